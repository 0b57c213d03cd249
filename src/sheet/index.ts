export { CALLING_CODE_COUNTRIES, CALLING_CODES } from './calling-codes.ts';
export {
  type CallingCodeCount,
  type ColumnCount,
  ColumnCounter,
  type ReadsPlace,
} from './column-counter.ts';
export { COLUMN_MEANINGS, Column, ColumnMeaning, columnsProblem, guessColumns } from './columns.ts';
export { CsvReader, csvLines, LineTooLongError } from './csv.ts';
export { csvCell, csvLine, withoutMark } from './csv-cell.ts';
export { DELIMITERS, guessDelimiter } from './delimiter.ts';
export { FILE_KINDS, fileKindOf, whyUnreadable } from './file-kind.ts';
export { FileLimitError } from './file-limits.ts';

export {
  contactOf,
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
} from './read-table.ts';
export {
  CellMark,
  LineReason,
  ReportedLine,
  SheetInfo,
  type SourceRow,
} from './source-row.ts';
export { ENCODINGS, Encoding, encodingOf, guessEncoding } from './text.ts';
export {
  openWorkbook,
  WorkbookError,
} from './workbook.ts';
