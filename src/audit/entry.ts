/**
 * The log of what was done: an entry for every registration, removal, launch decision, override, import and change
 * of settings. Each entry carries the hash of the one before, so that none can be changed, dropped or moved
 * without all that follow telling.
 */
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { z } from '#src/schema/index.ts';
import { Who } from './who.ts';

export const AUDIT_ACTIONS = [
  'CONNECTED',
  'SIGNED_OUT',
  'SETTINGS_CHANGED',
  'RULE_REGISTERED',
  'RULE_REMOVED',
  'RULE_NOT_REMOVED',
  'RULE_FAILED',
  'WEBHOOK_REGISTERED',
  'EVENT_SET_ASIDE',
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
  'ERASED',
] as const;
export const AuditAction = z.enum(AUDIT_ACTIONS);
export type AuditAction = z.infer<typeof AuditAction>;

export const LONGEST_TEXT = 2_000;
export const LONGEST_NAME = 100;
export const MOST_DETAILS = 100;

/** Far more than any log has. A number beyond it is none of an entry, so that no damaged one can use up all numbers. */
export const LAST_NUMBER = 1_000_000_000_000;

const Text = z.string().check(z.maxLength(LONGEST_TEXT));

/** Whole numbers only: every program writes them alike. */
export const Detail = z.union([Text, z.int(), z.boolean(), z.null()]);
export type Detail = z.infer<typeof Detail>;

/** What an entry is about, as whoever adds it says it. */
export const AuditEvent = z.object({
  action: AuditAction,
  /** The access of the tenant that was used: its dialect, and its client id or access key id. */
  actor: Text,
  /** Left out in entries that were written before it was asked; null where nobody is known. */
  who: z.optional(z.nullable(Who)),
  tenant: Text,
  /** What it was done to: a campaign, a rule, a list. */
  subject: Text,
  details: z.record(z.string(), Detail),
  /** Names the event for good, so that work that continues after an interruption does not enter it twice. */
  ref: z.string().check(z.maxLength(LONGEST_NAME)),
});
export type AuditEvent = z.infer<typeof AuditEvent>;

const INSTANT = /^(?:\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

export const AuditEntry = z.extend(AuditEvent, {
  /** From 1, without a gap. */
  seq: z.int().check(z.minimum(1), z.maximum(LAST_NUMBER)),
  /** ISO 8601, UTC. */
  at: z.string().check(z.refine((at) => INSTANT.test(at) && !Number.isNaN(Date.parse(at)))),
  /** Hash of the entry before; 64 zeros for the first. */
  prev: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** SHA-256, in hexadecimal, of this entry without `hash` in its canonical form. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const NO_ENTRY_BEFORE = '0'.repeat(64);

export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text that is hashed: keys in order, no white space, UTF-8. */
export function hashedText({ hash: _, ...entry }: Readonly<Record<string, unknown>>): string {
  return canonicalJson(entry);
}
