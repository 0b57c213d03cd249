/**
 * From hints to the set of places they leave open. Contacts that share that set share one location class, so
 * what depends on the clock is worked out once for all of them.
 */
import type { Consent } from '#src/consent/index.ts';
import { isPlaceholder, maskPhone } from '#src/contact/index.ts';
import { agreedPlaces, clocksDisagree } from './agreement.ts';
import { type PointText, pointsOf, readCoordinates } from './coordinates.ts';
import { mayBeMobile } from './line-kind.ts';
import { countriesOfPhone, countryOfPhone, phoneKey, readPhonePrefix } from './number-places.ts';
import { countryOf, type Evidence, type EvidenceSource, type Place, type Reading } from './place.ts';
import { inCountry } from './places-in.ts';
import { type NamedCountries, readCountry, readRegion, readState } from './read-place-name.ts';
import { readPostalCode } from './read-postal-code.ts';
import { readTimeZone } from './read-time-zone.ts';

/**
 * Which evidence counts: every candidate of all of it (the strict default), or the address before the number,
 * or the number before the address.
 */
export type EvidenceStrategy = 'all-evidence' | 'address-first' | 'number-first';

/** Whether a person's other numbers are evidence of where the person is, under all evidence, or each stands alone. */
export type OtherNumbers = 'count' | 'alone';

/** The hints of place on one record, as they stand there; each kind may stand there several times. */
export interface LocationHints {
  /** E.164, or null when the record has no dialable number. */
  readonly phone: string | null;
  /** The person's other numbers, E.164, in a fixed order. */
  readonly otherPhones?: readonly string[];
  readonly region?: readonly string[];
  readonly country?: readonly string[];
  readonly state?: readonly string[];
  readonly postalCode?: readonly string[];
  readonly timeZone?: readonly string[];
  readonly latitude?: readonly string[];
  readonly longitude?: readonly string[];
  /** Latitude and longitude in one text. */
  readonly coordinates?: readonly string[];
}

export interface LocationClass {
  /** Position in {@link Locator.classes}. */
  readonly id: number;
  /** The candidates, each once, in a fixed order. Where nothing names a place: every zone of the country. */
  readonly places: readonly Place[];
  /** No evidence names a place. */
  readonly unknown: boolean;
  /** Some evidence cannot be read, or says a place that cannot be known: stricter than if it were missing. */
  readonly wrongEvidence: boolean;
  /** Two pieces of evidence share no clock. */
  readonly disagree: boolean;
  /** Whether the numbers of this class's contacts may be mobiles. */
  readonly mobile: boolean;
  /** What is recorded of the consent of this class's contacts; null where nothing is. */
  readonly consent: Consent | null;
}

export interface Locator {
  readonly classes: readonly LocationClass[];
  /** The class of a contact; the same object for the same answer. Never throws. */
  classOf(hints: LocationHints, consent?: Consent | null): LocationClass;
  /** The same with every piece of evidence, including what the strategy did not use. */
  explain(
    hints: LocationHints,
    consent?: Consent | null,
  ): { readonly evidence: readonly Evidence[]; readonly location: LocationClass };
}

const NONE: readonly string[] = [];

/** Texts that say something, each once: a placeholder is no evidence. */
function said(texts: readonly string[] | undefined): readonly string[] {
  if (texts === undefined || texts.length === 0) return NONE;
  return [...new Set(texts.map((text) => text.trim()).filter((text) => !isPlaceholder(text)))];
}

/** The points of a record, by its own coordinates. */
export function pointsIn({ latitude, longitude, coordinates }: LocationHints): readonly PointText[] {
  if (!latitude && !longitude && !coordinates) return [];
  return pointsOf(latitude ?? NONE, longitude ?? NONE, coordinates ?? NONE);
}

/** A point near borders may be in three countries; what may be in more names none. */
const MOST_NAMED = 3;

