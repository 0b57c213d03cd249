/** Sends a chunk of an import: every row of it ends with an outcome, or is known to be on its way. */
import type { Contact } from '#src/contact/index.ts';
import { type CxoneError, passes, type UpsertResult } from '#src/cxone/index.ts';
import type { Provenance } from '#src/verdict/index.ts';
import type { ImportPorts } from './import-contacts.ts';
import { counted } from './import-counts.ts';
import {
  type ImportJob,
  type ImportOutcome,
  type ImportResult,
  type ImportRow,
  resultFor,
} from './import-job.ts';
import { problemOf } from './import-rows.ts';
import { MOST_TRIES, waitOrStop } from './import-wait.ts';

/** Sent together, and written down together before and after. */
const BATCH = 40;
const MOST_STRIKES = 3;
/** CXone was there, and would not have this contact. */
const ANSWERED = new Set(['server-fault', 'unreadable-answer']);

interface RowToSend {
  readonly row: ImportRow;
  /** In the chunk. */
  readonly index: number;
  readonly contact: Contact;
}

interface NotNow extends RowToSend {
  readonly error: CxoneError;
}

/** What goes with a contact, so that whoever finds it knows what it was checked with, and when. */
function marked(contact: Contact, { rulebookVersion }: Provenance, at: number): Contact {
  const validatedAt = new Date(at).toISOString();
  return { ...contact, attributes: { ...contact.attributes, validatedAt, rulebookVersion } };
}

/** There already, where it was on its way when something stopped, is our own earlier arrival. */
function outcomeOf({ outcome }: UpsertResult, wasInFlight: boolean): ImportOutcome {
  return outcome === 'existing' && wasInFlight ? 'created' : outcome;
}

/** A chunk while it is sent: the job as it was last saved, and the results by row. */
class ChunkUnderWay {
  job: ImportJob;
  readonly #chunk: number;
  readonly #rows: readonly ImportRow[];
  readonly #results: (ImportResult | null)[];
  readonly #ports: ImportPorts;
  /** Those of an earlier attempt are known as such until they have an outcome, whichever batch they come in. */
  readonly #wereInFlight: ReadonlySet<number>;

  private constructor(
    job: ImportJob,
    chunk: number,
    ports: ImportPorts,
    rows: readonly ImportRow[],
    known: readonly (ImportResult | null)[],
  ) {
    this.job = job;
    this.#chunk = chunk;
    this.#ports = ports;
    this.#rows = rows;
    this.#results = rows.map((_, index) => known[index] ?? null);
    this.#wereInFlight = new Set(job.inFlight);
  }

  static async of(job: ImportJob, chunk: number, ports: ImportPorts): Promise<ChunkUnderWay> {
    const rows = await ports.rows(job, chunk);
    return new ChunkUnderWay(job, chunk, ports, rows, await ports.results(job, chunk));
  }

