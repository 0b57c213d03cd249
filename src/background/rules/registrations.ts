/** Registers rules, each once: a piece of work in the journal until it is done, and then until somebody has seen it. */
import type { RegistrationState } from '#src/bridge/messages/rules.ts';
import { Registration, registerRule } from '#src/job/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import { z } from '#src/schema/index.ts';
import type { Core } from '../core/core.ts';
import type { Session } from '../session/session.ts';
import type { JournalOf, Outcome, Step } from '../work/journal.ts';

/** A rule of a registration that was called off, which may have landed all the same. */
const TakenBack = z.object({ campaignId: z.string(), ruleId: z.string() });
type TakenBack = z.infer<typeof TakenBack>;

type Parts = Pick<Core, 'sessions' | 'journal' | 'campaigns' | 'audit' | 'outbox' | 'clock'>;

export class Registrations {
  readonly #parts: Parts;
  readonly #journal: JournalOf<Registration>;
  readonly #takenBack: JournalOf<TakenBack>;
  readonly #rulesChanged: (campaignId: string) => Promise<void>;

  /** @param rulesChanged is called once a campaign has other rules */
  constructor(parts: Parts, rulesChanged: (campaignId: string) => Promise<void>) {
    this.#parts = parts;
    this.#rulesChanged = rulesChanged;
    this.#journal = parts.journal.define<Registration>({
      kind: 'registration',
      schema: Registration,
      inOrder: false,
      run: (registration, step) => this.#goOn(registration, step),
    });
    this.#takenBack = parts.journal.define<TakenBack>({
      kind: 'rule-taken-back',
      schema: TakenBack,
      inOrder: false,
      run: async ({ campaignId, ruleId }, { session, signal }) => {
        await session.client.deleteRule(campaignId, ruleId, signal);
        await this.#rulesChangedIn(session, campaignId);
        return { is: 'done' };
      },
    });
  }

  /** @throws {NotConnectedError} */
  async begin(campaignId: string, rule: ComplianceRule): Promise<RegistrationState> {
    const { sessions, campaigns, clock } = this.#parts;
    const session = sessions.require();
    const registration: Registration = {
      id: crypto.randomUUID(),
      tenant: session.tenant.name,
      actor: session.actor,
      campaignId,
      campaignName: (await campaigns.one(campaignId)).name,
      rule,
      name: rule.name,
      state: 'checking',
      waitingFor: null,
      stopped: null,
      duplicates: 0,
      rounds: 0,
      startedAt: clock.now(),
      endedAt: null,
      eventId: crypto.randomUUID(),
    };
    await this.#journal.begin(session, registration.id, registration);
    return stateOf(registration);
  }

  /** The latest registration of a campaign that somebody may want to know of. */
  async latest(campaignId: string): Promise<RegistrationState | null> {
    const all = await this.#journal.all(this.#parts.sessions.require());
    const [latest] = all
      .map(({ state }) => state)
      .filter((registration) => registration.campaignId === campaignId)
      .sort((a, b) => b.startedAt - a.startedAt);
    return latest ? stateOf(latest) : null;
  }

  /** Ends what has not ended yet, and forgets it. A rule that has landed all the same is taken back. */
  async dismiss(id: string): Promise<void> {
    const session = this.#parts.sessions.require();
    const found = (await this.#journal.all(session)).find((work) => work.id === id);
    if (found && !hasEnded(found.state)) {
      const { campaignId, rule } = found.state;
      await this.#takenBack.add(session, `back ${id}`, { campaignId, ruleId: rule.id });
    }
    await this.#journal.drop(session, id);
    await this.#takenBack.resume(session, `back ${id}`);
  }

  async #goOn(begun: Registration, { session, signal, save }: Step<Registration>): Promise<Outcome> {
    const { audit, outbox, clock } = this.#parts;
    const registration = await registerRule(
      begun,
      {
        client: session.client,
        save,
        audit: (event) => session.write(() => audit.add(event)),
        tell: (campaignId, event) => outbox.add(session, campaignId, event),
        rulesChanged: (campaignId) => this.#rulesChangedIn(session, campaignId),
        now: () => clock.now(),
      },
      signal,
    );
    if (hasEnded(registration)) return { is: 'ended' };
    return { is: 'waits', problem: registration.waitingFor ?? 'waits' };
  }

  async #rulesChangedIn(session: Session, campaignId: string): Promise<void> {
    if (!session.hasEnded) await this.#rulesChanged(campaignId);
  }
}

const hasEnded = ({ state }: Registration) => state === 'done' || state === 'stopped';

const stateOf = ({ id, rule, name, state, waitingFor, stopped }: Registration): RegistrationState => ({
  id,
  rule,
  renamed: rule.name === name ? null : rule.name,
  state,
  waitingFor,
  stopped,
});
