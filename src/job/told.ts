import { explainReason, instantText, type Reader, type Verdict } from '#src/verdict/index.ts';
import type { ImportResult } from './import-job.ts';

/** Why a row was refused, and when it would not be, in words. */
export function toldOf(
  verdict: Verdict,
  reader: Reader,
): Pick<ImportResult, 'reasons' | 'nextAt' | 'nextLocal'> {
  const zone = verdict.places[0]?.zone ?? null;
  const { nextCallableAt } = verdict;
  return {
    reasons: verdict.reasons.map((reason) => ({
      code: reason.code,
      sentence: explainReason(reason, reader),
      citation: reason.citation,
    })),
    nextAt: nextCallableAt,
    nextLocal: nextCallableAt === null ? null : instantText(nextCallableAt, zone, reader),
  };
}
