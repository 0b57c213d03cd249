/**
 * Reads contact rows from whatever a console draws: tables, ARIA grids (ag-Grid among them) whose rows are recycled,
 * and lists of cards. Which column is which is told by its header, or by what stands in it.
 */
import { addAttribute, headerLetters, PHONE_HEADERS, placeAttributeNamed } from '#src/contact/index.ts';
import type { PhonePlace } from '#src/screen/screens.ts';
import type { ScreenRow } from '#src/verdict/index.ts';

/** What may hold rows: the page, or an open shadow root in it. */
export type RowRoot = Document | ShadowRoot;

export interface ContactRow {
  /** The element that is the row; of a row that a grid splits over several containers, the one with the number. */
  readonly element: HTMLElement;
  readonly phoneCell: HTMLElement;
  readonly row: ScreenRow;
  /** Changes when the row shows another contact, as when a page of the list replaces the last. */
  readonly key: string;
}

const phoneHeaders = new Set(PHONE_HEADERS);
const EXTERNAL_ID_HEADERS = new Set(['externalid', 'extid', 'contactid', 'customerid', 'id', 'recordid']);

const MAX_TEXT = 200;
/** A badge of ours in a cell has no text of its own: what it shows is in its shadow root. */
const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').trim().slice(0, MAX_TEXT);

/** The number that a cell shows now, as it is written there; null where there is none. */
export const phoneShownIn = (phoneCell: Element): string | null => textOf(phoneCell) || null;

const normalisedHeaders = new Map<string, string>();
const MOST_HEADERS_KEPT = 500;

function normalised(header: string): string {
  const known = normalisedHeaders.get(header);
  if (known !== undefined) return known;
  const letters = headerLetters(header);
  if (normalisedHeaders.size < MOST_HEADERS_KEPT) normalisedHeaders.set(header, letters);
  return letters;
}

/** Digits as people write a number, with or without its country; not a date, a price or a code. */
const LOOKS_LIKE_PHONE = /^\+?[\d\s().\u2010-\u2015-]{9,22}$/;

