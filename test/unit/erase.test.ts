/** Erasing everything: all of it goes at once, and one entry of the log stays. */
import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type AuditEntry,
  type AuditEvent,
  NO_ENTRY_BEFORE,
  toJsonLines,
  verifyLog,
} from '#src/audit/index.ts';
import { ERASE_WORDS, isEraseTyped } from '#src/bridge/erase-words.ts';
import { LANGUAGES, say, speak } from '#src/language/index.ts';
import { speakEnglish } from '#test/speech/speak-english.ts';
import { catalogueOf } from '../../scripts/message-catalogue.ts';

const AT = '2026-11-21T09:00:00.000Z';
const BY = { actor: 'acd:key', who: { userName: 'Ana', browser: 'Seat 12' }, tenant: 'acme' };
const event = (): AuditEvent => ({
  action: 'LAUNCH_HELD',
  ...BY,
  subject: 'cmp-1',
  details: {},
  ref: crypto.randomUUID(),
});

const areas = { local: {} as Record<string, unknown>, session: {} as Record<string, unknown> };
/** Where the browser ends: what was to happen then does not. */
let dies: (where: string) => void = () => undefined;
const area = (name: keyof typeof areas) => ({
  get: async (key: string) => (key in areas[name] ? { [key]: areas[name][key] } : {}),
  set: async (values: object) => {
    dies(`${name}.set`);
    Object.assign(areas[name], values);
  },
  remove: async (key: string) => {
    delete areas[name][key];
  },
  clear: async () => {
    dies(`${name}.clear`);
    areas[name] = {};
  },
});
vi.mock('#src/bridge/browser.ts', () => ({
  browser: { storage: { local: area('local'), session: area('session') } },
}));

const load = async () => ({
  ...(await import('#src/storage/erase.ts')),
  ...(await import('#src/storage/audit-log.ts')),
  ...(await import('#src/storage/database.ts')),
});
let storage: Awaited<ReturnType<typeof load>>;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  storage = await load();
  dies = () => undefined;
  areas.local = { 'settings.guard': { whenUndecided: 'warn' }, rulebookSeen: {} };
  areas.session = { connection: {}, token: {} };
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function fill(entries = 3): Promise<void> {
  for (let added = 0; added < entries; added++) await storage.addAuditEntry(event(), AT);
  const db = await storage.database();
  const sealed = { iv: new Uint8Array(12), sealed: new ArrayBuffer(8) };
  await db.put('vault', sealed, 'credentials');
  await db.put('imports', {}, 'i-1');
  await db.put('imports', {}, 'i-2');
  await db.put('importRows', sealed, ['i-1', 0]);
  await db.put('importResults', sealed, ['i-1', 0]);
  await db.put('keptRules', [{}, {}], ['acme', 'cmp-1']);
  await db.put('keptRules', [{}], ['acme', 'cmp-2']);
  await db.put('drafts', {}, ['acme', 'cmp-1']);
  const work = { tenant: 'campaigns https://acme.api.nicecxone.com', state: {} };
  await db.add('work', { ...work, id: 'r-1', kind: 'registration' });
  await db.put('mappings', {}, 'm-1');
  await db.add('work', { ...work, id: 'e-1', kind: 'compliance-event' });
}

/** How much lies in each store that has anything. */
async function held(): Promise<Record<string, number>> {
  const db = await storage.database();
  const counts = await Promise.all(
    [...db.objectStoreNames].map(async (name) => [name, await db.count(name)] as const),
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
const log = async () => (await storage.auditEntries()).map(({ stored }) => stored as AuditEntry);
const FULL = {
  audit: 3,
  vault: 1,
  imports: 2,
  importRows: 1,
  importResults: 1,
  keptRules: 2,
  drafts: 1,
  work: 2,
  mappings: 1,
};

const guide = readFileSync('docs/verify-audit.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'cleardial-erased-'));
const hasPython = spawnSync('python3', ['--version']).status === 0;
function byPython(text: string) {
  writeFileSync(join(folder, 'verify.py'), /```python\n([\s\S]*?)```/.exec(guide)?.[1] ?? '');
  writeFileSync(join(folder, 'export.jsonl'), text);
  return spawnSync('python3', [join(folder, 'verify.py'), join(folder, 'export.jsonl')], {
    encoding: 'utf8',
  });
}

describe('erasing', () => {
  test('leaves nothing but one entry, which says what was there and who did it', async () => {
    await fill();
    const before = await log();
    await storage.eraseEverything(BY, '2026-11-22T00:00:00.000Z');
    expect(await held()).toEqual({ audit: 1 });
    expect(areas).toEqual({ local: {}, session: {} });
    const [entry] = await log();
    expect(entry).toMatchObject({
      action: 'ERASED',
      seq: 4,
      prev: before[2]?.hash,
      ...BY,
      details: {
        entries: 3,
        unreadable: 0,
        first: 1,
        head: before[2]?.hash,
        headAt: AT,
        imports: 2,
        rules: 3,
        drafts: 1,
        registrations: 1,
        events: 1,
      },
    });
  });

  test('an empty device leaves an entry that says that nothing was there', async () => {
    await storage.eraseEverything(BY, AT);
    const [entry] = await log();
    expect(entry).toMatchObject({
      seq: 1,
      prev: NO_ENTRY_BEFORE,
      details: { entries: 0, head: null, first: null },
    });
    const { faults, erased } = await verifyLog(await toJsonLines(await log(), AT));
    expect(faults).toEqual([]);
    expect(erased).toMatchObject({ entries: 0, seq: 1 });
  });

  test('a damaged log leaves an entry that goes on after it', async () => {
    await fill();
    const db = await storage.database();
    const odd = { seq: 4, ref: 'x' };
    await db.put('audit', odd);
    await db.put('audit', { seq: 'abc' as unknown as number, ref: 'foreign' });
    await storage.eraseEverything(BY, AT);
    const entries = await log();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      seq: 5,
      details: { entries: 5, unreadable: 2, headAt: null, unreadableBefore: 4 },
    });
    expect((await verifyLog(await toJsonLines(entries, AT))).faults).toEqual([]);
  });

  test('counts what another context adds meanwhile', async () => {
    await fill();
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (...parts) => {
      const db = await storage.database();
      await db.put('imports', {}, 'i-3');
      return digest(...parts);
    });
    await storage.eraseEverything(BY, AT);
    expect(await held()).toEqual({ audit: 1 });
    expect((await log())[0]?.details.imports).toBe(3);
  });
});

