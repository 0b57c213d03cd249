/** What outlives the browser: also what former versions left, and what cannot be read. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TenantIdentity } from '#src/cxone/index.ts';

const local = new Map<string, unknown>();
vi.mock('#src/bridge/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (local.has(key) ? { [key]: structuredClone(local.get(key)) } : {}),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(structuredClone(values))) local.set(key, value);
        },
      },
    },
  },
}));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  local.clear();
  vi.resetModules();
});

const ACME: TenantIdentity = {
  key: 'campaigns https://acme.api.nicecxone.com',
  dialect: 'campaigns',
  origin: 'https://acme.api.nicecxone.com',
  name: 'acme',
} as TenantIdentity;
const GATEWAY = {
  ...ACME,
  key: 'campaigns https://cxone.acme.example',
  origin: 'https://cxone.acme.example',
} as TenantIdentity;

/** The database of 0.1, with what it kept by the tenant's name. */
async function formerDatabase(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('cleardial', 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
    opening.onupgradeneeded = () => {
      for (const store of ['keys', 'vault', 'keptRules', 'drafts', 'registrations'])
        opening.result.createObjectStore(store);
      opening.result
        .createObjectStore('outbox', { keyPath: 'order', autoIncrement: true })
        .createIndex('event', 'eventId', { unique: true });
      opening.result
        .createObjectStore('audit', { keyPath: 'seq' })
        .createIndex('ref', 'ref', { unique: true });
    };
  });
  const change = db.transaction(['keptRules', 'drafts', 'registrations', 'outbox'], 'readwrite');
  change.objectStore('keptRules').put([], ['acme', 'cmp-1']);
  change.objectStore('drafts').put({ name: 'Half a rule' }, ['acme', 'cmp-1']);
  change.objectStore('drafts').put({ name: 'Of somebody else' }, ['acme-two', 'cmp-1']);
  change.objectStore('registrations').put({ id: 'r1', tenant: 'acme', state: 'sending' }, 'r1');
  change.objectStore('registrations').put({ id: 'r2', tenant: 'acme', state: 'done' }, 'r2');
  change
    .objectStore('outbox')
    .put({ eventId: 'e1', letter: { tenant: 'acme', campaignId: 'cmp-1', event: {} } });
  await new Promise((resolve) => change.addEventListener('complete', resolve));
  db.close();
}

describe('what a former version kept by the name of a tenant', () => {
  test('is work of the journal, in order, and nobody’s until its tenant is certain', async () => {
    await formerDatabase();
    const { workOf } = await import('#src/storage/index.ts');
    const { formerKey } = await import('#src/storage/database.ts');
    expect(await workOf(ACME.key)).toEqual([]);
    expect((await workOf(formerKey('acme'))).map(({ id, kind, status }) => [id, kind, status])).toEqual([
      ['r1', 'registration', 'open'],
      ['r2', 'registration', 'ended'],
      ['e1', 'compliance-event', 'open'],
    ]);
  });

  test('moves to the tenant whose host its name is, once, and to no other', async () => {
    await formerDatabase();
    const { takeOverFormer, workOf } = await import('#src/storage/index.ts');
    const { database, formerKey } = await import('#src/storage/database.ts');
    await takeOverFormer(ACME);
    await takeOverFormer(ACME);
    expect(await workOf(ACME.key)).toHaveLength(3);
    expect(await workOf(formerKey('acme'))).toEqual([]);
    const db = await database();
    expect(await db.get('drafts', [ACME.key, 'cmp-1'])).toEqual({ name: 'Half a rule' });
    expect(await db.get('keptRules', [ACME.key, 'cmp-1'])).toEqual([]);
    expect(await db.getAllKeys('drafts')).toContainEqual(['acme-two', 'cmp-1']);
  });

  test('behind a gateway is only the draft: what is sent or blocks is another tenant’s perhaps', async () => {
    await formerDatabase();
    const { takeOverFormer, workOf } = await import('#src/storage/index.ts');
    const { database } = await import('#src/storage/database.ts');
    await takeOverFormer(GATEWAY);
    expect(await workOf(GATEWAY.key)).toEqual([]);
    const db = await database();
    expect(await db.get('drafts', [GATEWAY.key, 'cmp-1'])).toEqual({ name: 'Half a rule' });
    expect(await db.get('keptRules', [GATEWAY.key, 'cmp-1'])).toBeUndefined();
  });
});

test('a database of a newer version is used as it is', async () => {
  const { database: first } = await import('#src/storage/database.ts');
  (await first()).close();
  const newer = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('cleardial', 99);
    opening.onsuccess = () => resolve(opening.result);
  });
  newer.close();
  vi.resetModules();
  const { saveDraft, draftFor } = await import('#src/storage/index.ts');
  await saveDraft(ACME.key, 'cmp-1', null);
  expect(await draftFor(ACME.key, 'cmp-1')).toBeNull();
});

test('kept rules that cannot be read are an error, and no rules that are not', async () => {
  const { keptRulesOf } = await import('#src/storage/index.ts');
  const { database } = await import('#src/storage/database.ts');
  const rules = keptRulesOf(ACME.key, (change) => change());
  expect(await rules.load('cmp-1')).toEqual([]);
  await rules.save('cmp-1', []);
  expect(await rules.load('cmp-1')).toEqual([]);
  await (await database()).put('keptRules', 'damaged', [ACME.key, 'cmp-1']);
  await expect(rules.load('cmp-1')).rejects.toThrow('the kept rules of cmp-1');
});

test('of how files were read the fifty that were used last are kept', async () => {
  const { rememberedMapping, rememberMapping } = await import('#src/storage/mappings.ts');
  const { database } = await import('#src/storage/database.ts');
  const mapping = (at: number) => ({ at, meanings: [], callingCode: null, hiddenRows: null });
  const headers = (index: number) => ['Phone', `Column ${index}`];
  for (let index = 0; index < 52; index++) await rememberMapping(headers(index), mapping(index));
  expect(await (await database()).count('mappings')).toBe(50);
  expect(await rememberedMapping(headers(0))).toBeNull();
  expect(await rememberedMapping(headers(51))).toMatchObject({ at: 51 });
});

test('the rulebook that was seen last says what the next one changed', async () => {
  const { rulebookSeen } = await import('#src/storage/index.ts');
  const { rulebook } = await import('#src/rulebook/index.ts');
  const { Validator } = await import('#src/verdict/index.ts');
  const { clock } = await import('./support.ts');
  const { rows } = new Validator('v', rulebook, clock).rulebookRows();
  expect(await rulebookSeen('1', rows)).toEqual({ since: null, changes: [] });
  const [first, ...rest] = rows;
  if (!first) throw new Error('A rulebook has rows');
  const changed = await rulebookSeen('2', rest);
  expect(changed.since).toBe('1');
  expect(changed.changes).toHaveLength(1);
  expect(await rulebookSeen('2', rest)).toEqual(changed);
});
