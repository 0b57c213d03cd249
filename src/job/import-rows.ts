/** A line at rest, read again: its contact, and whether it is one of its own. */
import type { Contact } from '#src/contact/index.ts';
import { type CellMark, type Column, type ReportedLine, readRow, type SourceRow } from '#src/sheet/index.ts';
import type { ImportJob, ImportProblem, ImportRow, ImportSource } from './import-job.ts';

/** What a column without a header is called where its name is kept: in files without one, in every language. */
export const nameOfColumn = (column: number): string => `column_${column + 1}`;

/** The columns of a file; where it has no header, each has a name all the same. */
export function columnsOf(source: ImportSource): readonly Column[] {
  if (source.from !== 'file') return [];
  if (source.choice?.headerLine !== null) return source.columns;
  return source.columns.map(({ header, meaning }, column) => ({
    header: header.trim() === '' ? nameOfColumn(column) : header,
    meaning,
  }));
}

/** A row of a file as it was read. */
export const sourceRow = ({ line, cells = [], marks }: ImportRow): SourceRow => ({
  line,
  cells,
  ...(marks ? { marks: new Map<number, CellMark>(marks) } : {}),
});

/** The row as it is kept. */
export function keptRow({ line, cells, marks }: SourceRow): ImportRow {
  return { line, cells, ...(marks && marks.size > 0 ? { marks: [...marks] } : {}) };
}

/** A line that was not read as a contact, as it is kept. */
export function keptReport({ line, cells, reason, column }: ReportedLine): ImportRow {
  return { line, cells: [...cells], problem: 'reported', reported: { reason, column } };
}

const callingCodeOf = (source: ImportSource): string | null =>
  source.from === 'file' ? (source.choice?.callingCode ?? null) : null;

/** With what others with its id say of it. */
function known(contact: Contact | null, { otherPhones }: ImportRow): Contact | null {
  if (contact === null || !otherPhones) return contact;
  return { ...contact, otherPhones: [...(contact.otherPhones ?? []), ...otherPhones] };
}

/** Reads the lines of a source again; null for one that is no contact. Numbers are read in workers only. */
export function contactReader(source: ImportSource): (row: ImportRow) => Contact | null {
  const columns = columnsOf(source);
  const callingCode = callingCodeOf(source);
  return (row) => {
    if (row.problem === 'reported') return null;
    if (!row.cells) return known(row.contact ?? null, row);
    const read = readRow(sourceRow(row), columns, callingCode);
    return 'contact' in read ? known(read.contact, row) : null;
  };
}

/** The same, where numbers are read elsewhere. */
export async function contactsOf(
  source: ImportSource,
  rows: readonly ImportRow[],
  readRows: (
    rows: readonly SourceRow[],
    columns: readonly Column[],
    callingCode: string | null,
  ) => Promise<readonly (Contact | null)[]>,
): Promise<(Contact | null)[]> {
  const inCells = rows.filter(({ cells, problem }) => cells && problem !== 'reported');
  const read =
    inCells.length > 0
      ? await readRows(inCells.map(sourceRow), columnsOf(source), callingCodeOf(source))
      : [];
  const byRow = new Map(inCells.map((row, at) => [row, read[at] ?? null]));
  return rows.map((row) =>
    row.problem === 'reported' ? null : known(byRow.get(row) ?? row.contact ?? null, row),
  );
}

/** Why a line is no contact of its own, by what the person said of ids with several numbers; null when it is one. */
export function problemOf(row: ImportRow, { sameId }: Pick<ImportJob, 'sameId'>): ImportProblem | null {
  if (row.shared && sameId?.answer === 'leave-out') return 'same-id';
  return row.problem ?? null;
}
