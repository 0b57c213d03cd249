import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  browserZoneData,
  civilDate,
  createClock,
  dayOfWeekOf,
  epochDayOf,
  localDateText,
  parseInstant,
  pinnedZoneData,
} from '#src/clock/index.ts';

const pinned = pinnedZoneData();
const native = browserZoneData();
const clock = createClock(pinned, null);
const DAY = 86_400_000;

/** The odd ones: half hours, three quarters, the date line, midnight changes, months without summer time. */
const zone = fc.constantFrom(
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
);
const instant = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2040, 0, 1) });

describe('calendar days', () => {
  test('go to a date and back, and are the days of the week that Date says', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (epochDay) => {
        const { year, month, day } = civilDate(epochDay);
        expect(epochDayOf(year, month, day)).toBe(epochDay);
        const date = new Date(epochDay * DAY);
        expect([year, month, day, dayOfWeekOf(epochDay)]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
          date.getUTCDay(),
        ]);
        expect(localDateText(epochDay)).toBe(date.toISOString().slice(0, 10));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('local time', () => {
  test('and its offset lead back to the instant', () => {
    fc.assert(
      fc.property(zone, instant, (name, at) => {
        const { epochDay, minuteOfDay, second, offsetSeconds, dayOfWeek } = clock.localTime(name, at);
        const local = epochDay * 86_400 + minuteOfDay * 60 + second;
        expect(local - offsetSeconds).toBe(Math.floor(at / 1000));
        expect(dayOfWeek).toBe(dayOfWeekOf(epochDay));
      }),
      { numRuns: 500 },
    );
  });

  test('of the start of a day is on that day, and the moment before is not', () => {
    fc.assert(
      fc.property(zone, instant, (name, at) => {
        const { epochDay } = clock.localTime(name, at);
        const start = clock.daysIn(name).startOfDay(epochDay);
        expect(start).toBeLessThanOrEqual(at);
        expect(clock.localTime(name, start).epochDay).toBe(epochDay);
        expect(clock.localTime(name, start - 1).epochDay).toBeLessThan(epochDay);
      }),
      { numRuns: 500 },
    );
  });

  test('written in ISO 8601 with its offset is read back as the instant', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -1439, max: 1439 }), (at, offset) => {
        const local = new Date(at + offset * 60_000).toISOString().slice(0, -1);
        const clockTime = new Date(Math.abs(offset) * 60_000).toISOString().slice(11, 16);
        expect(parseInstant(`${local}${offset < 0 ? '-' : '+'}${clockTime}`)).toBe(at);
      }),
      { numRuns: 500 },
    );
  });
});

describe.each([pinned, native])('offset spans of the $name data', (data) => {
  test('cover the range without a gap and say what the offset is inside', () => {
    fc.assert(
      fc.property(zone, instant, fc.integer({ min: 1, max: 200 * DAY }), (name, from, length) => {
        const until = from + length;
        const spans = data.offsetSpans(name, from, until);
        expect(spans[0]?.from).toBe(from);
        expect(spans.at(-1)?.until).toBe(until);
        spans.forEach((span, index) => {
          expect(span.until).toBeGreaterThan(span.from);
          expect(data.offsetSecondsAt(name, span.from)).toBe(span.offsetSeconds);
          expect(data.offsetSecondsAt(name, span.until - 1)).toBe(span.offsetSeconds);
          const next = spans[index + 1];
          if (!next) return;
          expect(next.from).toBe(span.until);
          expect(next.offsetSeconds).not.toBe(span.offsetSeconds);
        });
      }),
      { numRuns: 100 },
    );
  });
});

test('both sources find the same changes where their data are of one age', () => {
  fc.assert(
    fc.property(zone, instant, (name, from) => {
      expect(native.offsetSpans(name, from, from + 200 * DAY)).toEqual(
        pinned.offsetSpans(name, from, from + 200 * DAY),
      );
    }),
    { numRuns: 60 },
  );
});
