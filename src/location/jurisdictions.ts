/** Which places a jurisdiction that somebody wrote stands for, as a compliance rule carries one. */
import { countriesNamed } from './countries.ts';
import { countryOf, type Place } from './place.ts';
import { subdivisionsNamed } from './subdivisions.ts';
import { countryZones, zonesOf } from './tables.ts';

const NO_COUNTRY: ReadonlySet<string> = new Set();
const LEADING_COUNTRY = /^([A-Z]{2})-/;

/**
 * ISO 3166 codes that a written jurisdiction can mean: `US-FL`, `Florida` and `FL` are Florida, `US-*` and `US-FCC`
 * the United States, and `CA` is Canada or California. Empty where nobody can tell.
 */
export function jurisdictionsNamed(text: string): string[] {
  const code = text.trim().toUpperCase().replace(/-\*$/, '');
  const named = [
    ...countriesNamed(code),
    ...subdivisionsNamed(code, NO_COUNTRY).map(({ jurisdiction }) => jurisdiction),
  ];
  if (named.length > 0) return [...new Set(named)];
  const leading = LEADING_COUNTRY.exec(code)?.[1];
  return leading !== undefined && countryZones().has(leading) ? [leading] : [];
}

/**
 * Whether a place lies in a jurisdiction. A place of which only the country is known may lie in one of its
 * subdivisions, where that keeps the place's clock.
 * @param jurisdiction ISO 3166-1 or 3166-2
 */
export function liesIn({ jurisdiction: own, zone }: Place, jurisdiction: string): 'yes' | 'perhaps' | 'no' {
  if (own === jurisdiction || countryOf(own) === jurisdiction) return 'yes';
  const isWholeCountry = own === countryOf(own) || own.endsWith('-*');
  if (!isWholeCountry || countryOf(own) !== countryOf(jurisdiction)) return 'no';
  const zones = zonesOf(jurisdiction);
  return zones.length === 0 || zones.includes(zone) ? 'perhaps' : 'no';
}
