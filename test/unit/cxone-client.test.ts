import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_RATE } from '#src/cxone/index.ts';
import { type Sandbox, startSandbox } from '#test/sandbox/server.ts';
import { type ClientChoice, clientTo, problemOf, recordsOf } from './cxone-support.ts';

const DIALECTS = ['campaigns', 'contacts', 'acd'] as const;
/** One campaign or skill of the sandbox, by dialect. */
const SPRING = { campaigns: 'cmp-spring', contacts: 'cmp-spring', acd: '4001' } as const;

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 250, seed: 5 });
});
afterEach(() => sandbox.stop());

const clientOf = (choice: ClientChoice = {}) => clientTo(sandbox.origin, choice).client;
const asked = (path: RegExp) => sandbox.control.requests(path).length;

describe.each(DIALECTS)('the CXone client on %s, over real HTTP', (dialect) => {
  const SIGN_IN = /token/;
  const LISTED = dialect === 'acd' ? /call-lists\/\d+$/ : /contacts$/;

  test('asks for one token, however many callers come at once, and for one more when it has expired', async () => {
    const client = clientOf({ dialect });
    // Where lists are read by position each caller asks four times.
    const callers = dialect === 'acd' ? 100 : 200;
    const contacts = () => recordsOf(client.contacts(SPRING[dialect]));
    await Promise.all(Array.from({ length: callers }, contacts));
    expect(asked(SIGN_IN)).toBe(1);
    sandbox.control.addFault({ fault: 'expired-token', path: LISTED.source, times: 1 });
    await Promise.all(Array.from({ length: callers }, contacts));
    expect(asked(SIGN_IN)).toBe(2);
  });

  test('repeats a refused request once, and only once', async () => {
    const client = clientOf({ dialect });
    await recordsOf(client.contacts(SPRING[dialect]));
    sandbox.control.clearRequests();
    sandbox.control.addFault({ fault: '401', path: LISTED.source, times: 1 });
    await recordsOf(client.contacts(SPRING[dialect]));
    // Where lists are read by position the last page is an empty one.
    const once = dialect === 'acd' ? 3 : 2;
    expect(asked(LISTED)).toBe(once);
    sandbox.control.addFault({ fault: '401', path: LISTED.source });
    expect(await problemOf(recordsOf(client.contacts(SPRING[dialect])))).toBe('wrong-credentials');
    expect(asked(LISTED)).toBe(once + 2);
  });

  test('reads what the tenant holds, whatever its shape', async () => {
    const client = clientOf({ dialect });
    const spring = sandbox.control.tenant.campaigns[0];
    if (!spring) throw new Error('There is no campaign');
    const contacts = await recordsOf(client.contacts(SPRING[dialect]));
    expect(contacts.map(({ externalId }) => externalId ?? '')).toEqual(
      spring.contacts.map(({ externalId }) => externalId ?? ''),
    );
    const withNumber = spring.contacts.find(({ phone }) => phone && /^\+1\d{10}$/.test(phone));
    expect(contacts.find(({ externalId }) => externalId === withNumber?.externalId)?.phone).toBe(
      withNumber?.phone,
    );
    expect(await recordsOf(client.attempts(SPRING[dialect]))).toHaveLength(spring.attempts.length);
    const lists = await recordsOf(client.dncLists());
    expect(lists.map(({ name, active }) => [name, active])).toEqual([
      ['Corporate', true],
      ['State registry extract', true],
      ['Old 2019 import', false],
    ]);
    const records = await recordsOf(client.dncRecords(lists[0]?.id ?? ''));
    expect(records.map(({ phone }) => phone)).toEqual(
      sandbox.control.tenant.dncLists[0]?.records.map(({ phone }) => phone),
    );
    const campaigns = await recordsOf(client.campaigns());
    expect(campaigns.map(({ name, running }) => [name, running])).toEqual(
      sandbox.control.tenant.campaigns.map(({ name }) => [name, false]),
    );
  });

  test('goes on from the cursor of a page, as after the service worker died', async () => {
    const pageSize = 20;
    const whole = await recordsOf(clientOf({ dialect }).contacts(null, { pageSize }));
    const read = [];
    let from: string | null = null;
    do {
      // A client that knows nothing of the one before.
      for await (const page of clientOf({ dialect }).contacts(null, { pageSize, from })) {
        read.push(...page.records);
        from = page.nextCursor;
        break;
      }
    } while (from !== null);
    expect(read).toEqual(whole);
  });

  test('names a record that cannot be read, and the rest of its page goes on', async () => {
    const good = { externalId: 'A', phone: '+12123450123', attributes: {} };
    sandbox.control.setContacts([good, 'not a record' as never, { ...good, externalId: 'B' }], 'cmp-spring');
    const received = [];
    for await (const page of clientOf({ dialect }).contacts(SPRING[dialect])) {
      if (page.received > 0) received.push(page);
    }
    expect(received).toHaveLength(1);
    expect(received[0]?.records.map(({ externalId }) => externalId)).toEqual(['A', 'B']);
    expect(received[0]?.unreadable.map(({ index }) => index)).toEqual([1]);
  });

  describe('reads to the end', () => {
    /** Enough for several pages of everything that has pages. */
    const fill = () => {
      const { campaigns, dncLists } = sandbox.control.tenant;
      const [spring] = campaigns;
      const [corporate] = dncLists;
      if (!spring || !corporate) throw new Error('The tenant is empty');
      const phone = (index: number) => `+1212${String(3_000_000 + index)}`;
      spring.contacts = Array.from({ length: 60 }, (_, index) => ({
        externalId: `R-${index}`,
        phone: phone(index),
        attributes: {},
      }));
      spring.attempts = Array.from({ length: 60 }, (_, index) => ({
        phone: phone(index),
        at: '2026-11-20T15:00:00Z',
        campaignId: spring.id,
        externalId: `R-${index}`,
        outcome: null,
      }));
      corporate.records = Array.from({ length: 60 }, (_, index) => ({
        phone: phone(index),
        expiresAt: null,
      }));
      while (campaigns.length < 23) {
        campaigns.push({ ...spring, id: `cmp-${campaigns.length}`, contacts: [], attempts: [], rules: [] });
      }
    };
    const READINGS = {
      contacts: (client: ReturnType<typeof clientOf>) => client.contacts(SPRING[dialect], { pageSize: 10 }),
      attempts: (client: ReturnType<typeof clientOf>) => client.attempts(SPRING[dialect], { pageSize: 10 }),
      'do-not-call entries': (client: ReturnType<typeof clientOf>) =>
        client.dncRecords(dialect === 'acd' ? '71' : (sandbox.control.tenant.dncLists[0]?.id ?? ''), {
          pageSize: 10,
        }),
      'what may be launched': (client: ReturnType<typeof clientOf>) => client.campaigns({ pageSize: 10 }),
    };
    const cases = (['contacts', 'attempts', 'do-not-call entries', 'what may be launched'] as const).flatMap(
      (reading) =>
        (['total-of-page', 'total-of-last-upload', 'total-of-larger-upload', 'short-pages'] as const).map(
          (fault) => ({ reading, fault }),
        ),
    );

    test.each(cases)('$reading through $fault', async ({ reading, fault }) => {
      fill();
      sandbox.control.addFault({ fault });
      const read = await recordsOf<unknown>(READINGS[reading](clientOf({ dialect })));
      expect(read).toHaveLength(reading === 'what may be launched' ? 23 : 60);
      expect(new Set(read.map((record) => JSON.stringify(record))).size).toBe(read.length);
    });

    test.each(
      (['contacts', 'attempts', 'do-not-call entries', 'what may be launched'] as const).flatMap((reading) =>
        (['repeats-first-page', 'repeats-last-page'] as const).map((fault) => ({ reading, fault })),
      ),
    )('$reading never through $fault: the list cannot be read', async ({ reading, fault }) => {
      fill();
      sandbox.control.addFault({ fault });
      const read = recordsOf<unknown>(READINGS[reading](clientOf({ dialect })));
      await expect(read).rejects.toMatchObject({
        problem: 'unreadable-answer',
        message: expect.stringContaining('the list cannot be read'),
      });
    });
  });

  test('tells a wrong secret, a missing right and a host that is no CXone apart', async () => {
    expect(await problemOf(clientOf({ dialect, secret: 'no' }).verify())).toBe('wrong-credentials');
    const clientId = dialect === 'acd' ? 'sandbox-key-nothing' : 'sandbox-no-contacts';
    const refused = clientOf({ dialect, clientId }).verify();
    expect(await problemOf(refused)).toBe('missing-scope');
    await expect(refused).rejects.toMatchObject({
      needs: dialect === 'acd' ? 'Calling List: View' : 'contacts:read',
    });
    sandbox.control.addFault({ fault: 'not-cxone', path: SIGN_IN.source });
    expect(await problemOf(clientOf({ dialect }).verify())).toBe('not-cxone');
  });

  test('never puts a secret or a token into an error', async () => {
    const secret = 'very-secret';
    const error: unknown = await clientOf({ dialect, secret })
      .verify()
      .catch((cause: unknown) => cause);
    expect(String(error) + JSON.stringify(error)).not.toContain(secret);
  });

  test('is called off at once, with the caller’s reason', async () => {
    const client = clientOf({ dialect });
    await recordsOf(client.campaigns());
    sandbox.control.addFault({ fault: '429-seconds', seconds: 30 });
    const abort = new AbortController();
    const reading = recordsOf(client.contacts(SPRING[dialect], { signal: abort.signal }));
    const reason = new Error('Signed out');
    setTimeout(() => abort.abort(reason), 20);
    await expect(reading).rejects.toBe(reason);
  });
});

