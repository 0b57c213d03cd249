/**
 * Reasons in sentences that a tired person understands at once: what, where, until when. They never claim
 * legal certainty, only what the rules we know say.
 */
import { ConsentKind } from '#src/consent/index.ts';
import type { PhoneProblem } from '#src/contact/index.ts';
import { type Message, message, say } from '#src/language/index.ts';
import type { EvidenceLine, Reason, Status, Verdict } from './model.ts';
import { placeName } from './place-name.ts';

const timeFormats = new Map<string, Intl.DateTimeFormat>();

/** A formatter takes a hundred times longer to make than to use, and a screen of rows uses few. */
function timeFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = timeFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, options);
    timeFormats.set(key, format);
  }
  return format;
}

export interface Reader {
  /** BCP 47 tag of the person who reads. */
  readonly locale: string;
  /** The local times stand beside the sentence already. */
  readonly seesLocalTimes?: boolean;
}

export const STATUS_WORDS: Readonly<Record<Status, Message>> = {
  callable: message('[verdict] Clear'),
  blocked: message('[verdict] Blocked'),
  review: message('[verdict] Check'),
};

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

/** Thousands of contacts are told the same few times of day: each is written once. */
const written = new Map<string, string>();
const MOST_WRITTEN = 2_000;

function writtenOnce(key: string, write: () => string): string {
  let text = written.get(key);
  if (text === undefined) {
    if (written.size >= MOST_WRITTEN) written.clear();
    text = write();
    written.set(key, text);
  }
  return text;
}

/** A local wall-clock time `HH:MM` or `YYYY-MM-DDTHH:MM` in the reader's own way of writing. */
export function clockText(local: string, { locale }: Reader): string {
  const time = local.slice(-5);
  return writtenOnce(`${locale} ${time}`, () => {
    const [hour, minute] = time.split(':').map(Number);
    const format = timeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
    return format.format(Date.UTC(2000, 0, 1, hour === 24 ? 0 : hour, minute));
  });
}

/** An instant in a zone, with the zone's abbreviation: a time without its zone would mislead. */
export function instantText(instant: number, zone: string | null, { locale }: Reader): string {
  return writtenOnce(`${locale} ${instant} ${zone}`, () =>
    timeFormat(locale, {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
      ...(zone === null ? {} : { timeZone: zone }),
    }).format(instant),
  );
}

/** `08:00-12:00,13:00-21:00` as she writes it; null for no calls at all. */
function windowsText(windows: string, reader: Reader): string | null {
  if (windows === '') return null;
  return writtenOnce(`${reader.locale} ${windows}`, () => {
    const spans = windows.split(',').map((window) => {
      const [start = '', end = ''] = window.split('-');
      return say('{start} to {end}', { start: clockText(start, reader), end: clockText(end, reader) });
    });
    return new Intl.ListFormat(reader.locale).format(spans);
  });
}

function text(detail: Reason['detail'], key: string): string {
  const value = detail[key];
  return value === undefined ? '' : String(value);
}

const PERIODS: Readonly<Record<string, Message>> = {
  P1D: message('a day'),
  P1M: message('a month'),
  P1Y: message('a year'),
};

/** A period such as PT72H in words; as it is written where it is neither days nor hours. */
export function periodText(period: string): string {
  const [, days, hours] = /^P(?:(\d+)D|T(\d+)H)$/.exec(period) ?? [];
  if (days) return say('in {days, plural, one {# day} other {# days}}', { days: Number(days) });
  if (hours) return say('in {hours, plural, one {# hour} other {# hours}}', { hours: Number(hours) });
  return say('in {period}', { period });
}

function hoursSentence(reason: Reason, reader: Reader): string {
  const sentence = windowsSentence(reason, reader);
  if (reason.localTime === null || reader.seesLocalTimes || reason.detail.because === 'rule-silent') {
    return sentence;
  }
  const time = clockText(reason.localTime, reader);
  const place = placeOf(reason, reader);
  const now =
    place === null ? say('It is {time} there.', { time }) : say('It is {time} in {place}.', { time, place });
  return `${sentence} ${now}`;
}

function placeOf({ jurisdiction }: Reason, { locale }: Reader): string | null {
  return jurisdiction === null ? null : placeName(jurisdiction, locale);
}

/** By the name of its row; else by its place. */
function lawName(reason: Reason, reader: Reader): string {
  return text(reason.detail, 'ruleName') || (placeOf(reason, reader) ?? say('The law there'));
}

