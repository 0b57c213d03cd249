/** What must happen once happens once, wherever the service worker is stopped on the way. */
import './fake-browser.ts';
import { describe, expect, test } from 'vitest';
import { database } from '#src/storage/database.ts';
import {
  ACME,
  actions,
  anyRule,
  atEveryPoint,
  awake,
  type Background,
  device,
  forgetDevice,
  hold,
  logged,
  pass,
  quiet,
  refuse,
  refuseNothing,
  ring,
  sent,
  settle,
  signIn,
  storedWork,
  tenantAt,
  useBackground,
} from './support.ts';

useBackground();

const CAMPAIGN = 'cmp-spring';
const EVENTS = /\/webhooks\/campaign\/.*\/compliance$/;

/** Signed in, with an override that the organisation lets anybody make. */
async function signedIn(): Promise<Background> {
  const background = await awake();
  await signIn(background);
  return background;
}

/** Wakes the service worker again, as its alarm does, until nothing is left to be done. */
async function goOn(): Promise<void> {
  await awake();
  await ring('unfinished-work');
  await pass(60_000);
}

async function rulesOf(background: Background) {
  const listed = await settle(background.ask('rules.list', { campaignId: CAMPAIGN }));
  if (!listed.ok) throw new Error(listed.problem);
  return listed.rules;
}

const register = async (background: Background, rule = anyRule()) => {
  await settle(background.ask('rules.register', { campaignId: CAMPAIGN, rule }));
  await pass(5_000);
  return rule;
};

/** What each kind of work does in the world, once. */
const KINDS = [
  [
    'registering a rule',
    async (background: Background) => {
      await background.ask('rules.register', { campaignId: CAMPAIGN, rule: anyRule() });
      await pass(5_000);
    },
    { entry: 'RULE_REGISTERED', event: 'REGISTERED', rules: 1 },
  ],
  [
    'removing a rule',
    async (background: Background) => {
      const [rule] = await rulesOf(background);
      if (!rule) throw new Error('There is a rule to be removed');
      const { id, name, jurisdiction } = rule;
      await background.ask('rules.remove', { campaignId: CAMPAIGN, rule: { id, name, jurisdiction } });
    },
    { entry: 'RULE_REMOVED', event: 'REMOVED', rules: -1 },
  ],
  [
    'an override',
    async (background: Background) => {
      await background.ask(
        'launch.allow',
        { campaignId: CAMPAIGN, reason: 'Agreed with the customer today', code: null },
        { tabId: 1 },
      );
    },
    { entry: 'LAUNCH_OVERRIDDEN', event: 'OVERRIDDEN', rules: 0 },
  ],
] as const;

describe.each(KINDS)('%s', (name, act, { entry, event, rules }) => {
  /** On a device where it can be done. */
  async function ready() {
    const tenant = tenantAt(ACME, { contacts: 4 });
    const background = await signedIn();
    if (name === 'an override') {
      await settle(background.ask('list.open', { list: CAMPAIGN }));
      await pass(5_000);
    }
    tenant.complianceEvents.length = 0;
    return { tenant, background };
  }

  test('leaves one entry, one event and nothing open', async () => {
    const { tenant, background } = await ready();
    const before = await rulesOf(background);
    await settle(act(background));
    await pass(5_000);
    expect((await actions()).filter((one) => one === entry)).toHaveLength(1);
    expect(tenant.complianceEvents.map((told) => told.event.action)).toEqual([event]);
    expect((await storedWork()).filter(({ status }) => status === 'open')).toEqual([]);
    await ring('unfinished-work');
    expect(device.alarms.has('unfinished-work')).toBe(false);
    expect(await rulesOf(background)).toHaveLength(before.length + rules);
  });

  test('does so wherever the service worker is stopped', async () => {
    const points = await atEveryPoint(async (point) => {
      await forgetDevice();
      const { tenant, background } = await ready();
      background.life.stopAt(point);
      await settle(Promise.race([act(background).catch(() => undefined), background.life.stopped]));
      await pass(5_000);
      const wasStopped = background.life.hasStopped;
      background.stop();
      await goOn();
      const done = (await actions()).filter((one) => one === entry).length;
      const told = tenant.complianceEvents.filter((one) => one.event.action === event).length;
      const open = (await storedWork()).filter(({ status }) => status === 'open');
      // Stopped before it was written down, it was never begun: nobody was told that it was.
      expect({ point, done, told, open }).toEqual({ point, done: told, told: done, open: [] });
      expect(done, `stopped at ${point}`).toBeLessThanOrEqual(1);
      if (!wasStopped) expect(done).toBe(1);
      return wasStopped;
    });
    expect(points).toBeGreaterThan(5);
  });
});

