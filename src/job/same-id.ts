/**
 * Rows with the same id. The same number once more is the same row twice. Another number is one more number of that
 * contact: the first that can be read is the one to send, and the others say where the person may be.
 */
import { lineDigits, readPhone } from '#src/contact/index.ts';

/** An id that so many rows have is none; what more they say of the place costs more than it tells. */
const MOST_OTHER_PHONES = 100;

const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * What tells numbers apart: the line that one is, the letters and digits of what cannot be read, 0 where nothing stands.
 * A number, because there may be a million of them: lines are positive.
 */
export function numberKey(phone: string | null): number {
  if (phone === null) return 0;
  if (E164.test(phone)) return lineDigits(Number(phone.slice(1)));
  const text = phone.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  if (text === '') return 0;
  let hash = 7;
  for (let at = 0; at < text.length; at++) hash = (hash * 31 + text.charCodeAt(at)) % 0x1fffffffffff;
  return -hash - 1;
}

export interface SharingRow {
  readonly phone: string | null;
  /** What was sent already is the one to send. */
  readonly isSent?: boolean;
}

export interface Shared {
  /** By row; left out for the one that is sent. */
  readonly problems: readonly ('duplicate' | 'other-number' | undefined)[];
  /** Which of them is sent. */
  readonly first: number;
  /** How many numbers they have between them. */
  readonly numbers: number;
  /** Of the one that is sent. */
  readonly otherPhones: readonly string[];
}

/** @param rows that have one id, in the file's order; at least one */
export function shareId(rows: readonly SharingRow[]): Shared {
  const firstWhere = (wanted: (row: SharingRow) => boolean) => {
    const found = rows.findIndex(wanted);
    return found < 0 ? null : found;
  };
  const first =
    firstWhere(({ isSent }) => isSent === true) ??
    firstWhere(({ phone }) => readPhone(phone).ok) ??
    firstWhere(({ phone }) => numberKey(phone) !== 0) ??
    0;
  const keys = rows.map(({ phone }) => numberKey(phone));
  const seen = new Set([0, keys[first] ?? 0]);
  const otherPhones: string[] = [];
  const problems = rows.map(({ phone }, row) => {
    if (row === first) return undefined;
    const key = keys[row] ?? 0;
    if (seen.has(key)) return 'duplicate';
    seen.add(key);
    if (phone !== null && otherPhones.length < MOST_OTHER_PHONES) otherPhones.push(phone);
    return 'other-number';
  });
  return { problems, first, numbers: seen.size - (seen.has(0) ? 1 : 0), otherPhones };
}

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

const isWordIn = (word: string, words: readonly string[]) =>
  words.some(
    (other) =>
      other === word ||
      (word.length === 1 && other.startsWith(word)) ||
      (other.length === 1 && word.startsWith(other)),
  );

/** Whether two names may be one person's: one has all words of the other, in any order, or their first letters. */
export function isLikeName(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  return few.every((word) => isWordIn(word, many));
}

/** Whether the names of one id are probably those of several people. */
export function areSeveral(names: readonly (string | null)[]): boolean {
  const [first, ...others] = names.flatMap((name) => (name?.trim() ? [name] : []));
  return first !== undefined && others.some((other) => !isLikeName(first, other));
}
