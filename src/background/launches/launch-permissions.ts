/** Lets one launch through: a clean one as it is, any other only with what the organisation wants for it. */
import { ComplianceEvent } from '#src/cxone/index.ts';
import { say } from '#src/language/index.ts';
import { type HeldLaunch, isChange, type LaunchDecision, mayPass, unreadNote } from '#src/launch/index.ts';
import { withoutNumbers, z } from '#src/schema/index.ts';
import { logError } from '../common/log.ts';
import type { Core } from '../core/core.ts';
import type { Session } from '../session/session.ts';
import type { JournalOf, Outcome, Step } from '../work/journal.ts';
import type { Approvals } from './approvals.ts';
import type { LaunchDecisions } from './launch-decisions.ts';
import type { NetworkGuard } from './network-guard.ts';

const Detail = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A launch that a person lets through although it is not clean. */
const Override = z.object({
  campaignId: z.string(),
  actor: z.string(),
  details: z.record(z.string(), Detail),
  ref: z.uuid(),
  event: ComplianceEvent,
});
type Override = z.infer<typeof Override>;

export type Permission =
  /** @param until when it ends, by this machine's clock */
  | { readonly allowed: true; readonly until: number }
  | { readonly allowed: false; readonly held: HeldLaunch; readonly refused: string | null };

interface Parts {
  readonly decisions: LaunchDecisions;
  readonly approvals: Approvals;
  readonly guard: NetworkGuard;
}

export class LaunchPermissions {
  readonly #core: Core;
  readonly #parts: Parts;
  readonly #overrides: JournalOf<Override>;

  constructor(core: Core, parts: Parts) {
    this.#core = core;
    this.#parts = parts;
    this.#overrides = core.journal.define<Override>({
      kind: 'override',
      schema: Override,
      inOrder: false,
      run: (override, step) => this.#record(override, step),
    });
  }

  /**
   * @param from the tab, and the origin of the page in it, that will send it
   * @param said why, and an approver's code where one is wanted
   */
  async allow(
    campaignId: string,
    from: { readonly tabId: number; readonly page: string },
    { reason, code }: { readonly reason: string | null; readonly code: string | null },
  ): Promise<Permission> {
    const { sessions, audit, languages } = this.#core;
    const { decisions, approvals, guard } = this.#parts;
    const session = sessions.current;
    const held = await decisions.held(await decisions.judge(campaignId, from.tabId));
    const { decision, override } = held;
    const refuse = (refused: string | null) => ({ allowed: false as const, held, refused });
    let approvedBy: string | null = null;
    if (!mayPass(decision)) {
      if (override === 'never') return refuse(null);
      if (override !== 'nothing' && reason === null) return refuse(null);
      await languages.ready();
      if (override === 'approval') {
        const approval = await approvals.approve(campaignId, code);
        if ('refused' in approval) return refuse(approval.refused);
        approvedBy = approval.name;
      }
    }
    // Somebody may have changed what an override needs while it was being given.
    const again = await decisions.held(decision);
    if (again.override !== override) return { allowed: false, held: again, refused: null };
    if (mayPass(decision)) {
      await audit.note('LAUNCH_ALLOWED', campaignId, {
        ...(await decisions.saidOfConsents()),
        ...(decision.state === 'starts-nothing' ? { startsNothing: true } : {}),
      });
    } else if (!(await this.#isRecorded(session, decision, { reason: reason ?? '', approvedBy }))) {
      return refuse(
        say(
          'The log cannot be written, so this launch cannot be allowed. Free some space on this device and try again.',
        ),
      );
    }
    // Somebody else is signed in now, or nobody: what was decided was decided for another tenant.
    if (sessions.current !== session) return refuse(null);
    const api =
      session === null
        ? null
        : { origin: session.tenant.origin, launches: session.client.capabilities.launches };
    const until = await guard.allow({
      ...{ campaignId, ...from, api },
      whole: isChange(campaignId) && decision.state === 'starts-nothing',
    });
    if (until !== null) return { allowed: true, until };
    await languages.ready();
    return refuse(
      say(
        'This launch is sent to an address that cannot be told from others with certainty, so ClearDial cannot let it through.',
      ),
    );
  }

  async #isRecorded(
    session: Session | null,
    decision: LaunchDecision,
    { reason, approvedBy }: { reason: string; approvedBy: string | null },
  ): Promise<boolean> {
    const { campaignId } = decision;
    const counts = decision.state === 'starts-nothing' ? null : decision.counts;
    const details = {
      ...(await this.#parts.decisions.saidOfConsents()),
      reason: withoutNumbers(reason),
      approvedBy,
      blocked: counts?.blocked ?? null,
      review: counts?.review ?? null,
      undecided: decision.state === 'undecided' ? decision.why : null,
      ...(decision.state === 'undecided' && decision.unread.length > 0
        ? { unread: unreadNote(decision.unread) }
        : {}),
    };
    try {
      if (!session) await this.#core.audit.enter('LAUNCH_OVERRIDDEN', campaignId, details);
      else return await this.#journaled(session, campaignId, details);
      return true;
    } catch (error) {
      logError(`recording that ${campaignId} may be launched all the same`, error);
      return false;
    }
  }

  /** Written down first: what is begun is entered and told, wherever the service worker is stopped. */
  async #journaled(session: Session, campaignId: string, details: Override['details']): Promise<boolean> {
    const id = crypto.randomUUID();
    const event: ComplianceEvent = {
      id: crypto.randomUUID(),
      // No single rule was overridden: the launch was.
      ruleId: `launch:${campaignId}`,
      jurisdiction: '',
      action: 'OVERRIDDEN',
      timestamp: new Date(this.#core.clock.now()).toISOString(),
      error: null,
    };
    const override = { campaignId, actor: session.actor, details, ref: id, event };
    const { is } = await this.#overrides.perform(session, id, override);
    if (is !== 'done') await this.#overrides.drop(session, id);
    return is === 'done';
  }

  async #record(
    { campaignId, actor, details, ref, event }: Override,
    { session }: Step<Override>,
  ): Promise<Outcome> {
    const { audit, outbox } = this.#core;
    await session.write(() =>
      audit.add({
        action: 'LAUNCH_OVERRIDDEN',
        actor,
        tenant: session.tenant.name,
        subject: campaignId,
        details,
        ref,
      }),
    );
    await outbox.add(session, campaignId, event);
    return { is: 'done' };
  }
}
