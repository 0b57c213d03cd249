/** Do-not-call numbers: exact membership for millions by their line, with the list that said so and until when. */
import type { Instant } from '#src/clock/index.ts';
import { lineDigits } from '#src/contact/index.ts';

export interface DncList {
  readonly id: string;
  readonly name: string;
  /** An inactive list suppresses nothing. */
  readonly active: boolean;
}

export interface DncMembership {
  readonly listId: string;
  readonly name: string;
  /** Null when the entry never expires. */
  readonly expiresAt: Instant | null;
}

/** A number that is not E.164 cannot be looked up: kept as it is it would hold nobody back. */
export class UnusableDncNumberError extends Error {
  override readonly name = 'UnusableDncNumberError';

  constructor() {
    super('A number cannot be kept or looked for on a do-not-call list: write it in E.164, as +12125550100');
  }
}

const EMPTY = 0;
const FILL_LIMIT = 0.7;
const FIRST_CAPACITY = 1024;
/** Marks a place whose number is on one list and never expires, as most are; the rest is the list. */
const FOREVER_ON = 0x8000_0000;
const NEVER = Number.POSITIVE_INFINITY;

/**
 * An open-addressing table from number to its lists: 12 bytes a place, and 16 more for each entry that expires
 * or shares its number with another list.
 */
export class DncIndex {
  /** Digits of the line identity as a number: 15 digits are exact, and no number is 0. */
  #keys = new Float64Array(FIRST_CAPACITY);
  /** By place: FOREVER_ON with a list, or a number's first entry plus one. */
  #held = new Uint32Array(FIRST_CAPACITY);
  #size = 0;
  readonly #lists: DncList[] = [];
  readonly #listNumber = new Map<string, number>();
  /** Entry n: list, expiry, and the number's next entry plus one. */
  #entryList = new Uint32Array(FIRST_CAPACITY);
  #entryExpiry = new Float64Array(FIRST_CAPACITY);
  #entryNext = new Uint32Array(FIRST_CAPACITY);
  #entries = 0;

  get lists(): readonly DncList[] {
    return this.#lists;
  }

  /** How many distinct lines are held. */
  get size(): number {
    return this.#size;
  }

  addList(list: DncList): void {
    const known = this.#listNumber.get(list.id);
    if (known === undefined) {
      this.#listNumber.set(list.id, this.#lists.length);
      this.#lists.push(list);
    } else this.#lists[known] = list;
  }

  /**
   * Said twice of one list, a number is held for the longer time.
   * @param phone E.164
   * @throws {RangeError} when the list has not been added
   * @throws {UnusableDncNumberError} when the number is not E.164
   */
  add(listId: string, phone: string, expiresAt: Instant | null): void {
    const list = this.#listNumber.get(listId);
    if (list === undefined) throw new RangeError(`There is no do-not-call list ${listId}: add it first`);
    const slot = this.#slotFor(lineIn(phone));
    const held = this.#held[slot] as number;
    if (held === EMPTY && expiresAt === null) {
      this.#held[slot] = FOREVER_ON + list;
      return;
    }
    if (held === FOREVER_ON + list) return;
    const first = held >= FOREVER_ON ? this.#newEntry(held - FOREVER_ON, NEVER, EMPTY) : held;
    const expiry = expiresAt ?? NEVER;
    for (let entry = first; entry !== EMPTY; entry = this.#entryNext[entry - 1] as number) {
      if (this.#entryList[entry - 1] !== list) continue;
      this.#entryExpiry[entry - 1] = Math.max(this.#entryExpiry[entry - 1] as number, expiry);
      return;
    }
    this.#held[slot] = this.#newEntry(list, expiry, first);
  }

  /** Whether any list, active or not, holds the number: a quick no for most. @param digits E.164 without plus */
  holds(digits: number): boolean {
    return this.#find(lineDigits(digits)) >= 0;
  }

  /**
   * The active lists that hold the number at this instant.
   * @param phone E.164
   * @throws {UnusableDncNumberError} when the number is not E.164
   */
  listsHolding(phone: string, at: Instant): DncMembership[] {
    const slot = this.#find(lineIn(phone));
    if (slot < 0) return [];
    const found: DncMembership[] = [];
    const held = this.#held[slot] as number;
    if (held >= FOREVER_ON) this.#addMembership(found, held - FOREVER_ON, NEVER, at);
    else {
      for (let entry = held; entry !== EMPTY; entry = this.#entryNext[entry - 1] as number) {
        const expiry = this.#entryExpiry[entry - 1] as number;
        this.#addMembership(found, this.#entryList[entry - 1] as number, expiry, at);
      }
    }
    return found;
  }

  #addMembership(into: DncMembership[], listNumber: number, expiry: Instant, at: Instant): void {
    const list = this.#lists[listNumber];
    if (!list?.active || expiry <= at) return;
    into.push({ listId: list.id, name: list.name, expiresAt: Number.isFinite(expiry) ? expiry : null });
  }

  /** @returns the entry's position plus one */
  #newEntry(list: number, expiry: Instant, next: number): number {
    if (this.#entries === this.#entryList.length) {
      this.#entryList = copied(this.#entryList, new Uint32Array(this.#entries * 2));
      this.#entryExpiry = copied(this.#entryExpiry, new Float64Array(this.#entries * 2));
      this.#entryNext = copied(this.#entryNext, new Uint32Array(this.#entries * 2));
    }
    this.#entryList[this.#entries] = list;
    this.#entryExpiry[this.#entries] = expiry;
    this.#entryNext[this.#entries] = next;
    return ++this.#entries;
  }

  #find(key: number): number {
    const mask = this.#keys.length - 1;
    for (let slot = hashOf(key) & mask; ; slot = (slot + 1) & mask) {
      const held = this.#keys[slot];
      if (held === key) return slot;
      if (held === EMPTY) return -1;
    }
  }

  #slotFor(key: number): number {
    if (this.#size >= this.#keys.length * FILL_LIMIT) this.#grow();
    const mask = this.#keys.length - 1;
    let slot = hashOf(key) & mask;
    while (this.#keys[slot] !== EMPTY && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    if (this.#keys[slot] === EMPTY) {
      this.#keys[slot] = key;
      this.#size++;
    }
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const held = this.#held;
    this.#keys = new Float64Array(keys.length * 2);
    this.#held = new Uint32Array(keys.length * 2);
    this.#size = 0;
    for (let slot = 0; slot < keys.length; slot++) {
      const key = keys[slot] as number;
      if (key !== EMPTY) this.#held[this.#slotFor(key)] = held[slot] as number;
    }
  }
}

const E164 = /^\+[1-9]\d{1,14}$/;

function lineIn(phone: string): number {
  if (!E164.test(phone)) throw new UnusableDncNumberError();
  return lineDigits(Number(phone.slice(1)));
}

function copied<T extends { set(from: T): void }>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** Mixes both halves of the number: neighbours in a block of numbers must not be neighbours in the table. */
function hashOf(key: number): number {
  const high = Math.floor(key / 0x1_0000_0000);
  let hash = Math.imul((key >>> 0) ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}

export function createDncIndex(): DncIndex {
  return new DncIndex();
}
