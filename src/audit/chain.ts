/** How an entry is chained to the one before it, also to one that is damaged. */
import { parse, tryParse, z } from '#src/schema/index.ts';
import { AuditEntry, type AuditEvent, hashedText, NO_ENTRY_BEFORE, sha256 } from './entry.ts';
import { fitted } from './fitted.ts';
import { plainRecord } from './plain.ts';

/** What the next entry is chained to. */
export interface AuditLink {
  readonly seq: number;
  readonly hash: string;
  /** False for an entry that is not, or no longer, in the form of one. */
  readonly readable?: boolean;
  /** False for an entry that is not what was hashed. */
  readonly unchanged?: boolean;
  /** False for one that says no number that an entry can have: `seq` is then where it stands. */
  readonly placed?: boolean;
}

const ClaimedLink = z.object({ seq: AuditEntry.shape.seq, hash: AuditEntry.shape.hash });
const ClaimedSeq = z.object({ seq: AuditEntry.shape.seq });
const ClaimedHash = z.object({ hash: AuditEntry.shape.hash });

/**
 * The link that an entry is, as it lies in the log or stands in an export: also of one that cannot be read, so that
 * the log goes on after it. One that carries no hash is followed by the hash of what is there of it.
 *
 * @param seq its place in the log, for one that does not say it
 */
export async function linkTo(stored: unknown, seq: number): Promise<AuditLink> {
  const record = plainRecord(stored);
  const entry = tryParse(AuditEntry, record);
  if (entry.ok) return { seq: entry.data.seq, hash: entry.data.hash };
  const claimed = tryParse(ClaimedLink, record);
  if (claimed.ok) return { ...claimed.data, readable: false };
  const known = tryParse(ClaimedHash, record);
  const hash = known.ok ? known.data.hash : await sha256(hashedText(record));
  const place = tryParse(ClaimedSeq, record);
  return { seq: place.ok ? place.data.seq : seq, hash, readable: false, placed: place.ok };
}

/** The link to the last entry of a log, as the next one is to speak of it. */
export async function lastLink(stored: unknown, seq: number): Promise<AuditLink> {
  const link = { ...(await linkTo(stored, seq)), seq };
  const unchanged = (await sha256(hashedText(plainRecord(stored)))) === link.hash;
  return link.readable === false || unchanged ? link : { ...link, unchanged };
}

/** What an entry says of the one before it, where that one is damaged. */
function noteOf(last: AuditLink | null): AuditEvent['details'] {
  if (last?.readable === false) return { unreadableBefore: last.seq };
  return last?.unchanged === false ? { changedBefore: last.seq } : {};
}

/**
 * The entry that follows another, within its limits; after a damaged one, it says so in `unreadableBefore` or
 * `changedBefore`.
 *
 * @param at ISO 8601, UTC
 * @throws {InvalidDataError} when it could not be read again
 */
export async function entryAfter(last: AuditLink | null, event: AuditEvent, at: string): Promise<AuditEntry> {
  const note = noteOf(last);
  // First, so that it is not what is cut off, and last, so that it is what counts.
  const details = { ...note, ...event.details, ...note };
  const entry = {
    ...(await fitted({ ...event, details })),
    seq: (last?.seq ?? 0) + 1,
    at,
    prev: last?.hash ?? NO_ENTRY_BEFORE,
  };
  return parse(AuditEntry, { ...entry, hash: await sha256(hashedText(entry)) }, 'an entry of the log');
}
