/** The several numbers of one person: each says where the person may be, whichever of them is dialed. */
import type { Contact } from './contact.ts';
import { isPhoneHeader } from './headers.ts';
import { readPhone } from './phone.ts';
import { lineOf } from './phone-line.ts';

/**
 * The person's other numbers in E.164, in a fixed order: those that the record names as such, and those in columns
 * that hold numbers. What cannot be read as a number is none.
 */
export function otherPhonesOf(contact: Contact): readonly string[] {
  let written: string[] | null = contact.otherPhones?.length ? [...contact.otherPhones] : null;
  for (const name in contact.attributes) {
    if (!isPhoneHeader(name)) continue;
    const text = contact.attributes[name];
    if (!text) continue;
    written ??= [];
    written.push(text);
  }
  // Most contacts of most lists have one number.
  if (written === null) return NONE;
  const own = readPhone(contact.phone);
  const line = own.ok ? lineOf(own.phone) : null;
  const found = new Map<string, string>();
  for (const text of written) {
    const reading = readPhone(text);
    if (reading.ok && lineOf(reading.phone) !== line) found.set(lineOf(reading.phone), reading.phone);
  }
  return [...found.values()].sort();
}

const NONE: readonly string[] = [];

/** Contacts of one list, each with the numbers that others of the same external id have. */
export function withOtherPhones(contacts: readonly Contact[]): Contact[] {
  const byId = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const id = contact.externalId?.trim();
    if (!id) continue;
    const known = byId.get(id);
    if (known) known.push(contact);
    else byId.set(id, [contact]);
  }
  return contacts.map((contact) => {
    const all = byId.get(contact.externalId?.trim() ?? '') ?? [];
    if (all.length < 2) return contact;
    const others = all.flatMap(({ phone }) => (phone === null || phone === contact.phone ? [] : [phone]));
    return { ...contact, otherPhones: [...(contact.otherPhones ?? []), ...others] };
  });
}
