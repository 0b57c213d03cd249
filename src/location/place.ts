/** Where the called person may be, and what made us think so. */

/** A candidate: whose rules apply there, and what the clock shows. */
export interface Place {
  /** ISO 3166-1 or 3166-2; `US-*` is somewhere in the United States, the state not known. */
  readonly jurisdiction: string;
  /** IANA zone. */
  readonly zone: string;
}

const EVIDENCE_SOURCES = [
  'region',
  'country',
  'state',
  'postalCode',
  'timeZone',
  'coordinates',
  'phone',
  'otherPhone',
] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

/** `unreadable` is wrong evidence and stricter than none; `no-place` is right but names no place (toll-free). */
type Finding = 'places' | 'unreadable' | 'no-place';

export type EvidenceNote =
  | 'malformed'
  | 'not-assigned'
  | 'unknown-name'
  | 'unknown-prefix'
  /** An area code that is assigned and not in service yet. */
  | 'planned'
  | 'toll-free'
  | 'premium'
  | 'personal'
  | 'military'
  | 'coarse'
  | 'lost-leading-zero'
  | 'split-area-code'
  | 'zone-only'
  /** A clock that several countries keep: somewhere in any of them. */
  | 'zone-of-several'
  /** A distance from UTC: wherever clocks show it at some time of the year. */
  | 'offset'
  /** Known to be in a country, and no more. */
  | 'country-only'
  | 'approximate'
  | 'half-a-pair'
  | 'outside-coverage';

/** What one piece of evidence says. */
export interface Evidence {
  readonly source: EvidenceSource;
  /** As it stands on the record. */
  readonly said: string;
  readonly finding: Finding;
  readonly places: readonly Place[];
  readonly note: EvidenceNote | null;
}

export type Reading = Omit<Evidence, 'source' | 'said'>;

export function places(found: readonly Place[], note: EvidenceNote | null = null): Reading {
  return { finding: 'places', places: found, note };
}

export function unreadable(note: EvidenceNote): Reading {
  return { finding: 'unreadable', places: [], note };
}

export function noPlace(note: EvidenceNote): Reading {
  return { finding: 'no-place', places: [], note };
}

export function countryOf(jurisdiction: string): string {
  return jurisdiction.slice(0, 2);
}

/** Parts of the United States that have a country code of their own. */
const TERRITORIES: ReadonlySet<string> = new Set(['PR', 'VI', 'GU', 'AS', 'MP']);

/** A place of which only the country is known, where the rulebook's rows differ by state. */
export function somewhereIn(country: string): string {
  if (TERRITORIES.has(country)) return `US-${country}`;
  return country === 'US' || country === 'CA' || country === 'BR' ? `${country}-*` : country;
}

/** Whether only the country is known of a jurisdiction: `US-*`, `GB`. */
export function isCountryOnly(jurisdiction: string): boolean {
  return jurisdiction.length === 2 || jurisdiction.endsWith('-*');
}
