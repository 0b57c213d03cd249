/**
 * The holidays of every calendar that the rulebook names. Rules are computed; what governments announce or
 * proclaim is listed as far as it is known, and `knownThrough` says how far that is.
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
import { islamicDays, passover, roshHashanah } from './other-calendars.ts';

export interface HolidayCalendar {
  /** The last year whose days are all known; Infinity where every day is computed from the law. */
  readonly knownThrough: number;
  readonly rules: readonly HolidayRule[];
}

const lasting = (...rules: readonly HolidayRule[]): HolidayCalendar => ({
  knownThrough: Number.POSITIVE_INFINITY,
  rules,
});
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
const civicHoliday = nthWeekday(1, MON, 8, 'Civic Holiday');
const remembranceDay = fixed(11, 11, 'Remembrance Day');
const reconciliationDay = since(2021, fixed(9, 30, 'National Day for Truth and Reconciliation'));
const boxingDay = fixed(12, 26, 'Boxing Day');

const carnival = [easter(-48, 'Carnival Monday'), easter(-47, 'Carnival Tuesday')];
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

const islamic = (name: string, month: number, day: number, length: number) =>
  computed(name, (year) => islamicDays(year, month, day, length));

export const CALENDARS: Readonly<Record<string, HolidayCalendar>> = {
  US: lasting(...federalDays),
  'US-AL': lasting(
    ...federalDays,
    nthWeekday(4, MON, 4, 'Confederate Memorial Day'),
    nthWeekday(1, MON, 6, "Jefferson Davis' Birthday"),
  ),
  'US-LA': lasting(
    ...federalDays,
    fixed(1, 8, 'Battle of New Orleans'),
    easter(-47, 'Mardi Gras'),
    goodFriday,
    inEvenYears(electionDay),
    allSaints,
    dayAfterThanksgiving,
  ),
  'US-NE': lasting(...federalDays, lastWeekday(FRI, 4, 'Arbor Day'), dayAfterThanksgiving),
  'US-PA': lasting(...federalDays, goodFriday, us(fixed(6, 14, 'Flag Day')), electionDay),
  'US-RI': lasting(...federalDays, nthWeekday(2, MON, 8, 'Victory Day'), inEvenYears(electionDay)),
  'US-UT': lasting(...federalDays, utahJuneteenth, us(fixed(7, 24, 'Pioneer Day'))),
  CA: lasting(
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
  'CA-BC': lasting(
    newYear,
    familyDay,
    goodFriday,
    victoriaDay,
    canadaDay,
    nthWeekday(1, MON, 8, 'British Columbia Day'),
    nthWeekday(1, MON, 9, 'Labour Day'),
    since(2023, reconciliationDay),
    canadianThanksgiving,
    remembranceDay,
    christmas,
  ),
  'CA-ON': lasting(
    newYear,
    familyDay,
    goodFriday,
    victoriaDay,
    canadaDay,
    civicHoliday,
    nthWeekday(1, MON, 9, 'Labour Day'),
    canadianThanksgiving,
    christmas,
    boxingDay,
  ),
  'CA-QC': lasting(
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
  AR: lasting(
    newYear,
    ...carnival,
    fixed(3, 24, 'Day of Remembrance'),
    fixed(4, 2, 'Malvinas Day'),
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
  ),
  AT: lasting(
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
  AU: lasting(
    observedOnMonday(newYear),
    observedOnMonday(fixed(1, 26, 'Australia Day')),
    goodFriday,
    easterMonday,
    fixed(4, 25, 'Anzac Day'),
    observedOnMonday(christmas),
    observedOnTuesday(boxingDay),
    listed('National Day of Mourning', '2022-09-22'),
  ),
  BE: lasting(
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
  BR: lasting(...brazil),
  'BR-RJ': lasting(
    ...brazil,
    ...carnival,
    fixed(4, 23, "Saint George's Day"),
    inYears(2002, 2023, fixed(11, 20, 'Black Consciousness Day')),
  ),
  CH: lasting(
    newYear,
    goodFriday,
    easterMonday,
    ascension,
    whitMonday,
    fixed(8, 1, 'National Day'),
    christmas,
    secondChristmasDay,
  ),
  CL: lasting(
    newYear,
    goodFriday,
    easter(-1, 'Holy Saturday'),
    labourDay,
    fixed(5, 21, 'Navy Day'),
    // The solstice, by an annual decree: either day.
    since(
      2021,
      computed('Day of Indigenous Peoples', (year) => [epochDayOf(year, 6, 20), epochDayOf(year, 6, 21)]),
    ),
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
      return [day, ...(weekday === TUE ? [day - 4] : weekday === WED ? [day + 2] : [])];
    }),
    allSaints,
    fixed(12, 8, 'Immaculate Conception'),
    christmas,
  ),
  CO: lasting(
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
    fixed(7, 20, 'Independence Day'),
    fixed(8, 7, 'Battle of Boyacá'),
    movedToNextMonday(assumption),
    movedToNextMonday(fixed(10, 12, 'Day of Ethnic Diversity')),
    movedToNextMonday(allSaints),
    movedToNextMonday(fixed(11, 11, 'Independence of Cartagena')),
    fixed(12, 8, 'Immaculate Conception'),
    christmas,
  ),
  DE: lasting(
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
  DK: lasting(
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
  ES: lasting(
    newYear,
    epiphany,
    goodFriday,
    labourDay,
    assumption,
    fixed(10, 12, 'National Day'),
    allSaints,
    fixed(12, 6, 'Constitution Day'),
    fixed(12, 8, 'Immaculate Conception'),
    christmas,
  ),
  FI: lasting(
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
  FR: lasting(
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
  GB: lasting(
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
    ),
  ),
  IE: lasting(
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
  // Each feast with its eve, since it begins at sunset.
  IL: lasting(
    jewish('Passover', passover, -1, 0),
    jewish('Seventh day of Passover', passover, 5, 6),
    israeliIndependence,
    jewish('Shavuot', passover, 49, 50),
    jewish('Rosh Hashanah', roshHashanah, -1, 0, 1),
    jewish('Yom Kippur', roshHashanah, 8, 9),
    jewish('Sukkot', roshHashanah, 13, 14),
    jewish('Simchat Torah', roshHashanah, 20, 21),
  ),
  IT: lasting(
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
  MX: lasting(
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
  NL: lasting(
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
  NO: lasting(
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
  NZ: {
    knownThrough: 2052,
    rules: [
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
    ],
  },
  PL: lasting(
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
  SE: lasting(
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
  // Vesak and Deepavali are announced by the Ministry of Manpower, a year or two ahead.
  SG: {
    knownThrough: 2026,
    rules: [
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
      ),
      islamic('Hari Raya Puasa', 10, 1, 1),
      goodFriday,
      observedAfterSunday(labourDay),
      listed('Vesak Day', '2024-05-22', '2025-05-12', '2026-05-31', '2026-06-01'),
      islamic('Hari Raya Haji', 12, 10, 1),
      observedAfterSunday(fixed(8, 9, 'National Day')),
      listed('Deepavali', '2024-10-31', '2025-10-20', '2026-11-08', '2026-11-09'),
      observedAfterSunday(christmas),
    ],
  },
  TR: lasting(
    newYear,
    fixed(4, 23, 'National Sovereignty Day'),
    labourDay,
    fixed(5, 19, 'Youth and Sports Day'),
    fixed(7, 15, 'Democracy Day'),
    fixed(8, 30, 'Victory Day'),
    fixed(10, 28, 'Republic Day eve'),
    fixed(10, 29, 'Republic Day'),
    islamic('Ramazan Bayramı', 10, 1, 3),
    islamic('Kurban Bayramı', 12, 10, 4),
  ),
  ZA: lasting(
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
    listed('Election day', '2024-05-29'),
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
