/** Cells of a line whose quotes are not those of RFC 4180. */

import { closingQuote } from './strict-record.ts';

/** Cells in which a backslash stands before quotes, as databases write them; null where that makes no cells. */
export function escapedCells(line: string, delimiter: string): string[] | null {
  if (!line.includes('\\"')) return null;
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] === '"') {
      let text = '';
      at++;
      while (at < line.length && line[at] !== '"') {
        if (line[at] === '\\' && (line[at + 1] === '"' || line[at + 1] === '\\')) at++;
        text += line[at];
        at++;
      }
      if (at >= line.length) return null;
      at++;
      if (at < line.length && line[at] !== delimiter) return null;
      cells.push(text);
    } else {
      const end = line.indexOf(delimiter, at);
      const cell = line.slice(at, end === -1 ? line.length : end);
      cells.push(cell.replaceAll('\\"', '"'));
      at = end === -1 ? line.length : end;
    }
    if (at >= line.length) return cells;
    at++;
  }
}

/** Cells of one line in which what follows a closing quote belongs to the cell, and a quote that is not closed is none. */
export function lenientCells(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const opening = at;
    const closing = line[opening] === '"' ? closingQuote(line, opening, line.length) : -1;
    const after = closing === -1 ? opening : closing + 1;
    const end = line.indexOf(delimiter, after);
    const rest = line.slice(after, end === -1 ? line.length : end);
    if (closing === -1) cells.push(rest.replace(/^"/, ''));
    else cells.push(line.slice(opening + 1, closing).replaceAll('""', '"') + rest);
    if (end === -1) return cells;
    at = end + delimiter.length;
  }
}
