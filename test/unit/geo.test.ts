import { describe, expect, test } from 'vitest';
import { createExclusionIndex, distanceKm, ExclusionZone } from '#src/geo/index.ts';

function relationsOf(zone: ExclusionZone, latitude: number, longitude: number, extentKm = 0) {
  return createExclusionIndex([zone])
    .relations({ latitude, longitude, extentKm })
    .map(({ relation }) => relation);
}

describe('an exclusion zone', () => {
  test('holds its edge, and nothing beyond', () => {
    const edge = { latitude: 39, longitude: -75 };
    const centre = { latitude: 40, longitude: -75 };
    const radiusKm = distanceKm(centre, edge);
    expect(relationsOf({ ...centre, radiusKm }, edge.latitude, edge.longitude)).toEqual(['inside']);
    expect(relationsOf({ ...centre, radiusKm: radiusKm - 0.001 }, edge.latitude, edge.longitude)).toEqual([]);
  });

  test.each([
    ['over the date line', { latitude: -17, longitude: 179.9, radiusKm: 50 }, -17, -179.9],
    ['over the north pole', { latitude: 89.5, longitude: 10, radiusKm: 120 }, 89.5, -170],
    ['over the south pole', { latitude: -89.5, longitude: 10, radiusKm: 120 }, -89.5, -170],
    ['of the whole Earth', { latitude: 0, longitude: 0, radiusKm: 20_015.12 }, 0, 180],
  ])('reaches %s', (_, zone, latitude, longitude) => {
    expect(relationsOf(zone, latitude, longitude)).toEqual(['inside']);
  });

  test('cannot be sure of a place that is known only nearly', () => {
    const zone = { latitude: 40, longitude: -75, radiusKm: 20 };
    // About 17 km north of the centre.
    expect(relationsOf(zone, 40.15, -75, 2)).toEqual(['inside']);
    expect(relationsOf(zone, 40.15, -75, 5)).toEqual(['uncertain']);
    // About 22 km.
    expect(relationsOf(zone, 40.2, -75, 1)).toEqual([]);
    expect(relationsOf(zone, 40.2, -75, 5)).toEqual(['uncertain']);
    // A place larger than the zone around it.
    expect(relationsOf(zone, 40, -75, 100)).toEqual(['uncertain']);
  });

  test.each([
    { latitude: 90.1, longitude: 0, radiusKm: 1 },
    { latitude: 0, longitude: -180.1, radiusKm: 1 },
    { latitude: 0, longitude: 0, radiusKm: 0 },
    { latitude: 0, longitude: 0, radiusKm: 20_038 },
    { latitude: Number.NaN, longitude: 0, radiusKm: 1 },
    { latitude: 0, longitude: 0 },
  ])('%j is none', (zone) => {
    expect(ExclusionZone.safeParse(zone).success).toBe(false);
  });
});
