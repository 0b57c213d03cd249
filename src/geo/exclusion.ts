/** Exclusion zones: circles on the sphere inside which nobody may be called. */
import { z } from '#src/schema/index.ts';

/** Mean radius of the Earth (IUGG), in kilometres. */
const EARTH_RADIUS_KM = 6371.0088;
const HALF_CIRCUMFERENCE_KM = Math.PI * EARTH_RADIUS_KM;
const KM_PER_DEGREE = HALF_CIRCUMFERENCE_KM / 180;
const RADIANS = Math.PI / 180;
/** About 0.1 mm: more than the arithmetic can be out, so that a point on an edge is in a band that is searched. */
const BAND_SLACK_DEGREES = 1e-9;

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

interface ZoneRelation {
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
  const firstBand = zones.map((zone) =>
    bandOf(zone.latitude - zone.radiusKm / KM_PER_DEGREE - BAND_SLACK_DEGREES),
  );
  zones.forEach((zone, index) => {
    const last = bandOf(zone.latitude + zone.radiusKm / KM_PER_DEGREE + BAND_SLACK_DEGREES);
    for (let band = firstBand[index] as number; band <= last; band++) bands[band]?.push(index);
  });
  return {
    size: zones.length,
    relations(position) {
      const first = bandOf(position.latitude - position.extentKm / KM_PER_DEGREE);
      const last = bandOf(position.latitude + position.extentKm / KM_PER_DEGREE);
      const found: ZoneRelation[] = [];
      for (let band = first; band <= last; band++) {
        for (const index of bands[band] as number[]) {
          // A zone that reaches over several bands is looked at in the first of them that is searched.
          if (band > first && (firstBand[index] as number) < band) continue;
          const relation = relationOf(zones[index] as ExclusionZone, position);
          if (relation !== null) found.push({ zone: index, relation });
        }
      }
      return found;
    },
  };
}

function bandOf(latitude: number): number {
  return Math.max(0, Math.min(180, Math.floor(latitude + 90)));
}

function relationOf(zone: ExclusionZone, position: Position): ZoneRelation['relation'] | null {
  const reach = zone.radiusKm + position.extentKm;
  // Latitude alone bounds the distance from below.
  if (Math.abs(zone.latitude - position.latitude) * KM_PER_DEGREE > reach) return null;
  const distance = distanceKm(zone, position);
  if (distance > reach) return null;
  return position.extentKm === 0 || distance + position.extentKm <= zone.radiusKm ? 'inside' : 'uncertain';
}
