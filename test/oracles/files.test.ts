/**
 * Files that Python's csv, openpyxl and LibreOffice wrote, read by us and held to a recording of what those programs
 * read in them; `record-files.py` makes it again. Every line of theirs is a row of ours or is reported, and a cell that
 * is not as theirs has a reason in this file or a mark.
 */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { EmptyFileError, openTable, type TableChoice } from '#src/sheet/read-table.ts';
import type { CellMark, ReportedLine, SourceRow } from '#src/sheet/source-row.ts';

type Value =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | { readonly seconds: number }
  | { readonly error: string }
  | { readonly formula: Value };
type Cell = string | readonly [value: Value, shown: string];

interface RecordedText {
  readonly encoding: TableChoice['encoding'];
  readonly delimiter: string;
  readonly header: number | null;
  readonly csv: readonly (readonly [line: number, ...cells: string[]])[];
  readonly calc: readonly (readonly string[])[] | null;
}

interface RecordedSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly kind: 'cells' | 'chart';
  /** `hidden` is 1 for a row that both say is out of sight. */
  readonly rows: readonly (readonly [number: number, hidden: 0 | 1, ...cells: Cell[]])[];
  readonly merged?: readonly string[];
}

const folder = new URL('./files/', import.meta.url);
const files = unzipSync(readFileSync(new URL('files.zip', folder)));
const recorded: {
  readonly text: Readonly<Record<string, RecordedText>>;
  readonly workbooks: Readonly<Record<string, readonly RecordedSheet[]>>;
} = JSON.parse(readFileSync(new URL('recorded.json', folder), 'utf8'));

const fileNamed = (name: string) => new File([files[name] as Uint8Array<ArrayBuffer>], name);

interface Whole {
  readonly rows: SourceRow[];
  readonly reported: ReportedLine[];
  readonly blank: number;
}

async function whole(table: Awaited<ReturnType<typeof openTable>>): Promise<Whole> {
  const read: Whole = { rows: [], reported: [], blank: 0 };
  let blank = 0;
  for await (const piece of table.lines()) {
    read.rows.push(...piece.rows);
    read.reported.push(...piece.reported);
    blank += piece.blank;
  }
  return { ...read, blank };
}

