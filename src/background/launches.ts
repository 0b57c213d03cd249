import { type AuditEvent, withoutNumbers } from '#src/audit/index.ts';
import { type ValidatorLink, ValidatorUnavailableError } from '#src/bridge/validator-link.ts';
import { say } from '#src/language/index.ts';
import {
  anywayOf,
  decideLaunch,
  findingWords,
  type HeldLaunch,
  isUpload,
  type LaunchDecision,
  type LaunchOutlook,
  type LaunchStanding,
  launchFindings,
  launchOutlook,
  undecided,
  unreadNote,
} from '#src/launch/index.ts';
import { approverOf } from '#src/settings/index.ts';
import { recall, remember } from '#src/storage/index.ts';
import type { AuditLog } from './audit-log.ts';
import type { ComplianceOutbox } from './compliance-outbox.ts';
import type { ConnectionKeeper } from './connection-keeper.ts';
import type { Interpreter } from './interpreter.ts';
import { logError } from './log.ts';
import type { NetworkGuard } from './network-guard.ts';
import type { Readings } from './readings.ts';
import type { SettingsKeeper } from './settings-keeper.ts';
import type { TenantClock } from './tenant-clock.ts';

/** How long a held click waits for the list before the dialog says that it is still being read. */
const DECIDE_WITHIN_MS = 4_000;
const MOST_WRONG_CODES = 5;
const WRONG_CODES_COUNT_MS = 15 * 60_000;

/** Decides whether a campaign may be launched, and lets one launch through when a person says so. */
/** Presses whose last decision is remembered. */
const MOST_PRESSES = 50;

export class Launches {
  readonly #connection: ConnectionKeeper;
  readonly #link: ValidatorLink;
  readonly #readings: Readings;
  readonly #guard: NetworkGuard;
  readonly #clock: TenantClock;
  readonly #audit: AuditLog;
  readonly #outbox: ComplianceOutbox;
  readonly #settings: SettingsKeeper;
  readonly #interpreter: Interpreter;
  /** What was last entered into the log of each press. */
  readonly #noted = new Map<string, string>();

  constructor(parts: {
    connection: ConnectionKeeper;
    link: ValidatorLink;
    readings: Readings;
    guard: NetworkGuard;
    clock: TenantClock;
    audit: AuditLog;
    outbox: ComplianceOutbox;
    settings: SettingsKeeper;
    interpreter: Interpreter;
  }) {
    this.#connection = parts.connection;
    this.#link = parts.link;
    this.#readings = parts.readings;
    this.#guard = parts.guard;
    this.#clock = parts.clock;
    this.#audit = parts.audit;
    this.#outbox = parts.outbox;
    this.#settings = parts.settings;
    this.#interpreter = parts.interpreter;
  }

