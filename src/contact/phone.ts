/**
 * Phone numbers in E.164: a plus sign, the country calling code, the national number, 15 digits at most
 * (ITU-T E.164). CXone's contact API requires this form. Read in workers only: the numbering plans are large.
 */
import {
  callingCodeOf,
  isCallingCode,
  type NumberingPlan,
  numberingPlan,
  rangeOfCanonical,
} from './phone-plans.ts';
import type { PhoneProblem } from './phone-problem.ts';
import { writtenNumber } from './phone-text.ts';

export type ParsedPhone =
  | { readonly ok: true; readonly phone: string }
  | { readonly ok: false; readonly problem: PhoneProblem };

/** Most numbers of most lists stand there as they should. 900 is North America's premium area code. */
const WELL_WRITTEN = /^\+1(?!900)[2-9](?!11)\d\d[2-9](?!11)\d\d\d{4}$/;
const CANONICAL = /^\+[1-9]\d{6,14}$/;

/** Of a number in E.164, its calling code included. Shorter ones than seven (Vienna has some) are typing errors. */
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;
/** With a trunk prefix and a carrier's code before the number. */
const MOST_DIALED = 20;
/** 011 and a number abroad is longer than any national number that begins so (Vienna, Delhi, Johannesburg, Sapporo). */
const SHORTEST_WITH_011 = 13;
/**
 * National numbers without their trunk prefix are seldom as long as this: what is may be a number with its calling code,
 * of another country or the chosen one. Longer ones are, if they can be.
 */
const LONG = 11;

const refused = (problem: PhoneProblem): ParsedPhone => ({ ok: false, problem });

/** What is wrong with a national number that is in none of its plan's ranges. */
function misfit(code: string, written: string, plan: NumberingPlan): PhoneProblem {
  const withoutTrunk = plan.withoutTrunkPrefix(written).at(-1);
  const isTrunkPrefixed =
    withoutTrunk !== undefined && (written.startsWith('0') || plan.lengths.has(withoutTrunk.length));
  const { length } = isTrunkPrefixed ? withoutTrunk : written;
  if (code.length + length > MOST_DIGITS) return 'too-long';
  if (length < plan.shortest || code.length + length < FEWEST_DIGITS) return 'too-short';
  if (plan.lengths.has(length)) return 'not-assignable';
  return length > plan.longest ? 'too-long' : 'wrong-length';
}

/** Reads the digits of a number that begins with its calling code. */
function international(digits: string): ParsedPhone {
  if (digits.length < 4) return refused('too-short');
  if (digits.length > MOST_DIALED) return refused('too-long');
  const code = callingCodeOf(digits);
  if (code === null) return refused('unknown-country-code');
  const plan = numberingPlan(code);
  const written = digits.slice(code.length);
  const ways = [written, ...plan.withoutTrunkPrefix(written)];
  const formerWays = ways.flatMap((national) => plan.asDialedNow(national) ?? []);
  for (const national of [...ways, ...formerWays]) {
    const found = inPlan(code, national, plan);
    if (found) return found;
  }
  return refused(misfit(code, written, plan));
}

/** A national number of one of its plan's ranges; null when it is in none. */
function inPlan(code: string, national: string, plan: NumberingPlan): ParsedPhone | null {
  const length = code.length + national.length;
  if (length < FEWEST_DIGITS || length > MOST_DIGITS) return null;
  const range = plan.rangeOf(national);
  if (range === 'line') return { ok: true, phone: `+${code}${national}` };
  return range === null ? null : refused(range);
}

/** Whether digits are somebody's number, if only at a premium. */
const isSomebodys = (reading: ParsedPhone | null): reading is ParsedPhone =>
  reading !== null && (reading.ok || reading.problem === 'premium-rate');

/** What the parses agree on; `ambiguous` when they do not, null when none of them is a number. */
function agreed(parsed: readonly (ParsedPhone | null)[]): ParsedPhone | null {
  const found = parsed.filter(isSomebodys);
  const [first = null] = found;
  const phoneOf = (reading: ParsedPhone) => (reading.ok ? reading.phone : reading.problem);
  return first && found.some((other) => phoneOf(other) !== phoneOf(first)) ? refused('ambiguous') : first;
}

