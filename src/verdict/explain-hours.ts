/** What a law or a registered rule allows on the day, and the place and the name that it goes by. */
import { say } from '#src/language/index.ts';
import type { Reason } from './model.ts';
import { placeName } from './place-name.ts';
import { clockText, type Reader, windowsText } from './time-text.ts';

/** What a reason says of itself under a name; empty where it says nothing. */
export function detailText(detail: Reason['detail'], key: string): string {
  const value = detail[key];
  return value === undefined ? '' : String(value);
}

export function hoursSentence(reason: Reason, reader: Reader): string {
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

export function placeOf({ jurisdiction }: Reason, { locale }: Reader): string | null {
  return jurisdiction === null ? null : placeName(jurisdiction, locale);
}

/** By the name of its row; else by its place. */
export function lawName(reason: Reason, reader: Reader): string {
  return detailText(reason.detail, 'ruleName') || (placeOf(reason, reader) ?? say('The law there'));
}

function windowsSentence(reason: Reason, reader: Reader): string {
  const windows = windowsText(detailText(reason.detail, 'windows'), reader);
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
  const uncertain = detailText(reason.detail, 'uncertain');
  return say(
    '{law}: {doubt, select, place {if the person is there, } channel {if a recorded message plays, } other {}}{open, select, no {no calls that day} other {calls from {windows}}}{holiday, select, eve {, the day before {day}} day {, for it is {day}} other {}}.',
    {
      law: lawName(reason, reader),
      doubt: uncertain,
      open: windows === null ? 'no' : 'yes',
      windows: windows ?? '',
      holiday,
      day: detailText(reason.detail, 'holiday'),
    },
  );
}

export function holidaySentence(reason: Reason, reader: Reader): string {
  if (reason.detail.because === 'calendar-unknown') {
    return say('{law}: the holidays of this year are not known yet.', {
      law: lawName(reason, reader),
    });
  }
  return lawSentence(reason, windowsText(detailText(reason.detail, 'windows'), reader), 'day', reader);
}
