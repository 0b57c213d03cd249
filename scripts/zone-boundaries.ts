/**
 * Which zones are at a place, by full-resolution boundaries (geo-tz: timezone-boundary-builder, from OpenStreetMap)
 * and, for states, by law. Used when tables are built; nothing of it is shipped.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { find } = require('geo-tz/all') as { find: (latitude: number, longitude: number) => string[] };

export const KM_PER_DEGREE = 111.2;
const RADIANS = Math.PI / 180;

/** Zones of one clock since 2026 under several names, and the name that stands for them. */
export const SAME_CLOCK: Readonly<Record<string, string>> = {
  'America/Detroit': 'America/New_York',
  'America/Louisville': 'America/New_York',
  'America/Indianapolis': 'America/New_York',
  'America/Fort_Wayne': 'America/New_York',
  'America/Knox_IN': 'America/Chicago',
  'America/Montreal': 'America/Toronto',
  'America/Nipigon': 'America/Toronto',
  'America/Thunder_Bay': 'America/Toronto',
  'America/Rainy_River': 'America/Winnipeg',
  'America/Pangnirtung': 'America/Iqaluit',
  'America/Resolute': 'America/Rankin_Inlet',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Yellowknife': 'America/Edmonton',
  'America/Kentucky/Louisville': 'America/New_York',
  'America/Kentucky/Monticello': 'America/New_York',
  'America/Indiana/Indianapolis': 'America/New_York',
  'America/Indiana/Marengo': 'America/New_York',
  'America/Indiana/Petersburg': 'America/New_York',
  'America/Indiana/Vevay': 'America/New_York',
  'America/Indiana/Vincennes': 'America/New_York',
  'America/Indiana/Winamac': 'America/New_York',
  'America/Indiana/Knox': 'America/Chicago',
  'America/Indiana/Tell_City': 'America/Chicago',
  'America/Menominee': 'America/Chicago',
  'America/North_Dakota/Center': 'America/Chicago',
  'America/North_Dakota/New_Salem': 'America/Chicago',
  'America/North_Dakota/Beulah': 'America/Chicago',
  'America/Boise': 'America/Denver',
  'America/Sitka': 'America/Anchorage',
  'America/Juneau': 'America/Anchorage',
  'America/Nome': 'America/Anchorage',
  'America/Yakutat': 'America/Anchorage',
  'America/Metlakatla': 'America/Anchorage',
  'America/Moncton': 'America/Halifax',
  'America/Glace_Bay': 'America/Halifax',
  'America/Swift_Current': 'America/Regina',
  'America/Dawson': 'America/Whitehorse',
  'America/Fort_Nelson': 'America/Dawson_Creek',
  'America/Creston': 'America/Dawson_Creek',
};

/** The name that stands for the zone's clock. */
export const clockOf = (zone: string): string => SAME_CLOCK[zone] ?? zone;

/**
 * Zones of each state, territory and province: 49 CFR part 71 with the state's own choice of daylight saving time,
 * and the comments of the IANA time zone database for Canada. Left out: places that keep another clock than their
 * law says (Phenix City, Creighton); their postal codes have both.
 */
const ZONES_BY_STATE: Readonly<Record<string, string>> = {
  'US-AK': 'Anchorage Adak Juneau Metlakatla Nome Sitka Yakutat',
  'US-AZ': 'Phoenix Denver',
  'US-FL': 'New_York Chicago',
  'US-ID': 'Boise Los_Angeles',
  'US-IN':
    'Indiana/Indianapolis Chicago Indiana/Knox Indiana/Marengo Indiana/Petersburg Indiana/Tell_City Indiana/Vevay Indiana/Vincennes Indiana/Winamac Kentucky/Louisville New_York',
  'US-KS': 'Chicago Denver',
  'US-KY': 'New_York Chicago Kentucky/Louisville Kentucky/Monticello',
  'US-MI': 'Detroit Menominee',
  'US-ND': 'Chicago Denver North_Dakota/Beulah North_Dakota/Center North_Dakota/New_Salem',
  'US-NE': 'Chicago Denver',
  'US-NV': 'Los_Angeles Denver',
  'US-OR': 'Los_Angeles Boise',
  'US-SD': 'Chicago Denver',
  'US-TN': 'Chicago New_York',
  'US-TX': 'Chicago Denver',
  'CA-AB': 'Edmonton',
  'CA-BC': 'Vancouver Creston Dawson_Creek Edmonton Fort_Nelson',
  'CA-MB': 'Winnipeg',
  'CA-NB': 'Moncton',
  'CA-NL': 'St_Johns Goose_Bay',
  'CA-NS': 'Halifax Glace_Bay',
  'CA-NT': 'Edmonton Inuvik',
  'CA-NU': 'Iqaluit Atikokan Cambridge_Bay Rankin_Inlet Resolute',
  'CA-ON': 'Toronto Atikokan Winnipeg',
  'CA-PE': 'Halifax',
  'CA-QC': 'Toronto Blanc-Sablon Halifax',
  'CA-SK': 'Regina Edmonton Swift_Current',
  'CA-YT': 'Whitehorse Dawson',
};
const ONE_ZONE: Readonly<Record<string, string>> = {
  'America/New_York': 'CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV',
  'America/Chicago': 'AL AR IA IL LA MN MO MS OK WI',
  'America/Denver': 'CO MT NM UT WY',
  'America/Los_Angeles': 'CA WA',
  'Pacific/Honolulu': 'HI',
  'America/Puerto_Rico': 'PR',
  'America/St_Thomas': 'VI',
  'Pacific/Guam': 'GU',
  'Pacific/Saipan': 'MP',
  'Pacific/Pago_Pago': 'AS',
};
/** Zones that are kept in a state against its law; Wake Island has a postal code of Hawaii. */
const CUSTOMARY: Readonly<Record<string, string>> = {
  'US-AL': 'America/New_York',
  'US-HI': 'Pacific/Wake',
  'CA-SK': 'America/Winnipeg',
};

