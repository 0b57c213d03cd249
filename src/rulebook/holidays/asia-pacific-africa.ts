/** Holidays of Asia, the Pacific and Africa. */
import { dayOfWeekOf } from '#src/clock/index.ts';
import { enacted, type HolidayCalendar, knownThrough, proclaimedAhead } from './calendar.ts';
import { boxingDay, christmas, easterMonday, goodFriday, labourDay, newYear } from './common-days.ts';
import {
  computed,
  easter,
  FRI,
  fixed,
  listed,
  MON,
  nthWeekday,
  observedAfterSunday,
  observedOnMonday,
  observedOnTuesday,
  SAT,
} from './day-rules.ts';
import { passover, roshHashanah } from './hebrew-calendar.ts';

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

export const ASIA_PACIFIC_AFRICA: Readonly<Record<string, HolidayCalendar>> = {
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
