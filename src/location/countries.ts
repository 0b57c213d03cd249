/** Countries as people write them: in every usual spelling and in the languages of ClearDial. */

import { COUNTRY_NAMES } from './place-names.generated.ts';
import { plainText } from './plain-text.ts';
import { lazily } from './tables.ts';

/** What the tables of official names lack. */
const MORE_NAMES = `
AE emirates|uae|emiratos|emirats|emirate|eau
BO bolivia
BN brunei
CD dr congo|drc|rdc|congo drc
CH schweiz|suisse|svizzera|swiss
CI ivory coast|cote d ivoire
CN mainland china|pr china|prc|china mainland
CV cape verde
CZ czech republic|ceska republika
DE brd|bundesrepublik deutschland|federal republic of germany
DK danmark
ES espanya
FI suomi
GB britain|england|scotland|wales|northern ireland|united kingdom of great britain and northern ireland|inglaterra|angleterre|schottland|escocia|ecosse|gales|pays de galles|irlanda del norte|irlande du nord|irlanda do norte|nordirland|gran bretana|grande bretagne|gra bretanha|イングランド|スコットランド|ウェールズ|北アイルランド
GR hellas
HK hong kong|hong kong sar|hk sar
HU magyarorszag
IE eire|republic of ireland
IN bharat
IR iran
IT italia
JP nippon|nihon
KP north korea
KR korea|rok|s korea
LA laos
MD moldova
MK macedonia
MM burma
NL holland|holanda|hollande|nederland
NO norge
NZ aotearoa
PL polska
PS palestine
PT portuguese republic
RU russia|russian federation
SA ksa|saudi
SE sverige
SY syria
SZ swaziland
TL east timor
TR turkey|turkiye
TW taiwan|taiwan roc
TZ tanzania
US america|amerika|eeuu|ee uu|eua|united states america|us of a|us of america|usofa|estados unidos de america|estados unidos de norteamerica|estados unidos da america do norte|vereinigte staaten amerika|米国|北米合衆国
VA vatican|vatican city
VE venezuela
VN vietnam|viet nam
ZA rsa|south africa
`.trim();

/** Letters of a country on its roads and in front of its postal codes, where they are not its ISO code. */
const VEHICLE_CODES: Readonly<Record<string, string>> = {
  A: 'AT',
  B: 'BE',
  D: 'DE',
  E: 'ES',
  F: 'FR',
  FIN: 'FI',
  FL: 'LI',
  H: 'HU',
  I: 'IT',
  L: 'LU',
  N: 'NO',
  P: 'PT',
  S: 'SE',
};

interface CountryNames {
  readonly byName: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byNumber: ReadonlyMap<string, string>;
}

const names = lazily((): CountryNames => {
  const byName = new Map<string, Set<string>>();
  const byNumber = new Map<string, string>();
  const add = (name: string, country: string) =>
    byName.set(name, (byName.get(name) ?? new Set<string>()).add(country));
  for (const line of COUNTRY_NAMES.split('\n')) {
    const [alpha2 = '', alpha3 = '', numeric = '', ...rest] = line.split(' ');
    byNumber.set(numeric, alpha2);
    add(alpha2.toLowerCase(), alpha2);
    add(alpha3.toLowerCase(), alpha2);
    for (const name of rest.join(' ').split('|')) if (name) add(name, alpha2);
  }
  add('uk', 'GB');
  for (const line of MORE_NAMES.split('\n')) {
    for (const name of line.slice(3).split('|')) add(plainText(name), line.slice(0, 2));
  }
  return { byName, byNumber };
});

/** `n y` as `ny`, `u s a` as `usa`: what stands between single letters was a full stop. */
export const joinedLetters = (plain: string): string => plain.replace(/\b(\p{L}) (?=\p{L}\b)/gu, '$1');

/** ISO 3166-1 alpha-2 of the countries that a name or code means; none where it means none. */
export function countriesNamed(text: string): readonly string[] {
  const plain = plainText(text);
  const { byName } = names();
  const bare = plain.replace(/^the | the$/g, '');
  return [...(byName.get(plain) ?? byName.get(joinedLetters(plain)) ?? byName.get(bare) ?? [])];
}

/** The country of an ISO 3166-1 numeric code. */
export function countryNumbered(digits: string): string | null {
  return names().byNumber.get(digits) ?? null;
}

/** The country of the letters in front of a postal code, as in `D-10115`, `US 10001`. */
export function countryOfPrefix(letters: string): string | null {
  const found = VEHICLE_CODES[letters];
  if (found !== undefined && Object.hasOwn(VEHICLE_CODES, letters)) return found;
  const [country, another] = countriesNamed(letters);
  return another === undefined ? (country ?? null) : null;
}
