/** Removes rules, each once: gone from CXone, entered into the log, told to the compliance platform. */
import { browser } from '#src/bridge/browser.ts';
import type { Done } from '#src/bridge/messages/table.ts';
import { CxoneError } from '#src/cxone/index.ts';
import { isolated, say } from '#src/language/index.ts';
import { z } from '#src/schema/index.ts';
import type { Core } from '../core/core.ts';
import type { Session } from '../session/session.ts';
import type { JournalOf, Outcome, Step } from '../work/journal.ts';

const Removal = z.object({
  campaignId: z.string(),
  rule: z.object({ id: z.string(), name: z.string(), jurisdiction: z.string() }),
  actor: z.string(),
  eventId: z.uuid(),
  /** When it was asked for; ISO 8601, UTC. */
  at: z.string(),
  /** Whether CXone had the rule; null before it was asked to delete it. */
  wasThere: z.nullable(z.boolean()),
  /** Why CXone did not delete it; null while nothing does. */
  refused: z.nullable(z.object({ problem: z.string(), needs: z.nullable(z.string()) })),
});
type Removal = z.infer<typeof Removal>;

type Parts = Pick<Core, 'sessions' | 'journal' | 'campaigns' | 'audit' | 'outbox' | 'clock' | 'languages'>;

export class Removals {
  readonly #parts: Parts;
  readonly #journal: JournalOf<Removal>;
  readonly #rulesChanged: (campaignId: string) => Promise<void>;

  constructor(parts: Parts, rulesChanged: (campaignId: string) => Promise<void>) {
    this.#parts = parts;
    this.#rulesChanged = rulesChanged;
    this.#journal = parts.journal.define<Removal>({
      kind: 'removal',
      schema: Removal,
      inOrder: false,
      run: (removal, step) => this.#goOn(removal, step),
    });
  }

  /**
   * What CXone refuses is answered at once and forgotten. Where it does not answer, the rule may be gone: that is found
   * out, recorded and told later.
   */
  async remove(campaignId: string, rule: Removal['rule']): Promise<Done> {
    const { sessions, clock } = this.#parts;
    const session = sessions.require();
    const id = `removal ${campaignId} ${rule.id}`;
    // One that ended without success is begun again.
    const before = (await this.#journal.all(session)).find((work) => work.id === id);
    if (before && before.status !== 'open') await this.#journal.drop(session, id);
    const outcome = await this.#journal.perform(session, id, {
      campaignId,
      rule,
      actor: session.actor,
      eventId: crypto.randomUUID(),
      at: new Date(clock.now()).toISOString(),
      wasThere: null,
      refused: null,
    });
    if (outcome.is === 'done') return { ok: true };
    const refused = (await this.#journal.all(session)).find((work) => work.id === id)?.state.refused ?? null;
    if (outcome.is === 'ended') await this.#journal.drop(session, id);
    const problem = outcome.is === 'ended' ? 'refused' : outcome.problem;
    return { ok: false, problem: refused?.problem ?? problem, needs: refused?.needs ?? null };
  }

  /** Whoever asked for it was told that it comes later, and waits for no answer any more. */
  async #sayRefused(
    session: Session,
    { campaignId, rule, actor, eventId }: Removal,
    { problem }: CxoneError,
  ) {
    const { audit, campaigns, languages } = this.#parts;
    const { name } = await campaigns.one(campaignId);
    const details = { campaign: name, ruleId: rule.id, name: rule.name, problem };
    await session.write(() =>
      audit.add({
        ...{ action: 'RULE_NOT_REMOVED', actor, tenant: session.tenant.name, subject: campaignId, details },
        ref: eventId,
      }),
    );
    await languages.ready();
    if (session.hasEnded) return;
    await browser.notifications.create(`removal:${eventId}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: name,
      message: say('CXone refused to remove the rule {rule}. It still holds.', { rule: isolated(rule.name) }),
    });
  }

  async #goOn(begun: Removal, { session, signal, save }: Step<Removal>): Promise<Outcome> {
    const { audit, outbox, campaigns } = this.#parts;
    const { campaignId, rule, eventId, at } = begun;
    let { wasThere } = begun;
    if (wasThere === null) {
      try {
        wasThere = (await session.client.deleteRule(campaignId, rule.id, signal)) === 'deleted';
      } catch (error) {
        if (!(error instanceof CxoneError)) throw error;
        const refused = { problem: error.problem, needs: error.needs };
        await save({ ...begun, refused });
        if (error.mayHaveLanded) return { is: 'waits', problem: error.problem };
        if (begun.refused === null) return { is: 'ended' };
        await this.#sayRefused(session, begun, error);
        return { is: 'done' };
      }
      await save({ ...begun, wasThere, refused: null });
    }
    const campaign = await campaigns.one(campaignId);
    await session.write(() =>
      audit.add({
        action: 'RULE_REMOVED',
        actor: begun.actor,
        tenant: session.tenant.name,
        subject: campaignId,
        details: {
          campaign: campaign.name,
          ruleId: rule.id,
          name: rule.name,
          jurisdiction: rule.jurisdiction,
          wasThere,
        },
        ref: eventId,
      }),
    );
    await outbox.add(session, campaignId, {
      id: eventId,
      ruleId: rule.id,
      jurisdiction: rule.jurisdiction,
      action: 'REMOVED',
      timestamp: at,
      error: null,
    });
    await this.#rulesChanged(campaignId);
    return { is: 'done' };
  }
}
