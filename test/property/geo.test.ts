import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExclusionIndex, distanceKm } from '#src/geo/index.ts';

const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const zone = fc.record({ latitude, longitude, radiusKm: fc.double({ min: 0.1, max: 20_015, noNaN: true }) });
const position = fc.record({ latitude, longitude, extentKm: fc.constantFrom(0, 5, 200) });

describe('exclusion zones', () => {
  test('the index finds what measuring every zone finds', () => {
    fc.assert(
      fc.property(fc.array(zone, { maxLength: 40 }), position, (zones, at) => {
        const wanted = zones.flatMap((circle, index) => {
          const distance = distanceKm(circle, at);
          if (distance > circle.radiusKm + at.extentKm) return [];
          const inside = at.extentKm === 0 || distance + at.extentKm <= circle.radiusKm;
          return [{ zone: index, relation: inside ? 'inside' : 'uncertain' }];
        });
        const found = createExclusionIndex(zones).relations(at);
        expect(found.sort((a, b) => a.zone - b.zone)).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [{ latitude: 0, longitude: 179.9 }, { latitude: 0, longitude: -179.9 }, 22.24],
    [{ latitude: 90, longitude: 0 }, { latitude: 89, longitude: 137 }, 111.2],
    [{ latitude: 40.7128, longitude: -74.006 }, { latitude: 51.5074, longitude: -0.1278 }, 5570.2],
    [{ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 }, 20015.1],
  ])('distance from %j to %j is %d km', (a, b, km) => {
    expect(Math.abs(distanceKm(a, b) - km)).toBeLessThan(0.5);
  });
});
