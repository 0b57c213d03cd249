import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  browserZoneData,
  civilDate,
  createClock,
  epochDayNamed,
  epochDayOf,
  hours,
  localDateText,
  pinnedZoneData,
  utcDayOf,
  utcMidnightOf,
} from '#src/clock/index.ts';

const pinned = pinnedZoneData();
const clock = createClock(pinned, null);
const ZONES = Intl.supportedValuesOf('timeZone').filter((zone) => clock.knows(zone));
const zone = fc.constantFrom(...ZONES);
/** Far beyond the years of the pinned data on both sides. */
const anyDay = fc.integer({ min: epochDayOf(1, 1, 1), max: epochDayOf(9999, 12, 30) });
const day = fc.oneof(anyDay, fc.integer({ min: epochDayOf(2000, 1, 1), max: epochDayOf(2045, 1, 1) }));

/** Dates that a zone left out when it crossed the date line. */
const SKIPPED = new Set(['Pacific/Apia 2011-12-30', 'Pacific/Fakaofo 2011-12-30']);
/** Clocks go back over midnight: what they show again of the date before lies in the day that had begun. */
const BACK_OVER_MIDNIGHT = ['America/Goose_Bay', 'America/Moncton', 'America/St_Johns', 'Antarctica/Casey'];
/** A station in Antarctica that moves its clocks by three hours. */
const BY_THREE_HOURS = 'Antarctica/Casey';

/** Every local date on which clocks of a zone change, and those beside it. */
function daysOfChange(name: string): number[] {
  const spans = pinned.offsetSpans(
    name,
    utcMidnightOf(epochDayOf(1999, 1, 1)),
    utcMidnightOf(epochDayOf(2047, 1, 1)),
  );
  const own = clock.daysIn(name);
  return spans.slice(1).flatMap(({ from }) => {
    const epochDay = own.epochDayOf(from);
    return [-2, -1, 0, 1, 2].map((by) => epochDay + by);
  });
}

describe('local days', () => {
  test('follow one another without a gap and without an overlap', () => {
    fc.assert(
      fc.property(zone, day, (name, epochDay) => {
        const days = clock.daysIn(name);
        const { from, until } = days.instantsOf(epochDay);
        expect(days.instantsOf(epochDay + 1).from).toBe(until);
        expect(days.instantsOf(epochDay - 1).until).toBe(from);
      }),
      { numRuns: 2000 },
    );
  });

  test('have 22 to 26 hours, and begin on their date, but for those that are named', () => {
    const odd = new Map<string, number>();
    const wrong: string[] = [];
    for (const name of ZONES) {
      const days = clock.daysIn(name);
      for (const epochDay of daysOfChange(name)) {
        const { from, until } = days.instantsOf(epochDay);
        const length = (until - from) / hours(1);
        const date = `${name} ${localDateText(epochDay)}`;
        const more = name === BY_THREE_HOURS ? 1 : 0;
        if (length < 22 - more || length > 26 + more) odd.set(date, length);
        const begins = days.epochDayOf(from) === epochDay && days.epochDayOf(from - 1) < epochDay;
        if (!begins && !SKIPPED.has(date)) wrong.push(date);
      }
    }
    expect(wrong).toEqual([]);
    expect(Object.fromEntries(odd)).toEqual({
      'Pacific/Apia 2011-12-30': 0,
      'Pacific/Fakaofo 2011-12-30': 0,
    });
  });

  test('hold the instants of their date and no others', () => {
    const strays = new Set<string>();
    for (const name of ZONES) {
      const days = clock.daysIn(name);
      for (const epochDay of daysOfChange(name)) {
        const { from, until } = days.instantsOf(epochDay);
        for (let at = from; at < until; at += hours(0.25)) {
          if (days.epochDayOf(at) !== epochDay) strays.add(name);
        }
      }
    }
    expect([...strays].sort()).toEqual(BACK_OVER_MIDNIGHT);
  });

  test('of a drawn instant are those that its date has', () => {
    fc.assert(
      fc.property(
        zone.filter((name) => !BACK_OVER_MIDNIGHT.includes(name)),
        day,
        fc.nat(86_399_999),
        (name, of, past) => {
          const at = utcMidnightOf(of) + past;
          const days = clock.daysIn(name);
          const { from, until } = days.instantsOf(days.epochDayOf(at));
          expect(from).toBeLessThanOrEqual(at);
          expect(until).toBeGreaterThan(at);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('by this engine’s own data are the same where the data are of one age', () => {
    const names = [
      'America/Santiago',
      'America/Havana',
      'Asia/Beirut',
      'Africa/Cairo',
      'Atlantic/Azores',
      'Asia/Kolkata',
    ];
    const native = createClock(browserZoneData(), null);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: 16_500, max: 25_500 }), (name, epochDay) => {
        expect(native.daysIn(name).instantsOf(epochDay)).toEqual(clock.daysIn(name).instantsOf(epochDay));
      }),
      { numRuns: 300 },
    );
  });
});

describe('local hours', () => {
  test('fill a day without a gap, each on its date and of its number', () => {
    const some = [
      'America/New_York',
      'Asia/Kolkata',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'America/Santiago',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...some), fc.integer({ min: 16_500, max: 25_500 }), (name, epochDay) => {
        const days = clock.daysIn(name);
        const { from, until } = days.instantsOf(epochDay);
        const found = days.hoursBetween(from, until);
        expect(found[0]?.from).toBe(from);
        expect(found.at(-1)?.until).toBe(until);
        found.forEach((one, index) => {
          expect(one.epochDay).toBe(epochDay);
          if (index > 0) expect(one.from).toBe(found[index - 1]?.until);
          for (const at of [one.from, one.until - 1]) {
            expect(Math.floor(days.localTime(at).minuteOfDay / 60)).toBe(one.hour);
          }
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('dates', () => {
  test('are read as they are written, and move by days over months and years', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (epochDay, by) => {
        expect(epochDayNamed(localDateText(epochDay))).toBe(epochDay);
        const { year, month, day: ofMonth } = civilDate(epochDay);
        expect(epochDayOf(year, month, ofMonth + by)).toBe(epochDay + by);
        expect(utcDayOf(utcMidnightOf(epochDay))).toBe(epochDay);
        expect(utcDayOf(utcMidnightOf(epochDay) - 1)).toBe(epochDay - 1);
      }),
    );
  });
});
