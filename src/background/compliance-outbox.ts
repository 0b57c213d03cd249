/** Tells the compliance platform what happened to rules: in order, until each is delivered. */
import { type ComplianceEvent, CxoneError } from '#src/cxone/index.ts';
import { addLetter, lettersFor, removeLetter } from '#src/storage/index.ts';
import type { ConnectionKeeper } from './connection-keeper.ts';
import { logError } from './log.ts';

export class ComplianceOutbox {
  readonly #connection: ConnectionKeeper;
  #delivering: Promise<void> | null = null;
  #problem: string | null = null;

  constructor(connection: ConnectionKeeper) {
    this.#connection = connection;
  }

  async add(tenant: string, campaignId: string, event: ComplianceEvent): Promise<void> {
    await addLetter({ tenant, campaignId, event });
  }

  async waiting(): Promise<{ count: number; problem: string | null }> {
    const state = await this.#connection.state();
    if (state.state !== 'connected') return { count: 0, problem: null };
    return { count: (await lettersFor(state.tenant)).length, problem: this.#problem };
  }

  /** Delivers what waits; stops at the first that cannot be, because the order counts. */
  deliver(): Promise<void> {
    this.#delivering ??= this.#deliverAll().finally(() => {
      this.#delivering = null;
    });
    return this.#delivering;
  }

  async #deliverAll(): Promise<void> {
    const state = await this.#connection.state();
    const client = await this.#connection.client();
    if (state.state !== 'connected' || !client) return;
    for (;;) {
      const [first] = await lettersFor(state.tenant);
      if (!first) break;
      try {
        // A platform without webhooks is told nothing; what was done is in the audit log.
        if (client.capabilities.webhooks) {
          await client.notifyCompliance(first.letter.campaignId, first.letter.event);
        }
      } catch (error) {
        if (!(error instanceof CxoneError)) throw error;
        logError('telling the compliance platform', error);
        this.#problem = error.problem;
        return;
      }
      await removeLetter(first.order);
    }
    this.#problem = null;
  }
}
