/** Excel workbooks (.xlsx): their first sheet, as rows of text. */

import { readSheet } from 'read-excel-file/universal';
import { say } from '#src/language/index.ts';

/** A workbook is unpacked in memory as a whole; a larger list is better saved as CSV. */
export const LARGEST_WORKBOOK_BYTES = 60 * 1024 * 1024;

/** A workbook that cannot be read, with why in words. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
}

/** A cell as a person reads it: numbers without grouping, days without a time. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(0) : String(value);
  return String(value);
}

/** @throws {WorkbookError} */
export async function workbookRows(file: Blob): Promise<string[][]> {
  if (file.size > LARGEST_WORKBOOK_BYTES) {
    throw new WorkbookError(say('This workbook is larger than 60 MB: save it as CSV and import that.'));
  }
  try {
    const rows = await readSheet(await file.arrayBuffer());
    return rows.map((row) => row.map(cellText));
  } catch (cause) {
    throw new WorkbookError(say('This is no Excel workbook that can be read: save it as .xlsx or CSV.'), {
      cause,
    });
  }
}
