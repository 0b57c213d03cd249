/** One record of delimited text, by the letter of RFC 4180. */

import { lineEndsIn } from './line-end.ts';

/**
 * Characters. Longer than any record of a calling list by far: a quote that is never closed is looked for so far, and
 * a line that is longer is none.
 */
export const LONGEST_RECORD = 1_000_000;

/** What a record is read as. */
export type RecordReading =
  | {
      readonly found: 'record';
      readonly cells: string[];
      readonly next: number;
      readonly lines: number;
      /** Whether a quote stands inside a cell that has none around it. */
      readonly stray: boolean;
      /** Whether a quote that closes a text of several lines stands where one opens: behind a separator or a line end. */
      readonly mayOpen: boolean;
    }
  /** Its quotes are none, or are not closed. */
  | { readonly found: 'broken' }
  /** It may go on in the next piece. */
  | { readonly found: 'more' };

const BROKEN: RecordReading = { found: 'broken' };
const MORE: RecordReading = { found: 'more' };
const isSpace = (code: number) => code === 0x20 || code === 0x09 || code === 0xa0;
const isCellEnd = (code: number, delimiter: number) => code === delimiter || code === 0x0a || code === 0x0d;

/** The quote that closes the cell which one opens there; -1 where there is none before the limit. */
export function closingQuote(text: string, opening: number, limit: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at !== -1 && at <= limit && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at > limit ? -1 : at;
}

/** What stands before a run of quotes that ends there. */
function beforeQuotes(text: string, at: number): number {
  let before = at;
  while (text[before] === '"') before--;
  return before;
}

/**
 * A record as RFC 4180 has it, over as many lines as its quotes span; blanks around quotes are forgiven.
 * @param from where the record begins in the text
 * @param last whether nothing follows the text
 */
export function strictRecord(text: string, from: number, separator: string, last: boolean): RecordReading {
  const delimiter = separator.charCodeAt(0);
  const cells: string[] = [];
  let stray = false;
  let mayOpen = false;
  let lines = 1;
  let at = from;
  for (;;) {
    const begins = at;
    let start = at;
    while (isSpace(text.charCodeAt(start)) && text.charCodeAt(start) !== delimiter) start++;
    if (text[start] === '"') {
      const closing = closingQuote(text, start, from + LONGEST_RECORD);
      if (closing === -1) return last || text.length - from > LONGEST_RECORD ? BROKEN : MORE;
      if (closing === text.length - 1 && !last) return MORE;
      const inner = text.slice(start + 1, closing);
      const spans = lineEndsIn(inner);
      lines += spans;
      mayOpen ||= spans > 0 && isCellEnd(text.charCodeAt(beforeQuotes(text, closing)), delimiter);
      at = closing + 1;
      while (isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== delimiter) at++;
      const after = text.slice(closing + 1, at);
      cells.push((inner.includes('"') ? inner.replaceAll('""', '"') : inner) + after);
      if (at >= text.length && !last) return MORE;
    } else {
      while (at < text.length && !isCellEnd(text.charCodeAt(at), delimiter)) {
        if (text[at] === '"') stray = true;
        at++;
      }
      if (at >= text.length && !last) return MORE;
      cells.push(text.slice(begins, at));
    }
    if (at >= text.length) return { found: 'record', cells, next: text.length, lines, stray, mayOpen };
    const code = text.charCodeAt(at);
    if (code === delimiter) {
      at++;
      continue;
    }
    if (code !== 0x0a && code !== 0x0d) return BROKEN;
    let after = at;
    while (text[after] === '\r') after++;
    if (after >= text.length && !last && code === 0x0d) return MORE;
    const next = text[after] === '\n' ? after + 1 : at + 1;
    return { found: 'record', cells, next, lines, stray, mayOpen };
  }
}
