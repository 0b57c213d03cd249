/** Rows of a table as they stand in a file, before anybody says what its columns mean. */
import { z } from '#src/schema/index.ts';

const CELL_MARKS = [
  /** Shows an error such as `#N/A`; its text is that. */
  'error',
  /** A formula whose value was never stored; its text is empty. */
  'no-value',
  /** Holds something, and its number format shows nothing; its text is empty. */
  'unseen',
  /** A number that is shown as a date or a time; its text is that in ISO 8601. */
  'date',
  /** A number of more digits than a spreadsheet keeps: its last ones are zeros that nobody wrote. */
  'rounded',
  /** Belongs to a merged cell, whose text it has. */
  'merged',
] as const;

/** What is to be known of a cell beside its text, because the text alone would be taken for something else. */
export const CellMark = z.enum(CELL_MARKS);
export type CellMark = z.infer<typeof CellMark>;

/** A row of a file. */
export interface SourceRow {
  /** Line of the text file where it begins, or row of the sheet, from 1. */
  readonly line: number;
  /** Each cell as a person sees it; as many as stand there. */
  readonly cells: readonly string[];
  /** By column, from 0; left out where there are none. */
  readonly marks?: ReadonlyMap<number, CellMark>;
  /** Out of sight in its sheet, by hand or by a filter. */
  readonly hidden?: boolean;
  /** What was put right to read it, so that a person can look whether it was right. */
  readonly mended?: 'quotes' | 'line-end';
}

const LINE_REASONS = [
  /** More cells than there are headers: a separator stands in one of them. */
  'too-many-cells',
  /** So few cells that the number, the id or a hint of place is missing. */
  'too-few-cells',
  /** A quote that is opened or closed where none should be: its cells cannot be told apart. */
  'quote',
  /** Bytes that are no character of the file's encoding. */
  'undecodable',
  /** The header once more, as where files were put together. */
  'repeated-header',
  /** A sum or a count of the rows above. */
  'totals',
  /** Out of sight in its sheet, and to be left out. */
  'hidden',
  /** A cell that matters shows an error. */
  'error-cell',
  /** A cell that matters is a formula without a value. */
  'no-value',
  /** A cell that matters holds something that its format does not show. */
  'unseen',
  /** The id or number is a date: a spreadsheet has taken it for one. */
  'date',
  /** A spreadsheet has kept the first digits of the id only, as in 1.23457E+11. */
  'shortened-id',
] as const;

/** Why a line is not read as a contact. */
export const LineReason = z.enum(LINE_REASONS);
export type LineReason = z.infer<typeof LineReason>;

/** A line that was not read as a contact, and why. */
export const ReportedLine = z.object({
  /** Line of the text file, or row of the sheet, from 1. */
  line: z.int(),
  reason: LineReason,
  /** The column that is at fault, from 0; null where it is the line as a whole. */
  column: z.nullable(z.int()),
  /** Its cells as far as they can be told apart, for a person to put right. */
  cells: z.array(z.string()),
});
export type ReportedLine = z.infer<typeof ReportedLine>;

/** A sheet of a workbook. */
export const SheetInfo = z.object({
  name: z.string(),
  /** Up to the last row and column that hold something. */
  rows: z.int(),
  columns: z.int(),
  visibility: z.enum(['visible', 'hidden', 'very-hidden']),
  /** A chart or dialog sheet has no cells. */
  kind: z.enum(['cells', 'chart', 'other']),
  hiddenRows: z.int(),
});
export type SheetInfo = z.infer<typeof SheetInfo>;
