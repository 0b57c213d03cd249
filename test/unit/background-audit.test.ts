/** What the background answers of the log, also of one that is damaged. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { AUDIT_ACTIONS, verifyLog } from '#src/audit/index.ts';
import { effectiveSettings } from '#src/settings/index.ts';

vi.mock('#src/bridge/browser.ts', () => {
  const empty = { get: async () => ({}) };
  return { browser: { storage: { session: empty, local: empty } } };
});

const AT = Date.parse('2026-11-21T09:00:00.000Z');
const ALL = { search: '', action: null, from: null, until: null, skip: 0, limit: 100 };

async function load() {
  const { AuditLog } = await import('#src/background/audit/audit-log.ts');
  const { database } = await import('#src/storage/database.ts');
  let now = AT;
  const parts = [
    { current: { id: 's', clientId: 'key', tenant: { dialect: 'acd', name: 'acme' } } },
    { now: () => now },
    async () => effectiveSettings({}, {}),
  ] as unknown;
  return {
    log: new AuditLog(...(parts as ConstructorParameters<typeof AuditLog>)),
    db: await database(),
    setNow: (instant: number) => {
      now = instant;
    },
  };
}
let place: Awaited<ReturnType<typeof load>>;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  place = await load();
});

test('an empty log has no last hash', async () => {
  expect(await place.log.summary()).toMatchObject({ entries: 0, unreadable: 0, head: null });
  expect(await place.log.entries(ALL)).toEqual({ entries: [], found: 0, unreadable: [] });
});

test('entries are found by word, action and time, the latest first', async () => {
  const { log, setNow } = place;
  await log.enter('LAUNCH_HELD', 'Spring renewal', { blocked: 3 });
  setNow(AT + 1_000);
  await log.note('LAUNCH_OVERRIDDEN', 'Spring renewal', { reason: 'agreed' });
  setNow(AT + 2_000);
  await log.enter('SIGNED_OUT', '');
  const found = async (more: Partial<Parameters<typeof log.entries>[0]>) =>
    (await log.entries({ ...ALL, ...more })).entries.map(({ action }) => action);
  expect(await found({})).toEqual(['SIGNED_OUT', 'LAUNCH_OVERRIDDEN', 'LAUNCH_HELD']);
  expect(await found({ search: 'SPRING agreed' })).toEqual(['LAUNCH_OVERRIDDEN']);
  expect(await found({ action: 'LAUNCH_HELD' })).toEqual(['LAUNCH_HELD']);
  expect(await found({ from: AT + 1_000, until: AT + 2_000 })).toEqual(['LAUNCH_OVERRIDDEN']);
  expect(await found({ skip: 1, limit: 1 })).toEqual(['LAUNCH_OVERRIDDEN']);
});

test('a damaged log is told, exported and counted; its last hash is that of its last entry', async () => {
  const { log, db } = place;
  await log.enter('LAUNCH_HELD', 'cmp-1');
  const own = await log.summary();
  const cyclic: Record<string, unknown> = { seq: 'foreign', ref: 'x', big: 1n };
  cyclic.self = cyclic;
  await db.put('audit', cyclic as never);
  expect(await log.summary()).toMatchObject({ entries: 2, unreadable: 1, head: own.head });
  const { entries, unreadable } = await log.entries(ALL);
  expect(entries).toHaveLength(1);
  expect(unreadable).toEqual(['{"big":"1n","ref":"x","self":"[itself]","seq":"foreign"}']);
  expect((await verifyLog(await log.export('jsonl'))).faults).toEqual([{ fault: 'unreadable', line: 2 }]);
  expect((await log.export('csv')).trimEnd().split('\r\n')).toHaveLength(3);
});

test('what fails to be noted is told in the console, what must be entered fails', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await place.log.note('LAUNCH_HELD', 'cmp-1');
  expect(told).toHaveBeenCalledOnce();
  await expect(place.log.enter('LAUNCH_OVERRIDDEN', 'cmp-1')).rejects.toThrow('full');
  full.mockRestore();
  told.mockRestore();
  await place.log.enter('LAUNCH_OVERRIDDEN', 'cmp-1');
  expect(await place.log.entries(ALL)).toMatchObject({ found: 1 });
});

test('who listens hears of each entry once it is written, and of none that was not', async () => {
  const { log } = place;
  const heard: string[] = [];
  log.onEntered((action) => heard.push(action));
  await log.enter('LAUNCH_HELD', 'cmp-1');
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(log.enter('LAUNCH_OVERRIDDEN', 'cmp-1')).rejects.toThrow('full');
  full.mockRestore();
  expect(heard).toEqual(['LAUNCH_HELD']);
});

test('every action can be entered', async () => {
  for (const action of AUDIT_ACTIONS) await place.log.enter(action, 'x');
  expect(await place.log.summary()).toMatchObject({ entries: AUDIT_ACTIONS.length, unreadable: 0 });
});
