/**
 * How much of a file is taken: docs/limits.md. CXone itself takes lists of 256 MB or 500,000 records (NICE help,
 * Calling Lists).
 */
import { say } from '#src/language/index.ts';

const LARGEST_TEXT_BYTES = 1024 * 1024 * 1024;
const MOST_COLUMNS = 1_000;
const MOST_LINES = 5_000_000;

/** There is more of something than is taken. */
export class FileLimitError extends Error {
  override readonly name = 'FileLimitError';
}

/** Before anything of it is read. @throws {FileLimitError} */
export function checkSize({ size }: Blob): void {
  if (size <= LARGEST_TEXT_BYTES) return;
  throw new FileLimitError(
    say('This file is larger than {most, number} MB: divide it and import its parts.', {
      most: LARGEST_TEXT_BYTES / 1024 / 1024,
    }),
  );
}

/** @throws {FileLimitError} */
export function checkColumns(columns: number): void {
  if (columns <= MOST_COLUMNS) return;
  throw new FileLimitError(
    say(
      'This file has {columns, number} columns, and {most, number} can be read: take out those that are no part of the list, or choose another separator.',
      { columns, most: MOST_COLUMNS },
    ),
  );
}

/** @param lines how many have come so far @throws {FileLimitError} */
export function checkLines(lines: number): void {
  if (lines <= MOST_LINES) return;
  throw new FileLimitError(
    say('This file has more than {most, number} lines: divide it and import its parts.', {
      most: MOST_LINES,
    }),
  );
}
