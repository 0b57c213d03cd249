/** Days that the calendars of several countries have. */
import { easter, fixed } from './day-rules.ts';

export const goodFriday = easter(-2, 'Good Friday');
export const easterMonday = easter(1, 'Easter Monday');
export const ascension = easter(39, 'Ascension Day');
export const whitMonday = easter(50, 'Whit Monday');
export const corpusChristi = easter(60, 'Corpus Christi');
export const newYear = fixed(1, 1, "New Year's Day");
export const epiphany = fixed(1, 6, 'Epiphany');
export const labourDay = fixed(5, 1, 'Labour Day');
export const assumption = fixed(8, 15, 'Assumption Day');
export const allSaints = fixed(11, 1, "All Saints' Day");
export const christmas = fixed(12, 25, 'Christmas Day');
export const secondChristmasDay = fixed(12, 26, 'Second Christmas Day');
export const maundyThursday = easter(-3, 'Maundy Thursday');
export const boxingDay = fixed(12, 26, 'Boxing Day');
