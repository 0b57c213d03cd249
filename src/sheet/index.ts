export { CALLING_CODE_COUNTRIES, CALLING_CODES } from './calling-codes.ts';
export {
  type CallingCodeReading,
  type CellProblem,
  ColumnCounter,
  type ColumnReading,
  type PlaceMeaning,
  type ReadsPlace,
} from './column-counter.ts';
export { COLUMN_MEANINGS, Column, ColumnMeaning, columnsProblem, guessColumns } from './columns.ts';
export { CsvReader, csvLines, LineTooLongError } from './csv.ts';
export { csvCell, csvLine, withoutMark } from './csv-cell.ts';
export { DELIMITERS, guessDelimiter } from './delimiter.ts';
export { FILE_KINDS, type FileKind, fileKindOf, whyUnreadable } from './file-kind.ts';
export { type ProposedHeader, proposeHeader } from './header-row.ts';
export {
  contactOf,
  ROW_WARNINGS,
  type RowReading,
  type RowWarning,
  type RowWarningKind,
  readRow,
  widened,
} from './read-row.ts';
export {
  EmptyFileError,
  type OpenTable,
  openTable,
  TableChoice,
  type TableQuestion,
} from './read-table.ts';
export {
  CELL_MARKS,
  CellMark,
  LINE_REASONS,
  LineReason,
  ReportedLine,
  SheetInfo,
  type SourceRow,
} from './source-row.ts';
export { ENCODINGS, Encoding, encodingOf, guessEncoding } from './text.ts';
export {
  LARGEST_UNPACKED_BYTES,
  LARGEST_WORKBOOK_BYTES,
  openWorkbook,
  type Workbook,
  WorkbookError,
} from './workbook.ts';
export { LARGEST_SHEET_CELLS } from './worksheet.ts';
