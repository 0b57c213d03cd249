/**
 * The holidays of every calendar against a recording made by python-holidays; `record-holidays.py` makes it anew.
 * Where the two differ, one of them is explained below.
 */
import { describe, expect, test } from 'vitest';
import { civilDate, dayOfWeekOf, epochDayOf } from '#src/clock/index.ts';
import { calendarKnownOn, holidayOn, rulebook } from '#src/rulebook/index.ts';
import recorded from './holidays.recorded.json' with { type: 'json' };

/** A holiday that only one side has: `ours`, or python-holidays (`theirs`), by its name there; and why. */
type Difference = readonly [has: 'ours' | 'theirs', name: string, why: string];

const EVE = 'A feast begins at sunset: nobody is called on its eve.';
const ANOTHER_DAY_OFF = 'Employees get another day off; the day on which they get it is no holiday.';
const NO_OFFICE_DAY = 'A legal holiday on which the offices of the state, which they list, are open.';
const INTERPRETATION_ACT =
  'Interpretation Act (B.C.), s. 29: a holiday, though no day off by employment law.';
const LEGISLATION_ACT =
  'Legislation Act, 2006 (Ontario), s. 88: a holiday, though no day off by employment law.';
const CANTONS = 'Almost every canton keeps it; they list what all of them keep.';
const WEEKEND = 'The day itself is kept beside the Monday or Tuesday that some states put in its place.';
const LPSC = 'La. R.S. 1:55; they have the days on which all offices are closed.';
const COMMUNITY =
  'Real Decreto 2001/1983, art. 45.1 and 45.2; they leave out what a community may replace, and which community a number is in is not known.';
const CANADA_LABOUR_CODE = 'Canada Labour Code, s. 193(2): another day off for employees, no holiday.';

const EXPLAINED: Readonly<Record<string, readonly Difference[]>> = {
  AR: [['ours', 'Visit of Pope Leo XIV', 'Declared after the recording’s release; release 0.106 has it.']],
  AU: [
    ['ours', "New Year's Day", WEEKEND],
    ['ours', 'Australia Day', WEEKEND],
    ['ours', 'Anzac Day', WEEKEND],
    ['ours', 'Boxing Day', WEEKEND],
  ],
  CA: [
    ['theirs', "New Year's Day (observed)", CANADA_LABOUR_CODE],
    ['theirs', 'Canada Day (observed)', CANADA_LABOUR_CODE],
    ['theirs', 'National Day for Truth and Reconciliation (observed)', CANADA_LABOUR_CODE],
    ['theirs', 'Remembrance Day (observed)', CANADA_LABOUR_CODE],
    ['theirs', 'Christmas Day (observed)', CANADA_LABOUR_CODE],
    ['theirs', 'Boxing Day (observed)', CANADA_LABOUR_CODE],
  ],
  'CA-BC': [
    ['ours', 'Easter Monday', INTERPRETATION_ACT],
    ['ours', 'Boxing Day', INTERPRETATION_ACT],
    ['theirs', "New Year's Day (observed)", ANOTHER_DAY_OFF],
    ['theirs', 'National Day for Truth and Reconciliation (observed)', ANOTHER_DAY_OFF],
    ['theirs', 'Christmas Day (observed)', ANOTHER_DAY_OFF],
  ],
  'CA-ON': [
    ['ours', 'Easter Monday', LEGISLATION_ACT],
    [
      'ours',
      'Canada Day',
      'Legislation Act, 2006, s. 88(4): 2 July when the 1st is a Sunday; the year is beyond 2028.',
    ],
    ['ours', 'Remembrance Day', LEGISLATION_ACT],
    [
      'theirs',
      "New Year's Day (observed)",
      'Legislation Act, 2006, s. 88(3): the Monday after a Sunday only.',
    ],
    ['theirs', 'Boxing Day (observed)', ANOTHER_DAY_OFF],
  ],
  'CA-QC': [
    ['ours', 'Easter Monday', 'Interpretation Act (CQLR c. I-16), s. 61(23).'],
    ['theirs', "New Year's Day (observed)", ANOTHER_DAY_OFF],
    ['theirs', 'Christmas Day (observed)', ANOTHER_DAY_OFF],
  ],
  CH: [
    ['ours', 'Good Friday', CANTONS],
    ['ours', 'Easter Monday', CANTONS],
    ['ours', 'Whit Monday', CANTONS],
    ['ours', 'Second Christmas Day', CANTONS],
  ],
  DK: [
    ['ours', 'Constitution Day', 'Closed by custom and shop law, no public holiday.'],
    ['ours', 'Christmas Eve', 'Closed by custom and shop law, no public holiday.'],
  ],
  ES: [
    ['ours', 'Epiphany', COMMUNITY],
    ['ours', "Saint Joseph's Day", COMMUNITY],
    ['ours', 'Maundy Thursday', COMMUNITY],
    ['ours', 'Assumption Day', COMMUNITY],
    ['ours', "All Saints' Day", COMMUNITY],
    ['ours', 'Constitution Day', COMMUNITY],
    ['ours', 'Immaculate Conception', COMMUNITY],
  ],
  IL: [
    ['ours', 'Passover', EVE],
    ['ours', 'Seventh day of Passover', EVE],
    ['ours', 'Independence Day', 'The day of remembrance, which is its eve.'],
    ['ours', 'Shavuot', EVE],
    ['ours', 'Rosh Hashanah', EVE],
    ['ours', 'Yom Kippur', EVE],
    ['ours', 'Sukkot', EVE],
    ['ours', 'Simchat Torah', EVE],
  ],
  NL: [
    [
      'ours',
      'Liberation Day',
      'A national day every year; a day off by most agreements in every fifth only.',
    ],
  ],
  'US-LA': [
    ['ours', 'Battle of New Orleans', LPSC],
    ['ours', 'Huey P. Long Day', LPSC],
    ['ours', 'Columbus Day', LPSC],
    ['ours', "All Saints' Day", LPSC],
    ['ours', 'Day after Thanksgiving', 'Acadian Day, which the governor proclaims every year.'],
  ],
  'US-NE': [['ours', 'Day after Thanksgiving', 'Neb. Rev. Stat. 62-301(1).']],
  'US-PA': [
    ['ours', 'Good Friday', `44 P.S. 11. ${NO_OFFICE_DAY}`],
    ['ours', 'Flag Day', `44 P.S. 11. ${NO_OFFICE_DAY}`],
    ['ours', 'Election Day', `44 P.S. 11. ${NO_OFFICE_DAY}`],
    ['theirs', 'Day After Thanksgiving', 'A day off for employees of the state; not in 44 P.S. 11.'],
  ],
  'US-RI': [
    ['ours', 'Rhode Island Independence Day', `R.I. Gen. Laws 25-1-1. ${NO_OFFICE_DAY}`],
    ['ours', 'Election Day', 'R.I. Gen. Laws 25-1-1: in years in which state officers are elected.'],
  ],
  'US-UT': [
    [
      'ours',
      'Juneteenth',
      'Utah Code 63G-1-301(2): on a Monday; 19 June itself is kept as the federal holiday.',
    ],
    ['ours', 'Good Friday', 'Utah Code 63G-1-301 as in force since 6 May 2026.'],
    ['ours', 'Election Day', 'H.B. 104 of 2026, for Utah Code 63G-1-301 as of 2027; see north-america.ts.'],
  ],
};

