/** Whether a text by itself says where somebody is. */
import { createLocator } from './locator.ts';
import type { EvidenceSource } from './place.ts';

const locator = createLocator('all-evidence');

/**
 * Whether a hint can be read as one of its kind, placeholders not; half a point is none.
 * @param beside what else the record says: the text of its country, and its number in E.164
 */
export function readsPlace(
  source: Extract<EvidenceSource, 'region' | 'country' | 'state' | 'postalCode' | 'timeZone'>,
  text: string,
  beside: { readonly country: string; readonly phone: string | null },
): boolean {
  const { phone } = beside;
  const hints = source === 'country' ? { phone } : { phone, country: [beside.country] };
  const { evidence } = locator.explain({ ...hints, [source]: [text] });
  const own = evidence.filter((piece) => piece.source === source);
  return own.length > 0 && own.every(({ finding }) => finding !== 'unreadable');
}
