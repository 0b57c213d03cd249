/** Which column of a file is what: guessed from the headers and what stands under them, corrected by a person. */

import { headerLetters, phoneHeader, placeAttributeNamed, readPhone } from '#src/contact/index.ts';
import { say } from '#src/language/index.ts';
import { z } from '#src/schema/index.ts';
import { CALLING_CODES } from './calling-codes.ts';
import { callingCodeHeader, externalIdHeader, nameHeader, wholeNameRank } from './column-names.ts';

/** What a column may be; an `attribute` goes along under its header, `none` is left behind. */
export const COLUMN_MEANINGS = [
  'phone',
  'externalId',
  'name',
  'region',
  'state',
  'postalCode',
  'timeZone',
  'country',
  'latitude',
  'longitude',
  'callingCode',
  'attribute',
  'none',
] as const;
export const ColumnMeaning = z.enum(COLUMN_MEANINGS);
export type ColumnMeaning = z.infer<typeof ColumnMeaning>;

/** One of a file's columns. */
export const Column = z.object({ header: z.string(), meaning: ColumnMeaning });
export type Column = z.infer<typeof Column>;

/** What stands in a column of the file's first rows; blank cells left out. */
const filledCells = (rows: readonly (readonly string[])[], column: number): string[] =>
  rows.map((row) => row[column]?.trim() ?? '').filter((text) => text !== '');

const shareOf = (texts: readonly string[], holds: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;

const ENOUGH = 0.6;
/** Cells of a column that its name says is of numbers; a few of them suffice. */
const A_FEW = 0.2;
const PHONE_SIGNS = /^\+?[\d\s().\-/]+(?:\s*(?:x|ext\.?|#)\s*\d+)?$/i;
/** As a spreadsheet spoils them: `4.47912E+11`. */
const SHORTENED = /^\d(?:[.,]\d+)?E\+?\d{1,2}$/i;
const A_DATE = /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})(?:[\sT].*)?$/;

const digitsIn = (text: string) => text.replace(/\D/g, '').length;

/** Whether a cell may be a number where the column's name says that it is one, however badly it is written. */
const mayBePhone = (text: string): boolean =>
  SHORTENED.test(text) || (digitsIn(text) >= 6 && digitsIn(text) <= 20 && !/[@\p{L}]{4}/u.test(text));

/**
 * Whether a cell looks like a number where nobody has said so: with a plus sign, in groups, or of ten digits that are
 * one in North America. Plain digits of other lengths are ids, amounts and codes too often.
 */
export function looksLikePhone(text: string): boolean {
  if (!PHONE_SIGNS.test(text) || A_DATE.test(text)) return false;
  const digits = text.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 17) return false;
  if (text.startsWith('+')) return readPhone(text).ok;
  // Three, two and four digits are a social security number.
  if (/^\d{3}-\d\d-\d{4}$/.test(text)) return false;
  if (/\d[\s().\-/]+\d/.test(text)) return digits.length >= 9 || text.startsWith('0');
  if (digits.length === 10 || (digits.length === 11 && digits.startsWith('1'))) {
    if (readPhone(text, '1').ok) return true;
  }
  return /^0[1-9]\d{8,9}$/.test(digits);
}

const isCallingCodeText = (text: string) => CALLING_CODES.includes(text.replace(/^(?:\+|00)/, ''));

/** The hint of place that a header names; what holds both halves of a point goes along under its own header. */
function placeOf(header: string): ColumnMeaning | null {
  const place = placeAttributeNamed(header);
  return place === undefined || place === 'coordinates' ? null : place;
}

/** The columns with the number: one, and those of the very same name. */
function phoneColumns(headers: readonly string[], rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const named = headers.flatMap((header, column) => {
    const name = phoneHeader(header);
    if (name === null) return [];
    const texts = filledCells(rows, column);
    const share = shareOf(texts, mayBePhone);
    // Ten digits under `Contact No` are a number in India; under `Number` alone they may be anything.
    const isBare = headerLetters(header) === 'number';
    const fits = (text: string) => looksLikePhone(text) || (!isBare && /^\d{10,13}$/.test(text));
    if (name.perhaps && texts.length > 0 && shareOf(texts, fits) < ENOUGH) return [];
    // What is empty, or holds a yes and a no, comes after what holds numbers.
    const later = rows.length > 0 && share < A_FEW ? (texts.length === 0 ? 100 : 200) : 0;
    return [{ column, rank: name.rank + later }];
  });
  const best = named.reduce<{ column: number; rank: number } | null>(
    (one, other) => (one === null || other.rank < one.rank ? other : one),
    null,
  );
  const byContent = best === null || best.rank >= 200 ? phoneByContent(headers, rows) : null;
  const chosen = byContent ?? best?.column ?? null;
  if (chosen === null) return new Set();
  const letters = headerLetters(headers[chosen] ?? '');
  return new Set(
    headers.flatMap((header, column) =>
      column === chosen || (letters !== '' && headerLetters(header) === letters) ? [column] : [],
    ),
  );
}

/** Names of what looks like a number and is not the person's, or is none. */
const NOT_THE_NUMBER =
  /fax|pager|telex|isdn|assist|secretar|donotcall|dnc|optout|invoice|order|account|konto|rechnung|factura|facture|pedido|ssn|tax|iban|card|date|datum|fecha|amount|balance|秘書|請求/;