const theirs: Readonly<Record<string, Readonly<Record<string, string>>>> = recorded.calendars;
const calendars = [...new Set(rulebook.rows.flatMap(({ holidays }) => holidays?.calendars ?? []))].sort();

const dateOf = (epochDay: number) => {
  const { year, month, day } = civilDate(epochDay);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
};

/** Whether every row of a calendar is closed on Sundays anyway, so that a holiday on one changes nothing. */
const closedOnSundays = (calendar: string) =>
  rulebook.rows
    .filter(({ holidays }) => holidays?.calendars.includes(calendar))
    .every(({ week }) => week[0]?.length === 0);

interface Found {
  readonly has: 'ours' | 'theirs';
  readonly name: string;
  readonly date: string;
}

function differencesOf(calendar: string): Found[] {
  const found: Found[] = [];
  const sundays = !closedOnSundays(calendar);
  for (let day = epochDayOf(recorded.first, 1, 1); day < epochDayOf(recorded.last + 1, 1, 1); day++) {
    if (dayOfWeekOf(day) === 0 && !sundays) continue;
    const date = dateOf(day);
    const own = holidayOn(calendar, day);
    const other = theirs[calendar]?.[date] ?? null;
    if (own !== null && other === null) found.push({ has: 'ours', name: own, date });
    // Beyond what is known, the calendar does not say that a day is no holiday.
    if (own === null && other !== null && calendarKnownOn(calendar, day)) {
      found.push({ has: 'theirs', name: other, date });
    }
  }
  return found;
}

describe(`python-holidays ${recorded.version}, ${recorded.first} to ${recorded.last}`, () => {
  test('has every calendar that a row names', () => {
    expect(calendars.filter((calendar) => theirs[calendar] === undefined)).toEqual([]);
  });

  test.each(calendars)('%s: each difference is explained, and each explanation is of one', (calendar) => {
    const explained = EXPLAINED[calendar] ?? [];
    const isOf = ([has, name]: Difference, found: Found) => has === found.has && name === found.name;
    const found = differencesOf(calendar);
    expect(found.filter((one) => !explained.some((difference) => isOf(difference, one)))).toEqual([]);
    expect(explained.filter((difference) => !found.some((one) => isOf(difference, one)))).toEqual([]);
  });
});