describe('records of a calling list', () => {
  const record = (id: string, phone = '+12123450123') => ({ externalId: id, phone, attributes: {} });

  test('that move up because others leave while the list is read are not missed', async () => {
    const all = Array.from({ length: 40 }, (_, index) => record(`R-${index}`));
    sandbox.control.setContacts([...all], 'cmp-spring');
    const read = new Set<string | null>();
    let pages = 0;
    for await (const page of clientOf({ dialect: 'acd' }).contacts('4001', { pageSize: 10 })) {
      for (const { externalId } of page.records) read.add(externalId);
      if (++pages === 2) sandbox.control.setContacts(all.slice(5), 'cmp-spring');
    }
    for (const { externalId } of all.slice(5)) expect(read).toContain(externalId);
  });

  test('give one contact for each number of a person', async () => {
    const client = clientOf({ dialect: 'acd' });
    const twoNumbers = { ...record('R-1'), attributes: { phone2: '+13105550199', state: 'CA' } };
    sandbox.control.setContacts([twoNumbers], 'cmp-spring');
    expect(await recordsOf(client.contacts('4001'))).toMatchObject([
      { externalId: 'R-1', phone: '+12123450123', attributes: { state: 'CA' } },
      { externalId: 'R-1', phone: '+13105550199', destination: 1, attributes: { state: 'CA' } },
    ]);
  });
});