function looksLikePhone(text: string): boolean {
  if (!LOOKS_LIKE_PHONE.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  return digits >= 10 && digits <= 15 && !/\d{4}-\d\d-\d\d/.test(text);
}

type ColumnKey = string;

interface Columns {
  readonly phone: ColumnKey;
  readonly externalId: ColumnKey | null;
  readonly attributes: readonly (readonly [column: ColumnKey, name: string])[];
}

interface GridRow {
  readonly element: HTMLElement;
  readonly cells: ReadonlyMap<ColumnKey, HTMLElement>;
}

/** So many rows tell what a column without a known header holds. */
const SAMPLE = 20;
const ENOUGH = 0.6;

/** The column in which numbers stand: where the headers do not say, what is in it does. */
function phoneByContent(rows: readonly GridRow[]): ColumnKey | null {
  const seen = new Map<ColumnKey, { phones: number; texts: number }>();
  for (const { cells } of rows.slice(0, SAMPLE)) {
    for (const [key, cell] of cells) {
      const text = textOf(cell);
      if (text === '') continue;
      const counts = seen.get(key) ?? { phones: 0, texts: 0 };
      counts.texts++;
      if (looksLikePhone(text)) counts.phones++;
      seen.set(key, counts);
    }
  }
  let best: { key: ColumnKey; share: number } | null = null;
  for (const [key, { phones, texts }] of seen) {
    const share = phones / texts;
    if (phones >= 2 && share >= ENOUGH && share > (best?.share ?? 0)) best = { key, share };
  }
  return best?.key ?? null;
}

function columnsOf(
  headers: ReadonlyMap<ColumnKey, string>,
  rows: readonly GridRow[],
  taught: string | null,
): Columns | null {
  let phone: ColumnKey | null = null;
  let externalId: ColumnKey | null = null;
  const attributes: [ColumnKey, string][] = [];
  for (const [key, header] of headers) {
    const name = normalised(header);
    // Where a person has said which column it is, no other will do.
    if (taught === null ? phoneHeaders.has(name) : normalised(taught) === name) phone ??= key;
    else if (EXTERNAL_ID_HEADERS.has(name)) externalId ??= key;
    else {
      const attribute = placeAttributeNamed(header);
      if (attribute !== undefined) attributes.push([key, attribute]);
    }
  }
  if (taught === null) phone ??= phoneByContent(rows);
  return phone === null ? null : { phone, externalId, attributes };
}

function contactRowOf({ element, cells }: GridRow, columns: Columns): ContactRow | null {
  const phoneCell = cells.get(columns.phone);
  if (!phoneCell) return null;
  const attributes: Record<string, string> = {};
  for (const [column, name] of columns.attributes) {
    const text = textOf(cells.get(column));
    if (text !== '') addAttribute(attributes, name, text);
  }
  const row: ScreenRow = {
    externalId: (columns.externalId !== null && textOf(cells.get(columns.externalId))) || null,
    phone: phoneShownIn(phoneCell),
    attributes,
  };
  return { element, phoneCell, row, key: keyOf(row) };
}

function keyOf({ externalId, phone, attributes }: ScreenRow): string {
  let key = `${externalId ?? ''}\u0000${phone ?? ''}`;
  for (const name in attributes) key += `\u0000${name}\u0000${attributes[name]}`;
  return key;
}

const headersOfTable = (table: HTMLTableElement) =>
  new Map(
    [...((table.tHead?.rows[0] ?? table.rows[0])?.cells ?? [])].map((cell, column) => [
      String(column),
      textOf(cell),
    ]),
  );

function rowsOfTable(table: HTMLTableElement, taught: string | null): ContactRow[] {
  const header = table.tHead?.rows[0] ?? table.rows[0];
  if (!header) return [];
  const headers = () => headersOfTable(table);
  const rows: GridRow[] = [];
  for (const body of table.tBodies) {
    for (const element of body.rows) {
      if (element === header) continue;
      // A row of one wide cell is a message such as "no contacts", or a group heading.
      if (element.cells[0]?.colSpan !== 1) continue;
      rows.push({
        element,
        cells: new Map([...element.cells].map((cell, column) => [String(column), cell])),
      });
    }
  }
  return contactRows(table, headers, rows, taught);
}

/** By the grid's own name of a column, else its ARIA position, else its place in the row. */
function columnKeyOf(cell: Element, place: number): ColumnKey {
  return cell.getAttribute('col-id') ?? cell.getAttribute('aria-colindex') ?? `at ${place}`;
}

const GRIDS = '[role="grid"], [role="treegrid"], [role="table"]';

const GRID_CELLS = '[role="gridcell"], [role="cell"], [role="rowheader"]';

function headersOfGrid(grid: Element): Map<ColumnKey, string> {
  const found = new Map<ColumnKey, string>();
  [...grid.querySelectorAll('[role="columnheader"]')].forEach((header, place) => {
    found.set(columnKeyOf(header, place), textOf(header));
  });
  return found;
}

/**
 * A grid by its roles. Grids with pinned columns draw one row several times, in containers side by side: what
 * has the same row number is one row.
 */
function rowsOfGrid(grid: Element, taught: string | null): ContactRow[] {
  const headers = () => headersOfGrid(grid);
  const byNumber = new Map<string, { element: HTMLElement; cells: Map<ColumnKey, HTMLElement> }>();
  let unnumbered = 0;
  for (const element of grid.querySelectorAll<HTMLElement>('[role="row"]')) {
    const cells = element.querySelectorAll<HTMLElement>(GRID_CELLS);
    if (cells.length === 0) continue;
    const number =
      element.getAttribute('row-index') ?? element.getAttribute('aria-rowindex') ?? `row ${unnumbered++}`;
    const row = byNumber.get(number) ?? { element, cells: new Map<ColumnKey, HTMLElement>() };
    let place = 0;
    for (const cell of cells) row.cells.set(columnKeyOf(cell, place++), cell);
    byNumber.set(number, row);
  }
  return contactRows(grid, headers, [...byNumber.values()], taught).map((row) => ({
    ...row,
    element: row.phoneCell.closest<HTMLElement>('[role="row"]') ?? row.element,
  }));
}

/** Headers change seldom, and are read from far larger elements than cells. */
const COLUMNS_HOLD_MS = 1_000;
const columnsOfGrid = new WeakMap<
  Element,
  { readonly columns: Columns; readonly until: number; readonly taught: string | null }
>();

function contactRows(
  grid: Element,
  headersOf: () => ReadonlyMap<ColumnKey, string>,
  rows: readonly GridRow[],
  taught: string | null,
): ContactRow[] {
  const now = performance.now();
  const kept = columnsOfGrid.get(grid);
  let columns = kept && kept.until > now && kept.taught === taught ? kept.columns : null;
  if (columns === null) {
    columns = columnsOf(headersOf(), rows, taught);
    if (columns === null) return [];
    columnsOfGrid.set(grid, { columns, until: now + COLUMNS_HOLD_MS, taught });
  }
  const found: ContactRow[] = [];
  for (const row of rows) {
    const contact = contactRowOf(row, columns);
    if (contact) found.push(contact);
  }
  return found;
}

const CARDS = 'li, article, [role="listitem"]';

/** A list of cards: siblings that each show one number. */
function rowsOfCards(root: RowRoot): ContactRow[] {
  const byParent = new Map<Element, ContactRow[]>();
  for (const card of root.querySelectorAll<HTMLElement>(CARDS)) {
    const { parentElement } = card;
    if (!parentElement || card.querySelector(CARDS) || card.closest('nav, header, footer')) continue;
    const row = cardRow(card, phoneInCard(card));
    if (!row) continue;
    const siblings = byParent.get(parentElement) ?? [];
    siblings.push(row);
    byParent.set(parentElement, siblings);
  }
  return [...byParent.values()].filter((rows) => rows.length > 1).flat();
}

function phoneInCard(card: HTMLElement): HTMLElement | null {
  const leaves = [...card.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.childElementCount === 0 || element.matches('a[href^="tel:"]'),
  );
  const phones = leaves.filter((leaf) => looksLikePhone(textOf(leaf)));
  return phones.length === 1 ? (phones[0] ?? null) : null;
}

function cardRow(card: HTMLElement, phoneCell: HTMLElement | null): ContactRow | null {
  if (!phoneCell) return null;
  const attributes: Record<string, string> = {};
  let externalId: string | null = null;
  for (const label of card.querySelectorAll('dt, [data-label]')) {
    const value = label.matches('dt') ? label.nextElementSibling : label;
    const header = label.getAttribute('data-label') ?? textOf(label);
    const name = normalised(header);
    const text = textOf(value);
    const attribute = placeAttributeNamed(header);
    if (EXTERNAL_ID_HEADERS.has(name)) externalId ??= text || null;
    else if (attribute !== undefined && text !== '') addAttribute(attributes, attribute, text);
  }
  const row: ScreenRow = { externalId, phone: phoneShownIn(phoneCell), attributes };
  return { element: card, phoneCell, row, key: keyOf(row) };
}

/** Rows that a person pointed out, where no header names their column. */
function rowsAt(root: RowRoot, { row, cell }: { readonly row: string; readonly cell: string }): ContactRow[] {
  try {
    return [...root.querySelectorAll<HTMLElement>(row)].flatMap(
      (element) => cardRow(element, element.querySelector<HTMLElement>(cell)) ?? [],
    );
  } catch {
    // A description may come from a file, and its selector be none.
    return [];
  }
}

/** Every contact row in sight of the reader. @param taught where the numbers stand, where somebody has said so */
export function readContactRows(root: RowRoot, taught: PhonePlace | null): ContactRow[] {
  if (taught && 'row' in taught) return rowsAt(root, taught);
  const header = taught?.header ?? null;
  const rows: ContactRow[] = [];
  for (const table of root.querySelectorAll('table')) {
    if (table.matches(GRIDS) || table.closest(GRIDS) === null) rows.push(...rowsOfTable(table, header));
  }
  for (const grid of root.querySelectorAll(GRIDS)) {
    if (!(grid instanceof HTMLTableElement) && grid.parentElement?.closest(GRIDS) == null) {
      rows.push(...rowsOfGrid(grid, header));
    }
  }
  return rows.length > 0 || header !== null ? rows : rowsOfCards(root);
}

/** The header over a cell; empty where there is none. */
export function headerOver(element: Element): string {
  const cell = element.closest(`td, th, ${GRID_CELLS}`);
  const grid = cell?.closest(`table, ${GRIDS}`);
  if (!cell || !grid) return '';
  if (grid instanceof HTMLTableElement && cell instanceof HTMLTableCellElement) {
    return headersOfTable(grid).get(String(cell.cellIndex)) ?? '';
  }
  const cells = [...(cell.closest('[role="row"]')?.querySelectorAll(GRID_CELLS) ?? [])];
  return headersOfGrid(grid).get(columnKeyOf(cell, cells.indexOf(cell))) ?? '';
}

/** Every header of every table and grid: what a person may choose the numbers' column from. */
export function allHeaders(root: RowRoot): string[] {
  const found = new Set<string>();
  for (const table of root.querySelectorAll('table'))
    for (const header of headersOfTable(table).values()) found.add(header);
  for (const grid of root.querySelectorAll(GRIDS))
    for (const header of headersOfGrid(grid).values()) found.add(header);
  found.delete('');
  return [...found];
}
