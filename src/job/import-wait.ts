/** What an import does when CXone does not answer: it waits for what passes, and stops for the rest. */
import { CxoneError, passes } from '#src/cxone/index.ts';
import type { ImportPorts } from './import-contacts.ts';
import { countsAtEnd } from './import-counts.ts';
import type { ImportJob } from './import-job.ts';

const LONGEST_WAIT_S = 60;
/** An outage is waited for; a contact that alone always fails is not. */
export const MOST_TRIES = 30;

/** How long a job waits for what passes, the longer the more often it was in vain. @returns milliseconds */
export function waitBefore({ tries }: ImportJob): number {
  return Math.min(2 ** Math.max(0, tries - 1), LONGEST_WAIT_S) * 1_000;
}

/** @returns the job as it is saved: waiting, or stopped @throws what is no fault of CXone */
export async function waitOrStop(job: ImportJob, ports: ImportPorts, error: unknown): Promise<ImportJob> {
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
