/** What a telephone number says of the place: only its first digits count, since numbers move within their area. */
import {
  type EvidenceNote,
  noPlace,
  type ParsedHint,
  type Place,
  places,
  somewhereIn,
  unreadable,
} from './place.ts';
import {
  areaCodes,
  callingCodes,
  countryZones,
  numberAreas,
  plannedAreaCodes,
  specialNumbers,
} from './tables.ts';

// Codes of no place, by the NANPA's report of 2026-08-17. 88x and 822 are kept for more toll-free numbers.
const TOLL_FREE = /^(800|822|833|844|855|866|877|88\d)$/;
const PERSONAL = /^(500|52[1-9]|53[238]|54[24]|566|577|588|700|710)$/;
/** Canada's codes of no place. */
const CANADIAN = /^(600|622|633)$/;

function readNorthAmerican(national: string): ParsedHint {
  const areaCode = national.slice(0, 3);
  const known = areaCodes().get(areaCode);
  if (known) {
    const zones = new Set(known.map((place) => place.zone));
    return places(known, zones.size > 1 ? 'split-area-code' : null);
  }
  // Nobody has such a number yet, so this one is in doubt, wherever its area will be.
  const planned = plannedAreaCodes().get(areaCode);
  if (planned) return { ...unreadable('planned'), places: planned };
  if (TOLL_FREE.test(areaCode)) return noPlace('toll-free');
  if (areaCode === '900') return noPlace('premium');
  if (PERSONAL.test(areaCode) || CANADIAN.test(areaCode)) return noPlace('personal');
  return noPlace('unknown-prefix');
}

const LONGEST_CALLING_CODE = 3;
const SHORTEST_PREFIX = 2;
const LONGEST_PREFIX = 8;

/** The calling code and what follows it; null where there is no such code. @param phone E.164, not of North America */
function split(phone: string): { readonly code: string; readonly national: string } | null {
  for (let length = 1; length <= LONGEST_CALLING_CODE; length++) {
    const code = phone.slice(1, 1 + length);
    if (callingCodes().has(code)) return { code, national: phone.slice(1 + length) };
  }
  return null;
}

/** The longest first digits of the number of which the tables know the place. */
function areaOf(phone: string): { readonly prefix: string; readonly places: readonly Place[] } | null {
  for (let length = LONGEST_PREFIX; length >= SHORTEST_PREFIX; length--) {
    const prefix = phone.slice(1, 1 + length);
    const found = numberAreas().get(prefix);
    if (found) return { prefix, places: found };
  }
  return null;
}

/** What a national number is, when it names no place. */
function specialNoteOf(code: string, national: string): EvidenceNote | null {
  return (
    specialNumbers()
      .get(code)
      ?.find(({ pattern }) => pattern.test(national))?.note ?? null
  );
}

const AREA_CODE = 3;

/** As much of a number as its place depends on: numbers with one key are in one place. @param phone E.164 */
export function phoneKey(phone: string): string {
  if (phone.startsWith('+1')) return phone.slice(0, 2 + AREA_CODE);
  const parts = split(phone);
  if (!parts) return phone.slice(0, 1 + LONGEST_CALLING_CODE);
  return `+${areaOf(phone)?.prefix ?? parts.code} ${specialNoteOf(parts.code, parts.national) ?? ''}`;
}

/** @param phone E.164 */
export function readPhonePrefix(phone: string): ParsedHint {
  if (phone.startsWith('+1')) return readNorthAmerican(phone.slice(2));
  const parts = split(phone);
  if (!parts) return noPlace('unknown-prefix');
  const special = specialNoteOf(parts.code, parts.national);
  if (special) return noPlace(special);
  const area = areaOf(phone);
  if (area) return places(area.places);
  const country = callingCodes().get(parts.code) ?? '';
  const jurisdiction = somewhereIn(country);
  return places((countryZones().get(country) ?? []).map((zone) => ({ jurisdiction, zone })));
}

/** The country that a number's calling code names, for what nothing else can place. */
export function countryOfPhone(phone: string): string | null {
  if (phone.startsWith('+1')) return countriesOfPhone(phone)[0] ?? null;
  const parts = split(phone);
  return parts ? (callingCodes().get(parts.code) ?? null) : null;
}

/**
 * Every country that a number of no place can be in. North America's toll-free and unassigned codes are of both
 * large countries; the islands among them have codes of their own.
 */
export function countriesOfPhone(phone: string): readonly string[] {
  if (!phone.startsWith('+1')) {
    const country = countryOfPhone(phone);
    return country === null ? [] : [country];
  }
  return CANADIAN.test(phone.slice(2, 2 + AREA_CODE)) ? ['CA'] : ['US', 'CA'];
}
