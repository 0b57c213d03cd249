/** Days and hours as the clocks of one zone show them: a day has 24 hours, but where clocks change. */
import { dayOfWeekOf, epochDayNamed, utcMidnightOf } from './civil.ts';
import { HOUR, hours } from './elapsed.ts';
import type { Instant } from './instant.ts';
import type { ZoneData } from './zone-data.ts';

/** What a clock on the wall shows in a zone. */
export interface LocalTime {
  /** The local calendar date, as days since 1970-01-01. */
  readonly epochDay: number;
  /** 0 is Sunday. */
  readonly dayOfWeek: number;
  readonly minuteOfDay: number;
  readonly second: number;
  readonly offsetSeconds: number;
}

/** `until` is exclusive. A date that the zone skipped is empty. */
export interface DayInstants {
  readonly from: Instant;
  readonly until: Instant;
}

/** A stretch of time in which clocks show one hour of one date at one offset; `until` is exclusive. */
export interface LocalHour extends DayInstants {
  readonly epochDay: number;
  /** 0 to 23. An hour that clocks show twice comes twice; one that they skip does not come. */
  readonly hour: number;
}

export interface LocalDays {
  readonly zone: string;
  localTime(instant: Instant): LocalTime;
  /** The local date of an instant. */
  epochDayOf(instant: Instant): number;
  /** The first instant of a local date, which is not always midnight. A skipped date begins where the next one does. */
  startOfDay(epochDay: number): Instant;
  /**
   * From the first instant of a local date to the first of the next one: days follow one another without a gap and
   * without an overlap. Where clocks go back over midnight, what they show again of the date before lies in the
   * day that had begun.
   */
  instantsOf(epochDay: number): DayInstants;
  /** The hours that begin in [from, until), in order. */
  hoursBetween(from: Instant, until: Instant): LocalHour[];
}

export function localTimeOf(instant: Instant, offsetSeconds: number): LocalTime {
  const seconds = Math.floor(instant / 1000) + offsetSeconds;
  const epochDay = Math.floor(seconds / 86_400);
  const secondOfDay = seconds - epochDay * 86_400;
  return {
    epochDay,
    dayOfWeek: dayOfWeekOf(epochDay),
    minuteOfDay: Math.floor(secondOfDay / 60),
    second: secondOfDay % 60,
    offsetSeconds,
  };
}

/** Local dates lie within 14 hours of the UTC date; a zone that crosses the date line does so within one day more. */
const SEARCHED_BEFORE = hours(24);
const SEARCHED_AFTER = hours(48);

/** @throws {UnknownTimeZoneError} when one of the answers is asked for and the data do not know the zone */
export function localDays(data: ZoneData, zone: string): LocalDays {
  const localTime = (instant: Instant) => localTimeOf(instant, data.offsetSecondsAt(zone, instant));
  const startOfDay = (epochDay: number): Instant => {
    const midnight = utcMidnightOf(epochDay);
    for (const span of data.offsetSpans(zone, midnight - SEARCHED_BEFORE, midnight + SEARCHED_AFTER)) {
      const start = midnight - span.offsetSeconds * 1000;
      if (start < span.until) return Math.max(start, span.from);
    }
    throw new RangeError(`${zone} has an offset of more than a day`);
  };
  return {
    zone,
    localTime,
    epochDayOf: (instant) => localTime(instant).epochDay,
    startOfDay,
    instantsOf: (epochDay) => ({ from: startOfDay(epochDay), until: startOfDay(epochDay + 1) }),
    hoursBetween(from, until) {
      // What began before is none of these, and the last of them may end later.
      const spans = data.offsetSpans(zone, from - HOUR, until + HOUR);
      return spans.flatMap((span, index) => hoursOf(span, index === 0, from, until));
    },
  };
}

/** The instants of a local date, `YYYY-MM-DD`; null where there is no such date, or the zone left it out. */
export function dayNamed(days: LocalDays, date: string): DayInstants | null {
  const epochDay = epochDayNamed(date);
  if (epochDay === null) return null;
  const day = days.instantsOf(epochDay);
  return day.from < day.until ? day : null;
}

export interface DatedDay extends DayInstants {
  readonly epochDay: number;
}

/** So many local dates, one after the other, each with its instants. @param at an instant of the last of them */
export function daysUntil(days: LocalDays, at: Instant, count: number): DatedDay[] {
  const first = days.epochDayOf(at) - count + 1;
  return Array.from({ length: count }, (_, index) => ({
    epochDay: first + index,
    ...days.instantsOf(first + index),
  }));
}

/** The local hours that begin within one span of an offset, and in [from, until). */
function hoursOf(
  span: { readonly from: Instant; readonly until: Instant; readonly offsetSeconds: number },
  isCut: boolean,
  from: Instant,
  until: Instant,
): LocalHour[] {
  const found: LocalHour[] = [];
  const offset = span.offsetSeconds * 1000;
  const next = (instant: Instant) => (Math.floor((instant + offset) / HOUR) + 1) * HOUR - offset;
  // The first span is cut off at its beginning, so that what stands there is no beginning of an hour.
  for (let start = isCut ? next(span.from - 1) : span.from; start < span.until; start = next(start)) {
    const { epochDay, minuteOfDay } = localTimeOf(start, span.offsetSeconds);
    if (start < from || start >= until) continue;
    found.push({
      epochDay,
      hour: Math.floor(minuteOfDay / 60),
      from: start,
      until: Math.min(next(start), span.until),
    });
  }
  return found;
}
