import type { Instant } from '#src/clock/index.ts';
import { lineDigits } from '#src/contact/index.ts';
import { AttemptColumns } from './attempt-columns.ts';
import type { Attempt } from './limit.ts';
import { NumberIds } from './number-ids.ts';
import { Persons } from './persons.ts';

/** An attempt that can be counted for nobody: filed under a wrong number it would let a call through. */
export class UnusableAttemptError extends Error {
  override readonly name = 'UnusableAttemptError';

  constructor(problem: string) {
    super(`An attempt cannot be kept: ${problem}`);
  }
}

const E164 = /^\+[1-9]\d{1,14}$/;
const NOBODY = -1;
const NO_CAMPAIGN = -1;

/** Every attempt we know of, by line and by person, in the order in which they happened. */
export class AttemptLedger {
  #columns = new AttemptColumns();
  #numbers = new NumberIds();
  readonly #campaigns = new Map<string, number>();
  readonly #campaignNames: string[] = [];
  #persons = new Persons();
  /** Numbers with an attempt whose outcome is known. */
  readonly #withOutcome = new Set<number>();

  get size(): number {
    return this.#columns.size;
  }

  /**
   * Attempts may come in any order and more than once: what a later mention adds, an outcome or the person, is
   * kept. Of two external ids for one attempt the first stands.
   * @returns false when this attempt is already known: same number, instant and campaign
   * @throws {UnusableAttemptError} when the number is not E.164 or the instant is no number
   */
  record(attempt: Attempt): boolean {
    if (!Number.isFinite(attempt.at)) throw new UnusableAttemptError('it has no instant');
    const number = this.#numbers.findOrAdd(lineIn(attempt.phone));
    const campaign = attempt.campaignId === null ? NO_CAMPAIGN : this.#campaignNamed(attempt.campaignId);
    const known = this.#columns.find(number, attempt.at, campaign);
    const kept = known >= 0 ? known : this.#columns.add(number, attempt.at, campaign);
    if (attempt.externalId !== null && this.#columns.person(kept) === NOBODY) {
      this.#columns.setPerson(kept, this.#persons.triedOn(attempt.externalId, number));
    }
    if (attempt.outcome) this.#columns.addOutcome(kept, attempt.outcome);
    if (this.#columns.outcome(kept) !== null) {
      this.#withOutcome.add(number);
      this.#persons.markOutcome(this.#columns.person(kept));
    }
    return known < 0;
  }

  /**
   * An upper bound on the attempts since `since` that can count against this contact, for a quick answer:
   * Infinity where an outcome is known, because outcomes begin cooling-off periods.
   * @param digits E.164 without plus
   */
  atMost(digits: number, externalId: string | null, since: Instant): number {
    const number = this.#numbers.find(lineDigits(digits));
    const person = externalId === null ? NOBODY : this.#persons.find(externalId);
    if (this.#withOutcome.has(number) || this.#persons.hasOutcome(person)) return Number.POSITIVE_INFINITY;
    let count = this.#countSince(number, since);
    if (this.#persons.isOnlyOn(person, number)) return count;
    for (const other of this.#persons.numbersOf(person)) {
      if (other !== number) count += this.#countSince(other, since);
    }
    return count;
  }

  /** Attempts on one line, oldest first, under its line identity. @throws {UnusableAttemptError} when the number is not E.164 */
  attemptsOn(phone: string): readonly Attempt[] {
    const found: Attempt[] = [];
    this.#collect(found, this.#numbers.find(lineIn(phone)), null);
    return found.reverse();
  }

  /** Attempts on one person, oldest first: on this number, and on any other under the same external id. */
  attemptsOnPerson(phone: string, externalId: string): readonly Attempt[] {
    const number = this.#numbers.find(lineIn(phone));
    const person = this.#persons.find(externalId);
    const found: Attempt[] = [];
    this.#collect(found, number, null);
    found.reverse();
    if (this.#persons.isOnlyOn(person, number)) return found;
    for (const other of this.#persons.numbersOf(person)) {
      if (other !== number) this.#collect(found, other, person);
    }
    return found.sort((a, b) => a.at - b.at);
  }

  clear(): void {
    this.#columns = new AttemptColumns();
    this.#numbers = new NumberIds();
    this.#campaigns.clear();
    this.#campaignNames.length = 0;
    this.#persons = new Persons();
    this.#withOutcome.clear();
  }

  /** Adds a number's attempts, newest first: everybody's, or one person's. */
  #collect(into: Attempt[], number: number, person: number | null): void {
    const columns = this.#columns;
    let kept = columns.newestOn(number);
    if (kept < 0) return;
    const phone = `+${this.#numbers.digitsOf(number)}`;
    for (; kept >= 0; kept = columns.before(kept)) {
      if (person !== null && columns.person(kept) !== person) continue;
      into.push({
        phone,
        at: columns.at(kept),
        campaignId: this.#campaignNames[columns.campaign(kept)] ?? null,
        externalId: this.#persons.externalIdOf(columns.person(kept)),
        outcome: columns.outcome(kept),
      });
    }
  }

  #countSince(number: number, since: Instant): number {
    let count = 0;
    let kept = this.#columns.newestOn(number);
    for (; kept >= 0 && this.#columns.at(kept) >= since; kept = this.#columns.before(kept)) count++;
    return count;
  }

  #campaignNamed(campaignId: string): number {
    let id = this.#campaigns.get(campaignId);
    if (id === undefined) {
      id = this.#campaignNames.push(campaignId) - 1;
      this.#campaigns.set(campaignId, id);
    }
    return id;
  }
}

function lineIn(phone: string): number {
  if (!E164.test(phone)) throw new UnusableAttemptError('its number is not written in E.164');
  return lineDigits(Number(phone.slice(1)));
}
