import { z } from '#src/schema/index.ts';

export const PHONE_PROBLEMS = [
  'missing',
  /** No digits, or signs that no number has. */
  'not-a-number',
  /** Words, or letters that stand for digits. */
  'letters',
  'several-numbers',
  'date',
  /** A spreadsheet has kept the first digits only, as in 4.47912E+11. */
  'shortened',
  'no-country-code',
  'unknown-country-code',
  'too-short',
  'too-long',
  /** Between the shortest and the longest, but no number of the country has so many digits. */
  'wrong-length',
  /** Of a right length, in no range that the country's numbering plan has in use as far as is known. */
  'not-assignable',
  'premium-rate',
  /** Digits that are a number of the chosen country and, with their own calling code, another. */
  'ambiguous',
] as const;

/** Why a text is no dialable number; the words on screen are in the explanation, not here. */
export const PhoneProblem = z.enum(PHONE_PROBLEMS);
export type PhoneProblem = z.infer<typeof PhoneProblem>;
