import type { Instant } from '#src/clock/index.ts';
import type { Attempt } from './limit.ts';

const NONE: readonly Attempt[] = [];

/** Every attempt we know of, by number and by person, in the order in which they happened. */
export class AttemptLedger {
  /** By E.164 digits as a number. */
  readonly #byPhone = new Map<number, Attempt[]>();
  /** The number on which a person was first tried; most people have only that one. */
  readonly #firstNumber = new Map<string, number>();
  /** Attempts of the people who were tried on several numbers. */
  readonly #onSeveralNumbers = new Map<string, Attempt[]>();
  readonly #withOutcome = new Set<number>();
  readonly #personsWithOutcome = new Set<string>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /**
   * Attempts may come in any order and more than once.
   * @returns false when this attempt is already known: same number, instant and campaign
   */
  record(attempt: Attempt): boolean {
    const digits = digitsOf(attempt.phone);
    let onPhone = this.#byPhone.get(digits);
    if (!onPhone) {
      onPhone = [];
      this.#byPhone.set(digits, onPhone);
    }
    const position = positionAfter(onPhone, attempt.at);
    for (let index = position - 1; index >= 0 && onPhone[index]?.at === attempt.at; index--) {
      if (onPhone[index]?.campaignId === attempt.campaignId) return false;
    }
    insert(onPhone, attempt);
    if (attempt.externalId !== null) this.#recordPerson(attempt, attempt.externalId, digits);
    if (attempt.outcome) this.#withOutcome.add(digits);
    this.#size++;
    return true;
  }

  #recordPerson(attempt: Attempt, externalId: string, digits: number): void {
    if (attempt.outcome) this.#personsWithOutcome.add(externalId);
    const first = this.#firstNumber.get(externalId);
    if (first === undefined) {
      this.#firstNumber.set(externalId, digits);
      return;
    }
    const all = this.#onSeveralNumbers.get(externalId);
    if (all) insert(all, attempt);
    else if (first !== digits) {
      const before = this.#byPhone.get(first)?.filter((one) => one.externalId === externalId) ?? [];
      insert(before, attempt);
      this.#onSeveralNumbers.set(externalId, before);
    }
  }

  /**
   * An upper bound on the attempts since `since` that can count against this contact, for a quick answer:
   * Infinity where an outcome is known, because outcomes begin cooling-off periods.
   * @param digits E.164 without plus
   */
  atMost(digits: number, externalId: string | null, since: Instant): number {
    const onPhone = this.#byPhone.get(digits);
    const elsewhere = externalId === null ? undefined : this.#elsewhere(externalId, digits);
    if (onPhone === undefined && elsewhere === undefined) return 0;
    if (this.#withOutcome.has(digits)) return Number.POSITIVE_INFINITY;
    if (externalId !== null && this.#personsWithOutcome.has(externalId)) return Number.POSITIVE_INFINITY;
    return countSince(onPhone, since) + countSince(elsewhere, since);
  }

  /** Attempts on one number, oldest first. */
  attemptsOn(phone: string): readonly Attempt[] {
    return this.#byPhone.get(digitsOf(phone)) ?? NONE;
  }

  /** Attempts on one person: on this number, and on any other number under the same external id. */
  attemptsOnPerson(phone: string, externalId: string): readonly Attempt[] {
    const onPhone = this.attemptsOn(phone);
    const elsewhere = this.#elsewhere(externalId, digitsOf(phone))?.filter(
      (attempt) => attempt.externalId === externalId && attempt.phone !== phone,
    );
    if (!elsewhere || elsewhere.length === 0) return onPhone;
    return [...onPhone, ...elsewhere].sort((a, b) => a.at - b.at);
  }

  clear(): void {
    this.#byPhone.clear();
    this.#firstNumber.clear();
    this.#onSeveralNumbers.clear();
    this.#withOutcome.clear();
    this.#personsWithOutcome.clear();
    this.#size = 0;
  }

  /** Attempts among which are the person's on other numbers; undefined when there are none. */
  #elsewhere(externalId: string, digits: number): readonly Attempt[] | undefined {
    const several = this.#onSeveralNumbers.get(externalId);
    if (several) return several;
    const first = this.#firstNumber.get(externalId);
    return first === undefined || first === digits ? undefined : this.#byPhone.get(first);
  }
}

function digitsOf(phone: string): number {
  return Number(phone.slice(1));
}

function countSince(attempts: readonly Attempt[] | undefined, since: Instant): number {
  let count = 0;
  if (!attempts) return count;
  for (let index = attempts.length - 1; index >= 0 && (attempts[index] as Attempt).at >= since; index--)
    count++;
  return count;
}

function positionAfter(attempts: readonly Attempt[], at: Instant): number {
  let position = attempts.length;
  while (position > 0 && (attempts[position - 1] as Attempt).at > at) position--;
  return position;
}

function insert(attempts: Attempt[], attempt: Attempt): void {
  attempts.splice(positionAfter(attempts, attempt.at), 0, attempt);
}
