/** Where pages tell days: the dates, hours and charts of whoever reads them. */
import { expect, test, vi } from 'vitest';
import { createClock, epochDayOf, hours, parseInstant, pinnedZoneData } from '#src/clock/index.ts';
import { bestHours, hoursByDay, launchForecast } from '#src/launch/index.ts';
import { rulebook } from '#src/rulebook/index.ts';
import { launchesByDay } from '#src/ui/dashboard/launch-days.ts';
import { Validator } from '#src/verdict/index.ts';
import { clock, contactOf } from './support.ts';

vi.mock('#src/bridge/browser.ts', () => ({ browser: {} }));
const { isQuiet } = await import('#src/background/watch/watch.ts');

const at = (text: string) => parseInstant(text);
const lasting = (day: { from: number; until: number } | null) =>
  day === null ? null : (day.until - day.from) / hours(1);

function validatorWith(zoneOfContacts: string): Validator {
  const now = at('2026-03-06T12:00:00Z');
  const validator = new Validator('test', rulebook, clock);
  validator.beginDoNotCall(now, 0);
  validator.doNotCallComplete();
  validator.openList('list', {});
  validator.attemptsComplete('list');
  validator.ingestPage('list', {
    pageToken: null,
    nextPageToken: null,
    contacts: [contactOf('+12125550123', { timeZone: zoneOfContacts, state: 'NY' })],
    unreadable: 0,
    total: 1,
    at: now,
  });
  return validator;
}

test('the day of an evidence pack has as many hours as it was long there', () => {
  const validator = new Validator('test', rulebook, clock);
  expect(validator.localDay('America/New_York', '2026-11-26')).toEqual({
    from: at('2026-11-26T05:00:00Z'),
    until: at('2026-11-27T05:00:00Z'),
  });
  expect(lasting(validator.localDay('America/New_York', '2026-03-08'))).toBe(23);
  expect(lasting(validator.localDay('America/New_York', '2026-11-01'))).toBe(25);
  expect(lasting(validator.localDay('Australia/Lord_Howe', '2026-10-04'))).toBe(23.5);
  // Midnight does not come there: the day begins at one, and the day before it ends then.
  expect(validator.localDay('America/Santiago', '2026-09-06')).toEqual({
    from: at('2026-09-06T04:00:00Z'),
    until: at('2026-09-07T03:00:00Z'),
  });
  expect(validator.localDay('America/Santiago', '2026-09-05')?.until).toBe(at('2026-09-06T04:00:00Z'));
  expect(lasting(validator.localDay('America/Havana', '2026-11-01'))).toBe(25);
  expect(validator.localDay('Pacific/Apia', '2011-12-30')).toBeNull();
  expect(validator.localDay('America/New_York', '2026-02-30')).toBeNull();
  expect(validator.localDay('America/New_York', '')).toBeNull();
});

test('evidence covers a day on which clocks change from its beginning to its end', () => {
  const validator = new Validator('test', rulebook, clock);
  for (const [zone, date] of [
    ['America/Santiago', '2026-09-06'],
    ['America/Santiago', '2026-09-05'],
    ['America/New_York', '2026-11-01'],
  ] as const) {
    const day = validator.localDay(zone, date) ?? { from: Number.NaN, until: Number.NaN };
    const [evidence] = validator.dayEvidence(null, '+12125550123', day.from, day.until);
    const verdicts = evidence?.verdicts ?? [];
    expect([verdicts[0]?.from, verdicts.at(-1)?.until]).toEqual([day.from, day.until]);
  }
});

test('the launch chart has fourteen dates, each entry in its own, and an evening is of today', () => {
  const validator = new Validator('test', rulebook, clock);
  // 21:30 on 8 November in New York; in UTC it is the day after. Clocks went back on the first.
  const days = validator.daysUntil('America/New_York', at('2026-11-09T02:30:00Z'), 14);
  expect(days.map(({ epochDay }) => epochDay)).toEqual(
    Array.from({ length: 14 }, (_, index) => epochDayOf(2026, 10, 26) + index),
  );
  const entries = [
    // Ten minutes past midnight on 31 October, in daylight saving time.
    { at: '2026-10-31T04:10:00Z', action: 'LAUNCH_HELD' },
    // The first and the last minute of the day of 25 hours.
    { at: '2026-11-01T04:00:00Z', action: 'LAUNCH_CLEAN' },
    { at: '2026-11-02T04:59:00Z', action: 'LAUNCH_CLEAN' },
    { at: '2026-11-09T02:29:00Z', action: 'LAUNCH_OVERRIDDEN' },
    { at: '2026-11-01T12:00:00Z', action: 'WATCH_FOUND' },
  ] as const;
  const found = launchesByDay(days, entries).filter(({ counts }) => counts.some((count) => count > 0));
  expect(found).toEqual([
    { epochDay: epochDayOf(2026, 10, 31), counts: [0, 1, 0] },
    { epochDay: epochDayOf(2026, 11, 1), counts: [2, 0, 0] },
    { epochDay: epochDayOf(2026, 11, 8), counts: [0, 0, 1] },
  ]);
});

