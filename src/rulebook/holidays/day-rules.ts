/** Ways in which a law says on which day of a year a holiday falls. All days are local calendar dates. */
import { civilDate, dayOfWeekOf, epochDayOf } from '#src/clock/index.ts';

export const SUN = 0;
export const MON = 1;
export const TUE = 2;
export const WED = 3;
export const THU = 4;
export const FRI = 5;
export const SAT = 6;

/** A holiday of a calendar. */
export interface HolidayRule {
  readonly name: string;
  /** The days on which it is kept in a year, as days since 1970-01-01; more than one where it is also observed. */
  days(year: number): readonly number[];
}

type Days = (year: number) => readonly number[];

const rule = (name: string, days: Days): HolidayRule => ({ name, days });

export const fixed = (month: number, day: number, name: string) =>
  rule(name, (year) => [epochDayOf(year, month, day)]);

/** The first given weekday on or after a date. */
export function onOrAfter(epochDay: number, weekday: number): number {
  return epochDay + ((weekday - dayOfWeekOf(epochDay) + 7) % 7);
}

/** The last given weekday on or before a date. */
export function onOrBefore(epochDay: number, weekday: number): number {
  return epochDay - ((dayOfWeekOf(epochDay) - weekday + 7) % 7);
}

export const nthWeekday = (nth: number, weekday: number, month: number, name: string) =>
  rule(name, (year) => [onOrAfter(epochDayOf(year, month, 1), weekday) + (nth - 1) * 7]);

export const lastWeekday = (weekday: number, month: number, name: string) =>
  rule(name, (year) => {
    const next = month === 12 ? epochDayOf(year + 1, 1, 1) : epochDayOf(year, month + 1, 1);
    return [onOrBefore(next - 1, weekday)];
  });

export const weekdayOnOrAfter = (weekday: number, month: number, day: number, name: string) =>
  rule(name, (year) => [onOrAfter(epochDayOf(year, month, day), weekday)]);

export const weekdayOnOrBefore = (weekday: number, month: number, day: number, name: string) =>
  rule(name, (year) => [onOrBefore(epochDayOf(year, month, day), weekday)]);

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const position = epact + weekday - 7 * shift + 114;
  return epochDayOf(year, Math.floor(position / 31), (position % 31) + 1);
}

export const easter = (offset: number, name: string) => rule(name, (year) => [easterSunday(year) + offset]);

/** Dates that were proclaimed once, or that a table in the law lists: `2026-07-10`. */
export const listed = (name: string, ...dates: readonly string[]) => {
  const days = dates.map((date) =>
    epochDayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))),
  );
  return rule(name, (year) => days.filter((day) => civilDate(day).year === year));
};

export const inYears = (from: number, until: number, of: HolidayRule): HolidayRule =>
  rule(of.name, (year) => (year >= from && year <= until ? of.days(year) : []));
export const since = (from: number, of: HolidayRule) => inYears(from, Number.POSITIVE_INFINITY, of);
export const inEvenYears = (of: HolidayRule) =>
  rule(of.name, (year) => (year % 2 === 0 ? of.days(year) : []));

/** A rule of its own, where a law has one that no other shares. */
export const computed = rule;

type Shift = (epochDay: number) => number;

/** Kept on another day, where the law says so: the day itself is then a day like others. */
const moved =
  (shift: Shift) =>
  (of: HolidayRule): HolidayRule =>
    rule(of.name, (year) => of.days(year).map(shift));

/** Kept on the day itself and on another one as well, where the law or the custom observes it then. */
const observed =
  (shift: Shift) =>
  (of: HolidayRule): HolidayRule =>
    rule(of.name, (year) => of.days(year).flatMap((day) => (shift(day) === day ? [day] : [day, shift(day)])));

/** Saturday is observed on Friday, Sunday on Monday: 5 U.S.C. 6103 and the states that follow it. */
export const observedInUnitedStates = observed((day) => {
  const weekday = dayOfWeekOf(day);
  return weekday === SAT ? day - 1 : weekday === SUN ? day + 1 : day;
});

/** Sunday is observed on Monday. */
export const observedAfterSunday = observed((day) => (dayOfWeekOf(day) === SUN ? day + 1 : day));

/** A weekend day is observed on the Monday after. */
export const observedOnMonday = observed((day) => {
  const weekday = dayOfWeekOf(day);
  return weekday === SAT ? day + 2 : weekday === SUN ? day + 1 : day;
});

/** A weekend day is observed two days later, past the holiday that follows it. */
export const observedTwoDaysLater = observed((day) => {
  const weekday = dayOfWeekOf(day);
  return weekday === SAT || weekday === SUN ? day + 2 : day;
});

/** The second of two days in a row: a weekend day is observed on the Monday or Tuesday after. */
export const observedOnTuesday = observed((day) => {
  const weekday = dayOfWeekOf(day);
  return weekday === SAT || weekday === SUN ? day + 2 : weekday === MON ? day + 1 : day;
});

/** Moved to the next Monday (Colombia, Ley 51 de 1983, art. 1). */
export const movedToNextMonday = moved((day) => onOrAfter(day, MON));

/** Tuesday and Wednesday move back to Monday, Thursday and Friday on to Monday (Argentina, Ley 27.399, art. 6). */
export const movedToNearMonday = moved((day) => {
  const weekday = dayOfWeekOf(day);
  if (weekday === TUE || weekday === WED) return onOrBefore(day, MON);
  return weekday === THU || weekday === FRI ? onOrAfter(day, MON) : day;
});

/** Tuesday to Thursday move back to Monday, Friday on to Monday (Chile, Ley 19.668). */
export const movedInChile = moved((day) => {
  const weekday = dayOfWeekOf(day);
  if (weekday >= TUE && weekday <= THU) return onOrBefore(day, MON);
  return weekday === FRI ? onOrAfter(day, MON) : day;
});
