/** Launches: decided, held, let through once, stopped on the network, and remembered. */
import './fake-browser.ts';
import { describe, expect, test } from 'vitest';
import { approverFor } from '#src/settings/index.ts';
import {
  ACD_ORIGIN,
  ACME,
  acdConnection,
  actions,
  awake,
  type Background,
  device,
  logged,
  pass,
  quiet,
  refuse,
  ring,
  settle,
  signIn,
  tenantAt,
  useBackground,
  validatorHost,
} from './support.ts';

useBackground();

const CAMPAIGN = 'cmp-spring';
const LAUNCH = `${ACME}/api/v2/campaigns/${CAMPAIGN}/launch`;
const REASON = 'Agreed with the customer today';

/** Signed in, with a campaign whose contacts have been read. */
async function atCampaign(contacts = 8): Promise<Background> {
  tenantAt(ACME, { contacts });
  const background = await awake();
  await signIn(background);
  await settle(background.ask('list.open', { list: CAMPAIGN }));
  await pass(10_000);
  return background;
}
/** External ids of the contacts that the tenant has. */
const tenantContacts = async (background: Background): Promise<string[]> => {
  const ids: string[] = [];
  const session = background.core.sessions.current;
  for await (const { records } of session?.client.contacts(CAMPAIGN) ?? [])
    ids.push(...records.flatMap(({ externalId }) => externalId ?? []));
  return ids;
};
const decide = (background: Background, press = 'p1', campaignId = CAMPAIGN) =>
  settle(background.ask('launch.decide', { campaignId, press }));
const allow = (background: Background, reason: string | null = REASON, code: string | null = null) =>
  settle(background.ask('launch.allow', { campaignId: CAMPAIGN, reason, code }));
/** Rules that let a launch through; not what ClearDial itself may send. */
const allowed = () => device.networkRules.filter(({ condition }) => !condition.tabIds?.includes(-1));
const guardOf = (background: Background, guard: object) =>
  settle(
    background.ask('settings.set', {
      guard: { whenUndecided: 'hold', overrides: 'reason', approvers: [], ...guard } as never,
    }),
  );

describe('a launch', () => {
  test('is decided by the whole list, and a press is in the log once, however often it asks', async () => {
    const background = await atCampaign();
    const { decision, override } = await decide(background);
    expect(decision).toMatchObject({ state: 'held', campaignId: CAMPAIGN });
    expect(override).toBe('reason');
    await decide(background);
    expect((await actions()).filter((one) => one === 'LAUNCH_HELD')).toHaveLength(1);
    await decide(background, 'p2');
    expect((await actions()).filter((one) => one === 'LAUNCH_HELD')).toHaveLength(2);
    expect(device.badge.text).toBe('2');
  });

  test.each([
    ['nobody is signed in', async () => awake(), 'signed-out', CAMPAIGN],
    [
      'CXone does not give the list',
      async () => {
        tenantAt(ACME);
        const background = await awake();
        await signIn(background);
        refuse(/GET .*\/contacts/, 400);
        return background;
      },
      'cannot-read',
      CAMPAIGN,
    ],
    ['it is an upload', () => atCampaign(), 'upload-unseen', 'list:7'],
  ])('that nobody can decide because %s is undecided, and says why', async (_, stand, why, campaignId) => {
    const background = await stand();
    const from = { tabId: 1, url: 'https://acme.nicecxone.com/lists' };
    const { decision } = await settle(background.ask('launch.decide', { campaignId, press: 'p' }, from));
    expect(decision).toMatchObject({ state: 'undecided', why });
  });

  test('that the validator cannot judge is undecided', async () => {
    const background = await atCampaign();
    const { ValidatorUnavailableError } = await import('#src/bridge/validator-link.ts');
    validatorHost.failure = new ValidatorUnavailableError('gone');
    expect((await decide(background)).decision).toMatchObject({ state: 'undecided', why: 'cannot-judge' });
  });
});

