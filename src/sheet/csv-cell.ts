/** A cell of a CSV file. */

/** A plain number, as phones and amounts are, computes nothing. */
const PLAIN_NUMBER = /^[+-]?\d{2,}(?:\.\d+)?$/;

/** What a spreadsheet would take for a formula is marked as text. */
export function csvCell(value: string): string {
  const isFormula = /^[\t\r\n ]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(value) && !PLAIN_NUMBER.test(value);
  const text = isFormula ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;
