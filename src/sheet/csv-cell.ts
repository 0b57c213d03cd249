/** A cell of a CSV file. */

/** A plain number, as phones and amounts are, computes nothing. */
const PLAIN_NUMBER = /^[+-]?\d{2,}(?:\.\d+)?$/;

const FORMULA = /^'*[\t\r\n ]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** Also what is marked already is marked once more: so that the mark can be taken off again for certain. */
const isFormula = (value: string) => FORMULA.test(value) && !PLAIN_NUMBER.test(value);

/** What a spreadsheet would take for a formula is marked as text. */
export function csvCell(value: string): string {
  const text = isFormula(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** A cell that {@link csvCell} wrote, without the mark. */
export const withoutMark = (text: string): string =>
  text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text;
