/**
 * The log of what was done: an entry for every registration, removal, launch decision, override, import and change
 * of settings. Each entry carries the hash of the one before, so that none can be changed, dropped or moved
 * without all that follow telling.
 */
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { tryParse, z } from '#src/schema/index.ts';

export const AUDIT_ACTIONS = [
  'CONNECTED',
  'SIGNED_OUT',
  'SETTINGS_CHANGED',
  'RULE_REGISTERED',
  'RULE_REMOVED',
  'RULE_FAILED',
  'WEBHOOK_REGISTERED',
  'LAUNCH_CLEAN',
  'LAUNCH_HELD',
  'LAUNCH_UNDECIDED',
  'LAUNCH_ALLOWED',
  'LAUNCH_OVERRIDDEN',
  'APPROVAL_REFUSED',
  'LAUNCH_SENT',
  'LAUNCH_STOPPED',
  'WATCH_FOUND',
  'CONTACTS_IMPORTED',
] as const;
export const AuditAction = z.enum(AUDIT_ACTIONS);
export type AuditAction = z.infer<typeof AuditAction>;

const LONGEST_TEXT = 2_000;
const LONGEST_NAME = 100;
const MOST_DETAILS = 100;

const Text = z.string().check(z.maxLength(LONGEST_TEXT));

/** Whole numbers only: every program writes them alike. */
const Detail = z.union([Text, z.int(), z.boolean(), z.null()]);
type Detail = z.infer<typeof Detail>;

/** What an entry is about, as whoever adds it says it. */
export const AuditEvent = z.object({
  action: AuditAction,
  /** Who: the access of the tenant that was used. Which person sat there cannot be seen. */
  actor: Text,
  tenant: Text,
  /** What it was done to: a campaign, a rule, a list. */
  subject: Text,
  details: z.record(z.string(), Detail),
  /** Names the event for good, so that work taken up after an interruption does not enter it twice. */
  ref: z.string().check(z.maxLength(LONGEST_NAME)),
});
export type AuditEvent = z.infer<typeof AuditEvent>;

export const AuditEntry = z.extend(AuditEvent, {
  /** From 1, without a gap. */
  seq: z.int().check(z.minimum(1)),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** Hash of the entry before; 64 zeros for the first. */
  prev: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** SHA-256, in hexadecimal, of this entry without `hash` in its canonical form. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** Numbers in free text keep their last two digits: a log is for reading, not for calling from. */
export function withoutNumbers(text: string): string {
  return text.replace(/\+?\d[\d ().-]{5,}\d/g, (number) => {
    const digits = number.replace(/\D/g, '');
    return digits.length < 7 ? number : `${'•'.repeat(digits.length - 2)}${digits.slice(-2)}`;
  });
}

export const NO_ENTRY_BEFORE = '0'.repeat(64);

export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text that is hashed: keys in order, no white space, UTF-8. */
export function hashedText({ hash: _, ...entry }: Readonly<Record<string, unknown>>): string {
  return canonicalJson(entry);
}

/** What the next entry is chained to. */
export interface AuditLink {
  readonly seq: number;
  readonly hash: string;
  /** False for an entry that is not, or no longer, in the form of one. */
  readonly readable?: boolean;
}

const ClaimedLink = z.object({ seq: AuditEntry.shape.seq, hash: AuditEntry.shape.hash });
const ClaimedHash = z.object({ hash: AuditEntry.shape.hash });

/**
 * The link that an entry is, as it lies in the log or stands in an export: also of one that cannot be read, so that
 * the log goes on after it. One that carries no hash is followed by the hash of what is there of it.
 *
 * @param seq its place in the log, for one that does not say it
 */
export async function linkTo(stored: unknown, seq: number): Promise<AuditLink> {
  const entry = tryParse(AuditEntry, stored);
  if (entry.ok) return { seq: entry.data.seq, hash: entry.data.hash };
  const claimed = tryParse(ClaimedLink, stored);
  if (claimed.ok) return { ...claimed.data, readable: false };
  const known = tryParse(ClaimedHash, stored);
  const hash = known.ok ? known.data.hash : await sha256(hashedText({ ...Object(stored) }));
  return { seq, hash, readable: false };
}

/** A text that fits, or its beginning and what proves the whole: its SHA-256. */
export async function cutText(text: string): Promise<string> {
  const whole = text.toWellFormed();
  if (whole.length <= LONGEST_TEXT) return whole;
  const mark = `… [cut: ${[...whole].length} characters, SHA-256 ${await sha256(whole)}]`;
  return `${beginningOf(whole, LONGEST_TEXT - mark.length)}${mark}`;
}

/** A name that fits, or its beginning and the SHA-256 of it as a JSON string: two names stay two. */
async function cutName(name: string): Promise<string> {
  if (name.length <= LONGEST_NAME && name.isWellFormed()) return name;
  const mark = `…${await sha256(JSON.stringify(name))}`;
  return `${beginningOf(name.toWellFormed(), LONGEST_NAME - mark.length)}${mark}`;
}

/** At most so many UTF-16 units, and no half of a surrogate pair. */
function beginningOf(text: string, length: number): string {
  const start = text.slice(0, length);
  return start.isWellFormed() ? start : start.slice(0, -1);
}

async function cutDetail(value: Detail): Promise<Detail> {
  if (typeof value === 'string') return cutText(value);
  if (typeof value !== 'number') return value;
  // Zero has no sign in JSON.
  return Number.isSafeInteger(value) ? value + 0 : String(value);
}

const MORE_DETAILS = '…';

async function cutDetails(details: AuditEvent['details']): Promise<AuditEvent['details']> {
  const given = Object.entries(details).filter(([, value]) => value !== undefined);
  const fits = given.length <= MOST_DETAILS;
  const kept = fits ? given : given.filter(([name]) => name !== MORE_DETAILS).slice(0, MOST_DETAILS - 1);
  const cut: [string, Detail][] = [];
  for (const [name, value] of kept) cut.push([await cutName(name), await cutDetail(value)]);
  if (!fits) {
    const names = new Set(kept.map(([name]) => name));
    const rest = given.filter(([name]) => !names.has(name));
    const hash = await sha256(canonicalJson(Object.fromEntries(rest)));
    cut.push([MORE_DETAILS, `${rest.length} more details, SHA-256 ${hash}`]);
  }
  return Object.fromEntries(cut);
}

/**
 * An event within the limits of an entry, whatever it was made of: one that did not fit could be written but not read
 * again. What was cut says so. Half a surrogate pair has no UTF-8, and so no hash that two programs would agree on.
 * Numbers that are not whole become texts. What fits is left as it is.
 */
export async function fitted(event: AuditEvent): Promise<AuditEvent> {
  return {
    action: event.action,
    actor: await cutText(event.actor),
    tenant: await cutText(event.tenant),
    subject: await cutText(event.subject),
    details: await cutDetails(event.details),
    ref: await cutName(event.ref),
  };
}

/**
 * The entry that follows another; after one that cannot be read, it says so in `unreadableBefore`.
 *
 * @param at ISO 8601, UTC
 */
export async function entryAfter(last: AuditLink | null, event: AuditEvent, at: string): Promise<AuditEntry> {
  const note = last?.readable === false ? { unreadableBefore: last.seq } : {};
  // First, so that it is not what is cut off, and last, so that it is what counts.
  const details = { ...note, ...event.details, ...note };
  const entry = {
    ...(await fitted({ ...event, details })),
    seq: (last?.seq ?? 0) + 1,
    at,
    prev: last?.hash ?? NO_ENTRY_BEFORE,
  };
  return { ...entry, hash: await sha256(hashedText(entry)) };
}
