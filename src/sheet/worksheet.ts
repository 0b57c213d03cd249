/** The cells of one sheet, out of its XML. */
import { type CellText, GENERAL, isOrdinaryNumber, NumberFormat } from './number-format.ts';
import type { CellMark, SourceRow } from './source-row.ts';
import { attribute, DamagedXmlError, isTrue, readXml, type XmlListener } from './xml.ts';

/** What the sheets of a workbook share. */
export interface SharedParts {
  readonly strings: readonly string[];
  /** By the number that a cell gives; never empty. */
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

export interface SheetContent {
  /** Those that hold something, by their number. */
  readonly rows: readonly SourceRow[];
  readonly columns: number;
  readonly hiddenRows: number;
}

/** More cells than can be kept in memory at once. */
export class TooManyCellsError extends Error {
  override readonly name = 'TooManyCellsError';
}

/** A list of a million contacts with ten columns. */
const LARGEST_SHEET_CELLS = 10_000_000;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

interface Row {
  line: number;
  cells: string[];
  marks: Map<number, CellMark> | null;
  hidden: boolean;
}

interface Range {
  readonly top: number;
  readonly bottom: number;
  /** From 0. */
  readonly left: number;
  readonly right: number;
}

const CELL_NAME = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** Column from 0 of its letters. */
function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) & 31);
  return column - 1;
}

/** Column from 0 and row from 1 of `BC12`; null for what names no cell. */
function cellAt(name: string): { column: number; row: number } | null {
  const [, letters, digits] = CELL_NAME.exec(name.trim()) ?? [];
  if (letters === undefined || digits === undefined) return null;
  return { column: columnOf(letters), row: Number(digits) };
}

function rangeOf(name: string): Range | null {
  const [first = '', last = first] = name.split(':');
  const start = cellAt(first);
  const end = cellAt(last);
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    bottom: Math.max(start.row, end.row),
    left: Math.min(start.column, end.column),
    right: Math.max(start.column, end.column),
  };
}

