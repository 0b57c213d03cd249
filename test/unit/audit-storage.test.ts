/** The log as it lies on the device: whatever is done to it, the next entry can be written, and the verifier names what is damaged. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AuditEntry, type AuditEvent, sha256, toCsv, toJsonLines, verifyLog } from '#src/audit/index.ts';
import { canonicalJson } from '#src/schema/fingerprint.ts';

const AT = '2026-11-21T09:00:00.000Z';
const event = (more: Partial<AuditEvent> = {}): AuditEvent => ({
  action: 'LAUNCH_HELD',
  actor: 'acd:key',
  tenant: 'acme',
  subject: 'cmp-1',
  details: {},
  ref: crypto.randomUUID(),
  ...more,
});
const override = (): AuditEvent => event({ action: 'LAUNCH_OVERRIDDEN', details: { reason: 'agreed' } });

type Log = typeof import('#src/storage/audit-log.ts');

/** A context of the browser of its own, over the same database. */
async function context(): Promise<Log> {
  vi.resetModules();
  return import('#src/storage/audit-log.ts');
}

let log: Log;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  log = await context();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Behind the log's back. */
async function put(...values: readonly unknown[]): Promise<void> {
  const db = await done(indexedDB.open('cleardial'));
  const change = db.transaction('audit', 'readwrite');
  for (const value of values) change.objectStore('audit').put(value);
  await new Promise((resolve, reject) => {
    change.oncomplete = resolve;
    change.onerror = () => reject(change.error);
  });
  db.close();
}

const storedLog = async () => (await log.auditEntries()).map(({ stored }) => stored);
const readable = async () => (await log.auditEntries()).flatMap(({ entry }) => entry ?? []);

async function hashed(entry: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { hash: _, ...rest } = entry;
  return { ...rest, hash: await sha256(canonicalJson(rest)) };
}

/** Two entries, then what is done to the log, then an entry and an override. */
async function goesOn(damage: (entries: readonly AuditEntry[]) => Promise<readonly unknown[]>) {
  await log.addAuditEntry(event(), AT);
  await log.addAuditEntry(event(), AT);
  await put(...(await damage(await readable())));
  const next = event();
  const over = override();
  await log.addAuditEntry(next, AT);
  await log.addAuditEntry(over, AT);
  const entries = await readable();
  const written = [next, over].map(({ ref }) => entries.find((entry) => entry.ref === ref));
  expect(written[0]).toBeDefined();
  expect(written[1]).toMatchObject({ action: 'LAUNCH_OVERRIDDEN', prev: written[0]?.hash });
  const stored = await storedLog();
  toCsv(stored);
  const { faults } = await verifyLog(await toJsonLines(stored, AT));
  return { written, faults, stored };
}

