/** Beginnings of local days against a recording made by Python's zoneinfo; `record-days.py` makes it. */
import { describe, expect, test } from 'vitest';
import { createClock, epochDayNamed, MINUTE, pinnedZoneData, utcMidnightOf } from '#src/clock/index.ts';
import recorded from './days.recorded.json' with { type: 'json' };

const clock = createClock(pinnedZoneData(), null);
const zones: Record<string, Record<string, number>> = recorded.zones;

describe(`days of ${Object.keys(zones).length} zones, tzdata ${recorded.tzdata}`, () => {
  test.each(Object.keys(zones))('of %s begin when zoneinfo says', (zone) => {
    const days = clock.daysIn(zone);
    const differing = Object.entries(zones[zone] ?? {}).flatMap(([date, minutes]) => {
      const epochDay = epochDayNamed(date) ?? Number.NaN;
      const begins = utcMidnightOf(epochDay) + minutes * MINUTE;
      const { from } = days.instantsOf(epochDay);
      const { until } = days.instantsOf(epochDay - 1);
      return from === begins && until === begins
        ? []
        : [`${date}: ${new Date(from).toISOString()}, recorded ${new Date(begins).toISOString()}`];
    });
    expect(differing).toEqual([]);
  });
});
