import type { JudgeAnswer } from '#src/bridge/messages/lists.ts';
import type { ValidatorLink } from '#src/bridge/validator-link.ts';
import { ALL_CONTACTS, type ScreenRow } from '#src/verdict/index.ts';
import { logError } from '../common/log.ts';
import type { Sessions } from '../session/sessions.ts';
import type { TenantClock } from '../session/tenant-clock.ts';
import type { Lists } from './lists.ts';
import type { ScreenRows } from './screen-rows.ts';

interface Parts {
  readonly sessions: Sessions;
  readonly link: ValidatorLink;
  readonly lists: Lists;
  readonly clock: TenantClock;
  readonly screenRows: ScreenRows;
}

/** Judges what a console screen shows, under the rules of the campaign it belongs to. */
export class RowJudge {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @param campaignId null for contacts of no campaign @param tabId that shows them */
  async judge(
    campaignId: string | null,
    tabId: number | null,
    shown: readonly ScreenRow[],
  ): Promise<JudgeAnswer> {
    const { sessions, link, lists, clock, screenRows } = this.#parts;
    const session = sessions.current;
    if (!session) return { state: 'signed-out' };
    const list = campaignId ?? ALL_CONTACTS;
    try {
      const { at, rows } = await link.ask(async (validator) => {
        await lists.ensureIn(validator, list);
        const at = clock.now();
        return { at, rows: await validator.judgeRows(list, shown, at) };
      });
      const reading = await lists.state(list);
      // These verdicts are of a tenant that nobody is signed in to any more.
      if (session.hasEnded) return { state: 'signed-out' };
      const withId = rows.filter((row, index) => row.complete && shown[index]?.externalId);
      const named = withId.map((row) => row.named);
      if (tabId !== null) screenRows.judged(tabId, list, named);
      return { state: 'judged', at, rows, reading };
    } catch (error) {
      if (session.hasEnded) return { state: 'signed-out' };
      logError(`judging rows of ${list}`, error);
      return { state: 'failed', problem: error instanceof Error ? error.name : 'unknown' };
    }
  }
}
