import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allowedAgain,
  allowedAtBase,
  baseOf,
  blockRules,
  domainOf,
  isChange,
  isUpload,
  launchedBy,
  targetOf,
} from '#src/launch/index.ts';

const DOMAINS = ['nicecxone.com', 'niceincontact.com', 'nice-incontact.com', 'h'];
const NAMED = ['post', 'put', 'patch', 'delete', 'get', 'head', 'options', 'connect'];

/** As the browser does it: whether one of the package's rules blocks this. */
const isBlocked = (url: string, method = 'post', type: 'main_frame' | 'any' = 'any') =>
  blockRules(DOMAINS).some(
    ({ condition: { regexFilter, requestMethods, requestDomains, resourceTypes } }) =>
      requestDomains.some((domain) => new URL(url).hostname.endsWith(domain)) &&
      requestMethods.includes(NAMED.includes(method) ? method : 'other') &&
      (resourceTypes !== undefined) === (type === 'main_frame') &&
      new RegExp(regexFilter, 'i').test(url),
  );
const isAllowed = (launched: string, url: string, base: string, serves: 'campaign' | 'skill' | null = null) =>
  allowedAtBase(launched, base, serves).some(({ address }) => new RegExp(address).test(url));

const API = 'https://acme.api.nicecxone.com';
const ACD_ORIGIN = 'https://api-na1.niceincontact.com';
const ACD = `${ACD_ORIGIN}/inContactAPI/services/v34.0`;
const FORMS = 'https://home-c7.niceincontact.com/inContact/Manage';
const LAUNCHES = [
  `${API}/api/v2/campaigns/cmp-1/launch`,
  `${API}/api/v2/campaigns/cmp-1/launch?force=true`,
  `${API}/api/v2/campaigns/cmp-1/launch/`,
  `${API}/gateway/api/v2/campaigns//cmp-1//launch`,
  `${API}/API/V2/Campaigns/cmp-1/LAUNCH`,
  `${API}/api/v2/campaigns/cmp-1/launch;now`,
  `${API}/api//v2/campaigns/cmp-1/launch`,
  `${API}/api;a=1/v2;b/campaigns;c/cmp-1;d/launch`,
  `${API}/api/v2/campaigns%2Fcmp-1%2flaunch`,
  `${API}/api/v2/campaigns%5Ccmp-1%5claunch`,
  `${API}/api/v2/campaigns%252Fcmp-1%255Claunch`,
  `${API}/api/v2/campaigns/./cmp-1/launch`,
  `${API}/api/v2/contacts/..;/campaigns/cmp-1/launch`,
  `${API}/api/v2/campaigns/cmp-1/launch%20`,
  `${API}/api/v2/campaigns/cmp-1/launch%00`,
  `${API}/api/v2/campaigns/cmp-1/launch.`,
  `${API}/api./v2/campaigns../cmp-1/launch`,
  `${API}/api%20/v2/campaigns%20/cmp-1/launch%20%20`,
  `${API}/api/v2/%20campaigns/cmp-1/%20launch`,
  `${API}/api/v2/campaigns/cmp-1/%09launch`,
  `${API}/proxy?to=/api/v2/campaigns/cmp-1/launch`,
];
const SKILL_STARTS = [
  `${ACD}/skills/4001/start`,
  `${ACD}/skills/4001/start?x=1`,
  `${ACD}//skills//4001//start/`,
  `${ACD};v/skills%2F4001/start`,
  'https://api-b32.nice-incontact.com/incontactapi/services/v30.0/Skills/4001/Start',
  'https://api-b32.nice-incontact.com/InContactAPI/services/v34.0/skills/4001/START',
];
const UPLOADS = [
  `${ACD}/lists/call-lists/9001/upload`,
  `${ACD}/lists/call-lists/9001/upload?startSkill=true`,
];
const WIDENINGS: readonly (readonly [method: string, url: string, launched: string])[] = [
  ['PUT', `${ACD}/skills/4001/parameters/time-zones`, 'skill-settings:4001'],
  ['PUT', `${ACD}/skills/4001/parameters/xs-settings`, 'skill-settings:4001'],
  ['PUT', `${ACD}/skills/4001/parameters/retry-settings`, 'skill-settings:4001'],
  ['PATCH', `${ACD}/skills/4001/parameters/cadence-settings`, 'skill-settings:4001'],
  ['POST', `${ACD}/skills/4001/parameters/general-settings`, 'skill-settings:4001'],
  ['PUT', `${ACD}/skills/4001`, 'skill-settings:4001'],
  ['PUT', `${ACD}/skills/4001/parameters/schedule-settings`, 'skill-schedule:4001'],
  ['POST', `${ACD}/skills/4001/parameters/schedule-settings?_method=PUT`, 'skill-schedule:4001'],
  ['PUT', `${ACD}/business-unit/time-zones`, 'tenant-settings:'],
  ['DELETE', `${ACD}/dnc-groups/7/records`, 'do-not-call:7'],
  ['DELETE', `${ACD}/dnc-groups/7/scrubbed-skills/4001`, 'do-not-call:7'],
  ['PUT', `${ACD}/dnc-groups/7`, 'do-not-call:7'],
  ['DELETE', `${ACD}/suppressed-contact/12`, 'suppression:12'],
  ['PUT', `${ACD}/suppressed-contact/12`, 'suppression:12'],
  ['POST', `${ACD}/scheduled-callbacks`, 'callback:'],
  ['PUT', `${ACD}/scheduled-callbacks/3`, 'callback:3'],
  ['POST', `${ACD}/queuecallback`, 'callback:'],
  ['POST', `${ACD}/promise`, 'callback:'],
  ['POST', `${FORMS}/Skills/SkillControl.aspx`, 'console-form:Skills/SkillControl'],
  ['POST', `${FORMS}/Routing/Skills/Detail.aspx?id=4001`, 'console-form:Routing/Skills/Detail'],
  ['POST', `${FORMS}/Lists/UploadCallingList.aspx`, 'console-form:Lists/UploadCallingList'],
];
const OTHERS: readonly (readonly [method: string, url: string])[] = [
  ['POST', `${ACD}/skills/4001/stop?force=true`],
  ['POST', `${ACD}/skills`],
  ['POST', `${ACD}/skills/4001/agents`],
  ['GET', `${ACD}/skills/4001`],
  ['GET', `${ACD}/skills/4001/parameters/time-zones`],
  ['GET', `${ACD}/dnc-groups/7/records`],
  ['POST', `${ACD}/dnc-groups/7/records`],
  ['POST', `${ACD}/dnc-groups/7/scrubbed-skills/4001`],
  ['POST', `${ACD}/dnc-groups/search?phoneNumber=8012440005`],
  ['POST', `${ACD}/suppressed-contact`],
  ['POST', `${ACD}/lists/call-lists/9001/attempts`],
  ['DELETE', `${ACD}/lists/call-lists/9001`],
  ['POST', `${ACD}/business-units-report`],
  ['GET', `${FORMS}/Skills/SkillControl.aspx`],
  ['POST', `${FORMS}/Users/UserDetail.aspx`],
  ['POST', `${API}/api/v2/campaigns/cmp-1/stop`],
  ['POST', `${API}/api/v2/campaigns/cmp-1/launches`],
  ['POST', `${API}/api/v2/campaigns/cmp-1/launch-history`],
  ['POST', `${API}/api/v2/campaigns/cmp-1/prelaunch`],
  ['GET', `${API}/api/v2/campaigns/cmp-1/launches`],
  ['POST', `${API}/api/v2/campaigns/cmp-1`],
  ['POST', `${API}/api/v2/contacts`],
  ['POST', `${API}/api/v2/contacts/Zo%C3%AB%20Smith`],
  ['POST', `${API}/api/v2/contacts?name=%6Caunch`],
  ['POST', `${API}/api/v2/contacts?method=post`],
  ['POST', `${API}/api/v2/contacts/50%25`],
  ['POST', `${API}/api/v2/contacts/a%2Fb%3Ac%40d`],
  ['POST', `${API}/api/v2/contacts/a%2Bb%2Cc%26d%3Dall%21`],
];
const DISGUISED = [
  `${API}/api/v2/campaigns/cmp-1/%6Caunch`,
  `${API}/api/v2/%63ampaigns/cmp-1/launc%68`,
  `${API}/%61pi/v2/campaigns/cmp-1/launch`,
  `${API}/api/v%32/campaigns/cmp-1/launch`,
  `${API}/api/v2/campaigns/cmp%2D1/launch`,
  `${API}/api/v2/campaigns/cmp%2d%31/%4caunch`,
  `${API}/api/v2/campaigns/cmp-1/%256Caunch`,
  `${API}/api/v2/campaigns/cmp-1/%25256caunch`,
  `${API}/api/v2/campaigns/cmp-1/%u006Caunch`,
  // Beside what is no valid UTF-8 at all.
  `${API}/%E0/..;/api/v2/campaigns/cmp-1/%6Caunch`,
  // A long s, which becomes an s where letter case is undone.
  `${API}/api/v2/campaign%C5%BF/cmp-1/launch`,
];

