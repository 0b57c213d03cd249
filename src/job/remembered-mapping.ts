/** What a person chose for a file, by its headers, so that it need not be said again for the next of its kind. */
import { z } from '#src/schema/index.ts';
import { type Column, ColumnMeaning } from '#src/sheet/index.ts';
import { isOurColumn } from './import-lines.ts';
import { nameOfColumn } from './import-rows.ts';

/** It holds nothing of anybody's: not even the headers, because a file without one may show a person there. */
export const RememberedMapping = z.object({
  /** When it was used last. */
  at: z.number(),
  /** By column, without those that ClearDial adds. */
  meanings: z.array(ColumnMeaning),
  callingCode: z.nullable(z.string()),
  /** Null where the file had none. */
  hiddenRows: z.nullable(z.enum(['leave-out', 'take-in'])),
});
export type RememberedMapping = z.infer<typeof RememberedMapping>;

/** Those of the file itself; ClearDial's own, and what is empty after them, come and go. */
function ownHeaders(headers: readonly string[]): string[] {
  const own = headers.filter((header) => !isOurColumn(header)).map((header) => header.trim());
  const named = own.every((header) => header === '') ? own.map((_, column) => nameOfColumn(column)) : own;
  return named.slice(0, named.findLastIndex((header) => header !== '') + 1);
}

/** By which headers are known again: their text does not stand in it. */
export async function headersKey(headers: readonly string[]): Promise<string> {
  const plain = ownHeaders(headers).map((header) => header.normalize('NFKC').toLowerCase());
  const bytes = new TextEncoder().encode(JSON.stringify(plain));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function mappingOf(
  columns: readonly Column[],
  { callingCode, hiddenRows, at }: Omit<RememberedMapping, 'meanings'>,
): RememberedMapping {
  const own = columns.filter(({ header }) => !isOurColumn(header));
  const count = ownHeaders(columns.map(({ header }) => header)).length;
  return { meanings: own.slice(0, count).map(({ meaning }) => meaning), callingCode, hiddenRows, at };
}

/** The columns of a file as they were chosen before; null where they are not as many. */
export function recalledColumns(
  headers: readonly string[],
  { meanings }: RememberedMapping,
): Column[] | null {
  if (ownHeaders(headers).length !== meanings.length) return null;
  let own = 0;
  return headers.map((header) => ({
    header,
    meaning: isOurColumn(header) ? 'none' : (meanings[own++] ?? 'none'),
  }));
}
