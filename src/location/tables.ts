/** The generated tables, read into maps at first use. */
import { type Place, somewhereIn } from './place.ts';
import {
  AREA_CODES,
  CALLING_CODES,
  FSA_POINTS,
  FSA_RUNS,
  SPECIAL_NUMBERS,
  STATE_ZONES,
  TABLE_SOURCES,
  WINDOWS_ZONES,
  ZIP_POINTS,
  ZIP_RUNS,
  ZONE_COUNTRIES,
} from './tables.generated.ts';

/** Made at first use and kept. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const records = (text: string) => text.split('\n').map((line) => line.split(':'));

/** Zones of each state and province. */
export const stateZones = lazily(
  () => new Map(records(STATE_ZONES).map(([state = '', zones = '']) => [state, zones.split('+')])),
);

/**
 * The zones of an area code in each of its jurisdictions. Google names the zone of a region's centre: one that
 * no jurisdiction of the area knows by that name is kept for all of them.
 */
function placesOf(jurisdictions: readonly string[], zones: readonly string[]): Place[] {
  const known = new Set(jurisdictions.flatMap((jurisdiction) => stateZones().get(jurisdiction) ?? []));
  return jurisdictions.flatMap((jurisdiction) => {
    const own = stateZones().get(jurisdiction) ?? [];
    const here = zones.filter((zone) => own.includes(zone) || !known.has(zone));
    return (here.length > 0 ? here : own).map((zone) => ({ jurisdiction, zone }));
  });
}

/** North American area codes. */
export const areaCodes = lazily(
  () =>
    new Map(
      records(AREA_CODES).map(([code = '', jurisdictions = '', zones = '']) => [
        code,
        placesOf(jurisdictions.split('+'), zones.split('+')),
      ]),
    ),
);

/** Other countries, by calling code. */
export const callingCodes = lazily(
  () =>
    new Map(
      records(CALLING_CODES).map(([code = '', country = '', zones = '']) => [
        code,
        zones.split('+').map((zone): Place => ({ jurisdiction: country, zone })),
      ]),
    ),
);

const SPECIAL_NOTES = ['toll-free', 'premium', 'personal'] as const;

/** By calling code: national numbers that name no place, and what they are. */
export const specialNumbers = lazily(
  () =>
    new Map(
      SPECIAL_NUMBERS.split('\n').map((line) => {
        const [code = '', ...patterns] = line.split(' ');
        const special = patterns.flatMap((pattern, index) => {
          const note = SPECIAL_NOTES[index];
          return pattern && note ? [{ note, pattern: new RegExp(`^(?:${pattern})$`) }] : [];
        });
        return [code, special] as const;
      }),
    ),
);

function expandRuns(runs: string): Map<string, Place> {
  const found = new Map<string, Place>();
  let place: Place | null = null;
  for (const part of runs.split(' ')) {
    const [head, tail = head] = part.includes(':') ? part.split(':') : [null, part];
    if (head) {
      const [jurisdiction = '', index = '0'] = head.split('/');
      place = { jurisdiction, zone: stateZones().get(jurisdiction)?.[Number(index)] ?? '' };
    }
    if (!place || !tail) continue;
    const [first = '', more = '0'] = tail.split('-');
    for (let offset = 0; offset <= Number(more); offset++) {
      found.set(offset === 0 ? first : String(Number(first) + offset).padStart(first.length, '0'), place);
    }
  }
  return found;
}

export const zipCodes = lazily(() => expandRuns(ZIP_RUNS));
export const forwardSortationAreas = lazily(() => expandRuns(FSA_RUNS));

/** Places of all ZIP codes that share their first three digits, for codes newer than the table. */
export const zipPrefixes = lazily(() => {
  const byPrefix = new Map<string, Map<string, Place>>();
  for (const [zip, place] of zipCodes()) {
    const prefix = zip.slice(0, 3);
    const known = byPrefix.get(prefix) ?? new Map<string, Place>();
    known.set(`${place.jurisdiction} ${place.zone}`, place);
    byPrefix.set(prefix, known);
  }
  return new Map([...byPrefix].map(([prefix, known]) => [prefix, [...known.values()]]));
});

/** Every country that some evidence can name, with its zones. */
export const countryZones = lazily(() => {
  const zones = new Map<string, string[]>();
  for (const found of callingCodes().values()) {
    const [first] = found;
    if (first) zones.set(first.jurisdiction, [...new Set(found.map((place) => place.zone))]);
  }
  for (const country of ['US', 'CA']) {
    const own = [...stateZones()]
      .filter(([state]) => state.startsWith(`${country}-`))
      .flatMap(([, list]) => list);
    zones.set(country, [...new Set(own)].sort());
  }
  return zones;
});

/** The IANA zones of a state, a province or a country; empty where the tables know none. */
export function zonesOf(jurisdiction: string): readonly string[] {
  const somewhere = jurisdiction.replace(/-\*$/, '');
  return stateZones().get(somewhere) ?? countryZones().get(somewhere) ?? [];
}

/** Countries that keep an IANA zone, with the name under which the tables know its clock. */
export const zoneCountries = lazily(
  () =>
    new Map(
      records(ZONE_COUNTRIES).map(([zone = '', countries = '', same = zone]): [string, Place[]] => [
        zone,
        countries.split('+').map((country) => ({ jurisdiction: somewhereIn(country), zone: same })),
      ]),
    ),
);

/** Windows' names of zones, as CXone's `standardName` has them; lower case. */
export const windowsZones = lazily(
  () =>
    new Map(
      records(WINDOWS_ZONES).map(([name = '', zones = '']): [string, Place[]] => [
        name.toLowerCase(),
        zones.split('+').map((entry) => ({
          jurisdiction: somewhereIn(entry.slice(0, 2)),
          zone: entry.slice(3),
        })),
      ]),
    ),
);

/** Where a postal code is, and how far from there its addresses may be. */
export interface PostalPoint {
  readonly latitude: number;
  readonly longitude: number;
  readonly extentKm: number;
}

const FIRST_CELL = 35;

/** Centres of ZIP codes, on the grid of their prefix; the order is that of the ZIP table. */
export const zipPoints = lazily(() => {
  const members = Map.groupBy(zipCodes().keys(), (zip) => zip.slice(0, 3));
  const points = new Map<string, PostalPoint>();
  for (const line of ZIP_POINTS.split('\n')) {
    const [prefix = '', latitude, longitude, step, extent, cells = ''] = line.split(' ');
    members.get(prefix)?.forEach((zip, index) => {
      const at = (offset: number) => (cells.charCodeAt(index * 2 + offset) - FIRST_CELL + 0.5) * Number(step);
      points.set(zip, {
        latitude: Number(latitude) + at(0),
        longitude: Number(longitude) + at(1),
        extentKm: Number(extent),
      });
    });
  }
  return points;
});

export const forwardSortationPoints = lazily(
  () =>
    new Map(
      FSA_POINTS.split('\n').map((line): [string, PostalPoint] => {
        const [area = '', latitude, longitude, extent] = line.split(' ');
        return [area, { latitude: Number(latitude), longitude: Number(longitude), extentKm: Number(extent) }];
      }),
    ),
);

export const locationData = { version: TABLE_SOURCES.join(', ') } as const;
