import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  baseOfLaunch,
  DISGUISED_PATH,
  LAUNCH_TARGETS,
  launchedBy,
  urlRegexOfAnyLaunch,
  urlRegexOfLaunch,
} from '#src/launch/index.ts';

/** What is blocked is matched in any letter case, what is let through in the one that is served. */
const networkRule = (pattern: string, url: string) => new RegExp(pattern, 'i').test(url);
const heldByNetwork = (url: string) =>
  LAUNCH_TARGETS.some((target) => networkRule(urlRegexOfAnyLaunch(target), url));
const stopped = (url: string) => heldByNetwork(url) || networkRule(DISGUISED_PATH, url);
const letThrough = (launched: string, url: string, base: string) =>
  LAUNCH_TARGETS.some((target) => {
    const pattern = urlRegexOfLaunch(target, launched, base);
    return pattern !== null && new RegExp(pattern).test(url);
  });

const API = 'https://acme.api.nicecxone.com';
const ACD_ORIGIN = 'https://api-na1.niceincontact.com';
const ACD = `${ACD_ORIGIN}/inContactAPI/services/v34.0`;
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
  `${API}/proxy?to=/api/v2/campaigns/cmp-1/launch`,
];
const SKILL_STARTS = [
  `${ACD}/skills/4001/start`,
  `${ACD}/skills/4001/start?x=1`,
  `${ACD}//skills//4001//start/`,
  `${ACD};v/skills%2F4001/start`,
  'https://api-b32.nice-incontact.com/incontactapi/services/v30.0/Skills/4001/Start',
];
const UPLOADS = [
  `${ACD}/lists/call-lists/9001/upload`,
  `${ACD}/lists/call-lists/9001/upload?startSkill=true`,
];
const OTHERS = [
  `${ACD}/skills/4001/stop?force=true`,
  `${ACD}/skills/4001`,
  `${ACD}/skills/4001/parameters/time-zones`,
  `${ACD}/lists/call-lists/9001/attempts`,
  `${API}/api/v2/campaigns/cmp-1/stop`,
  `${API}/api/v2/campaigns/cmp-1/launches`,
  `${API}/api/v2/campaigns/cmp-1/launch-history`,
  `${API}/api/v2/campaigns/cmp-1/prelaunch`,
  `${API}/api/v2/campaigns/cmp-1`,
  `${API}/api/v2/contacts`,
];

