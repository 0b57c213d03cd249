/** Results and counts of an import, brought in line with rows that have changed. */
import type { Verdict } from '#src/verdict/index.ts';
import type { CorrectPorts } from './correct-ports.ts';
import { addApart, addReported, addStanding, lessStanding, noStanding } from './import-counts.ts';
import {
  type ImportJob,
  type ImportProblem,
  type ImportResult,
  type ImportRow,
  resultFor,
  type Standing,
} from './import-job.ts';
import { contactReader, problemOf } from './import-rows.ts';
import { SENT } from './rows-to-correct.ts';
import type { ChangedRow, TouchedChunks } from './touched-chunks.ts';

/** Of the rows that are contacts. */
export type RowVerdicts = ReadonlyMap<ImportRow, Verdict>;

/** How one row stands. */
const standingOf = ({ status, reasons }: Verdict): Standing => ({
  ...noStanding(),
  [status]: 1,
  reasons: Object.fromEntries(reasons.map(({ code }) => [code, 1])),
});

export async function verdictsOf(
  job: ImportJob,
  rows: readonly ImportRow[],
  ports: Pick<CorrectPorts, 'judge'>,
): Promise<RowVerdicts> {
  const contactOf = contactReader(job.source);
  const own = rows.flatMap((row) => {
    const contact = row.problem ? null : contactOf(row);
    return contact ? [{ row, contact }] : [];
  });
  const verdicts = await ports.judge(
    own.map(({ contact }) => contact),
    job.proposedAt,
  );
  return new Map(own.flatMap(({ row }, at) => (verdicts[at] ? [[row, verdicts[at]] as const] : [])));
}

/**
 * Counts rows as they are, and no longer as they were.
 * @param next the job with its ids as they are; `before` with those that were
 */
export function recounted(
  next: ImportJob,
  before: ImportJob,
  changed: readonly ChangedRow[],
  verdicts: { readonly old: RowVerdicts; readonly now: RowVerdicts },
): ImportJob {
  let { standing, rows, reportedReasons } = next;
  let sharedStanding = next.sameId?.standing ?? noStanding();
  const apart: Partial<Record<ImportProblem, number>> = {};
  for (const row of changed) {
    const problemBefore = problemOf(row.before, before);
    const problem = problemOf(row.after, next);
    const oldVerdict = verdicts.old.get(row.before);
    const verdict = verdicts.now.get(row.after);
    if (oldVerdict) {
      const tally = standingOf(oldVerdict);
      if (problemBefore === null) standing = lessStanding(standing, tally);
      if (row.before.shared) sharedStanding = lessStanding(sharedStanding, tally);
    }
    if (verdict) {
      const tally = standingOf(verdict);
      if (problem === null) standing = addStanding(standing, tally);
      if (row.after.shared) sharedStanding = addStanding(sharedStanding, tally);
    }
    if (problemBefore) apart[problemBefore] = (apart[problemBefore] ?? 0) - 1;
    if (problem) apart[problem] = (apart[problem] ?? 0) + 1;
    rows += Number(row.before.problem === 'reported') - Number(row.after.problem === 'reported');
    reportedReasons = addReported(addReported(reportedReasons, [row.before], -1), [row.after], 1);
  }
  return {
    ...next,
    standing,
    apart: addApart(next.apart, apart),
    sameId: next.sameId && { ...next.sameId, standing: sharedStanding },
    rows,
    reportedReasons,
  };
}

/** What becomes of a changed row without sending it; null where it is to be sent, or a person has to answer first. */
function resultAgain(
  { after }: ChangedRow,
  job: ImportJob,
  verdict: Verdict | undefined,
  ports: Pick<CorrectPorts, 'tell'>,
): ImportResult | null {
  if (after.shared && job.sameId?.answer === null) return null;
  const problem = problemOf(after, job);
  if (problem !== null) return resultFor(after, problem);
  if (verdict === undefined || verdict.status !== 'callable') {
    return resultFor(after, 'rejected', verdict ? ports.tell(verdict) : {});
  }
  return job.onlyCheck ? resultFor(after, 'clear') : null;
}

/** Gives rows that had a result theirs again; an import that was done is opened for those that have none now. */
export function withResultsAgain(
  job: ImportJob,
  changed: readonly ChangedRow[],
  verdicts: RowVerdicts,
  chunks: TouchedChunks,
  ports: Pick<CorrectPorts, 'tell'>,
): ImportJob {
  const counts = { ...job.counts };
  const reopened = new Set(job.reopened);
  let isOpened = false;
  for (const row of changed) {
    const { result, place } = row;
    if (result === null || SENT.has(result.outcome)) continue;
    const again = resultAgain(row, job, verdicts.get(row.after), ports);
    counts[result.outcome]--;
    if (again) counts[again.outcome]++;
    else {
      isOpened = true;
      if (place.chunk < job.chunk) reopened.add(place.chunk);
    }
    chunks.setResult(place, again);
  }
  const isToBeSent = isOpened && job.state === 'done';
  return {
    ...job,
    counts,
    reopened: [...reopened],
    ...(isToBeSent ? { state: 'paused' as const, endedAt: null, round: job.round + 1 } : {}),
  };
}
