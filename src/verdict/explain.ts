/**
 * Reasons in sentences that a tired person understands at once: what, where, until when. They never claim
 * legal certainty, only what the rules we know say.
 */
import type { EvidenceLine, Reason, Status, Verdict } from './model.ts';

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

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  callable: 'Clear',
  blocked: 'Blocked',
  review: 'Check',
};

const CODE_TITLES: Readonly<Record<Reason['code'], string>> = {
  DNC: 'On a do-not-call list',
  EMERGENCY_BAN: 'Calls suspended by an emergency order',
  GEO_EXCLUSION: 'Inside an exclusion zone',
  HOLIDAY: 'Holiday there',
  OUTSIDE_CALLING_HOURS: 'Outside calling hours',
  COOLING_OFF: 'Cooling-off period',
  FREQUENCY_LIMIT: 'Attempt limit reached',
  INVALID_PHONE: 'Not a dialable number',
  MISSING_EXTERNAL_ID: 'No external id',
  UNKNOWN_LOCATION: 'Place not known',
  UNKNOWN_TIME_ZONE: 'Time zone not known',
  TIME_ZONE_DATA_DIFFERS: 'Time-zone data disagree',
  CONSENT_NOT_VISIBLE: 'Consent cannot be seen',
  DATA_STALE: 'Data too old',
};

export function titleOf(code: Reason['code']): string {
  return CODE_TITLES[code];
}

const PHONE_PROBLEM_SENTENCES: Readonly<Record<string, string>> = {
  missing: 'The contact has no phone number.',
  'not-a-number': 'The phone field holds something that is no number.',
  'no-country-code': 'The number lacks its country code: write it as +1 212 555 0123.',
  'wrong-length': 'The number is too short or too long for its country.',
  'not-assignable': 'No North American number begins with these digits.',
};

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

function windowsText(windows: string, reader: Reader): string {
  if (windows === '') return 'no calls that day';
  return writtenOnce(`${reader.locale} ${windows}`, () => {
    const spans = windows.split(',').map((window) => {
      const [start = '', end = ''] = window.split('-');
      return `${clockText(start, reader)} to ${clockText(end, reader)}`;
    });
    return `calls from ${new Intl.ListFormat(reader.locale).format(spans)}`;
  });
}

function text(detail: Reason['detail'], key: string): string {
  const value = detail[key];
  return value === undefined ? '' : String(value);
}

const PERIODS: Readonly<Record<string, string>> = {
  P1D: 'a day',
  PT8H: 'in 8 hours',
  PT24H: 'in 24 hours',
  P7D: 'in 7 days',
  P30D: 'in 30 days',
  P1M: 'a month',
  P1Y: 'a year',
};

function hoursSentence(reason: Reason, reader: Reader): string {
  const place = (reason.jurisdiction ?? 'that place').replace('-*', '');
  const now =
    reason.localTime === null || reader.seesLocalTimes
      ? ''
      : ` It is ${clockText(reason.localTime, reader)} in ${place}.`;
  const windows = windowsText(text(reason.detail, 'windows'), reader);
  switch (reason.detail.because) {
    case 'registered-rule':
      return `The rule “${reason.rule ?? ''}” allows ${windows} in ${reason.zone ?? 'that zone'}.${now}`;
    case 'rule-silent':
      return `The rule “${reason.rule ?? ''}” says nothing about ${reason.zone ?? 'that zone'}.`;
    default: {
      const name = text(reason.detail, 'ruleName') || place;
      const day = text(reason.detail, 'holiday');
      const eve = reason.detail.because === 'holiday-eve' ? `, the day before ${day}` : '';
      return `${name}: ${perhaps(reason)}${windows}${eve}.${now}`;
    }
  }
}

/** A row that may not apply is said to be so. */
function perhaps(reason: Reason): string {
  switch (reason.detail.uncertain) {
    case 'place':
      return 'if the person is there, ';
    case 'channel':
      return 'if a recorded message plays, ';
    default:
      return '';
  }
}

function holidaySentence(reason: Reason, reader: Reader): string {
  const name = text(reason.detail, 'ruleName') || (reason.jurisdiction ?? 'The place');
  if (reason.detail.because === 'calendar-unknown') {
    return `${name}: the holidays of this year are not known yet.`;
  }
  const windows = windowsText(text(reason.detail, 'windows'), reader);
  return `${name}: ${perhaps(reason)}${windows}, for it is ${text(reason.detail, 'holiday')}.`;
}

function locationSentence(reason: Reason): string {
  switch (reason.detail.because) {
    case 'unreadable-evidence':
      return 'Part of the address cannot be read, so the place is in doubt.';
    case 'no-rule':
      return `There is no rule on file for ${reason.jurisdiction ?? 'this country'}.`;
    default:
      return 'Neither the number nor the address says where this person is.';
  }
}

