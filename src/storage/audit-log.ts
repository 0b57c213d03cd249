import {
  AuditEntry,
  type AuditEvent,
  type AuditLink,
  entryAfter,
  fitted,
  LAST_NUMBER,
  lastLink,
  plainRecord,
} from '#src/audit/index.ts';
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { tryParse } from '#src/schema/index.ts';
import { database } from './database.ts';

/** An entry as it lies there: what is damaged stays, and is for the verifier to name. */
export interface StoredEntry {
  readonly stored: unknown;
  /** Null where it cannot be read. */
  readonly entry: AuditEntry | null;
}

/** What of a transaction's store is needed to find the last entry. */
interface AuditStore {
  openCursor(range: IDBKeyRange, direction: 'prev'): Promise<AuditCursor | null>;
}
interface AuditCursor {
  readonly key: IDBValidKey;
  readonly value: unknown;
  continue(): Promise<AuditCursor | null>;
}

/** The entry that the next one follows. */
export interface LastEntry {
  readonly seq: number;
  readonly stored: unknown;
}

/**
 * The last entry after which there is a number left. Keys of other kinds are none of an entry's, and numbers that are
 * used up to the greatest were not counted to by this log.
 */
export async function lastEntry(store: AuditStore): Promise<LastEntry | null> {
  let taken = LAST_NUMBER + 1;
  let cursor = await store.openCursor(IDBKeyRange.bound(1, LAST_NUMBER), 'prev');
  while (cursor) {
    const { key, value } = cursor;
    if (typeof key === 'number' && Number.isInteger(key)) {
      if (key + 1 !== taken) return { seq: key, stored: value };
      taken = key;
    }
    cursor = await cursor.continue();
  }
  return null;
}

export const linkAfter = (last: LastEntry | null): Promise<AuditLink | null> =>
  last ? lastLink(last.stored, last.seq) : Promise.resolve(null);

/** Whether an entry that was read before is still the last one, and as it was. */
export const isStillLast = (before: LastEntry | null, now: LastEntry | null): boolean =>
  before?.seq === now?.seq &&
  canonicalJson(plainRecord(before?.stored)) === canonicalJson(plainRecord(now?.stored));

/** How often a database is opened again that another context has taken away. */
const MOST_OPENINGS = 3;

/** Does something with the database, again where it was closed in the middle: then nothing of it has happened. */
export async function reopening<T>(work: () => Promise<T>): Promise<T> {
  for (let opened = 1; ; opened++) {
    try {
      return await work();
    } catch (error) {
      const wasClosed = error instanceof DOMException && error.name === 'InvalidStateError';
      if (!wasClosed || opened === MOST_OPENINGS) throw error;
    }
  }
}

/** In one context entries are added one after the other; between contexts, whoever comes second tries again. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Adds an entry, once for each `ref`. One that follows a damaged entry is chained to it all the same, and says so.
 * @param at ISO 8601, UTC
 * @throws when it cannot be written; then it is not there, and the next one can be
 */
export function addAuditEntry(event: AuditEvent, at: string): Promise<void> {
  const next = turn.then(async () => {
    const cut = await fitted(event);
    // Entries have been written before refs were cut.
    const refs = new Set([cut.ref, event.ref].filter((ref) => typeof ref === 'string'));
    while (!(await reopening(() => tryToAdd(cut, refs, at))));
  });
  turn = next.catch(() => undefined);
  return next;
}

/** False where another context added an entry meanwhile: hashes cannot be made within a transaction. */
async function tryToAdd(event: AuditEvent, refs: ReadonlySet<string>, at: string): Promise<boolean> {
  const db = await database();
  const last = await lastEntry(db.transaction('audit').store);
  const entry = await entryAfter(await linkAfter(last), event, at);
  const change = db.transaction('audit', 'readwrite', { durability: 'strict' });
  const write = async (): Promise<boolean> => {
    for (const ref of refs) if ((await change.store.index('ref').getKey(ref)) !== undefined) return true;
    if (!isStillLast(last, await lastEntry(change.store))) return false;
    await change.store.add(entry);
    return true;
  };
  const [isDone] = await Promise.all([write(), change.done]);
  return isDone;
}

/** How far the log goes; null where it has no entry, or its last one cannot be read. */
export async function auditHead(): Promise<{ entries: number; head: string; at: string } | null> {
  const { last, entries } = await reopening(async () => {
    const { store } = (await database()).transaction('audit');
    const [found, count] = await Promise.all([lastEntry(store), store.count()]);
    return { last: found, entries: count };
  });
  const entry = tryParse(AuditEntry, plainRecord(last?.stored));
  return entry.ok ? { entries, head: entry.data.hash, at: entry.data.at } : null;
}

/** The whole log, oldest first. */
export async function auditEntries(): Promise<StoredEntry[]> {
  const all = await reopening(async () => (await database()).getAll('audit'));
  return all.map((stored) => {
    const read = tryParse(AuditEntry, plainRecord(stored));
    return { stored, entry: read.ok ? read.data : null };
  });
}
