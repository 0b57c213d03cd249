import { CxoneError } from '#src/cxone/index.ts';
import { logError } from './log.ts';

/** CXone's refusal is an answer, a fault of our own is not. */
export async function doneOrProblem(
  work: Promise<unknown>,
): Promise<{ ok: true } | { ok: false; problem: string; needs: string | null }> {
  try {
    await work;
    return { ok: true };
  } catch (error) {
    if (!(error instanceof CxoneError)) throw error;
    logError('a request of a page', error);
    return { ok: false, problem: error.problem, needs: error.needs };
  }
}