describe('an override', () => {
  test('lets one launch through, from this tab, for a minute', async () => {
    const background = await atCampaign();
    expect(await allow(background)).toMatchObject({ allowed: true, until: Date.now() + 60_000 });
    expect(allowed().length).toBeGreaterThan(0);
    expect(device.alarms.get('allowance')?.when).toBe(Date.now() + 60_000);
    await pass(61_000);
    expect(allowed()).toEqual([]);
    expect(device.alarms.has('allowance')).toBe(false);
    expect(await actions()).toContain('LAUNCH_OVERRIDDEN');
  });

  test('is spent by its launch', async () => {
    const background = await atCampaign();
    await allow(background);
    device.events.beforeRequest.fire({ url: LAUNCH, method: 'POST', tabId: 1, initiator: ACME });
    device.events.sendHeaders.fire({ url: LAUNCH, method: 'POST', tabId: 1, frameId: 0 });
    await quiet();
    expect(allowed()).toEqual([]);
    expect(await actions()).toContain('LAUNCH_SENT');
  });

  test('ends though the service worker was stopped: by its alarm, or as soon as it wakes', async () => {
    const background = await atCampaign();
    await allow(background);
    background.stop();
    await pass(70_000);
    expect(allowed().length).toBeGreaterThan(0);
    await awake();
    expect(allowed()).toEqual([]);
  });

  test('ends with its session', async () => {
    const background = await atCampaign();
    await allow(background);
    await settle(background.ask('connection.signOut', {}));
    expect(allowed()).toEqual([]);
  });

  test('needs a reason, or nobody may, as the organisation wants it', async () => {
    const background = await atCampaign();
    expect(await allow(background, null)).toMatchObject({ allowed: false, refused: null });
    await guardOf(background, { overrides: 'never' });
    expect(await allow(background)).toMatchObject({ allowed: false, held: { override: 'never' } });
    expect(allowed()).toEqual([]);
    expect(await actions()).not.toContain('LAUNCH_OVERRIDDEN');
  });

  test('that cannot be recorded is refused', async () => {
    const background = await atCampaign();
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const answer = await allow(background);
    IDBObjectStore.prototype.add = add;
    expect(answer).toMatchObject({
      allowed: false,
      refused: expect.stringContaining('log cannot be written'),
    });
    expect(allowed()).toEqual([]);
  });

  test('by a second person’s code counts every wrong guess, also sixty at once', async () => {
    const background = await atCampaign();
    const approver = await approverFor('Ines Prado', 'right-code-1');
    await guardOf(background, { overrides: 'approval', approvers: [approver] });
    const guesses = await Promise.all(
      Array.from({ length: 60 }, (_, index) => allow(background, REASON, `wrong-${index}`)),
    );
    expect(guesses.every((guess) => !guess.allowed)).toBe(true);
    expect((await actions()).filter((one) => one === 'APPROVAL_REFUSED')).toHaveLength(5);
    expect(await allow(background, REASON, 'right-code-1')).toMatchObject({ allowed: false });
    await pass(16 * 60_000);
    expect(await allow(background, REASON, 'right-code-1')).toMatchObject({ allowed: true });
  });

  test('a right code costs no guess', async () => {
    const background = await atCampaign();
    const approver = await approverFor('Ines Prado', 'right-code-1');
    await guardOf(background, { overrides: 'approval', approvers: [approver] });
    for (let time = 0; time < 8; time++)
      expect(await allow(background, REASON, 'right-code-1')).toMatchObject({ allowed: true });
  });
});