/** Without the empty cells at its end. */
function shortened(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** As Excel writes it to itself above the table; it is no row. */
const isSeparatorLine = (cells: readonly string[], delimiter: string) =>
  /^sep=.?$/i.test(cells.join(delimiter));

// Text ---------------------------------------------------------------------------------------------------------------

describe('text files', () => {
  for (const [name, { encoding, delimiter, csv, calc }] of Object.entries(recorded.text)) {
    test(`${name} has every line of theirs`, async () => {
      const table = await openTable(fileNamed(name), { encoding, delimiter, headerLine: null });
      const { rows, reported } = await whole(table);
      const ours = new Map(rows.map((row) => [row.line, row]));
      const isRow = (cells: readonly string[]) => !isBlank(cells) && !isSeparatorLine(cells, delimiter);
      const theirs = csv.filter(([, ...cells]) => isRow(cells));
      const differences = theirs.flatMap<{ line: number; theirs: string[]; ours: string[] | null }>(
        ([line, ...cells]) => {
          const row = ours.get(line);
          if (row === undefined) {
            return reported.some((lost) => lost.line === line) ? [] : [{ line, theirs: cells, ours: null }];
          }
          const read = shortened(row.cells);
          const at = csv.findIndex(([other]) => other === line);
          const same = [cells, calc?.[at]].some((other) => JSON.stringify(other) === JSON.stringify(read));
          return same ? [] : [{ line, theirs: cells, ours: read }];
        },
      );
      expect(differences).toEqual([]);
      const lines = new Set(theirs.map(([line]) => line));
      expect(rows.filter(({ line, cells }) => isRow(cells) && !lines.has(line))).toEqual([]);
    });
  }

  /** Encodings that leave no mark: a person chooses them where the proposal shows wrong characters. */
  const UNMARKED = ['iso-8859-2', 'shift_jis', 'gb18030'];

  for (const [name, { encoding, delimiter, header, csv }] of Object.entries(recorded.text)) {
    test(`${name} is proposed as it was written`, async () => {
      const theirs = csv.filter(([line, ...cells]) => line > (header ?? 0) && !isBlank(cells));
      if (theirs.length === 0) {
        await expect(openTable(fileNamed(name))).rejects.toBeInstanceOf(EmptyFileError);
        return;
      }
      const table = await openTable(fileNamed(name));
      const { choice } = table;
      const isAscii = files[name]?.every((byte) => byte < 0x80);
      if (!UNMARKED.includes(encoding)) expect(choice.encoding).toBe(isAscii ? 'utf-8' : encoding);
      if (csv.some((row) => row.length > 2)) expect(choice.delimiter).toBe(delimiter);
      expect(choice.headerLine).toBe(header);
      const { rows, reported } = await whole(table);
      expect(rows.length + reported.length).toBe(theirs.length);
    });
  }
});

// Workbooks ----------------------------------------------------------------------------------------------------------

/** A cell as both programs and we have it. */
interface Sample {
  readonly value: Value;
  readonly shown: string;
  readonly ours: string;
  readonly mark: CellMark | undefined;
}

const isOf = <Key extends string>(value: Value, key: Key): value is Extract<Value, Record<Key, unknown>> =>
  typeof value === 'object' && value !== null && key in value;

/** The value, where it is a formula that of the formula. */
const resultOf = (value: Value): Value => (isOf(value, 'formula') ? value.formula : value);

const DAY = 86_400_000;

/** Milliseconds from 1970 of a day, a time or both, a time alone being on the first day; NaN for what is neither. */
function momentOf(text: string): number {
  const [, day = '1970-01-01', time = '00:00:00'] =
    /^(\d{4}-\d\d-\d\d)?[ T]?(\d\d:\d\d:\d\d(?:\.\d+)?)?$/.exec(text) ?? ['', 'none'];
  return Date.parse(`${day}T${time}Z`);
}

const secondsOf = (duration: string) =>
  duration.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);

/** Half a second, and what counting in parts of a day adds to it. */
const isNear = (one: number, other: number) => Math.abs(one - other) <= 500.01;

const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text);
const isSameNumber = (one: number, other: number) => one.toPrecision(15) === other.toPrecision(15);

/** Of an amount, a share or a measure; what it leaves out or adds is no part of a number to call or of an id. */
const isAmount = (value: number, shown: string) =>
  !Number.isInteger(value) || /[.,%E€$]/.test(shown) || /^[1-9]\d*$/.test(shown);