/** By ISO 3166-2 code, the main zone first. */
export const zonesOfState: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...Object.entries(ZONES_BY_STATE).map(
    ([state, zones]) => [state, zones.split(' ').map((zone) => `America/${zone}`)] as const,
  ),
  ...Object.entries(ONE_ZONE).flatMap(([zone, states]) =>
    states.split(' ').map((state) => [`US-${state}`, [zone]] as const),
  ),
]);

/** Zones that somebody in the state lives by, custom included. */
export function zonesKeptIn(state: string): readonly string[] {
  const custom = CUSTOMARY[state];
  return [...(zonesOfState.get(state) ?? []), ...(custom ? [custom] : [])];
}

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export function zonesAt({ latitude, longitude }: Point): readonly string[] {
  return find(latitude, longitude);
}

export function kmBetween(one: Point, other: Point): number {
  const east = (one.longitude - other.longitude) * Math.cos(one.latitude * RADIANS);
  return Math.hypot(one.latitude - other.latitude, east) * KM_PER_DEGREE;
}

const DIRECTIONS = 16;

/** Zones on the circle of that radius about a point and on the one half as wide. */
export function zonesAround(point: Point, km: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const radius of [km / 2, km]) {
    for (let step = 0; step < DIRECTIONS; step++) {
      const angle = (step * 2 * Math.PI) / DIRECTIONS;
      const degrees = radius / KM_PER_DEGREE;
      const latitude = point.latitude + degrees * Math.sin(angle);
      const longitude = point.longitude + (degrees * Math.cos(angle)) / Math.cos(point.latitude * RADIANS);
      for (const zone of zonesAt({ latitude, longitude })) found.add(zone);
    }
  }
  return found;
}

/**
 * Some of these zones of a state: one for each clock, those that come first. Where another clock than the lawful one
 * is kept, the law's stays possible.
 */
export function onePerClock(state: string, zones: readonly string[]): string[] {
  const lawful = zonesOfState.get(state) ?? [];
  const isCustomary = zones.some((zone) => !lawful.includes(zone));
  const byClock = new Map<string, string>();
  for (const zone of [...zones, ...(isCustomary ? lawful.slice(0, 1) : [])]) {
    if (!byClock.has(clockOf(zone))) byClock.set(clockOf(zone), zone);
  }
  return [...byClock.values()];
}

const NEIGHBOURS = 3;
const [LEAST_KM, MOST_KM] = [2, 40];

/**
 * How far from each point what belongs to it may lie: as far as its third nearest neighbour, which in town is a
 * few kilometres.
 */
export function extents<P extends Point>(points: readonly P[]): (point: P) => number {
  const cells = Map.groupBy(
    points,
    ({ latitude, longitude }) => `${Math.floor(latitude)} ${Math.floor(longitude)}`,
  );
  return (point) => {
    const distances: number[] = [];
    for (const north of [-1, 0, 1]) {
      for (const east of [-1, 0, 1]) {
        const key = `${Math.floor(point.latitude) + north} ${Math.floor(point.longitude) + east}`;
        for (const other of cells.get(key) ?? []) distances.push(kmBetween(point, other));
      }
    }
    // Post offices of one town stand on one point.
    const apart = distances.filter((km) => km > 0.3).sort((a, b) => a - b);
    return Math.min(MOST_KM, Math.max(LEAST_KM, apart[NEIGHBOURS - 1] ?? MOST_KM));
  };
}
