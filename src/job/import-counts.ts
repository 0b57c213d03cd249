/** The counts of an import: one set, kept true through everything that happens to it. */
import type { Tally } from '#src/verdict/index.ts';
import {
  IMPORT_OUTCOMES,
  IMPORT_PROBLEMS,
  type ImportJob,
  type ImportProblem,
  type ImportResult,
  type ImportRow,
  type SameIdAnswer,
  type Standing,
} from './import-job.ts';

const STATUSES = ['callable', 'blocked', 'review'] as const;

export const noStanding = (): Standing => ({ callable: 0, blocked: 0, review: 0, reasons: {} });

export const noneApart = (): ImportJob['apart'] =>
  Object.fromEntries(IMPORT_PROBLEMS.map((problem) => [problem, 0])) as ImportJob['apart'];

export const noCounts = (): ImportJob['counts'] =>
  Object.fromEntries(IMPORT_OUTCOMES.map((outcome) => [outcome, 0])) as ImportJob['counts'];

type Standings = Pick<Tally, (typeof STATUSES)[number] | 'reasons'>;

/** Adds how a batch would stand to what is known. */
export function addStanding(standing: Standing, tally: Standings): Standing {
  const reasons = { ...standing.reasons };
  for (const [code, count] of Object.entries(tally.reasons)) reasons[code] = (reasons[code] ?? 0) + count;
  return {
    callable: standing.callable + tally.callable,
    blocked: standing.blocked + tally.blocked,
    review: standing.review + tally.review,
    reasons,
  };
}

/**
 * Takes how a batch stands from what is known. It may stand differently from how it was counted, when a do-not-call
 * list was read again in between: it is as many rows all the same, and no count falls below nothing.
 */
export function lessStanding(standing: Standing, tally: Standings): Standing {
  const next = { ...standing, reasons: { ...standing.reasons } };
  let missing = 0;
  for (const status of STATUSES) {
    next[status] -= tally[status];
    if (next[status] >= 0) continue;
    missing -= next[status];
    next[status] = 0;
  }
  for (const status of STATUSES) {
    const taken = Math.min(missing, next[status]);
    next[status] -= taken;
    missing -= taken;
  }
  for (const [code, count] of Object.entries(tally.reasons)) {
    const left = (next.reasons[code] ?? 0) - count;
    if (left > 0) next.reasons[code] = left;
    else delete next.reasons[code];
  }
  return next;
}

export const sumOfStanding = ({ callable, blocked, review }: Standing): number => callable + blocked + review;

const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** Lines that have an outcome; `not-reached` is none. */
export const reached = ({ counts }: ImportJob): number => sum(counts) - counts['not-reached'];

export function counted(counts: ImportJob['counts'], results: readonly ImportResult[]): ImportJob['counts'] {
  const next = { ...counts };
  for (const { outcome } of results) next[outcome]++;
  return next;
}

/** The counts of one that has ended, at its end or before it. */
export const countsAtEnd = (job: ImportJob): ImportJob['counts'] => ({
  ...job.counts,
  'not-reached': job.lines - reached(job),
});

/** What keeps an import from being sent; null when it may be. */
export function sendingProblem(job: ImportJob): 'unread' | 'same-id' | null {
  if (!job.isRead) return 'unread';
  return job.sameId !== null && job.sameId.answer === null ? 'same-id' : null;
}

/** Says what is done with ids of several numbers, where nothing has been done with them yet. */
export function answered(job: ImportJob, answer: SameIdAnswer): ImportJob {
  const { sameId } = job;
  const mayChange = ['ready', 'paused', 'done', 'cancelled', 'stopped'].includes(job.state);
  if (sameId === null || !mayChange || sameId.answer === answer) return job;
  if (sameId.answer !== null && reached(job) > 0) return job;
  const next = { ...job, sameId: { ...sameId, answer } };
  const others = sameId.rows - sameId.contacts;
  if (answer === 'leave-out') {
    return {
      ...next,
      standing: lessStanding(job.standing, sameId.standing),
      apart: { ...job.apart, 'other-number': 0, 'same-id': sameId.rows },
    };
  }
  if (sameId.answer === null) return next;
  return {
    ...next,
    standing: addStanding(job.standing, sameId.standing),
    apart: { ...job.apart, 'other-number': others, 'same-id': 0 },
  };
}

/** @param by how many lines each changes */
export function addApart(
  apart: ImportJob['apart'],
  by: Readonly<Partial<Record<ImportProblem, number>>>,
): ImportJob['apart'] {
  const next = { ...apart };
  for (const problem of IMPORT_PROBLEMS) next[problem] += by[problem] ?? 0;
  return next;
}

/** @param by 1 adds the lines of these that are reported, -1 takes them away */
export function addReported(
  reasons: ImportJob['reportedReasons'],
  rows: readonly ImportRow[],
  by: 1 | -1,
): ImportJob['reportedReasons'] {
  const next = { ...reasons };
  for (const { problem, reported } of rows) {
    if (problem !== 'reported' || !reported) continue;
    const count = (next[reported.reason] ?? 0) + by;
    if (count > 0) next[reported.reason] = count;
    else delete next[reported.reason];
  }
  return next;
}

/**
 * Sends, or goes on: with reading, where it was cancelled before the tenant's contacts were read to their end. The same
 * job where that cannot be.
 */
export function goneOnWith(job: ImportJob, onlyCheck: boolean): ImportJob {
  if (!['ready', 'paused', 'stopped', 'cancelled'].includes(job.state)) return job;
  const going = {
    ...job,
    stopped: null,
    waitingFor: null,
    tries: 0,
    endedAt: null,
    // The log has an entry for each time that it came to an end.
    round: job.state === 'cancelled' ? job.round + 1 : job.round,
  };
  const counts = { ...job.counts, 'not-reached': 0 };
  const problem = sendingProblem(job);
  if (problem === null) return { ...going, counts, onlyCheck, state: 'sending' };
  if (problem === 'unread' && job.source.from === 'tenant') return { ...going, counts, state: 'reading' };
  return job;
}

const ENDED: readonly ImportJob['state'][] = ['done', 'cancelled', 'stopped'];
export const hasEnded = ({ state }: ImportJob): boolean => ENDED.includes(state);

/** Ends it where it stands: what was not reached is kept as that. */
export function cancelled(job: ImportJob, at: number): ImportJob {
  if (hasEnded(job)) return job;
  return { ...job, state: 'cancelled', waitingFor: null, endedAt: at, counts: countsAtEnd(job) };
}