describe('a damaged entry at the end', () => {
  const cyclic: Record<string, unknown> = { seq: 3, ref: 'c' };
  cyclic.self = cyclic;
  let nested: unknown = 1;
  for (let depth = 0; depth < 500; depth++) nested = { nested };

  /** What lies there, and the faults that the verifier finds by kind and line. */
  const unreadable: readonly (readonly [string, Record<string, unknown>])[] = [
    ['with nothing but its number', { seq: 3 }],
    ['without its hash', { seq: 3, ref: 'x', action: 'LAUNCH_HELD' }],
    ['with a hash that is a number', { seq: 3, ref: 'x', hash: 12 }],
    ['with a number that JSON cannot carry', { seq: 3, ref: 'x', hash: 12n }],
    ['that holds itself', cyclic],
    ['that is nested too deeply', { seq: 3, ref: 'n', nested }],
    [
      'with a map, a date that is none, and bytes',
      { seq: 3, ref: 'm', map: new Map([[1, 2]]), at: new Date(Number.NaN), bytes: new Uint8Array(3) },
    ],
    ['with halves of characters', { seq: 3, ref: '\ud800', subject: '\udfff' }],
  ];
  test.each(unreadable)('%s is named, and followed', async (_, damaged) => {
    const { written, faults } = await goesOn(async () => [damaged]);
    expect(written[0]).toMatchObject({ seq: 4, details: { unreadableBefore: 3 } });
    expect(written[1]?.details).not.toHaveProperty('unreadableBefore');
    expect(faults).toEqual([{ fault: 'unreadable', line: 3 }]);
  });

  test('of no known time is no entry: nobody could be shown when it was', async () => {
    const { faults } = await goesOn(async ([, second]) => [
      await hashed({ ...second, seq: 3, prev: second?.hash, ref: 'x', at: 'yesterday' }),
    ]);
    expect(faults).toEqual([{ fault: 'unreadable', line: 3 }]);
  });

  test('whose text was changed is named, and the next one says so', async () => {
    const { written, faults } = await goesOn(async ([, second]) => [{ ...second, subject: 'cmp-2' }]);
    expect(written[0]).toMatchObject({ seq: 3, details: { changedBefore: 2 } });
    expect(faults).toEqual([{ fault: 'changed', line: 2, seq: 2 }]);
  });

  test('that skips numbers is followed by the number after it', async () => {
    const { written, faults } = await goesOn(async ([, second]) => [
      await hashed({ ...second, seq: 9, prev: second?.hash, ref: 'x' }),
    ]);
    expect(written[0]?.seq).toBe(10);
    expect(faults).toEqual([{ fault: 'missing', line: 3, from: 3, to: 8 }]);
  });

  test.each([
    ['a text', 'abc'],
    ['a date', new Date(0)],
    ['a list', [3]],
    ['a fraction', 2.5],
    ['less than one', -1],
    ['the greatest whole number', Number.MAX_SAFE_INTEGER],
    ['the one before it', Number.MAX_SAFE_INTEGER - 1],
    ['infinite', Number.POSITIVE_INFINITY],
  ])('whose number is %s ends nothing', async (_, seq) => {
    const { written, faults } = await goesOn(async () => [{ seq, ref: 'foreign' }]);
    expect(written.map((entry) => entry?.seq)).toEqual([3, 4]);
    // It is named, and nothing beside it.
    expect(faults.map(({ fault }) => fault)).toEqual(['unreadable']);
  });

  test('and numbers used up to the last one end nothing', async () => {
    const last = 10 ** 12;
    const { written } = await goesOn(async () => [{ seq: last }, { seq: last - 1 }, { seq: 3 }]);
    expect(written.map((entry) => entry?.seq)).toEqual([4, 5]);
  });
});

describe('an event that does not fit', () => {
  const odd = (details: Record<string, unknown>) => event({ details: details as AuditEvent['details'] });
  test.each([
    ['a subject of 100 kB', event({ subject: 'cmp-'.repeat(25_000) })],
    [
      'halves of characters and controls',
      event({ subject: '\ud83d\u0000\u0007\u202e\u2028', ref: '\udfff\u0000' }),
    ],
    ['an empty ref', event({ ref: '' })],
    [
      'fifteen amendments in one detail',
      event({
        action: 'SETTINGS_CHANGED',
        details: {
          value: JSON.stringify(
            Array.from({ length: 15 }, (_, row) => ({
              row: `US-${row}`,
              hours: 'mon-fri 10:00-17:00; sat-sun closed',
              by: 'Compliance',
              at: AT,
              reason: 'as agreed',
            })),
          ),
        },
      }),
    ],
    [
      'numbers that are none',
      odd({ a: Number.NaN, b: Number.POSITIVE_INFINITY, c: -0, d: 1.5, e: 2 ** 60, f: 12n }),
    ],
    [
      'things in things',
      odd({ a: { b: { c: [1, 2] } }, d: [1], e: new Date(0), f: undefined, g: () => 1, h: Symbol('x') }),
    ],
    [
      'names that objects know',
      odd(JSON.parse('{"__proto__": {"x": 1}, "constructor": 2, "toString": null}')),
    ],
    ['a proto of text', odd(JSON.parse('{"__proto__": "x"}'))],
    [
      'no text where a text must be',
      event({
        subject: undefined as unknown as string,
        actor: 7 as unknown as string,
        tenant: null as unknown as string,
      }),
    ],
    ['no details', event({ details: null as unknown as AuditEvent['details'] })],
  ])('%s is cut to one that can be read', async (_, given) => {
    await log.addAuditEntry(given, AT);
    await log.addAuditEntry(override(), AT);
    const entries = await readable();
    expect(entries).toHaveLength(2);
    const stored = await storedLog();
    expect((await verifyLog(await toJsonLines(stored, AT))).faults).toEqual([]);
    // Nothing was lost on the way into the schema.
    expect(canonicalJson(entries)).toBe(canonicalJson(stored));
  });

  test('what is in things is written out', async () => {
    await log.addAuditEntry(odd({ a: { b: [1] }, c: -0, d: Number.NaN }), AT);
    const [entry] = await readable();
    expect(entry?.details).toEqual({ a: '{"b":[1]}', c: 0, d: 'NaN' });
    expect(Object.is(entry?.details.c, 0)).toBe(true);
  });

  test('in a way that cannot be mended is refused before anything is chained', async () => {
    const unknown = event({ action: 'MADE_UP' as AuditEvent['action'] });
    await expect(log.addAuditEntry(unknown, AT)).rejects.toThrow();
    await expect(log.addAuditEntry(event(), 'yesterday')).rejects.toThrow();
    await log.addAuditEntry(override(), AT);
    expect((await readable()).map(({ seq }) => seq)).toEqual([1]);
  });
});

