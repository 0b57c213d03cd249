/**
 * Reads a file of contacts into an import: lines are kept in chunks, and counted by how they would stand, while they
 * are read. It runs in a worker of the page, so that nothing the page draws has to wait for it.
 */

import {
  type CallingCodeCount,
  type Column,
  type ColumnCount,
  ColumnCounter,
  guessColumns,
  type OpenTable,
  openTable,
  type ReadsPlace,
  type ReportedLine,
  type RowWarning,
  type RowWarningKind,
  readRow,
  type SheetInfo,
  type SourceRow,
  type TableChoice,
  widened,
} from '#src/sheet/index.ts';
import type { FileChoice } from './file-choice.ts';
import type { ImportPorts } from './import-contacts.ts';
import type { FileCounts, ImportJob } from './import-job.ts';
import { choiceInFile, headersAsGiven, isOurColumn, linesReader } from './import-lines.ts';
import { columnsOf } from './import-rows.ts';
import { ImportWriter, isReported } from './import-writer.ts';
import { mappingOf, type RememberedMapping, recalledColumns } from './remembered-mapping.ts';

/** Rows that are read with the same thing to be known of them. */
interface RowWarnings {
  readonly kind: RowWarningKind;
  readonly count: number;
  /** The first of them: what stands in its cell, and what it is read as. */
  readonly first: { readonly line: number; readonly before: string; readonly after: string };
}

/** How the lines of a file would be read. */
export interface FileCount {
  /** By column. */
  readonly columnCounts: readonly ColumnCount[];
  /** How many numbers each calling code would make readable, the best first. */
  readonly callingCodes: readonly CallingCodeCount[];
  /** The first lines that would be reported. */
  readonly reported: readonly ReportedLine[];
  /** What a person should know of rows that are read, by kind, in the order of the file. */
  readonly warnings: readonly RowWarnings[];
  readonly counts: FileCounts;
  /** Whether the whole file was gone through, and not its first part only. */
  readonly isWhole: boolean;
}

/** What a person sees of a file before it is read. */
export interface FileLook extends FileCount {
  readonly kind: OpenTable['kind'];
  readonly choice: FileChoice;
  readonly sheets: readonly SheetInfo[];
  readonly asks: OpenTable['asks'];
  readonly columns: readonly Column[];
  /** Lines above the header. */
  readonly above: readonly SourceRow[];
  /** The first below it. */
  readonly rows: readonly SourceRow[];
  /** Whether its columns are those that a person chose for a file with the same headers. */
  readonly remembered: boolean;
}

/** The first part of a file is looked at: enough to tell how it is to be read. */
const LOOKED_AT = 2_000;
const REPORTED_SHOWN = 100;
const TALLY_EVERY = 5_000;
const TOLD_EVERY_MS = 100;
/** Whoever wants it to stop has to be heard in between. */
const LISTENS_EVERY_MS = 40;

const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Lets others have their turn every now and then. @throws the signal's reason */
function listener(signal: AbortSignal | undefined): () => Promise<void> {
  let at = Date.now();
  return async () => {
    signal?.throwIfAborted();
    if (Date.now() - at < LISTENS_EVERY_MS) return;
    await breath();
    at = Date.now();
    signal?.throwIfAborted();
  };
}

/** The lines of a file as they are kept: each a row, or reported with its reason. */
async function* linesOf(
  table: OpenTable,
  columns: readonly Column[],
  signal?: AbortSignal,
): AsyncGenerator<{ lines: (SourceRow | ReportedLine)[]; blank: number; share: number }> {
  const readLine = linesReader(columns.map(({ header }) => header));
  for await (const { rows, reported, blank, share } of table.lines(signal)) {
    const asWide = table.kind === 'workbook' ? rows.map((row) => widened(row, columns.length)) : rows;
    const lines: (SourceRow | ReportedLine)[] = readLine ? asWide.map(readLine) : asWide;
    if (reported.length > 0) {
      lines.push(...reported);
      lines.sort((a, b) => a.line - b.line);
    }
    yield { lines, blank, share };
  }
}

/** Of these nothing tells how a column reads. */
const NO_DATA: ReadonlySet<ReportedLine['reason']> = new Set(['repeated-header', 'totals', 'hidden']);

