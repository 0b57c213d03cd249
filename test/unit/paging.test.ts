import { describe, expect, test } from 'vitest';
import { CxoneClient } from '#src/cxone/index.ts';
import { contentKey, everyPage, HashSet, hashOf } from '#src/cxone/paging.ts';
import type { Page } from '#src/cxone/tenant-api.ts';
import { connectionTo, recordsOf } from './cxone-support.ts';

function page(records: readonly unknown[], nextCursor: string | null): Page<unknown> {
  const keys = records.map((record) => contentKey(record));
  return { records, unreadable: [], received: records.length, nextCursor, total: 1, keys, listsUnread: 0 };
}

const reading = (read: (turn: number) => Page<unknown>) =>
  recordsOf(everyPage(async (cursor) => read(cursor === null ? 0 : Number(cursor))));
const CANNOT_BE_READ = { problem: 'unreadable-answer', message: expect.stringContaining('cannot be read') };

describe('a list that comes in pages', () => {
  test('goes on over empty and short pages as long as there is a token', async () => {
    const pages = [page(['a', 'b'], '1'), page([], '2'), page([], '3'), page(['c'], '4'), page([], null)];
    expect(await reading((turn) => pages[turn] ?? page([], null))).toEqual(['a', 'b', 'c']);
  });

  test('cannot be read when a page brings only what came before, in whatever order', async () => {
    const pages = [['a', 'b'], ['c', 'd'], ['e'], ['d', 'a']];
    await expect(reading((turn) => page(pages[turn] ?? [], String(turn + 1)))).rejects.toMatchObject(
      CANNOT_BE_READ,
    );
  });

  test('may bring some of what came before', async () => {
    const pages = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ];
    expect(
      await reading((turn) => page(pages[turn] ?? [], turn === 2 ? null : String(turn + 1))),
    ).toHaveLength(6);
  });

  test('cannot be read when a token leads back', async () => {
    await expect(
      reading((turn) => page([turn, Math.random()], String((turn + 1) % 3))),
    ).rejects.toMatchObject(CANNOT_BE_READ);
  });

  test('cannot be read when it never ends, with ever new records or with none', async () => {
    await expect(reading((turn) => page([turn], String(turn + 1)))).rejects.toMatchObject(CANNOT_BE_READ);
    let asked = 0;
    await expect(reading((turn) => page([], String(turn + ++asked)))).rejects.toMatchObject(CANNOT_BE_READ);
    expect(asked).toBeLessThan(2_000);
  });
});

describe('what a record is known by', () => {
  test('does not change with the order of its fields or with what the dialer notes', () => {
    const record = { externalId: 'R-1', zip: '10001', icAttempts: '0', icFinalStatus: false };
    const later = { zip: '10001', icFinalStatus: true, icAttempts: '3', externalId: 'R-1' };
    expect(contentKey(later)).toBe(contentKey(record));
    expect(contentKey({ ...record, zip: '10002' })).not.toBe(contentKey(record));
    expect(contentKey({ ...record, zip: '10002' }, 'R-1')).toBe(contentKey(record, 'R-1'));
  });

  test('differs among a million records', () => {
    const seen = new HashSet();
    for (let index = 0; index < 1_000_000; index++) {
      const key = hashOf(`{"phone":"+1212${String(index).padStart(7, '0')}"}`);
      if (seen.has(key)) throw new Error(`${index} has the key of another`);
      seen.add(key);
    }
    expect(seen.has(hashOf('{"phone":"+12120000000"}'))).toBe(true);
    expect(seen.has(hashOf('{"phone":"+12130000000"}'))).toBe(false);
  });
});

test.each([{}, { error: 'maintenance' }, [], { records: [] }])('%j is no empty list', async (body) => {
  const client = new CxoneClient({
    connection: connectionTo('http://127.0.0.1:1'),
    secret: 's',
    now: Date.now,
    retry: { attempts: 1, backoffMs: 1 },
    tokens: {
      load: async () => ({ accessToken: 't', expiresAt: Number.MAX_SAFE_INTEGER }) as never,
      save: async () => undefined,
    },
    keptRules: { load: async () => [], save: async () => undefined },
    fetch: async () => Response.json(body),
  });
  await expect(recordsOf(client.dncLists())).rejects.toMatchObject({ problem: 'unreadable-answer' });
});
