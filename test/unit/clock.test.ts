import { describe, expect, test } from 'vitest';
import {
  browserZoneData,
  createClock,
  epochDayNamed,
  epochDayOf,
  hours,
  instantsOf,
  NaiveTimestampError,
  parseInstant,
  pinnedZoneData,
  UnknownTimeZoneError,
  UnreadableTimestampError,
  type ZoneData,
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

  test.each([
    // Brazil went to summer time at midnight: the day began at one.
    ['America/Sao_Paulo', [2018, 11, 4], '2018-11-04T03:00:00Z'],
    // Brazil went back at midnight to 23:00 of the day before, which had that hour twice.
    ['America/Sao_Paulo', [2018, 2, 18], '2018-02-18T03:00:00Z'],
    // Cuba goes back at one to midnight: the day has two midnights and begins at the first.
    ['America/Havana', [2026, 11, 1], '2026-11-01T04:00:00Z'],
    ['Pacific/Kiritimati', [2026, 11, 1], '2026-10-31T10:00:00Z'],
    // Samoa skipped 30 December 2011.
    ['Pacific/Apia', [2011, 12, 30], '2011-12-30T10:00:00Z'],
    ['Pacific/Apia', [2011, 12, 31], '2011-12-30T10:00:00Z'],
  ] as const)('in %s the day %j begins at %s', (zone, [year, month, day], at) => {
    expect(clock.daysIn(zone).startOfDay(epochDayOf(year, month, day))).toBe(parseInstant(at));
  });

  test('of a zone that the browser alone knows is told by the browser’s data, and judged by none', () => {
    const newer: ZoneData = {
      name: 'browser',
      version: 'newer',
      knows: (zone) => zone === 'America/New_Place',
      offsetSecondsAt: () => -3 * 3600,
      offsetSpans: (_, from, until) => [{ from, until, offsetSeconds: -3 * 3600 }],
    };
    const told = createClock(pinnedZoneData(), newer);
    const { from, until } = told.daysIn('America/New_Place').instantsOf(epochDayOf(2026, 11, 26));
    expect([from, until]).toEqual([
      parseInstant('2026-11-26T03:00:00Z'),
      parseInstant('2026-11-27T03:00:00Z'),
    ]);
    expect(() => told.localTime('America/New_Place', 0)).toThrow(UnknownTimeZoneError);
    expect(() => told.daysIn('Mars/Olympus')).toThrow(UnknownTimeZoneError);
    expect(() => clock.daysIn('America/New_Place')).toThrow(UnknownTimeZoneError);
  });

  test.each([
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    ['America/Santiago', '2026-09-06', 23],
    ['America/Santiago', '2026-04-04', 25],
    ['Asia/Beirut', '2026-03-29', 23],
    ['Africa/Cairo', '2026-04-24', 23],
    ['Atlantic/Azores', '2026-03-29', 23],
    ['America/Asuncion', '2024-10-06', 23],
    ['Pacific/Apia', '2011-12-30', 0],
    ['America/New_York', '1850-07-04', 24],
    ['America/New_York', '2400-07-04', 24],
  ])('in %s %s has %d hours', (zone, date, length) => {
    const { from, until } = clock.daysIn(zone).instantsOf(epochDayNamed(date) ?? Number.NaN);
    expect((until - from) / hours(1)).toBe(length);
  });

  test('has hours of its own number: one less, one twice, or a half', () => {
    const numbers = (zone: string, date: string) => {
      const days = clock.daysIn(zone);
      const { from, until } = days.instantsOf(epochDayNamed(date) ?? Number.NaN);
      return days
        .hoursBetween(from, until)
        .map(({ hour, from: start, until: end }) => [hour, (end - start) / hours(1)]);
    };
    expect(numbers('America/New_York', '2026-03-08').slice(0, 4)).toEqual([
      [0, 1],
      [1, 1],
      [3, 1],
      [4, 1],
    ]);
    expect(numbers('America/New_York', '2026-11-01').slice(0, 4)).toEqual([
      [0, 1],
      [1, 1],
      [1, 1],
      [2, 1],
    ]);
    expect(numbers('America/Santiago', '2026-09-06')[0]).toEqual([1, 1]);
    expect(numbers('Australia/Lord_Howe', '2026-10-04').slice(1, 4)).toEqual([
      [1, 1],
      [2, 0.5],
      [3, 1],
    ]);
    expect(numbers('Australia/Lord_Howe', '2026-04-05').slice(0, 4)).toEqual([
      [0, 1],
      [1, 1],
      [1, 0.5],
      [2, 1],
    ]);
    expect(numbers('Asia/Kolkata', '2026-11-26').map(([hour]) => hour)).toEqual(
      Array.from({ length: 24 }, (_, hour) => hour),
    );
  });

  test('begins an hour in a zone of half hours where its clocks show it', () => {
    const [first] = clock
      .daysIn('Asia/Kolkata')
      .hoursBetween(parseInstant('2026-11-26T12:00:01Z'), parseInstant('2026-11-26T14:00:00Z'));
    expect(first).toMatchObject({ hour: 18, from: parseInstant('2026-11-26T12:30:00Z') });
  });

  test.each(['2026-02-30', '2026-2-3', '2026-13-01', '', '+12026-01-01', '2026-02-03T00:00'])(
    '%j names no date',
    (text) => {
      expect(epochDayNamed(text)).toBeNull();
      expect(instantsOf(clock, 'UTC', `${text}T00:00`)).toEqual([]);
    },
  );

  test('of a name and of the zone it is another name for is the same', () => {
    for (const [name, zone] of [
      ['US/Pacific', 'America/Los_Angeles'],
      ['Asia/Calcutta', 'Asia/Kolkata'],
      ['Canada/Central', 'America/Winnipeg'],
    ] as const) {
      expect(clock.sameTime(name, zone)).toBe(true);
    }
    expect(clock.sameTime('America/New_York', 'America/Lima')).toBe(false);
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

describe('a second opinion', () => {
  /** Winnipeg on permanent -06 in the browser, and no Chatham at all. */
  const dissenting: ZoneData = {
    name: 'browser',
    version: 'other',
    knows: (zone) => zone !== 'Pacific/Chatham',
    offsetSecondsAt: (zone, instant) =>
      zone === 'America/Winnipeg' ? -6 * 3600 : pinnedZoneData().offsetSecondsAt(zone, instant),
    offsetSpans: (zone, from, until) =>
      zone === 'America/Winnipeg'
        ? [{ from, until, offsetSeconds: -6 * 3600 }]
        : pinnedZoneData().offsetSpans(zone, from, until),
  };
  const doubted = createClock(pinnedZoneData(), dissenting);
  const from = parseInstant('2026-12-01T00:00:00Z');
  const until = parseInstant('2026-12-31T00:00:00Z');

  test('that differs gives a second reading and second spans, after the pinned ones', () => {
    expect(doubted.localTimes('America/Winnipeg', from).map((reading) => reading.offsetSeconds)).toEqual([
      -5 * 3600,
      -6 * 3600,
    ]);
    expect(doubted.spans('America/Winnipeg', from, until)).toEqual([
      { source: 'pinned', spans: [{ from, until, offsetSeconds: -5 * 3600 }] },
      { source: 'browser', spans: [{ from, until, offsetSeconds: -6 * 3600 }] },
    ]);
  });

  test('that agrees, or does not know the zone, adds nothing', () => {
    for (const zone of ['America/New_York', 'Pacific/Chatham']) {
      expect(doubted.localTimes(zone, from)).toHaveLength(1);
      expect(doubted.spans(zone, from, until).map((entry) => entry.source)).toEqual(['pinned']);
    }
  });

  test('does not make a zone known that the pinned data lack', () => {
    expect(doubted.knows('Mars/Olympus')).toBe(false);
    expect(() => doubted.localTimes('Mars/Olympus', from)).toThrow(UnknownTimeZoneError);
  });
});

describe('a timestamp', () => {
  test.each([
    ['2026-11-21T02:30:00Z', Date.UTC(2026, 10, 21, 2, 30)],
    ['2026-11-20T21:30:00-05:00', Date.UTC(2026, 10, 21, 2, 30)],
    ['2026-11-21T02:30:00.25Z', Date.UTC(2026, 10, 21, 2, 30, 0, 250)],
    ['2026-11-21T02:30+0000', Date.UTC(2026, 10, 21, 2, 30)],
    ['2026-11-20T21:30:00-05', Date.UTC(2026, 10, 21, 2, 30)],
    ['2026-11-21T08:15:00+05:45', Date.UTC(2026, 10, 21, 2, 30)],
    ['2028-02-29T00:00:00Z', Date.UTC(2028, 1, 29)],
  ])('%s keeps its own offset', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  test('without an offset is refused', () => {
    expect(() => parseInstant('2026-11-21T02:30:00')).toThrow(NaiveTimestampError);
  });

  test.each([
    '2026-02-30T00:00:00Z',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-11-21T24:00:00Z',
    '2026-11-21T02:60:00Z',
    '2026-11-21T02:30:00+25:00',
    '2026-11-21T02:30:00+99:99',
    '2026-11-21T02:30:00-05:60',
    '2026-11-21T02:30:00 America/New_York',
    'yesterday',
    '',
    '2026-11-21',
  ])('%s is refused', (text) => {
    expect(() => parseInstant(text)).toThrow(UnreadableTimestampError);
  });
});
