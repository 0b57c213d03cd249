/**
 * Imports contacts: those that may be called at a proposed time are upserted, each once, and every row ends with an
 * outcome. What is about to be sent is written down first, so that the work can be taken up after an interruption at
 * any point: of a file the rows are there, of the tenant's own contacts the cursor is.
 */
import type { AuditEvent } from '#src/audit/index.ts';
import { type Contact, withOtherPhones } from '#src/contact/index.ts';
import { type CxoneClient, CxoneError, passes, type UpsertResult } from '#src/cxone/index.ts';
import type { Provenance, Tally, Verdict } from '#src/verdict/index.ts';
import {
  addApart,
  addStanding,
  counted,
  countsAtEnd,
  noCounts,
  noneApart,
  noStanding,
  reached,
} from './import-counts.ts';
import type { ImportJob, ImportOutcome, ImportResult, ImportRow } from './import-job.ts';
import { problemOf } from './import-rows.ts';

export interface ImportPorts {
  readonly client: CxoneClient;
  /** Lines of the job's source as contacts; null for one that is none. */
  readonly contacts: (job: ImportJob, rows: readonly ImportRow[]) => Promise<readonly (Contact | null)[]>;
  readonly judge: (contacts: readonly Contact[], at: number) => Promise<Verdict[]>;
  readonly tally: (contacts: readonly Contact[], at: number) => Promise<Tally>;
  readonly provenance: () => Promise<Provenance>;
  /** In one go with the job: rows read, or results of a chunk. */
  readonly save: (
    job: ImportJob,
    also?:
      | { readonly rows: readonly ImportRow[]; readonly chunk: number }
      | { readonly results: readonly (ImportResult | null)[]; readonly chunk: number },
  ) => Promise<void>;
  readonly rows: (job: ImportJob, chunk: number) => Promise<readonly ImportRow[]>;
  readonly results: (job: ImportJob, chunk: number) => Promise<readonly (ImportResult | null)[]>;
  readonly audit: (event: AuditEvent) => Promise<void>;
  /** How a refused row is told, in the reader's words. */
  readonly tell: (verdict: Verdict) => Pick<ImportResult, 'reasons' | 'nextAt' | 'nextLocal'>;
  /** Milliseconds since the Unix epoch, UTC. */
  readonly now: () => number;
}

/** Why an import has stopped whose lines have not all an outcome. */
const UNACCOUNTED = 'unaccounted';

/** Sent together, and written down together before and after. */
const BATCH = 40;
const LONGEST_WAIT_S = 60;
/** An outage is waited for; a contact that alone always fails is not. */
const MOST_TRIES = 30;
const MOST_STRIKES = 3;
const ANSWERED = new Set(['server-fault', 'unreadable-answer']);

/** How long a job waits for what passes, the longer the more often it was in vain. @returns milliseconds */
export function waitBefore({ tries }: ImportJob): number {
  return Math.min(2 ** Math.max(0, tries - 1), LONGEST_WAIT_S) * 1_000;
}

export function newImport(
  facts: Pick<
    ImportJob,
    'id' | 'tenant' | 'tenantKey' | 'actor' | 'source' | 'proposedAt' | 'zone' | 'createdAt'
  >,
): ImportJob {
  return {
    ...facts,
    revision: 0,
    state: 'reading',
    isRead: false,
    onlyCheck: false,
    waitingFor: null,
    stopped: null,
    lines: 0,
    rows: 0,
    blank: 0,
    heading: 0,
    chunks: 0,
    total: null,
    width: 0,
    cursor: null,
    standing: noStanding(),
    apart: noneApart(),
    reportedReasons: {},
    sameId: null,
    chunk: 0,
    reopened: [],
    inFlight: [],
    tries: 0,
    round: 1,
    strikes: 0,
    counts: noCounts(),
    startedAt: null,
    endedAt: null,
  };
}

/** Tells a contact that has come before: two rows are one when they name the same person and the same of the person's numbers. */
class ContactsSeen {
  readonly #keys = new Set<string>();

  /** Whether this one has been there, from now on in any case. One without an id is never another. */
  again({ externalId, destination }: Contact): boolean {
    const id = externalId?.trim();
    if (!id) return false;
    const before = this.#keys.size;
    this.#keys.add(`${id}\u0000${destination ?? 0}`);
    return this.#keys.size === before;
  }

  clear(): void {
    this.#keys.clear();
  }
}

/**
 * Reads the tenant's contacts into the job. @returns the job, ready to be sent, or waiting
 * @throws what the ports throw, and the signal's reason; the job stands as it was last saved
 */