describe('an event for the compliance platform', () => {
  test('that it refuses for good is set aside, shown and logged, and the rest go on', async () => {
    const tenant = tenantAt(ACME, { contacts: 4 });
    const background = await signedIn();
    refuse(EVENTS, 400, '{"error":"schema","message":"No such action"}');
    await register(background);
    refuseNothing();
    await register(background);
    expect(await settle(background.ask('webhooks.get', { campaignId: CAMPAIGN }))).toMatchObject({
      waiting: 0,
      setAside: 1,
    });
    expect(tenant.complianceEvents).toHaveLength(1);
    expect((await actions()).filter((one) => one === 'EVENT_SET_ASIDE')).toHaveLength(1);
  });

  test('that cannot be delivered now waits, with those behind it, and comes in order', async () => {
    const tenant = tenantAt(ACME, { contacts: 4 });
    const background = await signedIn();
    refuse(EVENTS, 503);
    const first = await register(background);
    const second = await register(background);
    await pass(120_000);
    expect(await settle(background.ask('webhooks.get', { campaignId: CAMPAIGN }))).toMatchObject({
      waiting: 2,
      setAside: 0,
    });
    expect(device.alarms.has('unfinished-work')).toBe(true);
    refuseNothing();
    background.stop();
    await goOn();
    expect(tenant.complianceEvents.map(({ event }) => event.ruleId)).toEqual([first.id, second.id]);
    expect(device.alarms.has('unfinished-work')).toBe(false);
  });

  test('whose record is damaged is set aside too', async () => {
    const tenant = tenantAt(ACME, { contacts: 4 });
    const background = await signedIn();
    refuse(EVENTS, 503);
    await register(background);
    const db = await database();
    const [record] = (await storedWork()).filter(({ kind }) => kind === 'compliance-event');
    await db.put('work', { ...record, state: { campaignId: 7 } } as never);
    background.stop();
    refuseNothing();
    await goOn();
    expect(tenant.complianceEvents).toEqual([]);
    const again = await awake();
    expect(await settle(again.ask('webhooks.get', { campaignId: CAMPAIGN }))).toMatchObject({ setAside: 1 });
    expect(await actions()).toContain('EVENT_SET_ASIDE');
  });

  test('is tried no more than so often where CXone always fails, and keeps nothing else waiting', async () => {
    tenantAt(ACME, { contacts: 4 });
    let background = await signedIn();
    refuse(EVENTS, 500);
    await register(background);
    for (let round = 0; round < 25; round++) {
      await ring('unfinished-work');
      await pass(120_000);
    }
    background.stop();
    background = await awake();
    expect(await settle(background.ask('webhooks.get', { campaignId: CAMPAIGN }))).toMatchObject({
      waiting: 0,
      setAside: 1,
    });
  });
});

