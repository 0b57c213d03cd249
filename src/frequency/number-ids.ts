/**
 * Small whole numbers for telephone numbers, given in the order of first mention: an open-addressing table on
 * typed arrays, about 20 bytes a number.
 */
const FILL_LIMIT = 0.7;
const FIRST_CAPACITY = 1024;

export class NumberIds {
  /** Id plus one; 0 is an empty place. */
  #slots = new Uint32Array(FIRST_CAPACITY * 2);
  /** Digits of the line identity by id: 15 digits are exact in a double. */
  #digits = new Float64Array(FIRST_CAPACITY);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  digitsOf(id: number): number {
    return this.#digits[id] as number;
  }

  /** @returns -1 for a number that was never given an id */
  find(digits: number): number {
    return (this.#slots[this.#slotOf(digits)] as number) - 1;
  }

  findOrAdd(digits: number): number {
    const slot = this.#slotOf(digits);
    const known = this.#slots[slot] as number;
    if (known !== 0) return known - 1;
    const id = this.#size++;
    if (id === this.#digits.length) {
      const digitsSoFar = this.#digits;
      this.#digits = new Float64Array(id * 2);
      this.#digits.set(digitsSoFar);
    }
    this.#digits[id] = digits;
    this.#slots[slot] = id + 1;
    if (this.#size > this.#slots.length * FILL_LIMIT) this.#widen();
    return id;
  }

  /** Where a number stands, or the empty place where it would. */
  #slotOf(digits: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(digits) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] as number;
      if (id === 0 || this.#digits[id - 1] === digits) return slot;
    }
  }

  #widen(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let id = 0; id < this.#size; id++) {
      this.#slots[this.#slotOf(this.#digits[id] as number)] = id + 1;
    }
  }
}

/** Mixes both halves of the number: neighbours in a block of numbers must not be neighbours in the table. */
function hashOf(digits: number): number {
  const high = Math.floor(digits / 0x1_0000_0000);
  let hash = Math.imul((digits >>> 0) ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}
