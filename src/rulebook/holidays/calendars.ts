/**
 * The holidays of every calendar that the rulebook names. Rules are computed; what governments announce or
 * proclaim is listed as far as it is known.
 */
import { civilDate } from '#src/clock/index.ts';
import { ASIA_PACIFIC_AFRICA } from './asia-pacific-africa.ts';
import type { HolidayCalendar } from './calendar.ts';
import { EUROPE } from './europe.ts';
import { LATIN_AMERICA } from './latin-america.ts';
import { NORTH_AMERICA } from './north-america.ts';

export const CALENDARS: Readonly<Record<string, HolidayCalendar>> = {
  ...NORTH_AMERICA,
  ...LATIN_AMERICA,
  ...EUROPE,
  ...ASIA_PACIFIC_AFRICA,
};

/** Days of one year of a calendar, by day; the year before and after count too, for days observed across it. */
export function holidaysOfYear(calendar: HolidayCalendar, year: number): Map<number, string> {
  const days = new Map<number, string>();
  for (const rule of calendar.rules) {
    for (const near of [year - 1, year, year + 1]) {
      for (const day of rule.days(near)) if (civilDate(day).year === year) days.set(day, rule.name);
    }
  }
  return days;
}
