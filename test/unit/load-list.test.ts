import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDoNotCall, loadList, type RemoteValidator } from '#src/job/index.ts';
import { decideLaunch } from '#src/launch/index.ts';
import { rulebook } from '#src/rulebook/index.ts';
import { INTAKE_KINDS, Validator } from '#src/verdict/index.ts';
import { type Sandbox, startSandbox } from '#test/sandbox/server.ts';
import { clientTo, type DialectChoice } from './cxone-support.ts';
import { clock } from './support.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 1_000, seed: 5 });
});
afterEach(() => sandbox.stop());

/** Answers later, as across the worker boundary. */
function remote(validator: Validator): RemoteValidator {
  return new Proxy(validator, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? async (...args: unknown[]) => value.apply(target, args) : value;
    },
  }) as unknown as RemoteValidator;
}

function reading(dialect: DialectChoice, list: string, onPage: (pages: number) => void = () => {}) {
  const validator = new Validator('test', rulebook, clock);
  let pages = 0;
  const { client } = clientTo(sandbox.origin, { dialect });
  const progress = loadList({
    client,
    validator: remote(validator),
    list,
    settings: {},
    now: Date.now,
    signal: new AbortController().signal,
    onProgress: () => onPage(++pages),
  });
  return { validator, progress };
}

