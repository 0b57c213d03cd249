/** A file as a table: how it is to be read, and its lines. */
import { say } from '#src/language/index.ts';
import { z } from '#src/schema/index.ts';
import { csvRows, guessDelimiter } from './csv.ts';
import type { ReportedLine, SheetInfo, SourceRow } from './source-row.ts';
import { Encoding, guessEncoding } from './text.ts';
import { workbookRows } from './workbook.ts';

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
export type TableQuestion = 'sheet' | 'header' | 'hidden-rows';

/** A file as a table, with what was proposed for how to read it. */
export interface OpenTable {
  readonly kind: 'text' | 'workbook';
  readonly choice: TableChoice;
  readonly sheets: readonly SheetInfo[];
  readonly asks: readonly TableQuestion[];
  readonly headers: readonly string[];
  readonly above: readonly SourceRow[];
  readonly first: readonly SourceRow[];
  lines(signal?: AbortSignal): AsyncGenerator<{
    rows: SourceRow[];
    reported: ReportedLine[];
    blank: number;
    share: number;
  }>;
}

/** There is nothing in the file, or nothing below its header. */
export class EmptyFileError extends Error {
  override readonly name = 'EmptyFileError';

  constructor() {
    super(say('This file has no rows below its header.'));
  }
}

const START_BYTES = 256 * 1024;
const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** @throws {EmptyFileError} {@link WorkbookError} */
export async function openTable(file: File, wanted: Partial<TableChoice> = {}): Promise<OpenTable> {
  const kind = /\.xls[xm]$/i.test(file.name) ? ('workbook' as const) : ('text' as const);
  const start = new Uint8Array(await file.slice(0, START_BYTES).arrayBuffer());
  const encoding = wanted.encoding ?? guessEncoding(start);
  const text = new TextDecoder(encoding).decode(start, { stream: true });
  const delimiter = wanted.delimiter ?? guessDelimiter(text);
  async function* all(): AsyncGenerator<{ rows: string[][]; share: number }> {
    if (kind === 'workbook') yield { rows: await workbookRows(file), share: 1 };
    else {
      for await (const { rows, read } of csvRows(file, { encoding, delimiter })) {
        yield { rows, share: read / file.size };
      }
    }
  }
  const first: SourceRow[] = [];
  let line = 0;
  for await (const { rows } of all()) {
    for (const cells of rows) first.push({ line: ++line, cells });
    if (first.length > 60) break;
  }
  const header = first.find(({ cells }) => !isBlank(cells));
  const headerLine = wanted.headerLine === undefined ? (header?.line ?? null) : wanted.headerLine;
  const below = first.filter(({ line, cells }) => line > (headerLine ?? 0) && !isBlank(cells));
  const headerRow = first.find((row) => row.line === headerLine);
  if (below.length === 0) throw new EmptyFileError();
  return {
    kind,
    choice: { encoding, delimiter, sheet: null, headerLine, hiddenRows: wanted.hiddenRows ?? 'leave-out' },
    sheets: [],
    asks: [],
    headers: headerRow?.cells ?? below[0]?.cells.map(() => '') ?? [],
    above: first.filter(({ line }) => headerLine !== null && line < headerLine),
    first: below.slice(0, 50),
    async *lines(signal) {
      let at = 0;
      for await (const { rows, share } of all()) {
        signal?.throwIfAborted();
        const wantedRows: SourceRow[] = [];
        let blank = 0;
        for (const cells of rows) {
          at++;
          if (headerLine !== null && at <= headerLine) continue;
          if (isBlank(cells)) blank++;
          else wantedRows.push({ line: at, cells });
        }
        yield { rows: wantedRows, reported: [], blank, share };
      }
    },
  };
}
