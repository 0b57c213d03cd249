/** A slip in one line of a file costs that line at most: every other is read as it was written. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { CsvReader, type SourceRow } from '#src/sheet/index.ts';

interface Written {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly quoting: 'all' | 'needed';
  readonly rows: readonly (readonly string[])[];
}

const delimiters = fc.constantFrom(',', ';', '\t', '|');

const written: fc.Arbitrary<Written> = fc
  .record({
    delimiter: delimiters,
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    quoting: fc.constantFrom('all' as const, 'needed' as const),
    width: fc.integer({ min: 3, max: 5 }),
    count: fc.integer({ min: 2, max: 8 }),
  })
  .chain(({ width, count, delimiter, ...rest }) => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', '7', ' ', "'", '"', '\n', 'é', '夏', delimiter),
      maxLength: 10,
    });
    const cells = fc.array(text, { minLength: width - 2, maxLength: width - 2 });
    return fc
      .array(cells, { minLength: count, maxLength: count })
      .map((rows) => rows.map((row, at) => [`R${at}`, ...row, `+1212555010${at}`]))
      .map((rows) => ({ ...rest, delimiter, rows }));
  });

function cellText(cell: string, { delimiter, quoting }: Written): string {
  const mustBe =
    quoting === 'all' || /["\r\n]/.test(cell) || cell.includes(delimiter) || cell !== cell.trim();
  return mustBe ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const lineText = (row: readonly string[], file: Written) =>
  row.map((cell) => cellText(cell, file)).join(file.delimiter);

function read(text: string, width: number, delimiter: string, piece = text.length) {
  const reader = new CsvReader({ delimiter, width, headerLine: 1 });
  const rows: SourceRow[] = [];
  const reported: number[] = [];
  const keep = (part: ReturnType<CsvReader['read']>) => {
    rows.push(...part.rows);
    reported.push(...part.reported.map(({ line }) => line));
  };
  for (let at = 0; at < text.length; at += piece) keep(reader.read(text.slice(at, at + piece), false));
  keep(reader.read('', true));
  return { rows, reported };
}

const headerOf = ({ rows }: Written) => rows[0]?.map((_, column) => `h${column}`) ?? [];

/** A cell of several lines with separators in them may be rows with a slip each: it is read so, or reported. */
const mayBeRows =
  ({ delimiter }: Written) =>
  (row: readonly string[]) =>
    row.some((cell) => cell.includes('\n') && cell.includes(delimiter));

test('what was written in any way is read as it was, in whatever pieces', () => {
  fc.assert(
    fc.property(written, fc.integer({ min: 1, max: 40 }), (file, piece) => {
      const all = [headerOf(file), ...file.rows];
      const text = all.map((row) => lineText(row, file)).join(file.lineEnd);
      const { rows, reported } = read(text, headerOf(file).length, file.delimiter, piece);
      const unsure = all.filter(mayBeRows(file));
      const kept = new Set(rows.map(({ cells }) => JSON.stringify(cells)));
      expect(all.filter((row) => !kept.has(JSON.stringify(row)) && !unsure.includes(row))).toEqual([]);
      if (unsure.length === 0) expect([rows.length, reported]).toEqual([all.length, []]);
      expect(rows.length + reported.length).toBeGreaterThanOrEqual(all.length);
    }),
    { numRuns: 400 },
  );
});

const slip = fc.record({
  row: fc.nat(),
  at: fc.nat(),
  kind: fc.constantFrom('quote in', 'quote for', 'gone', 'separator in', 'letter in'),
});

function damaged(line: string, { at, kind }: { at: number; kind: string }, delimiter: string): string {
  const place = at % (line.length + 1);
  const after = line.slice(place);
  // An end of line more or less is another file, not a slip in a line.
  const isLineEnd = /[\r\n]/.test(after[0] ?? '');
  if (kind === 'quote in') return `${line.slice(0, place)}"${after}`;
  if (kind === 'letter in') return `${line.slice(0, place)}x${after}`;
  if (kind === 'separator in') return `${line.slice(0, place)}${delimiter}${after}`;
  if (isLineEnd) return line;
  return line.slice(0, place) + (kind === 'gone' ? '' : '"') + after.slice(1);
}

test('with a slip in one line, every other line is read as it was written', () => {
  fc.assert(
    fc.property(written, slip, fc.integer({ min: 1, max: 40 }), (file, change, piece) => {
      const width = headerOf(file).length;
      const at = change.row % file.rows.length;
      const lines = file.rows.map((row) => lineText(row, file));
      const whole = [headerOf(file).join(file.delimiter), ...lines];
      const text = whole.with(at + 1, damaged(lines[at] ?? '', change, file.delimiter)).join(file.lineEnd);
      // What has become a whole list of other rows is one: nobody can know that it was another.
      const strict = Papa.parse<string[]>(text, { delimiter: file.delimiter, newline: file.lineEnd as '\n' });
      const isOther =
        strict.errors.length === 0 &&
        strict.data.every((row) => row.length === width) &&
        strict.data.length !== whole.length;
      fc.pre(!isOther);
      const { rows } = read(text, width, file.delimiter, piece);
      const kept = new Set(rows.map(({ cells }) => JSON.stringify(cells)));
      // A text of several lines beside the slip may be taken for more of it; its lines are reported then.
      const unsure = (row: readonly string[]) => row.some((cell) => cell.includes('\n'));
      const lost = file.rows.filter(
        (row, index) => index !== at && !unsure(row) && !kept.has(JSON.stringify(row)),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});
