/** A second person's code, where the organisation wants one for a launch that is not clean. */
import { say } from '#src/language/index.ts';
import { approverOf } from '#src/settings/index.ts';
import { change } from '#src/storage/index.ts';
import type { Core } from '../core/core.ts';

const MOST_WRONG_CODES = 5;
const WRONG_CODES_COUNT_MS = 15 * 60_000;

export class Approvals {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /** Whose code it is. After some wrong ones nobody's is taken for a while. */
  async approve(
    campaignId: string,
    code: string | null,
  ): Promise<{ readonly name: string } | { readonly refused: string }> {
    const now = this.#core.clock.now();
    if (!(await takeGuess(now))) return { refused: say('Too many wrong codes. Wait a quarter of an hour.') };
    const { guard } = (await this.#core.settings.get()).settings;
    const approver = code === null ? null : await approverOf(code, guard.approvers);
    if (approver === null) {
      await this.#core.audit.note('APPROVAL_REFUSED', campaignId);
      return { refused: say('This is no approver’s code.') };
    }
    await change('wrongCodes', (guesses) => withoutOne(guesses ?? [], now));
    return { name: approver.name };
  }
}

/** Counts a guess before it is looked at, one after the other: many guesses at once are many guesses. */
async function takeGuess(now: number): Promise<boolean> {
  let isTaken = false;
  await change('wrongCodes', (before) => {
    const guesses = (before ?? []).filter((at) => at > now - WRONG_CODES_COUNT_MS);
    isTaken = guesses.length < MOST_WRONG_CODES;
    return isTaken ? [...guesses, now] : guesses;
  });
  return isTaken;
}

function withoutOne(guesses: readonly number[], guess: number): number[] {
  const at = guesses.indexOf(guess);
  return guesses.filter((_, index) => index !== at);
}
