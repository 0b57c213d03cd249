/** How many launches were held today, as a mark on the extension's button. */
import { machineDays } from '#src/clock/index.ts';
import { say } from '#src/language/index.ts';
import { logError } from '../common/log.ts';
import type { Core } from '../core/core.ts';

const NAME = 'held-today';
/** Two digits fit on the button. */
const MOST_SHOWN = 99;
const MOST_READ = 1_000;

export class HeldToday {
  readonly #core: Core;
  /** Counts come one after the other, so that the last one stays. */
  #turn: Promise<void> = Promise.resolve();

  constructor(core: Core) {
    this.#core = core;
    core.alarms.on(NAME, () => this.update());
    core.sessions.onBegin(() => void this.update());
    core.audit.onEntered((action) => {
      if (action === 'LAUNCH_HELD') void this.update();
    });
  }

  /** Counts again, for the session and the day that it is now. What fails is told in the console. */
  update(): Promise<void> {
    this.#turn = this.#turn
      .then(() => this.#show())
      .catch((error: unknown) => logError('counting the launches held today', error));
    return this.#turn;
  }

  async #show(): Promise<void> {
    const { sessions, alarms, languages, toolbar, clock } = this.#core;
    const session = sessions.current;
    if (!session) {
      await toolbar.show(NAME, null);
      await alarms.clear(NAME);
      return;
    }
    const now = clock.now();
    const days = machineDays();
    const today = days.instantsOf(days.epochDayOf(now));
    const count = await this.#countIn(session.tenant.name, today);
    await languages.ready();
    // A sign-out meanwhile waits for its own turn.
    await toolbar.show(NAME, count === 0 ? null : markOf(count));
    await alarms.at(NAME, Date.now() + (today.until - now));
  }

  /** By the log, which outlives the service worker; entries of another tenant are not this one's. */
  async #countIn(tenant: string, { from, until }: { from: number; until: number }): Promise<number> {
    const { entries } = await this.#core.audit.entries({
      search: '',
      action: 'LAUNCH_HELD',
      from,
      until,
      skip: 0,
      limit: MOST_READ,
    });
    return entries.filter((entry) => entry.tenant === tenant).length;
  }
}

const markOf = (count: number) => ({
  text: count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count),
  color: '#475467',
  title: say('{launches, plural, one {# launch was} other {# launches were}} held today.', {
    launches: count,
  }),
  rank: 1,
});
