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
  let job = begun;
  const contactOf = contactReader(job.source);
  const chunkOf = ({ at }: Sharing) => Math.floor(at / chunkLength);
  const inChunk = ({ at }: Sharing) => at % chunkLength;
  const firsts = Map.groupBy(shared, ([first]) => (first ? chunkOf(first) : 0));
  const changes = new Map<number, Map<number, (row: ImportRow) => ImportRow>>();
  const sameId = { contacts: 0, rows: 0, people: 0, answer: null, standing: noStanding() };
  // The first of each was counted when nobody knew of the others.
  const counted = { before: [] as Contact[], alone: [] as Contact[], sharing: [] as Contact[] };

  /** Nothing before its first row changes. */
  function place(sharing: readonly Sharing[]): void {
    const found = shareId(sharing.map(({ phone }) => ({ phone: phone ?? null })));
    if (found.numbers > 1) {
      sameId.contacts++;
      sameId.rows += found.problems.filter((problem) => problem !== 'duplicate').length;
      const names = sharing.filter((_, at) => found.problems[at] !== 'duplicate');
      if (areSeveral(names.map(({ name }) => name ?? null))) sameId.people++;
    }
    sharing.forEach((row, at) => {
      // Others were kept as other numbers when they were read.
      const problem = found.problems[at];
      if (at > 0 && problem === 'other-number' && found.numbers > 1) return;
      const ofChunk = changes.get(chunkOf(row)) ?? new Map();
      changes.set(chunkOf(row), ofChunk);
      ofChunk.set(inChunk(row), (kept: ImportRow) => placed(kept, problem, found));
    });
  }

  async function tally(contacts: Contact[], into: (tally: Tally) => void): Promise<void> {
    if (contacts.length > 0) into(await ports.tally(contacts.splice(0), job.proposedAt));
  }

  async function tallyAll(): Promise<void> {
    await tally(counted.before, (less) => {
      job = { ...job, standing: lessStanding(job.standing, less) };
    });
    await tally(counted.alone, (more) => {
      job = { ...job, standing: addStanding(job.standing, more) };
    });
    await tally(counted.sharing, (more) => {
      job = { ...job, standing: addStanding(job.standing, more) };
      sameId.standing = addStanding(sameId.standing, more);
    });
  }

  for (let chunk = 0; chunk < job.chunks; chunk++) {
    if (!firsts.has(chunk) && !changes.has(chunk)) continue;
    const rows = [...(await ports.rows(job, chunk))];
    for (const sharing of firsts.get(chunk) ?? []) {
      const [first] = sharing;
      const row = first && rows[inChunk(first)];
      const contact = row ? contactOf(row) : null;
      if (!first || !contact) continue;
      first.phone = contact.phone;
      first.name = contact.name;
      counted.before.push(contact);
      place(sharing);
    }
    const apart: Partial<Record<ImportProblem, number>> = {};
    for (const [index, change] of changes.get(chunk) ?? []) {
      const row = rows[index];
      if (!row) continue;
      const next = change(row);
      rows[index] = next;
      if (row.problem) apart[row.problem] = (apart[row.problem] ?? 0) - 1;
      if (next.problem) apart[next.problem] = (apart[next.problem] ?? 0) + 1;
      const contact = next.problem ? null : contactOf(next);
      if (contact) (next.shared ? counted.sharing : counted.alone).push(contact);
    }
    job = { ...job, apart: addApart(job.apart, apart) };
    await ports.save(job, { rows, chunk });
    if (counted.before.length >= TALLY_EVERY) await tallyAll();
    await listen();
  }
  await tallyAll();
  return { ...job, sameId: sameId.contacts > 0 ? sameId : null };
}