describe('two contexts', () => {
  test('that write at once make one chain', async () => {
    const others = [await context(), await context()];
    const events = Array.from({ length: 12 }, () => event());
    await Promise.all(events.map((one, at) => (others[at % 2] ?? log).addAuditEntry(one, AT)));
    const entries = await readable();
    expect(entries.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect((await verifyLog(await toJsonLines(await storedLog(), AT))).faults).toEqual([]);
  });

  test('enter one thing once', async () => {
    const others = [await context(), await context()];
    await Promise.all(others.map((other) => other.addAuditEntry(event({ ref: 'same' }), AT)));
    expect(await readable()).toHaveLength(1);
  });
});

describe('the database', () => {
  test('that is full refuses this entry, and takes the next', async () => {
    await log.addAuditEntry(event(), AT);
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(log.addAuditEntry(override(), AT)).rejects.toThrow('full');
    full.mockRestore();
    await log.addAuditEntry(override(), AT);
    expect((await readable()).map(({ seq }) => seq)).toEqual([1, 2]);
    expect((await verifyLog(await toJsonLines(await storedLog(), AT))).faults).toEqual([]);
  });

  test('that another context takes away between reading and writing is opened again', async () => {
    await log.addAuditEntry(event(), AT);
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    const hashing = vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (...parts) => {
      // As an upgrade that is called off: who has it open must let go.
      const upgrade = indexedDB.open('cleardial', 99);
      upgrade.onupgradeneeded = () => upgrade.transaction?.abort();
      await expect(done(upgrade)).rejects.toThrow();
      return digest(...parts);
    });
    await log.addAuditEntry(override(), AT);
    hashing.mockRestore();
    await log.addAuditEntry(event(), AT);
    expect((await readable()).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect((await verifyLog(await toJsonLines(await storedLog(), AT))).faults).toEqual([]);
  });

  test('that a newer version has upgraded takes entries still', async () => {
    await log.addAuditEntry(event(), AT);
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (...parts) => {
      const upgrade = indexedDB.open('cleardial', 99);
      upgrade.onupgradeneeded = () => upgrade.result.createObjectStore('later');
      (await done(upgrade)).close();
      return digest(...parts);
    });
    await log.addAuditEntry(override(), AT);
    await log.addAuditEntry(event(), AT);
    expect((await readable()).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    // And so does a context that starts with the older version.
    await (await context()).addAuditEntry(override(), AT);
    expect(await readable()).toHaveLength(4);
  });
});
