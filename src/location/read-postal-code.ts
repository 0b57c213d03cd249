/** What a postal code says of the place. Nothing here throws: what cannot be read is said to be so. */

import { agreedPlaces } from './agreement.ts';
import { countryOfPrefix } from './countries.ts';
import { noPlace, type Place, places, type Reading, unreadable } from './place.ts';
import { inCountry, inStates } from './places-in.ts';
import { BRITISH, fits, hasNoForm } from './postal-forms.ts';
import { postalText, shortZipIn, sortationAreaIn, zipIn } from './postal-text.ts';
import { forwardSortationAreas, zipCodes, zipPrefixes } from './tables.ts';

const MILITARY_ZIP = /^(09\d|340|96[2-6])/;
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
