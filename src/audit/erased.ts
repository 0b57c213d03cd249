/**
 * The entry that stays when everything is erased: it goes on with the numbers of the log that it ends, and is chained
 * to its last entry, so that an earlier export and what is written from then on fit together.
 */
import { tryParse, z } from '#src/schema/index.ts';
import { AuditEntry, type AuditEvent } from './entry.ts';

const Count = z.int().check(z.minimum(0));

/** What was erased, as the entry's details say it. */
export const Erasure = z.object({
  /** Entries of the log. */
  entries: Count,
  /** How many of them could not be read. */
  unreadable: Count,
  /** Number of the first of them: not 1 where the log had been erased before. */
  first: z.nullable(Count),
  /** Hash and time of the last of them; null where there was none, the time also where it cannot be read. */
  head: z.nullable(AuditEntry.shape.hash),
  headAt: z.nullable(z.string()),
  imports: Count,
  /** Rules that ClearDial kept for CXone. */
  rules: Count,
  drafts: Count,
  /** Registrations of rules that were not finished, and events that the compliance platform was still to be told. */
  registrations: Count,
  events: Count,
});
export type Erasure = z.infer<typeof Erasure>;

export function erasedEvent(erased: Erasure, by: Pick<AuditEvent, 'actor' | 'who' | 'tenant'>): AuditEvent {
  return { action: 'ERASED', ...by, subject: '', details: { ...erased }, ref: crypto.randomUUID() };
}

/** What an entry says was erased; null for any other entry, and for one that is not chained to what it speaks of. */
export function erasureOf(entry: AuditEntry): Erasure | null {
  if (entry.action !== 'ERASED') return null;
  const erased = tryParse(Erasure, entry.details);
  return erased.ok && (erased.data.head === null ? entry.seq === 1 : erased.data.head === entry.prev)
    ? erased.data
    : null;
}
