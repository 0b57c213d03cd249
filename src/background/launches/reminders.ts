/** A notification when the hour comes of which a person wanted to be told. */
import { browser } from '#src/bridge/browser.ts';
import { say } from '#src/language/index.ts';
import { change, recall } from '#src/storage/index.ts';
import type { Core } from '../core/core.ts';

const ALARM = 'reminder';
const READ_WITHIN_MS = 60_000;

export class Reminders {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
    core.alarms.on(ALARM, (campaignId) => this.#remind(campaignId));
  }

  /** One for each campaign: the latest wish stands. @param at by the tenant's clock */
  async add(campaignId: string, at: number): Promise<{ at: number }> {
    const { sessions, clock, alarms } = this.#core;
    await sessions.require().write(async () => {
      await change('reminders', (all) => [...others(all, campaignId), { campaignId, at }]);
      // An alarm goes by this machine's clock, which may not be the tenant's.
      await alarms.at(`${ALARM}:${campaignId}`, Date.now() + Math.max(0, at - clock.now()));
    });
    return { at };
  }

  async sessionEnded(): Promise<void> {
    await this.#core.alarms.clearAll(ALARM);
  }

  async #remind(campaignId: string): Promise<void> {
    const session = this.#core.sessions.current;
    const wanted = ((await recall('reminders')) ?? []).some((reminder) => reminder.campaignId === campaignId);
    if (!wanted || !session) return;
    await session.write(() => change('reminders', (all) => others(all, campaignId)));
    const { name } = await this.#core.campaigns.one(campaignId);
    const message = await this.#words(campaignId);
    if (session.hasEnded) return;
    await browser.notifications.create(`${ALARM}:${campaignId}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: name,
      message,
    });
  }

  async #words(campaignId: string): Promise<string> {
    const { languages, lists, link, clock } = this.#core;
    await languages.ready();
    await lists.ensure(campaignId);
    await lists.settled(campaignId, READ_WITHIN_MS);
    const { tally, complete } = await link.ask(async (validator) => {
      await lists.ensureIn(validator, campaignId);
      return validator.tally(campaignId, clock.now());
    });
    if (!complete) return say('The hour you wanted to be told of has come.');
    return say(
      '{callable, number} of {total, plural, one {# contact is} other {# contacts are}} clear to call now.',
      { callable: tally.callable, total: tally.total },
    );
  }
}

const others = <T extends { readonly campaignId: string }>(
  all: readonly T[] | null,
  campaignId: string,
): T[] => (all ?? []).filter((one) => one.campaignId !== campaignId);
