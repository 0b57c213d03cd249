/**
 * What a page cannot hold (a schedule, another integration, an external source) is looked at from time to time:
 * which campaigns dial now, and into which closed windows; which settings are no longer as a rule left them.
 */
import { browser } from '#src/bridge/browser.ts';
import type { WatchFinding, WatchState } from '#src/bridge/messages/watch.ts';
import type { Campaign } from '#src/cxone/index.ts';
import { say } from '#src/language/index.ts';
import type { WatchSettings } from '#src/settings/index.ts';
import { recall, remember } from '#src/storage/index.ts';
import { logError } from '../common/log.ts';
import type { Core } from '../core/core.ts';
import type { Session } from '../session/session.ts';

const ALARM = 'watch';
const READ_WITHIN_MS = 120_000;

/** Whether an hour of the day, by this machine's zone, lies in the quiet hours, which may go over midnight. */
function isQuiet(hour: number, { quietFrom, quietUntil }: WatchSettings): boolean {
  if (quietFrom === quietUntil) return false;
  return quietFrom < quietUntil
    ? hour >= quietFrom && hour < quietUntil
    : hour >= quietFrom || hour < quietUntil;
}

export class Watch {
  readonly #core: Core;
  #looking: Promise<WatchState> | null = null;

  constructor(core: Core) {
    this.#core = core;
    core.alarms.on(ALARM, async () => {
      await this.look();
    });
  }

  async state(): Promise<WatchState> {
    const { settings, locked } = await this.#core.settings.get();
    return {
      settings: settings.watch,
      locked: locked.includes('watch'),
      ...((await recall('watch')) ?? { lookedAt: null, findings: [], failed: false }),
    };
  }

  /** @throws when the organisation has set it */
  async set(settings: WatchSettings): Promise<WatchState> {
    await this.#core.settings.set('watch', settings);
    await this.restore();
    return this.state();
  }

  /** As often as the settings want; an alarm may not outlive an update of the extension or the browser. */
  async restore(): Promise<void> {
    const { everyMinutes } = (await this.#core.settings.get()).settings.watch;
    await this.#core.alarms.every(ALARM, everyMinutes);
    await this.#mark((await recall('watch'))?.findings ?? []);
  }

  /** Forgets what was found, as when nobody is signed in any more. */
  async forget(): Promise<void> {
    await remember('watch', null);
    await this.#mark([]);
  }

  /** Looks now; callers who come meanwhile share the one look. */
  look(): Promise<WatchState> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #look(): Promise<WatchState> {
    const { sessions, audit, clock } = this.#core;
    const session = sessions.current;
    if (!session) {
      await this.forget();
      return this.state();
    }
    const known = ((await recall('watch')) ?? { findings: [] }).findings;
    const { findings, failed } = await this.#findings(session);
    // What was found is of a tenant that nobody is signed in to any more.
    if (session.hasEnded) return this.state();
    await session.write(() => remember('watch', { lookedAt: clock.now(), findings, failed }));
    await this.#mark(findings);
    for (const finding of findings) {
      // Said once, and again when it has become another.
      if (known.some((before) => before.campaignId === finding.campaignId && sameFinding(before, finding)))
        continue;
      if (session.hasEnded) break;
      await audit.note('WATCH_FOUND', finding.campaignId, {
        name: finding.name,
        blocked: finding.blocked,
        total: finding.total,
        drifted: finding.drifted,
      });
      await this.#notify(finding);
    }
    return this.state();
  }

  async #findings(session: Session): Promise<{ findings: WatchFinding[]; failed: boolean }> {
    const { campaigns } = this.#core;
    const findings: WatchFinding[] = [];
    try {
      campaigns.forget();
      for (const campaign of await campaigns.all()) {
        session.signal.throwIfAborted();
        const finding = await this.#findingOf(session, campaign);
        if (finding) findings.push(finding);
      }
      return { findings, failed: false };
    } catch (error) {
      if (!session.hasEnded) logError('watching', error);
      return { findings, failed: true };
    }
  }

  async #findingOf({ client, signal }: Session, campaign: Campaign): Promise<WatchFinding | null> {
    const { lists, link, clock } = this.#core;
    const drifted = await client.driftOf(campaign.id, signal);
    let blocked = 0;
    let total = 0;
    if (campaign.running === true) {
      await lists.ensure(campaign.id);
      await lists.settled(campaign.id, READ_WITHIN_MS);
      const { tally } = await link.ask(async (validator) => {
        await lists.ensureIn(validator, campaign.id);
        return validator.tally(campaign.id, clock.now());
      });
      blocked = tally.blocked;
      total = tally.total;
    }
    if (blocked === 0 && drifted === 0) return null;
    return { campaignId: campaign.id, name: campaign.name, blocked, total, drifted };
  }

  async #mark(findings: readonly WatchFinding[]): Promise<void> {
    const { languages, toolbar } = this.#core;
    await languages.ready();
    const count = findings.length;
    const title = say('{findings, number} to look at', { findings: count });
    await toolbar.show(
      'watch',
      count === 0 ? null : { text: String(count), color: '#9b1c1c', title, rank: 2 },
    );
  }

  async #notify(finding: WatchFinding): Promise<void> {
    const { watch } = (await this.#core.settings.get()).settings;
    if (isQuiet(new Date(this.#core.clock.now()).getHours(), watch)) return;
    await browser.notifications.create(`${ALARM}:${finding.campaignId}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: finding.name,
      message: [
        ...(finding.blocked > 0
          ? [
              say(
                'It is dialing, and {blocked, number} of {total, plural, one {# contact is} other {# contacts are}} blocked now.',
                {
                  blocked: finding.blocked,
                  total: finding.total,
                },
              ),
            ]
          : []),
        ...(finding.drifted > 0 ? [say('Settings in CXone are no longer as your rules left them.')] : []),
      ].join(' '),
    });
  }
}

/** The numbers of one list change all the time; that it dials into closed windows does not. */
function sameFinding(one: WatchFinding, other: WatchFinding): boolean {
  return one.blocked > 0 === other.blocked > 0 && one.drifted === other.drifted;
}
