/**
 * Reads a file of contacts into an import: lines are kept in chunks, and counted by how they would stand, while they
 * are read. It runs in a worker of the page, so that nothing the page draws has to wait for it.
 */

import {
  type Column,
  ColumnCounter,
  type ColumnReading,
  guessColumns,
  type OpenTable,
  openTable,
  type ReportedLine,
  readRow,
  type SheetInfo,
  type SourceRow,
} from '#src/sheet/index.ts';
import type { FileChoice } from './file-choice.ts';
import type { FileCounts, ImportJob, ImportRow } from './import-job.ts';

/** How the lines of a file would be read. */
export interface FileCount {
  /** By column. */
  readonly readings: readonly ColumnReading[];
  /** How many numbers each calling code would make readable, the best first. */
  readonly callingCodes: readonly { readonly code: string; readonly readable: number }[];
  /** The first lines that would be reported. */
  readonly reported: readonly ReportedLine[];
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
