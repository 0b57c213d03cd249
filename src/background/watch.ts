/**
 * What a page cannot hold (a schedule, another integration, an external source) is looked at from time to time:
 * which campaigns dial now, and into which closed windows; which settings are no longer as a rule left them.
 */
import { browser } from '#src/bridge/browser.ts';
import type { WatchFinding, WatchState } from '#src/bridge/page-messages.ts';
import type { ValidatorLink } from '#src/bridge/validator-link.ts';
import type { Instant, LocalDays } from '#src/clock/index.ts';
import { say } from '#src/language/index.ts';
import type { WatchSettings } from '#src/settings/index.ts';
import { recall, remember } from '#src/storage/index.ts';
import type { AuditLog } from './audit-log.ts';
import type { ConnectionKeeper } from './connection-keeper.ts';
import type { Interpreter } from './interpreter.ts';
import { logError } from './log.ts';
import type { Readings } from './readings.ts';
import type { RuleDesk } from './rule-desk.ts';
import type { SettingsKeeper } from './settings-keeper.ts';
import type { TenantClock } from './tenant-clock.ts';

const ALARM = 'watch';
const READ_WITHIN_MS = 120_000;

/** Whether an instant lies in the quiet hours of somebody's days; they may go over midnight. */
export function isQuiet(at: Instant, days: LocalDays, { quietFrom, quietUntil }: WatchSettings): boolean {
  const hour = Math.floor(days.localTime(at).minuteOfDay / 60);
  if (quietFrom === quietUntil) return false;
  return quietFrom < quietUntil
    ? hour >= quietFrom && hour < quietUntil
    : hour >= quietFrom || hour < quietUntil;
}

interface Parts {
  readonly connection: ConnectionKeeper;
  readonly readings: Readings;
  readonly link: ValidatorLink;
  readonly desk: RuleDesk;
  readonly audit: AuditLog;
  readonly clock: TenantClock;
  readonly interpreter: Interpreter;
  readonly settings: SettingsKeeper;
  /** Those of whoever sits at this machine. */
  readonly days: () => LocalDays;
}

export class Watch {
  readonly #parts: Parts;
  #looking: Promise<WatchState> | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Must be called as soon as the service worker wakes, before anything is awaited. */
  listen(): void {
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === ALARM) this.look().catch((error: unknown) => logError('watching', error));
    });
  }

  async state(): Promise<WatchState> {
    const { settings, locked } = await this.#parts.settings.get();
    return {
      settings: settings.watch,
      locked: locked.includes('watch'),
      ...((await recall('watch')) ?? { lookedAt: null, findings: [], failed: false }),
    };
  }

  /** @throws when the organisation has set it */
  async set(settings: WatchSettings): Promise<WatchState> {
    await this.#parts.settings.set('watch', settings);
    await this.restore();
    return this.state();
  }

  /** As often as the settings want; an alarm may not outlive an update of the extension or the browser. */
  async restore(): Promise<void> {
    const { everyMinutes } = (await this.#parts.settings.get()).settings.watch;
    const set = await browser.alarms.get(ALARM);
    if (everyMinutes === (set?.periodInMinutes ?? 0)) return;
    await browser.alarms.clear(ALARM);
    if (everyMinutes > 0) browser.alarms.create(ALARM, { periodInMinutes: everyMinutes });
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
    const { connection, desk, audit, clock } = this.#parts;
    if (!(await connection.client())) {
      await this.forget();
      return this.state();
    }
    const known = ((await recall('watch')) ?? { findings: [] }).findings;
    const findings: WatchFinding[] = [];
    let failed = false;
    try {
      desk.forgetCampaigns();
      for (const campaign of await desk.campaigns()) {
        const finding = await this.#findingOf(campaign);
        if (finding) findings.push(finding);
      }
    } catch (error) {
      logError('watching', error);
      failed = true;
    }
    await remember('watch', { lookedAt: clock.now(), findings, failed });
    await this.#mark(findings);
    for (const finding of findings) {
      // Said once, and again when it has become another.
      if (known.some((before) => before.campaignId === finding.campaignId && sameFinding(before, finding)))
        continue;
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

  async #findingOf(campaign: {
    id: string;
    name: string;
    running: boolean | null;
  }): Promise<WatchFinding | null> {
    const { connection, readings, link, clock } = this.#parts;
    const drifted = (await (await connection.client())?.driftOf(campaign.id)) ?? 0;
    let blocked = 0;
    let total = 0;
    if (campaign.running === true) {
      await readings.ensure(campaign.id);
      await readings.settled(campaign.id, READ_WITHIN_MS);
      const { tally } = await (await link.get()).tally(campaign.id, clock.now());
      blocked = tally.blocked;
      total = tally.total;
    }
    if (blocked === 0 && drifted === 0) return null;
    return { campaignId: campaign.id, name: campaign.name, blocked, total, drifted };
  }

  async #mark(findings: readonly WatchFinding[]): Promise<void> {
    await this.#parts.interpreter.ready();
    await browser.action.setBadgeText({ text: findings.length === 0 ? '' : String(findings.length) });
    await browser.action.setBadgeBackgroundColor({ color: '#9b1c1c' });
    const title =
      findings.length === 0
        ? 'ClearDial'
        : `ClearDial: ${say('{findings, number} to look at', { findings: findings.length })}`;
    await browser.action.setTitle({ title });
  }

  async #notify(finding: WatchFinding): Promise<void> {
    const { watch } = (await this.#parts.settings.get()).settings;
    if (isQuiet(this.#parts.clock.now(), this.#parts.days(), watch)) return;
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