test('two lists that are read at once do not cost each other the do-not-call lists', async () => {
  const phone = '+12123450123';
  const contact = { externalId: 'R-1', phone, attributes: { state: 'NY' } };
  sandbox.control.setContacts([contact], 'cmp-spring');
  const [list] = sandbox.control.tenant.dncLists.filter(({ active }) => active);
  list?.records.unshift({ phone, expiresAt: null });
  const validator = new Validator('test', rulebook, clock);
  const far = remote(validator);
  const { client } = clientTo(sandbox.origin, { dialect: 'campaigns' });
  const read = (name: string) =>
    loadList({
      client,
      validator: far,
      list: name,
      settings: {},
      now: Date.now,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
  await Promise.all([read('cmp-spring'), read('contacts'), read('cmp-west')]);
  const [row] = validator.judgeRows('cmp-spring', [contact], Date.now());
  expect(row?.verdict.reasons.map(({ code }) => code)).toContain('DNC');
  // And they were read once, for all three.
  expect(sandbox.control.requests(/dnc\/lists$/)).toHaveLength(1);
});

test('do-not-call lists that were read by a clock that ran ahead are read again when it is corrected', async () => {
  const validator = new Validator('test', rulebook, clock);
  const far = remote(validator);
  const { client } = clientTo(sandbox.origin, { dialect: 'campaigns' });
  let now = Date.now() + 86_400_000;
  const read = () =>
    loadDoNotCall({ client, validator: far, now: () => now, signal: new AbortController().signal });
  const asked = () => sandbox.control.requests(/dnc\/lists$/).length;
  await read();
  await read();
  expect(asked()).toBe(1);
  now = Date.now();
  await read();
  expect(asked()).toBe(2);
  expect(validator.doNotCallReadAt()).toBe(now);
});

test('do-not-call lists count from the first answer, by which a wrong clock is corrected', async () => {
  const validator = new Validator('test', rulebook, clock);
  const { client } = clientTo(sandbox.origin, { dialect: 'campaigns' });
  const right = Date.now();
  const hasAnswered = () => sandbox.control.requests(/dnc\/lists$/).length > 0;
  const now = () => (hasAnswered() ? right : right - 90 * 86_400_000);
  await loadDoNotCall({ client, validator: remote(validator), now, signal: new AbortController().signal });
  expect(validator.doNotCallReadAt()).toBe(right);
});

test('do-not-call lists that a machine fell asleep over are as old as their first page', () => {
  const validator = new Validator('test', rulebook, clock);
  const MINUTE = 60_000;
  expect(validator.beginDoNotCall(0, 10 * MINUTE)).toEqual([]);
  validator.openDoNotCallList({ id: 'a', name: 'A', active: true });
  validator.addDoNotCallRecords('a', [{ phone: '+12123450123' }]);
  validator.doNotCallListRead('a');
  // Taken up a little later it goes on, and is as old as it was.
  expect(validator.beginDoNotCall(5 * MINUTE, 10 * MINUTE)).toEqual(['a']);
  validator.doNotCallComplete();
  expect(validator.doNotCallReadAt()).toBe(0);
  validator.beginDoNotCall(20 * MINUTE, 10 * MINUTE);
  validator.openDoNotCallList({ id: 'a', name: 'A', active: true });
  validator.doNotCallListRead('a');
  // Taken up much later it begins again.
  expect(validator.beginDoNotCall(55 * MINUTE, 10 * MINUTE)).toEqual([]);
});

const spring = () => {
  const campaign = sandbox.control.tenant.campaigns[0];
  if (!campaign) throw new Error('There is no campaign');
  return campaign;
};
/** Contacts as the engine counts them: one for each external id, and each without one for itself. */
const distinct = () => {
  const ids = spring().contacts.map(({ externalId }, index) => externalId ?? index);
  return new Set(ids).size;
};

describe('reading a list', () => {
  test.each([
    ['campaigns', 'cmp-spring'],
    ['acd', '4001'],
  ] as const)('of %s ends with every contact, once', async (dialect, list) => {
    const { progress } = reading(dialect, list);
    expect(await progress).toMatchObject({ complete: true, size: distinct() });
  });

  test.each(['page-token-expired', 'duplicate-across-pages'] as const)(
    'counts each contact once through %s',
    async (fault) => {
      sandbox.control.addFault({ fault, path: 'cmp-spring/contacts$', after: 1, times: 1 });
      const { progress } = reading('campaigns', 'cmp-spring');
      expect(await progress).toMatchObject({ complete: true, size: distinct() });
      expect(sandbox.control.requests(/cmp-spring\/contacts$/).length).toBeGreaterThan(2);
    },
  );

  test('takes in what changed on pages that had been read by then', async () => {
    const changed = { externalId: 'R-1', phone: '+12123450123', attributes: { state: 'NY' } };
    sandbox.control.setContacts([changed], 'cmp-spring');
    const { validator, progress } = reading('acd', '4001', () => {
      changed.attributes.state = 'CA';
      sandbox.control.noteChange(changed);
    });
    await progress;
    const [row] = validator.judgeRows(
      '4001',
      [{ externalId: 'R-1', phone: '+12123450123', attributes: {} }],
      Date.now(),
    );
    expect(JSON.stringify(row?.verdict)).toContain('US-CA');
  });
});

describe('what cannot be read', () => {
  const LISTS = { campaigns: 'cmp-spring', acd: '4001' } as const;
  const contact = { externalId: 'R-1', phone: '+12123450123', attributes: { state: 'NY' } };

  /** What of each kind could not be read, without those of which everything could. */
  function refused(validator: Validator, list: string) {
    const { intakes } = validator.tally(list, Date.now());
    return Object.fromEntries(
      INTAKE_KINDS.flatMap((kind) => (intakes[kind].refused > 0 ? [[kind, intakes[kind].refused]] : [])),
    );
  }

  function decided(validator: Validator, list: string) {
    const { tally, nextOpeningAt, intakes, complete } = validator.tally(list, Date.now());
    expect(complete).toBe(true);
    return decideLaunch({ campaignId: list, tally, nextOpeningAt, intakes, judgedAt: Date.now() });
  }

  beforeEach(() => {
    sandbox.control.setContacts([contact], 'cmp-spring');
    spring().attempts = ['09', '10', '11'].map((day) => ({
      phone: contact.phone,
      at: `2026-10-${day}T15:00:00Z`,
      campaignId: 'cmp-spring',
      externalId: 'R-1',
      outcome: null,
    }));
    sandbox.control.setDncLists([
      { id: 'dnc-1', name: 'One', active: true, records: [{ phone: '+13105550199', expiresAt: null }] },
      { id: 'dnc-2', name: 'Two', active: true, records: [{ phone: '+13105550198', expiresAt: 'soon' }] },
    ]);
  });

  test.each(['campaigns', 'acd'] as const)('of %s is nothing where everything can be', async (dialect) => {
    const { validator, progress } = reading(dialect, LISTS[dialect]);
    await progress;
    // An expiry that cannot be read is none: the entry holds for ever.
    expect(refused(validator, LISTS[dialect])).toEqual({});
    expect(decided(validator, LISTS[dialect]).state).not.toBe('undecided');
  });

  test.each([
    ['campaigns', 'contacts', 'cmp-spring/contacts$', { contacts: 1 }],
    ['campaigns', 'attempts', '/attempts$', { attempts: 1 }],
    ['campaigns', 'do-not-call lists', '/dnc/lists$', { doNotCallLists: 1 }],
    ['campaigns', 'do-not-call entries', '/records$', { doNotCallEntries: 2 }],
    ['acd', 'contacts', 'call-lists/9001$', { contacts: 1 }],
    ['acd', 'attempts', '/attempts$', { attempts: 1 }],
    ['acd', 'do-not-call lists', '/dnc-groups$', { doNotCallLists: 1 }],
    ['acd', 'do-not-call entries', '/records$', { doNotCallEntries: 2 }],
    ['acd', 'calling lists', '/call-lists$', { lists: 1 }],
  ] as const)('of %s leaves the launch undecided: %s', async (dialect, _, path, expected) => {
    sandbox.control.addFault({ fault: 'malformed-records', path });
    const { validator, progress } = reading(dialect, LISTS[dialect]);
    await progress;
    expect(refused(validator, LISTS[dialect])).toEqual(expected);
    expect(decided(validator, LISTS[dialect])).toMatchObject({ state: 'undecided', why: 'not-all-read' });
  });

  test('of rules leaves the launch undecided', async () => {
    spring().rules.push({ id: 'not a rule' } as never);
    const { validator, progress } = reading('campaigns', 'cmp-spring');
    await progress;
    expect(refused(validator, 'cmp-spring')).toEqual({ rules: 1 });
  });

  test('are calling lists that do not say which skills dial them', async () => {
    sandbox.control.addFault({ fault: 'lists-without-skills', path: '/call-lists$' });
    const { validator, progress } = reading('acd', '4001');
    await progress;
    const { length } = sandbox.control.tenant.campaigns;
    expect(refused(validator, '4001')).toEqual({ lists: length });
  });

  test('are attempts and entries that have a shape and no number or instant', async () => {
    spring().attempts.push({
      phone: 'unknown',
      at: '2026-10-09T15:00:00Z',
      campaignId: 'cmp-spring',
      externalId: 'R-1',
      outcome: null,
    });
    spring().attempts.push({
      phone: contact.phone,
      at: '2026-10-09T15:00:00',
      campaignId: 'cmp-spring',
      externalId: 'R-1',
      outcome: null,
    });
    sandbox.control.tenant.dncLists[0]?.records.push({ phone: 'n/a', expiresAt: null });
    for (const dialect of ['campaigns', 'acd'] as const) {
      const { validator, progress } = reading(dialect, LISTS[dialect]);
      await progress;
      expect(refused(validator, LISTS[dialect])).toEqual({ attempts: 2, doNotCallEntries: 1 });
    }
  });

  test('counts once, however often its page comes, and from zero when the list begins again', async () => {
    sandbox.control.setContacts(
      Array.from({ length: 250 }, (_, index) => ({ ...contact, externalId: `R-${index}` })),
      'cmp-spring',
    );
    spring().attempts = Array.from({ length: 250 }, (_, index) => ({
      phone: index % 100 === 0 ? 'unknown' : contact.phone,
      at: new Date(Date.UTC(2026, 9, 1) + index * 60_000).toISOString(),
      campaignId: 'cmp-spring',
      externalId: null,
      outcome: null,
    }));
    const contactsOf = 'cmp-spring/contacts$';
    sandbox.control.addFault({ fault: 'malformed-records', path: contactsOf, times: 1 });
    sandbox.control.addFault({ fault: 'page-token-expired', path: contactsOf, after: 1, times: 1 });
    sandbox.control.addFault({ fault: 'page-token-expired', path: '/attempts$', after: 2, times: 1 });
    const { validator, progress } = reading('campaigns', 'cmp-spring');
    await progress;
    // The first page came twice: malformed, and after the cursor had expired as it is.
    expect(refused(validator, 'cmp-spring')).toEqual({ attempts: 3 });
  });

  test('counts once when the reading is taken up after an interruption', async () => {
    spring().attempts.push({
      phone: 'unknown',
      at: '2026-10-09T15:00:00Z',
      campaignId: 'cmp-spring',
      externalId: 'R-1',
      outcome: null,
    });
    sandbox.control.tenant.dncLists[0]?.records.push({ phone: 'n/a', expiresAt: null });
    sandbox.control.setContacts([contact, 'not a record' as never], 'cmp-spring');
    const validator = new Validator('test', rulebook, clock);
    const read = () =>
      loadList({
        client: clientTo(sandbox.origin, { dialect: 'acd' }).client,
        validator: remote(validator),
        list: '4001',
        settings: {},
        now: Date.now,
        signal: new AbortController().signal,
        onProgress: () => undefined,
      });
    const all = { attempts: 1, contacts: 1, doNotCallEntries: 1 };
    for (const { path, after } of [
      { path: '/dnc-groups/71/records$', after: 1 },
      { path: '/attempts$', after: 1 },
      { path: 'call-lists/9001$', after: 1 },
    ]) {
      sandbox.control.clearFaults();
      sandbox.control.addFault({ fault: '403', path, after, times: 1 });
      await expect(read()).rejects.toMatchObject({ problem: 'missing-scope' });
    }
    await read();
    expect(refused(validator, '4001')).toEqual(all);
  });

  test('on do-not-call lists holds until they have been read again, and then no longer', async () => {
    const validator = new Validator('test', rulebook, clock);
    let now = Date.now();
    const read = () =>
      loadDoNotCall({
        client: clientTo(sandbox.origin, { dialect: 'campaigns' }).client,
        validator: remote(validator),
        now: () => now,
        signal: new AbortController().signal,
      });
    validator.openList('contacts', {});
    sandbox.control.tenant.dncLists[0]?.records.push({ phone: 'n/a', expiresAt: null });
    await read();
    expect(refused(validator, 'contacts')).toEqual({ doNotCallEntries: 1 });
    sandbox.control.tenant.dncLists[0]?.records.pop();
    now += 11 * 60_000;
    sandbox.control.addFault({ fault: '403', path: 'dnc-2/records$', times: 1 });
    await expect(read()).rejects.toMatchObject({ problem: 'missing-scope' });
    expect(refused(validator, 'contacts')).toEqual({ doNotCallEntries: 1 });
    await read();
    expect(refused(validator, 'contacts')).toEqual({});
  });
});
