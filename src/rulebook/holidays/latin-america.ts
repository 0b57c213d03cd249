/** Holidays of Latin America. */
import { dayOfWeekOf, epochDayOf } from '#src/clock/index.ts';
import { enacted, type HolidayCalendar, knownThrough, proclaimedAhead } from './calendar.ts';
import {
  allSaints,
  assumption,
  christmas,
  epiphany,
  goodFriday,
  labourDay,
  maundyThursday,
  newYear,
} from './common-days.ts';
import {
  computed,
  easter,
  fixed,
  type HolidayRule,
  inYears,
  listed,
  MON,
  movedInChile,
  movedToNearMonday,
  movedToNextMonday,
  nthWeekday,
  SAT,
  since,
  TUE,
  WED,
} from './day-rules.ts';

const carnivalTuesday = easter(-47, 'Carnival Tuesday');
/**
 * The day before the Women's World Cup in Brazil: the government prepared in 2025 a law by which the days of the
 * national team's matches may be holidays, as in 2014. What became of it is not known. Election days are Sundays.
 */
const BRAZIL_KNOWN = '2027-06-23';
const brazil: readonly HolidayRule[] = [
  newYear,
  goodFriday,
  fixed(4, 21, 'Tiradentes'),
  labourDay,
  fixed(9, 7, 'Independence Day'),
  fixed(10, 12, 'Our Lady of Aparecida'),
  fixed(11, 2, "All Souls' Day"),
  fixed(11, 15, 'Republic Day'),
  since(2024, fixed(11, 20, 'Black Consciousness Day')),
  christmas,
];

/** The day of the winter solstice by Chile's clocks, which Ley 21.357 makes a holiday; a decree repeats it each year. */
const CHILEAN_SOLSTICES = [
  '2021-06-21',
  '2022-06-21',
  '2023-06-21',
  '2024-06-20',
  '2025-06-20',
  '2026-06-21',
  '2027-06-21',
  '2028-06-20',
  '2029-06-20',
  '2030-06-21',
];

export const LATIN_AMERICA: Readonly<Record<string, HolidayCalendar>> = {
  // Ley 27.399. Each December the government sets up to three days off of the next year, and it may move a holiday
  // that falls on a weekend (Decreto 614/2025).
  AR: knownThrough(
    '2026-12-31',
    newYear,
    easter(-48, 'Carnival Monday'),
    carnivalTuesday,
    fixed(3, 24, 'Day of Remembrance'),
    fixed(4, 2, 'Malvinas Day'),
    maundyThursday,
    goodFriday,
    labourDay,
    fixed(5, 25, 'May Revolution'),
    movedToNearMonday(fixed(6, 17, 'Güemes Day')),
    fixed(6, 20, 'Flag Day'),
    fixed(7, 9, 'Independence Day'),
    movedToNearMonday(fixed(8, 17, 'San Martín Day')),
    movedToNearMonday(fixed(10, 12, 'Respect for Cultural Diversity')),
    movedToNearMonday(fixed(11, 20, 'National Sovereignty Day')),
    fixed(12, 8, 'Immaculate Conception'),
    christmas,
    // Resolución 164/2025 of the Jefatura de Gabinete.
    listed('Day off for tourism', '2026-03-23', '2026-07-10', '2026-12-07'),
    listed('Visit of Pope Leo XIV', '2026-11-09'),
  ),
  BR: knownThrough(BRAZIL_KNOWN, ...brazil),
  // Carnival by Lei estadual 5.243/2008, Saint George's Day by 5.198/2008.
  'BR-RJ': knownThrough(
    BRAZIL_KNOWN,
    ...brazil,
    carnivalTuesday,
    fixed(4, 23, "Saint George's Day"),
    inYears(2002, 2023, fixed(11, 20, 'Black Consciousness Day')),
  ),
  CL: proclaimedAhead(
    newYear,
    // Ley 20.983: the Monday after a Sunday.
    since(
      2017,
      computed("Day after New Year's Day", (year) => {
        const day = epochDayOf(year, 1, 2);
        return dayOfWeekOf(day) === MON ? [day] : [];
      }),
    ),
    goodFriday,
    easter(-1, 'Holy Saturday'),
    labourDay,
    fixed(5, 21, 'Navy Day'),
    listed('Day of Indigenous Peoples', ...CHILEAN_SOLSTICES),
    movedInChile(fixed(6, 29, 'Saints Peter and Paul')),
    fixed(7, 16, 'Our Lady of Mount Carmel'),
    assumption,
    computed('Independence Day', (year) => {
      const day = epochDayOf(year, 9, 18);
      // Ley 20.215 and 20.983: the Monday before, or the Friday before, joins the two days.
      const weekday = dayOfWeekOf(day);
      return [
        day,
        day + 1,
        ...(weekday === TUE || weekday === SAT ? [day - 1] : weekday === WED ? [day + 2] : []),
      ];
    }),
    movedInChile(fixed(10, 12, 'Meeting of Two Worlds')),
    computed('Reformation Day', (year) => {
      const day = epochDayOf(year, 10, 31);
      const weekday = dayOfWeekOf(day);
      // Ley 20.299: the Friday before or after.
      return [weekday === TUE ? day - 4 : weekday === WED ? day + 2 : day];
    }),
    allSaints,
    fixed(12, 8, 'Immaculate Conception'),
    christmas,
  ),
  CO: enacted(
    newYear,
    movedToNextMonday(epiphany),
    movedToNextMonday(fixed(3, 19, "Saint Joseph's Day")),
    maundyThursday,
    goodFriday,
    labourDay,
    easter(43, 'Ascension Day'),
    easter(64, 'Corpus Christi'),
    easter(71, 'Sacred Heart'),
    movedToNextMonday(fixed(6, 29, 'Saints Peter and Paul')),
    // Ley 2578 de 2026, art. 6.
    since(2026, movedToNextMonday(fixed(7, 9, 'Our Lady of the Rosary of Chiquinquirá'))),
    fixed(7, 20, 'Independence Day'),
    fixed(8, 7, 'Battle of Boyacá'),
    movedToNextMonday(assumption),
    movedToNextMonday(fixed(10, 12, 'Day of Ethnic Diversity')),
    movedToNextMonday(allSaints),
    movedToNextMonday(fixed(11, 11, 'Independence of Cartagena')),
    fixed(12, 8, 'Immaculate Conception'),
    christmas,
  ),
  MX: enacted(
    newYear,
    nthWeekday(1, MON, 2, 'Constitution Day'),
    nthWeekday(3, MON, 3, "Benito Juárez' Birthday"),
    labourDay,
    fixed(9, 16, 'Independence Day'),
    computed('Change of federal government', (year) =>
      year >= 2024 && year % 6 === 2 ? [epochDayOf(year, 10, 1)] : [],
    ),
    nthWeekday(3, MON, 11, 'Revolution Day'),
    christmas,
  ),
};