function windowsSentence(reason: Reason, reader: Reader): string {
  const windows = windowsText(text(reason.detail, 'windows'), reader);
  const rule = reason.rule ?? '';
  const zone = reason.zone ?? '';
  switch (reason.detail.because) {
    case 'registered-rule':
      return windows === null
        ? say('The rule “{rule}” allows no calls that day in {zone}.', { rule, zone })
        : say('The rule “{rule}” allows calls from {windows} in {zone}.', { rule, windows, zone });
    case 'rule-silent':
      return say('The rule “{rule}” says nothing about {zone}.', { rule, zone });
    case 'holiday-eve':
      return lawSentence(reason, windows, 'eve', reader);
    default:
      return lawSentence(reason, windows, 'none', reader);
  }
}

/** What a row of the rulebook allows on the day; a row that may not apply is said to be so. */
function lawSentence(
  reason: Reason,
  windows: string | null,
  holiday: 'none' | 'eve' | 'day',
  reader: Reader,
): string {
  const uncertain = text(reason.detail, 'uncertain');
  return say(
    '{law}: {doubt, select, place {if the person is there, } channel {if a recorded message plays, } other {}}{open, select, no {no calls that day} other {calls from {windows}}}{holiday, select, eve {, the day before {day}} day {, for it is {day}} other {}}.',
    {
      law: lawName(reason, reader),
      doubt: uncertain,
      open: windows === null ? 'no' : 'yes',
      windows: windows ?? '',
      holiday,
      day: text(reason.detail, 'holiday'),
    },
  );
}

function holidaySentence(reason: Reason, reader: Reader): string {
  if (reason.detail.because === 'calendar-unknown') {
    return say('{law}: the holidays of this year are not known yet.', {
      law: lawName(reason, reader),
    });
  }
  return lawSentence(reason, windowsText(text(reason.detail, 'windows'), reader), 'day', reader);
}

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

const CONSENT_WORDS: Readonly<Record<ConsentKind, Message>> = {
  express: message('has agreed'),
  'express-written': message('has agreed in signed writing'),
  relationship: message('is a customer'),
  inquiry: message('has asked to be called'),
};

/** A kind of consent, as what the person did. */
export function consentWords(kind: ConsentKind): string {
  return say(CONSENT_WORDS[kind]);
}

function consentSentence(reason: Reason, reader: Reader): string {
  const { detail } = reason;
  const kinds = text(detail, 'kinds')
    .split(',')
    .flatMap((kind) => ConsentKind.options.filter((known) => known === kind))
    .map(consentWords);
  const needed = say(
    '{law}: {doubt, select, place {if the person is there, } channel {if a recorded message plays, } other {}}{lines, select, mobile {on a mobile, } other {}}only someone who {kinds} may be called.',
    {
      law: lawName(reason, reader),
      doubt: text(detail, 'uncertain'),
      lines: text(detail, 'lines'),
      kinds: new Intl.ListFormat(reader.locale, { type: 'disjunction' }).format(kinds),
    },
  );
  switch (detail.recorded) {
    case 'kind':
      return say('{needed} What is on record is of another kind.', { needed });
    case 'later':
      return say('{needed} Consent is on record from {when} on.', {
        needed,
        when: instantText(Number(detail.given), reason.zone, reader),
      });
    case 'ended':
      return say('{needed} The consent on record ended {when}.', {
        needed,
        when: instantText(Number(detail.ended), reason.zone, reader),
      });
    default:
      return say('{needed} No consent is on record here.', { needed });
  }
}

/** Why a consent that a law wants holds nobody back here; null where none is wanted, or none is there. */
export function explainConsent({ consent }: Verdict, reader: Reader): string | null {
  if (consent === null) return null;
  const day = (instant: number) =>
    timeFormat(reader.locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
      instant,
    );
  if (consent.elsewhere !== null) {
    return say(
      'Consent is needed here. {by} said on {day} that your organisation keeps consents elsewhere.',
      {
        by: consent.elsewhere.saidBy,
        day: day(Date.parse(consent.elsewhere.saidAt)),
      },
    );
  }
  if (consent.recorded === null) return null;
  return say('Consent is needed here. On record since {day}: the person {kind}.', {
    day: day(consent.recorded.given),
    kind: consentWords(consent.recorded.kind),
  });
}

