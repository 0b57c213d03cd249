/** Places near a point, and the point of a postal code. */
import type { Place } from './place.ts';
import { postalText, shortZipIn, sortationAreaIn, zipIn } from './postal-text.ts';
import {
  clockName,
  forwardSortationAreas,
  forwardSortationPoints,
  type PostalPoint,
  zipCodes,
  zipPoints,
} from './tables.ts';

const KM_PER_DEGREE = 111.2;
const RADIANS = Math.PI / 180;
/** Beyond this the nearest postal code says nothing of a point. */
const FARTHEST_KM = 120;

interface Neighbour extends PostalPoint {
  readonly places: readonly Place[];
}

let cells: Map<number, Neighbour[]> | null = null;

const cellOf = (latitude: number, longitude: number) =>
  (Math.floor(latitude) + 90) * 360 + ((Math.floor(longitude) + 540) % 360);

function neighboursByCell(): Map<number, Neighbour[]> {
  if (cells) return cells;
  cells = new Map();
  const add = (point: PostalPoint, places: readonly Place[] | undefined) => {
    if (!places) return;
    const key = cellOf(point.latitude, point.longitude);
    const cell = cells?.get(key) ?? [];
    cell.push({ ...point, places });
    cells?.set(key, cell);
  };
  for (const [zip, point] of zipPoints()) add(point, zipCodes().get(zip));
  for (const [area, point] of forwardSortationPoints()) add(point, forwardSortationAreas().get(area));
  return cells;
}

/** Near enough for tens of kilometres; the exclusion check measures on the sphere. */
function roughKm(latitude: number, longitude: number, point: PostalPoint): number {
  const east = (((point.longitude - longitude + 540) % 360) - 180) * Math.cos(latitude * RADIANS);
  return Math.hypot(point.latitude - latitude, east) * KM_PER_DEGREE;
}

/**
 * The places of the nearest postal code and of every other whose outline may reach the point: near a border
 * that is both sides.
 * @param farthestKm how far the nearest may be
 */
export function placesNear(latitude: number, longitude: number, farthestKm = FARTHEST_KM): Place[] {
  const byCell = neighboursByCell();
  const near: { readonly km: number; readonly neighbour: Neighbour }[] = [];
  for (const north of [-1, 0, 1]) {
    for (const east of [-2, -1, 0, 1, 2]) {
      for (const neighbour of byCell.get(cellOf(latitude + north, longitude + east)) ?? []) {
        near.push({ km: roughKm(latitude, longitude, neighbour), neighbour });
      }
    }
  }
  const nearest = Math.min(...near.map(({ km }) => km));
  if (!(nearest <= farthestKm)) return [];
  const found = new Map<string, Place>();
  for (const { km, neighbour } of near) {
    if (km > Math.max(nearest, Math.min(neighbour.extentKm, 25))) continue;
    for (const place of neighbour.places) {
      found.set(`${place.jurisdiction} ${clockName(place.zone)}`, place);
    }
  }
  return [...found.values()];
}

/** The centre of a US ZIP code or a Canadian forward sortation area, and how far its addresses may lie. */
export function postalCentroid(postalCode: string): PostalPoint | null {
  const code = postalText(postalCode);
  const zip = zipIn(code) ?? shortZipIn(code);
  if (zip !== null) return zipPoints().get(zip) ?? null;
  return forwardSortationPoints().get(sortationAreaIn(code) ?? '') ?? null;
}