function phoneByContent(headers: readonly string[], rows: readonly (readonly string[])[]): number | null {
  let best: { column: number; share: number } | null = null;
  headers.forEach((header, column) => {
    if (NOT_THE_NUMBER.test(headerLetters(header)) || placeOf(header) !== null) return;
    if (externalIdHeader(header) !== null || callingCodeHeader(header) !== null) return;
    const share = shareOf(filledCells(rows, column), looksLikePhone);
    if (share >= ENOUGH && share > (best?.share ?? 0)) best = { column, share };
  });
  return (best as { column: number } | null)?.column ?? null;
}

/** Ids that most rows share are of something else; an empty column names nobody. */
const FEWEST_TO_COMPARE = 4;

function externalIdColumn(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  taken: ReadonlySet<number>,
): number | null {
  let best: { column: number; rank: number } | null = null;
  headers.forEach((header, column) => {
    const named = externalIdHeader(header);
    if (named === null || taken.has(column)) return;
    const texts = filledCells(rows, column);
    const isShared = texts.length >= FEWEST_TO_COMPARE && new Set(texts).size <= texts.length / 2;
    const rank = named + (rows.length > 0 && (texts.length === 0 || isShared) ? 1000 : 0);
    if (best === null || rank < best.rank) best = { column, rank };
  });
  return (best as { column: number } | null)?.column ?? null;
}

/** The whole name, or its parts. */
function nameColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  taken: ReadonlySet<number>,
): ReadonlySet<number> {
  const named = headers.flatMap((header, column) => {
    const part = taken.has(column) ? null : nameHeader(header);
    return part === null ? [] : [{ column, part, rank: wholeNameRank(header) }];
  });
  const isFilled = ({ column }: { column: number }) =>
    rows.length === 0 || filledCells(rows, column).length > 0;
  const hasFirst = named.some(({ part }) => part === 'first');
  const hasLast = named.some(({ part }) => part === 'last');
  const wholes = named
    .filter(({ part }) => part === 'whole' || (part === 'perhaps-whole' && hasFirst === hasLast))
    .sort((one, other) => one.rank - other.rank);
  const whole = wholes.find(isFilled) ?? (hasFirst || hasLast ? undefined : wholes[0]);
  if (whole) return new Set([whole.column]);
  // `Name` beside `Vorname` is the family's.
  return new Set(named.filter(({ part }) => part !== 'whole').map(({ column }) => column));
}

/** The calling code of each row's number, by its name or by what stands under `Country code`. */
function callingCodeColumn(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  taken: ReadonlySet<number>,
): number | null {
  let best: { column: number; rank: number } | null = null;
  headers.forEach((header, column) => {
    if (taken.has(column)) return;
    const texts = filledCells(rows, column);
    const areCodes = shareOf(texts, isCallingCodeText) >= ENOUGH;
    const named = callingCodeHeader(header);
    // ISO 3166 numbers countries too, always in three digits.
    const isAmongCountries =
      placeOf(header) === 'country' && areCodes && texts.some((text) => digitsIn(text) < 3);
    if (named === null ? !isAmongCountries : texts.length > 0 && !areCodes) return;
    const rank = named ?? 1000;
    if (best === null || rank < best.rank) best = { column, rank };
  });
  return (best as { column: number } | null)?.column ?? null;
}

/**
 * What each column is, by its name and by what stands in it. All that hint at one place are taken for that, since each
 * is evidence; other numbers go along under their own names and are heard as well.
 * @param rows the first of the file, below the headers
 */
export function guessColumns(headers: readonly string[], rows: readonly (readonly string[])[]): Column[] {
  const phones = phoneColumns(headers, rows);
  const callingCode = callingCodeColumn(headers, rows, phones);
  const externalId = externalIdColumn(headers, rows, phones);
  const taken = new Set([...phones, ...(externalId === null ? [] : [externalId])]);
  const names = nameColumns(headers, rows, taken);
  return headers.map((header, column) => {
    const meaning = ((): ColumnMeaning => {
      if (phones.has(column)) return 'phone';
      if (column === externalId) return 'externalId';
      if (names.has(column)) return 'name';
      if (column === callingCode) return 'callingCode';
      return placeOf(header) ?? (header.trim() === '' ? 'none' : 'attribute');
    })();
    return { header, meaning };
  });
}

/** Meanings that one column only can have; of others each adds to what is known. */
const ONLY_ONCE: readonly ColumnMeaning[] = ['externalId', 'callingCode'];

/** What is wrong with a mapping, in words; null when it can be used. */
export function columnsProblem(columns: readonly Column[]): string | null {
  if (!columns.some(({ meaning }) => meaning === 'phone'))
    return say('Say which column has the phone number.');
  if (!columns.some(({ meaning }) => meaning === 'externalId')) {
    return say('Say which column has the external id: CXone knows a contact by it.');
  }
  for (const meaning of ONLY_ONCE) {
    const [one, other] = columns.filter((column) => column.meaning === meaning);
    if (one && other) {
      return say('“{one}” and “{other}” cannot both be that: choose one.', {
        one: one.header,
        other: other.header,
      });
    }
  }
  return null;
}