describe('on the network', () => {
  test('a launch that was blocked is remembered where it went, told to its frame and logged', async () => {
    const background = await atCampaign();
    device.tabs.push({ id: 1, url: 'https://acme.nicecxone.com/', active: true });
    const url = `https://gateway.example.com/x/api/v2/campaigns/${CAMPAIGN}/launch`;
    const request = { url, method: 'POST', tabId: 1, frameId: 3 };
    device.events.requestFailed.fire({ ...request, error: 'net::ERR_BLOCKED_BY_CLIENT' });
    device.events.requestFailed.fire({ ...request, error: 'net::ERR_TIMED_OUT' });
    await quiet();
    expect((await actions()).filter((one) => one === 'LAUNCH_STOPPED')).toHaveLength(1);
    expect(device.notices.at(-1)).toMatchObject({
      tabId: 1,
      message: { notice: 'launch-stopped', campaignId: CAMPAIGN },
      options: { frameId: 3 },
    });
    await allow(background);
    expect(JSON.stringify(allowed())).toContain('gateway');
  });

  test('an id without end costs no entry', async () => {
    await atCampaign();
    const url = `${ACME}/api/v2/campaigns/${'x'.repeat(5_000)}/launch`;
    device.events.requestFailed.fire({
      ...{ url, method: 'POST', tabId: 1, frameId: 0 },
      error: 'net::ERR_BLOCKED_BY_CLIENT',
    });
    await quiet();
    expect(await actions()).toContain('LAUNCH_STOPPED');
  });

  test('a request that launches nothing is none of this', async () => {
    await atCampaign();
    const before = await actions();
    const request = { url: `${ACME}/api/v2/campaigns`, method: 'GET', tabId: 1, frameId: 0 };
    device.events.beforeRequest.fire(request);
    device.events.sendHeaders.fire(request);
    device.events.requestFailed.fire({ ...request, error: 'net::ERR_BLOCKED_BY_CLIENT' });
    await quiet();
    expect(await actions()).toEqual(before);
  });
});

describe('a console screen', () => {
  const at = (url: string, tabUrl = url) => ({ tabId: 1, url, tabUrl });
  const OTHER = 'https://acme.nicecxone.com/campaigns/cmp-west';
  const NONE = 'https://acme.nicecxone.com/lists';

  test('asks about the campaign that its tab shows, and no other', async () => {
    const background = await atCampaign();
    const ask = (from: ReturnType<typeof at>) =>
      settle(background.ask('launch.decide', { campaignId: CAMPAIGN, press: 'p' }, from));
    await expect(ask(at(OTHER))).rejects.toThrow('another campaign');
    await expect(ask(at('https://grid.nicecxone.com/frame', OTHER))).rejects.toThrow('another campaign');
    expect(await ask(at(NONE))).toMatchObject({ decision: { campaignId: CAMPAIGN } });
    for (const [name, body] of [
      ['launch.allow', { campaignId: CAMPAIGN, reason: REASON, code: null }],
      ['launch.forecast', { campaignId: CAMPAIGN, zone: 'UTC' }],
      ['launch.standing', { campaignId: CAMPAIGN, at: 0 }],
      ['launch.remind', { campaignId: CAMPAIGN, at: 0 }],
    ] as const) {
      await expect(settle(background.ask(name, body as never, at(OTHER))), name).rejects.toThrow(
        'another campaign',
      );
    }
    expect(allowed()).toEqual([]);
  });

  test('may ask about what was stopped in its own tab', async () => {
    const background = await atCampaign();
    await stopFrom('https://acme.nicecxone.com', LAUNCH);
    const ask = (tabId: number) =>
      settle(background.ask('launch.decide', { campaignId: CAMPAIGN, press: 'p' }, { ...at(OTHER), tabId }));
    expect(await ask(1)).toMatchObject({ decision: { campaignId: CAMPAIGN } });
    await expect(ask(2)).rejects.toThrow('another campaign');
  });

  test('that has gone on to its campaign since the message was sent, may ask', async () => {
    const background = await atCampaign();
    device.tabs.push({ id: 1, url: `https://acme.nicecxone.com/campaigns/${CAMPAIGN}`, active: true });
    const ask = background.ask('launch.decide', { campaignId: CAMPAIGN, press: 'p' }, at(OTHER));
    expect(await settle(ask)).toMatchObject({ decision: { campaignId: CAMPAIGN } });
  });
});

