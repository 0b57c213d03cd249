/** Attempts in columns, chained by number from the newest to the oldest: 21 bytes an attempt. */
import type { Instant } from '#src/clock/index.ts';
import { type AttemptOutcome, OUTCOMES } from './limit.ts';

const FIRST_CAPACITY = 1024;
const NONE = -1;

export class AttemptColumns {
  #at = new Float64Array(FIRST_CAPACITY);
  /** Ids of campaign and person; -1 where there is none. */
  #campaign = new Int32Array(FIRST_CAPACITY);
  #person = new Int32Array(FIRST_CAPACITY);
  /** Rank in OUTCOMES plus one; 0 where none is known. */
  #outcome = new Uint8Array(FIRST_CAPACITY);
  /** The next older attempt on the same number. */
  #older = new Int32Array(FIRST_CAPACITY);
  /** By number: both ends of its chain. */
  #newest = new Int32Array(FIRST_CAPACITY);
  #oldest = new Int32Array(FIRST_CAPACITY);
  #numbers = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  at(attempt: number): Instant {
    return this.#at[attempt] as number;
  }

  campaign(attempt: number): number {
    return this.#campaign[attempt] as number;
  }

  person(attempt: number): number {
    return this.#person[attempt] as number;
  }

  outcome(attempt: number): AttemptOutcome | null {
    return OUTCOMES[(this.#outcome[attempt] as number) - 1] ?? null;
  }

  /** The latest attempt on a number; -1 when there is none. */
  newestOn(number: number): number {
    return number >= 0 && number < this.#numbers ? (this.#newest[number] as number) : NONE;
  }

  /** The one before on the same number; -1 when there is none. */
  before(attempt: number): number {
    return this.#older[attempt] as number;
  }

  /** The attempt on a number at an instant for a campaign; -1 when there is none. */
  find(number: number, at: Instant, campaign: number): number {
    const newest = this.newestOn(number);
    if (newest === NONE || this.at(newest) < at || this.at(this.#oldest[number] as number) > at) return NONE;
    for (let attempt = newest; attempt !== NONE && this.at(attempt) >= at; attempt = this.before(attempt)) {
      if (this.#at[attempt] === at && this.#campaign[attempt] === campaign) return attempt;
    }
    return NONE;
  }

  /** Adds an attempt of nobody in particular. */
  add(number: number, at: Instant, campaign: number): number {
    const attempt = this.#size++;
    if (attempt === this.#at.length) this.#widen();
    this.#makeRoomFor(number);
    this.#at[attempt] = at;
    this.#campaign[attempt] = campaign;
    this.#person[attempt] = NONE;
    this.#insert(attempt, number, at);
    return attempt;
  }

  setPerson(attempt: number, person: number): void {
    this.#person[attempt] = person;
  }

  /** Keeps the outcome that says most: a refusal was a conversation, and a conversation was not abandoned. */
  addOutcome(attempt: number, outcome: AttemptOutcome): void {
    this.#outcome[attempt] = Math.max(this.#outcome[attempt] as number, OUTCOMES.indexOf(outcome) + 1);
  }

  /** Histories come in order, from either end; both ends are found at once. */
  #insert(attempt: number, number: number, at: Instant): void {
    const newest = this.#newest[number] as number;
    const oldest = this.#oldest[number] as number;
    if (newest === NONE || at >= this.at(newest)) {
      this.#older[attempt] = newest;
      this.#newest[number] = attempt;
      if (newest === NONE) this.#oldest[number] = attempt;
      return;
    }
    if (at < this.at(oldest)) {
      this.#older[oldest] = attempt;
      this.#older[attempt] = NONE;
      this.#oldest[number] = attempt;
      return;
    }
    let newer = newest;
    while (this.at(this.before(newer)) > at) newer = this.before(newer);
    this.#older[attempt] = this.before(newer);
    this.#older[newer] = attempt;
  }

  #widen(): void {
    const capacity = this.#at.length * 2;
    this.#at = copied(this.#at, new Float64Array(capacity));
    this.#campaign = copied(this.#campaign, new Int32Array(capacity));
    this.#person = copied(this.#person, new Int32Array(capacity));
    this.#outcome = copied(this.#outcome, new Uint8Array(capacity));
    this.#older = copied(this.#older, new Int32Array(capacity));
  }

  #makeRoomFor(number: number): void {
    if (number >= this.#newest.length) {
      const capacity = Math.max(number + 1, this.#newest.length * 2);
      this.#newest = copied(this.#newest, new Int32Array(capacity));
      this.#oldest = copied(this.#oldest, new Int32Array(capacity));
    }
    while (this.#numbers <= number) {
      this.#newest[this.#numbers] = NONE;
      this.#oldest[this.#numbers++] = NONE;
    }
  }
}

function copied<T extends { set(from: T): void }>(from: T, into: T): T {
  into.set(from);
  return into;
}
