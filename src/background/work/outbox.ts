/** Tells the compliance platform what happened to rules: in order, until each is delivered or set aside. */
import { ComplianceEvent } from '#src/cxone/index.ts';
import { z } from '#src/schema/index.ts';
import { auditHead } from '#src/storage/index.ts';
import { logError } from '../common/log.ts';
import type { Session } from '../session/session.ts';
import type { Journal, JournalOf } from './journal.ts';

const Told = z.object({ campaignId: z.string(), event: ComplianceEvent });
type Told = z.infer<typeof Told>;

export class Outbox {
  readonly #journal: JournalOf<Told>;

  /** @param setAside is told of an event that can never be delivered */
  constructor(journal: Journal, setAside: (told: Told | null, problem: string) => Promise<void>) {
    this.#journal = journal.define<Told>({
      kind: 'compliance-event',
      schema: Told,
      inOrder: true,
      run: async ({ campaignId, event }, { session, signal }) => {
        // A platform without webhooks is told nothing; what was done is in the audit log.
        if (session.client.capabilities.webhooks)
          await session.client.notifyCompliance(campaignId, event, signal);
        return { is: 'done' };
      },
      setAside,
    });
  }

  /**
   * The same event twice is one. It carries how far the log goes by now, so that somebody else keeps it.
   * @returns once it is written down
   */
  async add(session: Session, campaignId: string, event: ComplianceEvent): Promise<void> {
    const log = await auditHead().catch((error: unknown) => {
      logError('telling how far the log goes', error);
      return null;
    });
    await this.#journal.begin(session, event.id, {
      campaignId,
      event: log === null ? event : { ...event, log },
    });
  }

  async waiting(session: Session): Promise<{ count: number; problem: string | null; setAside: number }> {
    const open = (await this.#journal.all(session)).filter(({ status }) => status === 'open');
    return {
      count: open.length,
      problem: open[0]?.problem ?? null,
      setAside: await this.#journal.setAside(session),
    };
  }
}