describe('rows on the screen', () => {
  const shown = (externalId: string) => ({ externalId, phone: '+1 212 555 0123', attributes: {} });

  test('that are all unknown to the connected tenant hold the launch, and it says why', async () => {
    const background = await atCampaign();
    await settle(
      background.ask('rows.judge', { campaignId: CAMPAIGN, rows: [shown('of-another'), shown('tenant')] }),
    );
    expect(await decide(background)).toMatchObject({ decision: { state: 'undecided', why: 'other-tenant' } });
    expect(await allow(background, null)).toMatchObject({ allowed: false });
  });

  test('of which one is known are those of the tenant', async () => {
    const background = await atCampaign();
    const [contact] = (await tenantContacts(background)) as [string];
    await settle(
      background.ask('rows.judge', { campaignId: CAMPAIGN, rows: [shown('of-another'), shown(contact)] }),
    );
    expect(await decide(background)).toMatchObject({ decision: { state: 'held' } });
  });

  test('of another tab, or of a session before, say nothing', async () => {
    const background = await atCampaign();
    const strange = { campaignId: CAMPAIGN, rows: [shown('of-another')] };
    await settle(background.ask('rows.judge', strange, { tabId: 9 }));
    expect(await decide(background)).toMatchObject({ decision: { state: 'held' } });
    await settle(background.ask('rows.judge', strange));
    await settle(background.ask('connection.signOut', {}));
    await signIn(background);
    await settle(background.ask('list.open', { list: CAMPAIGN }));
    await pass(10_000);
    expect(await decide(background)).toMatchObject({ decision: { state: 'held' } });
  });
});

test('what a page covers is told in a notification, not more than once a minute', async () => {
  const background = await atCampaign();
  for (let time = 0; time < 3; time++)
    await settle(background.ask('launch.covered', { campaignId: CAMPAIGN }));
  expect(device.notifications).toMatchObject([{ id: `covered:${CAMPAIGN}`, title: 'A launch is held' }]);
  await pass(61_000);
  await settle(background.ask('launch.covered', { campaignId: CAMPAIGN }));
  expect(device.notifications).toHaveLength(2);
});

test('an override that became stricter while it was given is refused', async () => {
  const background = await atCampaign();
  const approver = await approverFor('Ines Prado', 'right-code-1');
  await guardOf(background, { overrides: 'approval', approvers: [approver] });
  const { get } = background.core.settings;
  let asked = 0;
  background.core.settings.get = async () => {
    const effective = await get.call(background.core.settings);
    if (++asked < 6) return effective;
    return {
      ...effective,
      settings: { ...effective.settings, guard: { ...effective.settings.guard, overrides: 'never' } },
    };
  };
  expect(await allow(background, REASON, 'right-code-1')).toMatchObject({
    allowed: false,
    held: { override: 'never' },
  });
  expect(allowed()).toEqual([]);
  expect(await actions()).not.toContain('LAUNCH_OVERRIDDEN');
});

/** CXone itself, of which the sandbox's first skill is 4001 and its calling list 9001. */
async function atSkill(): Promise<{ background: Background; control: ReturnType<typeof tenantAt> }> {
  const control = tenantAt(ACD_ORIGIN, { dialect: 'acd' } as never);
  const background = await awake();
  await signIn(background, acdConnection);
  return { background, control };
}
const SERVICES = `${ACD_ORIGIN}/inContactAPI/services/v34.0`;
const UPLOAD = `${SERVICES}/lists/call-lists/9001/upload`;
const UPLOADED = { listFile: 'YQ==', forceOverwrite: false, startSkill: false, skillId: 4001 };
let requests = 0;
/** The console sends it, and the browser's rules stop it. */
async function stop(url: string, method: string, body: object | string | null = null): Promise<void> {
  const request = {
    requestId: String(++requests),
    ...{ url, method, tabId: 1, frameId: 0, initiator: 'https://na1.nice-incontact.com' },
  };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const { buffer } = new TextEncoder().encode(text);
  device.events.beforeRequest.fire({
    ...request,
    requestBody: body === null ? null : { raw: [{ bytes: buffer }] },
  });
  device.events.requestFailed.fire({ ...request, error: 'net::ERR_BLOCKED_BY_CLIENT' });
  await quiet();
}
const allowAny = (background: Background, campaignId: string, reason: string | null = null) =>
  settle(background.ask('launch.allow', { campaignId, reason, code: null }));

