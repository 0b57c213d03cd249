import type { Attempt } from './limit.ts';

/** Every attempt we know of, by number and by person, in the order in which they happened. */
export class AttemptLedger {
  /** By E.164 digits as a number. */
  readonly #byPhone = new Map<number, Attempt[]>();
  readonly #byPerson = new Map<string, Attempt[]>();
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
    const onPhone = this.#byPhone.get(digits) ?? [];
    const position = positionAfter(onPhone, attempt.at);
    for (let index = position - 1; index >= 0 && onPhone[index]?.at === attempt.at; index--) {
      if (onPhone[index]?.campaignId === attempt.campaignId) return false;
    }
    onPhone.splice(position, 0, attempt);
    this.#byPhone.set(digits, onPhone);
    if (attempt.outcome) this.#withOutcome.add(digits);
    if (attempt.externalId !== null) {
      const ofPerson = this.#byPerson.get(attempt.externalId) ?? [];
      ofPerson.splice(positionAfter(ofPerson, attempt.at), 0, attempt);
      this.#byPerson.set(attempt.externalId, ofPerson);
      if (attempt.outcome) this.#personsWithOutcome.add(attempt.externalId);
    }
    this.#size++;
    return true;
  }

  /**
   * An upper bound on the attempts that can count against this contact, for a quick answer: Infinity where an
   * outcome is known, because outcomes begin cooling-off periods.
   * @param digits E.164 without plus
   */
  atMost(digits: number, externalId: string | null): number {
    const onPhone = this.#byPhone.get(digits);
    const ofPerson = externalId === null ? undefined : this.#byPerson.get(externalId);
    if (onPhone === undefined && ofPerson === undefined) return 0;
    if (this.#withOutcome.has(digits) || (externalId !== null && this.#personsWithOutcome.has(externalId))) {
      return Number.POSITIVE_INFINITY;
    }
    const phoneCount = onPhone?.length ?? 0;
    const personCount = ofPerson?.length ?? 0;
    // Attempts that stand under both are not counted twice where all of the person's are on this number.
    const sameNumber = ofPerson?.every((attempt) => digitsOf(attempt.phone) === digits) ?? true;
    return sameNumber ? Math.max(phoneCount, personCount) : phoneCount + personCount;
  }

  /** Attempts on one number, oldest first. */
  attemptsOn(phone: string): readonly Attempt[] {
    return this.#byPhone.get(digitsOf(phone)) ?? [];
  }

  /** Attempts on one person: on this number, and on any other number under the same external id. */
  attemptsOnPerson(phone: string, externalId: string): readonly Attempt[] {
    const onPhone = this.attemptsOn(phone);
    const ofPerson = this.#byPerson.get(externalId);
    if (!ofPerson) return onPhone;
    const elsewhere = ofPerson.filter((attempt) => attempt.phone !== phone);
    if (elsewhere.length === 0) return onPhone;
    return [...onPhone, ...elsewhere].sort((a, b) => a.at - b.at);
  }

  clear(): void {
    this.#byPhone.clear();
    this.#byPerson.clear();
    this.#withOutcome.clear();
    this.#personsWithOutcome.clear();
    this.#size = 0;
  }
}

function digitsOf(phone: string): number {
  return Number(phone.slice(1));
}

function positionAfter(attempts: readonly Attempt[], at: number): number {
  let position = attempts.length;
  while (position > 0 && (attempts[position - 1]?.at ?? 0) > at) position--;
  return position;
}