describe('calling lists', () => {
  test('of which many come before the one that the skill dials', async () => {
    const { campaigns } = sandbox.control.tenant;
    const [spring] = campaigns;
    if (!spring) throw new Error('There is no campaign');
    for (let index = 0; index < 250; index++) {
      campaigns.push({ ...spring, id: `cmp-more-${index}`, contacts: [], attempts: [], rules: [] });
    }
    const last = campaigns.at(-1);
    const contact = { externalId: 'R-1', phone: '+12123450123', attributes: {} };
    last?.contacts.push(contact);
    for (const fault of ['total-of-page', 'total-of-last-upload', 'short-pages'] as const) {
      sandbox.control.clearFaults();
      sandbox.control.addFault({ fault, path: 'call-lists$' });
      const client = clientOf({ dialect: 'acd' });
      const found = await recordsOf(client.contacts(String(4_001 + campaigns.length - 1)));
      expect(found.map(({ externalId }) => externalId)).toEqual(['R-1']);
    }
  });

  test('that do not say which skills dial them, or cannot be read, are told and not left out in silence', async () => {
    const listsUnread = async (fault: 'malformed-records' | 'lists-without-skills') => {
      sandbox.control.clearFaults();
      sandbox.control.addFault({ fault, path: 'call-lists$' });
      const unread = [];
      const client = clientOf({ dialect: 'acd' });
      for await (const page of client.contacts('4001')) unread.push(page.listsUnread);
      return unread[0];
    };
    expect(await listsUnread('malformed-records')).toBe(1);
    expect(await listsUnread('lists-without-skills')).toBe(sandbox.control.tenant.campaigns.length);
  });

  test('that lose records while they are read, and whose total was never theirs, are read from the start again', async () => {
    const record = (index: number) => ({ externalId: `R-${index}`, phone: '+12123450123', attributes: {} });
    const all = Array.from({ length: 40 }, (_, index) => record(index));
    sandbox.control.setContacts([...all], 'cmp-spring');
    sandbox.control.addFault({ fault: 'total-of-larger-upload', path: 'call-lists/9001$' });
    const read = new Set<string | null>();
    let pages = 0;
    for await (const page of clientOf({ dialect: 'acd' }).contacts('4001', { pageSize: 10 })) {
      for (const { externalId } of page.records) read.add(externalId);
      if (++pages === 3) sandbox.control.setContacts(all.slice(15), 'cmp-spring');
    }
    for (const { externalId } of all.slice(15)) expect(read).toContain(externalId);
  });
});

