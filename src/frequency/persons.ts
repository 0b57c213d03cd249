/** The persons whom attempts were made on, by external id, and the numbers on which each was tried. */
const NOBODY = -1;

export class Persons {
  readonly #ids = new Map<string, number>();
  readonly #externalIds: string[] = [];
  /** By person, the number first tried; most people have only that one. */
  readonly #firstNumber: number[] = [];
  /** Numbers of the people who were tried on several. */
  readonly #severalNumbers = new Map<number, number[]>();
  readonly #withOutcome = new Set<number>();

  /** @returns -1 for an external id that no attempt was made on */
  find(externalId: string): number {
    return this.#ids.get(externalId) ?? NOBODY;
  }

  externalIdOf(person: number): string | null {
    return this.#externalIds[person] ?? null;
  }

  /** Notes that a person was tried on a number. @returns the person */
  triedOn(externalId: string, number: number): number {
    const known = this.#ids.get(externalId);
    if (known === undefined) {
      const person = this.#externalIds.push(externalId) - 1;
      this.#ids.set(externalId, person);
      this.#firstNumber.push(number);
      return person;
    }
    const first = this.#firstNumber[known] as number;
    const several = this.#severalNumbers.get(known);
    if (several) {
      if (!several.includes(number)) several.push(number);
    } else if (first !== number) this.#severalNumbers.set(known, [first, number]);
    return known;
  }

  /** Whether a person was tried on no other number than this. */
  isOnlyOn(person: number, number: number): boolean {
    if (person === NOBODY) return true;
    return this.#firstNumber[person] === number && !this.#severalNumbers.has(person);
  }

  numbersOf(person: number): readonly number[] {
    const first = this.#firstNumber[person];
    return this.#severalNumbers.get(person) ?? (first === undefined ? [] : [first]);
  }

  markOutcome(person: number): void {
    if (person !== NOBODY) this.#withOutcome.add(person);
  }

  hasOutcome(person: number): boolean {
    return this.#withOutcome.has(person);
  }
}
