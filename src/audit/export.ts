/**
 * The log as a file. JSON Lines: an entry a line, and a last line that seals how many there are and on which hash
 * they end, so that a file that was cut short tells.
 */
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { tryParse, z } from '#src/schema/index.ts';
import { csvCell } from '#src/sheet/csv-cell.ts';
import { linkTo } from './chain.ts';
import { AuditEntry, NO_ENTRY_BEFORE, sha256 } from './entry.ts';
import { plainRecord } from './plain.ts';
import { whoText } from './who.ts';

export const Seal = z.object({
  sealed: z.literal('ClearDial audit log'),
  entries: z.int(),
  /** How many of them are not in the form of an entry; left out where all are. */
  unreadable: z.optional(z.int()),
  first: z.int(),
  /** Hash of the last entry. */
  head: z.string(),
  exportedAt: z.string(),
  /** SHA-256 of this line without `hash`, in canonical form. */
  hash: z.string(),
});
export type Seal = z.infer<typeof Seal>;

/**
 * @param stored the entries as they lie in the log, also those that cannot be read
 * @param at ISO 8601, UTC
 */
export async function toJsonLines(stored: readonly unknown[], at: string): Promise<string> {
  const unreadable = stored.filter((one) => !tryParse(AuditEntry, plainRecord(one)).ok).length;
  const seal = {
    sealed: 'ClearDial audit log',
    entries: stored.length,
    ...(unreadable > 0 ? { unreadable } : {}),
    first: stored.length > 0 ? (await linkTo(stored[0], 1)).seq : 1,
    head: stored.length > 0 ? (await linkTo(stored.at(-1), stored.length)).hash : NO_ENTRY_BEFORE,
    exportedAt: at,
  } as const;
  const hash = await sha256(canonicalJson(seal));
  const lines = [...stored.map(plainRecord), { ...seal, hash }];
  return `${lines.map(canonicalJson).join('\n')}\n`;
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
  'who',
] as const;

/** Stands where the action would, with all that is there of the entry in the details. */
const UNREADABLE = 'UNREADABLE';

/**
 * For spreadsheets; only the JSON Lines file can be verified.
 * @param stored the entries as they lie in the log, also those that cannot be read
 */
export function toCsv(stored: readonly unknown[]): string {
  const rows = stored.map((one) => {
    const record = plainRecord(one);
    const read = tryParse(AuditEntry, record);
    const cells: Partial<Record<(typeof COLUMNS)[number], unknown>> = read.ok
      ? { ...read.data, who: whoText(read.data.who), details: canonicalJson(read.data.details) }
      : { action: UNREADABLE, details: canonicalJson(record) };
    return COLUMNS.map((column) => csvCell(String(cells[column] ?? ''))).join(',');
  });
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}