/** Why what we read is right where it is not what is shown, or has a mark. The first that holds is the reason. */
const REASONS: Readonly<Record<string, (sample: Sample) => boolean>> = {
  'as it is shown': ({ shown, ours, mark }) => ours === shown && mark === undefined,
  'without the room that its format leaves': ({ shown, ours, mark }) =>
    ours === shown.trim() && mark === undefined,
  'a number of more digits than are kept is marked': ({ value, ours, mark }) =>
    mark === 'rounded' && typeof value === 'number' && isNumber(ours) && isSameNumber(Number(ours), value),
  'an amount keeps its digits, whatever its format leaves out': ({ value, shown, ours, mark }) =>
    mark === undefined &&
    typeof value === 'number' &&
    isNumber(ours) &&
    isSameNumber(Number(ours), value) &&
    isAmount(value, shown),
  'a day or a time is marked, in ISO 8601 and to the second': ({ value, ours, mark }) =>
    mark === 'date' && isOf(value, 'date') && isNear(momentOf(ours), momentOf(value.date)),
  'so is a length of time': ({ value, ours, mark }) =>
    mark === 'date' && isOf(value, 'seconds') && isNear(secondsOf(ours) * 1000, value.seconds * 1000),
  'hours alone are a time, and openpyxl takes them for a number': ({ value, ours, mark }) =>
    mark === 'date' &&
    typeof value === 'number' &&
    ['1899-12-30', '1904-01-01'].some((first) =>
      isNear(momentOf(ours), momentOf(first) + Math.round(value * DAY)),
    ),
  'Excel has a 29 February 1900': ({ value, ours, mark }) =>
    mark === 'date' && isOf(value, 'date') && value.date.startsWith('1900-02-28') && ours === '1900-02-29',
  'a day outside the calendar is an error': ({ value, ours, mark }) =>
    mark === 'error' &&
    isNumber(ours) &&
    (isOf(value, 'error') || (isOf(value, 'date') && value.date < '1900')),
  'an error is marked': ({ value, shown, ours, mark }) =>
    mark === 'error' && isOf(value, 'error') && ours === shown && ours === value.error,
  'a formula without a value is marked': ({ value, ours, mark }) =>
    mark === 'no-value' && value === null && ours === '',
  'what its format does not show is marked': ({ shown, ours, mark }) =>
    mark === 'unseen' && shown.trim() === '' && ours === '',
  'what is merged downwards is marked, and has the text of the first cell': ({ value, ours, mark }) =>
    mark === 'merged' && value === '' && ours !== '',
  'a line end is the two characters that it is stored as': ({ value, shown, ours }) =>
    ours === value && ours.includes('\r\n') && ours.replaceAll('\r\n', '\n') === shown,
  // ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
  'a code is the character that it stands for': ({ value, ours, mark }) =>
    mark === undefined &&
    typeof value === 'string' &&
    ours !== value &&
    ours === value.replace(/_x([\dA-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
};

const asSample = (cell: Cell | undefined, row: SourceRow | undefined, column: number): Sample => {
  const [value, shown] = typeof cell === 'string' ? [cell, cell] : (cell ?? ['', '']);
  return { value: resultOf(value), shown, ours: row?.cells[column] ?? '', mark: row?.marks?.get(column) };
};

describe('workbooks', () => {
  const met = new Set<string>();

  for (const [name, sheets] of Object.entries(recorded.workbooks)) {
    test(`${name} has every cell of theirs`, async () => {
      if (sheets.every(({ rows }) => rows.length === 0)) {
        await expect(openTable(fileNamed(name))).rejects.toBeInstanceOf(EmptyFileError);
        return;
      }
      const table = await openTable(fileNamed(name));
      const states = { visible: 'visible', hidden: 'hidden', veryHidden: 'very-hidden' } as const;
      expect(table.sheets.map(({ name, visibility, kind }) => ({ name, visibility, kind }))).toEqual(
        sheets.map(({ name, state, kind }) => ({ name, visibility: states[state], kind })),
      );
      const differences = [];
      for (const sheet of sheets.filter(({ kind }) => kind === 'cells')) {
        const wanted = { sheet: sheet.name, headerLine: null, hiddenRows: 'take-in' } as const;
        const { rows, reported } = await whole(await openTable(fileNamed(name), wanted));
        expect(reported).toEqual([]);
        const info = table.sheets.find(({ name }) => name === sheet.name);
        expect(info?.rows).toBe(sheet.rows.at(-1)?.[0] ?? 0);
        expect(info?.hiddenRows).toBe(sheet.rows.filter(([, hidden]) => hidden === 1).length);
        const ours = new Map(rows.map((row) => [row.line, row]));
        const numbers = new Set([...sheet.rows.map(([number]) => number), ...ours.keys()]);
        for (const number of numbers) {
          const row = ours.get(number);
          const [, hidden = 0, ...cells] = sheet.rows.find(([other]) => other === number) ?? [];
          expect(row?.hidden ?? false, `row ${number}`).toBe(hidden === 1);
          for (let column = 0; column < Math.max(cells.length, row?.cells.length ?? 0); column++) {
            const sample = asSample(cells[column], row, column);
            const reason = Object.keys(REASONS).find((reason) => REASONS[reason]?.(sample));
            if (reason === undefined) differences.push({ number, column, format: cells[2], ...sample });
            else met.add(reason);
          }
        }
      }
      expect(differences).toEqual([]);
    });
  }

  test('every reason is needed', () => {
    expect([...met].sort()).toEqual(Object.keys(REASONS).sort());
  });
});
