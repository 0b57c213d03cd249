/**
 * Lengths of time that pass alike on every clock, in milliseconds. Twenty-four hours are not a day of the calendar:
 * where a date is meant, `daysIn` of the clock is asked.
 */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export const hours = (count: number): number => count * HOUR;

/** So many times twenty-four hours, for periods that roll and things that are kept for a while. */
export const daysOf24Hours = (count: number): number => hours(24 * count);
