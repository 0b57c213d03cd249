/** What each kind of hint says of the place. Nothing here throws: what cannot be read is said to be so. */

import { agreedPlaces } from './agreement.ts';
import { clockOf, zonesAtOffset } from './clocks.ts';
import { countriesNamed, countryNumbered, countryOfPrefix } from './countries.ts';
import { countryOfPhone } from './number-places.ts';
import { countryOf, noPlace, type Place, places, type Reading, somewhereIn, unreadable } from './place.ts';
import { plainText } from './plain-text.ts';
import { postalText, shortZipIn, sortationAreaIn, unwrapped, zipIn } from './postal-text.ts';
import { subdivisionsNamed, zonesElsewhere } from './subdivisions.ts';
import {
  callingCodes,
  countryZones,
  forwardSortationAreas,
  lazily,
  stateZones,
  windowsZones,
  zipCodes,
  zipPrefixes,
  zoneCountries,
} from './tables.ts';
import { placesInZone } from './zone-names.ts';

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

function hasOneClock(country: string): boolean {
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

const inStates = (text: string, countries: ReadonlySet<string>): Place[] =>
  subdivisionsNamed(text, countries).flatMap(({ jurisdiction, zones }) =>
    zones === null
      ? inSubdivision(jurisdiction)
      : zones.map((zone) => ({
          jurisdiction: jurisdiction.length > 2 ? jurisdiction : somewhereIn(jurisdiction),
          zone,
        })),
  );

const inCountries = (text: string): Place[] => countriesNamed(text).flatMap(inCountry);

const isoCode = (text: string) => text.toUpperCase().replace('_', '-');

/** A name by itself: what its column should hold, else the other. */
type NameReader = (name: string, countries: ReadonlySet<string>) => Place[];

const asState: NameReader = (name, countries) => {
  const coded = SUBDIVISION.test(isoCode(name)) ? inSubdivision(isoCode(name)) : [];
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
  const coded = SUBDIVISION.test(code) ? inSubdivision(code) : [];
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

const MILITARY_ZIP = /^(09\d|340|96[2-6])/;
const BRITISH = /^([A-Z]{1,2})\d[A-Z\d]? ?\d[A-Z]{2}$/;
/** British postcodes of islands that are countries. */
const BRITISH_ISLANDS: Readonly<Record<string, string>> = { GY: 'GG', IM: 'IM', JE: 'JE' };

function readZip(zip: string, note: 'lost-leading-zero' | null): Reading {
  if (MILITARY_ZIP.test(zip)) return noPlace('military');
  const found = zipCodes().get(zip);
  if (found) return places(found, note);
  const near = zipPrefixes().get(zip.slice(0, 3));
  return near ? places(near, 'coarse') : unreadable('not-assigned');
}

/** What a postal code of North America says; null when it has another form. */
function readNorthAmericanCode(code: string, countries: ReadonlySet<string>): Reading | null {
  const zip = zipIn(code);
  if (zip !== null) return readZip(zip, null);
  const area = sortationAreaIn(code);
  if (area !== null) {
    const found = forwardSortationAreas().get(area);
    return found ? places(found) : unreadable('not-assigned');
  }
  const short = shortZipIn(code);
  if (short !== null && countries.has('US') && zipCodes().has(short)) {
    return readZip(short, 'lost-leading-zero');
  }
  return null;
}

/**
 * How many digits postal codes have, after Google's libaddressinput. Countries that have none at all are not here, nor
 * those whose codes hold letters.
 */
const POSTAL_DIGITS: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  (
    [
      [[3], 'FO IS'],
      [[3, 5, 6], 'TW'],
      [[4], 'AF AL AR AT AU BD BE BG CH CY DK ET GE GL HU LI LU MK MZ NL NO NZ PH SI SJ TN VE ZA'],
      [[4, 7], 'CL PT'],
      [
        [5],
        'AX BA CZ DE DO DZ EE EG ES FI FR GF GP GR GT HR ID IT JO KE KH KW LA LK MA MC ME MM MQ MX MY NP',
      ],
      [[5], 'PK PL PM RE SA SE SK SM SN TH TR UA UY VA XK ZM'],
      [[5, 6], 'BY CR KR MN PE RS VN'],
      [[5, 7], 'IL'],
      [[5, 8], 'BR'],
      [[6], 'CN CO IN KG KZ NG RO RU SG TJ UZ'],
      [[7], 'JP'],
    ] as const
  ).flatMap(([digits, countries]) =>
    countries.split(' ').map((country): [string, readonly number[]] => [country, digits]),
  ),
);
/** Where codes hold letters. */
const LETTERED: Readonly<Record<string, RegExp>> = {
  AR: /^[A-Z]\d{4}[A-Z]{3}$/,
  GB: BRITISH,
  GG: BRITISH,
  IE: /^[AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{4}$/,
  IM: BRITISH,
  JE: BRITISH,
  MT: /^[A-Z]{3} ?\d{4}$/,
  NL: /^\d{4} ?[A-Z]{2}$/,
};

/** Whether a code has the form of a country's. */
function fits(code: string, country: string): boolean {
  if (Object.hasOwn(LETTERED, country) && LETTERED[country]?.test(code)) return true;
  if (!Object.hasOwn(POSTAL_DIGITS, country)) return false;
  const digits = /^[\d -]+$/.test(code) ? code.replace(/[ -]/g, '').length : 0;
  return POSTAL_DIGITS[country]?.includes(digits) ?? false;
}

/** Countries of which the tables know no form of postal code, or that have none. */
const hasNoForm = (country: string) =>
  !Object.hasOwn(LETTERED, country) && !Object.hasOwn(POSTAL_DIGITS, country);

/** `D-10115`, `US 10001`, `NY 10001`, `FL-33101`: letters of a country or a state, and the code. */
const PREFIXED = /^([A-Z]{1,3})(?:[-\s]+)(?=\S*\d)(\S+(?: \S+)*)$/;
/** `NY10001`, `10001 USA`, `10001, NY`. */
const CLOSE_BY = /^([A-Z]{2})(\d{5}(?:-\d{4})?)$/;
const BEHIND = /^(\d{4,6}(?:-\d{3,4})?),? ?([A-Z]{2,3})$/;

/** The letters of a country or a state beside a code, and the code. */
function lettersBeside(code: string): readonly [letters: string, code: string] | null {
  const before = PREFIXED.exec(code) ?? CLOSE_BY.exec(code);
  if (before?.[1] && before[2]) return [before[1], before[2]];
  const behind = BEHIND.exec(code);
  return behind?.[1] && behind[2] ? [behind[2], behind[1]] : null;
}

function prefixedPieces(letters: string, code: string, countries: ReadonlySet<string>): Reading | null {
  const inCode = readNorthAmericanCode(code, new Set([...countries, 'US']));
  const found: Place[] = [];
  const states = inStates(letters, countries);
  if (inCode && inCode.finding === 'places' && states.length > 0) {
    const together = agreedPlaces([states, inCode.places]);
    if (together.every((place) => states.some(({ jurisdiction }) => jurisdiction === place.jurisdiction))) {
      found.push(...together);
    }
  }
  const country = countryOfPrefix(letters);
  if (country === 'US' || country === 'CA') return inCode;
  if (country !== null && fits(code, country)) found.push(...inCountry(country));
  return found.length > 0 ? places(found) : null;
}

/**
 * Other countries have postal codes of the same forms, so a code is read in every country that the rest of the
 * record names, and is evidence by itself for each. It stays a code of North America unless it is one of every
 * country named: so naming one more country takes no meaning away.
 */
export function readPostalCode(text: string, countries: ReadonlySet<string>): Reading[] {
  const code = postalText(text);
  const own = readNorthAmericanCode(code, countries);
  if (own === null) {
    const beside = lettersBeside(code);
    const prefixed = beside && prefixedPieces(...beside, countries);
    if (prefixed) return [prefixed];
  }
  const british = BRITISH.exec(code)?.[1];
  const elsewhere = [
    ...(british === undefined ? [] : [BRITISH_ISLANDS[british] ?? 'GB']),
    ...[...countries].filter(
      (country) =>
        country !== 'US' &&
        country !== 'CA' &&
        // Of a country without a known form, what has the form of nobody else.
        (fits(code, country) || (own === null && hasNoForm(country) && /\d/.test(code))),
    ),
  ];
  const abroad = [...new Set(elsewhere)].map((country) => places(inCountry(country), 'country-only'));
  if (abroad.length === 0) return [own ?? unreadable('malformed')];
  const isCertain = [...countries].every((country) => elsewhere.includes(country));
  return own !== null && own.finding !== 'unreadable' && !isCertain ? [own, ...abroad] : abroad;
}

/** What people write for a clock, in Windows' names. */
const CLOCK_WORDS: Readonly<Record<string, readonly string[]>> = {
  newfoundland: ['newfoundland standard time'],
  atlantic: ['atlantic standard time'],
  eastern: ['eastern standard time', 'us eastern standard time'],
  central: ['central standard time', 'canada central standard time'],
  mountain: ['mountain standard time', 'us mountain standard time'],
  pacific: ['pacific standard time'],
  alaska: ['alaskan standard time'],
  hawaii: ['hawaiian standard time'],
  arizona: ['us mountain standard time'],
  indiana: ['us eastern standard time'],
  saskatchewan: ['canada central standard time'],
};
const CENTRAL_EUROPE = [
  'w. europe standard time',
  'central europe standard time',
  'romance standard time',
  'central european standard time',
];
const AUSTRALIAN_EAST = ['aus eastern standard time', 'e. australia standard time', 'tasmania standard time'];
/** Abbreviations that mean several clocks have all of them. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['cet', 'cest', 'mez', 'mesz'].map((name) => [name, CENTRAL_EUROPE])),
  ...Object.fromEntries(['aest', 'aedt', 'aet'].map((name) => [name, AUSTRALIAN_EAST])),
  ...Object.fromEntries(
    ['acst', 'acdt'].map((name) => [name, ['cen. australia standard time', 'aus central standard time']]),
  ),
  awst: ['w. australia standard time'],
  bst: ['gmt standard time', 'bangladesh standard time'],
  wet: ['gmt standard time'],
  west: ['gmt standard time'],
  ist: ['india standard time', 'israel standard time', 'gmt standard time'],
  jst: ['tokyo standard time'],
  kst: ['korea standard time'],
  msk: ['russian standard time'],
  nzst: ['new zealand standard time'],
  nzdt: ['new zealand standard time'],
  sast: ['south africa standard time'],
  hkt: ['china standard time'],
  sgt: ['singapore standard time'],
};
const ABBREVIATION =
  /^(?:(n)(?:st|dt)|(a)(?:st|dt|t)|(e)(?:st|dt|t)|(c)(?:st|dt|t)|(m)(?:st|dt|t)|(p)(?:st|dt|t)|(ak)(?:st|dt|t)|(h)(?:st|dt|ast))$/;
const ABBREVIATED = Object.keys(CLOCK_WORDS);
/** Written out, in the abbreviation that they stand for. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  'british summer': 'bst',
  'central european': 'cet',
  'central european summer': 'cet',
  'western european': 'wet',
  'western european summer': 'wet',
  'australian eastern': 'aest',
  'australian central': 'acst',
  'australian western': 'awst',
  japan: 'jst',
  moscow: 'msk',
  indian: 'ist',
  irish: 'ist',
};

function windowsNamesOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  if (windowsZones().has(lower)) return [lower];
  const plain = lower
    .replace(/\s*\(.*\)$/, '')
    .replace(/ time zone$| zone$/, '')
    .replace(/ (time|standard time|daylight time|standard|daylight)$/, '')
    .replace(/^(us|u\.s\.|usa|canada) (?=\S)/, '');
  const word = WRITTEN_OUT[plain] ?? plain;
  for (const words of [CLOCK_WORDS, ABBREVIATIONS]) {
    const found = words[word];
    if (found && Object.hasOwn(words, word)) return found;
  }
  const full = `${plain} standard time`;
  if (windowsZones().has(full)) return [full];
  const letters = ABBREVIATION.exec(plain);
  const index = letters ? letters.slice(1).findIndex((letter) => letter !== undefined) : -1;
  return CLOCK_WORDS[ABBREVIATED[index] ?? ''] ?? [];
}

const OFFSET =
  /^(?:utc|gmt|z)?\s*([+\-−–])\s*(\d{1,2})(?:(?::|(?<=\d\d))([0-5]\d)(?::00)?|\.(\d{1,2}))?(?:\s*(?:h|hrs|hours))?$/;
const UNIVERSAL =
  /^(?:(?:etc\/)?(?:utc|gmt|uct|zulu|universal|greenwich|gmt0|gmt[+-]0)|z|(?:coordinated universal|greenwich mean|universal)(?: time)?|[+-]?0?0:?00)$/;
/** POSIX counts hours west of Greenwich. */
const POSIX_OFFSET = /^etc\/gmt([+-])(\d{1,2})$/;

/** Minutes east of UTC that a text names by number; null when it does not. */
function offsetSaid(lower: string): number | null {
  if (UNIVERSAL.test(lower)) return 0;
  const posix = POSIX_OFFSET.exec(lower);
  if (posix) return Number(posix[2]) * (posix[1] === '+' ? -60 : 60);
  const [, sign, hours, minutes = '0', fraction] = OFFSET.exec(lower) ?? [];
  if (sign === undefined || hours === undefined) return null;
  const total = Number(hours) * 60 + (fraction ? Number(`0.${fraction}`) * 60 : Number(minutes));
  return sign === '+' ? total : -total;
}

function placesOfZone(said: string): readonly Place[] {
  const located = placesInZone(said);
  if (located.length > 0) return located;
  return windowsNamesOf(said).flatMap((name) => windowsZones().get(name) ?? []);
}

/** A name of a zone, or several that say one: `EST/EDT`, `Eastern Time - New York`. */
function zonePlaces(said: string): readonly Place[] {
  for (const name of [said, said.replace(/\s*\([^)]*\)$/, '')]) {
    const whole = placesOfZone(name);
    if (whole.length > 0) return whole;
  }
  const parts = said.split(/[/,;()]| [-–] /).filter((part) => plainText(part) !== '');
  if (parts.length < 2) return [];
  const pieces = parts.map((part) => placesOfZone(part.trim()));
  return pieces.every((piece) => piece.length > 0) ? agreedPlaces(pieces) : [];
}

/** `(UTC-05:00) Eastern Time (US & Canada)`: the name says more than the distance. */
const DISTANCE_FIRST = /^\(?((?:utc|gmt)\s*(?:[+\-−–]\s*\d{1,2}(?::?\d\d)?)?)\)?[\s,]+(?=\p{L})(.+)$/iu;

/**
 * A time zone says what the clock shows, not whose rules apply: somewhere in each country that keeps it. A distance
 * from UTC is every clock that shows it at some time of the year.
 */
export function readTimeZone(text: string): Reading {
  const said = unwrapped(text).replace(/\s+/g, ' ');
  const [, distance = said, name = said] = DISTANCE_FIRST.exec(said) ?? [];
  const minutes = offsetSaid(distance.toLowerCase());
  const byName = minutes === null || name !== said ? zonePlaces(name) : [];
  if (byName.length > 0) {
    const countries = new Set(byName.map((place) => place.jurisdiction));
    return places(byName, countries.size > 1 ? 'zone-of-several' : 'zone-only');
  }
  const atDistance =
    minutes === null ? [] : zonesAtOffset(minutes).flatMap((zone) => zoneCountries().get(zone) ?? []);
  return atDistance.length > 0 ? places(atDistance, 'offset') : unreadable('unknown-name');
}
