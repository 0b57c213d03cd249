/**
 * Writes src/location/tables.generated.ts: which states and time zones an area code, a postal code, a state,
 * a country and the first digits of a number can mean.
 *
 *   node scripts/build-location-tables.ts [file]
 *
 * Sources: scripts/data (each file names its own), and at the versions that package.json pins: geo-tz (MIT;
 * full-resolution boundaries of timezone-boundary-builder, ODbL), zipcodes (BSD), libphonenumber-js (MIT),
 * windows-iana (MIT; Unicode CLDR windowsZones).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { pinnedZoneData } from '../src/clock/pinned-zone-data.ts';
import { codes, type PostalRecord, type Zip, zips, zonesNear } from './zip-centres.ts';
import {
  clockOf,
  KM_PER_DEGREE,
  onePerClock,
  zonesAt,
  zonesKeptIn,
  zonesOfState,
} from './zone-boundaries.ts';

/** Area codes that come into service after this day are planned: nobody has such a number yet. */
const REVIEWED = '2026-11-25';

const require = createRequire(import.meta.url);
const versionOf = (name: string) => {
  const file = join(import.meta.dirname, '..', 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};
/** Rows of a file of scripts/data, without its remarks and its header. */
const rowsOf = (name: string) =>
  readFileSync(join(import.meta.dirname, 'data', name), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split(','));

const { country_calling_codes: callingCodes } = require('libphonenumber-js/metadata.min.json') as {
  country_calling_codes: Record<string, string[]>;
};

const pinned = pinnedZoneData();
/** Two zones keep one clock when it shows the same at noon of every tenth day of these years. */
const CLOCK_YEARS = [2027, 2030];
const clockSince2027 = (zone: string): string => {
  const offsets: number[] = [];
  for (const year of CLOCK_YEARS) {
    for (let day = 0; day < 365; day += 10) {
      offsets.push(pinned.offsetSecondsAt(zone, Date.UTC(year, 0, 1 + day, 12)));
    }
  }
  return offsets.join();
};

// Countries: their zones by CLDR, one for each clock. Territories 001 and ZZ are no countries.
/** Zones that stand for their clock in a country of several zones; elsewhere the first that CLDR names does. */
const PRINCIPAL = new Set(
  'America/Buenos_Aires America/Manaus America/Mazatlan America/Matamoros America/Mexico_City America/Santiago America/Sao_Paulo Asia/Almaty Asia/Gaza Asia/Irkutsk Asia/Jakarta Asia/Krasnoyarsk Asia/Kuala_Lumpur Asia/Magadan Asia/Makassar Asia/Nicosia Asia/Tashkent Asia/Vladivostok Asia/Yakutsk Asia/Yekaterinburg Australia/Adelaide Australia/Brisbane Australia/Sydney Europe/Berlin Europe/Lisbon Europe/Madrid Europe/Moscow Europe/Samara Pacific/Auckland Pacific/Majuro Pacific/Tahiti Pacific/Tarawa'.split(
    ' ',
  ),
);
/** Zones and territories that CLDR's list of Windows' zones lacks. */
const MORE_COUNTRY_ZONES: Readonly<Record<string, readonly string[]>> = {
  AC: ['Atlantic/St_Helena'],
  BQ: ['America/Kralendijk'],
  CL: ['America/Coyhaique'],
  MX: ['America/Ciudad_Juarez'],
  TA: ['Atlantic/St_Helena'],
  XK: ['Europe/Belgrade'],
};
/** Zones that are no legal time for numbers of the country: Crimea has Russian numbers; China has one time by law. */
const NOT_COUNTRY_WIDE = new Set(['UA Europe/Simferopol', 'CN Asia/Urumqi']);

const zonesByCountry = new Map<string, string[]>(
  Object.entries(MORE_COUNTRY_ZONES).map(([country, zones]) => [country, [...zones]]),
);
const countriesOfZone = new Map<string, Set<string>>();
for (const { territory, iana } of WINDOWS_TO_IANA_MAP) {
  if (!/^[A-Z]{2}$/.test(territory) || territory === 'ZZ') continue;
  for (const zone of iana) {
    countriesOfZone.set(zone, (countriesOfZone.get(zone) ?? new Set()).add(territory));
    zonesByCountry.set(territory, [...(zonesByCountry.get(territory) ?? []), zone]);
  }
}
/** By zone, the name that stands for its clock in its country. */
const canonicalNames = new Map<string, string>();
for (const [country, zones] of zonesByCountry) {
  if (country === 'US' || country === 'CA') continue;
  const byClock = Map.groupBy(new Set(zones), clockSince2027);
  for (const same of byClock.values()) {
    const name = same.find((zone) => PRINCIPAL.has(zone)) ?? same[0] ?? '';
    for (const zone of same) if (zone !== name) canonicalNames.set(zone, name);
  }
}
const canonical = (zone: string) => canonicalNames.get(zone) ?? clockOf(zone);
const NORTH_AMERICA = new Set(['US', 'CA']);
const countryLines = [...zonesByCountry]
  .filter(([country]) => !NORTH_AMERICA.has(country))
  .map(([country, zones]) => {
    const own = zones.filter((zone) => !NOT_COUNTRY_WIDE.has(`${country} ${zone}`));
    return `${country}:${[...new Set(own.map(canonical))].join('+')}`;
  })
  .sort();

// States: one zone for each clock, the main zone first.
const stateLines = [...zonesOfState].map(
  ([state, zones]) => `${state}:${[...new Set(zones.map(canonical))].join('+')}`,
);

// Postal codes: states and zones of each, in runs of neighbours that share them.
interface PostalPlaces {
  readonly code: string;
  /** `US-IN/1`: a zone of the state by its position; several are joined by `+`. */
  readonly places: string;
}
const indexed = (state: string, zone: string) => `${state}/${zonesKeptIn(state).indexOf(zone)}`;

/** Where ZIPs near a boundary have land. */
const landOfZip = new Map(
  rowsOf('zip-zones.csv').map(([zip = '', places = '']) => [
    zip,
    places.split('+').map((place) => place.split(' ') as [string, string]),
  ]),
);
const zipPlaces = (zip: Zip): PostalPlaces => ({
  code: zip.code,
  places: (landOfZip.get(zip.code) ?? zonesNear(zip).map((zone) => [zip.state, zone] as const))
    .map(([state, zone]) => indexed(state, zone))
    .join('+'),
});

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
/**
 * Rural areas reach farther than a circle about their centre shows: the zones of some of their post offices, by
 * the comments of the IANA time zone database. Some have no centre in the source.
 */
const RURAL_AREAS: Readonly<Record<string, readonly string[]>> = {
  A0K: ['America/St_Johns', 'America/Goose_Bay'],
  A0P: ['America/Goose_Bay'],
  G0C: ['America/Toronto', 'America/Halifax'],
  G0G: ['America/Toronto', 'America/Blanc-Sablon'],
  K0C: ['America/Toronto'],
  K0H: ['America/Toronto'],
  K0K: ['America/Toronto'],
  P0M: ['America/Toronto'],
  P0T: ['America/Toronto', 'America/Atikokan', 'America/Winnipeg'],
  P0V: ['America/Winnipeg', 'America/Atikokan'],
  S0M: ['America/Regina', 'America/Edmonton'],
  S0P: ['America/Regina', 'America/Winnipeg'],
  V0A: ['America/Edmonton', 'America/Vancouver'],
  V0B: ['America/Creston', 'America/Edmonton', 'America/Vancouver'],
  V0N: ['America/Vancouver'],
  X0A: ['America/Iqaluit', 'America/Resolute'],
  X0C: ['America/Rankin_Inlet', 'America/Atikokan'],
};
/** An area whose second character is 0 is served by rural post offices. */
const RURAL_KM = 150;
const TOWN_KM = 15;
const areaKm = (code: string) => (code[1] === '0' ? RURAL_KM : TOWN_KM);

const fsaRecords = Object.values(codes)
  // H0H is Santa's.
  .filter(({ zip }) => /^[A-Z]\d[A-Z]$/.test(zip) && zip !== 'H0H')
  .sort((a, b) => (a.zip < b.zip ? -1 : 1));
const fsaPlaces = (record: PostalRecord): PostalPlaces => {
  const { zip } = record;
  const state = /^X0[ABC]$/.test(zip) ? 'CA-NU' : `CA-${CANADIAN_FIRST_LETTERS[zip[0] ?? ''] ?? ''}`;
  const kept = zonesKeptIn(state);
  const isLocated = record.latitude && record.longitude;
  // A town is on one side of a boundary; how far its edge is from the centre differs too much to draw a circle.
  const near = isLocated ? zonesAt(record).filter((zone) => kept.includes(zone)) : [];
  const zones = RURAL_AREAS[zip] ?? (near.length > 0 ? near : kept);
  return {
    code: zip,
    places: onePerClock(state, zones)
      .map((zone) => indexed(state, zone))
      .join('+'),
  };
};
const postalLines = [...zonesOfState.keys()]
  .filter(
    (state) => zonesKeptIn(state).some((zone) => zone !== canonical(zone)) || zonesKeptIn(state).length > 1,
  )
  .map((state) => `${state}:${zonesKeptIn(state).join('+')}`);

function runs(places: readonly PostalPlaces[]): string {
  const parts: string[] = [];
  let last = '';
  for (const { code, places: here } of places) {
    parts.push(here === last ? code : `${here}:${code}`);
    last = here;
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

// Area codes, by the numbering plan's own report: those in service, and those that are to come.
const areaRows = rowsOf('area-codes.csv');
const isInService = ([, , , , since = '']: readonly string[]) => since !== '' && since <= REVIEWED;
const areaLine = ([code = '', states = '', zones = '']: readonly string[]) => `${code}:${states}:${zones}`;
const areaLines = areaRows.filter(isInService).map(areaLine);
const plannedLines = areaRows.filter((row) => !isInService(row)).map(areaLine);

// Other countries, by calling code: the main country of each, and what the first digits of a number say.
const callingLines = Object.entries(callingCodes)
  .filter(([code, [country = '']]) => code !== '1' && zonesByCountry.has(country))
  .map(([code, countries]) => `${code}:${countries[0]}`)
  .sort();
const numberLines = rowsOf('number-areas.csv').map(([prefixes = '', places = '']) => `${prefixes}:${places}`);

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

// Windows' names of zones, and the countries of each zone, from CLDR.
/** Names that Windows took up in 2026 and CLDR's list lacks. */
const NEW_WINDOWS_NAMES = [
  'Alberta Standard Time:CA/America/Edmonton',
  'British Columbia Standard Time:CA/America/Vancouver',
  'Manitoba Standard Time:CA/America/Winnipeg',
];
const windowsLines = [...Map.groupBy(WINDOWS_TO_IANA_MAP, (entry) => entry.windowsName)]
  .map(([name, entries]) => {
    const found = entries
      .filter(({ territory }) => /^[A-Z]{2}$/.test(territory) && territory !== 'ZZ')
      .flatMap(({ territory, iana }) => iana.map((zone) => `${territory}/${canonical(zone)}`));
    return `${name}:${[...new Set(found)].sort().join('+')}`;
  })
  .filter((line) => !line.endsWith(':'))
  .concat(NEW_WINDOWS_NAMES)
  .sort();
/** Zones that the tables name and CLDR's list lacks. */
for (const [country, zones] of [...zonesByCountry, ...zonesOfState]) {
  for (const zone of zones) {
    if (!countriesOfZone.has(zone)) countriesOfZone.set(zone, new Set([country.slice(0, 2)]));
  }
}
const zoneLines = [...countriesOfZone]
  .map(([zone, countries]) => {
    const same = canonical(zone);
    return `${zone}:${[...countries].sort().join('+')}${same === zone ? '' : `:${same}`}`;
  })
  .sort();

// Where postal codes are: two characters for each, on a grid of its three-digit prefix.
const GRID = 90;
const SMALLEST_STEP = 0.05;
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
const areaPoints = fsaRecords.flatMap(({ zip, latitude, longitude }) =>
  // Some areas of the source have no coordinates.
  latitude && longitude ? [`${zip} ${latitude.toFixed(2)} ${longitude.toFixed(2)} ${areaKm(zip)}`] : [],
);

const sources = [
  'NANPA 2026-08-17',
  ...['geo-tz', 'zipcodes', 'libphonenumber-js', 'windows-iana'].map((name) => `${name} ${versionOf(name)}`),
];
const lines = (name: string, values: readonly string[]) =>
  `export const ${name} = \`\n${values.join('\n')}\n\`.trim();\n`;

writeFileSync(
  process.argv[2] ?? new URL('../src/location/tables.generated.ts', import.meta.url),
  [
    `// Written by scripts/build-location-tables.ts from ${sources.join(', ')}.`,
    `export const TABLE_SOURCES = ${JSON.stringify(sources)};`,
    lines('STATE_ZONES', stateLines.sort()),
    lines('AREA_CODES', areaLines),
    lines('PLANNED_AREA_CODES', plannedLines),
    lines('CALLING_CODES', callingLines),
    lines('COUNTRY_ZONES', countryLines),
    lines('NUMBER_AREAS', numberLines),
    `export const SPECIAL_NUMBERS =\n  ${JSON.stringify(specialLines.join('\n'))};`,
    lines('WINDOWS_ZONES', windowsLines),
    lines('ZONE_COUNTRIES', zoneLines),
    `export const ZIP_POINTS =\n  ${JSON.stringify(pointLines.join('\n'))};`,
    lines('FSA_POINTS', areaPoints),
    lines('POSTAL_ZONES', postalLines.sort()),
    `export const ZIP_RUNS =\n  '${runs(zips.map(zipPlaces))}';`,
    `export const FSA_RUNS =\n  '${runs(fsaRecords.map(fsaPlaces))}';`,
    '',
  ].join('\n'),
);
console.log(
  `${areaLines.length} area codes, ${zips.length} ZIPs, ${fsaRecords.length} Canadian areas, ${callingLines.length} calling codes`,
);
