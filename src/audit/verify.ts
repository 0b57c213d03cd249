/** Holds an exported log against its own hashes, and names what does not fit. */

import { tryParse, z } from '#src/schema/index.ts';
import { AuditEntry, hashedText, NO_ENTRY_BEFORE, sha256 } from './entry.ts';
import { Seal } from './export.ts';

export type AuditFault =
  | { readonly fault: 'unreadable'; readonly line: number }
  /** The entry's own text is not what was hashed. */
  | { readonly fault: 'changed'; readonly line: number; readonly seq: number }
  /** The entry does not follow the one that stands before it. */
  | { readonly fault: 'out-of-order'; readonly line: number; readonly seq: number }
  /** Entries are missing before this one. */
  | { readonly fault: 'missing'; readonly line: number; readonly from: number; readonly to: number }
  | { readonly fault: 'no-seal' }
  | { readonly fault: 'seal-changed' }
  /** The seal counts other entries than there are, or ends on another hash. */
  | { readonly fault: 'cut-short'; readonly sealed: number; readonly found: number };

export interface AuditVerification {
  readonly entries: number;
  readonly from: string | null;
  readonly until: string | null;
  readonly head: string;
  readonly faults: readonly AuditFault[];
}

/** A line as it stands there: what the schemas would leave out or cannot carry is hashed too. */
const Line = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null,
);
type Line = z.infer<typeof Line>;

async function sealFaults(seal: Seal, line: Line, entries: readonly AuditEntry[]): Promise<AuditFault[]> {
  if ((await sha256(hashedText(line))) !== seal.hash) return [{ fault: 'seal-changed' }];
  const head = entries.at(-1)?.hash ?? NO_ENTRY_BEFORE;
  return seal.entries === entries.length && seal.head === head
    ? []
    : [{ fault: 'cut-short', sealed: seal.entries, found: entries.length }];
}

/** @param text an export as JSON Lines */
export async function verifyLog(text: string): Promise<AuditVerification> {
  const faults: AuditFault[] = [];
  const entries: AuditEntry[] = [];
  let seal: { readonly seal: Seal; readonly line: Line } | null = null;
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const number = index + 1;
    const value = jsonOf(line) ?? {};
    const sealed = tryParse(Seal, value);
    if (sealed.ok) {
      seal = { seal: sealed.data, line: value };
      continue;
    }
    const parsed = tryParse(AuditEntry, value);
    if (!parsed.ok || seal !== null) {
      faults.push({ fault: 'unreadable', line: number });
      continue;
    }
    const entry = parsed.data;
    const before = entries.at(-1);
    const expected = (before?.seq ?? entry.seq - 1) + 1;
    if ((await sha256(hashedText(value))) !== entry.hash) {
      faults.push({ fault: 'changed', line: number, seq: entry.seq });
    }
    if (entry.seq > expected) {
      faults.push({ fault: 'missing', line: number, from: expected, to: entry.seq - 1 });
    } else if (entry.seq < expected || (before ? entry.prev !== before.hash : startsWrongly(entry))) {
      faults.push({ fault: 'out-of-order', line: number, seq: entry.seq });
    }
    entries.push(entry);
  }
  if (entries[0] && entries[0].seq > 1) {
    faults.unshift({ fault: 'missing', line: 1, from: 1, to: entries[0].seq - 1 });
  }
  if (seal === null) faults.push({ fault: 'no-seal' });
  else faults.push(...(await sealFaults(seal.seal, seal.line, entries)));
  return {
    entries: entries.length,
    from: entries[0]?.at ?? null,
    until: entries.at(-1)?.at ?? null,
    head: entries.at(-1)?.hash ?? NO_ENTRY_BEFORE,
    faults,
  };
}

function startsWrongly({ seq, prev }: AuditEntry): boolean {
  return (seq === 1) !== (prev === NO_ENTRY_BEFORE);
}

function jsonOf(line: string): Line | null {
  try {
    const value = tryParse(Line, JSON.parse(line));
    return value.ok ? value.data : null;
  } catch {
    // Told as an unreadable line.
    return null;
  }
}
