/**
 * What a holiday calendar is, and through when it is known.
 *
 * No calendar is known for ever: a parliament can change the statute, a government can add an election day, a day
 * of mourning or a day off. Each says through when it is known, by who can change it. The years count from the
 * review of 2026 and are moved on by each review of the calendars:
 *
 * - `ENACTED`: a statute names the days and only another statute adds one, which is made well before the day.
 * - `PROCLAIMED_AHEAD`: a statute names the days, and a government, a governor or the Crown may add one by order
 *   or proclamation, as a rule within two years before it.
 * - An earlier date, given with the calendar: the government sets some of the days each year, or proclaims
 *   days at a few months' notice.
 *
 * A day beyond is none on which anybody may say that it is no holiday.
 */
import type { HolidayRule } from './day-rules.ts';

export interface HolidayCalendar {
  /** The last date through which all its days are known, as a rule the end of a year: `2028-12-31`. */
  readonly knownThrough: string;
  readonly rules: readonly HolidayRule[];
}

const ENACTED = '2030-12-31';
const PROCLAIMED_AHEAD = '2028-12-31';

export const knownThrough = (date: string, ...rules: readonly HolidayRule[]): HolidayCalendar => ({
  knownThrough: date,
  rules,
});
export const enacted = (...rules: readonly HolidayRule[]) => knownThrough(ENACTED, ...rules);
export const proclaimedAhead = (...rules: readonly HolidayRule[]) => knownThrough(PROCLAIMED_AHEAD, ...rules);
