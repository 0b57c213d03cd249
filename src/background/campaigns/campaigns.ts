/** What the tenant has: campaigns or skills, and do-not-call lists. Remembered for half a minute, within one session. */
import type { Campaign, DncList } from '#src/cxone/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import type { Session } from '../session/session.ts';
import type { Sessions } from '../session/sessions.ts';

/** A popup shows what it has; more of a list than this is not asked for again meanwhile. */
const KEEP_MS = 30_000;

interface Kept<T> {
  readonly at: number;
  readonly session: Session;
  readonly value: Promise<readonly T[]>;
}

export interface RulesFound {
  readonly rules: ComplianceRule[];
  /** Rules that CXone has and nobody could read. */
  readonly unreadable: number;
}

export class Campaigns {
  readonly #sessions: Sessions;
  #campaigns: Kept<Campaign> | null = null;
  #dncLists: Kept<DncList> | null = null;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  /** What runs is asked again. */
  forget(): void {
    this.#campaigns = null;
  }

  /** @throws {NotConnectedError} {CxoneError} */
  async all(): Promise<Campaign[]> {
    const session = this.#sessions.require();
    this.#campaigns = kept(this.#campaigns, session, () => session.client.campaigns());
    return [...(await this.#campaigns.value)];
  }

  /** By its id; one that CXone does not name has its id for a name. */
  async one(campaignId: string): Promise<Campaign> {
    const known = (await this.all()).find(({ id }) => id === campaignId);
    return known ?? { id: campaignId, name: campaignId, running: null, group: null };
  }

  async dncLists(): Promise<DncList[]> {
    const session = this.#sessions.require();
    this.#dncLists = kept(this.#dncLists, session, () => session.client.dncLists());
    return [...(await this.#dncLists.value)];
  }

  /** @throws {NotConnectedError} {CxoneError} */
  async rulesOf(campaignId: string): Promise<RulesFound> {
    const { client, signal } = this.#sessions.require();
    const found: RulesFound & { unreadable: number } = { rules: [], unreadable: 0 };
    for await (const page of client.rules(campaignId, { signal })) {
      found.rules.push(...page.records);
      found.unreadable += page.unreadable.length;
    }
    return found;
  }
}

type Pages<T> = AsyncIterable<{ readonly records: readonly T[] }>;

function kept<T>(before: Kept<T> | null, session: Session, read: () => Pages<T>): Kept<T> {
  const now = Date.now();
  if (before && before.session === session && now - before.at < KEEP_MS) return before;
  const value = everyRecord(read());
  const fresh = { at: now, session, value };
  // A failure is not kept: the next question asks again.
  value.catch(() => Object.assign(fresh, { at: 0 }));
  return fresh;
}

async function everyRecord<T>(pages: Pages<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const { records } of pages) all.push(...records);
  return all;
}
