/** Ids that come more than once in a file, found while it is read and placed once it has been. */
import type { Contact } from '#src/contact/index.ts';
import type { Tally } from '#src/verdict/index.ts';
import type { ImportPorts } from './import-contacts.ts';
import { addApart, addStanding, lessStanding, noStanding } from './import-counts.ts';
import type { ImportJob, ImportProblem, ImportRow } from './import-job.ts';
import { contactReader } from './import-rows.ts';
import { areSeveral, numberKey, shareId } from './same-id.ts';

/** A row of one of these ids. */
interface Sharing {
  /** Its place among the lines, from 0. */
  readonly at: number;
  /** Unknown of the first: it was the only one when it was read. */
  phone: string | null | undefined;
  name: string | null | undefined;
}

const TALLY_EVERY = 5_000;

/** Numbers by place, as a column: there may be a million. */
class NumberColumn {
  #numbers = new Float64Array(1_024);

  set(at: number, value: number): void {
    if (at >= this.#numbers.length) {
      const more = new Float64Array(Math.max(at + 1, this.#numbers.length * 2));
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[at] = value;
  }

  get(at: number): number {
    return this.#numbers[at] ?? 0;
  }
}

export class IdsSeen {
  readonly #firstAt = new Map<string, number>();
  readonly #keys = new NumberColumn();
  readonly #shared = new Map<string, { readonly rows: Sharing[]; readonly keys: Set<number> }>();
  #at = 0;

  /** A line without a contact. */
  skip(): void {
    this.#at++;
  }

  /** @returns why it is no contact of its own, as far as that can be known yet */
  add({ externalId, phone, name }: Contact): Extract<ImportProblem, 'duplicate' | 'other-number'> | null {
    const at = this.#at++;
    const id = externalId?.trim();
    if (!id) return null;
    // Put together, so that it is a text of its own and does not keep the whole piece of the file that it is cut from.
    const known = `\u0000${id}`;
    const first = this.#firstAt.get(known);
    const key = numberKey(phone);
    if (first === undefined) {
      this.#firstAt.set(known, at);
      this.#keys.set(at, key);
      return null;
    }
    let shared = this.#shared.get(known);
    if (shared?.keys.has(key) || key === this.#keys.get(first) || key === 0) return 'duplicate';
    if (!shared) {
      shared = {
        rows: [{ at: first, phone: undefined, name: undefined }],
        keys: new Set([this.#keys.get(first)]),
      };
      this.#shared.set(known, shared);
    }
    shared.keys.add(key);
    shared.rows.push({ at, phone, name });
    return 'other-number';
  }

  /** Rows with different numbers and the same id, by id and in the file's order. */
  shared(): readonly (readonly Sharing[])[] {
    return [...this.#shared.values()].map(({ rows }) => rows);
  }
}

/** What of a row changes when it is known which of its id's numbers is sent. */
export function placed(
  { problem: _, shared: __, otherPhones: ___, ...row }: ImportRow,
  problem: 'duplicate' | 'other-number' | undefined,
  { numbers, otherPhones }: { readonly numbers: number; readonly otherPhones: readonly string[] },
): ImportRow {
  return {
    ...row,
    ...(problem ? { problem } : {}),
    ...(numbers > 1 && problem !== 'duplicate' ? { shared: true } : {}),
    ...(!problem && otherPhones.length > 0 ? { otherPhones: [...otherPhones] } : {}),
  };
}

/** What of a chunk's rows changes, by their place in it. */
type RowChanges = Map<number, (row: ImportRow) => ImportRow>;

/** The placing of rows that share an id, chunk by chunk: nothing before the first row of an id changes. */
class SharedIdPlacing {
  job: ImportJob;
  readonly #chunkLength: number;
  readonly #ports: Pick<ImportPorts, 'rows' | 'save' | 'tally'>;
  readonly #contactOf: (row: ImportRow) => Contact | null;
  /** By the chunk of their first row. */
  readonly #shared: ReadonlyMap<number, readonly (readonly Sharing[])[]>;
  readonly #changes = new Map<number, RowChanges>();
  readonly #sameId = { contacts: 0, rows: 0, people: 0, answer: null, standing: noStanding() };
  /** Contacts to count. The first of each id was counted when nobody knew of the others. */
  readonly #toCount = { before: [] as Contact[], alone: [] as Contact[], sharing: [] as Contact[] };

  constructor(
    job: ImportJob,
    shared: readonly (readonly Sharing[])[],
    chunkLength: number,
    ports: Pick<ImportPorts, 'rows' | 'save' | 'tally'>,
  ) {
    this.job = job;
    this.#chunkLength = chunkLength;
    this.#ports = ports;
    this.#contactOf = contactReader(job.source);
    this.#shared = Map.groupBy(shared, ([first]) => (first ? this.#chunkOf(first) : 0));
  }

  get isTallyDue(): boolean {
    return this.#toCount.before.length >= TALLY_EVERY;
  }

  get sameId(): ImportJob['sameId'] {
    return this.#sameId.contacts > 0 ? this.#sameId : null;
  }

  isTouched(chunk: number): boolean {
    return this.#shared.has(chunk) || this.#changes.has(chunk);
  }

  async placeChunk(chunk: number): Promise<void> {
    const rows = [...(await this.#ports.rows(this.job, chunk))];
    for (const sharing of this.#shared.get(chunk) ?? []) {
      const [first] = sharing;
      const row = first && rows[this.#inChunk(first)];
      const contact = row ? this.#contactOf(row) : null;
      if (!first || !contact) continue;
      first.phone = contact.phone;
      first.name = contact.name;
      this.#toCount.before.push(contact);
      this.#settle(sharing);
    }
    const apart: Partial<Record<ImportProblem, number>> = {};
    for (const [index, change] of this.#changes.get(chunk) ?? []) {
      const row = rows[index];
      if (!row) continue;
      const next = change(row);
      rows[index] = next;
      if (row.problem) apart[row.problem] = (apart[row.problem] ?? 0) - 1;
      if (next.problem) apart[next.problem] = (apart[next.problem] ?? 0) + 1;
      const contact = next.problem ? null : this.#contactOf(next);
      if (contact) (next.shared ? this.#toCount.sharing : this.#toCount.alone).push(contact);
    }
    this.job = { ...this.job, apart: addApart(this.job.apart, apart) };
    await this.#ports.save(this.job, { rows, chunk });
  }

  /** Settles which row of an id is sent, and notes what of its rows changes. */
  #settle(sharing: readonly Sharing[]): void {
    const found = shareId(sharing.map(({ phone }) => ({ phone: phone ?? null })));
    if (found.numbers > 1) {
      this.#sameId.contacts++;
      this.#sameId.rows += found.problems.filter((problem) => problem !== 'duplicate').length;
      const names = sharing.filter((_, at) => found.problems[at] !== 'duplicate');
      if (areSeveral(names.map(({ name }) => name ?? null))) this.#sameId.people++;
    }
    sharing.forEach((row, at) => {
      // Others were kept as other numbers when they were read.
      const problem = found.problems[at];
      if (at > 0 && problem === 'other-number' && found.numbers > 1) return;
      const chunk = this.#chunkOf(row);
      const changes: RowChanges = this.#changes.get(chunk) ?? new Map();
      this.#changes.set(chunk, changes);
      changes.set(this.#inChunk(row), (kept) => placed(kept, problem, found));
    });
  }

  /** Counts how the rows that have changed would stand. */
  async tally(): Promise<void> {
    const { before, alone, sharing } = this.#toCount;
    const less = await this.#tallyOf(before);
    if (less) this.job = { ...this.job, standing: lessStanding(this.job.standing, less) };
    for (const contacts of [alone, sharing]) {
      const more = await this.#tallyOf(contacts);
      if (!more) continue;
      this.job = { ...this.job, standing: addStanding(this.job.standing, more) };
      if (contacts === sharing) this.#sameId.standing = addStanding(this.#sameId.standing, more);
    }
  }

  async #tallyOf(contacts: Contact[]): Promise<Tally | null> {
    return contacts.length > 0 ? this.#ports.tally(contacts.splice(0), this.job.proposedAt) : null;
  }

  #chunkOf({ at }: Sharing): number {
    return Math.floor(at / this.#chunkLength);
  }

  #inChunk({ at }: Sharing): number {
    return at % this.#chunkLength;
  }
}

/**
 * Sees to it that of each id one row is sent and knows the other numbers, in whichever chunks they are.
 * @param shared as {@link IdsSeen} found them @returns the job, whose chunks are saved with it
 */
export async function placeSharedIds(
  begun: ImportJob,
  shared: readonly (readonly Sharing[])[],
  chunkLength: number,
  ports: Pick<ImportPorts, 'rows' | 'save' | 'tally'>,
  listen: () => Promise<void>,
): Promise<ImportJob> {
  if (shared.length === 0) return begun;
  const placing = new SharedIdPlacing(begun, shared, chunkLength, ports);
  for (let chunk = 0; chunk < begun.chunks; chunk++) {
    if (!placing.isTouched(chunk)) continue;
    await placing.placeChunk(chunk);
    if (placing.isTallyDue) await placing.tally();
    await listen();
  }
  await placing.tally();
  return { ...placing.job, sameId: placing.sameId };
}
