/**
 * The log of what was done: an entry for every registration, removal, launch decision, override, import and change
 * of settings. Each entry carries the hash of the one before, so that none can be changed, dropped or moved
 * without all that follow telling.
 */
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { z } from '#src/schema/index.ts';

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

const Text = z.string().check(z.maxLength(2_000));

/** Whole numbers only: every program writes them alike. */
const Detail = z.union([Text, z.int(), z.boolean(), z.null()]);
export type Detail = z.infer<typeof Detail>;

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
  ref: z.string().check(z.maxLength(100)),
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

/** The entry that follows another. @param at ISO 8601, UTC */
export async function entryAfter(
  last: AuditEntry | null,
  event: AuditEvent,
  at: string,
): Promise<AuditEntry> {
  const entry = {
    ...event,
    details: wellFormed(event.details),
    subject: event.subject.toWellFormed(),
    actor: event.actor.toWellFormed(),
    seq: (last?.seq ?? 0) + 1,
    at,
    prev: last?.hash ?? NO_ENTRY_BEFORE,
  };
  return { ...entry, hash: await sha256(hashedText(entry)) };
}

/** Half a surrogate pair has no UTF-8, and so no hash that two programs would agree on. */
function wellFormed(details: AuditEvent['details']): AuditEvent['details'] {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.toWellFormed() : value,
    ]),
  );
}