/** `_x000D_` is how workbooks write characters that XML cannot hold, and `_x005F_` the underscore before such a code. */
export function unescapeCode(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const PLAIN = new NumberFormat(GENERAL, false);

class SheetReader implements XmlListener {
  readonly rows: Row[] = [];
  readonly merges: Range[] = [];
  readonly #shared: SharedParts;
  #cellsLeft = LARGEST_SHEET_CELLS;
  #isInData = false;
  #row: Row | null = null;
  #lastLine = 0;
  #column = -1;
  #type = '';
  #style: string | undefined;
  #isInCell = false;
  #hasFormula = false;
  #value: string | null = null;
  #inline: string | null = null;
  /** Of phonetic hints, whose texts are not the cell's. */
  #isHint = false;
  #isText: 'value' | 'inline' | null = null;

  constructor(shared: SharedParts) {
    this.#shared = shared;
  }

  opened(name: string, attributes: () => Readonly<Record<string, string | undefined>>): void {
    if (this.#isInCell) this.#openedInCell(name);
    else if (name === 'c' && this.#row !== null) this.#openCell(attributes());
    else if (name === 'row' && this.#isInData) this.#openRow(attributes());
    else if (name === 'sheetData') this.#isInData = true;
    else if (name === 'mergeCell' && !this.#isInData) {
      const range = rangeOf(attribute(attributes(), 'ref') ?? '');
      if (range !== null) this.merges.push(range);
    }
  }

  closed(name: string): void {
    if (this.#isInCell) {
      if (name === 'c') this.#closeCell();
      else if (name === 'rPh') this.#isHint = false;
      else if (name === 'v' || name === 't') this.#isText = null;
    } else if (name === 'row' && this.#row !== null) this.#closeRow(this.#row);
    else if (name === 'sheetData') this.#isInData = false;
  }

  text(text: string): void {
    if (this.#isText === 'value') this.#value += text;
    else if (this.#isText === 'inline') this.#inline += text;
  }

  #openedInCell(name: string): void {
    if (name === 'v') {
      this.#value ??= '';
      this.#isText = 'value';
    } else if (name === 'is') this.#inline ??= '';
    else if (name === 'rPh') this.#isHint = true;
    else if (name === 't' && this.#inline !== null && !this.#isHint) this.#isText = 'inline';
    else if (name === 'f') this.#hasFormula = true;
  }

  #openRow(attributes: Readonly<Record<string, string | undefined>>): void {
    const stated = Number(attributes['r'] ?? Number.NaN);
    const line = Number.isInteger(stated) && stated > 0 ? stated : this.#lastLine + 1;
    if (line > LAST_ROW) throw new DamagedXmlError(`it has a row ${line}`);
    this.#lastLine = line;
    this.#column = -1;
    const hidden = isTrue(attributes['hidden']) || Number(attributes['ht'] ?? 1) === 0;
    this.#row = { line, cells: [], marks: null, hidden };
  }

  #closeRow(row: Row): void {
    this.#row = null;
    while (row.cells.length > 0 && row.cells.at(-1) === '' && !row.marks?.has(row.cells.length - 1)) {
      row.cells.pop();
    }
    this.#cellsLeft -= row.cells.length;
    if (this.#cellsLeft < 0) throw new TooManyCellsError();
    if (row.cells.some((text) => text.trim() !== '') || row.marks !== null) this.rows.push(row);
  }

  #openCell(attributes: Readonly<Record<string, string | undefined>>): void {
    const at = attributes['r'] === undefined ? null : cellAt(attributes['r']);
    this.#column = at?.column ?? this.#column + 1;
    if (this.#column >= LAST_COLUMN) throw new DamagedXmlError(`it has a column ${this.#column + 1}`);
    this.#type = attributes['t'] ?? 'n';
    this.#style = attributes['s'];
    this.#isInCell = true;
    this.#hasFormula = false;
    this.#value = null;
    this.#inline = null;
    this.#isHint = false;
    this.#isText = null;
  }

  #closeCell(): void {
    this.#isInCell = false;
    const row = this.#row;
    if (row === null) return;
    const { text, mark } = this.#cellText();
    if (text === '' && mark === null) return;
    while (row.cells.length < this.#column) row.cells.push('');
    row.cells[this.#column] = text;
    if (mark === null) return;
    row.marks ??= new Map();
    row.marks.set(this.#column, mark);
  }

  /** Undefined for a number that the workbook has no style for. */
  #format(): NumberFormat | undefined {
    return this.#style === undefined ? this.#shared.formats[0] : this.#shared.formats[Number(this.#style)];
  }

  #formattedText(text: string): CellText {
    return (this.#format() ?? PLAIN).text(text);
  }

  #cellText(): CellText {
    const value = this.#value;
    if (this.#type === 'inlineStr' && this.#inline !== null) {
      return this.#formattedText(unescapeCode(this.#inline));
    }
    if (value === null || (value.trim() === '' && this.#type !== 'str')) {
      return { text: '', mark: this.#hasFormula ? 'no-value' : this.#type === 'e' ? 'error' : null };
    }
    switch (this.#type) {
      case 's': {
        const text = /^\s*\d+\s*$/.test(value) ? this.#shared.strings[Number(value)] : undefined;
        return text === undefined ? { text: value, mark: 'error' } : this.#formattedText(text);
      }
      case 'str':
      case 'inlineStr':
        return this.#formattedText(unescapeCode(value));
      case 'b':
        return this.#formattedText(isTrue(value.trim()) ? 'TRUE' : 'FALSE');
      case 'e':
        return { text: value.trim(), mark: 'error' };
      case 'd':
        return (this.#format() ?? PLAIN).iso(value);
      default: {
        const format = this.#format();
        if (format === undefined) return { text: value, mark: 'error' };
        return format.isGeneral && isOrdinaryNumber(value)
          ? { text: value, mark: null }
          : format.number(value);
      }
    }
  }
}

/** The rows of a range, by their place in the sorted rows. */
function placesIn(rows: readonly Row[], { top, bottom }: Range): [from: number, until: number] {
  const placeOf = (line: number) => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.line ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [placeOf(top), placeOf(bottom + 1)];
}

function setCell(row: Row, column: number, text: string, mark: CellMark): void {
  while (row.cells.length < column) row.cells.push('');
  row.cells[column] = text;
  row.marks ??= new Map();
  row.marks.set(column, mark);
}

/**
 * A cell that is merged downwards has its text in each of its rows; one that is merged sideways, as a title is, has it
 * once. What lies stored under it is out of sight.
 */
function spreadMerges(rows: readonly Row[], merges: readonly Range[]): void {
  let work = LARGEST_SHEET_CELLS;
  for (const merge of merges) {
    const [from, until] = placesIn(rows, merge);
    const first = rows[from];
    const hasFirst = first?.line === merge.top;
    const text = hasFirst ? (first.cells[merge.left] ?? '') : '';
    const mark = (hasFirst ? first.marks?.get(merge.left) : null) ?? 'merged';
    for (let place = from; place < until; place++) {
      const row = rows[place];
      if (row === undefined) continue;
      const isFirst = row.line === merge.top;
      const last = Math.min(merge.right, row.cells.length - 1);
      work -= 1 + Math.max(0, last - merge.left);
      if (work < 0) throw new TooManyCellsError();
      for (let column = merge.left + 1; column <= last; column++) {
        if ((row.cells[column] ?? '') !== '') setCell(row, column, '', 'unseen');
      }
      if (!isFirst && text !== '') setCell(row, merge.left, text, mark);
      else if (!isFirst && (row.cells[merge.left] ?? '') !== '') setCell(row, merge.left, '', 'unseen');
    }
  }
}

/** @throws {DamagedXmlError} {@link TooManyCellsError} and what unpacking throws */
export function readWorksheet(pieces: Iterable<Uint8Array>, shared: SharedParts): SheetContent {
  const reader = new SheetReader(shared);
  readXml(pieces, reader);
  const { rows, merges } = reader;
  rows.sort((one, other) => one.line - other.line);
  spreadMerges(rows, merges);
  return {
    columns: rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
    hiddenRows: rows.filter(({ hidden }) => hidden).length,
    rows: rows.map(({ line, cells, marks, hidden }) => ({
      line,
      cells,
      ...(marks === null ? {} : { marks }),
      ...(hidden ? { hidden: true } : {}),
    })),
  };
}
