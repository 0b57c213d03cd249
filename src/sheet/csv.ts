/** Comma separated values, read as they come: a file of any size in pieces, and however it is quoted. */

import Papa from 'papaparse';
import { say } from '#src/language/index.ts';
import type { Encoding } from './text.ts';

/** What separates the columns of a file. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

export function guessDelimiter(text: string): string {
  const { meta } = Papa.parse<string[]>(text.slice(0, 100_000), {
    preview: 30,
    delimitersToGuess: [...DELIMITERS],
  });
  return DELIMITERS.find((delimiter) => delimiter === meta.delimiter) ?? ',';
}

function newlineOf(text: string): '\r\n' | '\n' | '\r' {
  const unquoted = text.slice(0, 100_000).replace(/"(?:[^"]|"")*"/g, '');
  if (unquoted.includes('\r\n')) return '\r\n';
  return unquoted.includes('\n') || !unquoted.includes('\r') ? '\n' : '\r';
}

/** Longer than any record of a calling list by far: a quote that is never closed must not eat the file. */
const LONGEST_ROW = 1_000_000;

/** Reads rows from pieces of text; keeps what has not ended yet. */
export class CsvReader {
  readonly #delimiter: string;
  #newline: '\r\n' | '\n' | '\r' | null = null;
  #rest = '';

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** @param last whether nothing follows */
  read(piece: string, last: boolean): string[][] {
    const text = this.#rest + piece;
    this.#newline ??= text.length > 0 ? newlineOf(text) : null;
    const parser = new Papa.Parser({ delimiter: this.#delimiter, newline: this.#newline ?? '\n' });
    const { data, meta } = parser.parse(text, 0, !last) as { data: string[][]; meta: { cursor: number } };
    this.#rest = last ? '' : text.slice(meta.cursor);
    if (this.#rest.length > LONGEST_ROW) {
      throw new UnclosedQuoteError();
    }
    return data;
  }
}

/** A quote was opened and not closed for very long: the rows after it cannot be told apart. */
export class UnclosedQuoteError extends Error {
  override readonly name = 'UnclosedQuoteError';

  constructor() {
    super(
      say('A quote is opened in this file and not closed: correct that row, or choose another separator'),
    );
  }
}

/** The rows of a file, many at a time. */
export async function* csvRows(
  file: Blob,
  { encoding, delimiter }: { readonly encoding: Encoding; readonly delimiter: string },
): AsyncGenerator<{ rows: string[][]; read: number }> {
  const reader = new CsvReader(delimiter);
  const decoder = new TextDecoder(encoding);
  let read = 0;
  for await (const bytes of pieces(file)) {
    read += bytes.length;
    const rows = reader.read(decoder.decode(bytes, { stream: true }), false);
    if (rows.length > 0) yield { rows, read };
  }
  yield { rows: reader.read(decoder.decode(), true), read };
}

async function* pieces(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
