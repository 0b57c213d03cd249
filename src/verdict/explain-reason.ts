/**
 * Reasons in sentences that a tired person understands at once: what, where, until when. They never claim
 * legal certainty, only what the rules we know say.
 */
import type { PhoneProblem } from '#src/contact/index.ts';
import { type Message, message, say } from '#src/language/index.ts';
import { consentSentence } from './explain-consent.ts';
import { detailText, holidaySentence, hoursSentence, placeOf } from './explain-hours.ts';
import type { Reason } from './model.ts';
import { periodText, type Reader } from './time-text.ts';

const CODE_TITLES: Readonly<Record<Reason['code'], Message>> = {
  DNC: message('On a do-not-call list'),
  EMERGENCY_BAN: message('Calls suspended by an emergency order'),
  GEO_EXCLUSION: message('Inside an exclusion zone'),
  HOLIDAY: message('Holiday there'),
  OUTSIDE_CALLING_HOURS: message('Outside calling hours'),
  COOLING_OFF: message('Cooling-off period'),
  FREQUENCY_LIMIT: message('Attempt limit reached'),
  INVALID_PHONE: message('Not a dialable number'),
  MISSING_EXTERNAL_ID: message('No external id'),
  UNKNOWN_LOCATION: message('Place not known'),
  NO_RULE_KNOWN: message('No rule known'),
  UNKNOWN_TIME_ZONE: message('Time zone not known'),
  TIME_ZONE_DATA_DIFFERS: message('Time-zone data disagree'),
  CONSENT_NOT_VISIBLE: message('Consent cannot be seen'),
  DATA_STALE: message('Data too old'),
};

export function titleOf(code: Reason['code']): string {
  return say(CODE_TITLES[code]);
}

export const PHONE_PROBLEM_SENTENCES: Readonly<Record<string, Message>> = {
  missing: message('The contact has no phone number.'),
  'not-a-number': message('The phone field holds something that is no number.'),
  letters: message('The phone field holds letters or words beside the digits.'),
  'several-numbers': message('The phone field holds more than one number.'),
  date: message('The phone field holds what looks like a date.'),
  shortened: message('A spreadsheet has shortened this number: its last digits are lost.'),
  'no-country-code': message('The number lacks its country code: write it as +1 212 555 0123.'),
  'unknown-country-code': message('The number begins with a country code that does not exist.'),
  'too-short': message('The number is too short for its country.'),
  'too-long': message('The number is too long for its country.'),
  'wrong-length': message('No number of its country has as many digits.'),
  'not-assignable': message('Its country has no such number in use, as far as its numbering plan is known.'),
  'premium-rate': message('This is a premium-rate number.'),
  ambiguous: message('The number can be read in two ways: write it as +1 212 555 0123.'),
} satisfies Record<PhoneProblem, Message>;

const PERIODS: Readonly<Record<string, Message>> = {
  P1D: message('a day'),
  P1M: message('a month'),
  P1Y: message('a year'),
};

function locationSentence(reason: Reason): string {
  switch (reason.detail.because) {
    case 'unreadable-evidence':
      return say('Part of the address cannot be read or placed, so the place is in doubt.');
    default:
      return say('Neither the number nor the address says where this person is.');
  }
}

/** As the sentence chooses its words; names of purposes have a hyphen, which no message argument may. */
const PURPOSE_KEYS: Readonly<Record<string, 'debt' | 'sales'>> = {
  'debt-collection': 'debt',
  telemarketing: 'sales',
};

const TRIGGER_WORDS: Readonly<Record<string, Message>> = {
  'after-abandoned-call': message('after an abandoned call'),
  'after-conversation': message('after a conversation'),
  'after-refusal': message('after a refusal'),
};

/** What begins a cooling-off period. */
export function triggerText(trigger: string): string {
  const known = TRIGGER_WORDS[trigger];
  return known ? say(known) : trigger.replaceAll('-', ' ');
}

/** One sentence on why this check failed. */
export function explainReason(reason: Reason, reader: Reader): string {
  const { detail } = reason;
  switch (reason.code) {
    case 'DNC':
      return say('The number is on the do-not-call list “{list}”.', { list: detailText(detail, 'list') });
    case 'EMERGENCY_BAN':
      return reason.jurisdiction === null
        ? say('Calls are suspended: {said}.', { said: detailText(detail, 'said') })
        : say('Calls to {place} are suspended: {said}.', {
            place: placeOf(reason, reader) ?? '',
            said: detailText(detail, 'said'),
          });
    case 'GEO_EXCLUSION':
      return say(
        '{where, select, inside {The contact is inside an exclusion zone of “{rule}”} other {The contact may be inside an exclusion zone of “{rule}”}}{position, select, near {; its position is approximate, by its postal code} other {}}.',
        {
          where: detailText(detail, 'relation'),
          rule: reason.rule ?? '',
          position: detail.position === 'postal-code' ? 'near' : 'exact',
        },
      );
    case 'HOLIDAY':
      return holidaySentence(reason, reader);
    case 'OUTSIDE_CALLING_HOURS':
      return hoursSentence(reason, reader);
    case 'COOLING_OFF':
      return say('No call may follow so soon {after}.', {
        after: triggerText(detailText(detail, 'trigger')),
      });
    case 'FREQUENCY_LIMIT': {
      const period = PERIODS[detailText(detail, 'period')];
      return say('{used, plural, one {# attempt} other {# attempts}} made, {max, number} allowed {period}.', {
        used: Number(detailText(detail, 'used')),
        max: Number(detailText(detail, 'max')),
        period: period ? say(period) : periodText(detailText(detail, 'period')),
      });
    }
    case 'INVALID_PHONE':
      return say(
        PHONE_PROBLEM_SENTENCES[detailText(detail, 'problem')] ?? message('The phone field cannot be read.'),
      );
    case 'MISSING_EXTERNAL_ID':
      return say('Without an external id CXone cannot tell this contact from another.');
    case 'UNKNOWN_LOCATION':
      return locationSentence(reason);
    case 'NO_RULE_KNOWN':
      return say(
        '{purpose, select, debt {No rule on debt collection} sales {No rule on sales calls} other {No rule}} is on file for {place}, and that is no permission.',
        {
          purpose: PURPOSE_KEYS[detailText(detail, 'purpose')] ?? 'any',
          place: placeOf(reason, reader) ?? '',
        },
      );
    case 'UNKNOWN_TIME_ZONE':
      return say('The time zone {zone} is not in the pinned zone data.', { zone: reason.zone ?? '' });
    case 'TIME_ZONE_DATA_DIFFERS':
      return say('This browser and the pinned zone data disagree about {zone}; both must allow the call.', {
        zone: reason.zone ?? '',
      });
    case 'CONSENT_NOT_VISIBLE':
      return consentSentence(reason, reader);
    case 'DATA_STALE': {
      const age = {
        minutes: Number(detailText(detail, 'ageMinutes')),
        limit: Number(detailText(detail, 'limit')),
      };
      return detail.what === 'attempts'
        ? say(
            'The attempts were read {minutes, plural, one {# minute} other {# minutes}} ago; {limit, number} is the limit.',
            age,
          )
        : say(
            'The do-not-call lists were read {minutes, plural, one {# minute} other {# minutes}} ago; {limit, number} is the limit.',
            age,
          );
    }
  }
}
