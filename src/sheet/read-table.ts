/** A file as a table: how it is to be read, and its lines. */
import { say } from '#src/language/index.ts';
import { z } from '#src/schema/index.ts';
import { CsvReader, csvLines } from './csv.ts';
import { guessDelimiter, separatorSaid } from './delimiter.ts';
import { fileKindOf, whyUnreadable } from './file-kind.ts';
import { checkColumns, checkLines, checkSize } from './file-limits.ts';
import { proposeHeader } from './header-row.ts';
import type { ReportedLine, SheetInfo, SourceRow } from './source-row.ts';
import { Encoding, encodingOf } from './text.ts';
import { openWorkbook, type Workbook, WorkbookError } from './workbook.ts';

/** How a file is to be read as a table. */
export const TableChoice = z.object({
  encoding: Encoding,
  delimiter: z.string().check(z.maxLength(1)),
  /** Of a workbook; null for a text file. */
  sheet: z.nullable(z.string()),
  /** The line of the header; null where there is none. */
  headerLine: z.nullable(z.int()),
  hiddenRows: z.enum(['leave-out', 'take-in']),
});
export type TableChoice = z.infer<typeof TableChoice>;

/** What a person should say before a file is read. */
type TableQuestion = 'sheet' | 'header' | 'hidden-rows';

interface TableLines {
  readonly rows: SourceRow[];
  readonly reported: ReportedLine[];
  readonly blank: number;
  /** Of the file that has been read, 0 to 1. */
  readonly share: number;
}

/** A file as a table, with what was proposed for how to read it. */
export interface OpenTable {
  readonly kind: 'text' | 'workbook';
  readonly choice: TableChoice;
  /** Those of a workbook, in its order. */
  readonly sheets: readonly SheetInfo[];
  readonly asks: readonly TableQuestion[];
  /** One for each column; empty texts where there is no header. */
  readonly headers: readonly string[];
  /** Rows above the header: titles, dates, groups of headers. */
  readonly above: readonly SourceRow[];
  /** The first rows below it. */
  readonly first: readonly SourceRow[];
  /** Every line below the header is a row, reported, or blank. */
  lines(signal?: AbortSignal): AsyncGenerator<TableLines>;
}

/** There is nothing in the file, or nothing below its header. */
export class EmptyFileError extends Error {
  override readonly name = 'EmptyFileError';

  constructor() {
    super(say('This file has no rows below its header.'));
  }
}

