/**
 * Imports under way: what a person wants sent has to outlive the browser. The rows are sealed under a key of this
 * device and go when the import is forgotten.
 */
import { ImportJob, ImportResult, ImportRow } from '#src/job/import-job.ts';
import { tryParse, z } from '#src/schema/index.ts';
import { database } from './database.ts';
import { openSealed, sealed } from './vault.ts';

const KEY = 'imports';
const Rows = z.array(ImportRow);
const Results = z.array(z.nullable(ImportResult));

export async function importJobs(): Promise<ImportJob[]> {
  const all = await (await database()).getAll('imports');
  return all
    .flatMap((stored) => {
      const parsed = tryParse(ImportJob, stored);
      return parsed.ok ? [parsed.data] : [];
    })
    .sort((a, b) => b.createdAt - a.createdAt);
}

export async function importJob(id: string): Promise<ImportJob | null> {
  const parsed = tryParse(ImportJob, await (await database()).get('imports', id));
  return parsed.ok ? parsed.data : null;
}

export async function addImport(job: ImportJob): Promise<void> {
  await (await database()).put('imports', job, job.id);
}

/**
 * The job, and with it, or not at all, rows that were read or results of a chunk. One that a person has paused or
 * called off meanwhile stays so, and one that she has forgotten does not come back.
 */
export async function saveImport(
  job: ImportJob,
  also?:
    | { readonly rows: readonly ImportRow[]; readonly chunk: number }
    | { readonly results: readonly (ImportResult | null)[]; readonly chunk: number },
): Promise<void> {
  const value = also && (await sealed(KEY, 'rows' in also ? also.rows : also.results));
  const db = await database();
  // What is about to be sent must be on the disk before it is: a power cut may come. Rows that are read can be read
  // again.
  const durability = also && 'rows' in also ? 'relaxed' : 'strict';
  const transaction = db.transaction(['imports', 'importRows', 'importResults'], 'readwrite', { durability });
  const parsed = tryParse(ImportJob, await transaction.objectStore('imports').get(job.id));
  if (!parsed.ok) return;
  const { state, endedAt } = parsed.data;
  const isHeld = state === 'paused' || state === 'cancelled';
  await transaction.objectStore('imports').put(isHeld ? { ...job, state, endedAt } : job, job.id);
  if (also && value) {
    const store = transaction.objectStore('rows' in also ? 'importRows' : 'importResults');
    await store.put(value, [job.id, also.chunk]);
  }
  await transaction.done;
}

/** Changes a job as it stands now; null where it is gone. */
export async function changeImport(
  id: string,
  change: (job: ImportJob) => ImportJob,
): Promise<ImportJob | null> {
  const transaction = (await database()).transaction('imports', 'readwrite');
  const parsed = tryParse(ImportJob, await transaction.store.get(id));
  const next = parsed.ok ? change(parsed.data) : null;
  if (next) await transaction.store.put(next, id);
  await transaction.done;
  return next;
}

/** @throws when they cannot be opened: they were sealed under a key that is gone */
export async function importRows(id: string, chunk: number): Promise<ImportRow[]> {
  const rows = await openSealed(KEY, await (await database()).get('importRows', [id, chunk]), Rows);
  if (rows === null) throw new Error(`Rows of an import cannot be opened (chunk ${chunk})`);
  return rows;
}

export async function importResults(id: string, chunk: number): Promise<(ImportResult | null)[]> {
  return (await openSealed(KEY, await (await database()).get('importResults', [id, chunk]), Results)) ?? [];
}

export async function forgetImport(id: string): Promise<void> {
  const transaction = (await database()).transaction(['imports', 'importRows', 'importResults'], 'readwrite');
  const everyChunk = IDBKeyRange.bound([id], [id, Number.POSITIVE_INFINITY]);
  await Promise.all([
    transaction.objectStore('imports').delete(id),
    transaction.objectStore('importRows').delete(everyChunk),
    transaction.objectStore('importResults').delete(everyChunk),
    transaction.done,
  ]);
}
