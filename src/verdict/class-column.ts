/** The location class of each contact, by the locator of one policy. */

import { type AttributeSet, type ContactColumns, grown } from './contact-columns.ts';
import type { Policy } from './policy.ts';

export class ClassColumn {
  readonly #contacts: ContactColumns;
  /** Class by index; read in loops over a million contacts. */
  ids = new Uint32Array(1024);
  /** Class by attribute set and area code. */
  readonly #classByKey = new Map<number, number>();
  #policy: Policy | null = null;

  constructor(contacts: ContactColumns) {
    this.#contacts = contacts;
  }

  /** Sees to it that every contact's class is one of this policy's locator. */
  bringTo(policy: Policy): void {
    if (this.#policy?.locator !== policy.locator) {
      this.#classByKey.clear();
      const { size } = this.#contacts;
      for (let index = 0; index < size; index++) this.#classify(index, policy);
    }
    this.#policy = policy;
  }

  /** Classifies one contact that has come or changed; does nothing while all are to be classified later. */
  update(index: number): void {
    if (this.#policy !== null) this.#classify(index, this.#policy);
  }

  /** All are classified again when they are needed next. */
  forget(): void {
    this.#policy = null;
  }

  #classify(index: number, policy: Policy): void {
    if (index >= this.ids.length) this.ids = grown(this.ids, (length) => new Uint32Array(length));
    const contacts = this.#contacts;
    const digits = contacts.phones[index] as number;
    const set = contacts.attributeSetOf[index] as number;
    // A North American number says where it is by its area code, and its first digits are that.
    const prefix = digits >= 1e10 && digits < 2e10 ? Math.floor(digits / 1e7) : digits === 0 ? 0 : -1;
    const key = set * 2048 + (prefix > 0 ? prefix - 1000 + 1 : 0);
    const consent = contacts.consents.get(index) ?? null;
    const otherPhones = contacts.othersOf(index);
    const isShared = prefix >= 0 && consent === null && otherPhones.length === 0;
    const known = isShared ? this.#classByKey.get(key) : undefined;
    if (known !== undefined) {
      this.ids[index] = known;
      return;
    }
    const { hints } = contacts.attributeSets[set] as AttributeSet;
    const { id } = policy.locator.classOf(
      { ...hints, otherPhones, phone: digits ? `+${digits}` : null },
      consent,
    );
    if (isShared) this.#classByKey.set(key, id);
    this.ids[index] = id;
  }
}