describe('what counts as a launch', () => {
  test.each(LAUNCHES)('%s is one, for the screen and for the network rules', (url) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'patch', 'LAUNCH']) {
      expect(launchedBy(url, method), method).toBe('cmp-1');
      for (const type of ['any', 'main_frame'] as const)
        expect(isBlocked(url, method.toLowerCase(), type), method).toBe(true);
    }
  });

  test.each(SKILL_STARTS)('%s is one of a skill', (url) => {
    expect(launchedBy(url, 'POST')).toBe('4001');
    expect(isBlocked(url)).toBe(true);
  });

  test.each(UPLOADS)('%s may be one, and is told from a skill of the same id', (url) => {
    expect(launchedBy(url, 'POST')).toBe('list:9001');
    expect(isUpload('list:9001')).toBe(true);
    expect(isChange('list:9001')).toBe(false);
    expect(isBlocked(url)).toBe(true);
    expect(isAllowed('list:9001', url, ACD_ORIGIN)).toBe(true);
    expect(isAllowed('9001', url, ACD_ORIGIN)).toBe(false);
  });

  test.each(WIDENINGS)('%s %s is a change of whom CXone may dial', (method, url, launched) => {
    expect(launchedBy(url, method)).toBe(launched);
    expect(isChange(launched)).toBe(true);
    expect(isBlocked(url, method.toLowerCase())).toBe(true);
    expect(isBlocked(url, method.toLowerCase(), 'main_frame')).toBe(true);
  });

  test.each(OTHERS)('%s %s is none', (method, url) => {
    expect(launchedBy(url, method)).toBeNull();
    expect(isBlocked(url, method.toLowerCase())).toBe(false);
  });

  test.each(DISGUISED)('%s is one in disguise', (url) => {
    expect(launchedBy(url, 'POST')).toBe('cmp-1');
    expect(isBlocked(url)).toBe(true);
  });

  test.each([
    ['a list', `${ACD}/lists/call%2Dlists/9001/upload`],
    ['a version', `${ACD_ORIGIN}/inContactAPI/services/v34%2E0/skills/4001/start`],
    ['a digit', `${ACD}/skills/%34001/start`],
    ['an underscore', `${API}/api/v2/campaigns/cmp%5F1/launch`],
    ['a tilde', `${API}/api/v2/campaigns/cmp%7E1/launch`],
    ['overlong UTF-8', `${API}/api/v2/campaigns/cmp-1/%C1%ACaunch`],
    ['the sign of Kelvin', `${ACD}/s%E2%84%AAills/4001/start`],
    ['a Turkish letter', `${ACD}/sk%C4%B0lls/4001/start`],
    ['what launches nothing', `${API}/api/v2/%63ontacts`],
    ['what a gateway is told', `${API}/proxy?to=/api/v2/campaigns/cmp-1/%6Caunch`],
    ['what a gateway is told, encoded', `${API}/proxy?to=%2Fapi%2Fv2%2Fc%2561mpaigns%2Fcmp-1%2Flaunch`],
  ])('%s in disguise is stopped', (_, url) => {
    for (const method of ['post', 'put', 'patch', 'delete', 'foo'])
      expect(isBlocked(url, method), method).toBe(true);
  });

  test('whatever reads at the path of a launch is stopped, since a header can make it one', () => {
    for (const method of ['GET', 'HEAD']) {
      expect(launchedBy(LAUNCHES[0] ?? '', method)).toBe('cmp-1');
      expect(isBlocked(LAUNCHES[0] ?? '', method.toLowerCase())).toBe(true);
    }
    expect(isBlocked(`${API}/search?for=/api/v2/campaigns/cmp-1/launch`, 'get')).toBe(false);
    expect(launchedBy(`${API}/search?for=/api/v2/campaigns/cmp-1/launch`, 'GET')).toBeNull();
  });

  test('a query that overrides the method counts as what it says', () => {
    for (const name of ['_method', 'X-HTTP-Method-Override', 'x-method-override', 'http_method']) {
      const url = `${ACD}/dnc-groups/7/records?a=1&${name}=DELETE`;
      expect(launchedBy(url, 'POST'), name).toBe('do-not-call:7');
      for (const method of ['post', 'get']) expect(isBlocked(url, method), name).toBe(true);
    }
  });

  test('a preflight is never stopped', () => {
    for (const url of [...LAUNCHES, ...DISGUISED]) {
      expect(isBlocked(url, 'options')).toBe(false);
      expect(launchedBy(url, 'OPTIONS')).toBeNull();
    }
  });

  test('hosts that are not CXone’s are left alone', () => {
    expect(isBlocked('https://campaigns.example/api/v2/campaigns/1/launch')).toBe(false);
  });

  test('every rule has its own number, a domain, and names no host by a pattern', () => {
    const rules = blockRules(DOMAINS);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.every(({ condition }) => condition.requestDomains.length > 0)).toBe(true);
    expect(domainOf('https://*.nicecxone.com/*')).toBe('nicecxone.com');
    expect(domainOf('http://127.0.0.1/*')).toBe('127.0.0.1');
    expect(domainOf('https://*/*')).toBeNull();
  });

  test('an id is told by its kind', () => {
    expect(targetOf('4001')).toEqual({ kind: 'launch', id: '4001' });
    expect(targetOf('list:9001')).toEqual({ kind: 'list-upload', id: '9001' });
    expect(targetOf('skill-settings:4001')).toEqual({ kind: 'skill-settings', id: '4001' });
  });
});