/** The countries that pieces of evidence name; a clock of several countries and a distance from UTC name none. */
function countriesIn(evidence: readonly Evidence[]): ReadonlySet<string> {
  return new Set(
    evidence.flatMap(({ note, places }) => {
      const countries = new Set(places.map(({ jurisdiction }) => countryOf(jurisdiction)));
      const isVague = note === 'zone-of-several' || note === 'offset' || countries.size > MOST_NAMED;
      return isVague ? [] : [...countries];
    }),
  );
}

/**
 * Every piece of evidence. What a state or a postal code means depends on the countries that the rest of the record
 * names, whatever the order; more countries only add to what it can mean.
 */
function gather(hints: LocationHints): Evidence[] {
  const read = (
    source: EvidenceSource,
    texts: readonly string[],
    meaning: (text: string) => Reading | readonly Reading[],
  ) =>
    texts.flatMap((text) =>
      [meaning(text)].flat().map((reading): Evidence => ({ source, said: text, ...reading })),
    );
  const own = hints.phone === null ? NONE : [hints.phone];
  const others = hints.otherPhones ?? NONE;
  const numbers = [...own, ...others];
  const phones = [
    ...read('phone', own, readPhonePrefix),
    // No screen shows more of a number than it was given.
    ...others.map(
      (number): Evidence => ({ source: 'otherPhone', said: maskPhone(number), ...readPhonePrefix(number) }),
    ),
  ];
  const country = read('country', said(hints.country), readCountry);
  const timeZones = read('timeZone', said(hints.timeZone), readTimeZone);
  const points = pointsIn(hints).map(
    (point): Evidence => ({ source: 'coordinates', said: point.said, ...readCoordinates(point) }),
  );
  const plain = countriesIn([...country, ...timeZones, ...points]);
  const byNumbers = [...countriesIn(phones), ...numbers.flatMap((number) => countryOfPhone(number) ?? [])];
  const named = (byAddress: ReadonlySet<string>): NamedCountries => ({
    all: new Set([...byAddress, ...byNumbers]),
    byAddress,
  });
  const region = read('region', said(hints.region), (text) => readRegion(text, named(plain)));
  const address = named(new Set([...plain, ...countriesIn(region)]));
  const state = read('state', said(hints.state), (text) => readState(text, address));
  const all = new Set([...address.all, ...countriesIn(state)]);
  const postalCode = read('postalCode', said(hints.postalCode), (text) => readPostalCode(text, all));
  return [...region, ...country, ...state, ...timeZones, ...points, ...phones, ...postalCode];
}

const isNumber = ({ source }: Pick<Evidence, 'source'>) => source === 'phone' || source === 'otherPhone';

/** The evidence that the strategy lets count: all of it, or one side when that side names a place. */
function chosen(evidence: readonly Evidence[], strategy: EvidenceStrategy): readonly Evidence[] {
  if (strategy === 'all-evidence') return evidence;
  const address = evidence.filter((entry) => !isNumber(entry));
  const number = evidence.filter(isNumber);
  const [first, second] = strategy === 'address-first' ? [address, number] : [number, address];
  return first.some((entry) => entry.places.length > 0) ? first : second;
}

/**
 * Said, and not to be placed: what nobody can read, and an address that no clock is known of. A number that serves
 * no place (toll-free) says nothing of it.
 */
export function asksForReview(
  entry: Pick<Evidence, 'source' | 'finding'> & { readonly note: string | null },
): boolean {
  return (
    entry.finding === 'unreadable' ||
    (entry.finding === 'no-place' && (!isNumber(entry) || entry.note === 'unknown-prefix'))
  );
}

const keyOf = ({ jurisdiction, zone }: Place) => `${jurisdiction} ${zone}`;
const piecesOf = (evidence: readonly Evidence[]) =>
  evidence.filter((entry) => entry.places.length > 0).map((entry) => entry.places);

/** Lists differ in what they hold and share few hints; beyond so many a list is of made-up ones. */
const MOST_HINTS_KEPT = 200_000;

/** Lists mostly hold one text of a kind, and a key is made for every contact. */
function joined(texts: readonly string[] | undefined): string {
  if (texts === undefined) return '';
  return texts.length === 1 ? (texts[0] as string) : texts.join('\u0001');
}

