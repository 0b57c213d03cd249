/**
 * A badge at every contact row, kept right as rows come, change and go. Rows are noticed before they are
 * painted, asked about in one request, and asked about again when their verdict's time is up.
 */
import type { JudgeAnswer } from '#src/bridge/console-messages.ts';
import { MAX_ROWS } from '#src/bridge/console-messages.ts';
import { screenAt } from '#src/screen/screens.ts';
import type { Reader, ScreenRow } from '#src/verdict/index.ts';
import { Badge } from './badge.ts';
import { Card } from './card.tsx';
import { type ContactRow, readContactRows } from './contact-table.ts';

/** While a list is being read the background sends notices; if none comes, ask again after this. */
const ASK_AGAIN_MS = 3_000;
/** Timers are not exact: ask a little after the boundary rather than a little before. */
const AFTER_BOUNDARY_MS = 250;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

interface BadgedRow {
  readonly badge: Badge;
  key: string;
  row: ScreenRow;
  cell: HTMLElement;
  /** Set when the row must be asked about. */
  stale: boolean;
}

export interface BadgesOptions {
  readonly judge: (campaignId: string | null, rows: readonly ScreenRow[]) => Promise<JudgeAnswer>;
  readonly reader: Reader;
  readonly signal: AbortSignal;
  /** Told when the background can no longer be reached because the extension has gone. */
  readonly onFault: (error: unknown) => void;
}

export class Badges {
  readonly #options: BadgesOptions;
  readonly #rows = new Map<HTMLTableRowElement, BadgedRow>();
  readonly #badgeByHost = new WeakMap<EventTarget, Badge>();
  readonly #card: Card;
  #campaignId: string | null = null;
  #asking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: BadgesOptions) {
    this.#options = options;
    this.#card = new Card({
      reader: options.reader,
      signal: options.signal,
      badgeOf: (target) => (target ? this.#badgeByHost.get(target) : undefined),
    });
    const observer = new MutationObserver(() => this.#look());
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    const { signal } = options;
    document.addEventListener('visibilitychange', () => this.#look(), { signal });
    window.addEventListener('hashchange', () => this.#look(), { signal });
    window.addEventListener('popstate', () => this.#look(), { signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(this.#timer);
      for (const { badge } of this.#rows.values()) badge.host.remove();
      this.#rows.clear();
    });
    this.#look();
  }

  /** Everything on screen is asked about again; what is shown stays until the answer comes. */
  refresh(): void {
    for (const row of this.#rows.values()) row.stale = true;
    void this.#ask();
  }

  #look(): void {
    if (document.hidden) return;
    const { campaignId } = screenAt(location);
    const moved = campaignId !== this.#campaignId;
    this.#campaignId = campaignId;
    const seen = new Set<HTMLTableRowElement>();
    for (const row of readContactRows(document)) {
      seen.add(row.element);
      this.#keep(row, moved);
    }
    for (const [element, { badge }] of this.#rows) {
      if (seen.has(element)) continue;
      badge.host.remove();
      this.#rows.delete(element);
    }
    void this.#ask();
  }

  #keep(found: ContactRow, moved: boolean): void {
    let kept = this.#rows.get(found.element);
    if (!kept) {
      const badge = new Badge(document, this.#options.reader);
      this.#badgeByHost.set(badge.host, badge);
      kept = { badge, key: found.key, row: found.row, cell: found.phoneCell, stale: true };
      this.#rows.set(found.element, kept);
    } else if (kept.key !== found.key || moved) {
      // The element now shows another contact: the last one's verdict must not stay a moment longer.
      kept.key = found.key;
      kept.row = found.row;
      kept.stale = true;
      kept.badge.show({ kind: 'pending' });
    }
    kept.cell = found.phoneCell;
    if (kept.badge.host.parentElement !== found.phoneCell) found.phoneCell.append(kept.badge.host);
  }

  async #ask(): Promise<void> {
    if (this.#asking || document.hidden) return;
    const wanted = [...this.#rows.values()].filter((row) => row.stale).slice(0, MAX_ROWS);
    if (wanted.length === 0) return;
    this.#asking = true;
    const asked = wanted.map((row) => ({ row, key: row.key }));
    for (const row of wanted) row.stale = false;
    try {
      const answer = await this.#options.judge(
        this.#campaignId,
        wanted.map((row) => row.row),
      );
      this.#show(asked, answer);
    } catch (error) {
      for (const { row } of asked) row.badge.show({ kind: 'failed', said: 'the extension did not answer' });
      this.#options.onFault(error);
      this.#askAgainIn(ASK_AGAIN_MS);
    } finally {
      this.#asking = false;
    }
    if (this.#options.signal.aborted) return;
    if ([...this.#rows.values()].some((row) => row.stale)) void this.#ask();
  }

  #show(asked: readonly { row: BadgedRow; key: string }[], answer: JudgeAnswer): void {
    let again = Number.POSITIVE_INFINITY;
    asked.forEach(({ row, key }, index) => {
      if (row.key !== key) return;
      if (answer.state === 'judged') {
        const judged = answer.rows[index];
        if (!judged) return;
        row.badge.show({ kind: 'judged', judged });
        this.#card.refresh(row.badge);
        again = Math.min(
          again,
          judged.complete ? judged.verdict.holdsUntil - answer.at + AFTER_BOUNDARY_MS : ASK_AGAIN_MS,
        );
      } else {
        row.badge.show(
          answer.state === 'signed-out' ? { kind: 'signed-out' } : { kind: 'failed', said: answer.problem },
        );
        again = Math.min(again, ASK_AGAIN_MS);
      }
    });
    if (Number.isFinite(again)) this.#askAgainIn(again);
  }

  #askAgainIn(ms: number): void {
    if (this.#options.signal.aborted) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh(), Math.min(ms, LONGEST_TIMER_MS));
  }
}
