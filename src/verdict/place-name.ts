/** Places under the names that people say, never by their codes. */
import { nameOfPart } from '#src/language/index.ts';

const countryNames = new Map<string, Intl.DisplayNames>();

function countryName(code: string, locale: string): string {
  let display = countryNames.get(locale);
  if (!display) {
    display = new Intl.DisplayNames(locale, { type: 'region' });
    countryNames.set(locale, display);
  }
  try {
    return display.of(code) ?? code;
  } catch {
    // What a rule calls a jurisdiction need not be one.
    return code;
  }
}

/**
 * A jurisdiction as people say it: `Florida`, or a country in the reader's language. Where a country's parts have no
 * names here, the country with the part's own code.
 *
 * @param jurisdiction ISO 3166-1 or 3166-2, or `US-*` for a country as a whole
 * @param locale BCP 47 tag of the person who reads
 */
export function placeName(jurisdiction: string, locale: string): string {
  const known = nameOfPart(jurisdiction);
  if (known !== null) return known;
  const [country = '', part] = jurisdiction.split('-');
  const name = countryName(country, locale);
  return part === undefined || part === '*' ? name : `${name}, ${part}`;
}
