/** Do-not-call numbers: exact membership for millions, with the list that said so and until when. */
import type { Instant } from '#src/clock/index.ts';

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

const EMPTY = 0;
const FILL_LIMIT = 0.7;

/** An open-addressing table from number to the first of its entries. */
export class DncIndex {
  /** E.164 digits as a number: 15 digits are exact, and no number is 0. */
  #keys = new Float64Array(1024);
  #firstEntry = new Uint32Array(1024);
  #size = 0;
  readonly #lists: DncList[] = [];
  readonly #listNumber = new Map<string, number>();
  /** Entry n: list, expiry, and the number's next entry plus one. */
  readonly #entryList: number[] = [];
  readonly #entryExpiry: number[] = [];
  readonly #entryNext: number[] = [];

  /** How many distinct numbers are held. */
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
   * @param phone E.164
   * @throws {RangeError} when the list has not been added
   */
  add(listId: string, phone: string, expiresAt: Instant | null): void {
    const list = this.#listNumber.get(listId);
    if (list === undefined) throw new RangeError(`There is no do-not-call list ${listId}: add it first`);
    const slot = this.#slotFor(digitsOf(phone));
    const expiry = expiresAt ?? Number.POSITIVE_INFINITY;
    const first = this.#firstEntry[slot] as number;
    for (let entry = first; entry !== 0; entry = this.#entryNext[entry - 1] ?? 0) {
      if (this.#entryList[entry - 1] !== list) continue;
      // Said twice, it holds for the longer time.
      this.#entryExpiry[entry - 1] = Math.max(this.#entryExpiry[entry - 1] ?? 0, expiry);
      return;
    }
    this.#entryList.push(list);
    this.#entryExpiry.push(expiry);
    this.#entryNext.push(first);
    this.#firstEntry[slot] = this.#entryList.length;
  }

  /** Whether any list, active or not, holds the number: a quick no for most. @param digits E.164 without plus */
  holds(digits: number): boolean {
    return this.#find(digits) >= 0;
  }

  /** The active lists that hold the number at this instant. */
  listsHolding(phone: string, at: Instant): DncMembership[] {
    const slot = this.#find(digitsOf(phone));
    if (slot < 0) return [];
    const found: DncMembership[] = [];
    for (let entry = this.#firstEntry[slot] ?? 0; entry !== 0; entry = this.#entryNext[entry - 1] ?? 0) {
      const list = this.#lists[this.#entryList[entry - 1] ?? -1];
      const expiry = this.#entryExpiry[entry - 1] ?? 0;
      if (!list?.active || expiry <= at) continue;
      found.push({
        listId: list.id,
        name: list.name,
        expiresAt: Number.isFinite(expiry) ? expiry : null,
      });
    }
    return found;
  }

  clear(): void {
    this.#keys = new Float64Array(1024);
    this.#firstEntry = new Uint32Array(1024);
    this.#size = 0;
    this.#lists.length = 0;
    this.#listNumber.clear();
    this.#entryList.length = 0;
    this.#entryExpiry.length = 0;
    this.#entryNext.length = 0;
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
    const entries = this.#firstEntry;
    this.#keys = new Float64Array(keys.length * 2);
    this.#firstEntry = new Uint32Array(keys.length * 2);
    this.#size = 0;
    for (let slot = 0; slot < keys.length; slot++) {
      const key = keys[slot] as number;
      if (key !== EMPTY) this.#firstEntry[this.#slotFor(key)] = entries[slot] as number;
    }
  }
}

function digitsOf(phone: string): number {
  return Number(phone.charCodeAt(0) === 0x2b ? phone.slice(1) : phone);
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
