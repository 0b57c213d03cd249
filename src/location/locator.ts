/**
 * From hints to the set of places they leave open. Contacts that share that set share one location class, so
 * what depends on the clock is worked out once for all of them.
 */
import { countryOfPhone, phoneKey, readPhonePrefix } from './number-places.ts';
import {
  countryOf,
  type Evidence,
  type EvidenceSource,
  type Place,
  type Reading,
  somewhereIn,
} from './place.ts';
import { readCoordinates, readPostalCode, readRegion, readState, readTimeZone } from './read-evidence.ts';
import { countryZones } from './tables.ts';

/**
 * Which evidence counts: every candidate of all of it (the strict default), or the address before the number,
 * or the number before the address.
 */
export type EvidenceStrategy = 'all-evidence' | 'address-first' | 'number-first';

/** The hints of place on one record, as they stand there. */
export interface LocationHints {
  /** E.164, or null when the record has no dialable number. */
  readonly phone: string | null;
  readonly region?: string;
  readonly country?: string;
  readonly state?: string;
  readonly postalCode?: string;
  readonly timeZone?: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface LocationClass {
  /** Position in {@link Locator.classes}. */
  readonly id: number;
  /** The candidates, each once, in a fixed order. Where nothing names a place: every zone of the country. */
  readonly places: readonly Place[];
  /** No evidence names a place. */
  readonly unknown: boolean;
  /** Some evidence cannot be read: stricter than if it were missing. */
  readonly wrongEvidence: boolean;
  /** Two pieces of evidence share no place. */
  readonly disagree: boolean;
}

export interface Locator {
  readonly classes: readonly LocationClass[];
  /** The class of a contact; the same object for the same answer. Never throws. */
  classOf(hints: LocationHints): LocationClass;
  /** The same with every piece of evidence, including what the strategy did not use. */
  explain(hints: LocationHints): { readonly evidence: readonly Evidence[]; readonly location: LocationClass };
}

const ADDRESS_SOURCES: ReadonlySet<EvidenceSource> = new Set([
  'region',
  'state',
  'postalCode',
  'timeZone',
  'coordinates',
]);

function gather(hints: LocationHints): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (source: EvidenceSource, said: string | undefined, reading: Reading | null) => {
    if (said !== undefined && reading !== null) evidence.push({ source, said, ...reading });
  };
  const region = hints.region ?? hints.country;
  if (region !== undefined) add('region', region, readRegion(region));
  if (hints.state !== undefined) add('state', hints.state, readState(hints.state));
  if (hints.timeZone !== undefined) add('timeZone', hints.timeZone, readTimeZone(hints.timeZone));
  if (hints.latitude !== undefined && hints.longitude !== undefined) {
    const { latitude, longitude } = hints;
    add('coordinates', `${latitude}, ${longitude}`, readCoordinates(latitude, longitude));
  }
  if (hints.phone !== null) add('phone', hints.phone, readPhonePrefix(hints.phone));
  if (hints.postalCode !== undefined) {
    add('postalCode', hints.postalCode, readPostalCode(hints.postalCode, postalCountries(evidence, hints)));
  }
  return evidence;
}

/**
 * The countries whose postal codes the record can have. More evidence only adds to them, so that it never takes a
 * reading back.
 */
function postalCountries(evidence: readonly Evidence[], hints: LocationHints): ReadonlySet<string> {
  const countries = new Set(
    evidence
      .filter((entry) => entry.note !== 'zone-of-several')
      .flatMap((entry) => entry.places.map((place) => countryOf(place.jurisdiction))),
  );
  const byNumber = hints.phone === null ? null : countryOfPhone(hints.phone);
  return byNumber === null ? countries : countries.add(byNumber);
}

const keyOf = ({ jurisdiction, zone }: Place) => `${jurisdiction} ${zone}`;

/**
 * The union of what counts. Evidence that knows only a clock (a time zone, `US-EST`) takes over the
 * jurisdictions that other evidence names in that country; alone, it is somewhere in the country. A clock that
 * several countries keep names no place by itself.
 */
