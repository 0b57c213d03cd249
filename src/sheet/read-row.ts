/** A row of a file as a contact, or why it cannot be one. */

import {
  addAttribute,
  type Contact,
  isPhoneHeader,
  isPlaceholder,
  type ParsedPhone,
  placeAttributeNamed,
  readPhone,
} from '#src/contact/index.ts';
import { CALLING_CODES } from './calling-codes.ts';
import type { Column, ColumnMeaning } from './columns.ts';
import { withoutMark } from './csv-cell.ts';
import type { CellMark, LineReason, ReportedLine, SourceRow } from './source-row.ts';
import { isDateText, isErrorText, isShortenedId } from './spoiled-text.ts';
import { isTotals } from './totals-row.ts';

const ROW_WARNINGS = [
  /** Several columns of numbers hold one: the first is the contact's, the others go along. */
  'several-numbers',
  /** The number is a date. It stays as it stands, and is no number. */
  'phone-date',
  /** A spreadsheet has kept the number's first digits only. It stays as it stands, and is no number. */
  'phone-shortened',
  /** The row's own calling code is none: its number is read without any. */
  'calling-code-unreadable',
  /** The id was a whole number with a zero behind the point, which was taken off. */
  'id-decimal',
  /** An apostrophe in front of the id, which keeps spreadsheets from taking it for a formula, was taken off. */
  'id-apostrophe',
  /** A postal code of three or four digits beside a North American number: as a ZIP code it lost its zeros. */
  'zip-short',
] as const;
export type RowWarningKind = (typeof ROW_WARNINGS)[number];

/** What a person should know of a row that was read. */
export interface RowWarning {
  /** From 0. */
  readonly column: number;
  readonly kind: RowWarningKind;
  /** What it was read as: the number or id as it is taken, the other numbers, the code that is no calling code. */
  readonly text: string;
}

export type ParsedRow =
  | { readonly contact: Contact; readonly warnings: readonly RowWarning[] }
  | { readonly reported: ReportedLine };

const NO_WARNINGS: readonly RowWarning[] = [];

/** Of these the number, the id, the place or the calling code is read: a cell that is not to be trusted matters. */
const READ: ReadonlySet<ColumnMeaning> = new Set([
  'phone',
  'externalId',
  'region',
  'state',
  'postalCode',
  'timeZone',
  'country',
  'latitude',
  'longitude',
  'callingCode',
]);

/** Whether what stands in a column decides about the call; so do numbers and places that go along under a header. */
function matters({ header, meaning }: Column): boolean {
  if (READ.has(meaning)) return true;
  return meaning === 'attribute' && (isPhoneHeader(header) || placeAttributeNamed(header) !== undefined);
}

const REASON_OF_MARK: Partial<Record<CellMark, LineReason>> = {
  error: 'error-cell',
  'no-value': 'no-value',
  unseen: 'unseen',
};

const EDGES = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;

const isPlainSign = (code: number) => code > 0x20 && code < 0x7f;

/** Without blanks and signs without a glyph at its ends. */
export function cellText(text: string | undefined): string {
  if (!text) return '';
  if (isPlainSign(text.charCodeAt(0)) && isPlainSign(text.charCodeAt(text.length - 1))) return text;
  return text.replace(EDGES, '');
}

const CALLING_CODE_SET: ReadonlySet<string> = new Set(CALLING_CODES);

