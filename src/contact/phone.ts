/**
 * Phone numbers in E.164: a plus sign, the country calling code, the national number, 15 digits at most
 * (ITU-T E.164). CXone's contact API requires this form.
 */
import { z } from '#src/schema/index.ts';

export const PHONE_PROBLEMS = [
  'missing',
  'not-a-number',
  'no-country-code',
  'wrong-length',
  'not-assignable',
] as const;

/** Why a text is no dialable number; the words on screen are in the explanation, not here. */
export const PhoneProblem = z.enum(PHONE_PROBLEMS);
export type PhoneProblem = z.infer<typeof PhoneProblem>;

export type PhoneReading =
  | { readonly ok: true; readonly phone: string }
  | { readonly ok: false; readonly problem: PhoneProblem };

const ARABIC_INDIC = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;
/** What people put between digits: spaces, dots, dashes of all kinds, brackets, slashes, invisible marks. */
const SEPARATORS = /[\s.()[\]/\u00ad\u2010-\u2015\u2212\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff-]/g;
const PLUS = /^[+\uff0b]/;

/** North American numbers: area code and exchange start with 2 to 9, and neither is a service code (N11). */
const NORTH_AMERICAN = /^1([2-9]\d\d)([2-9]\d\d)\d{4}$/;

const WELL_WRITTEN = /^\+1[2-9](?!11)\d\d[2-9](?!11)\d\d\d{4}$/;

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = code >= 0xff10 ? 0xff10 : code >= 0x06f0 ? 0x06f0 : 0x0660;
  return String(code - zero);
}

/**
 * Reads a phone number as people and systems write it. Formatting is forgiven, guessing is not: a number
 * without its country calling code is refused, because the same digits ring in different countries.
 */
export function readPhone(text: string | null | undefined): PhoneReading {
  // Most numbers of most lists stand there as they should.
  if (text && WELL_WRITTEN.test(text)) return { ok: true, phone: text };
  const trimmed = text?.replace(SEPARATORS, '').replace(ARABIC_INDIC, asciiDigit) ?? '';
  if (trimmed === '') return { ok: false, problem: 'missing' };
  const international = PLUS.test(trimmed);
  const digits = international ? trimmed.slice(1) : trimmed;
  if (!/^\d+$/.test(digits)) return { ok: false, problem: 'not-a-number' };
  if (!international || digits.startsWith('0')) return { ok: false, problem: 'no-country-code' };
  if (digits.length < 7 || digits.length > 15) return { ok: false, problem: 'wrong-length' };
  if (digits.startsWith('1')) {
    if (digits.length !== 11) return { ok: false, problem: 'wrong-length' };
    const parts = NORTH_AMERICAN.exec(digits);
    if (!parts || parts[1]?.endsWith('11') || parts[2]?.endsWith('11')) {
      return { ok: false, problem: 'not-assignable' };
    }
  }
  return { ok: true, phone: `+${digits}` };
}

/** Leaves the country code and the last two digits: enough to recognise, too little to call. */
export function maskPhone(phone: string): string {
  if (phone.length < 6) return '•'.repeat(phone.length);
  return `${phone.slice(0, 2)}${'•'.repeat(phone.length - 4)}${phone.slice(-2)}`;
}
