import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDoNotCall, loadList, type RemoteValidator } from '#src/job/index.ts';
import { rulebook } from '#src/rulebook/index.ts';
import { Validator } from '#src/verdict/index.ts';
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
