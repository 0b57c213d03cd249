/** A notification when the hour comes for which a person wanted to be told. */
import { browser } from '#src/bridge/browser.ts';
import type { ValidatorLink } from '#src/bridge/validator-link.ts';
import { say } from '#src/language/index.ts';
import { recall, remember } from '#src/storage/index.ts';
import type { Interpreter } from './interpreter.ts';
import { logError } from './log.ts';
import type { Readings } from './readings.ts';
import type { RuleDesk } from './rule-desk.ts';
import type { TenantClock } from './tenant-clock.ts';

const ALARM = 'reminder:';
const READ_WITHIN_MS = 60_000;

export class Reminders {
  readonly #readings: Readings;
  readonly #link: ValidatorLink;
  readonly #desk: RuleDesk;
  readonly #clock: TenantClock;
  readonly #interpreter: Interpreter;

  constructor(parts: {
    readings: Readings;
    link: ValidatorLink;
    desk: RuleDesk;
    clock: TenantClock;
    interpreter: Interpreter;
  }) {
    this.#readings = parts.readings;
    this.#link = parts.link;
    this.#desk = parts.desk;
    this.#clock = parts.clock;
    this.#interpreter = parts.interpreter;
  }

  /** Must be called as soon as the service worker wakes, before anything is awaited. */
  listen(): void {
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (!name.startsWith(ALARM)) return;
      this.#remind(name.slice(ALARM.length)).catch((error: unknown) => logError('reminding', error));
    });
  }

  /** One for each campaign: the latest wish stands. */
  async add(campaignId: string, at: number): Promise<{ at: number }> {
    const others = ((await recall('reminders')) ?? []).filter(
      (reminder) => reminder.campaignId !== campaignId,
    );
    await remember('reminders', [...others, { campaignId, at }]);
    // An alarm goes by this machine's clock, which may not be the tenant's.
    browser.alarms.create(`${ALARM}${campaignId}`, {
      when: Date.now() + Math.max(0, at - this.#clock.now()),
    });
    return { at };
  }

  async #remind(campaignId: string): Promise<void> {
    const reminders = (await recall('reminders')) ?? [];
    if (!reminders.some((reminder) => reminder.campaignId === campaignId)) return;
    await remember(
      'reminders',
      reminders.filter((reminder) => reminder.campaignId !== campaignId),
    );
    const { name } = await this.#desk.campaign(campaignId);
    await browser.notifications.create(`${ALARM}${campaignId}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: name,
      message: await this.#words(campaignId),
    });
  }

  async #words(campaignId: string): Promise<string> {
    await this.#interpreter.ready();
    await this.#readings.ensure(campaignId);
    await this.#readings.settled(campaignId, READ_WITHIN_MS);
    const validator = await this.#link.get();
    const { tally, complete } = await validator.tally(campaignId, this.#clock.now());
    if (!complete) return say('The hour you wanted to be told of has come.');
    return say(
      '{callable, number} of {total, plural, one {# contact is} other {# contacts are}} clear to call now.',
      { callable: tally.callable, total: tally.total },
    );
  }
}