describe('what is no launch by itself', () => {
  test('an upload that starts nothing, to a list that nothing dials, can be made under any policy', async () => {
    const { background } = await atSkill();
    await guardOf(background, { overrides: 'never' });
    await stop(UPLOAD, 'POST', UPLOADED);
    expect(await decide(background, 'p', 'list:9001')).toMatchObject({
      decision: { state: 'starts-nothing', campaignId: 'list:9001' },
    });
    expect(await allowAny(background, 'list:9001')).toMatchObject({ allowed: true });
    expect(allowed().map(({ condition }) => condition.regexFilter)).toEqual([
      expect.stringContaining('9001'),
    ]);
    expect(await actions()).toContain('LAUNCH_ALLOWED');
  });

  test.each<[string, object | string | null, string]>([
    ['it starts its skill', { ...UPLOADED, startSkill: true }, ''],
    ['its query starts its skill', UPLOADED, '?startSkill=true'],
    ['it does not say', { listFile: 'YQ==' }, ''],
    ['it says so twice', '{"startSkill":true,"StartSkill":false}', ''],
    ['it says so in disguise', '{"startSkill":false,"start\\u0053kill":true}', ''],
    ['its body is no object', '[{"startSkill":false}]', ''],
    ['its body was not seen', null, ''],
  ])('an upload is held when %s', async (_, body, query) => {
    const { background } = await atSkill();
    await stop(`${UPLOAD}${query}`, 'POST', body);
    expect((await decide(background, 'p', 'list:9001')).decision).toMatchObject({ why: 'upload-unseen' });
  });

  test('an upload is held when a skill that runs dials its list, is named in it, or cannot be asked about', async () => {
    const { background, control } = await atSkill();
    const [first, second] = control.tenant.campaigns;
    await stop(UPLOAD, 'POST', UPLOADED);
    if (first) first.status = 'running';
    expect((await decide(background, 'p1', 'list:9001')).decision).toMatchObject({ why: 'upload-unseen' });
    if (first) first.status = 'stopped';
    if (second) second.status = 'running';
    expect((await decide(background, 'p2', 'list:9001')).decision).toMatchObject({ state: 'starts-nothing' });
    await stop(UPLOAD, 'POST', { ...UPLOADED, skillId: 4002 });
    expect((await decide(background, 'p3', 'list:9001')).decision).toMatchObject({ why: 'upload-unseen' });
    await stop(UPLOAD, 'POST', UPLOADED);
    refuse(/GET .*\/skills\/4001/, 400);
    expect((await decide(background, 'p4', 'list:9001')).decision).toMatchObject({ why: 'upload-unseen' });
  });

  test('settings of a skill that stands can be saved, those of one that runs are held', async () => {
    const { background, control } = await atSkill();
    const [first] = control.tenant.campaigns;
    const address = `${SERVICES}/skills/4001/parameters/time-zones`;
    await stop(address, 'PUT');
    expect((await decide(background, 'p1', 'skill-settings:4001')).decision).toMatchObject({
      state: 'starts-nothing',
    });
    await allowAny(background, 'skill-settings:4001');
    expect(allowed()).toMatchObject([{ condition: { requestMethods: ['put'], tabIds: [1] } }]);
    expect(allowed()[0]?.condition.regexFilter).toContain('time');
    if (first) first.status = 'running';
    expect((await decide(background, 'p2', 'skill-settings:4001')).decision).toMatchObject({
      why: 'change-unseen',
    });
  });

  test('settings that are saved by several requests pass together, each once', async () => {
    const { background } = await atSkill();
    const parts = ['time-zones', 'retry-settings'].map(
      (part) => `${SERVICES}/skills/4001/parameters/${part}`,
    );
    for (const part of parts) await stop(part, 'PUT');
    await allowAny(background, 'skill-settings:4001');
    expect(allowed()).toHaveLength(2);
    const send = (url: string) => device.events.beforeRequest.fire({ url, method: 'PUT', tabId: 1 });
    send(parts[0] ?? '');
    await quiet();
    expect(allowed().map(({ condition }) => condition.regexFilter?.includes('retry'))).toEqual([true]);
    send(parts[1] ?? '');
    await quiet();
    expect(allowed()).toEqual([]);
  });

  test('an override of a change is for the last request alone', async () => {
    const { background, control } = await atSkill();
    const [first] = control.tenant.campaigns;
    if (first) first.status = 'running';
    for (const part of ['time-zones', 'retry-settings'])
      await stop(`${SERVICES}/skills/4001/parameters/${part}`, 'PUT');
    await allowAny(background, 'skill-settings:4001', REASON);
    expect(allowed().map(({ condition }) => condition.regexFilter?.includes('retry'))).toEqual([true]);
  });

  test.each([
    ['PUT', '/skills/4001/parameters/schedule-settings', 'skill-schedule:4001'],
    ['PUT', '/business-unit/time-zones', 'tenant-settings:'],
    ['DELETE', '/dnc-groups/7/scrubbed-skills/4001', 'do-not-call:7'],
    ['POST', '/scheduled-callbacks', 'callback:'],
  ])('%s %s is held, explained, and let through once by an override', async (method, path, id) => {
    const { background } = await atSkill();
    device.tabs.push({ id: 1, url: 'https://acme.nicecxone.com/', active: true });
    await stop(`${SERVICES}${path}`, method);
    expect(device.notices.at(-1)).toMatchObject({ message: { notice: 'launch-stopped', campaignId: id } });
    expect(await decide(background, 'p', id)).toMatchObject({
      decision: { why: 'change-unseen' },
      override: 'reason',
    });
    expect(await allowAny(background, id)).toMatchObject({ allowed: false });
    expect(await allowAny(background, id, REASON)).toMatchObject({ allowed: true });
    expect(allowed()).toHaveLength(1);
  });
});

