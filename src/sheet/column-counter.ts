/** How the cells of each column of a file read, and which calling code its numbers have. */

import { isPlaceholder, type PhoneProblem, readPhone } from '#src/contact/index.ts';
import { CALLING_CODES } from './calling-codes.ts';
import type { Column, ColumnMeaning } from './columns.ts';
import { cellText, type RowReader, readCallingCode, rowReaderOf } from './read-row.ts';
import type { CellMark, LineReason, SourceRow } from './source-row.ts';
import { isDateText, isShortenedId } from './spoiled-text.ts';

/** Why a cell cannot be read as what its column is. */
export type CellProblem = PhoneProblem | LineReason | 'calling-code' | 'place';

/** How the cells of a column read. */
export interface ColumnCount {
  readonly meaning: ColumnMeaning;
  /** The first three that differ. */
  readonly values: readonly string[];
  readonly filled: number;
  readonly empty: number;
  readonly readable: number;
  readonly unreadable: number;
  readonly firstUnreadable: {
    readonly line: number;
    readonly text: string;
    readonly problem: CellProblem;
  } | null;
}

/** How many of the numbers without a calling code one would make readable. */
export interface CallingCodeCount {
  readonly code: string;
  readonly readable: number;
  /** How many were tried. */
  readonly of: number;
}

/** Meanings whose texts say a place by themselves; half a point does not, and is told by its form. */
export type PlaceMeaning = 'region' | 'state' | 'postalCode' | 'timeZone' | 'country';

/**
 * Whether a text says a place, as evidence is read.
 * @param beside what else the row says: the text of its country, and its number in E.164 if it has one
 */
export type ReadsPlace = (
  meaning: PlaceMeaning,
  text: string,
  beside: { readonly country: string; readonly phone: string | null },
) => boolean;

const SHOWN = 3;
const NUMBERS_TRIED = 2_000;
/** All calling codes are tried on so many; the best of them on the rest. */
const FIRST_TRIED = 100;
const CODES_TRIED_FULLY = 15;
const CODES_TOLD = 10;
/** Of codes that make as many numbers readable, those of most lists first. */
const USUAL_CODES = ['1', '44', '49', '33', '34', '55', '81'];
const CANONICAL_START = /^\+\d{5}/;
const MOST_TEXTS_KEPT = 50_000;

const MARK_PROBLEM: Partial<Record<CellMark, LineReason>> = {
  error: 'error-cell',
  'no-value': 'no-value',
  unseen: 'unseen',
};

/** Whether half a point is one; letters and signs beside it say which half. */
const inRange = (text: string, most: number) => {
  const number = /\d+(?:[.,]\d+)?/.exec(text)?.[0];
  return number !== undefined && Number.parseFloat(number.replace(',', '.')) <= most;
};

/** Whether a text may say a place at all, for who has no tables of places at hand. */
const mayBePlace: ReadsPlace = (meaning, text) => {
  if (isPlaceholder(text)) return false;
  switch (meaning) {
    case 'postalCode':
      return /\d/.test(text) && text.length <= 16 && !isShortenedId(text) && !isDateText(text);
    case 'country':
      return /\p{L}{2}|^\+?\d{1,4}$/u.test(text);
    case 'timeZone':
      return /\p{L}|[+\-\u2212]?\d{1,2}(?::?\d\d)?$/u.test(text);
    default:
      return /\p{L}/u.test(text);
  }
};

const isPlaceMeaning = (meaning: ColumnMeaning): meaning is PlaceMeaning =>
  ['region', 'state', 'postalCode', 'timeZone', 'country'].includes(meaning);

interface Counted {
  readonly at: number;
  readonly meaning: ColumnMeaning;
  readonly values: string[];
  filled: number;
  unreadable: number;
  firstUnreadable: ColumnCount['firstUnreadable'];
  /** Of the texts of a place, which can be read. */
  readonly known: Map<string, boolean>;
}

/** Counts how the cells of each column read. */
export class ColumnCounter {
  readonly #reader: RowReader;
  readonly #callingCode: string | null;
  readonly #readsPlace: ReadsPlace;
  /** Whether a place is read beside the row's country and number. */
  readonly #looksBeside: boolean;
  readonly #counted: readonly Counted[];
  readonly #phone: number;
  readonly #country: number;
  readonly #national = new Set<string>();
  #codes: { readonly of: number; readonly best: CallingCodeCount[] } = { of: 0, best: [] };
  #rows = 0;