describe('what counts as a launch', () => {
  test.each(LAUNCHES)('%s is one, for the screen and for the network rule', (url) => {
    expect(launchedBy(url, 'POST')).toBe('cmp-1');
    expect(heldByNetwork(url)).toBe(true);
  });

  test.each(SKILL_STARTS)('%s is one of a skill', (url) => {
    expect(launchedBy(url, 'POST')).toBe('4001');
    expect(heldByNetwork(url)).toBe(true);
  });

  test.each(UPLOADS)('%s may be one, and is told from a skill of the same id', (url) => {
    expect(launchedBy(url, 'POST')).toBe('list:9001');
    expect(heldByNetwork(url)).toBe(true);
    expect(letThrough('list:9001', url, ACD_ORIGIN)).toBe(true);
    expect(letThrough('9001', url, ACD_ORIGIN)).toBe(false);
  });

  test.each(OTHERS)('%s is none', (url) => {
    expect(launchedBy(url, 'POST')).toBeNull();
    expect(stopped(url)).toBe(false);
  });

  test.each([
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
  ])('%s is one in disguise', (url) => {
    expect(launchedBy(url, 'POST')).toBe('cmp-1');
    expect(networkRule(DISGUISED_PATH, url)).toBe(true);
  });

  test.each([
    ['a list', `${ACD}/lists/call%2Dlists/9001/upload`],
    ['a version', `${ACD_ORIGIN}/inContactAPI/services/v34%2E0/skills/4001/start`],
    ['a digit', `${ACD}/skills/%34001/start`],
    ['an underscore', `${API}/api/v2/campaigns/cmp%5F1/launch`],
    ['a tilde', `${API}/api/v2/campaigns/cmp%7E1/launch`],
    ['overlong UTF-8', `${API}/api/v2/campaigns/cmp-1/%C1%ACaunch`],
  ])('%s in disguise is stopped', (_, url) => {
    expect(networkRule(DISGUISED_PATH, url)).toBe(true);
  });

  test.each([
    `${API}/api/v2/contacts/Zo%C3%AB%20Smith`,
    `${API}/api/v2/contacts?name=%6Caunch`,
    `${API}/api/v2/contacts/50%25`,
    `${API}/api/v2/contacts/a%2Fb%3Ac%40d`,
    `${API}/api/v2/contacts/a%2Bb%2Cc%26d%3Dall%21`,
  ])('%s is no disguise', (url) => {
    expect(launchedBy(url, 'POST')).toBeNull();
    expect(networkRule(DISGUISED_PATH, url)).toBe(false);
  });

  test('reading a launch is none', () => {
    expect(launchedBy(LAUNCHES[0] ?? '', 'GET')).toBeNull();
  });

  test('however a launch is spelled, the network stops it', () => {
    const spelled = (path: string) =>
      fc
        .array(fc.constantFrom('as it is', '%', '%25', 'other case', '%u00'), {
          minLength: path.length,
          maxLength: path.length,
        })
        .chain((ways) =>
          fc
            .array(fc.constantFrom('/', '//', '/./', '/x/..;/', ';p=1/', '%2F', '%2f', '%5C', '%252f'), {
              minLength: path.length,
              maxLength: path.length,
            })
            .map((partings) =>
              [...path]
                .map((letter, at) => {
                  if (letter === '/') return at === 0 ? '/' : (partings[at] ?? '/');
                  const hex = letter.charCodeAt(0).toString(16);
                  const way = ways[at] ?? '';
                  if (way === 'as it is') return letter;
                  return way === 'other case' ? letter.toUpperCase() : `${way}${hex}`;
                })
                .join(''),
            ),
        );
    const paths = [
      '/api/v2/campaigns/cmp-1/launch',
      '/inContactAPI/services/v34.0/skills/4001/start',
      '/inContactAPI/services/v34.0/lists/call-lists/9001/upload',
    ];
    for (const path of paths) {
      fc.assert(
        fc.property(
          spelled(path),
          fc.constantFrom('', '/', '?x=1', ';p', '#x', '%00', '.'),
          (spelling, end) => {
            const url = `${API}${spelling}${end}`;
            expect(stopped(url), url).toBe(true);
            expect(launchedBy(url, 'post'), url).not.toBeNull();
          },
        ),
      );
    }
  });

  test('what is told to be a launch is stopped on the network, and the other way round for ids as they are', () => {
    const parts = fc.array(
      fc.constantFrom(
        'api',
        'v2',
        'campaigns',
        'launch',
        'x',
        '..;',
        ';',
        '%2F',
        '?',
        '#',
        'start',
        'skills',
      ),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(parts, (chosen) => {
        const url = `${API}/${chosen.join('/')}`;
        if (launchedBy(url, 'post') !== null) expect(stopped(url), url).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('an allowance', () => {
  test('speaks for one campaign only, whatever characters its id has', () => {
    expect(letThrough('a.b/c', 'https://h/api/v2/campaigns/a.b%2Fc/launch', 'https://h')).toBe(true);
    expect(letThrough('a.b/c', 'https://h/api/v2/campaigns/aXb%2Fc/launch', 'https://h')).toBe(false);
    expect(letThrough('a*', 'https://h/api/v2/campaigns/aaa/launch', 'https://h')).toBe(false);
    expect(letThrough('4001', `${ACD}/skills/4001/start`, ACD_ORIGIN)).toBe(true);
    expect(letThrough('4001', `${ACD}/skills/40011/start`, ACD_ORIGIN)).toBe(false);
  });

  test.each([
    ['the launch itself', '/api/v2/campaigns/cmp-1/launch'],
    ['with a query', '/api/v2/campaigns/cmp-1/launch?force=true'],
  ])('lets through %s', (_, path) => {
    expect(letThrough('cmp-1', `${API}${path}`, API)).toBe(true);
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
    ['another path before it', `${API}/other/api/v2/campaigns/cmp-1/launch`],
    ['another campaign first', `${API}/api/v2/campaigns/cmp-2/launch?/api/v2/campaigns/cmp-1/launch`],
    ['another letter case', `${API}/api/v2/Campaigns/cmp-1/launch`],
    ['another letter case of the id', `${API}/api/v2/campaigns/CMP-1/launch`],
    ['a slash more', `${API}/api/v2/campaigns//cmp-1/launch`],
    ['a slash at the end', `${API}/api/v2/campaigns/cmp-1/launch/`],
    ['parameters', `${API}/api/v2/campaigns/cmp-1/launch;now`],
    ['a digit in disguise', `${API}/api/v2/campaigns/cmp-%31/launch`],
  ])('does not let through %s', (_, url) => {
    expect(letThrough('cmp-1', url, API)).toBe(false);
  });

  test('names no host by a pattern, and nothing for what is no base', () => {
    for (const base of [
      'https://.*',
      'https://a|b',
      'https://h/x?y',
      'https://h/%2F',
      'ftp://h',
      '',
      'null',
    ]) {
      for (const target of LAUNCH_TARGETS) expect(urlRegexOfLaunch(target, 'cmp-1', base)).toBeNull();
    }
  });

  test('can be given for where a launch was sent to, if it was spelled as it is served', () => {
    expect(baseOfLaunch(`${API}/gateway/api/v2/campaigns/cmp-1/launch?x=1`, 'cmp-1')).toBe(`${API}/gateway`);
    expect(baseOfLaunch(`${ACD}/skills/4001/start`, '4001')).toBe(ACD_ORIGIN);
    expect(baseOfLaunch(`${ACD}/lists/call-lists/9001/upload`, 'list:9001')).toBe(ACD_ORIGIN);
    expect(baseOfLaunch(`${ACD}/lists/call-lists/9001/upload`, '9001')).toBeNull();
    for (const path of [
      '/api/v2/campaigns//cmp-1/launch',
      '/api/v2/campaigns/cmp-2/launch',
      '/x?/api/v2/campaigns/cmp-1/launch',
      '/x;y/api/v2/campaigns/cmp-1/launch',
      '/x%2F/api/v2/campaigns/cmp-1/launch',
      '/API/v2/campaigns/cmp-1/launch',
    ]) {
      expect(baseOfLaunch(`${API}${path}`, 'cmp-1'), path).toBeNull();
    }
  });
});

// Found by fuzzing.
test('an id that is no valid encoding is a launch like any other', () => {
  expect(launchedBy('https://api.example/api/v2/campaigns/%/launch', 'post')).toBe('%');
  expect(launchedBy('https://api.example/api/v2/campaigns/%E0%A4%A/launch', 'POST')).toBe('%E0%A4%A');
});