/** One sentence on why this check failed. */
export function explainReason(reason: Reason, reader: Reader): string {
  const { detail } = reason;
  switch (reason.code) {
    case 'DNC':
      return say('The number is on the do-not-call list “{list}”.', { list: text(detail, 'list') });
    case 'EMERGENCY_BAN':
      return reason.jurisdiction === null
        ? say('Calls are suspended: {said}.', { said: text(detail, 'said') })
        : say('Calls to {place} are suspended: {said}.', {
            place: placeOf(reason, reader) ?? '',
            said: text(detail, 'said'),
          });
    case 'GEO_EXCLUSION':
      return say(
        '{where, select, inside {The contact is inside an exclusion zone of “{rule}”} other {The contact may be inside an exclusion zone of “{rule}”}}{position, select, near {; its position is approximate, by its postal code} other {}}.',
        {
          where: text(detail, 'relation'),
          rule: reason.rule ?? '',
          position: detail.position === 'postal-code' ? 'near' : 'exact',
        },
      );
    case 'HOLIDAY':
      return holidaySentence(reason, reader);
    case 'OUTSIDE_CALLING_HOURS':
      return hoursSentence(reason, reader);
    case 'COOLING_OFF':
      return say('No call may follow so soon {after}.', { after: triggerText(text(detail, 'trigger')) });
    case 'FREQUENCY_LIMIT': {
      const period = PERIODS[text(detail, 'period')];
      return say('{used, plural, one {# attempt} other {# attempts}} made, {max, number} allowed {period}.', {
        used: Number(text(detail, 'used')),
        max: Number(text(detail, 'max')),
        period: period ? say(period) : periodText(text(detail, 'period')),
      });
    }
    case 'INVALID_PHONE':
      return say(
        PHONE_PROBLEM_SENTENCES[text(detail, 'problem')] ?? message('The phone field cannot be read.'),
      );
    case 'MISSING_EXTERNAL_ID':
      return say('Without an external id CXone cannot tell this contact from another.');
    case 'UNKNOWN_LOCATION':
      return locationSentence(reason);
    case 'NO_RULE_KNOWN':
      return say(
        '{purpose, select, debt {No rule on debt collection} sales {No rule on sales calls} other {No rule}} is on file for {place}, and that is no permission.',
        {
          purpose: PURPOSE_KEYS[text(detail, 'purpose')] ?? 'any',
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
      const age = { minutes: Number(text(detail, 'ageMinutes')), limit: Number(text(detail, 'limit')) };
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
      list: text(listed.detail, 'list'),
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

const SOURCE_WORDS: Readonly<Record<EvidenceLine['source'], Message>> = {
  region: message('Region'),
  country: message('Country'),
  state: message('State'),
  postalCode: message('Postal code'),
  timeZone: message('Time zone'),
  coordinates: message('Coordinates'),
  phone: message('Number'),
  otherPhone: message('Another number'),
};

const MANY_ZONES = 4;
const MANY_JURISDICTIONS = 6;

/** `Florida, Chicago or New York time`; a zone by its city, as its name is read. */
function placesText(places: EvidenceLine['places'], { locale }: Reader): string {
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const byJurisdiction = Map.groupBy(places, (place) => place.jurisdiction);
  const shownPlaces = [...byJurisdiction]
    .slice(0, MANY_JURISDICTIONS)
    .map(([jurisdiction, own]) => {
      const cities = own.map(({ zone }) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' '));
      const shown =
        cities.length > MANY_ZONES ? `${cities.slice(0, MANY_ZONES).join(', ')}, …` : either.format(cities);
      return say('{place}, {cities} time', { place: placeName(jurisdiction, locale), cities: shown });
    })
    .join('; ');
  return byJurisdiction.size > MANY_JURISDICTIONS ? `${shownPlaces}; …` : shownPlaces;
}

/** What a piece of evidence says that leaves no place open, where more can be said than that. */
const NOTE_WORDS: Readonly<Record<string, Message>> = {
  military: message('military mail, which may be anywhere'),
  'not-assigned': message('no such postal code'),
  'half-a-pair': message('only half of a pair of coordinates'),
  'outside-coverage': message('no place on land that is known'),
  'unknown-prefix': message('a prefix that is not known'),
  planned: message('an area code that nobody has yet'),
};

function withoutPlaces({ finding, note }: EvidenceLine): string {
  const known = note === null ? undefined : NOTE_WORDS[note];
  if (known) return say(known);
  return finding === 'unreadable' ? say('cannot be read') : say('names no place');
}

/** One line of "how do we know where". */
export function explainEvidence(
  line: EvidenceLine,
  reader: Reader,
): { source: string; said: string; means: string } {
  const means = line.finding === 'places' ? placesText(line.places, reader) : withoutPlaces(line);
  return { source: say(SOURCE_WORDS[line.source]), said: line.said, means };
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