  /** @param readsPlace left out: whether a text may be a place is told by its form */
  constructor(columns: readonly Column[], callingCode: string | null, readsPlace?: ReadsPlace) {
    this.#reader = rowReaderOf(columns);
    this.#callingCode = callingCode;
    this.#readsPlace = readsPlace ?? mayBePlace;
    this.#looksBeside = readsPlace !== undefined;
    this.#phone = columns.findIndex(({ meaning }) => meaning === 'phone');
    this.#country = columns.findIndex(({ meaning }) => meaning === 'country');
    this.#counted = columns.map(({ meaning }, at) => ({
      at,
      meaning,
      values: [],
      filled: 0,
      unreadable: 0,
      firstUnreadable: null,
      known: new Map<string, boolean>(),
    }));
  }

  add(row: SourceRow): void {
    this.#rows++;
    const { cells, marks } = row;
    const code = this.#reader.callingCodeOf(row, this.#callingCode);
    for (const column of this.#counted) {
      const text = cellText(cells[column.at]);
      const mark = marks?.get(column.at);
      // An error is no blank, and neither is what nobody sees.
      const marked = mark === undefined ? undefined : MARK_PROBLEM[mark];
      if (text === '' && marked === undefined) continue;
      column.filled++;
      if (column.values.length < SHOWN && text !== '' && !column.values.includes(text)) {
        column.values.push(text);
      }
      const problem = marked ?? this.#problemOf(column, text, mark, row, code);
      if (problem === null) continue;
      column.unreadable++;
      column.firstUnreadable ??= { line: row.line, text, problem };
    }
  }

  counts(): ColumnCount[] {
    return this.#counted.map(({ meaning, values, filled, unreadable, firstUnreadable }) => ({
      meaning,
      values: [...values],
      filled,
      empty: this.#rows - filled,
      readable: filled - unreadable,
      unreadable,
      firstUnreadable,
    }));
  }

  /** Calling codes that make numbers readable which have none, the best first; tried on the first that differ. */
  callingCodes(): CallingCodeCount[] {
    if (this.#codes.of !== this.#national.size) {
      const numbers = [...this.#national];
      const first = readableBy(CALLING_CODES, numbers.slice(0, FIRST_TRIED)).slice(0, CODES_TRIED_FULLY);
      const best =
        numbers.length > FIRST_TRIED
          ? readableBy(
              first.map(({ code }) => code),
              numbers,
            )
          : first;
      this.#codes = { of: numbers.length, best: best.slice(0, CODES_TOLD) };
    }
    return [...this.#codes.best];
  }

  #problemOf(
    column: Counted,
    text: string,
    mark: CellMark | undefined,
    row: SourceRow,
    code: string | null,
  ): CellProblem | null {
    const { meaning } = column;
    if (meaning === 'attribute' || meaning === 'none' || meaning === 'name') return null;
    if (meaning === 'phone') {
      if (mark === 'date') return 'date';
      if (mark === 'rounded') return 'shortened';
      const reading = readPhone(text, code);
      if (this.#national.size < NUMBERS_TRIED) this.#tryLater(text, row);
      return reading.ok ? null : reading.problem;
    }
    if (meaning === 'externalId') {
      if (mark === 'rounded' || isShortenedId(text)) return 'shortened-id';
      return mark === 'date' || isDateText(text) ? 'date' : null;
    }
    if (meaning === 'callingCode') {
      return mark === 'date' || readCallingCode(text) === null ? 'calling-code' : null;
    }
    if (meaning === 'latitude') return inRange(text, 90) ? null : 'place';
    if (meaning === 'longitude') return inRange(text, 180) ? null : 'place';
    if (mark === 'date' && meaning === 'postalCode') return 'date';
    return isPlaceMeaning(meaning) && !this.#isPlace(column, meaning, text, row, code) ? 'place' : null;
  }

  /** Keeps a number that says no calling code, and beside which none stands. */
  #tryLater(text: string, row: SourceRow): void {
    if (text.startsWith('+') || this.#national.has(text)) return;
    // What the row itself says of its code holds for it, whatever the file is given.
    if (this.#reader.callingCodeOf(row, null) !== null) return;
    const reading = readPhone(text);
    if (!reading.ok && reading.problem === 'no-country-code') this.#national.add(text);
  }

  #isPlace(
    { known }: Counted,
    meaning: PlaceMeaning,
    text: string,
    { cells }: SourceRow,
    code: string | null,
  ): boolean {
    const country = this.#looksBeside && this.#country >= 0 ? cellText(cells[this.#country]) : '';
    const number = this.#looksBeside ? cellText(cells[this.#phone]) : '';
    // Numbers say their country with their first digits, North America's with their area code.
    const prefix = number.slice(0, CANONICAL_START.test(number) ? 5 : 8);
    const key = this.#looksBeside ? `${text}\n${country}\n${prefix}\n${code}` : text;
    const before = known.get(key);
    if (before !== undefined) return before;
    const phone = number === '' ? null : readPhone(number, code);
    const is = this.#readsPlace(meaning, text, { country, phone: phone?.ok ? phone.phone : null });
    if (known.size < MOST_TEXTS_KEPT) known.set(key, is);
    return is;
  }
}

/** How many of the numbers each code makes readable, the best first; codes that make none so are left out. */
function readableBy(codes: readonly string[], numbers: readonly string[]): CallingCodeCount[] {
  const rank = (code: string) => {
    const usual = USUAL_CODES.indexOf(code);
    return usual < 0 ? USUAL_CODES.length : usual;
  };
  return codes
    .map((code) => ({
      code,
      readable: numbers.reduce((sum, number) => sum + (readPhone(number, code).ok ? 1 : 0), 0),
      of: numbers.length,
    }))
    .filter(({ readable }) => readable > 0)
    .sort(
      (a, b) => b.readable - a.readable || rank(a.code) - rank(b.code) || Number(a.code) - Number(b.code),
    );
}
