/** Holidays of the United States and Canada. */
import { dayOfWeekOf, epochDayOf } from '#src/clock/index.ts';
import { type HolidayCalendar, knownThrough, proclaimedAhead } from './calendar.ts';
import { allSaints, boxingDay, christmas, easterMonday, goodFriday, newYear } from './common-days.ts';
import {
  computed,
  easter,
  FRI,
  fixed,
  type HolidayRule,
  inEvenYears,
  lastWeekday,
  MON,
  nthWeekday,
  observedAfterSunday,
  observedInUnitedStates,
  observedTwoDaysLater,
  onOrAfter,
  onOrBefore,
  SAT,
  SUN,
  since,
  THU,
  TUE,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from './day-rules.ts';

const us = observedInUnitedStates;

/** The Tuesday after the first Monday of November: 2 U.S.C. 7 and the states' election laws. */
const electionDay = weekdayOnOrAfter(TUE, 11, 2, 'Election Day');
const martinLutherKing = nthWeekday(3, MON, 1, 'Martin Luther King Jr. Day');
const presidentsDay = nthWeekday(3, MON, 2, "Washington's Birthday");
const memorialDay = lastWeekday(MON, 5, 'Memorial Day');
const juneteenth = us(since(2021, fixed(6, 19, 'Juneteenth')));
const independenceDay = us(fixed(7, 4, 'Independence Day'));
const laborDay = nthWeekday(1, MON, 9, 'Labor Day');
const columbusDay = nthWeekday(2, MON, 10, 'Columbus Day');
const veteransDay = us(fixed(11, 11, 'Veterans Day'));
const thanksgiving = nthWeekday(4, THU, 11, 'Thanksgiving Day');
const dayAfterThanksgiving = computed('Day after Thanksgiving', (year) => [
  (thanksgiving.days(year)[0] ?? 0) + 1,
]);
const federalDays: readonly HolidayRule[] = [
  us(newYear),
  martinLutherKing,
  presidentsDay,
  memorialDay,
  juneteenth,
  independenceDay,
  laborDay,
  columbusDay,
  veteransDay,
  thanksgiving,
  us(christmas),
];

/** Utah keeps Juneteenth on the Monday before when it falls from Tuesday to Friday (Utah Code 63G-1-301). */
const utahJuneteenth = computed('Juneteenth', (year) => {
  if (year < 2022) return [];
  const day = epochDayOf(year, 6, 19);
  const weekday = dayOfWeekOf(day);
  return [day, weekday === SAT || weekday === SUN ? onOrAfter(day, MON) : onOrBefore(day, MON)];
});

const victoriaDay = weekdayOnOrBefore(MON, 5, 24, 'Victoria Day');
const canadaDay = observedAfterSunday(fixed(7, 1, 'Canada Day'));
const familyDay = nthWeekday(3, MON, 2, 'Family Day');
const canadianThanksgiving = nthWeekday(2, MON, 10, 'Thanksgiving');
const remembranceDay = fixed(11, 11, 'Remembrance Day');
const reconciliationDay = since(2021, fixed(9, 30, 'National Day for Truth and Reconciliation'));

export const NORTH_AMERICA: Readonly<Record<string, HolidayCalendar>> = {
  US: proclaimedAhead(...federalDays),
  // Ala. Code 1-3-8.
  'US-AL': proclaimedAhead(
    ...federalDays,
    nthWeekday(4, MON, 4, 'Confederate Memorial Day'),
    nthWeekday(1, MON, 6, "Jefferson Davis' Birthday"),
  ),
  // La. R.S. 1:55. The governor proclaims further days each autumn, Acadian Day among them.
  'US-LA': knownThrough(
    '2027-12-31',
    ...federalDays,
    fixed(1, 8, 'Battle of New Orleans'),
    easter(-47, 'Mardi Gras'),
    goodFriday,
    fixed(8, 30, 'Huey P. Long Day'),
    inEvenYears(electionDay),
    allSaints,
    dayAfterThanksgiving,
  ),
  // Neb. Rev. Stat. 62-301.
  'US-NE': proclaimedAhead(...federalDays, lastWeekday(FRI, 4, 'Arbor Day'), dayAfterThanksgiving),
  // 44 P.S. 11.
  'US-PA': proclaimedAhead(...federalDays, goodFriday, us(fixed(6, 14, 'Flag Day')), electionDay),
  // R.I. Gen. Laws 25-1-1.
  'US-RI': proclaimedAhead(
    ...federalDays,
    observedAfterSunday(fixed(5, 4, 'Rhode Island Independence Day')),
    nthWeekday(2, MON, 8, 'Victory Day'),
    inEvenYears(electionDay),
  ),
  // Utah Code 63G-1-301; Good Friday by its version of 6 May 2026. That one is superseded on 1 January 2027: the bill
  // of that date (H.B. 104 of 2026) adds Election Day. That it was enacted could not be verified; it is kept.
  'US-UT': proclaimedAhead(
    ...federalDays,
    utahJuneteenth,
    us(fixed(7, 24, 'Pioneer Day')),
    since(2027, goodFriday),
    since(2027, electionDay),
  ),
  CA: proclaimedAhead(
    newYear,
    goodFriday,
    victoriaDay,
    canadaDay,
    nthWeekday(1, MON, 9, 'Labour Day'),
    reconciliationDay,
    canadianThanksgiving,
    remembranceDay,
    christmas,
    boxingDay,
  ),
  // The statutory holidays of the Employment Standards Act and the holidays of the Interpretation Act, s. 29.
  'CA-BC': proclaimedAhead(
    newYear,
    familyDay,
    goodFriday,
    easterMonday,
    victoriaDay,
    canadaDay,
    nthWeekday(1, MON, 8, 'British Columbia Day'),
    nthWeekday(1, MON, 9, 'Labour Day'),
    since(2023, reconciliationDay),
    canadianThanksgiving,
    remembranceDay,
    christmas,
    boxingDay,
  ),
  // Legislation Act, 2006, s. 88.
  'CA-ON': proclaimedAhead(
    observedAfterSunday(newYear),
    familyDay,
    goodFriday,
    easterMonday,
    victoriaDay,
    canadaDay,
    nthWeekday(1, MON, 9, 'Labour Day'),
    canadianThanksgiving,
    remembranceDay,
    observedTwoDaysLater(christmas),
    boxingDay,
  ),
  // Interpretation Act, CQLR c. I-16, s. 61(23).
  'CA-QC': proclaimedAhead(
    newYear,
    goodFriday,
    easterMonday,
    victoriaDay,
    fixed(6, 24, 'National Holiday'),
    canadaDay,
    nthWeekday(1, MON, 9, 'Labour Day'),
    canadianThanksgiving,
    christmas,
  ),
};
