/** Hebrew and Islamic dates, by arithmetic. */
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

/** 1 Muharram of the year 1 of the tabular Islamic calendar, civil reckoning. */
const ISLAMIC_EPOCH = epochDayOf(622, 7, 19);

function islamicDay(year: number, month: number, day: number): number {
  return (
    ISLAMIC_EPOCH -
    1 +
    day +
    Math.ceil(29.5 * (month - 1)) +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30)
  );
}

/**
 * Every day of a Gregorian year on which an Islamic date can fall. The month begins when the moon is seen or
 * announced, which tables miss by a day either way, so each date stands for three.
 */
export function islamicDays(gregorianYear: number, month: number, day: number, length: number): number[] {
  const first = epochDayOf(gregorianYear, 1, 1);
  const next = epochDayOf(gregorianYear + 1, 1, 1);
  const guess = Math.floor((gregorianYear - 622) * (33 / 32));
  const days: number[] = [];
  for (let year = guess - 1; year <= guess + 2; year++) {
    const start = islamicDay(year, month, day);
    for (let offset = -1; offset <= length; offset++) {
      const candidate = start + offset;
      if (candidate >= first && candidate < next) days.push(candidate);
    }
  }
  return days;
}
