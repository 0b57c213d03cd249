/** Rows of contacts as a screen shows them. */

import { type Contact, lineOf, readPhone } from '#src/contact/index.ts';
import { z } from '#src/schema/index.ts';

/** A row as a screen shows it: what the page wrote beside the number, and nothing else. */
export const ScreenRow = z.object({
  externalId: z.nullable(z.string().check(z.maxLength(200))),
  phone: z.nullable(z.string().check(z.maxLength(200))),
  attributes: z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(200))),
});
export type ScreenRow = z.infer<typeof ScreenRow>;

function samePhone(shown: string, kept: string | null): boolean {
  const reading = readPhone(shown);
  const other = readPhone(kept);
  return reading.ok && other.ok
    ? lineOf(reading.phone) === lineOf(other.phone)
    : shown.trim() === (kept ?? '').trim();
}

/**
 * The contact that a row shows, and whether it is one of those that are known.
 * @param numbers the known contacts of the row's external id: one for each of the person's numbers
 */
export function contactShown(
  row: ScreenRow,
  numbers: readonly Contact[],
): { readonly contact: Contact; readonly known: boolean } {
  // A row that shows another number than the record's is judged by its own text.
  const kept = numbers.find((number) => row.phone === null || samePhone(row.phone, number.phone));
  if (kept) return { contact: kept, known: true };
  // The person's other numbers speak all the same, whichever of them the screen shows.
  const otherPhones = numbers.flatMap(({ phone }) => (phone === null ? [] : [phone]));
  const contact = { ...row, name: null, ...(otherPhones.length > 0 ? { otherPhones } : {}) };
  return { contact, known: false };
}