function unite(counted: readonly Evidence[]): Place[] {
  const firm = counted.filter((entry) => entry.note !== 'zone-of-several').flatMap((entry) => entry.places);
  const countries = new Set(firm.map((place) => countryOf(place.jurisdiction)));
  const shared = counted
    .filter((entry) => entry.note === 'zone-of-several')
    .flatMap((entry) => entry.places)
    .filter((place) => countries.has(countryOf(place.jurisdiction)));
  const all = [...firm, ...shared];
  const jurisdictions = new Set(all.map((place) => place.jurisdiction));
  const united = new Map<string, Place>();
  for (const place of all) {
    const country = countryOf(place.jurisdiction);
    const named = [...jurisdictions].filter((code) => countryOf(code) === country && !code.endsWith('-*'));
    const takenOver = place.jurisdiction.endsWith('-*') && named.length > 0 ? named : [place.jurisdiction];
    for (const jurisdiction of takenOver) {
      const candidate = { jurisdiction, zone: place.zone };
      united.set(keyOf(candidate), candidate);
    }
  }
  return [...united.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function disagreement(counted: readonly Evidence[]): boolean {
  const zoneSets = counted
    .filter((entry) => entry.places.length > 0)
    .map((entry) => new Set(entry.places.map((place) => place.zone)));
  return zoneSets.some((zones, index) =>
    zoneSets.slice(index + 1).some((others) => ![...zones].some((zone) => others.has(zone))),
  );
}

/** The evidence that the strategy lets count: all of it, or one side when that side names a place. */
function chosen(evidence: readonly Evidence[], strategy: EvidenceStrategy): readonly Evidence[] {
  if (strategy === 'all-evidence') return evidence;
  const address = evidence.filter((entry) => ADDRESS_SOURCES.has(entry.source));
  const number = evidence.filter((entry) => !ADDRESS_SOURCES.has(entry.source));
  const [first, second] = strategy === 'address-first' ? [address, number] : [number, address];
  if (!first.some((entry) => entry.places.length > 0)) return second;
  return strategy === 'address-first' ? refined(first) : first;
}

/** A postal code that lies in the state on the record says where in the state. */
function refined(address: readonly Evidence[]): readonly Evidence[] {
  const postal = address.find((entry) => entry.source === 'postalCode' && entry.places.length > 0);
  if (!postal) return address;
  const states = new Set(postal.places.map((place) => place.jurisdiction));
  return address.filter(
    (entry) => entry.source !== 'state' || !entry.places.some((place) => states.has(place.jurisdiction)),
  );
}

class TableLocator implements Locator {
  readonly classes: LocationClass[] = [];
  readonly #strategy: EvidenceStrategy;
  readonly #byContent = new Map<string, LocationClass>();
  /** Answers by the hints as written; numbers count only by the digits that a prefix can have. */
  readonly #byHints = new Map<string, LocationClass>();

  constructor(strategy: EvidenceStrategy) {
    this.#strategy = strategy;
  }

  classOf(hints: LocationHints): LocationClass {
    const phone = hints.phone === null ? '' : phoneKey(hints.phone);
    const place =
      hints.latitude === undefined || hints.longitude === undefined
        ? ''
        : readCoordinates(hints.latitude, hints.longitude).places.map(keyOf).join();
    const key = `${phone}|${place}|${hints.region ?? hints.country ?? ''}|${hints.state ?? ''}|${hints.postalCode ?? ''}|${hints.timeZone ?? ''}`;
    let found = this.#byHints.get(key);
    if (!found) {
      found = this.explain(hints).location;
      this.#byHints.set(key, found);
    }
    return found;
  }

  explain(hints: LocationHints): { evidence: Evidence[]; location: LocationClass } {
    const evidence = gather(hints);
    const counted = chosen(evidence, this.#strategy);
    const united = unite(counted);
    const unknown = united.length === 0;
    const country = unknown && hints.phone !== null ? countryOfPhone(hints.phone) : null;
    const candidates =
      country === null
        ? united
        : (countryZones().get(country) ?? []).map((zone) => ({ jurisdiction: somewhereIn(country), zone }));
    const wrongEvidence = evidence.some((entry) => entry.finding === 'unreadable');
    return { evidence, location: this.#intern(candidates, unknown, wrongEvidence, disagreement(evidence)) };
  }

  #intern(
    candidates: readonly Place[],
    unknown: boolean,
    wrongEvidence: boolean,
    disagree: boolean,
  ): LocationClass {
    const content = `${unknown} ${wrongEvidence} ${disagree} ${candidates.map(keyOf).join()}`;
    let known = this.#byContent.get(content);
    if (!known) {
      known = { id: this.classes.length, places: candidates, unknown, wrongEvidence, disagree };
      this.classes.push(known);
      this.#byContent.set(content, known);
    }
    return known;
  }
}

export function createLocator(strategy: EvidenceStrategy = 'all-evidence'): Locator {
  return new TableLocator(strategy);
}
