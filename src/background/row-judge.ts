import type { JudgeAnswer } from '#src/bridge/messages/lists.ts';
import type { ValidatorLink } from '#src/bridge/validator-link.ts';
import { ALL_CONTACTS, type ScreenRow } from '#src/verdict/index.ts';
import type { ConnectionKeeper } from './connection-keeper.ts';
import { logError } from './log.ts';
import type { Readings } from './readings.ts';
import type { TenantClock } from './tenant-clock.ts';

/** Judges what a console screen shows, under the rules of the campaign it belongs to. */
export class RowJudge {
  readonly #connection: ConnectionKeeper;
  readonly #link: ValidatorLink;
  readonly #readings: Readings;
  readonly #clock: TenantClock;

  constructor(parts: {
    connection: ConnectionKeeper;
    link: ValidatorLink;
    readings: Readings;
    clock: TenantClock;
  }) {
    this.#connection = parts.connection;
    this.#link = parts.link;
    this.#readings = parts.readings;
    this.#clock = parts.clock;
  }

  async judge(campaignId: string | null, shown: readonly ScreenRow[]): Promise<JudgeAnswer> {
    if (!(await this.#connection.client())) return { state: 'signed-out' };
    const list = campaignId ?? ALL_CONTACTS;
    try {
      await this.#readings.ensure(list);
      const validator = await this.#link.get();
      const at = this.#clock.now();
      const rows = await validator.judgeRows(list, shown, at);
      return { state: 'judged', at, rows, reading: await this.#readings.state(list) };
    } catch (error) {
      logError(`judging rows of ${list}`, error);
      return { state: 'failed', problem: error instanceof Error ? error.name : 'unknown' };
    }
  }
}
