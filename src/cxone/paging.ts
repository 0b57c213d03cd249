/**
 * Lists that come in pages, read to their end. What a total says is no end: it may be that of the last upload, or of
 * the page. Where positions are asked for, the end is a page with nothing in it; where CXone gives a token for the
 * next page, it is the page without a token, and one that is empty and has a token is only an empty page.
 */
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { CxoneError } from './errors.ts';
import type { Page } from './tenant-api.ts';

const MOST_TIMES_BEGUN_AGAIN = 2;
/** At a hundred records a page five times what a tenant may hold; whoever gives more has no end. */
const MOST_PAGES = 50_000;
/** Calling lists may be empty, one after the other. */
const MOST_EMPTY_PAGES_IN_A_ROW = 1_000;

/** A page of a stream, with the cursor it was read from: kept beside the records, it is where to go on. */
export interface StreamPage<T> extends Page<T> {
  readonly cursor: string | null;
  /**
   * True on the first page of a list that had to be begun again, because CXone no longer knew the cursor: what
   * was read before comes once more.
   */
  readonly begunAgain: boolean;
}

/** Two 32-bit hashes in one exact number, 1 to 2^53: equal texts give equal numbers, others hardly ever do. */
export function hashOf(text: string): number {
  let low = 0x2c1b3c6d;
  let high = 0x297a2d39;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x85ebca6b);
    low ^= low >>> 13;
    high = Math.imul(high ^ unit, 0xc2b2ae35);
    high ^= high >>> 16;
  }
  return (high & 0x1f_ffff) * 0x1_0000_0000 + (low >>> 0) + 1;
}

/** Fields in which the dialer notes what it does with a record: they change while the record stays the same one. */
const DIALER_STATE = /^ic[A-Z]/;

/** Names a record by what it holds, so that it is known when it comes again. @param id its own id, where one is for good */
export function contentKey(entity: unknown, id: string | null = null): number {
  if (id !== null) return hashOf(`id ${id}`);
  const kept =
    typeof entity === 'object' && entity !== null && !Array.isArray(entity)
      ? Object.fromEntries(Object.entries(entity).filter(([name]) => !DIALER_STATE.test(name)))
      : entity;
  return hashOf(canonicalJson(kept) ?? '');
}

const FIRST_CAPACITY = 1_024;
const FILL_LIMIT = 0.7;

/** Millions of hashes, at 12 to 23 bytes each where a Set takes 40. */
export class HashSet {
  /** No hash is 0. */
  #slots = new Float64Array(FIRST_CAPACITY);
  #size = 0;

  has(hash: number): boolean {
    return this.#slots[this.#slotOf(hash)] === hash;
  }

  add(hash: number): void {
    if (this.#size >= this.#slots.length * FILL_LIMIT) {
      const old = this.#slots;
      this.#slots = new Float64Array(old.length * 2);
      for (const kept of old) if (kept !== 0) this.#slots[this.#slotOf(kept)] = kept;
    }
    const slot = this.#slotOf(hash);
    if (this.#slots[slot] === hash) return;
    this.#slots[slot] = hash;
    this.#size++;
  }

  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash % 0x1_0000_0000) & mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}

/** What has been read of a list, to tell that it goes on for ever. */
class Progress {
  readonly #seen = new HashSet();
  readonly #cursors = new HashSet();
  #pages = 0;
  #emptyInARow = 0;

  /** @throws {CxoneError} when this page shows that the list has no end */
  take({ keys, nextCursor }: Page<unknown>, cursor: string | null): void {
    if (++this.#pages > MOST_PAGES) throw unreadableList('it does not end');
    this.#emptyInARow = keys.length === 0 ? this.#emptyInARow + 1 : 0;
    if (this.#emptyInARow > MOST_EMPTY_PAGES_IN_A_ROW) throw unreadableList('nothing but empty pages comes');
    if (keys.length > 0 && keys.every((key) => this.#seen.has(key))) {
      throw unreadableList('a page holds only what came before');
    }
    for (const key of keys) this.#seen.add(key);
    if (cursor !== null) this.#cursors.add(hashOf(cursor));
    if (nextCursor !== null && this.#cursors.has(hashOf(nextCursor))) {
      throw unreadableList('a page names an earlier one as the next');
    }
  }
}

function unreadableList(said: string): CxoneError {
  return new CxoneError('unreadable-answer', 'a list', { said: `the list cannot be read, ${said}` });
}

/**
 * Reads page after page until there are no more.
 * @param from where to begin; null for the start
 * @throws {CxoneError} what reading a page throws; `unreadable-answer` when the list repeats itself or never ends
 */
export async function* everyPage<T>(
  read: (cursor: string | null) => Promise<Page<T>>,
  from: string | null = null,
): AsyncGenerator<StreamPage<T>> {
  let cursor = from;
  let timesBegunAgain = 0;
  let progress = new Progress();
  for (;;) {
    let page: Page<T>;
    try {
      page = await read(cursor);
    } catch (error) {
      const hasExpired = error instanceof CxoneError && error.problem === 'page-token-expired';
      if (!hasExpired || cursor === null || timesBegunAgain === MOST_TIMES_BEGUN_AGAIN) throw error;
      timesBegunAgain++;
      cursor = null;
      progress = new Progress();
      continue;
    }
    progress.take(page, cursor);
    yield { ...page, cursor, begunAgain: cursor === null && timesBegunAgain > 0 };
    if (page.nextCursor === null) return;
    cursor = page.nextCursor;
  }
}

/** Every record of something short, and how many more there were that could not be read. */
export async function everyRecord<T>(
  read: (cursor: string | null) => Promise<Page<T>>,
): Promise<{ readonly records: readonly T[]; readonly unreadable: number }> {
  let records: T[] = [];
  let unreadable = 0;
  for await (const page of everyPage(read)) {
    if (page.begunAgain) {
      records = [];
      unreadable = 0;
    }
    records.push(...page.records);
    unreadable += page.unreadable.length;
  }
  return { records, unreadable };
}