/** Counts lines as they would be read. */
class LineCounter {
  readonly #columns: readonly Column[];
  readonly #callingCode: string | null;
  readonly #counter: ColumnCounter;
  readonly #reported: ReportedLine[] = [];
  readonly #warnings = new Map<RowWarningKind, RowWarnings>();
  #counts = { lines: 0, rows: 0, reported: 0, blank: 0, warned: 0 };

  constructor(columns: readonly Column[], callingCode: string | null, readsPlace: ReadsPlace | undefined) {
    this.#columns = columns;
    this.#callingCode = callingCode;
    this.#counter = new ColumnCounter(columns, callingCode, readsPlace);
  }

  get lines(): number {
    return this.#counts.lines;
  }

  add(line: SourceRow | ReportedLine): void {
    this.#counts.lines++;
    const read = isReported(line) ? { reported: line } : readRow(line, this.#columns, this.#callingCode);
    if ('reported' in read) {
      this.#counts.reported++;
      if (this.#reported.length < REPORTED_SHOWN) this.#reported.push(read.reported);
    } else {
      this.#counts.rows++;
      if (read.warnings.length > 0) this.#counts.warned++;
      if (!isReported(line)) for (const warning of read.warnings) this.#warn(line, warning);
    }
    if (!isReported(line) && !('reported' in read && NO_DATA.has(read.reported.reason))) {
      this.#counter.add(line);
    }
  }

  #warn({ line, cells }: SourceRow, { kind, column, text }: RowWarning): void {
    const known = this.#warnings.get(kind);
    const first = known?.first ?? { line, before: cells[column] ?? '', after: text };
    this.#warnings.set(kind, { kind, count: (known?.count ?? 0) + 1, first });
  }

  addBlank(blank: number): void {
    this.#counts.blank += blank;
  }

  count(isWhole: boolean): FileCount {
    return {
      columnCounts: this.#counter.counts(),
      callingCodes: this.#counter.callingCodes(),
      reported: [...this.#reported],
      warnings: [...this.#warnings.values()],
      counts: { ...this.#counts },
      isWhole,
    };
  }
}

/**
 * The first part of a file, and what is proposed for it.
 * @param wanted what a person chose; the rest is proposed
 * @param columns as the person wants them; null proposes them
 * @param recall what was chosen for files with the same headers
 * @param readsPlace by the tables of places, where they are at hand; else the form of a text tells
 * @throws {EmptyFileError} {@link WorkbookError}
 */
export async function lookAtFile(
  file: File,
  wanted: Partial<FileChoice>,
  columns: readonly Column[] | null,
  recall: (headers: readonly string[]) => Promise<RememberedMapping | null>,
  readsPlace?: ReadsPlace,
): Promise<FileLook> {
  const { callingCode, ...tableWanted } = wanted;
  let said = tableWanted;
  let table = await openTable(file, said);
  // Its separator first, then the line of its header: each may show the next.
  for (let step = 0; step < 2; step++) {
    said = { ...choiceInFile(table), ...tableWanted };
    const isAsSaid = Object.entries(said).every(
      ([key, value]) => table.choice[key as keyof TableChoice] === value,
    );
    if (!isAsSaid) table = await openTable(file, said);
  }
  const headers = headersAsGiven(table.headers);
  const known = await recall(headers);
  if (known && known.hiddenRows !== null && wanted.hiddenRows === undefined) {
    if (table.asks.includes('hidden-rows')) {
      table = await openTable(file, { ...said, hiddenRows: known.hiddenRows });
    }
  }
  const choice: FileChoice = {
    ...table.choice,
    callingCode: callingCode === undefined ? (known?.callingCode ?? null) : callingCode,
  };
  const own =
    columns && columns.length === headers.length
      ? headers.map((header, column) => ({ header, meaning: columns[column]?.meaning ?? 'none' }))
      : (known && recalledColumns(headers, known)) ||
        guessColumns(
          headers,
          table.first.map(({ cells }) => cells),
        ).map((column) => (isOurColumn(column.header) ? { ...column, meaning: 'none' as const } : column));
  const counter = new LineCounter(own, choice.callingCode, readsPlace);
  let isWhole = true;
  for await (const { lines, blank } of linesOf(table, own)) {
    if (counter.lines >= LOOKED_AT) {
      isWhole = false;
      break;
    }
    const room = LOOKED_AT - counter.lines;
    for (const line of lines.slice(0, room)) counter.add(line);
    counter.addBlank(blank);
    if (lines.length > room) {
      isWhole = false;
      break;
    }
  }
  return {
    ...counter.count(isWhole),
    kind: table.kind,
    choice,
    sheets: table.sheets,
    asks: table.asks,
    columns: own,
    above: table.above,
    rows: table.first,
    remembered: known !== null && columns === null,
  };
}

/**
 * How every line of a file would be read.
 * @param told at most ten times a second
 * @throws the signal's reason, and what reading throws
 */
export async function countFile(
  file: File,
  choice: FileChoice,
  columns: readonly Column[],
  told: (count: FileCount, share: number) => void,
  signal: AbortSignal,
  readsPlace?: ReadsPlace,
): Promise<FileCount> {
  const { callingCode, ...tableChoice } = choice;
  const listen = listener(signal);
  const table = await openTable(file, tableChoice);
  const counter = new LineCounter(columns, callingCode, readsPlace);
  let toldAt = Date.now();
  for await (const { lines, blank, share } of linesOf(table, columns, signal)) {
    counter.addBlank(blank);
    for (const [at, line] of lines.entries()) {
      counter.add(line);
      if (at % 200 === 199) await listen();
    }
    await listen();
    if (Date.now() - toldAt < TOLD_EVERY_MS) continue;
    toldAt = Date.now();
    told(counter.count(false), share);
  }
  return counter.count(true);
}

export interface ReadFilePorts {
  readonly save: ImportPorts['save'];
  readonly tally: ImportPorts['tally'];
  readonly rows: ImportPorts['rows'];
  /** @param share of the file that has been read, 0 to 1 */
  readonly told: (job: ImportJob, share: number) => void;
  /** Keeps what was chosen for files with these headers. */
  readonly remember: (headers: readonly string[], mapping: RememberedMapping) => Promise<void>;
}

/** Reads the file of a job by what its source says. @returns the job, ready @throws the signal's reason, and what reading throws */
export async function readFile(
  begun: ImportJob,
  file: File,
  ports: ReadFilePorts,
  signal: AbortSignal,
): Promise<ImportJob> {
  const { source } = begun;
  if (source.from !== 'file' || source.choice === null) throw new Error('This import is of no file');
  const { callingCode, ...tableChoice } = source.choice;
  const listen = listener(signal);
  const table = await openTable(file, tableChoice);
  const columns = columnsOf(source);
  const writer = new ImportWriter(
    { ...begun, heading: table.choice.headerLine ?? 0 },
    columns,
    callingCode,
    ports,
  );
  let toldAt = Date.now();
  for await (const { lines, blank, share } of linesOf(table, columns, signal)) {
    writer.addBlank(blank);
    for (const line of lines) {
      writer.add(line);
      if (!writer.isFull) continue;
      await writer.saveChunk();
      await listen();
    }
    await listen();
    const { untallied } = writer;
    if (untallied >= TALLY_EVERY || (untallied > 0 && Date.now() - toldAt > 1_000)) {
      await writer.tally();
      ports.told(writer.job, share);
      toldAt = Date.now();
    }
  }
  if (writer.hasLines) await writer.saveChunk();
  if (writer.untallied > 0) {
    await writer.tally();
    ports.told(writer.job, 1);
  }
  const job = await writer.end(listen);
  ports.told(job, 1);
  const hasHidden = table.sheets.some(
    ({ name, hiddenRows }) => name === table.choice.sheet && hiddenRows > 0,
  );
  const mapping = mappingOf(source.columns, {
    callingCode,
    // Where none are hidden, nothing was chosen.
    hiddenRows: hasHidden ? table.choice.hiddenRows : null,
    at: Date.now(),
  });
  // The list is read, also where this cannot be kept.
  await ports.remember(headersAsGiven(table.headers), mapping).catch(() => undefined);
  return job;
}
