/** Words for rules, what they change, and why they were not registered. */
import type { RegistrationState } from '#src/bridge/page-messages.ts';
import type { KeptPart, SettingChange } from '#src/cxone/skill-plan.ts';
import type { DraftField } from '#src/rule/draft.ts';
import type { RuleType } from '#src/rule/index.ts';
import type { ReasonCode } from '#src/verdict/model.ts';

export const TYPE_WORDS: Readonly<Record<RuleType, string>> = {
  TIME_RESTRICTION: 'Calling hours',
  DNC_COMPLIANCE: 'Do not call',
  FREQUENCY_LIMIT: 'Frequency limit',
};

export const FIELD_WORDS: Readonly<Record<DraftField, string>> = {
  type: 'Kind',
  jurisdiction: 'Jurisdiction',
  name: 'Name',
  zones: 'Calling hours by time zone',
  dncListIds: 'Do-not-call lists',
  maxCallsPerDay: 'Calls to one number in a day, at most',
  exclusions: 'Exclusion zones',
  concurrencyLimit: 'Rules on this campaign, at most',
};

export const REASON_WORDS: Readonly<Partial<Record<ReasonCode, string>>> = {
  OUTSIDE_CALLING_HOURS: 'outside calling hours',
  HOLIDAY: 'holiday',
  FREQUENCY_LIMIT: 'called too often',
  COOLING_OFF: 'cooling off',
  DNC: 'do not call',
  GEO_EXCLUSION: 'in an exclusion zone',
  UNKNOWN_LOCATION: 'place unknown',
};

/** What happened, and what to do, for a registration that ended without a rule. */
export function stoppedWords({ stopped }: RegistrationState): { what: string; advice: string } {
  switch (stopped?.problem) {
    case 'concurrent-rule-limit':
      return {
        what: 'The campaign holds as many rules as it may.',
        advice: 'Remove one that is no longer needed, then register again.',
      };
    case 'duplicate-id':
      return {
        what: 'CXone says that the rule’s id is taken, three times over.',
        advice: 'Nothing was registered. Register again in a moment.',
      };
    case 'dnc-list-unknown':
    case 'dnc-list-inactive':
      return { what: 'A do-not-call list cannot be used.', advice: 'Choose again among the lists below.' };
    case 'invalid':
      return { what: 'CXone does not accept a part of the rule.', advice: 'It is marked below.' };
    case 'missing-scope':
      return {
        what: 'Your access may not register rules.',
        advice: stopped.needs
          ? `Ask an administrator to grant ${stopped.needs}, then register again.`
          : 'Ask an administrator to grant it, then register again.',
      };
    case 'wrong-credentials':
    case 'sign-in-again':
      return {
        what: 'CXone no longer accepts your sign-in.',
        advice: 'Sign out, connect and register again.',
      };
    default:
      return {
        what: 'The rule was not registered.',
        advice: 'Register again; if it stays so, look whether CXone is well.',
      };
  }
}

export function waitingWords(problem: string): string {
  switch (problem) {
    case 'rate-limited':
      return 'CXone asks for a pause.';
    case 'unreachable':
    case 'timeout':
      return 'CXone cannot be reached just now.';
    default:
      return 'CXone has a fault of its own just now.';
  }
}

function timeText(minute: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return format.format(Date.UTC(2026, 0, 1, 0, minute % 1440));
}

type Shown = { readonly what: string; readonly before: string; readonly after: string };

export function changeWords(change: SettingChange, listName: (id: string) => string, locale: string): Shown {
  const window = (hours: { start: number; end: number } | null) =>
    hours === null
      ? 'no calls'
      : `${timeText(hours.start, locale)} – ${hours.end === 1440 ? 'midnight' : timeText(hours.end, locale)}`;
  const limit = (most: { max: number; minutes: number } | null) =>
    most === null ? 'no limit' : `${most.max} in ${Math.round(most.minutes / 60)} h`;
  switch (change.what) {
    case 'calling-window':
      return { what: change.zone, before: window(change.before), after: window(change.after) };
    case 'attempt-limit':
      return { what: 'Attempts', before: limit(change.before), after: limit(change.after) };
    case 'dnc-group':
      return {
        what: listName(change.listId),
        before: change.before ? 'scrubbed' : 'not scrubbed',
        after: change.after ? 'scrubbed' : 'not scrubbed',
      };
  }
}

export function keptWords({ part, why, about }: KeptPart): string {
  switch (why) {
    case 'several-windows':
      return `Several windows a day in ${about}: CXone holds the first start and the last end.`;
    case 'days-of-week':
      return `Days of the week in ${about}: CXone holds the widest hours for all days.`;
    case 'zone-not-enabled':
      return `${about} is not among this skill’s time zones in CXone.`;
    case 'zone-without-windows-name':
      return `CXone has no name for ${about}.`;
    case 'rolling-day':
      return 'The daily limit: CXone counts 24 hours on this skill alone, ClearDial the called person’s day.';
    case 'no-such-setting':
      return part === 'geographicExclusions'
        ? 'Exclusion zones.'
        : part === 'jurisdiction'
          ? 'The jurisdiction.'
          : part === 'concurrencyLimit'
            ? 'The limit on rules.'
            : 'The rule’s name.';
  }
}
