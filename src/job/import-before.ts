/** Imports as earlier versions kept them. Nothing of them is lost in silence: they go on, or are set aside in words. */
import { Contact } from '#src/contact/index.ts';
import { tryParse, z } from '#src/schema/index.ts';
import { Column } from '#src/sheet/index.ts';
import { newImport } from './import-contacts.ts';
import { countsAtEnd, hasEnded, sumOfStanding } from './import-counts.ts';
import { ImportJob, ImportOutcome, ImportResult, ImportRow, Standing } from './import-job.ts';

/** Until 0.2: contacts were kept, not cells, and a file's reported lines were not counted. */
const JobBefore = z.object({
  id: z.uuid(),
  tenant: z.string(),
  actor: z.string(),
  source: z.discriminatedUnion('from', [
    z.object({ from: z.literal('file'), name: z.string(), columns: z.array(Column) }),
    z.object({ from: z.literal('tenant'), campaignId: z.nullable(z.string()), name: z.string() }),
  ]),
  proposedAt: z.number(),
  zone: z.string(),
  state: ImportJob.shape.state,
  onlyCheck: z.boolean(),
  waitingFor: z.nullable(z.string()),
  stopped: z.nullable(z.string()),
  rows: z.int(),
  chunks: z.int(),
  total: z.nullable(z.int()),
  cursor: z.nullable(z.string()),
  standing: Standing,
  chunk: z.int(),
  inFlight: z.array(z.int()),
  tries: z.int(),
  round: z.int(),
  strikes: z.int(),
  counts: z.record(z.string(), z.int()),
  createdAt: z.number(),
  startedAt: z.nullable(z.number()),
  endedAt: z.nullable(z.number()),
});

const RowBefore = z.object({
  row: z.int(),
  contact: Contact,
  problem: z.nullable(z.enum(['duplicate', 'unreadable'])),
  said: z.nullable(z.string()),
});

const ResultBefore = z.object({
  row: z.int(),
  outcome: ImportOutcome,
  reasons: ImportResult.shape.reasons,
  nextAt: z.nullable(z.number()),
  nextLocal: z.nullable(z.string()),
  cause: z.nullable(z.string()),
});

/** Why an import has stopped whose record this version cannot read. */
export const UNREADABLE_RECORD = 'unreadable-record';

/** The record of an import, of this version or one before; one that cannot be read stands as stopped, with that as its why. */
export function importJobOf(id: string, stored: unknown): ImportJob {
  const now = tryParse(ImportJob, stored);
  if (now.ok) return now.data;
  const before = tryParse(JobBefore, stored);
  if (!before.ok) return setAside(id, stored);
  const { counts, source, ...rest } = before.data;
  const begun = newImport({
    ...rest,
    tenantKey: null,
    source: source.from === 'file' ? { ...source, choice: null } : source,
  });
  const isRead = rest.state !== 'reading' && (source.from === 'file' || rest.cursor === null);
  const job: ImportJob = {
    ...begun,
    ...rest,
    source: begun.source,
    isRead,
    lines: rest.rows,
    // Which of them were unreadable was not kept apart.
    apart: { ...begun.apart, duplicate: Math.max(0, rest.rows - sumOfStanding(rest.standing)) },
    counts: { ...begun.counts, ...counts },
  };
  return hasEnded(job) ? { ...job, counts: countsAtEnd(job) } : job;
}

const Named = z.object({
  source: z.object({ name: z.string() }),
  createdAt: z.number(),
  tenant: z.string(),
  actor: z.string(),
});

function setAside(id: string, stored: unknown): ImportJob {
  const named = tryParse(Named, stored);
  const { source, createdAt, tenant, actor } = named.ok
    ? named.data
    : { source: { name: '' }, createdAt: 0, tenant: '', actor: '' };
  const job = newImport({
    id,
    tenant,
    tenantKey: null,
    actor,
    source: { from: 'file', name: source.name.slice(0, 300), columns: [], choice: null },
    proposedAt: createdAt,
    zone: 'UTC',
    createdAt,
  });
  return { ...job, state: 'stopped', stopped: UNREADABLE_RECORD };
}

const Rows = z.array(ImportRow);
const Results = z.array(z.nullable(ImportResult));

/** Lines as they are kept, or as they were. */
export const KeptRows = z.union([Rows, z.array(RowBefore)]);
export const KeptResults = z.union([Results, z.array(z.nullable(ResultBefore))]);

export const rowsOf = (kept: z.infer<typeof KeptRows>): ImportRow[] =>
  kept.map((row) =>
    'line' in row
      ? row
      : {
          line: row.row,
          contact: row.contact,
          ...(row.problem === null ? {} : { problem: row.problem }),
          ...(row.said === null ? {} : { said: row.said }),
        },
  );

export const resultsOf = (kept: z.infer<typeof KeptResults>): (ImportResult | null)[] =>
  kept.map((result) => {
    if (result === null || 'line' in result) return result;
    const { row, ...rest } = result;
    return { line: row, ...rest };
  });