const PATHS = [
  ['POST', '/api/v2/campaigns/cmp-1/launch'],
  ['PUT', '/api/v2/campaigns/cmp-1/launch'],
  ['POST', '/inContactAPI/services/v34.0/skills/4001/start'],
  ['POST', '/inContactAPI/services/v34.0/lists/call-lists/9001/upload'],
  ['PUT', '/inContactAPI/services/v34.0/skills/4001/parameters/schedule-settings'],
  ['PUT', '/inContactAPI/services/v34.0/skills/4001/parameters/time-zones'],
  ['PUT', '/inContactAPI/services/v34.0/business-unit/time-zones'],
  ['DELETE', '/inContactAPI/services/v34.0/dnc-groups/7/scrubbed-skills/4001'],
  ['POST', '/inContactAPI/services/v34.0/scheduled-callbacks'],
  ['POST', '/inContact/Manage/Skills/SkillControl.aspx'],
] as const;
const LETTERS = ['as it is', '%', '%25', 'other case', '%u00'] as const;
const PARTINGS = [
  ...[
    '/',
    '//',
    '/./',
    '/x/..;/',
    ';p=1/',
    '%2F',
    '%2f',
    '%5C',
    '%252f',
    './',
    '%20/',
    '..%20/',
    '/%20',
    '/%09',
  ],
];

