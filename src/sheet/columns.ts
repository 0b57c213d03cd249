/** Which column of a file is what: guessed from the headers and what stands under them, corrected by a person. */

import { headerLetters, PHONE_HEADERS, placeAttributeNamed, readPhone } from '#src/contact/index.ts';
import { say } from '#src/language/index.ts';
import { z } from '#src/schema/index.ts';

/** What a column may be; an `attribute` goes along under its header, `none` is left behind. */
export const COLUMN_MEANINGS = [
  'phone',
  'externalId',
  'name',
  'region',
  'state',
  'postalCode',
  'timeZone',
  'country',
  'latitude',
  'longitude',
  'callingCode',
  'attribute',
  'none',
] as const;
export const ColumnMeaning = z.enum(COLUMN_MEANINGS);
export type ColumnMeaning = z.infer<typeof ColumnMeaning>;

/** One of a file's columns. */
export const Column = z.object({ header: z.string(), meaning: ColumnMeaning });
export type Column = z.infer<typeof Column>;

const EXTERNAL_ID_NAMES = [
  'externalid',
  'extid',
  'contactid',
  'customerid',
  'recordid',
  'accountid',
  'id',
  'crmid',
];
const NAME_NAMES = ['name', 'fullname', 'contactname', 'customername', 'nombre', 'nom', 'nome', '氏名'];

/** The best of the headers that mean a thing: lists of names are in the order of how sure they are. */
function bestNamed(headers: readonly string[], names: readonly string[]): number {
  const plain = headers.map(headerLetters);
  for (const name of names) {
    const found = plain.indexOf(name);
    if (found >= 0) return found;
  }
  return -1;
}

const ENOUGH = 0.6;

function phoneByContent(headers: readonly string[], rows: readonly (readonly string[])[]): number {
  let best = { column: -1, share: ENOUGH };
  headers.forEach((_, column) => {
    const texts = rows.map((row) => row[column]?.trim() ?? '').filter((text) => text !== '');
    const share = texts.filter((text) => text.startsWith('+') && readPhone(text).ok).length / texts.length;
    if (share >= best.share) best = { column, share };
  });
  return best.column;
}

/** The hint of place that a header names; what holds both halves of a point goes along under its own header. */
function placeOf(header: string): ColumnMeaning | null {
  const place = placeAttributeNamed(header);
  return place === undefined || place === 'coordinates' ? null : place;
}

const isShort = (header: string) => headerLetters(header).length <= 2;

/** @param rows the first of the file, below the headers */
export function guessColumns(headers: readonly string[], rows: readonly (readonly string[])[]): Column[] {
  const phoneNamed = bestNamed(headers, PHONE_HEADERS);
  const phone = phoneNamed >= 0 ? phoneNamed : phoneByContent(headers, rows);
  const externalId = bestNamed(headers, EXTERNAL_ID_NAMES);
  const name = bestNamed(headers, NAME_NAMES);
  // Of several columns of one meaning the first, but `ST` yields to `State`; the others go along under their own
  // headers and are heard as well.
  const placeColumns = new Map<ColumnMeaning, number>();
  headers.forEach((header, column) => {
    const place = placeOf(header);
    if (place === null || column === phone || column === externalId || column === name) return;
    const known = placeColumns.get(place);
    if (known === undefined || (isShort(headers[known] ?? '') && !isShort(header))) {
      placeColumns.set(place, column);
    }
  });
  return headers.map((header, column) => {
    const meaning = ((): ColumnMeaning => {
      if (column === phone) return 'phone';
      if (column === externalId) return 'externalId';
      if (column === name) return 'name';
      const place = placeOf(header);
      if (place !== null && placeColumns.get(place) === column) return place;
      return header.trim() === '' ? 'none' : 'attribute';
    })();
    return { header, meaning };
  });
}

/** What is wrong with a mapping, in words; null when it can be used. */
export function columnsProblem(columns: readonly Column[]): string | null {
  if (!columns.some(({ meaning }) => meaning === 'phone'))
    return say('Say which column has the phone number.');
  if (!columns.some(({ meaning }) => meaning === 'externalId')) {
    return say('Say which column has the external id: CXone knows a contact by it.');
  }
  for (const meaning of COLUMN_MEANINGS) {
    if (meaning === 'attribute' || meaning === 'none') continue;
    const twice = columns.filter((column) => column.meaning === meaning);
    if (twice.length > 1) {
      return say('“{one}” and “{other}” cannot both be that: choose one.', {
        one: twice[0]?.header ?? '',
        other: twice[1]?.header ?? '',
      });
    }
  }
  return null;
}