/** As much of the hints as the answer depends on; of a number, its prefix. */
function keyOfHints(hints: LocationHints): string {
  const phone = hints.phone === null ? '' : phoneKey(hints.phone);
  const { region, country, state, postalCode, timeZone, otherPhones = NONE } = hints;
  let key = `${phone}|${joined(region)}|${joined(country)}|${joined(state)}|${joined(postalCode)}|${joined(timeZone)}`;
  for (const number of otherPhones) key += `|${phoneKey(number)}`;
  for (const point of pointsIn(hints)) {
    // Points are as many as contacts, and the places around them are few.
    const { places, note } = readCoordinates(point);
    key += `|${places.map(keyOf).join()}${note}`;
  }
  return key;
}

const consentKey = (consent: Consent | null) =>
  consent === null ? '' : `${consent.kind} ${consent.given} ${consent.until ?? ''}`;

class TableLocator implements Locator {
  readonly classes: LocationClass[] = [];
  readonly #strategy: EvidenceStrategy;
  readonly #otherNumbers: OtherNumbers;
  readonly #byContent = new Map<string, LocationClass>();
  /** Answers by the hints as written; numbers count only by the digits that a prefix can have. */
  readonly #byHints = new Map<string, LocationClass>();

  constructor(strategy: EvidenceStrategy, otherNumbers: OtherNumbers) {
    this.#strategy = strategy;
    this.#otherNumbers = otherNumbers;
  }

  classOf(hints: LocationHints, consent: Consent | null = null): LocationClass {
    const counted = this.#counted(hints);
    const key = `${keyOfHints(counted)}|${mayBeMobileIn(counted)}|${consentKey(consent)}`;
    let found = this.#byHints.get(key);
    if (!found) {
      found = this.explain(counted, consent).location;
      if (this.#byHints.size >= MOST_HINTS_KEPT) this.#byHints.clear();
      this.#byHints.set(key, found);
    }
    return found;
  }

  explain(
    hints: LocationHints,
    consent: Consent | null = null,
  ): { evidence: Evidence[]; location: LocationClass } {
    const counted = this.#counted(hints);
    const evidence = gather(counted);
    const united = agreedPlaces(piecesOf(chosen(evidence, this.#strategy)));
    const unknown = united.length === 0;
    const countries = unknown && hints.phone !== null ? countriesOfPhone(hints.phone) : NONE;
    return {
      evidence,
      location: this.#intern(countries.length === 0 ? united : countries.flatMap(inCountry), {
        unknown,
        wrongEvidence: evidence.some(asksForReview),
        disagree: clocksDisagree(piecesOf(evidence)),
        mobile: mayBeMobileIn(counted),
        consent,
      }),
    };
  }

  /** Of one side alone, only what is about this number and this address counts. */
  #counted(hints: LocationHints): LocationHints {
    const theyCount = this.#otherNumbers === 'count' && this.#strategy === 'all-evidence';
    return theyCount || hints.otherPhones === undefined ? hints : { ...hints, otherPhones: NONE };
  }

  #intern(places: readonly Place[], rest: Omit<LocationClass, 'id' | 'places'>): LocationClass {
    const { unknown, wrongEvidence, disagree, mobile, consent } = rest;
    const content = `${unknown} ${wrongEvidence} ${disagree} ${mobile} ${consentKey(consent)} ${places.map(keyOf).join()}`;
    let known = this.#byContent.get(content);
    if (!known) {
      known = { id: this.classes.length, places, ...rest };
      this.classes.push(known);
      this.#byContent.set(content, known);
    }
    return known;
  }
}

const mayBeMobileIn = ({ phone }: LocationHints) => phone === null || mayBeMobile(phone);

export function createLocator(
  strategy: EvidenceStrategy = 'all-evidence',
  otherNumbers: OtherNumbers = 'count',
): Locator {
  return new TableLocator(strategy, otherNumbers);
}
