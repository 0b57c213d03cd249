/** What a telephone number says of the place: only its prefix counts, since numbers move within their area. */
import { type EvidenceNote, noPlace, places, type Reading, somewhereIn } from './place.ts';
import { areaCodes, callingCodes, specialNumbers } from './tables.ts';

const TOLL_FREE = /^(800|822|833|844|855|866|877|88\d)$/;
const PERSONAL = /^(5[02-9]{2}|5\d\d|600|622|700|710)$/;

function readNorthAmerican(national: string): Reading {
  const areaCode = national.slice(0, 3);
  const known = areaCodes().get(areaCode);
  if (known) {
    const zones = new Set(known.map((place) => place.zone));
    return places(known, zones.size > 1 ? 'split-area-code' : null);
  }
  if (TOLL_FREE.test(areaCode)) return noPlace('toll-free');
  if (areaCode === '900') return noPlace('premium');
  if (PERSONAL.test(areaCode)) return noPlace('personal');
  return noPlace('unknown-prefix');
}

/** Area codes of the state of Rio de Janeiro, the one state of Brazil that the rulebook treats apart. */
const RIO_DE_JANEIRO = /^\+552[124]/;

/** What a national number is, when it names no place. */
function specialNoteOf(callingCode: string, national: string): EvidenceNote | null {
  return (
    specialNumbers()
      .get(callingCode)
      ?.find(({ pattern }) => pattern.test(national))?.note ?? null
  );
}

const DISTINCTIVE_DIGITS = 4;

/** As much of a number as its place depends on: numbers with one key are in one place. @param phone E.164 */
export function phoneKey(phone: string): string {
  const prefix = phone.slice(0, 1 + DISTINCTIVE_DIGITS);
  if (phone.startsWith('+1')) return prefix;
  for (let length = 1; length <= 3; length++) {
    const code = phone.slice(1, 1 + length);
    if (callingCodes().has(code)) return `${prefix} ${specialNoteOf(code, phone.slice(1 + length)) ?? ''}`;
  }
  return prefix;
}

/** @param phone E.164 */
export function readPhonePrefix(phone: string): Reading {
  if (phone.startsWith('+1')) return readNorthAmerican(phone.slice(2));
  if (RIO_DE_JANEIRO.test(phone)) return places([{ jurisdiction: 'BR-RJ', zone: 'America/Sao_Paulo' }]);
  for (let length = 1; length <= 3; length++) {
    const code = phone.slice(1, 1 + length);
    const found = callingCodes().get(code);
    if (found) {
      const national = phone.slice(1 + length);
      const special = specialNumbers()
        .get(code)
        ?.find(({ pattern }) => pattern.test(national));
      if (special) return noPlace(special.note);
      return places(
        found.map(({ jurisdiction, zone }) => ({ jurisdiction: somewhereIn(jurisdiction), zone })),
      );
    }
  }
  return noPlace('unknown-prefix');
}

/** The country that a number's calling code names, for what nothing else can place. */
export function countryOfPhone(phone: string): string | null {
  if (phone.startsWith('+1')) return 'US';
  for (let length = 1; length <= 3; length++) {
    const found = callingCodes().get(phone.slice(1, 1 + length));
    if (found) return found[0]?.jurisdiction ?? null;
  }
  return null;
}
