import type { CorrectPorts } from './correct-ports.ts';
import type { ImportJob } from './import-job.ts';

/** One that is done, held so that rows of it can be opened again; the log has an entry for each round. */
export const heldToReopen = (job: ImportJob): ImportJob =>
  job.state === 'done'
    ? { ...job, state: 'paused', endedAt: null, round: job.round + 1, inFlight: [], tries: 0, strikes: 0 }
    : job;

/**
 * Opens the rows again that CXone refused, so that sending goes over them, and over nothing else, once more. Each chunk is
 * a step of its own: where it is interrupted the rest stays refused, and a correction in between is not undone.
 */
export async function reopenFailed(
  id: string,
  ports: Pick<CorrectPorts, 'job' | 'results' | 'saveChunks'>,
): Promise<ImportJob | null> {
  let job = await ports.job(id);
  for (let chunk = 0; job?.state === 'paused' && chunk < job.chunks; ) {
    const results = await ports.results(job, chunk);
    const failed = results.filter((result) => result?.outcome === 'failed').length;
    const reopened = new Set(job.reopened);
    if (chunk < job.chunk) reopened.add(chunk);
    const next = {
      ...job,
      reopened: [...reopened],
      counts: { ...job.counts, failed: job.counts.failed - failed },
    };
    const open = results.map((result) => (result?.outcome === 'failed' ? null : result));
    if (failed === 0 || (await ports.saveChunks(next, [{ chunk, rows: null, results: open }]))) chunk++;
    job = await ports.job(id);
  }
  return job;
}
