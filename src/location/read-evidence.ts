/** What each kind of hint says of the place. Nothing here throws: what cannot be read is said to be so. */

import { placesNear } from './nearby.ts';
import { noPlace, type Place, places, type Reading, somewhereIn, unreadable } from './place.ts';
import { subdivisionNamed } from './subdivisions.ts';
import {
  countryZones,
  forwardSortationAreas,
  stateZones,
  windowsZones,
  zipCodes,
  zipPrefixes,
  zoneCountries,
} from './tables.ts';

/**
 * The region codes of the contact integration. The four of the United States are time zones and no
 * jurisdictions, and its mountain region holds Arizona, which keeps standard time all year.
 */
const REGIONS: Readonly<Record<string, readonly Place[]>> = {
  'US-EST': [{ jurisdiction: 'US-*', zone: 'America/New_York' }],
  'US-CST': [{ jurisdiction: 'US-*', zone: 'America/Chicago' }],
  'US-MST': [
    { jurisdiction: 'US-*', zone: 'America/Denver' },
    { jurisdiction: 'US-*', zone: 'America/Phoenix' },
  ],
  'US-PST': [{ jurisdiction: 'US-*', zone: 'America/Los_Angeles' }],
};

/** Subdivisions outside North America of which the rulebook has rows, and their neighbours. */
const SUBDIVISION_ZONES: Readonly<Record<string, readonly string[]>> = {
  'AU-ACT': ['Australia/Sydney'],
  'AU-NSW': ['Australia/Sydney', 'Australia/Broken_Hill'],
  'AU-NT': ['Australia/Darwin'],
  'AU-QLD': ['Australia/Brisbane'],
  'AU-SA': ['Australia/Adelaide'],
  'AU-TAS': ['Australia/Hobart'],
  'AU-VIC': ['Australia/Melbourne'],
  'AU-WA': ['Australia/Perth', 'Australia/Eucla'],
  'BR-RJ': ['America/Sao_Paulo'],
};

const SUBDIVISION = /^([A-Z]{2})-[A-Z0-9]{1,3}$/;

function inCountry(country: string): Place[] {
  return (countryZones().get(country) ?? []).map((zone) => ({ jurisdiction: somewhereIn(country), zone }));
}

/** A region code: one of the ten of the contact integration, a country or an ISO 3166-2 subdivision. */
export function readRegion(text: string): Reading {
  const code = text.trim().toUpperCase();
  const region = REGIONS[code];
  if (region) return places(region, region[0]?.jurisdiction === 'US-*' ? 'zone-only' : null);
  const country = inCountry(code);
  if (country.length > 0) return places(country);
  const inside = inSubdivision(code);
  return inside.length > 0 ? places(inside) : unreadable('unknown-name');
}

/** An ISO 3166-2 code; a subdivision without zones of its own in the tables may be in any of its country's. */
function inSubdivision(code: string): Place[] {
  const own = stateZones().get(code) ?? SUBDIVISION_ZONES[code];
  if (own) return own.map((zone) => ({ jurisdiction: code, zone }));
  const country = SUBDIVISION.exec(code)?.[1];
  // A state of the United States or a province of Canada that the tables lack does not exist.
  if (country === undefined || country === 'US' || country === 'CA' || country === 'AU') return [];
  return (countryZones().get(country) ?? []).map((zone) => ({ jurisdiction: code, zone }));
}

export function readState(text: string): Reading {
  const state = subdivisionNamed(text);
  const found = state === null ? [] : inSubdivision(state);
  return found.length > 0 ? places(found) : unreadable('unknown-name');
}

/** Military mail: the address says nothing of where the telephone is. */
const MILITARY_ZIP = /^(09[0-8]|340|96[2-6])/;
const ZIP = /^(\d{5})(?:[-\s]?\d{4})?$/;
const CANADIAN = /^([ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z])(?:[-\s]?\d[ABCEGHJ-NPRSTV-Z]\d)?$/;

function readZip(zip: string, note: 'lost-leading-zero' | null): Reading {
  if (MILITARY_ZIP.test(zip)) return noPlace('military');
  const place = zipCodes().get(zip);
  if (place) return places([place], note);
  const near = zipPrefixes().get(zip.slice(0, 3));
  return near ? places(near, 'coarse') : unreadable('not-assigned');
}

/**
 * Other countries' postal codes have other forms, so a code is read as North American only where the rest of the
 * record names such a country, or none.
 * @param countries those that the number and the rest of the address name
 */
export function readPostalCode(text: string, countries: ReadonlySet<string>): Reading | null {
  const code = text.trim().toUpperCase();
  const maybeAmerican = countries.size === 0 || countries.has('US');
  const maybeCanadian = maybeAmerican || countries.has('CA');
  const zip = ZIP.exec(code)?.[1];
  if (zip !== undefined && maybeAmerican) return readZip(zip, null);
  const area = CANADIAN.exec(code)?.[1];
  if (area !== undefined && maybeCanadian) {
    const place = forwardSortationAreas().get(area);
    return place ? places([place]) : unreadable('not-assigned');
  }
  // Spreadsheets take the leading zero of New England away.
  if (countries.has('US') && /^\d{4}$/.test(code) && zipCodes().has(`0${code}`)) {
    return readZip(`0${code}`, 'lost-leading-zero');
  }
  const elsewhere = [...countries].some((country) => country !== 'US' && country !== 'CA');
  return elsewhere ? null : unreadable('malformed');
}

/** What people write for North American time, in Windows' names; other abbreviations mean several things. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  newfoundland: ['newfoundland standard time'],
  atlantic: ['atlantic standard time'],
  eastern: ['eastern standard time', 'us eastern standard time'],
  central: ['central standard time', 'canada central standard time'],
  mountain: ['mountain standard time', 'us mountain standard time'],
  pacific: ['pacific standard time'],
  alaska: ['alaskan standard time'],
  hawaii: ['hawaiian standard time'],
};
const ABBREVIATION =
  /^(?:(n)(?:st|dt)|(a)(?:st|dt|t)|(e)(?:st|dt|t)|(c)(?:st|dt|t)|(m)(?:st|dt|t)|(p)(?:st|dt|t)|(ak)(?:st|dt|t)|(h)(?:st|dt|ast))$/;
const ABBREVIATED = Object.keys(ABBREVIATIONS);

function windowsNamesOf(text: string): readonly string[] {
  const plain = text.toLowerCase().replace(/ (time|standard time|daylight time)$/, '');
  const named = ABBREVIATIONS[plain];
  if (named && Object.hasOwn(ABBREVIATIONS, plain)) return named;
  const letters = ABBREVIATION.exec(plain);
  const index = letters ? letters.slice(1).findIndex((letter) => letter !== undefined) : -1;
  return ABBREVIATIONS[ABBREVIATED[index] ?? ''] ?? [text.toLowerCase()];
}

/** A time-zone attribute says what the clock shows, not whose rules apply. */
export function readTimeZone(text: string): Reading {
  const zone = text.trim();
  const found =
    zoneCountries().get(zone) ?? windowsNamesOf(zone).flatMap((name) => windowsZones().get(name) ?? []);
  if (found.length === 0) return unreadable('unknown-name');
  const countries = new Set(found.map((place) => place.jurisdiction));
  return places(found, countries.size > 1 ? 'zone-of-several' : 'zone-only');
}

/** Coordinates, as their nearest postal codes say; the tables hold those of the United States and Canada. */
export function readCoordinates(latitude: number, longitude: number): Reading {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return unreadable('malformed');
  const near = placesNear(latitude, longitude);
  return near.length > 0 ? places(near, 'approximate') : noPlace('outside-coverage');
}