  /** The results go along where some were found: there are many of them, and each time they are sealed again. */
  async save(change: Partial<ImportJob>, found: readonly ImportResult[] = []): Promise<void> {
    this.job = { ...this.job, ...change, counts: counted(this.job.counts, found) };
    const also = { results: this.#results, chunk: this.#chunk };
    await (found.length > 0 ? this.#ports.save(this.job, also) : this.#ports.save(this.job));
  }

  /** Gives each row that is not sent its result. @returns those results, not saved yet, and the rows to send */
  async judge(): Promise<{ readonly refused: ImportResult[]; readonly toSend: RowToSend[] }> {
    const { job } = this;
    const refused: ImportResult[] = [];
    const refuse = (index: number, result: ImportResult) => {
      this.#results[index] = result;
      refused.push(result);
    };
    const own: { readonly row: ImportRow; readonly index: number }[] = [];
    this.#rows.forEach((row, index) => {
      if (this.#results[index] !== null) return;
      const problem = problemOf(row, job);
      if (problem !== null) refuse(index, resultFor(row, problem, { cause: row.said ?? null }));
      else own.push({ row, index });
    });
    const contacts = await this.#ports.contacts(
      job,
      own.map(({ row }) => row),
    );
    const open: RowToSend[] = [];
    own.forEach((entry, at) => {
      const contact = contacts[at] ?? null;
      if (contact === null) refuse(entry.index, resultFor(entry.row, 'unreadable'));
      else open.push({ ...entry, contact });
    });
    const verdicts = await this.#ports.judge(
      open.map(({ contact }) => contact),
      job.proposedAt,
    );
    const toSend: RowToSend[] = [];
    open.forEach((entry, at) => {
      const verdict = verdicts[at];
      const { row, index } = entry;
      if (!verdict) return;
      if (verdict.status !== 'callable') {
        refuse(index, resultFor(row, 'rejected', this.#ports.tell(verdict)));
      } else if (job.onlyCheck) refuse(index, resultFor(row, 'clear'));
      else toSend.push(entry);
    });
    return { refused, toSend };
  }

  /** @returns whether the next batch may follow; else the job waits or has stopped */
  async send(batch: readonly RowToSend[], provenance: Provenance, signal: AbortSignal): Promise<boolean> {
    const own = batch.map(({ index }) => index);
    await this.save({ inFlight: [...new Set([...own, ...this.#stillInFlight()])] });
    const sent: ImportResult[] = [];
    const notNow: NotNow[] = [];
    let position = 0;
    try {
      const contacts = batch.map(({ contact }) => marked(contact, provenance, this.#ports.now()));
      for await (const result of this.#ports.client.upsertContacts(contacts, signal)) {
        const entry = batch[position++];
        if (!entry) continue;
        if (result.error && passes(result.error.problem)) {
          notNow.push({ ...entry, error: result.error });
          continue;
        }
        const outcome = outcomeOf(result, this.#wereInFlight.has(entry.index));
        const told = resultFor(entry.row, outcome, { cause: result.error?.message ?? null });
        this.#results[entry.index] = told;
        sent.push(told);
      }
    } catch (error) {
      // What came back before is known; what did not is in flight still.
      await this.save({}, sent);
      this.job = await waitOrStop(this.job, this.#ports, error);
      return false;
    }
    return this.#settle(sent, notNow);
  }

  /** Waits for what CXone would not take now; what it does not take alone, again and again, has failed. */
  async #settle(sent: ImportResult[], notNow: readonly NotNow[]): Promise<boolean> {
    const [first] = notNow;
    if (first) {
      const isStrike = sent.length > 0 && notNow.every(({ error }) => ANSWERED.has(error.problem));
      const strikes = this.job.strikes + (isStrike ? 1 : 0);
      if (strikes <= MOST_STRIKES && this.job.tries < MOST_TRIES) {
        await this.save({ waitingFor: first.error.problem, tries: this.job.tries + 1, strikes }, sent);
        return false;
      }
      for (const { row, index, error } of notNow) {
        const told = resultFor(row, 'failed', { cause: error.message });
        this.#results[index] = told;
        sent.push(told);
      }
    }
    await this.save({ inFlight: this.#stillInFlight(), tries: 0, strikes: 0 }, sent);
    return true;
  }

  #stillInFlight(): number[] {
    return [...this.#wereInFlight].filter((index) => this.#results[index] === null);
  }
}

/**
 * @returns the job: with the chunk behind it, waiting for something that passes, or stopped
 * @throws what the ports throw, and the signal's reason; the job stands as it was last saved
 */
export async function sendChunk(
  begun: ImportJob,
  chunk: number,
  ports: ImportPorts,
  signal: AbortSignal,
): Promise<ImportJob> {
  const underWay = await ChunkUnderWay.of(begun, chunk, ports);
  const { refused, toSend } = await underWay.judge();
  const provenance = await ports.provenance();
  if (refused.length > 0) await underWay.save({}, refused);
  for (let from = 0; from < toSend.length; from += BATCH) {
    signal.throwIfAborted();
    const goesOn = await underWay.send(toSend.slice(from, from + BATCH), provenance, signal);
    if (!goesOn) return underWay.job;
  }
  const { job } = underWay;
  const passed = chunk === job.chunk ? { chunk: chunk + 1 } : { reopened: job.reopened.slice(1) };
  await underWay.save({ ...passed, inFlight: [] });
  return underWay.job;
}