/** Reads digits that begin with 00, as most of the world dials for calls abroad. No national number begins so. */
function after00(digits: string, code: string | null): ParsedPhone {
  const reading = international(digits.slice(2));
  if (code === null) {
    // 001 is dialed in some countries; what follows may be another number than the North American one.
    const is001 = digits.startsWith('001') && isSomebodys(international(digits.slice(3)));
    return isSomebodys(reading) && !is001 ? reading : refused('no-country-code');
  }
  const plan = numberingPlan(code);
  const abroad = plan.afterInternationalPrefix(digits);
  if (abroad === null) return reading;
  const byPlan = international(abroad);
  if (plan.dials00) return isSomebodys(reading) ? reading : byPlan;
  // Nigeria dials 009: what is nobody's number behind 009 234 is no number of Pakistan's behind 00 92 34 either.
  const isOwn = abroad.startsWith(code);
  return isOwn && isSomebodys(reading) && !isSomebodys(byPlan)
    ? refused('ambiguous')
    : (agreed([byPlan, reading]) ?? byPlan);
}

/** Reads digits that do not say their calling code for certain as those that stand in one country's list. */
function inCountry(digits: string, code: string): ParsedPhone {
  const plan = numberingPlan(code);
  const abroad = plan.afterInternationalPrefix(digits);
  const national = international(`${code}${digits}`);
  // The chosen calling code may be there already, only without its plus sign.
  const withCode = digits.startsWith(code) ? international(digits) : null;
  if (isSomebodys(withCode) && (digits.length > LONG || isMobileOnlyThere(withCode, digits, code, plan))) {
    return withCode;
  }
  const isAsWritten = national.ok && nationalPart(national.phone, code) === digits;
  const reading = agreed([
    national,
    withCode,
    abroad === null ? null : international(abroad),
    isAsWritten && digits.length >= LONG && !plan.isMobile(digits) ? international(digits) : null,
  ]);
  return reading ?? (withCode !== null && hasProblem(national, 'too-long') ? withCode : national);
}

const hasProblem = (reading: ParsedPhone, problem: PhoneProblem) =>
  !reading.ok && reading.problem === problem;

/** Ranges of mobiles are narrow, so that one which fits is no accident. */
function isMobileOnlyThere(reading: ParsedPhone, digits: string, code: string, plan: NumberingPlan): boolean {
  return reading.ok && plan.isMobile(nationalPart(reading.phone, code)) && !plan.isMobile(digits);
}

const nationalPart = (phone: string, code: string) => phone.slice(1 + code.length);

/**
 * Reads a phone number as people and systems write it: one number, read for certain, or what is wrong with it. What
 * says its calling code (`+`, 00, North America's 011) is never given another.
 * @param callingCode of numbers that do not say theirs, digits only; null refuses them, because the same digits ring
 * in different countries
 */
export function readPhone(text: string | null | undefined, callingCode: string | null = null): ParsedPhone {
  if (text) {
    if (WELL_WRITTEN.test(text)) return { ok: true, phone: text };
    if (CANONICAL.test(text)) {
      return rangeOfCanonical(text) === 'line' ? { ok: true, phone: text } : international(text.slice(1));
    }
  }
  const written = writtenNumber(text ?? null);
  if (typeof written === 'string') return refused(written);
  const chosen = callingCode !== null && isCallingCode(callingCode) ? callingCode : null;
  const read = (digits: string): ParsedPhone => {
    if (written.plus) return international(digits.startsWith('00') ? digits.slice(2) : digits);
    if (digits.startsWith('00')) return after00(digits, chosen);
    if (digits.startsWith('011') && digits.length >= SHORTEST_WITH_011) {
      const reading = international(digits.slice(3));
      if (isSomebodys(reading)) return reading;
    }
    return chosen === null ? refused('no-country-code') : inCountry(digits, chosen);
  };
  if (written.beforeSlash !== null && read(written.beforeSlash).ok) return refused('several-numbers');
  const reading = read(written.digits);
  if (reading.ok || written.withoutBracketedZero === null) return reading;
  const withoutZero = read(written.withoutBracketedZero);
  return withoutZero.ok ? withoutZero : reading;
}

/**
 * Whether a problem says that nobody can be called by these digits, so that a list entry with it holds nobody back: no
 * number that is read for certain has the same.
 */
export function isNobodysNumber(problem: PhoneProblem): boolean {
  return problem === 'premium-rate' || problem === 'not-assignable';
}

/** Leaves the country code and the last two digits: enough to recognise, too little to call. */
export function maskPhone(phone: string): string {
  if (phone.length < 6) return '•'.repeat(phone.length);
  return `${phone.slice(0, 2)}${'•'.repeat(phone.length - 4)}${phone.slice(-2)}`;
}
