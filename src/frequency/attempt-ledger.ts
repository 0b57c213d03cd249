import type { Attempt } from './limit.ts';

/** Every attempt we know of, by number and by person, in the order in which they happened. */
export class AttemptLedger {
  readonly #byPhone = new Map<string, Attempt[]>();
  readonly #byPerson = new Map<string, Attempt[]>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /**
   * Attempts may come in any order and more than once.
   * @returns false when this attempt is already known: same number, instant and campaign
   */
  record(attempt: Attempt): boolean {
    const onPhone = this.#byPhone.get(attempt.phone) ?? [];
    const position = positionAfter(onPhone, attempt.at);
    for (let index = position - 1; index >= 0 && onPhone[index]?.at === attempt.at; index--) {
      if (onPhone[index]?.campaignId === attempt.campaignId) return false;
    }
    onPhone.splice(position, 0, attempt);
    this.#byPhone.set(attempt.phone, onPhone);
    if (attempt.externalId !== null) {
      const ofPerson = this.#byPerson.get(attempt.externalId) ?? [];
      ofPerson.splice(positionAfter(ofPerson, attempt.at), 0, attempt);
      this.#byPerson.set(attempt.externalId, ofPerson);
    }
    this.#size++;
    return true;
  }

  /** Attempts on one number, oldest first. */
  attemptsOn(phone: string): readonly Attempt[] {
    return this.#byPhone.get(phone) ?? [];
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
    this.#size = 0;
  }
}

function positionAfter(attempts: readonly Attempt[], at: number): number {
  let position = attempts.length;
  while (position > 0 && (attempts[position - 1]?.at ?? 0) > at) position--;
  return position;
}
