/**
 * The do-not-call lists that contacts are judged by, and the reading of them that is under way: what is read takes the
 * place of the old lists when all of it has come.
 */

import type { Instant } from '#src/clock/index.ts';
import { isNobodysNumber, readPhone } from '#src/contact/index.ts';
import { createDncIndex, type DncIndex } from '#src/dnc/index.ts';
import { type Intake, type Intakes, PageIntakes, type ReceivedPage, sumOf } from './intake.ts';
import { readInstant } from './read-instant.ts';

/** Do-not-call lists with what came in of them. */
interface DoNotCall {
  readonly index: DncIndex;
  readonly lists: PageIntakes;
  readonly entries: Map<string, PageIntakes>;
}

const noDoNotCall = (): DoNotCall => ({
  index: createDncIndex(),
  lists: new PageIntakes(),
  entries: new Map(),
});

export interface DoNotCallRecord {
  readonly phone: string;
  /** ISO 8601; one that cannot be read never expires. */
  readonly expiresAt?: string | null | undefined;
}

export class DoNotCallLists {
  #judgedBy = noDoNotCall();
  #beingRead = noDoNotCall();
  #readAt: Instant | null = null;
  #begunAt: Instant | null = null;
  readonly #listsRead = new Set<string>();
  /** Names pages of entries that were added without one. */
  #pagesByHand = 0;

  /** What contacts are judged by. */
  get index(): DncIndex {
    return this.#judgedBy.index;
  }

  /** As of when the lists are known; null while they are not. */
  get readAt(): Instant | null {
    return this.#readAt;
  }

  /** What came in of the lists that contacts are judged by. */
  get intakes(): Pick<Intakes, 'doNotCallLists' | 'doNotCallEntries'> {
    const { lists, entries } = this.#judgedBy;
    return {
      doNotCallLists: lists.sum,
      doNotCallEntries: sumOf([...entries.values()].map(({ sum }) => sum)),
    };
  }

  /** Begins a reading, or goes on with one. @returns the lists that need not be read again */
  begin(at: Instant, goesOnForMs: number): string[] {
    const age = this.#begunAt === null ? null : at - this.#begunAt;
    if (age === null || age < 0 || age > goesOnForMs) {
      this.#dropHalfRead();
      this.#begunAt = at;
    }
    return [...this.#listsRead];
  }

  listsReceived(pageToken: string | null, intake: Intake): void {
    this.#beingRead.lists.take(pageToken, intake);
  }

  openList(list: { id: string; name: string; active: boolean }): void {
    this.#beingRead.index.addList(list);
  }

  /** @returns how many of the records have no number that can be read */
  addRecords(listId: string, records: readonly DoNotCallRecord[], page?: ReceivedPage): number {
    let unreadable = 0;
    for (const { phone: text, expiresAt } of records) {
      const phone = readPhone(text);
      if (!phone.ok) {
        if (!isNobodysNumber(phone.problem)) unreadable++;
        continue;
      }
      this.#beingRead.index.add(listId, phone.phone, expiresAt ? readInstant(expiresAt) : null);
    }
    const { entries } = this.#beingRead;
    const intakes = entries.get(listId) ?? new PageIntakes();
    entries.set(listId, intakes);
    const received = page?.received ?? records.length;
    intakes.take(page ? page.pageToken : `by hand ${++this.#pagesByHand}`, {
      received,
      refused: received - (records.length - unreadable),
    });
    return unreadable;
  }

  listRead(listId: string): void {
    this.#listsRead.add(listId);
  }

  /** What was read counts as of when its reading began: a machine that slept meanwhile has old numbers. */
  complete(): void {
    this.#judgedBy = this.#beingRead;
    this.#readAt = this.#begunAt;
    this.#dropHalfRead();
  }

  forget(): void {
    this.#judgedBy = noDoNotCall();
    this.#readAt = null;
    this.#dropHalfRead();
  }

  #dropHalfRead(): void {
    this.#beingRead = noDoNotCall();
    this.#listsRead.clear();
    this.#begunAt = null;
  }
}
