import { AuditEntry, type AuditEvent, entryAfter } from '#src/audit/index.ts';
import { parse } from '#src/schema/index.ts';
import { database } from './database.ts';

/** Entries are added one after the other: each carries the hash of the one before. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Adds an entry, once for each `ref`.
 * @param at ISO 8601, UTC
 * @throws {InvalidDataError} when the last entry cannot be read: nothing is chained to a damaged log in silence
 */
export function addAuditEntry(event: AuditEvent, at: string): Promise<void> {
  const next = turn.then(async () => {
    const db = await database();
    if ((await db.getKeyFromIndex('audit', 'ref', event.ref)) !== undefined) return;
    const last = await db.transaction('audit').store.openCursor(null, 'prev');
    const before = last ? parse(AuditEntry, last.value, 'an entry of the audit log') : null;
    await db.add('audit', await entryAfter(before, event, at));
  });
  turn = next.catch(() => undefined);
  return next;
}

/** The whole log, oldest first, as it is stored: what is damaged is for the verifier to name. */
export async function auditEntries(): Promise<AuditEntry[]> {
  return (await (await database()).getAll('audit')) as AuditEntry[];
}
