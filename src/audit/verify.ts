/** Holds an exported log against its own hashes, and names what does not fit. */

import { tryParse, z } from '#src/schema/index.ts';
import { AuditEntry, type AuditLink, hashedText, linkTo, NO_ENTRY_BEFORE, sha256 } from './entry.ts';
import { Seal } from './export.ts';

export type AuditFault =
  /** No entry, or one that is not in the form of one; where it carries a hash, what follows is held against it. */
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

async function sealFaults(seal: Seal, line: Line, entries: readonly AuditLink[]): Promise<AuditFault[]> {
  if ((await sha256(hashedText(line))) !== seal.hash) return [{ fault: 'seal-changed' }];
  const head = entries.at(-1)?.hash ?? NO_ENTRY_BEFORE;
  return seal.entries === entries.length && seal.head === head
    ? []
    : [{ fault: 'cut-short', sealed: seal.entries, found: entries.length }];
}

/** Holds a line against its own hash and the line before it. */
async function chainFaults(
  value: Line,
  link: AuditLink,
  before: AuditLink | null,
  line: number,
): Promise<AuditFault[]> {
  const faults: AuditFault[] = [];
  const { seq } = link;
  // One that carries no hash is not held against one; what follows it is.
  if (value.hash === link.hash && (await sha256(hashedText(value))) !== link.hash)
    faults.push({ fault: 'changed', line, seq });
  const expected = before ? before.seq + 1 : seq;
  const follows = before ? value.prev === before.hash : (seq === 1) === (value.prev === NO_ENTRY_BEFORE);
  if (seq > expected) faults.push({ fault: 'missing', line, from: expected, to: seq - 1 });
  else if (seq < expected || !(follows || (link.readable === false && value.prev === undefined)))
    faults.push({ fault: 'out-of-order', line, seq });
  return faults;
}

/** @param text an export as JSON Lines */
export async function verifyLog(text: string): Promise<AuditVerification> {
  const faults: AuditFault[] = [];
  const chain: AuditLink[] = [];
  const times: string[] = [];
  let seal: { readonly seal: Seal; readonly line: Line } | null = null;
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const number = index + 1;
    const value = jsonOf(line);
    const sealed = tryParse(Seal, value);
    if (value && sealed.ok) {
      seal = { seal: sealed.data, line: value };
      continue;
    }
    const entry = tryParse(AuditEntry, value);
    if (!entry.ok || seal !== null) faults.push({ fault: 'unreadable', line: number });
    if (value === null || seal !== null) continue;
    if (entry.ok) times.push(entry.data.at);
    const before = chain.at(-1) ?? null;
    const link = await linkTo(value, (before?.seq ?? 0) + 1);
    faults.push(...(await chainFaults(value, link, before, number)));
    chain.push(link);
  }
  if (chain[0] && chain[0].seq > 1) {
    faults.unshift({ fault: 'missing', line: 1, from: 1, to: chain[0].seq - 1 });
  }
  if (seal === null) faults.push({ fault: 'no-seal' });
  else faults.push(...(await sealFaults(seal.seal, seal.line, chain)));
  return {
    entries: chain.length,
    from: times[0] ?? null,
    until: times.at(-1) ?? null,
    head: chain.at(-1)?.hash ?? NO_ENTRY_BEFORE,
    faults,
  };
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
