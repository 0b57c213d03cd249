/**
 * The line identity of a number: what the network dials, however the number is written. Do-not-call lists, attempts and
 * duplicates go by it. Trunk prefixes and extensions are gone once a number is read; three countries write one line in
 * two ways even then:
 *
 * - Argentina: a 9 after +54 for mobiles when called from abroad (and 15 inside the country, which reading turns into it);
 * - Mexico: a 1 after +52 for mobiles, dropped on 3 August 2019;
 * - Brazil: the ninth digit, a 9 before mobile numbers that had eight, which began with 6 to 9.
 *
 * An identity is for looking up and never for dialing: the 9 is not left out at Argentina's border.
 */

const TEN_DIGITS = 10_000_000_000;
const MEXICO = 52 * TEN_DIGITS;
const MEXICO_WITH_1 = 521 * TEN_DIGITS;
const ARGENTINA = 54 * TEN_DIGITS;
const ARGENTINA_WITH_9 = 549 * TEN_DIGITS;
const BRAZIL = 55 * TEN_DIGITS;
const BRAZIL_WITH_9 = 10 * BRAZIL;
/** The lowest ninth digit with an eight-digit mobile number behind it. */
const FIRST_MOBILE = 960_000_000;

/** The identity as digits, for columns of numbers. @param digits E.164 without plus, as a number */
export function lineDigits(digits: number): number {
  // Whatever changes has thirteen digits and begins with 52 to 55.
  if (digits < MEXICO * 10 || digits >= BRAZIL_WITH_9 + 10 * TEN_DIGITS) return digits;
  if (digits >= BRAZIL_WITH_9) {
    const subscriber = digits % 1e9;
    if (subscriber < FIRST_MOBILE) return digits;
    return BRAZIL + Math.floor((digits - BRAZIL_WITH_9) / 1e9) * 1e8 + (subscriber % 1e8);
  }
  if (digits >= ARGENTINA_WITH_9) return ARGENTINA + (digits - ARGENTINA_WITH_9);
  if (digits >= MEXICO_WITH_1 && digits < MEXICO_WITH_1 + TEN_DIGITS) {
    return MEXICO + (digits - MEXICO_WITH_1);
  }
  return digits;
}

/** The line identity. @param phone E.164 @returns a plus sign and 15 digits at most */
export function lineOf(phone: string): string {
  return `+${lineDigits(Number(phone.slice(1)))}`;
}
