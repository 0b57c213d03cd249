/**
 * Writes scripts/data/zip-zones.csv: zones of ZIP codes near a boundary by the counties that they have land in.
 * A zone boundary of the United States follows county lines nearly everywhere (49 CFR part 71), so that the land
 * of a ZIP in each county says more than its centre.
 *
 *   node scripts/derive-zip-zones.ts tab20_zcta520_county20_natl.txt
 *
 * The argument is the Census Bureau's relationship file of ZIP code tabulation areas and counties of 2020
 * (www2.census.gov/geo/docs/maps-data/data/rel2020/zcta520/). Counties' outlines are those of us-atlas.
 * A ZIP is listed where this says something else than its centre does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { subdivisionNamed } from '../src/location/subdivisions.ts';
import { zips, zonesNear } from './zip-centres.ts';
import { clockOf, onePerClock, zonesAt, zonesKeptIn, zonesOfState } from './zone-boundaries.ts';

const [file = ''] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const atlas = require('us-atlas/counties-10m.json') as Topology<{
  counties: GeometryCollection<{ name: string }>;
  states: GeometryCollection<{ name: string }>;
}>;

/** Less of a ZIP's land than this in another zone is a line drawn along another side of a road. */
const LEAST_SHARE = 0.01;
const LEAST_SQUARE_METRES = 10_000_000;
/** Less of a county's points than this in another zone is a difference between two outlines of it. */
const SPLIT_COUNTY = 0.04;
const POINTS_ACROSS = 14;

const stateByNumber = new Map(
  feature(atlas, atlas.objects.states).features.map(({ id, properties }) => [
    String(id),
    subdivisionNamed(properties.name) ?? '',
  ]),
);

type Ring = readonly (readonly number[])[];

function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([xi = 0, yi = 0], index) => {
      const [xj = 0, yj = 0] = ring.at(index - 1) ?? [];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    });
  }
  return inside;
}

/** Zones of the points of a grid that lie in the county. */
function zonesOfCounty(polygons: readonly (readonly Ring[])[], state: string): string[] {
  const counts = new Map<string, number>();
  let points = 0;
  for (const rings of polygons) {
    const xs = (rings[0] ?? []).map(([x = 0]) => x);
    const ys = (rings[0] ?? []).map(([, y = 0]) => y);
    const [west, south] = [Math.min(...xs), Math.min(...ys)];
    const [width, height] = [Math.max(...xs) - west, Math.max(...ys) - south];
    for (let column = 0.5; column < POINTS_ACROSS; column++) {
      for (let row = 0.5; row < POINTS_ACROSS; row++) {
        const longitude = west + (column * width) / POINTS_ACROSS;
        const latitude = south + (row * height) / POINTS_ACROSS;
        if (!isInside(rings, longitude, latitude)) continue;
        points++;
        for (const zone of zonesAt({ latitude, longitude })) counts.set(zone, (counts.get(zone) ?? 0) + 1);
      }
    }
  }
  const kept = zonesKeptIn(state);
  return [...counts]
    .filter(([zone, count]) => kept.includes(zone) && count / points >= SPLIT_COUNTY)
    .map(([zone]) => zone);
}

const counties = new Map<string, { readonly state: string; readonly zones: readonly string[] }>();
for (const { id, geometry } of feature(atlas, atlas.objects.counties).features) {
  const state = stateByNumber.get(String(id).slice(0, 2));
  if (!state || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
  const one = zonesOfState.get(state) ?? [];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  counties.set(String(id), {
    state,
    zones: one.length === 1 && zonesKeptIn(state).length === 1 ? one : zonesOfCounty(polygons, state),
  });
}

const [header = '', ...lines] = readFileSync(file, 'utf8').replace('\uFEFF', '').trim().split(/\r?\n/);
const columns = header.split('|');
const column = (name: string) => {
  const index = columns.indexOf(name);
  if (index < 0) throw new Error(`${file} has no column ${name}`);
  return index;
};
const [zipAt, countyAt, landAt] = [
  column('GEOID_ZCTA5_20'),
  column('GEOID_COUNTY_20'),
  column('AREALAND_PART'),
];
const landByZip = Map.groupBy(
  lines
    .map((line) => line.split('|'))
    .map((cells) => ({
      zip: cells[zipAt] ?? '',
      county: counties.get(cells[countyAt] ?? ''),
      land: Number(cells[landAt]),
    })),
  ({ zip }) => zip,
);

const rows = zips.flatMap((zip): string[] => {
  const parts = landByZip.get(zip.code) ?? [];
  const total = parts.reduce((sum, { land }) => sum + land, 0);
  if (total === 0) return [];
  const near = zonesNear(zip);
  const here = zonesAt(zip).filter((zone) => zonesKeptIn(zip.state).includes(zone));
  const beyond: { readonly state: string; readonly zone: string }[] = [];
  for (const { county, land } of parts.toSorted((a, b) => b.land - a.land)) {
    if (!county || (land / total < LEAST_SHARE && land < LEAST_SQUARE_METRES)) continue;
    // A county that is split itself is in each zone that its side of the ZIP comes near.
    const zones =
      county.zones.length > 1
        ? county.zones.filter((zone) => near.some((other) => clockOf(other) === clockOf(zone)))
        : county.zones;
    if (county.state === zip.state) here.push(...zones);
    else beyond.push(...zones.map((zone) => ({ state: county.state, zone })));
  }
  const found = onePerClock(zip.state, here);
  const clocks = new Set(found.map(clockOf));
  const others = beyond.filter(({ zone }) => !clocks.has(clockOf(zone)));
  if (others.length === 0 && found.join() === near.join()) return [];
  const places = [...found.map((zone) => ({ state: zip.state, zone })), ...others];
  return [`${zip.code},${places.map(({ state, zone }) => `${state} ${zone}`).join('+')}`];
});

writeFileSync(
  new URL('data/zip-zones.csv', import.meta.url),
  [
    '# ZIP codes near a zone boundary: the states and zones in which they have land. Written by scripts/derive-zip-zones.ts',
    '# from the Census Bureau’s ZCTA to county relationship file of 2020 and the zones of the counties.',
    'zip,places',
    ...rows,
    '',
  ].join('\n'),
);
console.log(`${rows.length} ZIPs near a boundary`);
