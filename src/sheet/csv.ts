/**
 * Delimited text, read as it comes: a file of any size in pieces, and however it is quoted.
 *
 * No line is lost. Quotes are read as RFC 4180 has them; where a quote stands that cannot be one of those, only the
 * line that it stands in suffers, and is read leniently, as Python's `csv` does, or reported.
 */
import { say } from '#src/language/index.ts';
import { pieces } from './file-bytes.ts';
import { escapedCells, lenientCells } from './lenient-cells.ts';
import { crEnd, type LineEnd, lineEndAt } from './line-end.ts';
import type { ReportedLine, SourceRow } from './source-row.ts';
import { LONGEST_RECORD, type RecordReading, strictRecord } from './strict-record.ts';
import type { Encoding } from './text.ts';

/** A line has so many characters that the file can be no list: it is of another kind, or in another encoding. */
export class LineTooLongError extends Error {
  override readonly name = 'LineTooLongError';

  constructor(line: number) {
    super(
      say(
        'Line {line, number} has more than a million characters: this is no list, or it is in another encoding.',
        { line },
      ),
    );
  }
}

export interface CsvShape {
  readonly delimiter: string;
  /** How many cells a row has; null while nobody knows. */
  readonly width?: number | null;
  /** The last line that need not have so many: titles and header. */
  readonly headerLine?: number;
  /** Whether U+FFFD stands for bytes that could not be decoded, so that its line is reported. */
  readonly undecodable?: boolean;
}

/** What became of some lines: each is a row, reported, or blank. */
export interface CsvLines {
  readonly rows: SourceRow[];
  readonly reported: ReportedLine[];
  blank: number;
}

const isBlank = (text: string) => text.trim() === '';

/** Reads rows from pieces of text; keeps what has not ended yet. */
export class CsvReader {
  readonly #shape: Required<CsvShape>;
  #text = '';
  /** Whether nothing follows the text. */
  #last = false;
  /** Line that the text begins with, from 1. */
  #line = 1;
  #found: CsvLines = { rows: [], reported: [], blank: 0 };
  /** The next line feed, carriage return and quote from where was last looked; kept, for most lines have few. */
  #lf = -2;
  #cr = -2;
  #quote = -2;
  /** Whether a carriage return alone has ended a row: then none is taken for a slip inside one. */
  #crEndsRows = false;
  /** Whether rows begin with a quote, as the last whole one did. */
  #beginQuoted: boolean | null = null;

  constructor(shape: CsvShape) {
    this.#shape = { width: null, headerLine: 0, undecodable: false, ...shape };
  }

  /** Lines that have been read to their end. */
  get linesRead(): number {
    return this.#line - 1;
  }

