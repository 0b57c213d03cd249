/** A verdict in words: whether the call may be made, what would clear it, and when. */
import { type Message, message, say } from '#src/language/index.ts';
import { detailText } from './explain-hours.ts';
import { explainReason, titleOf } from './explain-reason.ts';
import type { Status, Verdict } from './model.ts';
import { instantText, type Reader } from './time-text.ts';

export const STATUS_WORDS: Readonly<Record<Status, Message>> = {
  callable: message('[verdict] Clear'),
  blocked: message('[verdict] Blocked'),
  review: message('[verdict] Check'),
};

/** The first line: the answer to "may I call". */
export function explainStatus(verdict: Verdict): string {
  switch (verdict.status) {
    case 'callable':
      return say('No rule we know blocks this call.');
    case 'blocked':
      return say('A rule blocks this call now.');
    case 'review':
      return say('A person must look before this call.');
  }
}

/** What would clear it, in as few words as there are: the hour where time does it, else the first thing to do. */
export function explainClearing(verdict: Verdict, reader: Reader): string {
  const { status, nextCallableAt, reasons, evidence } = verdict;
  if (status === 'callable') return explainStatus(verdict);
  if (nextCallableAt !== null) {
    return say('Clears by itself {when}.', {
      when: instantText(nextCallableAt, verdict.places[0]?.zone ?? null, reader),
    });
  }
  const listed = reasons.find(({ code }) => code === 'DNC');
  if (listed) {
    return say('Does not clear by itself. Take it off “{list}” first.', {
      list: detailText(listed.detail, 'list'),
    });
  }
  const unreadable = evidence.find(({ finding }) => finding === 'unreadable');
  if (unreadable && reasons.some(({ code }) => code === 'UNKNOWN_LOCATION')) {
    return say('Does not clear by itself. Correct what cannot be read first: {said}.', {
      said: unreadable.said,
    });
  }
  return say('Does not clear by itself.');
}

/** When next, in the called person's own time. */
export function explainNext(verdict: Verdict, reader: Reader): string {
  const zone = verdict.places[0]?.zone ?? null;
  if (verdict.status === 'callable') {
    return verdict.callableUntil === null
      ? say('No end of the window is near.')
      : say('The window closes {when}.', { when: instantText(verdict.callableUntil, zone, reader) });
  }
  if (verdict.nextCallableAt === null) return say('Time alone does not clear this contact.');
  return say('Clear again {when}.', { when: instantText(verdict.nextCallableAt, zone, reader) });
}

/** The whole verdict in one sentence, for assistive technology. */
export function verdictSentence(verdict: Verdict, reader: Reader): string {
  const [first] = verdict.reasons;
  const status = say(STATUS_WORDS[verdict.status]);
  const next = explainNext(verdict, reader);
  return first
    ? say('{status}. {reason}. {why} {next}', {
        status,
        reason: titleOf(first.code),
        why: explainReason(first, reader),
        next,
      })
    : say('{status}. {next}', { status, next });
}
