/** Hebrew dates, by arithmetic. */
import { epochDayOf } from '#src/clock/index.ts';

/** 1 Tishri of the year 1 of the Hebrew calendar. */
const HEBREW_EPOCH = epochDayOf(-3760, 9, 7);

function hebrewElapsedDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + Math.floor(parts / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

function hebrewNewYear(year: number): number {
  const before = hebrewElapsedDays(year - 1);
  const own = hebrewElapsedDays(year);
  const after = hebrewElapsedDays(year + 1);
  const delay = after - own === 356 ? 2 : own - before === 382 ? 1 : 0;
  return HEBREW_EPOCH + own + delay;
}

/** 1 Tishri that falls in a Gregorian year. */
export function roshHashanah(gregorianYear: number): number {
  return hebrewNewYear(gregorianYear + 3761);
}

/** 15 Nisan that falls in a Gregorian year: Passover is always 163 days before the next 1 Tishri. */
export function passover(gregorianYear: number): number {
  return roshHashanah(gregorianYear) - 163;
}