const START_BYTES = 256 * 1024;
const ROWS_LOOKED_AT = 50;
const ROWS_AT_ONCE = 5_000;

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** Without the blank cells at its end. */
function filled(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

/** How many cells the rows have; of several widths the commonest. */
function usualWidth(rows: readonly SourceRow[]): number {
  const widths = Map.groupBy(rows, ({ cells }) => cells.length);
  return [...widths].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 0;
}

/** The header among the first rows, the rows above it and below it. */
interface Heading {
  readonly line: number | null;
  readonly certain: boolean;
  readonly headers: readonly string[];
  readonly above: readonly SourceRow[];
  readonly below: readonly SourceRow[];
}

/** A header below which nothing stands is none. */
function proposedHeader(rows: readonly SourceRow[]): { line: number | null; certain: boolean } {
  const proposed = proposeHeader(rows);
  const [first] = rows;
  const isLast = proposed.line !== null && proposed.line === rows.at(-1)?.line;
  return isLast && first && first.line !== proposed.line ? { line: first.line, certain: false } : proposed;
}

/** @param wanted undefined where nobody has said which line it is */
function headingOf(rows: readonly SourceRow[], wanted: number | null | undefined): Heading {
  const proposed = wanted === undefined ? proposedHeader(rows) : { line: wanted, certain: true };
  const header = rows.find(({ line }) => line === proposed.line);
  const line = header?.line ?? null;
  const below = rows.filter((row) => line === null || row.line > line);
  return {
    line,
    certain: proposed.certain,
    headers: header ? filled(header.cells) : Array.from({ length: usualWidth(below) }, () => ''),
    above: rows.filter((row) => line !== null && row.line < line),
    below: below.slice(0, ROWS_LOOKED_AT),
  };
}

/** @throws {EmptyFileError} {@link LineTooLongError} */
async function openText(file: File, wanted: Partial<TableChoice>): Promise<OpenTable> {
  const { encoding, isWhole } = await encodingOf(file, wanted.encoding);
  const start = new Uint8Array(await file.slice(0, START_BYTES).arrayBuffer());
  const text = new TextDecoder(encoding).decode(start, { stream: true });
  const isAll = file.size <= START_BYTES;
  const delimiter = wanted.delimiter ?? guessDelimiter(text, isAll);
  /** Excel's own line about the separator is no part of the table. */
  const firstLine = separatorSaid(text) === null ? 1 : 2;
  const looked = new CsvReader({ delimiter }).read(text, isAll);
  const heading = headingOf(
    looked.rows.filter(({ line }) => line >= firstLine),
    wanted.headerLine,
  );
  if (heading.below.length === 0 && looked.reported.length === 0) throw new EmptyFileError();
  const after = heading.line ?? firstLine - 1;
  return {
    kind: 'text',
    choice: {
      encoding,
      delimiter,
      sheet: null,
      headerLine: heading.line,
      hiddenRows: wanted.hiddenRows ?? 'leave-out',
    },
    sheets: [],
    asks: heading.certain ? [] : ['header'],
    headers: heading.headers,
    above: heading.above,
    first: heading.below,
    async *lines(signal) {
      const width = heading.headers.length;
      const shape = { encoding, delimiter, width, headerLine: after, undecodable: !isWhole };
      for await (const { rows, reported, blank, read } of csvLines(file, shape)) {
        signal?.throwIfAborted();
        const isBelow = ({ line }: { readonly line: number }) => line > after;
        const isStart = (rows[0]?.line ?? after) <= after;
        yield {
          rows: isStart ? rows.filter(isBelow) : rows,
          reported: reported.filter(isBelow),
          blank,
          share: file.size === 0 ? 1 : read / file.size,
        };
      }
    },
  };
}

/** Whether a sheet can hold a list, and a person sees it. */
const isOffered = ({ kind, visibility, rows }: SheetInfo) =>
  kind === 'cells' && visibility === 'visible' && rows > 0;

/** The sheet that is proposed: the first in sight whose header is known, else the first in sight that holds something. */
function proposedSheet(book: Workbook): { name: string | null; certain: boolean } {
  const offered = book.sheets.filter(isOffered);
  if (offered.length < 2) return { name: offered[0]?.name ?? null, certain: true };
  const withTable = offered.filter(({ name, rows, columns }) => {
    if (rows < 2 || columns < 2) return false;
    return headingOf(book.rows(name).slice(0, ROWS_LOOKED_AT), undefined).line !== null;
  });
  return { name: (withTable[0] ?? offered[0])?.name ?? null, certain: false };
}

/** A workbook of which a sheet is still to be chosen: none in sight holds a list, or the chosen one does not. */
function withoutSheet(
  book: Workbook,
  sheet: string | null,
  hiddenRows: TableChoice['hiddenRows'],
): OpenTable {
  return {
    kind: 'workbook',
    choice: { encoding: 'utf-8', delimiter: ',', sheet, headerLine: null, hiddenRows },
    sheets: book.sheets,
    asks: ['sheet'],
    headers: [],
    above: [],
    first: [],
    async *lines() {},
  };
}

/** A row out of sight is reported where it is to be left out. */
const asHidden = ({ line, cells }: SourceRow): ReportedLine => ({
  line,
  reason: 'hidden',
  column: null,
  cells: [...cells],
});

/** @throws {EmptyFileError} {@link WorkbookError} */
async function openSheet(file: File, wanted: Partial<TableChoice>): Promise<OpenTable> {
  const book = await openWorkbook(file);
  const proposed = wanted.sheet ? { name: wanted.sheet, certain: true } : proposedSheet(book);
  const hiddenRows = wanted.hiddenRows ?? 'leave-out';
  const sheet = book.sheets.find(({ name }) => name === proposed.name)?.name ?? null;
  const all = sheet === null ? [] : book.rows(sheet);
  const rows = all.filter(({ cells, marks }) => !isBlank(cells) || marks !== undefined);
  const heading = headingOf(rows.slice(0, ROWS_LOOKED_AT), wanted.headerLine);
  const below = rows.filter(({ line }) => heading.line === null || line > heading.line);
  if (below.length === 0) {
    if (!book.sheets.some(({ name, rows }) => name !== sheet && rows > 0)) throw new EmptyFileError();
    return withoutSheet(book, sheet, hiddenRows);
  }
  const isHidden = below.some(({ hidden }) => hidden);
  const asks: TableQuestion[] = [];
  if (!proposed.certain) asks.push('sheet');
  if (!heading.certain) asks.push('header');
  if (isHidden && wanted.hiddenRows === undefined) asks.push('hidden-rows');
  return {
    kind: 'workbook',
    choice: { encoding: 'utf-8', delimiter: ',', sheet, headerLine: heading.line, hiddenRows },
    sheets: book.sheets,
    asks,
    headers: heading.headers,
    above: heading.above,
    first: heading.below,
    async *lines(signal) {
      const last = all.at(-1)?.line ?? 0;
      const blank = last - (heading.line ?? 0) - below.length;
      for (let from = 0; from < below.length; from += ROWS_AT_ONCE) {
        signal?.throwIfAborted();
        const part = below.slice(from, from + ROWS_AT_ONCE);
        const isOut = ({ hidden }: SourceRow) => hidden === true && hiddenRows === 'leave-out';
        yield {
          rows: part.filter((row) => !isOut(row)),
          reported: part.filter(isOut).map(asHidden),
          blank: from === 0 ? blank : 0,
          share: Math.min(1, (from + part.length) / below.length),
        };
      }
    },
  };
}

/**
 * Opens a file by what stands in it, whatever it is called.
 * @param wanted what a person has chosen; the rest is proposed
 * @throws {EmptyFileError} {@link WorkbookError} for a workbook and for what is no list, {@link LineTooLongError},
 *   {@link FileLimitError}
 */
export async function openTable(file: File, wanted: Partial<TableChoice> = {}): Promise<OpenTable> {
  const start = new Uint8Array(await file.slice(0, START_BYTES).arrayBuffer());
  const kind = fileKindOf(start, file.name);
  const reason = whyUnreadable(kind);
  if (reason !== null) throw new WorkbookError(reason);
  if (kind !== 'workbook') checkSize(file);
  const table = await (kind === 'workbook' ? openSheet(file, wanted) : openText(file, wanted));
  checkColumns(Math.max(table.headers.length, ...table.first.map(({ cells }) => cells.length)));
  return { ...table, lines: (signal) => within(table.lines(signal)) };
}

/** @throws {FileLimitError} as soon as there are too many of them */
async function* within(lines: AsyncGenerator<TableLines>): AsyncGenerator<TableLines> {
  let count = 0;
  for await (const some of lines) {
    count += some.rows.length + some.reported.length + some.blank;
    checkLines(count);
    yield some;
  }
}