/** One sentence on why this check failed. */
export function explainReason(reason: Reason, reader: Reader): string {
  const { detail } = reason;
  switch (reason.code) {
    case 'DNC':
      return `The number is on the do-not-call list “${text(detail, 'list')}”.`;
    case 'EMERGENCY_BAN':
      return `Calls to ${reason.jurisdiction ?? 'this place'} are suspended: ${text(detail, 'said')}.`;
    case 'GEO_EXCLUSION':
      return `The contact ${detail.relation === 'inside' ? 'is' : 'may be'} inside an exclusion zone of “${reason.rule ?? ''}”${
        detail.position === 'postal-code' ? '; its position is approximate, by its postal code' : ''
      }.`;
    case 'HOLIDAY':
      return holidaySentence(reason, reader);
    case 'OUTSIDE_CALLING_HOURS':
      return hoursSentence(reason, reader);
    case 'COOLING_OFF':
      return `No call may follow so soon (${text(detail, 'trigger').replaceAll('-', ' ')}).`;
    case 'FREQUENCY_LIMIT': {
      const period = PERIODS[text(detail, 'period')] ?? `within ${text(detail, 'period')}`;
      return `${text(detail, 'used')} attempts made, ${text(detail, 'max')} allowed ${period}.`;
    }
    case 'INVALID_PHONE':
      return PHONE_PROBLEM_SENTENCES[text(detail, 'problem')] ?? 'The phone field cannot be read.';
    case 'MISSING_EXTERNAL_ID':
      return 'Without an external id CXone cannot tell this contact from another.';
    case 'UNKNOWN_LOCATION':
      return locationSentence(reason);
    case 'UNKNOWN_TIME_ZONE':
      return `The time zone ${reason.zone ?? ''} is not in the pinned zone data.`;
    case 'TIME_ZONE_DATA_DIFFERS':
      return `This browser and the pinned zone data disagree about ${reason.zone ?? 'the zone'}; both must allow the call.`;
    case 'CONSENT_NOT_VISIBLE':
      return 'Consent is needed there, and ClearDial cannot see it.';
    case 'DATA_STALE': {
      const what = detail.what === 'attempts' ? 'The attempts' : 'The do-not-call lists';
      return `${what} were read ${text(detail, 'ageMinutes')} minutes ago; ${text(detail, 'limit')} is the limit.`;
    }
  }
}

/** The first line: the answer to "may I call". */
export function explainStatus(verdict: Verdict): string {
  switch (verdict.status) {
    case 'callable':
      return 'No rule we know blocks this call.';
    case 'blocked':
      return 'A rule blocks this call now.';
    case 'review':
      return 'A person must look before this call.';
  }
}

/** When next, in the called person's own time. */
export function explainNext(verdict: Verdict, reader: Reader): string {
  const zone = verdict.places[0]?.zone ?? null;
  if (verdict.status === 'callable') {
    return verdict.callableUntil === null
      ? 'No end of the window is near.'
      : `The window closes ${instantText(verdict.callableUntil, zone, reader)}.`;
  }
  if (verdict.nextCallableAt === null) return 'Time alone does not clear this contact.';
  return `Clear again ${instantText(verdict.nextCallableAt, zone, reader)}.`;
}

const SOURCE_WORDS: Readonly<Record<EvidenceLine['source'], string>> = {
  region: 'Region',
  state: 'State',
  postalCode: 'Postal code',
  timeZone: 'Time zone',
  coordinates: 'Coordinates',
  phone: 'Number',
};

const MANY_ZONES = 4;

/** `US-FL: Chicago, New York`; a zone by its city, as its name is read. */
function placesText(places: EvidenceLine['places']): string {
  const byJurisdiction = Map.groupBy(places, (place) => place.jurisdiction);
  return [...byJurisdiction]
    .map(([jurisdiction, own]) => {
      const cities = own.map(({ zone }) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' '));
      const shown = cities.slice(0, MANY_ZONES).join(', ');
      return `${jurisdiction.replace('-*', '')}: ${shown}${cities.length > MANY_ZONES ? ', …' : ''}`;
    })
    .join('; ');
}

/** One line of "how do we know where". */
export function explainEvidence(line: EvidenceLine): { source: string; said: string; means: string } {
  const means =
    line.finding === 'unreadable'
      ? 'cannot be read'
      : line.finding === 'no-place'
        ? 'names no place'
        : placesText(line.places);
  return { source: SOURCE_WORDS[line.source], said: line.said, means };
}

/** The whole verdict in one sentence, for assistive technology. */
export function verdictSentence(verdict: Verdict, reader: Reader): string {
  const [first] = verdict.reasons;
  const why = first ? ` ${titleOf(first.code)}. ${explainReason(first, reader)}` : '';
  return `${STATUS_WORDS[verdict.status]}.${why} ${explainNext(verdict, reader)}`;
}
