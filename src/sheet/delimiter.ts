/** What separates the columns of a file: as its first line says, or as its lines fall into columns. */

import { CsvReader } from './csv.ts';

/** What separates the columns of a file. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The line above a table by which Excel says what separates its columns: `sep=;`. */
const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?[ \t]*(?:\r|\n|$)/i;

/** What the first line of a text says about its separator; null where it says nothing. */
export const separatorSaid = (text: string): string | null => SEPARATOR_LINE.exec(text)?.[1] ?? null;

const LINES_LOOKED_AT = 60;

/** How well a text falls into columns: by how many of its lines have the usual number of cells, and how many. */
function columnsBy(text: string, delimiter: string, isWhole: boolean): number {
  const { rows, reported } = new CsvReader({ delimiter }).read(text, isWhole);
  const seen = rows.slice(0, LINES_LOOKED_AT);
  const widths = new Map<number, number>();
  for (const { cells } of seen) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const [width = 1, count = 0] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  if (width < 2) return 0;
  const share = count / (seen.length + reported.length);
  return share * share * (1 + Math.log2(width) / 8);
}

/** @param isWhole whether the text is the whole file */
export function guessDelimiter(text: string, isWhole = false): string {
  const said = separatorSaid(text);
  if (said !== null) return said;
  const start = text.slice(0, 100_000);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = columnsBy(start, delimiter, isWhole && start.length === text.length);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
