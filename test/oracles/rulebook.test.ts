/** The rulebook against a recording of the research it was written from: one table test for each jurisdiction. */
import { describe, expect, test } from 'vitest';
import { epochDayOf, parseInstant } from '#src/clock/index.ts';
import { calendarKnownOn, holidayOn, hoursOn, rulebook } from '#src/rulebook/index.ts';
import { contains } from '../../src/verdict/intervals.ts';
import { Timetable } from '../../src/verdict/timetable.ts';
import { CONSENTED, policyOf } from '../unit/support.ts';
import recorded from './rulebook.recorded.json' with { type: 'json' };

type Window = [string, string];
const minuteOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
const windows = (week: string[][][], day: number) =>
  ((week[day] ?? []) as Window[]).map(([start, end]) => [minuteOf(start), minuteOf(end)] as const);

/** A week in which no calendar of the rulebook has a holiday. */
const WEEK = '2026-10-18';
const SUNDAY = epochDayOf(2026, 10, 18);

describe('rows', () => {
  test('are those of the research, with their bases, dates and limits', () => {
    expect(rulebook.rows.map(({ id }) => id).sort()).toEqual(recorded.map(({ id }) => id).sort());
    for (const row of recorded) {
      const own = rulebook.rows.find(({ id }) => id === row.id);
      expect(own, row.id).toMatchObject({
        code: row.code,
        basis: row.basis,
        inForce: { from: row.from, until: row.until ?? null },
      });
      expect(own?.consent, row.id).toEqual('consent' in row ? row.consent : undefined);
      expect(own?.attempts.map(({ max, period, trigger }) => [max, period, trigger])).toEqual(row.attempts);
      expect(own?.holidays?.calendars.join(' + ') ?? null).toBe(row.calendar);
      for (let day = 0; day < 7; day++)
        expect(own?.week[day], `${row.id} ${day}`).toEqual(windows(row.windows, day));
    }
  });
});

const KINDS = [
  { purpose: 'telemarketing', channel: 'live' },
  { purpose: 'debt-collection', channel: 'live' },
] as const;
const inForce = (row: (typeof recorded)[number]) =>
  (row.from === null || row.from <= WEEK) &&
  (row.until === undefined || row.until === null || row.until >= WEEK);
const appliesTo = (row: (typeof recorded)[number], purpose: string) => {
  const applies =
    'applies' in row ? row.applies : /:debt\b|-debt$/.test(row.id) ? 'debt-collection' : 'telemarketing';
  return applies === 'all' || applies === purpose;
};
const jurisdictions = [...new Set(recorded.map(({ code }) => code))];

describe.each(jurisdictions)('%s', (code) => {
  for (const kind of KINDS) {
    const rows = recorded.filter(
      (row) =>
        (row.code === code || row.code === code.slice(0, 2)) &&
        inForce(row) &&
        !row.id.includes('prerecorded') &&
        appliesTo(row, kind.purpose),
    );
    if (rows.length === 0) continue;

    test(`${kind.purpose}: the first and last lawful minute of each weekday`, () => {
      const policy = policyOf({ ...CONSENTED, campaign: kind });
      const at = parseInstant(`${WEEK}T00:00:00Z`);
      const { allOpen } = new Timetable(policy, at).ofPlace({ jurisdiction: code, zone: 'Etc/UTC' });
      for (let day = 0; day < 7; day++) {
        const lawful = (minute: number) =>
          rows.every((row) =>
            windows(row.windows, day).some(([start, end]) => start <= minute && minute < end),
          );
        for (const [start, end] of rows.flatMap((row) => windows(row.windows, day))) {
          for (const minute of [start - 1, start, end - 1, end]) {
            if (minute < 0 || minute >= 1440) continue;
            const instant = ((SUNDAY + day) * 1440 + minute) * 60_000;
            expect(contains(allOpen, instant), `day ${day}, minute ${minute}`).toBe(lawful(minute));
          }
        }
      }
    });
  }

  test('a holiday is kept as the row says', () => {
    for (const row of rulebook.rows.filter(
      (candidate) => candidate.code === code && candidate.holidays !== null,
    )) {
      const { calendars, windows: onHolidays } = row.holidays ?? { calendars: [], windows: [] };
      let found = 0;
      for (let day = epochDayOf(2026, 1, 1); day < epochDayOf(2027, 1, 1); day++) {
        const holiday = calendars.map((calendar) => holidayOn(calendar, day)).find((name) => name !== null);
        if (holiday === undefined || holiday === null) continue;
        found++;
        const hours = hoursOn(row, day);
        expect(hours.because).toBe('holiday');
        expect(
          hours.windows.every(([start, end]) =>
            onHolidays.some(([from, until]) => from <= start && end <= until),
          ),
        ).toBe(true);
        if (onHolidays.length === 0) expect(hours.windows).toEqual([]);
      }
      expect(found, row.id).toBeGreaterThanOrEqual(7);
      expect(calendars.every((calendar) => calendarKnownOn(calendar, epochDayOf(2026, 12, 31)))).toBe(true);
    }
  });

  test('on a day of 23 hours it opens and closes by the new clock', () => {
    const policy = policyOf();
    const at = parseInstant('2026-03-08T05:00:00Z');
    const place = { jurisdiction: code, zone: 'America/New_York' };
    const { constraints } = new Timetable(policy, at).ofPlace(place);
    for (const { source, open } of constraints) {
      if (source.kind !== 'row') continue;
      for (const [start, end] of hoursOn(source.row, epochDayOf(2026, 3, 8)).windows) {
        // 8 March 2026, after the change: EDT, four hours behind UTC.
        const midnight = epochDayOf(2026, 3, 8) * 1440 + 240;
        expect(contains(open, (midnight + start) * 60_000)).toBe(true);
        expect(contains(open, (midnight + start) * 60_000 - 1)).toBe(false);
        expect(contains(open, (midnight + end) * 60_000 - 1)).toBe(true);
        expect(contains(open, (midnight + end) * 60_000)).toBe(false);
      }
    }
  });
});
