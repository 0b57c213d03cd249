/** What the states of an import and the outcomes of its lines are called. */
import type { ImportJob, ImportOutcome } from '#src/job/import-job.ts';
import { type Message, message } from '#src/language/index.ts';

export const OUTCOME_WORDS: Record<ImportOutcome, Message> = {
  created: message('Sent to CXone'),
  existing: message('Already there'),
  clear: message('Clear, not sent'),
  rejected: message('Not to be called then'),
  duplicate: message('Twice in the list'),
  'other-number': message('Another number of the same id'),
  'same-id': message('Left out: several numbers with one id'),
  reported: message('Not read as a contact'),
  'not-reached': message('Not reached'),
  unreadable: message('Could not be read'),
  failed: message('Refused by CXone'),
};

export const STATE_WORDS: Record<ImportJob['state'], Message> = {
  reading: message('Being read'),
  ready: message('Checked'),
  sending: message('Being sent'),
  paused: message('Paused'),
  done: message('Done'),
  cancelled: message('Cancelled'),
  stopped: message('Stopped'),
};

export const NOT_SENT: readonly ImportOutcome[] = [
  'rejected',
  'duplicate',
  'other-number',
  'same-id',
  'unreadable',
  'reported',
  'failed',
  'not-reached',
];
export const EVERY_OUTCOME = Object.keys(OUTCOME_WORDS) as ImportOutcome[];

/** In the largest unit that still says something. */
export function durationText(seconds: number, locale: string): string {
  const unit = seconds < 90 ? 'second' : seconds < 5_400 ? 'minute' : 'hour';
  const size = { second: 1, minute: 60, hour: 3_600 }[unit];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.max(1, Math.round(seconds / size)),
  );
}
