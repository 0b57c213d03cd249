/**
 * Imports contacts: those that may be called at a proposed time are upserted, each once, and every row ends with an
 * outcome. What is about to be sent is written down first, so that the work can be taken up after an interruption at
 * any point: of a file the rows are there, of the tenant's own contacts the cursor is.
 */
import type { AuditEvent } from '#src/audit/index.ts';
import type { Contact } from '#src/contact/index.ts';
import type { CxoneClient } from '#src/cxone/index.ts';
import type { Provenance, Tally, Verdict } from '#src/verdict/index.ts';
import { countsAtEnd, noCounts, noneApart, noStanding, reached } from './import-counts.ts';
import { type ImportJob, type ImportResult, type ImportRow, nextChunk } from './import-job.ts';
import { sendChunk } from './send-chunk.ts';

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
