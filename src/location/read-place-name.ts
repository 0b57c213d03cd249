/** What a region, a country or a state says of the place. Nothing here throws: what cannot be read is said to be so. */

import { agreedPlaces } from './agreement.ts';
import { countryNumbered } from './countries.ts';
import { countryOfPhone } from './number-places.ts';
import { countryOf, noPlace, type Place, places, type Reading, unreadable } from './place.ts';
import { hasOneClock, inCountries, inCountry, inStates, subdivisionCoded } from './places-in.ts';
import { plainText } from './plain-text.ts';
import { unwrapped } from './postal-text.ts';
import { callingCodes, lazily } from './tables.ts';

/** Countries that the rest of a record names; more of them only add to what a hint can mean. */
export interface NamedCountries {
  /** By the address and by the numbers. */
  readonly all: ReadonlySet<string>;
  /** By the address alone. */
  readonly byAddress: ReadonlySet<string>;
}

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
/** Those of its regions that are countries; as a region, any other two letters may be a state's too. */
const REGION_COUNTRIES: ReadonlySet<string> = new Set(['GB', 'DE', 'FR', 'JP']);

const isoCode = (text: string) => text.toUpperCase().replace('_', '-');

/** A name by itself: what its column should hold, else the other. */
type NameReader = (name: string, countries: ReadonlySet<string>) => Place[];

const asState: NameReader = (name, countries) => {
  const coded = subdivisionCoded(isoCode(name));
  if (coded.length > 0) return coded;
  const states = inStates(name, countries);
  return states.length > 0 ? states : inCountries(name);
};
const asCountry: NameReader = (name, countries) => {
  const found = inCountries(name);
  return found.length > 0 ? found : asState(name, countries);
};
const asEither: NameReader = (name, countries) => {
  const code = isoCode(name);
  const own = REGIONS[code];
  if (own && Object.hasOwn(REGIONS, code)) return [...own];
  if (REGION_COUNTRIES.has(code)) return inCountry(code);
  const coded = subdivisionCoded(code);
  return coded.length > 0 ? coded : [...inCountries(name), ...inStates(name, countries)];
};

const BETWEEN_NAMES = /[,;/|()]|[-–—]/;

/**
 * A name, or several that say one place (`NY - New York`, `New York, USA`, `Germany (DE)`): what is between signs
 * is read piece by piece, as evidence is. Empty where any of it means nothing.
 */
function named(text: string, read: NameReader, countries: ReadonlySet<string>): Place[] {
  const whole = read(text, countries);
  if (whole.length > 0) return whole;
  const parts = text.split(BETWEEN_NAMES).filter((part) => plainText(part) !== '');
  if (parts.length < 2) return [];
  const pieces = parts.map((part) => asEither(part.trim(), countries));
  return pieces.every((piece) => piece.length > 0) ? agreedPlaces(pieces) : [];
}

/** A name that the tables lack, in a country that the address names: somewhere there, where that is one clock. */
function somewhereThere(countries: ReadonlySet<string>): Place[] {
  return [...countries].filter(hasOneClock).flatMap(inCountry);
}

function placesOrUnknown(found: readonly Place[], countries: NamedCountries): Reading {
  if (found.length > 0) return places(found);
  const there = somewhereThere(countries.byAddress);
  return there.length > 0 ? places(there, 'country-only') : unreadable('unknown-name');
}

/** A region: a code of the contact integration, a country or a state, by code or name. */
export function readRegion(text: string, countries: NamedCountries): Reading {
  const said = unwrapped(text);
  const clock = REGIONS[isoCode(said)]?.[0]?.jurisdiction === 'US-*';
  if (clock) return places(asEither(said, countries.all), 'zone-only');
  return placesOrUnknown(named(said, asEither, countries.all), countries);
}

/** `1`, `+44`, `840`: a calling code, or ISO's number of a country, which has three digits; both where it is both. */
function countriesByDigits(digits: string, isCallingCode: boolean): Place[] {
  if (digits === '1') return northAmerica();
  const called = callingCodes().has(digits) ? countryOfPhone(`+${digits}`) : null;
  const numbered =
    isCallingCode || (digits.length < 3 && called !== null) ? null : countryNumbered(digits.padStart(3, '0'));
  return [called, numbered].flatMap((country) => (country === null ? [] : inCountry(country)));
}

/** Countries of the North American Numbering Plan beside the United States and Canada. */
const NORTH_AMERICAN = 'AG AI BB BM BS DM DO GD JM KN KY LC MS SX TC TT VC VG'.split(' ');
const northAmerica = lazily(() => ['US', 'CA', ...NORTH_AMERICAN].flatMap(inCountry));

/** A country by name or code in any usual spelling, by its calling code or by ISO's number. */
export function readCountry(text: string): Reading {
  const said = unwrapped(text);
  const digits = /^(\+|00)?\s*(\d{1,3})(?:\.0+)?$/.exec(said);
  const found = digits
    ? countriesByDigits(digits[2] ?? '', digits[1] !== undefined)
    : named(said, asCountry, new Set());
  return found.length > 0 ? places(found) : unreadable('unknown-name');
}

/** Military mail: the address says nothing of where the telephone is. */
const MILITARY_STATE =
  /^(aa|ae|ap|apo|fpo|dpo|armed forces( (americas|europe|pacific|africa|canada|middle east|the americas))?)$/;
/** What a column of states holds when it is about the state of something else. */
const STATES_OF_WORK: ReadonlySet<string> = new Set(
  'open opened closed active inactive new pending done complete completed enabled disabled assigned working in progress dialed called queued scheduled activo inactivo ativo inativo aktiv inaktiv actif inactif'
    .replace('in progress', 'in_progress')
    .split(' ')
    .map((word) => word.replace('_', ' ')),
);

/**
 * What a text says where it can mean several countries' places: for each country that the record names it is
 * evidence by itself. What else it can mean stays, unless every country named has a meaning for it: so naming one
 * more country takes no meaning away.
 */
function byCountry(found: readonly Place[], named: ReadonlySet<string>): Reading[] {
  const groups = Map.groupBy(found, ({ jurisdiction }) => countryOf(jurisdiction));
  const meant = [...named].flatMap((country) => groups.get(country) ?? []);
  const rest = found.filter((place) => !meant.includes(place));
  const isCertain = meant.length > 0 && [...named].every((country) => groups.has(country));
  return [
    ...Map.groupBy(meant, ({ jurisdiction }) => countryOf(jurisdiction)).values(),
    ...(isCertain || rest.length === 0 ? [] : [rest]),
  ].map((own) => places(own));
}

/** A state or province; nothing where the column is about another kind of state. */
export function readState(text: string, countries: NamedCountries): Reading[] {
  const said = unwrapped(text);
  const plain = plainText(said);
  if (STATES_OF_WORK.has(plain)) return [];
  if (MILITARY_STATE.test(plain) && !(plain === 'ap' && countries.all.has('BR')))
    return [noPlace('military')];
  const found = named(said, asState, countries.all);
  return found.length > 0 ? byCountry(found, countries.all) : [placesOrUnknown(found, countries)];
}
