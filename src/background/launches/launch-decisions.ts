/** Decides whether a campaign may be launched now, and enters what was decided into the log. */
import type { AuditEvent } from '#src/audit/index.ts';
import { ValidatorUnavailableError } from '#src/bridge/validator-link.ts';
import {
  decideLaunch,
  type HeldLaunch,
  type LaunchDecision,
  overrideNeedsOf,
  targetOf,
  undecided,
  unreadNote,
} from '#src/launch/index.ts';
import { logError } from '../common/log.ts';
import type { Core } from '../core/core.ts';
import { judgeChange } from './launch-changes.ts';
import type { NetworkGuard } from './network-guard.ts';

/** How long a held click waits for the list before the dialog says that it is still being read. */
const DECIDE_WITHIN_MS = 4_000;
/** Presses whose last decision is remembered. */
const MOST_PRESSES = 50;

export class LaunchDecisions {
  readonly #core: Core;
  readonly #guard: NetworkGuard;
  /** What was last entered into the log of each press. */
  readonly #noted = new Map<string, string>();

  constructor(core: Core, guard: NetworkGuard) {
    this.#core = core;
    this.#guard = guard;
  }

  /**
   * Decides, and enters the decision into the audit log.
   * @param tabId of the console it is pressed in
   */
  async decide(campaignId: string, tabId: number | null, press: string): Promise<HeldLaunch> {
    const decision = await this.judge(campaignId, tabId);
    if (decision.state === 'starts-nothing') {
      await this.#note(press, 'LAUNCH_CLEAN', campaignId, { startsNothing: true });
    } else if (decision.state === 'undecided') {
      const { why, problem, unread, counts } = decision;
      if (why !== 'still-reading')
        await this.#note(press, 'LAUNCH_UNDECIDED', campaignId, {
          why,
          problem,
          ...(unread.length === 0 ? {} : { unread: unreadNote(unread) }),
          ...(counts === null ? {} : { blocked: counts.blocked, review: counts.review }),
        });
    } else {
      const { counts } = decision;
      await this.#note(press, decision.state === 'clean' ? 'LAUNCH_CLEAN' : 'LAUNCH_HELD', campaignId, {
        total: counts.total,
        callable: counts.callable,
        blocked: counts.blocked,
        review: counts.review,
        reasons: counts.reasons.map(({ code, count }) => `${code} ${count}`).join(', '),
      });
    }
    return this.held(decision);
  }

  /** The dialog of one press asks again whenever something has changed: what came out the same is noted once. */
  async #note(
    press: string,
    action: 'LAUNCH_UNDECIDED' | 'LAUNCH_CLEAN' | 'LAUNCH_HELD',
    campaignId: string,
    details: AuditEvent['details'],
  ): Promise<void> {
    const all = { ...details, ...(await this.saidOfConsents()) };
    const text = JSON.stringify([action, all]);
    if (this.#noted.get(press) === text) return;
    if (this.#noted.size >= MOST_PRESSES) this.#noted.clear();
    this.#noted.set(press, text);
    await this.#core.audit.note(action, campaignId, all);
  }

  /** Why no contact waits for a look for want of consent, where the organisation answers for it. */
  async saidOfConsents(): Promise<AuditEvent['details']> {
    const { consentsElsewhere } = (await this.#core.settings.get()).settings.judging;
    if (consentsElsewhere === null) return {};
    return { consentsElsewhere: `${consentsElsewhere.saidBy}, ${consentsElsewhere.saidAt}` };
  }

  /** With what the organisation wants for launching it all the same. */
  async held(decision: LaunchDecision): Promise<HeldLaunch> {
    return {
      decision,
      override: overrideNeedsOf(decision, (await this.#core.settings.get()).settings.guard),
    };
  }

  async judge(campaignId: string, tabId: number | null): Promise<LaunchDecision> {
    const { sessions, lists } = this.#core;
    if (targetOf(campaignId).kind !== 'launch') {
      const stopped = tabId === null ? null : await this.#guard.lastStopped(campaignId, tabId);
      return judgeChange(this.#core, campaignId, stopped);
    }
    const session = sessions.current;
    if (!session) return undecided(campaignId, 'signed-out');
    try {
      await lists.ensure(campaignId);
      await lists.settled(campaignId, DECIDE_WITHIN_MS);
      const decision = await this.#tallied(campaignId);
      // What was judged is another tenant's list under the same id, whatever came out.
      if (decision.state !== 'undecided' && this.#core.screenRows.areStrange(tabId, campaignId))
        return undecided(campaignId, 'other-tenant');
      return session.hasEnded ? undecided(campaignId, 'signed-out') : decision;
    } catch (error) {
      if (session.hasEnded) return undecided(campaignId, 'signed-out');
      logError(`judging the launch of ${campaignId}`, error);
      const why = error instanceof ValidatorUnavailableError ? 'cannot-judge' : 'cannot-read';
      return undecided(campaignId, why);
    }
  }

  async #tallied(campaignId: string): Promise<LaunchDecision> {
    const { link, lists, clock } = this.#core;
    const { judgedAt, tally, nextOpeningAt, progress, complete, intakes } = await link.ask(
      async (validator) => {
        await lists.ensureIn(validator, campaignId);
        const at = clock.now();
        return { judgedAt: at, ...(await validator.tally(campaignId, at)) };
      },
    );
    if (complete) return decideLaunch({ campaignId, tally, nextOpeningAt, intakes, judgedAt });
    const { problem } = await lists.state(campaignId);
    return undecided(campaignId, problem === null ? 'still-reading' : 'cannot-read', {
      read: progress.size,
      total: progress.total,
      problem,
    });
  }
}
