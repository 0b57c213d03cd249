/** Reads contact rows from plain tables: finds the phone column by its header, and the columns beside it. */
import { placeAttributeNamed } from '#src/contact/index.ts';
import type { ScreenRow } from '#src/verdict/index.ts';

const PHONE_HEADERS = new Set([
  'phone',
  'phonenumber',
  'telephone',
  'telephonenumber',
  'mobile',
  'mobilenumber',
  'primaryphone',
  'number',
  'tel',
]);
const EXTERNAL_ID_HEADERS = new Set(['externalid', 'extid', 'contactid', 'customerid']);

interface Columns {
  readonly phone: number;
  readonly externalId: number | null;
  readonly attributes: readonly (readonly [column: number, name: string])[];
}

export interface ContactRow {
  readonly element: HTMLTableRowElement;
  readonly phoneCell: HTMLTableCellElement;
  readonly row: ScreenRow;
  /** Changes when the row shows another contact, as when a page of the list replaces the last. */
  readonly key: string;
}

const MAX_TEXT = 200;

function textOf(element: Element | undefined): string {
  return (element?.textContent ?? '').trim().slice(0, MAX_TEXT);
}

function normalised(header: string): string {
  return header.toLowerCase().replace(/[^a-z]/g, '');
}

function columnsOf(table: HTMLTableElement): Columns | null {
  const header = table.tHead?.rows[0] ?? table.rows[0];
  if (!header) return null;
  let phone: number | null = null;
  let externalId: number | null = null;
  const attributes: [number, string][] = [];
  [...header.cells].forEach((cell, column) => {
    const name = normalised(textOf(cell));
    if (PHONE_HEADERS.has(name)) phone ??= column;
    else if (EXTERNAL_ID_HEADERS.has(name)) externalId ??= column;
    else {
      const attribute = placeAttributeNamed(name);
      if (attribute !== undefined) attributes.push([column, attribute]);
    }
  });
  return phone === null ? null : { phone, externalId, attributes };
}

function contactRow(element: HTMLTableRowElement, columns: Columns): ContactRow | null {
  const phoneCell = element.cells[columns.phone];
  if (!phoneCell) return null;
  const attributes: Record<string, string> = {};
  for (const [column, name] of columns.attributes) {
    const text = textOf(element.cells[column]);
    if (text !== '') attributes[name] = text;
  }
  const row: ScreenRow = {
    externalId: columns.externalId === null ? null : textOf(element.cells[columns.externalId]) || null,
    phone: textOf(phoneCell) || null,
    attributes,
  };
  return { element, phoneCell, row, key: JSON.stringify(row) };
}

/** Every contact row of every table in the document that has a phone column. */
export function readContactRows(root: Document): ContactRow[] {
  const rows: ContactRow[] = [];
  for (const table of root.querySelectorAll('table')) {
    const columns = columnsOf(table);
    if (columns === null) continue;
    for (const body of table.tBodies) {
      for (const element of body.rows) {
        // A row with fewer cells than the header is a message such as "no contacts", or a group heading.
        if (element.cells.length <= columns.phone || element.cells[0]?.colSpan !== 1) continue;
        const row = contactRow(element, columns);
        if (row) rows.push(row);
      }
    }
  }
  return rows;
}
