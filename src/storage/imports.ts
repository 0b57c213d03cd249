/**
 * Imports under way: what a person wants sent has to outlive the browser. The lines are sealed under a key of this
 * device and go when the import is forgotten.
 */
import type { ChunkChange } from '#src/job/correct-ports.ts';
import {
  importJobOf,
  KeptResults,
  KeptRows,
  resultsOf,
  rowsOf,
  UNREADABLE_RECORD,
} from '#src/job/import-before.ts';
import type { ImportJob, ImportResult, ImportRow } from '#src/job/import-job.ts';
import { database } from './database.ts';
import { openSealed, sealed } from './vault.ts';

const KEY = 'imports';

/** One whose record cannot be read is there too, stopped, and says so. */
export async function importJobs(): Promise<ImportJob[]> {
  const transaction = (await database()).transaction('imports');
  const [keys, all] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  return keys.map((id, index) => importJobOf(id, all[index])).sort((a, b) => b.createdAt - a.createdAt);
}

const known = (id: string, stored: unknown): ImportJob | null =>
  stored === undefined ? null : importJobOf(id, stored);

export async function importJob(id: string): Promise<ImportJob | null> {
  return known(id, await (await database()).get('imports', id));
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
  const stored = known(job.id, await transaction.objectStore('imports').get(job.id));
  if (stored === null) return;
  const { state, endedAt } = stored;
  const isHeld = state === 'paused' || state === 'cancelled';
  const next = { ...(isHeld ? { ...job, state, endedAt } : job), revision: stored.revision + 1 };
  await transaction.objectStore('imports').put(next, job.id);
  if (also && value) {
    const store = transaction.objectStore('rows' in also ? 'importRows' : 'importResults');
    await store.put(value, [job.id, also.chunk]);
  }
  await transaction.done;
}

/**
 * The job with some of its chunks, in one go: what a correction changes.
 * @returns whether they were saved; not, when the import is not of the job's revision any more
 */
export async function saveChunks(job: ImportJob, changes: readonly ChunkChange[]): Promise<boolean> {
  const values = await Promise.all(
    changes.map(async ({ chunk, rows, results }) => ({
      chunk,
      rows: rows && (await sealed(KEY, rows)),
      results: results && (await sealed(KEY, results)),
    })),
  );
  const db = await database();
  const transaction = db.transaction(['imports', 'importRows', 'importResults'], 'readwrite', {
    durability: 'strict',
  });
  const stored = known(job.id, await transaction.objectStore('imports').get(job.id));
  if (stored?.revision !== job.revision) return false;
  await transaction.objectStore('imports').put({ ...job, revision: job.revision + 1 }, job.id);
  for (const { chunk, rows, results } of values) {
    if (rows) await transaction.objectStore('importRows').put(rows, [job.id, chunk]);
    if (results) await transaction.objectStore('importResults').put(results, [job.id, chunk]);
  }
  await transaction.done;
  return true;
}

/** Changes a job as it stands now; null where it is gone. One that cannot be read stays as it lies there. */
export async function changeImport(
  id: string,
  change: (job: ImportJob) => ImportJob,
): Promise<ImportJob | null> {
  const transaction = (await database()).transaction('imports', 'readwrite');
  const now = known(id, await transaction.store.get(id));
  if (now === null || now.stopped === UNREADABLE_RECORD) return now;
  const changed = change(now);
  const next = changed === now ? now : { ...changed, revision: now.revision + 1 };
  if (next !== now) await transaction.store.put(next, id);
  await transaction.done;
  return next;
}

/** @throws when they cannot be opened: they were sealed under a key that is gone */
export async function importRows(id: string, chunk: number): Promise<ImportRow[]> {
  const rows = await openSealed(KEY, await (await database()).get('importRows', [id, chunk]), KeptRows);
  if (rows === null) throw new Error(`Rows of an import cannot be opened (chunk ${chunk})`);
  return rowsOf(rows);
}

export async function importResults(id: string, chunk: number): Promise<(ImportResult | null)[]> {
  const kept = await (await database()).get('importResults', [id, chunk]);
  return resultsOf((await openSealed(KEY, kept, KeptResults)) ?? []);
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
