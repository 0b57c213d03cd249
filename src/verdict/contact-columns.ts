/** Many contacts as columns: what their records say, and nothing of how they are judged. */

import type { Consent } from '#src/consent/index.ts';
import {
  type Contact,
  lineDigits,
  otherPhonesOf,
  placeAttributeNamed,
  readPhone,
} from '#src/contact/index.ts';
import type { LocationHints } from '#src/location/index.ts';
import { hintsOf } from './contact-checks.ts';

/** What a contact says of its place, which many contacts share. */
export interface AttributeSet {
  readonly attributes: Readonly<Record<string, string>>;
  readonly hints: Omit<LocationHints, 'phone'>;
}

/** A column of twice the length with the same values. */
export function grown<T extends Float64Array | Uint32Array | Uint16Array>(
  column: T,
  make: (length: number) => T,
): T {
  const larger = make(column.length * 2);
  larger.set(column);
  return larger;
}

/** The first number of a person goes by the external id alone. */
function keyOf(externalId: string, destination: number): string {
  return destination === 0 ? externalId : `${externalId}\u0000${destination}`;
}

const NO_OTHERS: readonly string[] = [];
const NO_INDEXES: readonly number[] = [];

/**
 * Contacts by index, in the order in which they came. The columns that are public are read in loops over a million
 * contacts; only this class writes them.
 */
export class ContactColumns {
  #size = 0;
  /** E.164 digits as a number (15 digits are exact); 0 when the phone is no number. */
  phones = new Float64Array(1024);
  /** The position of each contact's set in {@link attributeSets}. */
  attributeSetOf = new Uint32Array(1024);
  readonly attributeSets: AttributeSet[] = [];
  readonly externalIds: (string | null)[] = [];
  /** Consents that are on record; most contacts have none. */
  readonly consents = new Map<number, Consent>();
  /** What stands in the phone field of contacts without a number. */
  readonly unreadablePhones = new Map<number, string | null>();
  /** Other numbers that a contact's own record names, E.164. */
  readonly #otherPhones = new Map<number, readonly string[]>();
  /** The contacts of each person who has several: one for each number. */
  readonly #numbersOf = new Map<string, number[]>();
  /** By external id, and which of the person's numbers it is. */
  readonly #indexByKey = new Map<string, number>();
  readonly #attributeSetByText = new Map<string, number>();

  get size(): number {
    return this.#size;
  }

  /**
   * Adds a contact, or replaces the one whose externalId is already there.
   * @returns its index: less than the size before, where it replaces one
   */
  add(contact: Contact): number {
    const id = contact.externalId?.trim() || null;
    const destination = contact.destination ?? 0;
    const key = id === null ? null : keyOf(id, destination);
    let index = key === null ? undefined : this.#indexByKey.get(key);
    if (index === undefined) {
      index = this.#size++;
      if (index >= this.phones.length) this.#grow();
      if (key !== null) this.#indexByKey.set(key, index);
      this.externalIds[index] = id;
    } else {
      this.unreadablePhones.delete(index);
      this.#otherPhones.delete(index);
      this.consents.delete(index);
    }
    if (contact.consent) this.consents.set(index, contact.consent);
    const phone = readPhone(contact.phone);
    this.phones[index] = phone.ok ? Number(phone.phone.slice(1)) : 0;
    if (!phone.ok) this.unreadablePhones.set(index, contact.phone);
    this.attributeSetOf[index] = this.#internAttributes(contact.attributes);
    const others = otherPhonesOf(contact);
    if (others.length > 0) this.#otherPhones.set(index, others);
    if (id !== null && (destination > 0 || this.#numbersOf.size > 0)) {
      this.#joinPerson(id, index, destination);
    }
    return index;
  }

  #joinPerson(id: string, index: number, destination: number): void {
    let all = this.#numbersOf.get(id);
    if (!all) {
      if (destination === 0) return;
      const first = this.#indexByKey.get(keyOf(id, 0));
      all = first === undefined ? [] : [first];
      this.#numbersOf.set(id, all);
    }
    if (!all.includes(index)) all.push(index);
  }

  /** The contacts of the same person, this one among them; empty where there is no other. */
  samePerson(index: number): readonly number[] {
    if (this.#numbersOf.size === 0) return NO_INDEXES;
    const id = this.externalIds[index];
    return (id ? this.#numbersOf.get(id) : undefined) ?? NO_INDEXES;
  }

  /** The person's other numbers, E.164: those of the record, and those that are contacts of their own. */
  othersOf(index: number): readonly string[] {
    const own = this.#otherPhones.get(index);
    const all = this.samePerson(index);
    if (all.length === 0) return own ?? NO_OTHERS;
    const phone = this.phones[index];
    const found = new Set(own);
    for (const sibling of all) {
      const digits = this.phones[sibling];
      if (digits && digits !== phone) found.add(`+${digits}`);
    }
    return [...found].sort();
  }

  /** The contact as the engine knows it: names are not kept. */
  contactAt(index: number): Contact {
    const digits = this.phones[index];
    const consent = this.consents.get(index);
    const otherPhones = this.othersOf(index);
    return {
      externalId: this.externalIds[index] ?? null,
      phone: digits ? `+${digits}` : (this.unreadablePhones.get(index) ?? null),
      name: null,
      attributes: this.attributeSets[this.attributeSetOf[index] ?? 0]?.attributes ?? {},
      ...(otherPhones.length === 0 ? {} : { otherPhones: [...otherPhones] }),
      ...(consent === undefined ? {} : { consent }),
    };
  }

  /** The contacts of one external id: one for each of the person's numbers. */
  contactsNamed(externalId: string): readonly Contact[] {
    const id = externalId.trim();
    const only = this.#indexByKey.get(keyOf(id, 0));
    const all = this.#numbersOf.get(id) ?? (only === undefined ? [] : [only]);
    return all.map((index) => this.contactAt(index));
  }

  /** The contacts of one line, however their numbers are written. @param phone E.164 */
  contactsWith(phone: string): readonly Contact[] {
    const line = lineDigits(Number(phone.slice(1)));
    const found: Contact[] = [];
    for (let index = 0; index < this.#size; index++) {
      if (lineDigits(this.phones[index] as number) === line) found.push(this.contactAt(index));
    }
    return found;
  }

  /** Contacts that have neither a postal code nor a state. */
  countWithoutAddress(): number {
    const without = this.attributeSets.map(
      ({ hints }) => hints.postalCode === undefined && hints.state === undefined,
    );
    let count = 0;
    for (let index = 0; index < this.#size; index++) {
      if (without[this.attributeSetOf[index] as number]) count++;
    }
    return count;
  }

  #grow(): void {
    this.phones = grown(this.phones, (length) => new Float64Array(length));
    this.attributeSetOf = grown(this.attributeSetOf, (length) => new Uint32Array(length));
  }

  #internAttributes(attributes: Readonly<Record<string, string>>): number {
    let text = '';
    for (const name in attributes) {
      if (placeAttributeNamed(name) !== undefined) text += `${name}\u0000${attributes[name]}\u0000`;
    }
    let id = this.#attributeSetByText.get(text);
    if (id === undefined) {
      id = this.attributeSets.length;
      const places = Object.fromEntries(
        Object.entries(attributes).filter(([name]) => placeAttributeNamed(name) !== undefined),
      );
      const contact: Contact = { externalId: null, phone: null, name: null, attributes: places };
      const { phone: _, ...hints } = hintsOf(contact, { ok: false, problem: 'missing' });
      this.attributeSets.push({ attributes: places, hints });
      this.#attributeSetByText.set(text, id);
    }
    return id;
  }
}