/** A path spelled in every way that some server reads as the same. */
const spelled = (path: string, letters: readonly (typeof LETTERS)[number][]) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...letters), { minLength: path.length, maxLength: path.length }),
      fc.array(fc.constantFrom(...PARTINGS), { minLength: path.length, maxLength: path.length }),
      fc.constantFrom('', '/', '?x=1', ';p', '#x', '%00', '.', '%20', '..', '.%20/'),
    )
    .map(([ways, partings, end]) => {
      const letter = (character: string, at: number) => {
        if (character === '/') return at === 0 ? '/' : (partings[at] ?? '/');
        const way = ways[at] ?? 'as it is';
        if (way === 'as it is') return character;
        return way === 'other case'
          ? character.toUpperCase()
          : `${way}${character.charCodeAt(0).toString(16)}`;
      };
      return `${[...path].map(letter).join('')}${end}`;
    });

describe('however a launch is spelled', () => {
  test.each(PATHS)('%s %s is stopped, told and let through by nothing else', (method, path) => {
    const [launched = ''] = [launchedBy(`${API}${path}`, method)].filter((found) => found !== null);
    const own = allowedAgain({ address: `${API}${path}`, method: method.toLowerCase() });
    const other = allowedAtBase('another', API, null);
    for (const letters of [LETTERS, ['as it is', 'other case'] as const]) {
      fc.assert(
        fc.property(spelled(path, letters), (spelling) => {
          const url = `${API}${spelling}`;
          // As the browser sends it.
          const sent = new URL(url).href;
          expect(launchedBy(sent, method), sent).not.toBeNull();
          expect(isBlocked(sent, method.toLowerCase()), sent).toBe(true);
          expect(isBlocked(sent, method.toLowerCase(), 'main_frame'), sent).toBe(true);
          for (const { address } of [...other, ...(own === null ? [] : [own])]) {
            if (!new RegExp(address).test(sent)) continue;
            // What is let through is this launch and no other, in its own letters.
            expect(launchedBy(sent, method)?.toLowerCase()).toBe(launched.toLowerCase());
            expect(sent).not.toMatch(/%|;|\/\/|\.(\/|$)/);
          }
        }),
      );
    }
  });

  test('what is told to be a launch is blocked, whatever stands around it', () => {
    const part = fc.constantFrom(
      ...['api', 'v2', 'campaigns', 'launch', 'x', '..;', ';', '%2F', '?', '#', '.', '%20', '+'],
      ...[
        'inContactAPI',
        'services',
        'start',
        'skills',
        'parameters',
        'dnc-groups',
        'inContact',
        'Manage',
        'skill.aspx',
      ],
    );
    const method = fc.constantFrom('post', 'put', 'patch', 'delete', 'foo', 'get');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), method, (chosen, sentBy) => {
        const url = new URL(`${API}/${chosen.join('/')}`).href;
        if (launchedBy(url, sentBy) !== null) expect(isBlocked(url, sentBy), `${sentBy} ${url}`).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('an allowance', () => {
  test('is for one campaign only', () => {
    expect(isAllowed('4001', `${ACD}/skills/4001/start`, ACD_ORIGIN)).toBe(true);
    expect(isAllowed('4001', `${ACD}/skills/40011/start`, ACD_ORIGIN)).toBe(false);
    expect(isAllowed('a.b', 'https://h/api/v2/campaigns/a.b/launch', 'https://h')).toBe(true);
    expect(isAllowed('a.b', 'https://h/api/v2/campaigns/aXb/launch', 'https://h')).toBe(false);
    expect(isAllowed('Zoë', 'https://h/api/v2/campaigns/Zo%C3%AB/launch', 'https://h')).toBe(true);
  });

  test.each(['a*', 'a/b', 'a%2Fb', '..', 'a.', '.a', 'a b', 'a;b', 'a\\b', '', 'a?b', 'ſ%'])(
    'is never given for the id “%s”, which some server could read as another',
    (id) => {
      expect(allowedAtBase(id, 'https://h', null)).toEqual([]);
    },
  );

  test('is for what the tenant’s API starts', () => {
    const start = `${ACD_ORIGIN}/inContactAPI/services/v34.0/skills/7/start`;
    const launch = `${ACD_ORIGIN}/api/v2/campaigns/7/launch`;
    expect(isAllowed('7', start, ACD_ORIGIN, 'skill')).toBe(true);
    expect(isAllowed('7', launch, ACD_ORIGIN, 'skill')).toBe(false);
    expect(isAllowed('7', start, ACD_ORIGIN, 'campaign')).toBe(false);
    expect(isAllowed('7', launch, ACD_ORIGIN, 'campaign')).toBe(true);
  });

  test.each([
    ['the launch itself', '/api/v2/campaigns/cmp-1/launch'],
    ['with a query', '/api/v2/campaigns/cmp-1/launch?force=true&_=1764240000000'],
    ['in another letter case', '/API/V2/Campaigns/cmp-1/Launch'],
  ])('lets through %s', (_, path) => {
    expect(isAllowed('cmp-1', `${API}${path}`, API)).toBe(true);
  });

  test('lets through CXone’s API however its name is written', () => {
    for (const name of ['inContactAPI', 'InContactAPI', 'incontactapi', 'INCONTACTAPI']) {
      expect(isAllowed('4001', `${ACD_ORIGIN}/${name}/services/v34.0/skills/4001/start`, ACD_ORIGIN)).toBe(
        true,
      );
    }
  });

  test.each([
    ['another host', 'https://other.api.nicecxone.com/api/v2/campaigns/cmp-1/launch'],
    ['a host that ends alike', 'https://evil-acme.api.nicecxone.com/api/v2/campaigns/cmp-1/launch'],
    ['a host that begins alike', 'https://acme.api.nicecxone.com.evil.example/api/v2/campaigns/cmp-1/launch'],
    ['a host whose dot is another letter', 'https://acme-api.nicecxone.com/api/v2/campaigns/cmp-1/launch'],
    ['another scheme', 'http://acme.api.nicecxone.com/api/v2/campaigns/cmp-1/launch'],
    ['another port', 'https://acme.api.nicecxone.com:8443/api/v2/campaigns/cmp-1/launch'],
    ['a user before the host', 'https://me@acme.api.nicecxone.com/api/v2/campaigns/cmp-1/launch'],
    ['the launch in a query', `${API}/anything?x=/api/v2/campaigns/cmp-1/launch`],
    ['the launch in a query of its own path', `${API}/?/api/v2/campaigns/cmp-1/launch`],
    ['the launch in a fragment', `${API}/anything#/api/v2/campaigns/cmp-1/launch`],
    ['another launch in its query', `${API}/api/v2/campaigns/cmp-1/launch?to=/api/v2/campaigns/cmp-2/launch`],
    [
      'another one encoded',
      `${API}/api/v2/campaigns/cmp-1/launch?to=%2Fapi%2Fv2%2Fcampaigns%2Fcmp-2%2Flaunch`,
    ],
    ['another path before it', `${API}/other/api/v2/campaigns/cmp-1/launch`],
    ['another campaign first', `${API}/api/v2/campaigns/cmp-2/launch?/api/v2/campaigns/cmp-1/launch`],
    ['another letter case of the id', `${API}/api/v2/campaigns/CMP-1/launch`],
    ['a slash more', `${API}/api/v2/campaigns//cmp-1/launch`],
    ['a slash at the end', `${API}/api/v2/campaigns/cmp-1/launch/`],
    ['parameters', `${API}/api/v2/campaigns/cmp-1/launch;now`],
    ['a digit in disguise', `${API}/api/v2/campaigns/cmp-%31/launch`],
  ])('does not let through %s', (_, url) => {
    expect(isAllowed('cmp-1', url, API)).toBe(false);
  });

  test('names no host by a pattern, and nothing for what is no base', () => {
    for (const base of [
      'https://.*',
      'https://a|b',
      'https://h/x?y',
      'https://h/%2F',
      'https://h/..',
      'ftp://h',
      '',
      'null',
    ]) {
      expect(allowedAtBase('cmp-1', base, null)).toEqual([]);
    }
  });

  test('after a launch that was stopped is for its very address and method', () => {
    const address = `${ACD}/skills/4001/parameters/time-zones`;
    const again = allowedAgain({ address, method: 'put' });
    expect(again?.method).toBe('put');
    expect(new RegExp(again?.address ?? '').test(address)).toBe(true);
    expect(new RegExp(again?.address ?? '').test(`${ACD}/skills/4001/parameters/retry-settings`)).toBe(false);
    for (const [other, method] of [
      [`${ACD}//skills/4001/start`, 'post'],
      [`${ACD}/skills/4001;x/start`, 'post'],
      [`${ACD}/skills/%34001/start`, 'post'],
      [`${ACD}/skills/../skills/4001/start`, 'post'],
      [`${ACD}/skills/4001./start`, 'post'],
      [`${ACD}/skills/4001/start`, 'get'],
      [`${ACD}/skills/4001/start`, 'foo'],
    ] as const) {
      expect(allowedAgain({ address: other, method }), other).toBeNull();
    }
  });

  test('can be given where another launch was sent, if that was spelled as it is served', () => {
    expect(baseOf(`${API}/gateway/api/v2/campaigns/cmp-1/launch`)).toBe(`${API}/gateway`);
    expect(baseOf(`${ACD}/skills/4001/start`)).toBe(ACD_ORIGIN);
    expect(baseOf(`${ACD}/lists/call-lists/9001/upload`)).toBe(ACD_ORIGIN);
    for (const path of [
      '/api/v2/campaigns//cmp-1/launch',
      '/x;y/api/v2/campaigns/cmp-1/launch',
      '/x%2F/api/v2/campaigns/cmp-1/launch',
      '/api/v2/campaigns/cmp-1/stop',
    ]) {
      expect(baseOf(`${API}${path}`), path).toBeNull();
    }
  });
});

// Found by fuzzing.
test('an id that is no valid encoding is a launch like any other', () => {
  expect(launchedBy('https://api.example/api/v2/campaigns/%/launch', 'post')).toBe('%');
  expect(launchedBy('https://api.example/api/v2/campaigns/%E0%A4%A/launch', 'POST')).toBe('%E0%A4%A');
});
