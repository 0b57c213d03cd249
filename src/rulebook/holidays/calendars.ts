/**
 * The holidays of every calendar that the rulebook names. Rules are computed; what governments announce or
 * proclaim is listed as far as it is known.
 *
 * No calendar is known for ever: a parliament can change the statute, a government can add an election day, a day
 * of mourning or a day off. Each says through when it is known, by who can change it. The years count from the
 * review of 2026 and are moved on by each review of the calendars:
 *
 * - `ENACTED`: a statute names the days and only another statute adds one, which is made well before the day.
 * - `PROCLAIMED_AHEAD`: a statute names the days, and a government, a governor or the Crown may add one by order
 *   or proclamation, as a rule within two years before it.
 * - An earlier date, given with the calendar: the government sets some of the days of each year anew, or proclaims
 *   days at a few months' notice.
 *
 * A day beyond is none on which anybody may say that it is no holiday.
 */
import { civilDate, dayOfWeekOf, epochDayOf } from '#src/clock/index.ts';
import {
  computed,
  easter,
  FRI,
  fixed,
  type HolidayRule,
  inEvenYears,
  inYears,
  lastWeekday,
  listed,
  MON,
  movedInChile,
  movedToNearMonday,
  movedToNextMonday,
  nthWeekday,
  observedAfterSunday,
  observedInUnitedStates,
  observedOnMonday,
  observedOnTuesday,
  observedTwoDaysLater,
  onOrAfter,
  onOrBefore,
  SAT,
  SUN,
  since,
  THU,
  TUE,
  WED,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from './day-rules.ts';
import { passover, roshHashanah } from './hebrew-calendar.ts';

export interface HolidayCalendar {
  /** The last date through which all its days are known, as a rule the end of a year: `2028-12-31`. */
  readonly knownThrough: string;
  readonly rules: readonly HolidayRule[];
}

const ENACTED = '2030-12-31';
const PROCLAIMED_AHEAD = '2028-12-31';

const knownThrough = (date: string, ...rules: readonly HolidayRule[]): HolidayCalendar => ({
  knownThrough: date,
  rules,
});
const enacted = (...rules: readonly HolidayRule[]) => knownThrough(ENACTED, ...rules);
const proclaimedAhead = (...rules: readonly HolidayRule[]) => knownThrough(PROCLAIMED_AHEAD, ...rules);
const us = observedInUnitedStates;

const goodFriday = easter(-2, 'Good Friday');
const easterMonday = easter(1, 'Easter Monday');
const ascension = easter(39, 'Ascension Day');
const whitMonday = easter(50, 'Whit Monday');
const corpusChristi = easter(60, 'Corpus Christi');
const newYear = fixed(1, 1, "New Year's Day");
const epiphany = fixed(1, 6, 'Epiphany');
const labourDay = fixed(5, 1, 'Labour Day');
const assumption = fixed(8, 15, 'Assumption Day');
const allSaints = fixed(11, 1, "All Saints' Day");
const christmas = fixed(12, 25, 'Christmas Day');
const secondChristmasDay = fixed(12, 26, 'Second Christmas Day');

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
const boxingDay = fixed(12, 26, 'Boxing Day');

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

/** Te Kāhui o Matariki Public Holiday Act 2022, schedule 1. */
const MATARIKI = [
  '2022-06-24',
  '2023-07-14',
  '2024-06-28',
  '2025-06-20',
  '2026-07-10',
  '2027-06-25',
  '2028-07-14',
  '2029-07-06',
  '2030-06-21',
  '2031-07-11',
  '2032-07-02',
  '2033-06-24',
  '2034-07-07',
  '2035-06-29',
  '2036-07-18',
  '2037-07-10',
  '2038-06-25',
  '2039-07-15',
  '2040-07-06',
  '2041-07-19',
  '2042-07-11',
  '2043-07-03',
  '2044-06-24',
  '2045-07-07',
  '2046-06-29',
  '2047-07-19',
  '2048-07-03',
  '2049-06-25',
  '2050-07-15',
  '2051-06-30',
  '2052-06-21',
];

const swedishMidsummer = [
  weekdayOnOrAfter(FRI, 6, 19, 'Midsummer Eve'),
  weekdayOnOrAfter(SAT, 6, 20, 'Midsummer Day'),
];
const nordicAllSaints = weekdayOnOrAfter(SAT, 10, 31, "All Saints' Day");
const maundyThursday = easter(-3, 'Maundy Thursday');

const jewish = (name: string, from: (year: number) => number, ...offsets: readonly number[]) =>
  computed(name, (year) => offsets.map((offset) => from(year) + offset));
/** 5 Iyar, moved so that neither it nor the eve touches the Sabbath. */
const israeliIndependence = computed('Independence Day', (year) => {
  const day = passover(year) + 20;
  const weekday = dayOfWeekOf(day);
  const kept = weekday === FRI ? day - 1 : weekday === SAT ? day - 2 : weekday === MON ? day + 1 : day;
  return [kept - 1, kept];
});

/** A feast of several days with its eve, from the dates of its first days. */
const withEve = (name: string, length: number, ...firstDays: readonly string[]) => {
  const first = listed(name, ...firstDays);
  return computed(name, (year) =>
    first.days(year).flatMap((day) => Array.from({ length: length + 1 }, (_, index) => day - 1 + index)),
  );
};

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

/** Feasts that the state names (Real Decreto 2001/1983, art. 45.1); on a Sunday the Monday is kept (art. 45.2). */
const spain = [
  newYear,
  epiphany,
  fixed(3, 19, "Saint Joseph's Day"),
  labourDay,
  assumption,
  fixed(10, 12, 'National Day'),
  allSaints,
  fixed(12, 6, 'Constitution Day'),
  fixed(12, 8, 'Immaculate Conception'),
  christmas,
].map(observedAfterSunday);

export const CALENDARS: Readonly<Record<string, HolidayCalendar>> = {
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
  AT: enacted(
    newYear,
    epiphany,
    easterMonday,
    labourDay,
    ascension,
    whitMonday,
    corpusChristi,
    assumption,
    fixed(10, 26, 'National Day'),
    allSaints,
    fixed(12, 8, 'Immaculate Conception'),
    christmas,
    secondChristmasDay,
  ),
  AU: proclaimedAhead(
    observedOnMonday(newYear),
    observedOnMonday(fixed(1, 26, 'Australia Day')),
    goodFriday,
    easterMonday,
    fixed(4, 25, 'Anzac Day'),
    observedOnMonday(christmas),
    observedOnTuesday(boxingDay),
    listed('National Day of Mourning', '2022-09-22'),
  ),
  BE: enacted(
    newYear,
    easterMonday,
    labourDay,
    ascension,
    whitMonday,
    fixed(7, 21, 'National Day'),
    assumption,
    allSaints,
    fixed(11, 11, 'Armistice Day'),
    christmas,
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
  CH: enacted(
    newYear,
    goodFriday,
    easterMonday,
    ascension,
    whitMonday,
    fixed(8, 1, 'National Day'),
    christmas,
    secondChristmasDay,
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
  DE: enacted(
    newYear,
    goodFriday,
    easterMonday,
    labourDay,
    ascension,
    whitMonday,
    fixed(10, 3, 'German Unity Day'),
    christmas,
    secondChristmasDay,
  ),
  DK: enacted(
    newYear,
    maundyThursday,
    goodFriday,
    easterMonday,
    inYears(1686, 2023, easter(26, 'Great Prayer Day')),
    ascension,
    whitMonday,
    fixed(6, 5, 'Constitution Day'),
    fixed(12, 24, 'Christmas Eve'),
    christmas,
    secondChristmasDay,
  ),
  // A community may take other days for some of these; which one a number is in is not known.
  ES: proclaimedAhead(...spain, maundyThursday, goodFriday),
  FI: enacted(
    newYear,
    epiphany,
    goodFriday,
    easterMonday,
    labourDay,
    ascension,
    ...swedishMidsummer,
    nordicAllSaints,
    fixed(12, 6, 'Independence Day'),
    fixed(12, 24, 'Christmas Eve'),
    christmas,
    secondChristmasDay,
  ),
  FR: enacted(
    newYear,
    easterMonday,
    labourDay,
    fixed(5, 8, 'Victory Day'),
    ascension,
    whitMonday,
    fixed(7, 14, 'National Day'),
    assumption,
    allSaints,
    fixed(11, 11, 'Armistice Day'),
    christmas,
  ),
  // The bank holidays of all its parts: which part a number is in is not known.
  GB: proclaimedAhead(
    observedOnMonday(newYear),
    observedOnTuesday(fixed(1, 2, '2 January (Scotland)')),
    observedOnMonday(fixed(3, 17, "Saint Patrick's Day (Northern Ireland)")),
    goodFriday,
    easterMonday,
    nthWeekday(1, MON, 5, 'Early May bank holiday'),
    lastWeekday(MON, 5, 'Spring bank holiday'),
    observedOnMonday(fixed(7, 12, 'Battle of the Boyne (Northern Ireland)')),
    nthWeekday(1, MON, 8, 'Summer bank holiday (Scotland)'),
    lastWeekday(MON, 8, 'Summer bank holiday'),
    observedOnMonday(fixed(11, 30, "Saint Andrew's Day (Scotland)")),
    observedOnMonday(christmas),
    observedOnTuesday(boxingDay),
    listed(
      'Royal or commemorative bank holiday',
      '2020-05-08',
      '2022-06-02',
      '2022-06-03',
      '2022-09-19',
      '2023-05-08',
      // For the World Cup, in Scotland: proclamation of 3 February 2026.
      '2026-06-15',
    ),
  ),
  IE: proclaimedAhead(
    newYear,
    since(
      2023,
      computed("Saint Brigid's Day", (year) => {
        const day = epochDayOf(year, 2, 1);
        return [dayOfWeekOf(day) === FRI ? day : onOrAfter(day, MON)];
      }),
    ),
    fixed(3, 17, "Saint Patrick's Day"),
    listed('Day of Remembrance', '2022-03-18'),
    easterMonday,
    nthWeekday(1, MON, 5, 'May bank holiday'),
    nthWeekday(1, MON, 6, 'June bank holiday'),
    nthWeekday(1, MON, 8, 'August bank holiday'),
    lastWeekday(MON, 10, 'October bank holiday'),
    christmas,
    fixed(12, 26, "Saint Stephen's Day"),
  ),
  // Each feast with its eve, since it begins at sunset. The day of an election is a day of rest too.
  IL: knownThrough(
    '2027-12-31',
    jewish('Passover', passover, -1, 0),
    jewish('Seventh day of Passover', passover, 5, 6),
    israeliIndependence,
    jewish('Shavuot', passover, 49, 50),
    jewish('Rosh Hashanah', roshHashanah, -1, 0, 1),
    jewish('Yom Kippur', roshHashanah, 8, 9),
    jewish('Sukkot', roshHashanah, 13, 14),
    jewish('Simchat Torah', roshHashanah, 20, 21),
  ),
  IT: enacted(
    newYear,
    epiphany,
    easterMonday,
    fixed(4, 25, 'Liberation Day'),
    labourDay,
    fixed(6, 2, 'Republic Day'),
    assumption,
    since(2026, fixed(10, 4, 'Saint Francis of Assisi')),
    allSaints,
    fixed(12, 8, 'Immaculate Conception'),
    christmas,
    secondChristmasDay,
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
  NL: enacted(
    newYear,
    goodFriday,
    easterMonday,
    computed("King's Day", (year) => {
      const day = epochDayOf(year, 4, 27);
      return [dayOfWeekOf(day) === SUN ? day - 1 : day];
    }),
    fixed(5, 5, 'Liberation Day'),
    ascension,
    whitMonday,
    christmas,
    secondChristmasDay,
  ),
  NO: enacted(
    newYear,
    maundyThursday,
    goodFriday,
    easterMonday,
    labourDay,
    fixed(5, 17, 'Constitution Day'),
    ascension,
    whitMonday,
    christmas,
    secondChristmasDay,
  ),
  NZ: enacted(
    observedOnMonday(newYear),
    observedOnTuesday(fixed(1, 2, "Day after New Year's Day")),
    observedOnMonday(fixed(2, 6, 'Waitangi Day')),
    goodFriday,
    easterMonday,
    observedOnMonday(fixed(4, 25, 'Anzac Day')),
    nthWeekday(1, MON, 6, "King's Birthday"),
    listed('Matariki', ...MATARIKI),
    listed('Memorial Day', '2022-09-26'),
    nthWeekday(4, MON, 10, 'Labour Day'),
    observedOnMonday(christmas),
    observedOnTuesday(boxingDay),
  ),
  PL: enacted(
    newYear,
    epiphany,
    easterMonday,
    labourDay,
    fixed(5, 3, 'Constitution Day'),
    corpusChristi,
    assumption,
    allSaints,
    fixed(11, 11, 'Independence Day'),
    since(2025, fixed(12, 24, 'Christmas Eve')),
    christmas,
    secondChristmasDay,
  ),
  SE: enacted(
    newYear,
    epiphany,
    goodFriday,
    easterMonday,
    labourDay,
    ascension,
    fixed(6, 6, 'National Day'),
    ...swedishMidsummer,
    nordicAllSaints,
    fixed(12, 24, 'Christmas Eve'),
    christmas,
    secondChristmasDay,
    fixed(12, 31, "New Year's Eve"),
  ),
  // The Ministry of Manpower publishes the list of the next year; polling days are holidays too.
  SG: knownThrough(
    '2027-12-31',
    observedAfterSunday(newYear),
    listed(
      'Chinese New Year',
      '2024-02-10',
      '2024-02-11',
      '2024-02-12',
      '2025-01-29',
      '2025-01-30',
      '2026-02-17',
      '2026-02-18',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
    ),
    ...[
      listed('Hari Raya Puasa', '2024-04-10', '2025-03-31', '2026-03-21', '2027-03-10'),
      listed('Vesak Day', '2024-05-22', '2025-05-12', '2026-05-31', '2027-05-20'),
      listed('Hari Raya Haji', '2024-06-17', '2025-06-07', '2026-05-27', '2027-05-17'),
      listed('Deepavali', '2024-10-31', '2025-10-20', '2026-11-08', '2027-10-28'),
      labourDay,
      fixed(8, 9, 'National Day'),
      christmas,
    ].map(observedAfterSunday),
    goodFriday,
    listed('Polling Day', '2020-07-10', '2023-09-01', '2025-05-03'),
  ),
  // Law 2429; the feasts by the calendar of the Diyanet, which computes it years ahead.
  TR: enacted(
    newYear,
    fixed(4, 23, 'National Sovereignty Day'),
    labourDay,
    fixed(5, 19, 'Youth and Sports Day'),
    fixed(7, 15, 'Democracy Day'),
    fixed(8, 30, 'Victory Day'),
    fixed(10, 28, 'Republic Day eve'),
    fixed(10, 29, 'Republic Day'),
    withEve(
      'Ramazan Bayramı',
      3,
      '2024-04-10',
      '2025-03-30',
      '2026-03-20',
      '2027-03-09',
      '2028-02-26',
      '2029-02-14',
      '2030-02-04',
    ),
    withEve(
      'Kurban Bayramı',
      4,
      '2024-06-16',
      '2025-06-06',
      '2026-05-27',
      '2027-05-16',
      '2028-05-05',
      '2029-04-24',
      '2030-04-13',
    ),
  ),
  // Public Holidays Act 36 of 1994; by its s. 2A the President declares further days, at a few months' notice.
  ZA: knownThrough(
    '2026-12-31',
    ...[
      newYear,
      fixed(3, 21, 'Human Rights Day'),
      fixed(4, 27, 'Freedom Day'),
      labourDay,
      fixed(6, 16, 'Youth Day'),
      fixed(8, 9, "National Women's Day"),
      fixed(9, 24, 'Heritage Day'),
      fixed(12, 16, 'Day of Reconciliation'),
      christmas,
      fixed(12, 26, 'Day of Goodwill'),
    ].map(observedAfterSunday),
    goodFriday,
    easter(1, 'Family Day'),
    listed('Election day', '2016-08-03', '2019-05-08', '2021-11-01', '2024-05-29', '2026-11-04'),
    listed('Declared by the President', '2016-12-27', '2022-12-27', '2023-12-15'),
  ),
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
