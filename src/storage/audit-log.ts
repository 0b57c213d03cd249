import { AuditEntry, type AuditEvent, entryAfter, fitted, linkTo } from '#src/audit/index.ts';
import { tryParse } from '#src/schema/index.ts';
import { database } from './database.ts';

/** An entry as it lies there: what is damaged stays, and is for the verifier to name. */
export interface StoredEntry {
  readonly stored: unknown;
  /** Null where it cannot be read. */
  readonly entry: AuditEntry | null;
}

/** Entries are added one after the other: each carries the hash of the one before. */
let turn: Promise<unknown> = Promise.resolve();

/** Entries are kept under their numbers; a key of another kind would come after all of them. */
const ANY_NUMBER = Number.MAX_SAFE_INTEGER - 1;

/**
 * Adds an entry, once for each `ref`. One that follows an entry that cannot be read is chained to it all the same, and
 * says so.
 * @param at ISO 8601, UTC
 */
export function addAuditEntry(event: AuditEvent, at: string): Promise<void> {
  const next = turn.then(async () => {
    const cut = await fitted(event);
    const db = await database();
    // Entries have been written before refs were cut.
    for (const ref of new Set([cut.ref, event.ref]))
      if ((await db.getKeyFromIndex('audit', 'ref', ref)) !== undefined) return;
    const last = await db.transaction('audit').store.openCursor(IDBKeyRange.upperBound(ANY_NUMBER), 'prev');
    const before = last ? { ...(await linkTo(last.value, last.key)), seq: last.key } : null;
    await db.add('audit', await entryAfter(before, cut, at));
  });
  turn = next.catch(() => undefined);
  return next;
}

/** The whole log, oldest first. */
export async function auditEntries(): Promise<StoredEntry[]> {
  return (await (await database()).getAll('audit')).map((stored) => {
    const read = tryParse(AuditEntry, stored);
    return { stored, entry: read.ok ? read.data : null };
  });
}
