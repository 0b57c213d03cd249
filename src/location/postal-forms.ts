/** The forms that postal codes have by country. */

/** Of the United Kingdom and its neighbours; the first group is the postcode area. */
export const BRITISH = /^([A-Z]{1,2})\d[A-Z\d]? ?\d[A-Z]{2}$/;

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
export function fits(code: string, country: string): boolean {
  if (Object.hasOwn(LETTERED, country) && LETTERED[country]?.test(code)) return true;
  if (!Object.hasOwn(POSTAL_DIGITS, country)) return false;
  const digits = /^[\d -]+$/.test(code) ? code.replace(/[ -]/g, '').length : 0;
  return POSTAL_DIGITS[country]?.includes(digits) ?? false;
}

/** Countries of which the tables know no form of postal code, or that have none. */
export const hasNoForm = (country: string) =>
  !Object.hasOwn(LETTERED, country) && !Object.hasOwn(POSTAL_DIGITS, country);
