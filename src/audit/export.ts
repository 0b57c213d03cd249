/**
 * The log as a file. JSON Lines: an entry a line, and a last line that seals how many there are and on which hash
 * they end, so that a file that was cut short tells.
 */
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { z } from '#src/schema/index.ts';
import { csvCell } from '#src/sheet/csv-cell.ts';
import { type AuditEntry, NO_ENTRY_BEFORE, sha256 } from './entry.ts';

export const Seal = z.object({
  sealed: z.literal('ClearDial audit log'),
  entries: z.int(),
  first: z.int(),
  /** Hash of the last entry. */
  head: z.string(),
  exportedAt: z.string(),
  /** SHA-256 of this line without `hash`, in canonical form. */
  hash: z.string(),
});
export type Seal = z.infer<typeof Seal>;

/** @param at ISO 8601, UTC */
export async function toJsonLines(entries: readonly AuditEntry[], at: string): Promise<string> {
  const seal = {
    sealed: 'ClearDial audit log',
    entries: entries.length,
    first: entries[0]?.seq ?? 1,
    head: entries.at(-1)?.hash ?? NO_ENTRY_BEFORE,
    exportedAt: at,
  } as const;
  const hash = await sha256(canonicalJson(seal));
  return `${[...entries, { ...seal, hash }].map(canonicalJson).join('\n')}\n`;
}

const COLUMNS = [
  'seq',
  'at',
  'actor',
  'tenant',
  'action',
  'subject',
  'details',
  'ref',
  'prev',
  'hash',
] as const;

/** For spreadsheets; only the JSON Lines file can be verified. */
export function toCsv(entries: readonly AuditEntry[]): string {
  const rows = entries.map((entry) =>
    COLUMNS.map((column) =>
      csvCell(column === 'details' ? canonicalJson(entry.details) : String(entry[column])),
    ).join(','),
  );
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}