export async function readTenant(
  begun: ImportJob,
  ports: ImportPorts,
  signal: AbortSignal,
): Promise<ImportJob> {
  let job = begun;
  if (job.source.from !== 'tenant') return job;
  const seen = new ContactsSeen();
  for (let chunk = 0; chunk < job.chunks; chunk++) {
    for (const { contact } of await ports.rows(job, chunk)) if (contact) seen.again(contact);
  }
  try {
    for await (const page of ports.client.contacts(job.source.campaignId, { from: job.cursor, signal })) {
      if (page.begunAgain) {
        seen.clear();
        job = { ...job, lines: 0, rows: 0, chunks: 0, standing: noStanding(), apart: noneApart() };
      }
      const own: Contact[] = [];
      const rows: ImportRow[] = withOtherPhones(page.records).map((contact, index) => {
        const isAgain = seen.again(contact);
        if (!isAgain) own.push(contact);
        return { line: job.lines + index + 1, contact, ...(isAgain ? { problem: 'duplicate' } : {}) };
      });
      rows.push(
        ...page.unreadable.map(({ id, issues }, index) => ({
          line: job.lines + page.records.length + index + 1,
          contact: { externalId: id, phone: null, name: null, attributes: {} },
          problem: 'unreadable' as const,
          said: issues.map(({ path, message }) => `${path}: ${message}`).join('; '),
        })),
      );
      const unreadable = page.unreadable.length;
      job = {
        ...job,
        lines: job.lines + rows.length,
        rows: job.rows + rows.length,
        apart: addApart(job.apart, { duplicate: rows.length - unreadable - own.length, unreadable }),
        chunks: job.chunks + 1,
        total: page.total ?? job.total,
        cursor: page.nextCursor,
        standing: addStanding(job.standing, await ports.tally(own, job.proposedAt)),
        waitingFor: null,
        tries: 0,
        ...(page.nextCursor === null ? { state: 'ready' as const, isRead: true } : {}),
      };
      await ports.save(job, { rows, chunk: job.chunks - 1 });
    }
    return job;
  } catch (error) {
    return waitOrStop(job, ports, error);
  }
}

async function waitOrStop(job: ImportJob, ports: ImportPorts, error: unknown): Promise<ImportJob> {
  if (!(error instanceof CxoneError)) throw error;
  const next: ImportJob =
    passes(error.problem) && job.tries < MOST_TRIES
      ? { ...job, waitingFor: error.problem, tries: job.tries + 1 }
      : {
          ...job,
          state: 'stopped',
          stopped: error.problem,
          waitingFor: null,
          counts: countsAtEnd(job),
        };
  await ports.save(next);
  return next;
}

/**
 * Sends what may be called. @returns the job: done, waiting for something that passes, or stopped
 * @throws what the ports throw, and the signal's reason; the job stands as it was last saved
 */
export async function sendImport(
  begun: ImportJob,
  ports: ImportPorts,
  signal: AbortSignal,
): Promise<ImportJob> {
  let job: ImportJob = { ...begun, startedAt: begun.startedAt ?? ports.now(), waitingFor: null };
  for (let chunk = nextChunk(job); chunk !== null; chunk = nextChunk(job)) {
    job = await sendChunk(job, chunk, ports, signal);
    if (job.waitingFor !== null || job.state !== 'sending') return job;
  }
  if (reached(job) !== job.lines) {
    // Never done while a line is not accounted for.
    job = { ...job, state: 'stopped', stopped: UNACCOUNTED, endedAt: ports.now(), counts: countsAtEnd(job) };
    await ports.save(job);
    return job;
  }
  job = { ...job, state: 'done', endedAt: ports.now() };
  await ports.audit(importedEvent(job, await ports.provenance()));
  await ports.save(job);
  return job;
}

/** What the log says of an import that has come to an end. */
export function importedEvent(
  job: ImportJob,
  { rulebookVersion, tzdata, policyHash }: Provenance,
): AuditEvent {
  return {
    action: 'CONTACTS_IMPORTED',
    actor: job.actor,
    tenant: job.tenant,
    subject: job.source.name,
    details: {
      ...job.counts,
      lines: job.lines,
      rows: job.rows,
      proposedAt: new Date(job.proposedAt).toISOString(),
      rulebookVersion,
      tzdata: tzdata.pinned,
      policyHash,
    },
    ref: `${job.id}.${job.round}${job.state === 'done' ? '' : `.${job.state}`}`,
  };
}

/** The chunk that is next: those that are new, then those with lines to go over again. */
export const nextChunk = (job: ImportJob): number | null =>
  job.chunk < job.chunks ? job.chunk : (job.reopened[0] ?? null);

/** What goes with a contact, so that whoever finds it knows what it was checked with, and when. */
function marked(contact: Contact, { rulebookVersion }: Provenance, at: number): Contact {
  const validatedAt = new Date(at).toISOString();
  return { ...contact, attributes: { ...contact.attributes, validatedAt, rulebookVersion } };
}

const nothing = { reasons: [], nextAt: null, nextLocal: null, cause: null };

