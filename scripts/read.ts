/**
 * `npm run read -- FILE [--sheet NAME] [--code 44] [--rows] [--hidden]`: says how a file of contacts is read, without a
 * browser. docs/read.md says what it prints. Exit code 1 when the file cannot be read, 2 when the command is wrong.
 */
import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { lookAtFile } from '../src/job/read-file.ts';
import { readsPlace } from '../src/location/index.ts';
import {
  CALLING_CODES,
  type Column,
  ColumnCounter,
  EmptyFileError,
  FileLimitError,
  LineTooLongError,
  openTable,
  type ReportedLine,
  type RowWarning,
  readRow,
  type SourceRow,
  WorkbookError,
  widened,
} from '../src/sheet/index.ts';

const USAGE = 'npm run read -- FILE [--sheet NAME] [--code 44] [--rows] [--hidden]';

/** A cell as it would be imported: the number as it was read, every other text without blanks around it. */
function importedCells(
  row: SourceRow,
  columns: readonly Column[],
  phone: string | null,
): Record<string, string> {
  const cells: Record<string, string> = {};
  let isPhoneGiven = false;
  columns.forEach(({ header, meaning }, column) => {
    const text = (row.cells[column] ?? '').trim();
    const isNumber = meaning === 'phone' && text !== '' && !isPhoneGiven;
    if (isNumber) isPhoneGiven = true;
    const name = header.trim() || `Column ${column + 1}`;
    let free = name;
    for (let count = 2; Object.hasOwn(cells, free); count++) free = `${name} ${count}`;
    cells[free] = isNumber ? (phone ?? text) : text;
  });
  return cells;
}

interface Read {
  lines: number;
  blank: number;
  count: number;
  readonly rows: Record<string, string>[];
  readonly rowLines: number[];
  readonly reported: ReportedLine[];
  readonly warnings: (RowWarning & { readonly line: number })[];
  readonly mended: { readonly line: number; readonly what: string }[];
}

async function read(
  file: File,
  options: { sheet?: string; code: string | null; rows: boolean; hidden: boolean },
) {
  const wanted = {
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
    ...(options.hidden ? { hiddenRows: 'take-in' as const } : {}),
  };
  const look = await lookAtFile(
    file,
    { ...wanted, callingCode: options.code },
    null,
    async () => null,
    readsPlace,
  );
  const { callingCode, ...choice } = look.choice;
  const table = await openTable(file, choice);
  const counter = new ColumnCounter(look.columns, callingCode, readsPlace);
  const found: Read = {
    lines: 0,
    blank: 0,
    count: 0,
    rows: [],
    rowLines: [],
    reported: [],
    warnings: [],
    mended: [],
  };
  for await (const { rows, reported, blank } of table.lines()) {
    found.blank += blank;
    found.lines += rows.length + reported.length;
    found.reported.push(...reported);
    for (const source of rows) {
      const row = table.kind === 'workbook' ? widened(source, look.columns.length) : source;
      const reading = readRow(row, look.columns, callingCode);
      if ('reported' in reading) {
        found.reported.push(reading.reported);
        continue;
      }
      counter.add(row);
      found.count++;
      if (row.mended) found.mended.push({ line: row.line, what: row.mended });
      found.warnings.push(...reading.warnings.map((warning) => ({ line: row.line, ...warning })));
      if (!options.rows) continue;
      found.rowLines.push(row.line);
      found.rows.push(importedCells(row, look.columns, reading.contact.phone));
    }
  }
  found.reported.sort((a, b) => a.line - b.line);
  const readings = counter.counts();
  return {
    kind: table.kind,
    ...(table.kind === 'text'
      ? { encoding: choice.encoding, delimiter: choice.delimiter, sheets: [] }
      : { sheets: table.sheets, sheet: choice.sheet, hiddenRows: choice.hiddenRows }),
    headerLine: choice.headerLine,
    asks: look.asks,
    above: table.above.map(({ line, cells }) => ({ line, cells })),
    columns: look.columns.map((column, index) => ({ ...column, ...readings[index] })),
    callingCodes: counter.callingCodes(),
    lines: found.lines,
    rows: options.rows ? found.rows : found.count,
    ...(options.rows ? { rowLines: found.rowLines } : {}),
    reported: found.reported,
    warnings: found.warnings,
    mended: found.mended,
    blank: found.blank,
  };
}

function refuse(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sheet: { type: 'string' },
    code: { type: 'string' },
    rows: { type: 'boolean', default: false },
    hidden: { type: 'boolean', default: false },
  },
});
const [path] = positionals;
if (path === undefined || positionals.length > 1) refuse('Name one file.');
const code = values.code?.replace(/^\+/, '') ?? null;
if (code !== null && !CALLING_CODES.includes(code)) refuse(`${code} is no country calling code.`);

try {
  const file = new File([await openAsBlob(path)], basename(path));
  const { sheet, rows, hidden } = values;
  const answer = await read(file, { ...(sheet === undefined ? {} : { sheet }), code, rows, hidden });
  console.log(JSON.stringify(answer, null, 2));
} catch (error) {
  const isAboutFile =
    error instanceof WorkbookError ||
    error instanceof EmptyFileError ||
    error instanceof FileLimitError ||
    error instanceof LineTooLongError;
  const isMissing = error instanceof Error && 'code' in error && typeof error.code === 'string';
  if (!isAboutFile && !isMissing) throw error;
  console.log(JSON.stringify({ error: error.name, message: error.message, lines: 0, rows: 0, reported: [] }));
  process.exitCode = 1;
}