describe('a do-not-call group', () => {
  test('scrubs a skill that stands on a later page of those it scrubs', async () => {
    const { campaigns } = sandbox.control.tenant;
    const [spring] = campaigns;
    if (!spring) throw new Error('There is no campaign');
    for (let index = 0; index < 250; index++) {
      campaigns.push({ ...spring, id: `cmp-more-${index}`, contacts: [], attempts: [], rules: [] });
    }
    const last = String(4_001 + campaigns.length - 1);
    const skillSettings = await clientOf({ dialect: 'acd' }).skillSettings(last);
    expect(skillSettings?.groups.map(({ scrubs, contributes }) => [scrubs, contributes])).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
  });
});

describe('a rule on a skill of CXone', () => {
  const rule = {
    id: '0d5ac4f4-6a1c-4f0e-8b44-6c2f7f7a4d10',
    name: 'Narrow',
    type: 'TIME_RESTRICTION' as const,
    jurisdiction: 'US-NY',
    timeZoneRestrictions: [
      { timeZone: 'America/New_York', startHour: 8, endHour: 20 },
      { timeZone: 'America/Phoenix', startHour: 10, endHour: 12 },
      { timeZone: 'America/Phoenix', startHour: 14, endHour: 18 },
      { timeZone: 'Europe/London', startHour: 9, endHour: 18 },
    ],
    dncListIds: ['71', '72'],
    maxCallsPerDay: 3,
    geographicExclusions: [{ latitude: 40, longitude: -74, radiusKm: 10 }],
    concurrencyLimit: 5,
  };
  const zonesOf = () =>
    Object.fromEntries(
      sandbox.control
        .skillSettings('cmp-spring')
        .timeZoneSettings.map((zone) => [
          zone.standardName,
          zone.timeZoneActiveToCall ? `${zone.startTime}-${zone.endTime}` : 'off',
        ]),
    );

  test('is shown before it is written: what changes, and what CXone cannot hold', async () => {
    const plan = await clientOf({ dialect: 'acd' }).planRule('4001', rule);
    expect(plan?.changes).toEqual([
      {
        what: 'calling-window',
        zone: 'Eastern Standard Time',
        before: { start: 540, end: 1260 },
        after: { start: 540, end: 1200 },
      },
      {
        what: 'calling-window',
        zone: 'US Mountain Standard Time',
        before: { start: 540, end: 1260 },
        after: { start: 600, end: 1080 },
      },
      { what: 'attempt-limit', before: null, after: { max: 3, minutes: 1440 } },
      { what: 'dnc-group', listId: '72', before: false, after: true },
    ]);
    expect(plan?.kept.map(({ part, why, about }) => [part, why, about])).toEqual([
      ['timeZoneRestrictions', 'several-windows', 'America/Phoenix'],
      ['timeZoneRestrictions', 'zone-not-enabled', 'GMT Standard Time'],
      ['maxCallsPerDay', 'rolling-day', null],
      ['name', 'no-such-setting', null],
      ['jurisdiction', 'no-such-setting', null],
      ['concurrencyLimit', 'no-such-setting', null],
      ['geographicExclusions', 'no-such-setting', null],
    ]);
    expect(sandbox.control.requests().some(({ method }) => method === 'PUT')).toBe(false);
  });

  test('leaves every other zone as it was, and goes without a trace when it is removed', async () => {
    const { client } = clientTo(sandbox.origin, { dialect: 'acd' });
    await recordsOf(client.campaigns());
    const before = zonesOf();
    expect(await client.createRule('4001', rule)).toBe('created');
    expect(zonesOf()).toEqual({
      ...before,
      'Eastern Standard Time': '09:00-20:00',
      'US Mountain Standard Time': '10:00-18:00',
    });
    expect(sandbox.control.skillSettings('cmp-spring').retrySettings).toMatchObject({
      maximumAttempts: 10,
      restrictedCallingMaxAttempts: 3,
      restrictedCallingMinutes: 1440,
      loadNonFresh: true,
    });
    expect([...sandbox.control.skillSettings('cmp-spring').scrubbed]).toEqual(['71', '72']);
    expect(await recordsOf(client.rules('4001'))).toEqual([rule]);
    expect(await client.createRule('4001', rule)).toBe('existing');

    expect(await client.deleteRule('4001', rule.id)).toBe('deleted');
    expect(zonesOf()).toEqual(before);
    expect([...sandbox.control.skillSettings('cmp-spring').scrubbed]).toEqual(['71']);
    expect(await recordsOf(client.rules('4001'))).toEqual([]);
  });

  test('does not take back what somebody has changed since', async () => {
    const { client } = clientTo(sandbox.origin, { dialect: 'acd' });
    await client.createRule('4001', rule);
    const eastern = sandbox.control
      .skillSettings('cmp-spring')
      .timeZoneSettings.find(({ standardName }) => standardName === 'Eastern Standard Time');
    if (eastern) eastern.endTime = '17:00';
    await client.deleteRule('4001', rule.id);
    expect(zonesOf()).toMatchObject({
      'Eastern Standard Time': '09:00-17:00',
      'US Mountain Standard Time': '09:00-21:00',
    });
  });

  test('is not kept when CXone refuses to write it', async () => {
    const { client, kept } = clientTo(sandbox.origin, { dialect: 'acd', clientId: 'sandbox-key-readonly' });
    const refused = client.createRule('4001', rule);
    await expect(refused).rejects.toMatchObject({ problem: 'missing-scope', needs: 'ACD Skills: Edit' });
    expect(kept.rules.get('4001')).toEqual([]);
  });

  test('has no webhooks and no upsert, and says so', async () => {
    const client = clientOf({ dialect: 'acd' });
    expect(client.capabilities).toMatchObject({ rules: 'skill-settings', webhooks: false, upsert: false });
    expect(await problemOf(client.webhooks('4001'))).toBe('not-supported');
    expect(await problemOf(client.registerWebhook('4001', 'https://legal.example.com'))).toBe(
      'not-supported',
    );
  });
});