export function resultFor(
  { line }: ImportRow,
  outcome: ImportOutcome,
  more: Partial<ImportResult> = {},
): ImportResult {
  return { ...nothing, line, outcome, ...more };
}

async function sendChunk(
  begun: ImportJob,
  chunk: number,
  ports: ImportPorts,
  signal: AbortSignal,
): Promise<ImportJob> {
  let job = begun;
  const rows = await ports.rows(job, chunk);
  const known = await ports.results(job, chunk);
  const results = rows.map((_, index) => known[index] ?? null);
  /** The results go along where some were found: there are many of them, and each time they are sealed again. */
  const save = async (change: Partial<ImportJob>, found: readonly ImportResult[] = []) => {
    job = { ...job, ...change, counts: counted(job.counts, found) };
    await (found.length > 0 ? ports.save(job, { results, chunk }) : ports.save(job));
  };

  const refused: ImportResult[] = [];
  const refuse = (index: number, result: ImportResult) => {
    results[index] = result;
    refused.push(result);
  };
  const open: { readonly row: ImportRow; readonly contact: Contact; readonly index: number }[] = [];
  const own: { readonly row: ImportRow; readonly index: number }[] = [];
  rows.forEach((row, index) => {
    if (results[index] !== null) return;
    const problem = problemOf(row, job);
    if (problem !== null) refuse(index, resultFor(row, problem, { cause: row.said ?? null }));
    else own.push({ row, index });
  });
  const contacts = await ports.contacts(
    job,
    own.map(({ row }) => row),
  );
  own.forEach((entry, at) => {
    const contact = contacts[at] ?? null;
    if (contact === null) refuse(entry.index, resultFor(entry.row, 'unreadable'));
    else open.push({ ...entry, contact });
  });
  const verdicts = await ports.judge(
    open.map(({ contact }) => contact),
    job.proposedAt,
  );
  const provenance = await ports.provenance();
  const toSend: typeof open = [];
  open.forEach((entry, at) => {
    const verdict = verdicts[at];
    const { row, index } = entry;
    if (!verdict) return;
    if (verdict.status !== 'callable') refuse(index, resultFor(row, 'rejected', ports.tell(verdict)));
    else if (job.onlyCheck) refuse(index, resultFor(row, 'clear'));
    else toSend.push(entry);
  });
  if (refused.length > 0) await save({}, refused);

  /** Those of an earlier attempt are known as such until they have an outcome, whichever batch they come in. */
  const wereInFlight = new Set(job.inFlight);
  const stillInFlight = () => [...wereInFlight].filter((index) => results[index] === null);
  for (let from = 0; from < toSend.length; from += BATCH) {
    signal.throwIfAborted();
    const batch = toSend.slice(from, from + BATCH);
    await save({ inFlight: [...new Set([...batch.map(({ index }) => index), ...stillInFlight()])] });
    const sent: ImportResult[] = [];
    const notNow: { readonly row: ImportRow; readonly index: number; readonly error: CxoneError }[] = [];
    let position = 0;
    try {
      const contacts = batch.map(({ contact }) => marked(contact, provenance, ports.now()));
      for await (const result of ports.client.upsertContacts(contacts, signal)) {
        const entry = batch[position++];
        if (!entry) continue;
        if (result.error && passes(result.error.problem)) {
          notNow.push({ ...entry, error: result.error });
          continue;
        }
        const outcome = outcomeOf(result, wereInFlight.has(entry.index));
        const told = resultFor(entry.row, outcome, { cause: result.error?.message ?? null });
        results[entry.index] = told;
        sent.push(told);
      }
    } catch (error) {
      // What came back before is known; what did not is in flight still.
      await save({}, sent);
      return waitOrStop(job, ports, error);
    }
    const [first] = notNow;
    if (first) {
      const isStrike = sent.length > 0 && notNow.every(({ error }) => ANSWERED.has(error.problem));
      const strikes = job.strikes + (isStrike ? 1 : 0);
      if (strikes <= MOST_STRIKES && job.tries < MOST_TRIES) {
        await save({ waitingFor: first.error.problem, tries: job.tries + 1, strikes }, sent);
        return job;
      }
      for (const { row, index, error } of notNow) {
        const told = resultFor(row, 'failed', { cause: error.message });
        results[index] = told;
        sent.push(told);
      }
    }
    await save({ inFlight: stillInFlight(), tries: 0, strikes: 0 }, sent);
  }
  const passed = chunk === job.chunk ? { chunk: chunk + 1 } : { reopened: job.reopened.slice(1) };
  await save({ ...passed, inFlight: [] });
  return job;
}

/** There already, where it was on its way when something stopped, is our own earlier arrival. */
function outcomeOf({ outcome }: UpsertResult, wasInFlight: boolean): ImportOutcome {
  return outcome === 'existing' && wasInFlight ? 'created' : outcome;
}
