/** A line while a person puts it right. */
import type { Corrected, RowToCorrect } from '#src/job/import-job.ts';
import { type Message, message, say } from '#src/language/index.ts';
import type { Column, ColumnMeaning } from '#src/sheet/index.ts';
import { STATUS_WORDS } from '#src/verdict/index.ts';
import { OUTCOME_WORDS } from './import-words.ts';

type Saved = Extract<Corrected, { saved: true }>;

export interface LineToCorrect {
  readonly row: RowToCorrect;
  /** As they stand in the fields, and as they were kept last. */
  readonly cells: readonly string[];
  readonly kept: readonly string[];
  /** The columns whose cells are shown. */
  readonly shown: readonly number[];
  /** What is wrong with it now; null where nothing is that can be put right. */
  readonly toCorrect: RowToCorrect | null;
  readonly reason: string | null;
  /** How it stands since it was put right; null before. */
  readonly standing: Saved['standing'] | null;
}

/** Nothing of these tells whether a contact may be called. */
const BESIDE: readonly ColumnMeaning[] = ['attribute', 'none'];

/** @param columns of the import */
export function lineOf(row: RowToCorrect, columns: readonly Column[]): LineToCorrect {
  const width = Math.max(row.cells.length, columns.length);
  const cells = Array.from({ length: width }, (_, column) => row.cells[column] ?? '');
  const shown = cells.flatMap((_, column) => {
    const meaning = columns[column]?.meaning ?? 'none';
    const matters = row.outcome === 'reported' || column === row.column || !BESIDE.includes(meaning);
    return matters ? [column] : [];
  });
  return { row, cells, kept: cells, shown, toCorrect: row, reason: row.reason, standing: null };
}

/** The cells that are to be kept, without empty ones for which there is no column; null where nothing was changed. */
export function toSave({ cells, kept }: LineToCorrect, width: number): string[] | null {
  if (cells.every((cell, column) => cell === kept[column])) return null;
  let length = cells.length;
  while (length > width && (cells[length - 1] ?? '').trim() === '') length--;
  return cells.slice(0, length);
}

/** @param cells those that were saved */
export const savedLine = (
  line: LineToCorrect,
  cells: readonly string[],
  { standing, reason, toCorrect }: Saved,
): LineToCorrect => ({ ...line, kept: cells, toCorrect, reason, standing });

export const isStatus = (
  standing: Saved['standing'],
): standing is keyof typeof STATUS_WORDS & Saved['standing'] => standing in STATUS_WORDS;

/** How a line stands now, in words. */
export function standingText({ standing, reason }: Saved): string {
  const words = isStatus(standing) ? say(STATUS_WORDS[standing]) : say(OUTCOME_WORDS[standing]);
  return reason === null ? words : `${words}. ${reason}`;
}

export const WHY_NOT_SAVED: Record<Extract<Corrected, { saved: false }>['why'], Message> = {
  sent: message('It was sent already, and stays as it is.'),
  'at-work': message('The import is at work. Pause it first.'),
  gone: message('This import is no longer here.'),
};
