/** How a launch would stand ahead: over the week, and at an instant. */
import {
  findingWords,
  isUpload,
  type LaunchOutlook,
  type LaunchStanding,
  launchFindings,
  launchOutlook,
  nextFullHour,
} from '#src/launch/index.ts';
import { logError } from '../common/log.ts';
import type { Core } from '../core/core.ts';
import type { Session } from '../session/session.ts';

const HOURS_A_WEEK = 7 * 24;

export class LaunchForecasts {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /** How the launch would stand over the week; null when nobody can say. */
  async outlook(campaignId: string): Promise<LaunchOutlook | null> {
    const { sessions, link, clock } = this.#core;
    const session = sessions.current;
    if (isUpload(campaignId) || !session) return null;
    const ahead = await link.ask(async (validator) => {
      if ((await validator.progressOf(campaignId)) === null) return null;
      const now = clock.now();
      return {
        present: await validator.forecast(campaignId, now, now, 1),
        week: await validator.forecast(campaignId, now, nextFullHour(now), HOURS_A_WEEK),
        readAt: await validator.dataReadAt(campaignId),
      };
    });
    if (!ahead) return null;
    const findings = await this.#findings(session, campaignId);
    return session.hasEnded ? null : launchOutlook(ahead.present, ahead.week, ahead.readAt, findings);
  }

  /** @param at instant, UTC; one that is past is now */
  async standing(campaignId: string, at: number): Promise<LaunchStanding | null> {
    const { sessions, link, clock } = this.#core;
    const session = sessions.current;
    if (isUpload(campaignId) || !session) return null;
    const hour = await link.ask(async (validator) => {
      if ((await validator.progressOf(campaignId)) === null) return null;
      const now = clock.now();
      return (await validator.forecast(campaignId, now, Math.max(at, now), 1)).hours[0] ?? null;
    });
    if (!hour || session.hasEnded) return null;
    return { at, callable: hour.callable, blocked: hour.blocked, review: hour.review };
  }

  /** What is wrong with the settings of what would start; null where nobody can say. */
  async #findings(session: Session, campaignId: string): Promise<string[] | null> {
    const { languages, link, clock } = this.#core;
    try {
      const surroundings = await session.client.surroundings(campaignId, session.signal);
      if (surroundings === null) return [];
      await languages.ready();
      const law = await link.ask((validator) => validator.lawfulLimits(campaignId, clock.now()));
      const hours = new Map(law.hours.map(({ zone, start, end }) => [zone, { start, end }]));
      return launchFindings(
        surroundings,
        { hours: (zone) => hours.get(zone) ?? null, attemptsPerDay: law.attemptsPerDay },
        law.withoutAddress,
      ).map(findingWords);
    } catch (error) {
      if (!session.hasEnded) logError(`looking at the settings of ${campaignId}`, error);
      return null;
    }
  }
}
