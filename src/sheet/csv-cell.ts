/**
 * A cell of a CSV file. Spreadsheets guess by what cells are divided: what is one cell here may be two there, and a
 * text in the middle of it the beginning of one. So no text that a spreadsheet would compute stands at the beginning of
 * a cell or behind anything that may divide cells.
 */

/** A plain number, as phones and amounts are, computes nothing. */
const NUMBER = '[+-]?\\d{2,}(?:\\.\\d+)?';
/** What spreadsheets overlook at the beginning of a cell: quotes, spaces, marks that nobody sees. */
const OVERLOOKED = '["\'\\s\\u00ad\\u200b-\\u200f\\u2028-\\u202f\\u2060-\\u2064\\ufeff]*';
/** Also in the full and the small width of East Asian fonts, and the minus of mathematics. */
const COMPUTES = '[=+\\-@\\u2212\\ufe62\\ufe63\\ufe66\\ufe6b\\uff1d\\uff0b\\uff0d\\uff20]';
/**
 * By these Excel, LibreOffice and Google Sheets may divide, beside the comma: a cell that holds a comma stands in
 * quotes, and where commas divide, quotes hold.
 */
const DIVIDES = '[;\\t|:\\r\\n]';

/** What surely ends a number: of more it may be a part. */
const NUMBER_ENDS = '(?:$|[,;\\t\\r\\n])';

const AT_BEGINNING = new RegExp(`^${OVERLOOKED}${COMPUTES}`);
const PLAIN_NUMBER = new RegExp(`^${NUMBER}$`);
const INSIDE = new RegExp(`(${DIVIDES}${OVERLOOKED}?)(?!${NUMBER}${NUMBER_ENDS})(?=${COMPUTES})`, 'g');
const MARKED_INSIDE = new RegExp(
  `(${DIVIDES}${OVERLOOKED}?)'(?!${NUMBER}${NUMBER_ENDS})(?=${COMPUTES})`,
  'g',
);

/** Also what is marked already is marked once more: so that the mark can be taken off again for certain. */
const isFormula = (value: string) => AT_BEGINNING.test(value) && !PLAIN_NUMBER.test(value);

/** What a spreadsheet would take for a formula is marked as text. */
export function csvCell(value: string): string {
  const inside = value.replace(INSIDE, "$1'");
  const text = isFormula(inside) ? `'${inside}` : inside;
  return /[",;\t|\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** A cell that {@link csvCell} wrote, without the marks. */
export function withoutMark(text: string): string {
  const whole = text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text;
  return whole.replace(MARKED_INSIDE, '$1');
}
