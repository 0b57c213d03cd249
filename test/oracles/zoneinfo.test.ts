/** Local time against a recording made by Python's zoneinfo; `record-zoneinfo.py` makes it again. */
import { describe, expect, test } from 'vitest';
import { pinnedZoneData } from '#src/clock/index.ts';
import recorded from './zoneinfo.recorded.json' with { type: 'json' };

const FIRST = Date.UTC(2015, 0, 1) / 1000;
const LAST = Date.UTC(2041, 0, 1) / 1000;

/** Zones for which the pinned data are newer than the recording's tzdata, and from when they differ. */
const NEWER_DATA: Readonly<Record<string, string>> = {
  // Morocco's calendar of suspended summer time, as decreed since.
  'Africa/Casablanca': '2026-01-01',
  'Africa/El_Aaiun': '2026-01-01',
  // Alberta, British Columbia, Manitoba and the western Northwest Territories keep one time all year.
  'America/Edmonton': '2026-01-01',
  'America/Inuvik': '2026-01-01',
  'America/Rainy_River': '2026-01-01',
  'America/Vancouver': '2026-01-01',
  'America/Winnipeg': '2026-01-01',
  'America/Yellowknife': '2026-01-01',
  // Moldova's hour of change was corrected for the years since 2022.
  'Europe/Chisinau': '2022-01-01',
};

function* draws(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const data = pinnedZoneData();

describe(`${Object.keys(recorded.zones).length} zones, tzdata ${recorded.tzdata}`, () => {
  test('at drawn instants and around every change of offset, local time is what zoneinfo says', () => {
    let pairs = 0;
    const differing = new Map<string, number>();
    Object.entries(recorded.zones).forEach(([zone, { offsets, samples, changes }], number) => {
      const check = (instant: number, offset: number | undefined) => {
        pairs++;
        if (data.offsetSecondsAt(zone, instant * 1000) === offset) return;
        differing.set(zone, Math.min(differing.get(zone) ?? Number.POSITIVE_INFINITY, instant));
      };
      const draw = draws(number);
      for (const sample of samples) {
        const instant = FIRST + Math.floor((draw.next().value as number) * (LAST - FIRST));
        check(instant, offsets[sample.charCodeAt(0) - 97]);
      }
      changes.forEach(([at = 0, offset], index) => {
        const before = changes[index - 1]?.[1];
        check(at, offset);
        check(
          at + 7199,
          changes[index + 1] && (changes[index + 1]?.[0] ?? 0) <= at + 7199 ? undefined : offset,
        );
        if (before !== undefined) check(at - 1, before);
      });
    });
    expect(pairs).toBeGreaterThanOrEqual(200_000);
    const unexplained = [...differing].filter(
      ([zone, first]) => first * 1000 < Date.parse(NEWER_DATA[zone] ?? '9999-01-01'),
    );
    expect(
      unexplained.map(([zone, first]) => `${zone} from ${new Date(first * 1000).toISOString()}`),
    ).toEqual([]);
    // A difference that is no longer one leaves the list.
    expect([...differing.keys()].sort()).toEqual(Object.keys(NEWER_DATA).sort());
  });
});