describe('an allowance on the network', () => {
  const other = `${ACME}/api/v2/campaigns/cmp-west/launch`;

  test('is spent by whatever its address lets through, also what launches something else', async () => {
    const background = await atCampaign();
    await allow(background);
    const url = `${LAUNCH}?_method=delete`;
    device.events.beforeRequest.fire({
      url: `${LAUNCH}?to=${encodeURIComponent(other)}`,
      method: 'POST',
      tabId: 1,
    });
    await quiet();
    expect(allowed().length).toBeGreaterThan(0);
    device.events.beforeRequest.fire({ url, method: 'PUT', tabId: 1 });
    await quiet();
    expect(allowed()).toEqual([]);
  });

  test('loses its rule before anything else is awaited', async () => {
    const background = await atCampaign();
    await allow(background);
    device.events.beforeRequest.fire({ url: LAUNCH, method: 'POST', tabId: 1 });
    expect(allowed()).toEqual([]);
  });

  test('whose rule has gone is not taken up by a service worker that wakes', async () => {
    const background = await atCampaign();
    await allow(background);
    device.events.beforeRequest.fire({ url: LAUNCH, method: 'POST', tabId: 1 });
    background.stop();
    expect(JSON.stringify(await chrome.storage.session.get('allowances'))).toContain(CAMPAIGN);
    await awake();
    expect(allowed()).toEqual([]);
  });

  test('is for one host: where this page’s launches go, once that is known', async () => {
    const background = await atCampaign();
    const elsewhere = `https://gateway.example.com/x/api/v2/campaigns/cmp-west/launch`;
    await allow(background);
    expect(new Set(allowed().map(({ condition }) => condition.regexFilter?.includes('gateway')))).toEqual(
      new Set([false]),
    );
    await stopFrom('https://acme.nicecxone.com', elsewhere);
    await allow(background);
    expect(allowed()).toHaveLength(1);
    expect(allowed()[0]?.condition.regexFilter).toContain('gateway');
  });

  test('is never for another tenant’s host, though a launch was stopped on its way there', async () => {
    const background = await atCampaign();
    await stopFrom(
      'https://acme.nicecxone.com',
      `https://other.api.nicecxone.com/api/v2/campaigns/${CAMPAIGN}/launch`,
    );
    await allow(background);
    expect(allowed()).toHaveLength(1);
    expect(allowed()[0]?.condition.regexFilter).toContain('acme');
    expect(allowed()[0]?.condition.regexFilter).not.toContain('other');
  });

  test('is refused in words for an id that could be read as another', async () => {
    const background = await atCampaign();
    await guardOf(background, { whenUndecided: 'warn' });
    const answer = await settle(
      background.ask(
        'launch.allow',
        { campaignId: 'cmp-spring/../cmp-west', reason: REASON, code: null },
        { tabId: 1, url: 'https://acme.nicecxone.com/lists' },
      ),
    );
    expect(answer).toMatchObject({
      allowed: false,
      refused: expect.stringContaining('cannot be told from others'),
    });
    expect(allowed()).toEqual([]);
  });
});