  /** Decides, and enters the decision into the audit log. */
  async decide(campaignId: string, press: string): Promise<HeldLaunch> {
    const decision = await this.#decide(campaignId);
    if (decision.state === 'undecided') {
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
    return this.#held(decision);
  }

  /** The dialog of one press asks again whenever something has changed: what came out the same is noted once. */
  async #note(
    press: string,
    action: 'LAUNCH_UNDECIDED' | 'LAUNCH_CLEAN' | 'LAUNCH_HELD',
    campaignId: string,
    details: AuditEvent['details'],
  ): Promise<void> {
    const all = { ...details, ...(await this.#saidOfConsents()) };
    const text = JSON.stringify([action, all]);
    if (this.#noted.get(press) === text) return;
    if (this.#noted.size >= MOST_PRESSES) this.#noted.clear();
    this.#noted.set(press, text);
    await this.#audit.note(action, campaignId, all);
  }

  /** Why no contact waits for a look for want of consent, where the organisation answers for it. */
  async #saidOfConsents(): Promise<AuditEvent['details']> {
    const { consentsElsewhere } = (await this.#settings.get()).settings.judging;
    if (consentsElsewhere === null) return {};
    return { consentsElsewhere: `${consentsElsewhere.saidBy}, ${consentsElsewhere.saidAt}` };
  }

  async #held(decision: LaunchDecision): Promise<HeldLaunch> {
    return { decision, anyway: anywayOf(decision, (await this.#settings.get()).settings.guard) };
  }

  async #decide(campaignId: string): Promise<LaunchDecision> {
    if (isUpload(campaignId)) return undecided(campaignId, 'upload-unseen');
    if (!(await this.#connection.client())) return undecided(campaignId, 'signed-out');
    try {
      await this.#readings.ensure(campaignId);
      await this.#readings.settled(campaignId, DECIDE_WITHIN_MS);
      const validator = await this.#link.get();
      const judgedAt = this.#clock.now();
      const { tally, nextOpeningAt, progress, complete, intakes } = await validator.tally(
        campaignId,
        judgedAt,
      );
      if (complete) return decideLaunch({ campaignId, tally, nextOpeningAt, intakes, judgedAt });
      const state = await this.#readings.state(campaignId);
      return undecided(campaignId, state.problem === null ? 'still-reading' : 'cannot-read', {
        read: progress.size,
        total: progress.total,
        problem: state.problem,
      });
    } catch (error) {
      logError(`judging the launch of ${campaignId}`, error);
      const why = error instanceof ValidatorUnavailableError ? 'cannot-judge' : 'cannot-read';
      return undecided(campaignId, why);
    }
  }

  /** How the launch would stand over the week; null when nobody can say. */
  async outlook(campaignId: string, zone: string): Promise<LaunchOutlook | null> {
    if (isUpload(campaignId) || !(await this.#connection.client())) return null;
    const validator = await this.#link.get();
    if ((await validator.progressOf(campaignId)) === null) return null;
    const now = this.#clock.now();
    const [present, week, readAt] = [
      await validator.forecast(campaignId, now, now, 1),
      await validator.weekAhead(campaignId, now, zone),
      await validator.dataReadAt(campaignId),
    ];
    return launchOutlook(present, week, readAt, await this.#findings(campaignId));
  }

  /** What is wrong with the settings of what would start; null where nobody can say. */
  async #findings(campaignId: string): Promise<string[] | null> {
    try {
      const client = await this.#connection.client();
      const surroundings = (await client?.surroundings(campaignId)) ?? null;
      if (surroundings === null) return [];
      await this.#interpreter.ready();
      const validator = await this.#link.get();
      const law = await validator.lawfulLimits(campaignId, this.#clock.now());
      const hours = new Map(law.hours.map(({ zone, start, end }) => [zone, { start, end }]));
      return launchFindings(
        surroundings,
        { hours: (zone) => hours.get(zone) ?? null, attemptsPerDay: law.attemptsPerDay },
        law.withoutAddress,
      ).map(findingWords);
    } catch (error) {
      logError(`looking at the settings of ${campaignId}`, error);
      return null;
    }
  }

  async standing(campaignId: string, at: number): Promise<LaunchStanding | null> {
    if (isUpload(campaignId) || !(await this.#connection.client())) return null;
    const validator = await this.#link.get();
    if ((await validator.progressOf(campaignId)) === null) return null;
    const now = this.#clock.now();
    const [hour] = (await validator.forecast(campaignId, now, Math.max(at, now), 1)).hours;
    return hour ? { at, callable: hour.callable, blocked: hour.blocked, review: hour.review } : null;
  }

  /**
   * Lets one launch through: a clean one as it is, any other only with what the organisation wants for it.
   * @param from the tab, and the origin of the page in it, that will send it
   * @param code an approver's, where one is wanted
   */
  async allow(
    campaignId: string,
    from: { readonly tabId: number; readonly page: string },
    { reason, code }: { readonly reason: string | null; readonly code: string | null },
  ) {
    const held = await this.#held(await this.#decide(campaignId));
    const { decision, anyway } = held;
    const refuse = (refused: string | null) => ({ allowed: false as const, held, refused });
    let approvedBy: string | null = null;
    if (decision.state !== 'clean') {
      if (anyway === 'never') return refuse(null);
      if (anyway !== 'nothing' && reason === null) return refuse(null);
      if (anyway === 'approval') {
        await this.#interpreter.ready();
        const approval = await this.#approval(campaignId, code);
        if ('refused' in approval) return refuse(approval.refused);
        approvedBy = approval.name;
      }
    }
    if (decision.state === 'clean') {
      await this.#audit.note('LAUNCH_ALLOWED', campaignId, await this.#saidOfConsents());
    } else {
      try {
        await this.#noteOverride(campaignId, reason ?? '', approvedBy, decision);
      } catch (error) {
        logError(`recording that ${campaignId} may be launched anyway`, error);
        await this.#interpreter.ready();
        return refuse(
          say(
            'The log cannot be written, so this launch cannot be allowed. Free some space on this device and try again.',
          ),
        );
      }
    }
    const connection = await this.#connection.state();
    const api = connection.state === 'connected' && connection.origin !== '' ? connection.origin : null;
    const until = await this.#guard.allow({ campaignId, ...from, api });
    return { allowed: true as const, until };
  }

  /** Whose code it is. After some wrong ones nobody's is taken for a while. */
  async #approval(
    campaignId: string,
    code: string | null,
  ): Promise<{ readonly name: string } | { readonly refused: string }> {
    const now = this.#clock.now();
    const failures = ((await recall('wrongCodes')) ?? []).filter((at) => at > now - WRONG_CODES_COUNT_MS);
    if (failures.length >= MOST_WRONG_CODES) {
      return { refused: say('Too many wrong codes. Wait a quarter of an hour.') };
    }
    // Counted before it is looked at: many guesses at once are many guesses.
    await remember('wrongCodes', [...failures, now]);
    const { guard } = (await this.#settings.get()).settings;
    const approver = code === null ? null : await approverOf(code, guard.approvers);
    if (approver === null) {
      await this.#audit.note('APPROVAL_REFUSED', campaignId);
      return { refused: say('This is no approver’s code.') };
    }
    await remember('wrongCodes', failures);
    return { name: approver.name };
  }

  async #noteOverride(
    campaignId: string,
    reason: string,
    approvedBy: string | null,
    decision: LaunchDecision,
  ): Promise<void> {
    const { counts } = decision;
    await this.#audit.enter('LAUNCH_OVERRIDDEN', campaignId, {
      ...(await this.#saidOfConsents()),
      reason: withoutNumbers(reason),
      approvedBy,
      blocked: counts?.blocked ?? null,
      review: counts?.review ?? null,
      undecided: decision.state === 'undecided' ? decision.why : null,
      ...(decision.state === 'undecided' && decision.unread.length > 0
        ? { unread: unreadNote(decision.unread) }
        : {}),
    });
    const connection = await this.#connection.state();
    if (connection.state !== 'connected') return;
    await this.#outbox.add(connection.tenant, campaignId, {
      id: crypto.randomUUID(),
      // No single rule was overridden: the launch was.
      ruleId: `launch:${campaignId}`,
      jurisdiction: '',
      action: 'OVERRIDDEN',
      timestamp: new Date(this.#clock.now()).toISOString(),
      error: null,
    });
    this.#outbox.deliver().catch((error: unknown) => logError('delivering the outbox', error));
  }
}
