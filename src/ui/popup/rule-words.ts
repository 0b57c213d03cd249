/** Words for rules, what they change, and why they were not registered. */

import type { RegistrationState } from '#src/bridge/messages/rules.ts';
import type { KeptPart, SettingChange } from '#src/cxone/skill-plan.ts';
import { type Message, message, say } from '#src/language/index.ts';
import type { DraftField } from '#src/rule/draft.ts';
import type { RuleType } from '#src/rule/index.ts';

export const TYPE_WORDS: Readonly<Record<RuleType, Message>> = {
  TIME_RESTRICTION: message('Calling hours'),
  DNC_COMPLIANCE: message('Do not call'),
  FREQUENCY_LIMIT: message('Frequency limit'),
};

export const FIELD_WORDS: Readonly<Record<DraftField, Message>> = {
  type: message('Kind'),
  jurisdiction: message('Jurisdiction'),
  name: message('Name'),
  zones: message('Calling hours by time zone'),
  dncListIds: message('Do-not-call lists'),
  maxCallsPerDay: message('Calls to one number in a day, at most'),
  exclusions: message('Exclusion zones'),
  concurrencyLimit: message('Rules on this campaign, at most'),
};

/** What happened, and what to do, for a registration that ended without a rule. */
export function stoppedWords({ stopped }: RegistrationState): { what: string; advice: string } {
  switch (stopped?.problem) {
    case 'concurrent-rule-limit':
      return {
        what: say('The campaign holds as many rules as it may.'),
        advice: say('Remove one that is no longer needed, then register again.'),
      };
    case 'duplicate-id':
      return {
        what: say('CXone says that the rule’s id is taken, three times over.'),
        advice: say('Nothing was registered. Register again in a moment.'),
      };
    case 'dnc-list-unknown':
    case 'dnc-list-inactive':
      return {
        what: say('A do-not-call list cannot be used.'),
        advice: say('Choose again among the lists below.'),
      };
    case 'invalid':
      return { what: say('CXone does not accept a part of the rule.'), advice: say('It is marked below.') };
    case 'missing-scope':
      return {
        what: say('Your access may not register rules.'),
        advice: stopped.needs
          ? say('Ask an administrator to grant {needs}, then register again.', { needs: stopped.needs })
          : say('Ask an administrator to grant it, then register again.'),
      };
    case 'wrong-credentials':
    case 'sign-in-again':
      return {
        what: say('CXone no longer accepts your sign-in.'),
        advice: say('Sign out, connect and register again.'),
      };
    default:
      return {
        what: say('The rule was not registered.'),
        advice: say('Register again; if it stays so, look whether CXone is well.'),
      };
  }
}

export function waitingWords(problem: string): string {
  switch (problem) {
    case 'rate-limited':
      return say('CXone asks for a pause.');
    case 'unreachable':
    case 'timeout':
      return say('CXone cannot be reached just now.');
    default:
      return say('CXone has a fault of its own just now.');
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
      ? say('no calls')
      : `${timeText(hours.start, locale)} – ${hours.end === 1440 ? say('midnight') : timeText(hours.end, locale)}`;
  const limit = (most: { max: number; minutes: number } | null) =>
    most === null
      ? say('no limit')
      : say('{max, plural, one {# attempt} other {# attempts}} in {hours, number} h', {
          max: most.max,
          hours: Math.round(most.minutes / 60),
        });
  switch (change.what) {
    case 'calling-window':
      return { what: change.zone, before: window(change.before), after: window(change.after) };
    case 'attempt-limit':
      return { what: say('Attempts'), before: limit(change.before), after: limit(change.after) };
    case 'dnc-group':
      return {
        what: listName(change.listId),
        before: change.before ? say('scrubbed') : say('not scrubbed'),
        after: change.after ? say('scrubbed') : say('not scrubbed'),
      };
  }
}

export function keptWords({ part, why, about, name }: KeptPart): string {
  switch (why) {
    case 'several-windows':
      return say('Several windows a day in {about}: CXone holds the first start and the last end.', {
        about,
      });
    case 'days-of-week':
      return say('Days of the week in {about}: CXone holds the widest hours for all days.', { about });
    case 'zone-not-enabled':
      return say('{about} is not among this skill’s time zones in CXone.', { about });
    case 'zone-without-windows-name':
      return say('CXone has no name for {about}.', { about });
    case 'name-of-another-clock':
      return say('The name {name} no longer has the clock of {about}: CXone is given no hours for it.', {
        name: name ?? null,
        about,
      });
    case 'rolling-day':
      return say(
        'The daily limit: CXone counts 24 hours on this skill alone, ClearDial the called person’s day.',
      );
    case 'no-such-setting':
      return part === 'geographicExclusions'
        ? say('Exclusion zones.')
        : part === 'jurisdiction'
          ? say('The jurisdiction.')
          : part === 'concurrencyLimit'
            ? say('The limit on rules.')
            : say('The rule’s name.');
  }
}
