/** The generated tables, read into maps at first use. */
import { type Place, somewhereIn } from './place.ts';
import {
  AREA_CODES,
  CALLING_CODES,
  COUNTRY_ZONES,
  FSA_POINTS,
  FSA_RUNS,
  NUMBER_AREAS,
  PLANNED_AREA_CODES,
  POSTAL_ZONES,
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

/** Two names of one zone, and two zones of a country whose clocks agree from 2027, have one clock name. */
export function clockName(zone: string): string {
  return clockNames().get(zone) ?? zone;
}

const clockNames = lazily(
  () => new Map(records(ZONE_COUNTRIES).map(([zone = '', , same = zone]) => [zone, same] as const)),
);

/** The zones of an area code in each of its states: those that the state has, or all where it has none of them. */
function placesOf(jurisdictions: readonly string[], zones: readonly string[]): Place[] {
  return jurisdictions.flatMap((jurisdiction) => {
    const own = stateZones().get(jurisdiction) ?? [];
    const here = zones.filter((zone) => own.includes(zone));
    return (here.length > 0 ? here : zones).map((zone) => ({ jurisdiction, zone }));
  });
}

/** North American area codes. */
const areasOf = (table: string) =>
  new Map(
    records(table).map(([code = '', jurisdictions = '', zones = '']) => [
      code,
      placesOf(jurisdictions.split('+'), zones.split('+')),
    ]),
  );

/** North American area codes in service. */
export const areaCodes = lazily(() => areasOf(AREA_CODES));

/** Area codes that are assigned and not in service yet: where their numbers will be. */
export const plannedAreaCodes = lazily(() => areasOf(PLANNED_AREA_CODES));

/** Other calling codes, and the main country of each. */
export const callingCodes = lazily(
  () => new Map(records(CALLING_CODES).map(([code = '', country = '']) => [code, country] as const)),
);

/** By the first digits of a number in E.164, without the plus: what its numbering plan says of the place. */
export const numberAreas = lazily(() => {
  const areas = new Map<string, readonly Place[]>();
  for (const [prefixes = '', places = ''] of records(NUMBER_AREAS)) {
    const here = places.split('+').map((place): Place => {
      const [jurisdiction = '', zone = ''] = place.split(' ');
      return { jurisdiction, zone };
    });
    for (const range of prefixes.split(' ')) {
      const [first = '', last = first] = range.split('-');
      for (let prefix = Number(first); prefix <= Number(last); prefix++) areas.set(String(prefix), here);
    }
  }
  return areas;
});

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

const postalZones = lazily(
  () => new Map(records(POSTAL_ZONES).map(([state = '', zones = '']) => [state, zones.split('+')])),
);

/** `US-IN/0+US-IN/3`: zones of a state by their position. */
function placesAt(text: string): Place[] {
  return text.split('+').map((place) => {
    const [jurisdiction = '', index = '0'] = place.split('/');
    const zones = postalZones().get(jurisdiction) ?? stateZones().get(jurisdiction) ?? [];
    return { jurisdiction, zone: zones[Number(index)] ?? '' };
  });
}

function expandRuns(runs: string): Map<string, readonly Place[]> {
  const found = new Map<string, readonly Place[]>();
  const known = new Map<string, readonly Place[]>();
  let places: readonly Place[] = [];
  for (const part of runs.split(' ')) {
    const [head, tail = head] = part.includes(':') ? part.split(':') : [null, part];
    if (head) {
      places = known.get(head) ?? placesAt(head);
      known.set(head, places);
    }
    if (!tail) continue;
    const [first = '', more = '0'] = tail.split('-');
    for (let offset = 0; offset <= Number(more); offset++) {
      found.set(offset === 0 ? first : String(Number(first) + offset).padStart(first.length, '0'), places);
    }
  }
  return found;
}

/** Where a ZIP may be; one whose area reaches into a second zone has both, the zone of its centre first. */
export const zipCodes = lazily(() => expandRuns(ZIP_RUNS));
export const forwardSortationAreas = lazily(() => expandRuns(FSA_RUNS));

/** Places of all ZIP codes that share their first three digits, for codes newer than the table. */
export const zipPrefixes = lazily(() => {
  const byPrefix = new Map<string, Map<string, Place>>();
  for (const [zip, places] of zipCodes()) {
    const prefix = zip.slice(0, 3);
    const known = byPrefix.get(prefix) ?? new Map<string, Place>();
    for (const place of places) known.set(`${place.jurisdiction} ${clockName(place.zone)}`, place);
    byPrefix.set(prefix, known);
  }
  return new Map([...byPrefix].map(([prefix, known]) => [prefix, [...known.values()]]));
});

/** Every country that some evidence can name, with one zone for each of its clocks. */
export const countryZones = lazily(() => {
  const zones = new Map<string, string[]>(
    records(COUNTRY_ZONES).map(([country = '', own = '']) => [country, own.split('+')]),
  );
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
