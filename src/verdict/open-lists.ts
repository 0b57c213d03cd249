/** The lists that are open: their contacts, what they are judged by, and how far each has been read. */

import type { Instant } from '#src/clock/index.ts';
import type { Contact } from '#src/contact/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import { ContactStore } from './contact-store.ts';
import { type Intake, type Intakes, PageIntakes, type ReceivedPage, sumOf } from './intake.ts';
import type { Policy, PolicySettings } from './policy.ts';

/** A page of a list's attempts, as it came. */
export type AttemptsPage = ReceivedPage & {
  readonly list: string;
  /** Calling lists whose attempts could not be read. */
  readonly listsUnread: number;
};

/** How far a list has been read. `list` is {@link ALL_CONTACTS} or a campaign's id. */
export interface ListProgress {
  readonly list: string;
  readonly size: number;
  readonly pages: number;
  /** Records that could not be read. */
  readonly unreadable: number;
  readonly replaced: number;
  /** What CXone says the list holds; null while unknown. */
  readonly total: number | null;
  readonly nextPageToken: string | null;
  readonly started: boolean;
  readonly complete: boolean;
  /** When its reading began and ended; null before. */
  readonly startedAt: Instant | null;
  readonly completedAt: Instant | null;
}

export const ALL_CONTACTS = 'contacts';

/** One page of a list's contacts. */
export interface ContactsPage {
  readonly pageToken: string | null;
  readonly nextPageToken: string | null;
  readonly contacts: readonly Contact[];
  readonly unreadable: number;
  /** Records on the page, of which each may be several contacts. */
  readonly received?: number;
  /** Calling lists that were left out of this reading because they could not be read. */
  readonly listsUnread?: number;
  readonly total: number | null;
  readonly at: Instant;
}

export interface OpenList {
  readonly store: ContactStore;
  settings: Partial<PolicySettings>;
  policy: Policy;
  progress: ListProgress;
  /** Page tokens already taken in: a page that arrives twice after a restart counts once. */
  readonly pagesTaken: Set<string>;
  attemptsRead: boolean;
  readonly contacts: PageIntakes;
  readonly attempts: PageIntakes;
  rules: Intake;
  /** Calling lists that could not be told, as the readings of contacts and of attempts met them. */
  readonly listsUnread: { contacts: number; attempts: number };
}

const FIRST_PAGE = '';

export class OpenLists {
  readonly #policyOf: (settings: Partial<PolicySettings>) => Policy;
  readonly #lists = new Map<string, OpenList>();

  constructor(policyOf: (settings: Partial<PolicySettings>) => Policy) {
    this.#policyOf = policyOf;
  }

  /** Starts a list, or changes the rules of one that is there; its contacts stay. */
  open(list: string, settings: Partial<PolicySettings>): ListProgress {
    const policy = this.#policyOf(settings);
    const known = this.#lists.get(list);
    if (known) {
      known.settings = settings;
      known.policy = policy;
      return known.progress;
    }
    const progress: ListProgress = {
      list,
      size: 0,
      pages: 0,
      unreadable: 0,
      replaced: 0,
      total: null,
      nextPageToken: null,
      started: false,
      complete: false,
      startedAt: null,
      completedAt: null,
    };
    const store = new ContactStore();
    this.#lists.set(list, {
      store,
      settings,
      policy,
      progress,
      pagesTaken: new Set(),
      attemptsRead: list === ALL_CONTACTS,
      contacts: new PageIntakes(),
      attempts: new PageIntakes(),
      rules: { received: 0, refused: 0 },
      listsUnread: { contacts: 0, attempts: 0 },
    });
    return progress;
  }

  /** Null where it is not open. */
  find(list: string): OpenList | null {
    return this.#lists.get(list) ?? null;
  }

  /** @throws {UnknownListError} */
  named(list: string): OpenList {
    const entry = this.#lists.get(list);
    if (!entry) throw new UnknownListError(list);
    return entry;
  }

  /** Takes in one page. The cursor is kept with the contacts, so the two can never tell different stories. */
  ingestPage(list: string, page: ContactsPage): ListProgress {
    const entry = this.named(list);
    const token = page.pageToken ?? FIRST_PAGE;
    if (entry.pagesTaken.has(token)) return entry.progress;
    entry.pagesTaken.add(token);
    const { replaced } = entry.store.ingest(page.contacts);
    entry.contacts.take(page.pageToken, {
      received: page.received ?? page.contacts.length + page.unreadable,
      refused: page.unreadable,
    });
    entry.listsUnread.contacts = Math.max(entry.listsUnread.contacts, page.listsUnread ?? 0);
    const complete = page.nextPageToken === null;
    const total = page.total ?? entry.progress.total;
    entry.progress = {
      ...entry.progress,
      size: entry.store.size,
      pages: entry.progress.pages + 1,
      unreadable: entry.contacts.sum.refused,
      replaced: entry.progress.replaced + replaced,
      // A total that is less than what has been read is that of something else.
      total: total !== null && total < entry.store.size ? null : total,
      nextPageToken: page.nextPageToken,
      started: true,
      complete,
      startedAt: entry.progress.startedAt ?? page.at,
      completedAt: complete ? page.at : null,
    };
    return entry.progress;
  }

  /** Empties a list whose reading has to begin again; its rules and attempts stay. */
  beginAgain(list: string): ListProgress {
    const { settings, attemptsRead, attempts, rules, listsUnread } = this.named(list);
    this.#lists.delete(list);
    const progress = this.open(list, settings);
    const entry = this.named(list);
    this.#lists.set(list, {
      ...entry,
      attemptsRead,
      attempts,
      rules,
      listsUnread: { contacts: 0, attempts: listsUnread.attempts },
    });
    return progress;
  }

  close(list: string): void {
    this.#lists.delete(list);
  }

  /** A page of a list's attempts has come. */
  takeAttempts({ list, pageToken, listsUnread }: AttemptsPage, intake: Intake): void {
    const entry = this.named(list);
    // With its first page a reading begins.
    if (pageToken === null) entry.listsUnread.attempts = 0;
    entry.listsUnread.attempts = Math.max(entry.listsUnread.attempts, listsUnread);
    entry.attempts.take(pageToken, intake);
  }

  /** What came in of a list. @param looseAttempts attempts that came for no list in particular: they count for each */
  intakesOf(
    { contacts, attempts, rules, listsUnread }: OpenList,
    looseAttempts: Intake,
  ): Pick<Intakes, 'contacts' | 'lists' | 'attempts' | 'rules'> {
    const lists = Math.max(listsUnread.contacts, listsUnread.attempts);
    return {
      contacts: contacts.sum,
      lists: { received: lists, refused: lists },
      attempts: sumOf([attempts.sum, looseAttempts]),
      rules,
    };
  }

  changeRules(list: string, rules: ComplianceRule[]): ListProgress {
    return this.open(list, { ...this.named(list).settings, rules });
  }

  /** The rules of the list stay. */
  changeSettings(list: string, settings: Partial<PolicySettings>): ListProgress {
    const { rules } = this.named(list).settings;
    return this.open(list, { ...settings, ...(rules ? { rules } : {}) });
  }

  /** The rulebook has changed: every list is judged by it from now on. */
  compileAgain(): void {
    for (const entry of this.#lists.values()) entry.policy = this.#policyOf(entry.settings);
  }

  clear(): void {
    this.#lists.clear();
  }
}

/** A list was asked about before it was opened, as after the worker was replaced. */
class UnknownListError extends Error {
  override readonly name = 'UnknownListError';

  constructor(list: string) {
    super(`The list ${list} is not open in this worker: open it and read it again`);
  }
}
