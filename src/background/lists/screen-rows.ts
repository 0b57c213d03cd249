/**
 * Whether the contacts that a tab shows are those of the connected tenant. One host of CXone serves many tenants, and an
 * address names a skill by a number that another tenant has, too: only the rows tell whose console it is.
 */

/** Tabs and lists that are remembered. */
const MOST_KEPT = 100;

export class ScreenRows {
  /** By tab and list, the latest last. */
  readonly #latest = new Map<string, { readonly shown: number; readonly known: number }>();

  /** @param rows with an id of their own, in a list that has been read to its end: whether each is in it */
  judged(tabId: number, list: string, rows: readonly boolean[]): void {
    const key = `${tabId} ${list}`;
    this.#latest.delete(key);
    if (rows.length === 0) return;
    this.#latest.set(key, { shown: rows.length, known: rows.filter(Boolean).length });
    for (const oldest of this.#latest.keys()) {
      if (this.#latest.size <= MOST_KEPT) break;
      this.#latest.delete(oldest);
    }
  }

  /** Whether the tab showed contacts of this list, and the tenant has none of them. */
  areStrange(tabId: number | null, list: string): boolean {
    const found = this.#latest.get(`${tabId} ${list}`);
    return found !== undefined && found.known === 0;
  }

  forget(): void {
    this.#latest.clear();
  }
}