/** `44`, `+44`, `0044`, `44.0`: a calling code; null where it is none. */
export function readCallingCode(text: string): string | null {
  const code = /^(?:\+|00)?(\d{1,3})(?:\.0)?$/.exec(text.replace(/^['=\s]+|["\s()]/g, ''))?.[1];
  return code !== undefined && CALLING_CODE_SET.has(code) ? code : null;
}

/**
 * The number in E.164; what cannot be read for certain stays as it stands, for its verdict to say what is wrong. It is
 * left out where it would be a number to who does not know the file's calling code.
 */
function phoneOf(text: string, reading: ParsedPhone): string | null {
  if (reading.ok) return reading.phone;
  return readPhone(text).ok ? null : text;
}

const isNumberProblem = (reading: ParsedPhone, problem: 'date' | 'shortened' | 'no-country-code') =>
  !reading.ok && reading.problem === problem;

const SHORT_ZIP = /^\d{3,4}(?:\.0)?$/;

/** The ZIP code that a short one beside a North American number was; null where it is none. */
function zipMeant(text: string, phone: string | null): string | null {
  if (!phone?.startsWith('+1') || !SHORT_ZIP.test(text)) return null;
  return text.replace('.0', '').padStart(5, '0');
}

interface ReadColumn {
  readonly at: number;
  readonly kind: 'phone' | 'externalId' | 'name' | 'callingCode' | 'attribute';
  /** Under which it goes along. */
  readonly name: string;
}

/** An id as it was before a program changed it. */
function idOf(text: string, at: number, warnings: RowWarning[]): string {
  let id = withoutMark(text);
  if (id !== text) warnings.push({ column: at, kind: 'id-apostrophe', text: id });
  if (/^\d+[.,]0$/.test(id)) {
    id = id.slice(0, -2);
    warnings.push({ column: at, kind: 'id-decimal', text: id });
  }
  return id;
}

const PLAIN_ID = /^[A-Za-z\d_]+$/;

/** Reads the rows of one file: what depends on its columns alone is found out once. */
export class RowReader {
  readonly #headers: readonly string[];
  readonly #firstHeader: number;
  readonly #columns: readonly ReadColumn[];
  /** Whether each name stands there once, so that nothing has to be looked up. */
  readonly #areNamesUnique: boolean;
  readonly #phones: readonly number[];
  readonly #ids: readonly number[];
  readonly #postal: readonly number[];
  readonly #callingCode: number;
  readonly #mattering: readonly number[];
  readonly #fewest: number;

  constructor(columns: readonly Column[]) {
    this.#headers = columns.map(({ header }) => header.trim());
    this.#firstHeader = this.#headers.findIndex((header) => header !== '');
    const of = (wanted: ColumnMeaning) =>
      columns.flatMap(({ meaning }, at) => (meaning === wanted ? [at] : []));
    this.#phones = of('phone');
    this.#ids = of('externalId');
    this.#postal = of('postalCode');
    this.#callingCode = columns.findIndex(({ meaning }) => meaning === 'callingCode');
    this.#mattering = columns.flatMap((column, at) => (matters(column) ? [at] : []));
    this.#fewest = (this.#mattering.at(-1) ?? -1) + 1;
    this.#columns = columns.flatMap(({ header, meaning }, at): ReadColumn[] => {
      if (meaning === 'none' || meaning === 'callingCode') return [];
      if (meaning === 'phone' || meaning === 'externalId' || meaning === 'name') {
        return [{ at, kind: meaning, name: meaning }];
      }
      return [{ at, kind: 'attribute', name: meaning === 'attribute' ? header.trim() : meaning }];
    });
    const names = this.#columns.flatMap(({ kind, name }) => (kind === 'attribute' ? [name] : []));
    this.#areNamesUnique = new Set(names).size === names.length;
  }

  /** @param callingCode of numbers that are national in its plan, where the row has none; null leaves them as they stand */
  read(row: SourceRow, callingCode: string | null): ParsedRow {
    const { cells, marks } = row;
    if (this.isRepeatedHeader(cells)) return reported(row, 'repeated-header', null);
    const code = this.callingCodeOf(row, callingCode);
    if (isTotals(cells, () => this.#hasNumber(cells, code))) return reported(row, 'totals', null);
    for (let at = this.#headers.length; at < cells.length; at++) {
      if (cellText(cells[at]) !== '') return reported(row, 'too-many-cells', null);
    }
    if (cells.length < this.#fewest) {
      return reported(row, 'too-few-cells', this.#mattering.find((at) => at >= cells.length) ?? null);
    }
    if (marks !== undefined && marks.size > 0) {
      const marked = this.#untrusted(marks);
      if (marked) return reported(row, marked.reason, marked.at);
    }
    for (const at of this.#ids) {
      const id = cellText(cells[at]);
      if (PLAIN_ID.test(id)) continue;
      if (isShortenedId(id)) return reported(row, 'shortened-id', at);
      if (isErrorText(id)) return reported(row, 'error-cell', at);
      if (isDateText(id)) return reported(row, 'date', at);
    }
    return this.#contact(row, code);
  }

  /** A row as a contact, without asking whether it should be one. */
  contact(cells: readonly string[], callingCode: string | null): Contact {
    const row = { line: 0, cells };
    return this.#contact(row, this.callingCodeOf(row, callingCode)).contact;
  }

  /** Whether a row is the header once more. */
  isRepeatedHeader(cells: readonly string[]): boolean {
    const first = this.#firstHeader;
    if (first < 0 || cellText(cells[first]) !== this.#headers[first]) return false;
    for (let at = 0; at < Math.max(cells.length, this.#headers.length); at++) {
      if (cellText(cells[at]) !== (this.#headers[at] ?? '')) return false;
    }
    return true;
  }

  /** The calling code of a row's numbers: its own before the file's, and none where its own is none. */
  callingCodeOf({ cells, marks }: SourceRow, callingCode: string | null): string | null {
    if (this.#callingCode < 0) return callingCode;
    const text = cellText(cells[this.#callingCode]);
    if (text === '') return callingCode;
    return marks?.get(this.#callingCode) === 'date' ? null : readCallingCode(text);
  }

  #hasNumber(cells: readonly string[], code: string | null): boolean {
    return this.#phones.some((at) => {
      const text = cellText(cells[at]);
      if (text === '') return false;
      const reading = readPhone(text, code);
      // What a calling code may make a number of is no sum.
      return (
        reading.ok || (isNumberProblem(reading, 'no-country-code') && text.replace(/\D/g, '').length > 6)
      );
    });
  }

  #untrusted(marks: ReadonlyMap<number, CellMark>): { reason: LineReason; at: number } | null {
    for (const at of this.#mattering) {
      const mark = marks.get(at);
      if (mark === undefined) continue;
      const reason = REASON_OF_MARK[mark];
      if (reason) return { reason, at };
      const isId = this.#ids.includes(at);
      if (mark === 'rounded' && (isId || this.#phones.includes(at))) return { reason: 'shortened-id', at };
      if (mark === 'date' && (isId || this.#postal.includes(at))) return { reason: 'date', at };
    }
    return null;
  }

  #contact(row: SourceRow, code: string | null): { contact: Contact; warnings: readonly RowWarning[] } {
    const { cells } = row;
    let warnings = NO_WARNINGS;
    const warn = (column: number, kind: RowWarningKind, text: string) => {
      warnings = [...warnings, { column, kind, text }];
    };
    let externalId: string | null = null;
    let name: string | null = null;
    const attributes: Record<string, string> = {};
    for (const { at, kind, name: own } of this.#columns) {
      const text = cellText(cells[at]);
      if (text === '' || kind === 'phone') continue;
      if (kind === 'attribute') {
        if (this.#areNamesUnique) attributes[own] = text;
        else addAttribute(attributes, own, text);
      } else if (kind === 'name') name = name === null ? text : `${name} ${text}`;
      else if (PLAIN_ID.test(text)) externalId = text;
      else {
        const told: RowWarning[] = [];
        externalId = idOf(text, at, told);
        if (told.length > 0) warnings = [...warnings, ...told];
      }
    }
    const phone = this.#phoneAt(cells);
    const contact: Contact = { externalId, phone: null, name, attributes };
    if (phone >= 0) {
      const text = cellText(cells[phone]);
      const isDate = row.marks?.get(phone) === 'date';
      const reading = isDate ? NO_NUMBER : readPhone(text, code);
      contact.phone = phoneOf(text, reading);
      if (!reading.ok) {
        if (isDate || reading.problem === 'date') warn(phone, 'phone-date', text);
        else if (reading.problem === 'shortened') warn(phone, 'phone-shortened', text);
      }
      if (this.#phones.length > 1) {
        const others = this.#otherPhones(row, phone, code).filter((other) => other !== contact.phone);
        if (others.length > 0) {
          contact.otherPhones = others;
          warn(phone, 'several-numbers', others.join(', '));
        }
      }
    }
    if (this.#callingCode >= 0) {
      const text = cellText(cells[this.#callingCode]);
      if (text !== '' && code === null) warn(this.#callingCode, 'calling-code-unreadable', text);
    }
    for (const at of this.#postal) {
      const zip = zipMeant(cellText(cells[at]), contact.phone);
      if (zip !== null) warn(at, 'zip-short', zip);
    }
    return { contact, warnings };
  }

  /** The column of the contact's number: the first that holds one, however it reads; -1 where none does. */
  #phoneAt(cells: readonly string[]): number {
    let filled = -1;
    for (const at of this.#phones) {
      const text = cellText(cells[at]);
      if (text === '') continue;
      if (this.#phones.length === 1 || !isPlaceholder(text)) return at;
      if (filled < 0) filled = at;
    }
    return filled;
  }

  #otherPhones({ cells, marks }: SourceRow, phone: number, code: string | null): string[] {
    const found = new Set<string>();
    for (const at of this.#phones) {
      const text = cellText(cells[at]);
      if (at === phone || text === '' || isPlaceholder(text)) continue;
      const reading = marks?.get(at) === 'date' ? NO_NUMBER : readPhone(text, code);
      found.add(reading.ok ? reading.phone : text);
    }
    return [...found];
  }
}

const NO_NUMBER: ParsedPhone = { ok: false, problem: 'date' };

const reported = ({ line, cells }: SourceRow, reason: LineReason, column: number | null) => ({
  reported: { line, reason, column, cells: [...cells] },
});

/**
 * A row of a sheet ends at its last cell that holds something; as wide as its header it is like one of a text file.
 * @param width how many headers there are
 */
export function widened(row: SourceRow, width: number): SourceRow {
  const missing = width - row.cells.length;
  return missing > 0 ? { ...row, cells: [...row.cells, ...Array<string>(missing).fill('')] } : row;
}

const readers = new WeakMap<readonly Column[], RowReader>();

/** The reader of rows with these columns. */
export function rowReaderOf(columns: readonly Column[]): RowReader {
  let reader = readers.get(columns);
  if (!reader) {
    reader = new RowReader(columns);
    readers.set(columns, reader);
  }
  return reader;
}

/**
 * A row as a contact; what it lacks is told by its verdict.
 * @param callingCode of numbers that are national in its plan; null leaves them as they stand
 */
export function contactOf(
  row: readonly string[],
  columns: readonly Column[],
  callingCode: string | null,
): Contact {
  return rowReaderOf(columns).contact(row, callingCode);
}

/**
 * A row as a contact, or why it cannot be one.
 * @param columns the same object for every row of a file: what depends on them is found out once for each
 * @param callingCode of numbers that are national in its plan, where the row has none of its own
 */
export function readRow(row: SourceRow, columns: readonly Column[], callingCode: string | null): ParsedRow {
  return rowReaderOf(columns).read(row, callingCode);
}