describe('contacts of the integrations', () => {
  test('come a hundred at a time', async () => {
    const received = (await recordsOf(clientOf({ dialect: 'contacts' }).contacts(null))).length;
    expect(received).toBe(sandbox.control.state().contacts);
    expect(asked(/contacts/)).toBe(Math.ceil(received / 100));
  });

  test('may hold numbers for text, and lack everything', async () => {
    sandbox.control.setContacts(
      [{ phone: 12123450123 as never, attributes: { zip: 10001 } }, {} as never],
      'cmp-spring',
    );
    expect(await recordsOf(clientOf().contacts(null))).toEqual([
      { externalId: null, phone: '12123450123', name: null, attributes: { zip: '10001' } },
      { externalId: null, phone: null, name: null, attributes: {} },
    ]);
  });
});

describe('the tenant’s rate', () => {
  test('holds for all callers together, in any second', async () => {
    const client = clientOf({ rate: { perSecond: 40, upsertSpacingMs: 0 } });
    await client.verify();
    sandbox.control.clearRequests();
    await Promise.all(Array.from({ length: 100 }, () => recordsOf(client.campaigns())));
    const at = sandbox.control.requests().map((request) => request.at);
    const busiest = Math.max(
      ...at.map((start) => at.filter((time) => time >= start && time < start + 1000).length),
    );
    expect(busiest).toBeLessThanOrEqual(40);
  });

  test('keeps upserts apart as the published integration does', async () => {
    const client = clientOf({ rate: DEFAULT_RATE });
    await client.verify();
    sandbox.control.clearRequests();
    const contacts = Array.from({ length: 8 }, (_, index) => ({
      externalId: `N-${index}`,
      phone: '+12123450123',
      name: null,
      attributes: {},
    }));
    for await (const result of client.upsertContacts(contacts)) expect(result.outcome).toBe('created');
    const at = sandbox.control.requests(/contacts/).map((request) => request.at);
    expect(at).toHaveLength(8);
    expect((at[7] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(7 * 45);
  });
});
