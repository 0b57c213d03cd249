import { describe, expect, test } from 'vitest';
import {
  browserZoneData,
  createClock,
  epochDayOf,
  NaiveTimestampError,
  parseInstant,
  pinnedZoneData,
  UnknownTimeZoneError,
  UnreadableTimestampError,
} from '#src/clock/index.ts';

const clock = createClock(pinnedZoneData(), null);
const local = (zone: string, at: string) => {
  const { minuteOfDay, dayOfWeek } = clock.localTime(zone, parseInstant(at));
  return [dayOfWeek, Math.floor(minuteOfDay / 60), minuteOfDay % 60];
};

describe('local time', () => {
  test.each([
    ['America/New_York', '2026-03-08T06:59:00Z', [0, 1, 59]],
    ['America/New_York', '2026-03-08T07:00:00Z', [0, 3, 0]],
    ['America/New_York', '2026-11-01T05:30:00Z', [0, 1, 30]],
    ['America/New_York', '2026-11-01T06:30:00Z', [0, 1, 30]],
    ['America/Phoenix', '2026-07-01T12:00:00Z', [3, 5, 0]],
    ['Asia/Kathmandu', '2026-01-01T00:00:00Z', [4, 5, 45]],
    ['Australia/Lord_Howe', '2026-04-04T14:59:00Z', [0, 1, 59]],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', [0, 1, 30]],
    ['Pacific/Chatham', '2026-07-01T00:00:00Z', [3, 12, 45]],
    ['Pacific/Apia', '2011-12-30T09:59:00Z', [4, 23, 59]],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', [6, 0, 0]],
    ['US/Pacific', '2026-01-01T20:00:00Z', [4, 12, 0]],
    ['Asia/Calcutta', '2026-01-01T00:00:00Z', [4, 5, 30]],
    ['UTC', '2026-01-01T00:00:00Z', [4, 0, 0]],
  ])('in %s at %s', (zone, at, expected) => {
    expect(local(zone, at)).toEqual(expected);
  });

  test('of an unknown zone is an error, never UTC', () => {
    for (const zone of ['Mars/Olympus', '', 'EST5', 'america/new_york', '__proto__']) {
      expect(() => clock.localTime(zone, 0)).toThrow(UnknownTimeZoneError);
      expect(clock.knows(zone)).toBe(false);
    }
  });

  test('a day that begins at one in the morning begins there', () => {
    // Brazil went to summer time at midnight.
    expect(clock.startOfDay('America/Sao_Paulo', epochDayOf(2018, 11, 4))).toBe(
      parseInstant('2018-11-04T03:00:00Z'),
    );
  });

  test('agrees with this engine’s own Intl for every zone around a change, but for those listed', () => {
    // The pinned data are newer than this engine's: Manitoba and Inuvik keep one time all year from 2026 on.
    const newer = new Set(['America/Inuvik', 'America/Rainy_River', 'America/Winnipeg']);
    const native = browserZoneData();
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      if (newer.has(zone)) continue;
      for (const at of ['2015-06-01T00:00:00Z', '2024-03-10T09:30:00Z', '2025-12-01T00:00:00Z']) {
        const instant = parseInstant(at);
        expect(clock.localTime(zone, instant).offsetSeconds, `${zone} ${at}`).toBe(
          native.offsetSecondsAt(zone, instant),
        );
      }
    }
  });
});

describe('a timestamp', () => {
  test.each([
    ['2026-11-21T02:30:00Z', Date.UTC(2026, 10, 21, 2, 30)],
    ['2026-11-20T21:30:00-05:00', Date.UTC(2026, 10, 21, 2, 30)],
    ['2026-11-21T02:30:00.25Z', Date.UTC(2026, 10, 21, 2, 30, 0, 250)],
    ['2026-11-21T02:30+0000', Date.UTC(2026, 10, 21, 2, 30)],
  ])('%s keeps its own offset', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  test('without an offset is refused', () => {
    expect(() => parseInstant('2026-11-21T02:30:00')).toThrow(NaiveTimestampError);
  });

  test.each(['2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', 'yesterday', '', '2026-11-21'])(
    '%s is refused',
    (text) => {
      expect(() => parseInstant(text)).toThrow(UnreadableTimestampError);
    },
  );
});
