/** Which row of a table is its header: proposed by the names in it and by what stands below. */
import { phoneHeader, placeAttributeNamed } from '#src/contact/index.ts';
import { callingCodeHeader, externalIdHeader, isOtherName, nameHeader } from './column-names.ts';
import { looksLikePhone } from './columns.ts';
import type { SourceRow } from './source-row.ts';

/** A proposed header. */
export interface ProposedHeader {
  /** Its line; null where there is none. */
  readonly line: number | null;
  /** Whether nobody need look: known names in the first row, and rows below it. */
  readonly certain: boolean;
}

const ROWS_LOOKED_AT = 50;
/** Of the usual width of the rows: narrower ones are titles and remarks. */
const WIDE = 0.6;
/** Of a column's cells, for what they look like to be what it holds. */
const MOST = 0.6;

const HAS_MEANING = (cell: string): boolean =>
  phoneHeader(cell) !== null ||
  externalIdHeader(cell) !== null ||
  nameHeader(cell) !== null ||
  callingCodeHeader(cell) !== null ||
  placeAttributeNamed(cell) !== undefined;

const DATE = /^\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}/;

/** What no header holds: numbers, dates with a day, addresses of mail. */
const isSurelyValue = (cell: string): boolean =>
  /\S@\S/.test(cell) ||
  DATE.test(cell) ||
  looksLikePhone(cell) ||
  /^\d(?:[.,]\d+)?E\+?\d+$/i.test(cell) ||
  (/^[^\p{L}]*$/u.test(cell) && cell.replace(/\D/g, '').length >= 5);

/** What a header seldom holds: figures, and codes such as `A-001`. */
const isValue = (cell: string): boolean =>
  isSurelyValue(cell) || /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell) || /^[a-z]{0,4}[-_ ]?\d+$/i.test(cell);

interface Looked {
  readonly row: SourceRow;
  readonly cells: readonly string[];
  /** How many cells hold something, a text that stands several times counted once: as merged cells repeat it. */
  readonly distinct: number;
  readonly filled: number;
  readonly named: number;
  readonly meaning: number;
  readonly values: number;
  readonly surelyValues: number;
}

function lookedAt(row: SourceRow, others: readonly (readonly string[])[]): Looked {
  const cells = row.cells.map((cell) => cell.replace(/^\uFEFF/, '').trim());
  const whole = cells.join('\n');
  // `ID` is a header, or Idaho: what stands again below itself in another row is no name of its column.
  const isRepeated = (cell: string, column: number) =>
    others.some((other) => other[column] === cell && other.join('\n') !== whole) &&
    row.marks?.get(column) !== 'merged';
  const names = new Set<string>();
  const meanings = new Set<string>();
  const written = cells.filter((cell) => cell !== '');
  cells.forEach((cell, column) => {
    if (cell === '' || isRepeated(cell, column)) return;
    if (HAS_MEANING(cell)) meanings.add(cell);
    if (HAS_MEANING(cell) || isOtherName(cell)) names.add(cell);
  });
  const unnamed = written.filter((cell) => !names.has(cell));
  return {
    row,
    cells,
    distinct: new Set(written).size,
    filled: written.length,
    named: names.size,
    meaning: meanings.size,
    values: unnamed.filter(isValue).length,
    surelyValues: unnamed.filter(isSurelyValue).length,
  };
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

/** Whether a column below holds values where the row has a word. */
function standsOut(candidate: Looked, below: readonly Looked[]): boolean {
  return candidate.cells.some((cell, column) => {
    if (cell === '' || isValue(cell)) return false;
    const texts = below.map(({ cells }) => cells[column] ?? '').filter((text) => text !== '');
    return texts.length > 0 && texts.filter(isValue).length / texts.length >= MOST;
  });
}

/** Whether columns of numbers have other names than a number's: then the words in the row may be a person's. */
function leavesNumbersUnnamed(candidate: Looked, below: readonly Looked[]): boolean {
  const columns = Math.max(0, ...below.map(({ cells }) => cells.length));
  const ofNumbers = Array.from({ length: columns }, (_, column) => column).filter((column) => {
    const texts = below.map(({ cells }) => cells[column] ?? '').filter((text) => text !== '');
    return texts.length > 0 && texts.filter(looksLikePhone).length / texts.length >= MOST;
  });
  return ofNumbers.length > 0 && !ofNumbers.some((column) => phoneHeader(candidate.cells[column] ?? ''));
}

/**
 * The row that is the header, among the first of a table.
 * @param rows blank ones left out
 */
export function proposeHeader(rows: readonly SourceRow[]): ProposedHeader {
  const first = rows
    .slice(0, ROWS_LOOKED_AT)
    .filter(({ cells }, at) => at > 0 || !/^\uFEFF?\s*sep=/i.test(cells[0] ?? ''));
  const texts = first.map(({ cells }) => cells.map((cell) => cell.replace(/^\uFEFF/, '').trim()));
  const looked = first.map((row, at) => lookedAt(row, [...texts.slice(0, at), ...texts.slice(at + 1)]));
  const width = median(looked.map(({ filled }) => filled));
  const isWide = ({ filled }: Looked) => filled >= width * WIDE;
  // A header may name days (`20260701`), if it is full of names besides.
  const isHeaderLike = (one: Looked) =>
    one.surelyValues === 0 || (one.meaning >= 2 && one.named >= 3 && one.surelyValues < one.named);
  const isRow = (one: Looked) => !isHeaderLike(one) && isWide(one);

  // Above the first row with values: titles, groups of columns, and the header.
  const firstRow = looked.findIndex(isRow);
  const above = firstRow < 0 ? looked : looked.slice(0, firstRow);
  const below = firstRow < 0 ? [] : looked.slice(firstRow);
  const isNamed = (one: Looked) =>
    isHeaderLike(one) && one.meaning >= 1 && one.named >= 2 && one.values < one.named;
  const named = above.findIndex(isNamed);
  if (named >= 0) {
    // Names of groups of columns stand above the names of the columns, which are more.
    let best = named;
    for (let at = named + 1; at < above.length; at++) {
      const one = above[at];
      const known = above[best];
      if (!one || !known || !isNamed(one)) break;
      if (one.distinct > known.distinct || one.named > known.named) best = at;
    }
    const header = above[best];
    if (header) {
      const isPlain = best === 0 && isWide(header) && header.surelyValues === 0;
      return { line: header.row.line, certain: isPlain && !leavesNumbersUnnamed(header, below) };
    }
  }

  const candidates = above.filter((one) => one.surelyValues === 0 && one.values === 0 && isWide(one));
  const one = candidates.find(({ meaning }) => meaning > 0);
  const isOverNumbers =
    one?.cells.some(
      (cell, column) =>
        phoneHeader(cell) !== null && below.some(({ cells }) => looksLikePhone(cells[column] ?? '')),
    ) ?? false;
  if (one && isOverNumbers) return { line: one.row.line, certain: one === looked[0] };

  const fullest = candidates
    .filter((candidate) => standsOut(candidate, below))
    .reduce<Looked | null>(
      (best, candidate) => (best === null || candidate.distinct > best.distinct ? candidate : best),
      null,
    );
  const proposed = one && (fullest === null || one.distinct >= fullest.distinct) ? one : fullest;
  return { line: proposed?.row.line ?? null, certain: false };
}
