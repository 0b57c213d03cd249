/** The places of countries, states and provinces. */

import { clockOf } from './clocks.ts';
import { countriesNamed } from './countries.ts';
import { type Place, somewhereIn } from './place.ts';
import { subdivisionsNamed, zonesElsewhere } from './subdivisions.ts';
import { countryZones, lazily, stateZones, zoneCountries } from './tables.ts';

/** Zones of countries that share their calling code with another and are not under it in the tables. */
const otherCountryZones = lazily(() => {
  const found = new Map<string, Set<string>>();
  for (const located of zoneCountries().values()) {
    for (const { jurisdiction, zone } of located) {
      found.set(jurisdiction, (found.get(jurisdiction) ?? new Set<string>()).add(zone));
    }
  }
  return found;
});

/** Somewhere in a country: each of its zones. */
export function inCountry(country: string): Place[] {
  const jurisdiction = somewhereIn(country);
  const zones =
    countryZones().get(country) ?? stateZones().get(jurisdiction) ?? otherCountryZones().get(jurisdiction);
  return [...(zones ?? [])].map((zone) => ({ jurisdiction, zone }));
}

export function hasOneClock(country: string): boolean {
  return new Set(inCountry(country).map(({ zone }) => clockOf(zone))).size === 1;
}

const SUBDIVISION = /^([A-Z]{2})[-_]([A-Z0-9]{1,3})$/;
/** Countries all of whose states the tables have: another code of theirs does not exist. */
const WHOLE: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'BR', 'MX']);

/** An ISO 3166-2 code; a subdivision without zones of its own in the tables may be in any of its country's. */
function inSubdivision(code: string): Place[] {
  const own = stateZones().get(code) ?? zonesElsewhere(code);
  if (own) return own.map((zone) => ({ jurisdiction: code, zone }));
  const [, country = '', part = ''] = SUBDIVISION.exec(code) ?? [];
  // `IN-US` is Indiana, and no part of India.
  if (country === '' || WHOLE.has(country) || part === 'US' || part === 'USA') return [];
  return inCountry(country).map(({ zone }) => ({ jurisdiction: code, zone }));
}

/** Places of a text that has the form of an ISO 3166-2 code; none for another. */
export const subdivisionCoded = (code: string): Place[] =>
  SUBDIVISION.test(code) ? inSubdivision(code) : [];

/** States by name or code: of countries that are named, and of others. */
export const inStates = (text: string, countries: ReadonlySet<string>): Place[] =>
  subdivisionsNamed(text, countries).flatMap(({ jurisdiction, zones }) =>
    zones === null
      ? inSubdivision(jurisdiction)
      : zones.map((zone) => ({
          jurisdiction: jurisdiction.length > 2 ? jurisdiction : somewhereIn(jurisdiction),
          zone,
        })),
  );

export const inCountries = (text: string): Place[] => countriesNamed(text).flatMap(inCountry);
