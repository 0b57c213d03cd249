/** Holds an exported log against its own hashes, and names what does not fit. */

import { tryParse, z } from '#src/schema/index.ts';
import { type AuditLink, linkTo } from './chain.ts';
import { AuditEntry, hashedText, NO_ENTRY_BEFORE, sha256 } from './entry.ts';
import { type Erasure, erasureOf } from './erased.ts';
import { Seal } from './export.ts';
import { plainRecord } from './plain.ts';
import type { Who } from './who.ts';

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
  /** The log does not go through the head that somebody kept: it was cut, changed or replaced before that. */
  | { readonly fault: 'not-through-known-head'; readonly seq: number | null }
  /** The seal counts other entries than there are, or ends on another hash. */
  | { readonly fault: 'cut-short'; readonly sealed: number; readonly found: number };

/** What the first entry says of the log that was erased before it. */
export type ErasedBefore = Erasure & {
  readonly seq: number;
  readonly at: string;
  readonly who: Who | null;
};

export interface AuditVerification {
  readonly entries: number;
  readonly from: string | null;
  readonly until: string | null;
  readonly head: string;
  /**
   * Null where the log does not begin with an erasure. Whether what was erased was as it says can only be shown by an
   * earlier export that ends on the hash it names.
   */
  readonly erased: ErasedBefore | null;
  readonly faults: readonly AuditFault[];
  /**
   * Number of the entry with the hash that somebody kept elsewhere: up to it nothing was changed, added or taken out.
   * Null where none was given, or none was found.
   */
  readonly knownUntil: number | null;
}

/** A line as it stands there: what the schemas would leave out or cannot carry is hashed too. */
type Line = Readonly<Record<string, unknown>>;
const JsonObject = z.custom<object>((value) => typeof value === 'object' && value !== null);

async function sealFaults(seal: Seal, line: Line, entries: readonly AuditLink[]): Promise<AuditFault[]> {
  if ((await sha256(hashedText(line))) !== seal.hash) return [{ fault: 'seal-changed' }];
  const head = entries.at(-1)?.hash ?? NO_ENTRY_BEFORE;
  return seal.entries === entries.length && seal.head === head
    ? []
    : [{ fault: 'cut-short', sealed: seal.entries, found: entries.length }];
}

const isChanged = async (value: Line, link: AuditLink): Promise<boolean> =>
  // One that carries no hash is not held against one; what follows it is.
  value.hash === link.hash && (await sha256(hashedText(value))) !== link.hash;

/** What is wrong with the place of a line, after one that it may follow. */
function placeFault(value: Line, link: AuditLink, before: AuditLink | null, line: number): AuditFault | null {
  const { seq } = link;
  const expected = before ? before.seq + 1 : seq;
  if (seq > expected) return { fault: 'missing', line, from: expected, to: seq - 1 };
  const follows = before ? value.prev === before.hash : (seq === 1) === (value.prev === NO_ENTRY_BEFORE);
  const mayFollow = follows || (link.readable === false && value.prev === undefined);
  return seq === expected && mayFollow ? null : { fault: 'out-of-order', line, seq };
}

/** The chain as far as it was read. */
class Chain {
  readonly links: AuditLink[] = [];
  readonly faults: AuditFault[] = [];
  readonly times: string[] = [];
  erased: ErasedBefore | null = null;
  /** What the next entry may follow: one that has no place in the log may have been put in, so also those before it. */
  #before: readonly (AuditLink | null)[] = [null];

  /** @param value null where the line is no object */
  async add(value: Line | null, line: number): Promise<void> {
    const entry = tryParse(AuditEntry, value);
    if (!entry.ok) this.faults.push({ fault: 'unreadable', line });
    if (value === null) return;
    const link = await linkTo(value, (this.links.at(-1)?.seq ?? 0) + 1);
    const isHashed = !(await isChanged(value, link));
    if (!isHashed) this.faults.push({ fault: 'changed', line, seq: link.seq });
    if (link.placed === false) this.#before = [link, ...this.#before];
    else this.#place(value, link, line, isHashed && entry.ok ? entry.data : null);
    if (entry.ok) this.times.push(entry.data.at);
    this.links.push(link);
  }

  #place(value: Line, link: AuditLink, line: number, entry: AuditEntry | null): void {
    const isFirst = this.#before.at(-1) === null;
    const erased = isFirst && entry ? erasureOf(entry) : null;
    if (erased && entry) this.erased = { ...erased, seq: link.seq, at: entry.at, who: entry.who ?? null };
    else if (isFirst && link.seq > 1)
      this.faults.unshift({ fault: 'missing', line: 1, from: 1, to: link.seq - 1 });
    const found = this.#before.map((before) => placeFault(value, link, before, line));
    const fault = found.includes(null) ? null : found.at(-1);
    if (fault) this.faults.push(fault);
    this.#before = [link];
  }
}

/**
 * @param text an export as JSON Lines
 * @param known hash of an entry, kept where the person at that browser cannot change it: it came with a compliance event,
 *   or was noted. Without one an export proves only that it was not changed since it was made, never that nothing was cut
 *   or replaced before.
 */
export async function verifyLog(text: string, known: string | null = null): Promise<AuditVerification> {
  const lines = text
    .split('\n')
    .map((line, index) => ({ text: line.replace(/\r$/, ''), number: index + 1 }))
    .filter((line) => line.text !== '')
    .map(({ text: json, number }) => ({ number, value: recordOf(json) }));
  const last = lines.at(-1)?.value ?? null;
  const sealed = tryParse(Seal, last);
  const chain = new Chain();
  // Only the last line seals: one like it further up is no entry.
  for (const { number, value } of sealed.ok ? lines.slice(0, -1) : lines) await chain.add(value, number);
  const { links, times, erased, faults } = chain;
  if (last === null || !sealed.ok) faults.push({ fault: 'no-seal' });
  else faults.push(...(await sealFaults(sealed.data, last, links)));
  const through = known === null ? -1 : links.findIndex(({ hash }) => hash === known.trim().toLowerCase());
  if (known !== null && through < 0)
    faults.push({ fault: 'not-through-known-head', seq: links.at(-1)?.seq ?? null });
  return {
    entries: links.length,
    from: times[0] ?? null,
    until: times.at(-1) ?? null,
    head: links.at(-1)?.hash ?? NO_ENTRY_BEFORE,
    erased,
    faults,
    knownUntil: links[through]?.seq ?? null,
  };
}

function recordOf(line: string): Line | null {
  try {
    const value = tryParse(JsonObject, JSON.parse(line));
    return value.ok ? plainRecord(value.data) : null;
  } catch {
    // Told as an unreadable line.
    return null;
  }
}
