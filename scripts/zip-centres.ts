/** Where ZIP codes are, and which zones they have as far as a centre and the boundaries say. */
import { createRequire } from 'node:module';
import { subdivisionNamed } from '../src/location/subdivisions.ts';
import { extents, onePerClock, type Point, zonesAround, zonesAt, zonesKeptIn } from './zone-boundaries.ts';

const require = createRequire(import.meta.url);

export interface PostalRecord extends Point {
  readonly zip: string;
  readonly state: string;
  readonly country: string;
}
export const { codes } = require('zipcodes') as { codes: Record<string, PostalRecord> };

export interface Zip extends Point {
  readonly code: string;
  /** ISO 3166-2. */
  readonly state: string;
}

/** Without military mail (AA, AE, AP) and the freely associated states, which are no places of the country. */
export const zips: readonly Zip[] = Object.values(codes)
  .filter(({ zip, state }) => /^\d{5}$/.test(zip) && subdivisionNamed(`US-${state}`) !== null)
  .map(({ zip, state, latitude, longitude }) => ({ code: zip, state: `US-${state}`, latitude, longitude }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

const extentOf = extents(zips);

/** Zones of its state within the likely extent of a ZIP, the centre's first; a centre beyond the border adds none. */
export function zonesNear(zip: Zip): string[] {
  const kept = zonesKeptIn(zip.state);
  if (kept.length === 1) return [...kept];
  const found = [...zonesAt(zip), ...zonesAround(zip, extentOf(zip))].filter((zone) => kept.includes(zone));
  return onePerClock(zip.state, found.length > 0 ? found : kept);
}
