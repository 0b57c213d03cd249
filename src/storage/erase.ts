/**
 * Takes everything of this extension's from the device, also keys; what a policy says stays. Of the log one entry is
 * left, which says what was erased.
 *
 * IndexedDB is emptied in one transaction, which writes that entry; the browser's other storage cannot be part of it.
 * So a mark there names the entry beforehand: where it is found at the next start, the entry tells whether everything
 * was erased, and then the rest goes too, or nothing was.
 */
import {
  AuditEntry,
  type AuditEvent,
  type Erasure,
  entryAfter,
  erasedEvent,
  linkTo,
} from '#src/audit/index.ts';
import { browser } from '#src/bridge/browser.ts';
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { tryParse } from '#src/schema/index.ts';
import { auditEntries, isStillLast, type LastEntry, lastEntry, linkAfter, reopening } from './audit-log.ts';
import { database } from './database.ts';

/** Holds the `ref` of the entry that is to stay. */
const MARK = 'erasing';

type Database = Awaited<ReturnType<typeof database>>;

function everyStore<M extends 'readonly' | 'readwrite'>(db: Database, mode: M) {
  return db.transaction([...db.objectStoreNames], mode, { durability: 'strict' });
}
type Transaction = ReturnType<typeof everyStore<'readonly'>> | ReturnType<typeof everyStore<'readwrite'>>;

/** What there is, apart from what the entries of the log say. */
async function heldIn(transaction: Transaction) {
  const [entries, imports, drafts, work, rules, last] = await Promise.all([
    transaction.objectStore('audit').count(),
    transaction.objectStore('imports').count(),
    transaction.objectStore('drafts').count(),
    transaction.objectStore('work').getAll(),
    transaction.objectStore('keptRules').getAll(),
    lastEntry(transaction.objectStore('audit')),
  ]);
  const ruleCount = rules.reduce<number>((sum, kept) => sum + (Array.isArray(kept) ? kept.length : 1), 0);
  const registrations = work.filter(({ kind }) => kind === 'registration').length;
  const events = work.filter(({ kind }) => kind === 'compliance-event').length;
  return { counts: { entries, imports, rules: ruleCount, drafts, registrations, events }, last };
}

/** What the entry says of the log that it ends. */
async function logUntil(
  last: LastEntry | null,
): Promise<Pick<Erasure, 'unreadable' | 'first' | 'head' | 'headAt'>> {
  const log = await auditEntries();
  const [first] = log;
  const entry = tryParse(AuditEntry, last?.stored);
  return {
    unreadable: log.filter((one) => one.entry === null).length,
    first: first && last ? (await linkTo(first.stored, 1)).seq : null,
    head: (await linkAfter(last))?.hash ?? null,
    headAt: entry.ok ? entry.data.at : null,
  };
}

/**
 * @param by who does it, and at which tenant
 * @param at ISO 8601, UTC
 * @returns the entry that is left
 * @throws when it cannot be done, as where the disk is full: then everything is still there
 */
export async function eraseEverything(
  by: Pick<AuditEvent, 'actor' | 'who' | 'tenant'>,
  at: string,
): Promise<AuditEntry> {
  let entry: AuditEntry | null = null;
  while (entry === null) entry = await reopening(() => tryToErase(by, at));
  await emptyAreas();
  return entry;
}

/** Null where something was written meanwhile: hashes cannot be made within a transaction. */
async function tryToErase(
  by: Pick<AuditEvent, 'actor' | 'who' | 'tenant'>,
  at: string,
): Promise<AuditEntry | null> {
  const db = await database();
  const { counts, last } = await heldIn(everyStore(db, 'readonly'));
  const event = erasedEvent({ ...counts, ...(await logUntil(last)) }, by);
  const entry = await entryAfter(await linkAfter(last), event, at);
  await browser.storage.local.set({ [MARK]: entry.ref });
  const change = everyStore(db, 'readwrite');
  const erase = async (): Promise<boolean> => {
    const now = await heldIn(change);
    if (!isStillLast(last, now.last) || canonicalJson(counts) !== canonicalJson(now.counts)) return false;
    try {
      await Promise.all([...db.objectStoreNames].map((store) => change.objectStore(store).clear()));
      await change.objectStore('audit').add(entry);
    } catch (error) {
      change.abort();
      throw error;
    }
    return true;
  };
  const [isErased] = await Promise.all([erase(), change.done]);
  return isErased ? entry : null;
}

/** The mark goes last. */
async function emptyAreas(): Promise<void> {
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}

/** Must be done before anything is read at a start: finishes an erasure that was cut off, or forgets that it was begun. */
export async function finishErasing(): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.local.get(MARK);
  const ref = stored[MARK];
  if (ref === undefined) return;
  const isErased =
    typeof ref === 'string' && (await (await database()).getKeyFromIndex('audit', 'ref', ref)) !== undefined;
  if (isErased) await emptyAreas();
  else await browser.storage.local.remove(MARK);
}
