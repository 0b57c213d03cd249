/** Exclusion zones: circles on the sphere inside which nobody may be called. */
import { z } from '#src/schema/index.ts';

/** Mean radius of the Earth (IUGG), in kilometres. */
const EARTH_RADIUS_KM = 6371.0088;
const HALF_CIRCUMFERENCE_KM = Math.PI * EARTH_RADIUS_KM;
const KM_PER_DEGREE = HALF_CIRCUMFERENCE_KM / 180;
const RADIANS = Math.PI / 180;

export const ExclusionZone = z.object({
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
  radiusKm: z.number().check(z.positive(), z.maximum(HALF_CIRCUMFERENCE_KM)),
});
export type ExclusionZone = z.infer<typeof ExclusionZone>;

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  /** How far off the position may be, as for a postal code's centre; 0 when it is exact. */
  readonly extentKm: number;
}

export interface ZoneRelation {
  /** Position of the zone in the list the index was made from. */
  readonly zone: number;
  /** `uncertain` when only part of where the contact may be lies inside. */
  readonly relation: 'inside' | 'uncertain';
}

export interface ExclusionIndex {
  readonly size: number;
  /** Zones that hold the position or may hold it; the edge belongs to the zone. */
  relations(position: Position): ZoneRelation[];
}

type Point = Pick<Position, 'latitude' | 'longitude'>;

/** Great-circle distance, by the haversine formula, which is exact enough near and far. */
export function distanceKm(a: Point, b: Point): number {
  const latitudeTerm = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2) ** 2;
  const longitudeTerm = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2) ** 2;
  const chord =
    latitudeTerm + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * longitudeTerm;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * An index by bands of one degree of latitude. Latitude alone bounds the distance from below, on every
 * meridian and across the poles, so no zone is ever missed.
 */
export function createExclusionIndex(zones: readonly ExclusionZone[]): ExclusionIndex {
  const bands: number[][] = Array.from({ length: 181 }, () => []);
  zones.forEach((zone, index) => {
    const reach = zone.radiusKm / KM_PER_DEGREE;
    const first = Math.max(0, Math.floor(zone.latitude - reach + 90));
    const last = Math.min(180, Math.floor(zone.latitude + reach + 90));
    for (let band = first; band <= last; band++) bands[band]?.push(index);
  });
  return {
    size: zones.length,
    relations(position) {
      const reach = position.extentKm / KM_PER_DEGREE;
      const first = Math.max(0, Math.floor(position.latitude - reach + 90));
      const last = Math.min(180, Math.floor(position.latitude + reach + 90));
      const candidates = first === last ? (bands[first] ?? []) : new Set(bands.slice(first, last + 1).flat());
      const found: ZoneRelation[] = [];
      for (const index of candidates) {
        const zone = zones[index] as ExclusionZone;
        const distance = distanceKm(zone, position);
        if (distance + position.extentKm <= zone.radiusKm) found.push({ zone: index, relation: 'inside' });
        else if (distance <= zone.radiusKm + position.extentKm) {
          found.push({ zone: index, relation: position.extentKm === 0 ? 'inside' : 'uncertain' });
        }
      }
      return found;
    },
  };
}
