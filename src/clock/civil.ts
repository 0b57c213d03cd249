/**
 * Calendar arithmetic on whole days, proleptic Gregorian, without a Date: a local date is a number of days
 * since 1970-01-01, so that the date n days later is a sum.
 */
import { hours } from './elapsed.ts';
import type { Instant } from './instant.ts';

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const DAYS_BEFORE_EPOCH = 719_468;
const DAYS_PER_ERA = 146_097;

/** Days since 1970-01-01; years run from March inside, so that leap days come last. */
export function epochDayOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_EPOCH;
}

export function civilDate(epochDay: number): CivilDate {
  const shifted = epochDay + DAYS_BEFORE_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 0 is Sunday. */
export function dayOfWeekOf(epochDay: number): number {
  return (((epochDay + 4) % 7) + 7) % 7;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** `YYYY-MM-DD`. */
export function localDateText(epochDay: number): string {
  const { year, month, day } = civilDate(epochDay);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The date that `YYYY-MM-DD` names; null where there is no such date, as 30 February. */
export function epochDayNamed(text: string): number | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const epochDay = epochDayOf(year, month, day);
  return localDateText(epochDay) === text ? epochDay : null;
}

/** The date of an instant in UTC, where every day has 24 hours. */
export function utcDayOf(instant: Instant): number {
  return Math.floor(instant / hours(24));
}

/** The instant at which a date begins in UTC; also what Intl formats in UTC as that date. */
export function utcMidnightOf(epochDay: number): Instant {
  return epochDay * hours(24);
}