  /**
   * @param last whether nothing follows
   * @throws {LineTooLongError}
   */
  read(piece: string, last: boolean): CsvLines {
    this.#text += piece;
    this.#last = last;
    this.#found = { rows: [], reported: [], blank: 0 };
    this.#lf = this.#cr = this.#quote = -2;
    let at = 0;
    while (at < this.#text.length) {
      const next = this.#readRecord(at);
      if (next === null) break;
      at = next;
    }
    this.#text = at === 0 ? this.#text : this.#text.slice(at);
    if (this.#text.length > 2 * LONGEST_RECORD) throw new LineTooLongError(this.#line);
    return this.#found;
  }

  /** @returns where the next record begins; null where more of the text is needed */
  #readRecord(from: number): number | null {
    const end = this.#lineEnd(from);
    if (end === null) return null;
    if (this.#quote < from && this.#quote !== -1) this.#quote = this.#text.indexOf('"', from);
    const hasQuote = this.#quote !== -1 && this.#quote < end.at;
    if (!hasQuote) {
      const line = this.#text.slice(from, end.at);
      const joined = end.isCr ? this.#joined(from, end, line) : null;
      if (joined === 'more') return null;
      if (joined !== null) return joined;
      this.#keepLine(line.split(this.#shape.delimiter), from, end);
      return end.next;
    }
    const record = this.#record(from);
    if (record.found === 'more') return null;
    if (record.found === 'record') {
      if (record.lines === 1) {
        this.#keepLine(record.cells, from, end);
        return record.next;
      }
      const isSwallowed = this.#isSwallowed(record, from, end.next);
      if (isSwallowed === null) return null;
      if (!isSwallowed) {
        // Two rows with a slip each, or one with a text that looks like a row: nobody can tell.
        if (this.#rowsOnly(from, record.next) === 2) {
          this.#report('quote', null, record.cells);
        } else this.#keep({ line: this.#line, cells: record.cells });
        this.#line += record.lines;
        return record.next;
      }
    }
    this.#keepBroken(this.#text.slice(from, end.at));
    return end.next;
  }

  /** The end of the line that begins there; null where more of the text is needed to know. */
  #lineEnd(from: number): LineEnd | null {
    const text = this.#text;
    if (this.#lf < from && this.#lf !== -1) this.#lf = text.indexOf('\n', from);
    if (this.#cr < from && this.#cr !== -1) this.#cr = text.indexOf('\r', from);
    if (this.#lf === -1 && this.#cr === -1) {
      return this.#last ? { at: text.length, next: text.length, isCr: false } : null;
    }
    if (this.#cr === -1 || (this.#lf !== -1 && this.#lf < this.#cr)) {
      return { at: this.#lf, next: this.#lf + 1, isCr: false };
    }
    return crEnd(text, this.#cr, this.#last);
  }

  /**
   * A carriage return inside a cell without quotes: the lines on both sides are too short and together a row. Only
   * where no row of the file ends so: otherwise two people would become one.
   * @returns where the next record begins; null where it is an end of line
   */
  #joined(from: number, first: LineEnd, line: string): number | 'more' | null {
    const { delimiter, width, headerLine } = this.#shape;
    if (width === null || this.#line <= headerLine || this.#crEndsRows || this.#line === 1) return null;
    const cells = line.split(delimiter).length;
    if (cells >= width || isBlank(line)) return null;
    let end = first;
    let lines = 1;
    while (end.isCr) {
      if (end.next - from > LONGEST_RECORD) return null;
      const next = lineEndAt(this.#text, end.next, this.#last);
      if (next === null) return 'more';
      const part = this.#text.slice(end.next, next.at);
      if (part.split(delimiter).length >= width || part.includes('"')) return null;
      end = next;
      lines++;
    }
    const whole = this.#text.slice(from, end.at).replaceAll('\r', ' ').split(delimiter);
    if (whole.length !== width) return null;
    this.#keep({ line: this.#line, cells: whole, mended: 'line-end' });
    this.#line += lines;
    return end.next;
  }

  #record(from: number): RecordReading {
    return strictRecord(this.#text, from, this.#shape.delimiter, this.#last);
  }

  /**
   * Whether a record of several lines holds whole rows: then the quote in its first line is no quote, and they are
   * rows of their own. A list that was pasted into a cell is not: its last line closes the quote.
   * @param from where it begins @param second where its second line begins
   * @returns null where more of the text is needed to know
   */
  #isSwallowed(
    record: Extract<RecordReading, { found: 'record' }>,
    from: number,
    second: number,
  ): boolean | null {
    if (record.stray) return true;
    const wanted = this.#widthOf(this.#line);
    const isWhole = wanted === null || fits(record.cells, wanted);
    if (isWhole && this.#rowsOnly(from, record.next) > 2) return true;
    let rows = 0;
    /** Rows that begin as others do: a file has quotes around its first column everywhere or nowhere. */
    let alike = 0;
    let others = 0;
    let at = second;
    while (at < record.next) {
      const inner = this.#record(at);
      if (inner.found === 'more') return null;
      const isBlankLine = inner.found === 'record' && inner.cells.every(isBlank);
      let isRow = !isBlankLine && this.#isRow(inner, record.cells.length);
      if (isRow && inner.found === 'record' && inner.next > record.next) {
        // It goes on behind the record: it only seems a row if the record is one, or a row follows it.
        const following = this.#record(record.next);
        if (following.found === 'more') return null;
        const isFollowed = record.next >= this.#text.length || this.#isRow(following, record.cells.length);
        isRow = !isWhole && !isFollowed;
      }
      if (isRow && !isWhole) return true;
      if (isRow) {
        rows++;
        if (this.#beginsAsRow(at, from)) alike++;
      } else if (!isBlankLine) others++;
      const end = lineEndAt(this.#text, at, this.#last);
      if (end === null) return null;
      at = inner.found === 'record' && isRow ? inner.next : end.next;
    }
    // A record that is a row by itself is a slip only if all that it spans are rows, or if it ends where another opens.
    return others === 0 ? rows > 0 : record.mayOpen && alike > 0;
  }

  #beginsAsRow(at: number, from: number): boolean {
    const isQuoted = (start: number) => this.#text[start] === '"';
    return this.#text[at] !== this.#shape.delimiter && isQuoted(at) === (this.#beginQuoted ?? isQuoted(from));
  }

  /** @param usual how many cells a row has, where the file does not say */
  #isRow(reading: RecordReading, usual: number): boolean {
    if (reading.found !== 'record' || reading.stray) return false;
    const wanted = this.#widthOf(this.#line);
    const { cells } = reading;
    return wanted === null ? cells.length > 1 && cells.length === usual : fits(cells, wanted);
  }

  /**
   * How many lines stand there, if each by itself, its quotes aside, has the cells of a row: two slips then make a pair
   * of quotes. Blank lines do not count.
   * @returns 0 where one of them is no row
   */
  #rowsOnly(from: number, next: number): number {
    const width = this.#widthOf(this.#line);
    if (width === null || width < 2) return 0;
    const lines = this.#text
      .slice(from, next)
      .split(/[\r\n]+/)
      .filter((line) => !isBlank(line));
    const isRow = (line: string) => {
      const cells = lenientCells(line, this.#shape.delimiter);
      // A quote alone opens or closes a text that begins or ends with a separator.
      const isText = isBlank(cells[0] ?? '') || cells.some((cell) => cell.trim() === '"');
      return !isText && cells.length === width;
    };
    return lines.every(isRow) ? lines.length : 0;
  }

  #widthOf(line: number): number | null {
    return line <= this.#shape.headerLine ? null : this.#shape.width;
  }

  #keepLine(cells: readonly string[], from: number, end: LineEnd): void {
    const wanted = this.#widthOf(this.#line);
    if (end.isCr && (wanted === null || cells.length >= wanted)) this.#crEndsRows = true;
    if (wanted === cells.length) this.#beginQuoted = this.#text[from] === '"';
    this.#keep({ line: this.#line, cells });
    this.#line++;
  }

  #keep(row: SourceRow): void {
    if (row.cells.every(isBlank)) {
      this.#found.blank++;
      return;
    }
    if (this.#shape.undecodable && row.cells.some((cell) => cell.includes('\uFFFD'))) {
      const column = row.cells.findIndex((cell) => cell.includes('\uFFFD'));
      this.#report('undecodable', column, row.cells);
      return;
    }
    this.#found.rows.push(row);
  }

  #report(reason: 'quote' | 'undecodable', column: number | null, cells: readonly string[]): void {
    this.#found.reported.push({ line: this.#line, reason, column, cells: [...cells] });
  }

  /** A line whose quotes are none: read without them where that gives a row, else reported. */
  #keepBroken(line: string): void {
    const { delimiter } = this.#shape;
    const wanted = this.#widthOf(this.#line);
    const readings = [escapedCells(line, delimiter), lenientCells(line, delimiter)].flatMap((cells) =>
      cells === null ? [] : [cells],
    );
    const cells = readings.find((found) => wanted === null || fits(found, wanted));
    if (cells) this.#keep({ line: this.#line, cells, mended: 'quotes' });
    else {
      this.#report('quote', null, readings.at(-1) ?? line.split(delimiter));
    }
    this.#line++;
  }
}

/** Whether cells fill a row, but for blank ones at its end. */
const fits = (cells: readonly string[], width: number) =>
  cells.length === width || (cells.length > width && cells.slice(width).every(isBlank));

/** The lines of a file, many at a time. @throws {LineTooLongError} */
export async function* csvLines(
  file: Blob,
  shape: CsvShape & { readonly encoding: Encoding },
): AsyncGenerator<CsvLines & { readonly read: number }> {
  const reader = new CsvReader(shape);
  const decoder = new TextDecoder(shape.encoding);
  let read = 0;
  for await (const bytes of pieces(file)) {
    read += bytes.length;
    yield { ...reader.read(decoder.decode(bytes, { stream: true }), false), read };
  }
  yield { ...reader.read(decoder.decode(), true), read };
}