/** A page of this origin sends a launch that is stopped. */
async function stopFrom(initiator: string, url: string): Promise<void> {
  const request = { requestId: 'r', url, method: 'POST', tabId: 1, frameId: 0, initiator };
  device.events.requestFailed.fire({ ...request, error: 'net::ERR_BLOCKED_BY_CLIENT' });
  await quiet();
}

describe('the rules of the package', () => {
  test('are switched on again where they were off, and what ClearDial sends itself passes', async () => {
    device.rulesets = [];
    await awake();
    expect(device.rulesets).toEqual(['launches']);
    const own = device.networkRules.filter(({ condition }) => condition.tabIds?.includes(-1));
    expect(own).toMatchObject([
      { action: { type: 'allow' }, condition: { initiatorDomains: ['cleardial'] } },
    ]);
  });

  test('hold for a host that a person adds, until it goes', async () => {
    await awake();
    expect(device.dynamicRules).toEqual([]);
    device.addedHosts = ['https://gateway.example.com/*'];
    device.events.permissionsAdded.fire({});
    await quiet();
    expect(device.dynamicRules.length).toBeGreaterThan(20);
    expect(device.dynamicRules[0]?.condition.requestDomains).toEqual(['gateway.example.com']);
    device.addedHosts = [];
    await awake();
    expect(device.dynamicRules).toEqual([]);
  });
});

describe('ahead', () => {
  test('the week is told by the hours of a zone, an hour by itself, and nobody’s of no campaign', async () => {
    const background = await atCampaign();
    const week = await settle(
      background.ask('launch.forecast', { campaignId: CAMPAIGN, zone: 'Europe/Berlin' }),
    );
    expect(week).toMatchObject({ zone: 'Europe/Berlin' });
    expect(week?.hours).toHaveLength(168);
    const standing = await settle(
      background.ask('launch.standing', { campaignId: CAMPAIGN, at: Date.now() + 3_600_000 }),
    );
    expect(standing).toMatchObject({ at: Date.now() + 3_600_000 });
    expect(
      await settle(
        background.ask(
          'launch.forecast',
          { campaignId: 'cmp-unread', zone: 'UTC' },
          { tabId: 1, url: 'https://acme.nicecxone.com/campaigns/cmp-unread' },
        ),
      ),
    ).toBeNull();
    await settle(background.ask('connection.signOut', {}));
    expect(
      await settle(background.ask('launch.standing', { campaignId: CAMPAIGN, at: Date.now() })),
    ).toBeNull();
  });

  test('a reminder comes once, at its hour, with how the list stands', async () => {
    const background = await atCampaign();
    const at = Date.now() + 3_600_000;
    await settle(background.ask('launch.remind', { campaignId: CAMPAIGN, at }));
    expect(device.alarms.get(`reminder:${CAMPAIGN}`)?.when).toBe(at);
    await pass(3_600_000);
    await ring(`reminder:${CAMPAIGN}`);
    await pass(5_000);
    await ring(`reminder:${CAMPAIGN}`);
    await pass(5_000);
    expect(device.notifications).toEqual([
      {
        id: `reminder:${CAMPAIGN}`,
        title: expect.any(String),
        message: expect.stringMatching(/clear to call/),
      },
    ]);
  });
});

test('rows of a screen are judged, by the campaign in their tab', async () => {
  const background = await atCampaign();
  const row = { externalId: null, phone: '+1 212 555 0123', attributes: {} };
  const judged = await settle(background.ask('rows.judge', { campaignId: null, rows: [row] }));
  expect(judged).toMatchObject({ state: 'judged', rows: [{ complete: true }] });
  validatorHost.before = () => {
    throw new Error('the worker has gone');
  };
  const failed = await settle(background.ask('rows.judge', { campaignId: CAMPAIGN, rows: [row] }));
  expect(failed).toEqual({ state: 'failed', problem: 'Error' });
  expect(logged.length).toBeGreaterThan(0);
  validatorHost.before = () => undefined;
  await settle(background.ask('connection.signOut', {}));
  expect(await settle(background.ask('rows.judge', { campaignId: CAMPAIGN, rows: [row] }))).toEqual({
    state: 'signed-out',
  });
});