describe('a registration', () => {
  test('that is called off takes back a rule that has landed all the same', async () => {
    tenantAt(ACME, { contacts: 4 });
    const background = await signedIn();
    const before = await rulesOf(background);
    const sending = hold(/POST .*\/rules$/);
    const { id } = await settle(background.ask('rules.register', { campaignId: CAMPAIGN, rule: anyRule() }));
    await settle(sending.asked);
    const dismissed = background.ask('registration.dismiss', { id });
    await quiet();
    sending.release();
    expect(await settle(dismissed)).toEqual({ ok: true });
    expect(await rulesOf(background)).toEqual(before);
    expect(await settle(background.ask('registration.get', { campaignId: CAMPAIGN }))).toBeNull();
  });

  test('is shown until somebody has seen it', async () => {
    tenantAt(ACME, { contacts: 4 });
    const background = await signedIn();
    await register(background);
    background.stop();
    const again = await awake();
    const shown = await settle(again.ask('registration.get', { campaignId: CAMPAIGN }));
    expect(shown).toMatchObject({ state: 'done', stopped: null });
    await settle(again.ask('registration.dismiss', { id: shown?.id ?? '' }));
    expect(await settle(again.ask('registration.get', { campaignId: CAMPAIGN }))).toBeNull();
    expect((await storedWork()).filter(({ kind }) => kind === 'registration')).toEqual([]);
  });
});

describe('a removal', () => {
  test('that CXone refuses says so at once, and can be asked for again', async () => {
    tenantAt(ACME, { contacts: 4 });
    const background = await signedIn();
    const { id, name, jurisdiction } = await register(background);
    const remove = () =>
      settle(background.ask('rules.remove', { campaignId: CAMPAIGN, rule: { id, name, jurisdiction } }));
    refuse(/DELETE .*\/rules\//, 403, '{"error":"insufficient_scope","message":"Compliance:Write"}');
    expect(await remove()).toMatchObject({ ok: false });
    expect((await storedWork()).filter(({ kind }) => kind === 'removal')).toEqual([]);
    refuseNothing();
    expect(await remove()).toEqual({ ok: true });
    expect((await actions()).filter((one) => one === 'RULE_REMOVED')).toHaveLength(1);
  });

  test('that CXone does not answer is found out later', async () => {
    tenantAt(ACME, { contacts: 4 });
    const background = await signedIn();
    const { id, name, jurisdiction } = await register(background);
    refuse(/DELETE .*\/rules\//, 503);
    const answer = await settle(
      background.ask('rules.remove', { campaignId: CAMPAIGN, rule: { id, name, jurisdiction } }),
    );
    expect(answer).toMatchObject({ ok: false });
    refuseNothing();
    background.stop();
    await goOn();
    expect((await actions()).filter((one) => one === 'RULE_REMOVED')).toHaveLength(1);
    const deletions = sent.filter(({ method }) => method === 'DELETE');
    expect(deletions.length).toBeGreaterThan(1);
  });
});

test('a removal that is refused only later is told by a notification and in the log', async () => {
  tenantAt(ACME, { contacts: 4 });
  const background = await signedIn();
  const { id, name, jurisdiction } = await register(background);
  refuse(/DELETE .*\/rules\//, 503);
  await settle(background.ask('rules.remove', { campaignId: CAMPAIGN, rule: { id, name, jurisdiction } }));
  refuseNothing();
  refuse(/DELETE .*\/rules\//, 403, '{"error":"insufficient_scope","message":"Compliance:Write"}');
  background.stop();
  await goOn();
  expect(await actions()).toContain('RULE_NOT_REMOVED');
  expect(device.notifications.map(({ message }) => message)).toEqual([expect.stringContaining(name)]);
  expect((await storedWork()).filter(({ kind }) => kind === 'removal')).toEqual([]);
});

test('work of a kind that this version does not know stays, and is told', async () => {
  tenantAt(ACME, { contacts: 4 });
  const background = await signedIn();
  const db = await database();
  const tenant = background.core.sessions.current?.tenant.key;
  const record = {
    id: 'x',
    kind: 'of the future',
    tenant,
    state: {},
    problem: null,
    failures: 0,
    status: 'open',
  };
  await db.add('work', record as never);
  background.stop();
  await goOn();
  expect(logged.map(({ where }) => where)).toContain('taking up work');
  expect(await storedWork()).toHaveLength(1);
});