describe('a log that begins with an erasure', () => {
  test('is whole, says so, and goes on from an earlier export', async () => {
    await fill();
    const earlier = await toJsonLines(await log(), AT);
    await storage.eraseEverything(BY, AT);
    await storage.addAuditEntry(event(), AT);
    const later = await toJsonLines(await log(), AT);
    const verified = await verifyLog(later);
    expect(verified).toMatchObject({ entries: 2, faults: [] });
    const before = await verifyLog(earlier);
    expect(verified.erased).toMatchObject({ seq: 4, at: AT, entries: 3, head: before.head, who: BY.who });
    expect(before.erased).toBeNull();
    // Without the first one's seal they are one log.
    const together = [...earlier.split('\n').slice(0, 3), ...later.split('\n')].join('\n');
    const faults = (await verifyLog(together)).faults;
    expect(faults).toEqual([{ fault: 'cut-short', sealed: 2, found: 5 }]);
    if (hasPython) {
      const { status, stdout } = byPython(later);
      expect(status, stdout).toBe(0);
      expect(stdout).toContain('before entry 4, 3 entries were erased');
    }
  });

  test('that was erased twice says where the second began', async () => {
    await fill();
    await storage.eraseEverything(BY, AT);
    await storage.addAuditEntry(event(), AT);
    await storage.eraseEverything(BY, AT);
    const [entry] = await log();
    expect(entry).toMatchObject({ seq: 6, details: { entries: 2, first: 4 } });
  });

  test('that was tampered with is named', async () => {
    await fill();
    await storage.eraseEverything(BY, AT);
    const text = await toJsonLines(await log(), AT);
    const changed = await verifyLog(text.replace('"entries":3', '"entries":0'));
    expect(changed.faults.map(({ fault }) => fault)).toEqual(expect.arrayContaining(['changed', 'missing']));
    expect(changed.erased).toBeNull();
    if (hasPython) expect(byPython(text.replace('"entries":3', '"entries":0')).status).toBe(1);
  });
});

describe('the end of the browser in the middle', () => {
  const died = new Error('the browser ended');
  const at = (where: string) => {
    dies = (now) => {
      if (now === where) throw died;
    };
  };
  /** What the next start finds, after it has finished what was begun. */
  async function nextStart() {
    dies = () => undefined;
    vi.restoreAllMocks();
    vi.resetModules();
    storage = await load();
    await storage.finishErasing();
  }

  test('before anything went leaves everything', async () => {
    await fill();
    at('local.set');
    await expect(storage.eraseEverything(BY, AT)).rejects.toThrow(died);
    await nextStart();
    expect(await held()).toEqual(FULL);
    expect(Object.keys(areas.local)).toEqual(['settings.guard', 'rulebookSeen']);
  });

  test('while the stores are emptied leaves everything', async () => {
    await fill();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(storage.eraseEverything(BY, AT)).rejects.toThrow('full');
    await nextStart();
    expect(await held()).toEqual(FULL);
    expect(Object.keys(areas.local)).toEqual(['settings.guard', 'rulebookSeen']);
    expect(Object.keys(areas.session)).toEqual(['connection', 'token']);
    // And it can be asked for again.
    await storage.eraseEverything(BY, AT);
    expect(await held()).toEqual({ audit: 1 });
  });

  test.each(['session.clear', 'local.clear'])('at %s leaves only the entry', async (where) => {
    await fill();
    at(where);
    await expect(storage.eraseEverything(BY, AT)).rejects.toThrow(died);
    await nextStart();
    expect(await held()).toEqual({ audit: 1 });
    expect(areas).toEqual({ local: {}, session: {} });
  });

  test('is not thought of where there was none', async () => {
    await fill();
    await storage.eraseEverything(BY, AT);
    areas.local = { 'settings.rate': {} };
    await nextStart();
    expect(areas.local).toEqual({ 'settings.rate': {} });
  });
});

describe('the words that have to be typed', () => {
  afterEach(speakEnglish);

  test.each(LANGUAGES)('are those of %s, and no others', (language) => {
    const messages = language === 'en' ? {} : catalogueOf(language);
    speak({ language, locale: language, messages });
    const words = say(ERASE_WORDS);
    expect(isEraseTyped(words)).toBe(true);
    expect(isEraseTyped(`  ${words.toLocaleUpperCase(language)} `)).toBe(true);
    for (const other of ['', ' ', 'yes', `${words}!`, words.slice(1)])
      expect(isEraseTyped(other)).toBe(false);
    if (language !== 'en') expect(isEraseTyped('erase everything')).toBe(false);
  });
});
