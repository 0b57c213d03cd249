import { civilDate, epochDayOf } from '#src/clock/index.ts';
import type { HolidayCalendar } from './calendar.ts';
import { CALENDARS, holidaysOfYear } from './calendars.ts';

/** A calendar that the rulebook names and nobody has written. */
class UnknownCalendarError extends Error {
  override readonly name = 'UnknownCalendarError';

  constructor(calendar: string) {
    super(
      `There is no holiday calendar ${calendar}: add it to its part of the world in src/rulebook/holidays`,
    );
  }
}

function calendarNamed(name: string): HolidayCalendar {
  const calendar = CALENDARS[name];
  if (!calendar) throw new UnknownCalendarError(name);
  return calendar;
}

const years = new Map<string, Map<number, string>>();
const MOST_YEARS_KEPT = 500;

function daysOf(name: string, year: number): Map<number, string> {
  const key = `${name} ${year}`;
  let days = years.get(key);
  if (!days) {
    if (years.size >= MOST_YEARS_KEPT) years.clear();
    days = holidaysOfYear(calendarNamed(name), year);
    years.set(key, days);
  }
  return days;
}

/** The holiday's name on a local calendar date (days since 1970-01-01); null on other days. */
export function holidayOn(calendar: string, epochDay: number): string | null {
  return daysOf(calendar, civilDate(epochDay).year).get(epochDay) ?? null;
}

/** The last date through which all days of a calendar are known: `2028-12-31`. */
function calendarKnownThrough(calendar: string): string {
  return calendarNamed(calendar).knownThrough;
}

/** Whether a calendar's days are known on a date; every calendar ends somewhere (see calendar.ts). */
export function calendarKnownOn(calendar: string, epochDay: number): boolean {
  const [year = 0, month = 1, day = 1] = calendarKnownThrough(calendar).split('-').map(Number);
  return epochDay <= epochDayOf(year, month, day);
}