test('the week of a launch is told in the hours of whoever looks, an hour twice or never where clocks change', () => {
  const validator = validatorWith('America/New_York');
  const now = at('2026-03-06T15:20:00Z');
  const week = validator.weekAhead('list', now, 'America/New_York');
  expect(week.hours).toHaveLength(168);
  expect(week.hours[0]).toMatchObject({
    at: at('2026-03-06T16:00:00Z'),
    epochDay: epochDayOf(2026, 3, 6),
    hour: 11,
  });
  const rows = hoursByDay(week.hours);
  expect(rows.map(({ epochDay }) => epochDay)).toEqual(
    Array.from({ length: 8 }, (_, index) => epochDayOf(2026, 3, 6) + index),
  );
  const spring = rows.find(({ epochDay }) => epochDay === epochDayOf(2026, 3, 8));
  expect(spring?.cells.map((cell) => cell.length)).toEqual([1, 1, 0, ...Array.from({ length: 21 }, () => 1)]);
  const autumn = hoursByDay(
    validator.weekAhead('list', at('2026-10-30T12:00:00Z'), 'America/New_York').hours,
  );
  const back = autumn.find(({ epochDay }) => epochDay === epochDayOf(2026, 11, 1));
  expect(back?.cells.map((cell) => cell.length)).toEqual([1, 2, ...Array.from({ length: 22 }, () => 1)]);
  expect(back?.cells[1]?.map((hour) => hour.at)).toEqual([
    at('2026-11-01T05:00:00Z'),
    at('2026-11-01T06:00:00Z'),
  ]);
});

test('hours of a zone of half hours begin when its clocks show them', () => {
  const week = validatorWith('America/New_York').weekAhead(
    'list',
    at('2026-03-06T15:20:00Z'),
    'Asia/Kolkata',
  );
  expect(week.hours[0]).toMatchObject({
    at: at('2026-03-06T15:30:00Z'),
    hour: 21,
    epochDay: epochDayOf(2026, 3, 6),
  });
  expect(week.hours.every((hour, index) => hour.hour === (21 + index) % 24)).toBe(true);
});

test('a count of an hour is the count at its beginning, whichever zone tells it', () => {
  const validator = validatorWith('America/New_York');
  const now = at('2026-03-06T15:00:00Z');
  const plain = validator.forecast('list', now, now, 168);
  const told = validator.weekAhead('list', now, 'America/New_York');
  expect(told.hours.map(({ epochDay: _, hour: __, ...counts }) => counts)).toEqual(plain.hours);
  const forecast = launchForecast(
    validator.forecast('list', now, now, 1),
    told,
    { contacts: now, doNotCall: now },
    [],
  );
  expect(forecast.zone).toBe('America/New_York');
  expect(forecast.hours).toHaveLength(168);
  expect(forecast.best).toEqual(bestHours(plain.hours, 3));
});

test('quiet hours go by the clock on the wall, over midnight and where clocks change', () => {
  const days = createClock(pinnedZoneData(), null).daysIn('America/New_York');
  const night = { everyMinutes: 5, quietFrom: 22, quietUntil: 7 };
  expect(isQuiet(at('2026-11-27T02:59:00Z'), days, night)).toBe(false);
  expect(isQuiet(at('2026-11-27T03:00:00Z'), days, night)).toBe(true);
  expect(isQuiet(at('2026-11-27T11:59:00Z'), days, night)).toBe(true);
  expect(isQuiet(at('2026-11-27T12:00:00Z'), days, night)).toBe(false);
  const second = { everyMinutes: 5, quietFrom: 1, quietUntil: 2 };
  expect(isQuiet(at('2026-11-01T05:30:00Z'), days, second)).toBe(true);
  expect(isQuiet(at('2026-11-01T06:30:00Z'), days, second)).toBe(true);
  expect(isQuiet(at('2026-11-01T07:00:00Z'), days, second)).toBe(false);
  const half = createClock(pinnedZoneData(), null).daysIn('Asia/Kolkata');
  expect(isQuiet(at('2026-11-27T16:29:00Z'), half, night)).toBe(false);
  expect(isQuiet(at('2026-11-27T16:30:00Z'), half, night)).toBe(true);
  expect(isQuiet(0, half, { everyMinutes: 5, quietFrom: 3, quietUntil: 3 })).toBe(false);
});
