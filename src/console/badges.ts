/**
 * A badge at every contact row, kept right as rows come, change and go. Rows are noticed before they are
 * painted, asked about in one request, and asked about again when their verdict's time is up.
 */

import type { JudgeAnswer, JudgedRow } from '#src/bridge/console-messages.ts';
import { MAX_ROWS } from '#src/bridge/console-messages.ts';
import type { Reader, ScreenRow } from '#src/verdict/index.ts';
import { Badge, closesSoon } from './badge.ts';
import { Card } from './card.tsx';
import type { ConsoleScreens } from './console-screens.ts';
import { type ContactRow, readContactRows } from './contact-rows.ts';
import { RowRoots } from './row-roots.ts';

/** While a list is being read the background sends notices; if none comes, ask again after this. */
const ASK_AGAIN_MS = 3_000;
/** Timers are not exact: ask a little after the boundary rather than a little before. */
const AFTER_BOUNDARY_MS = 250;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Fewer rows than this are all asked about at once; of more, those in sight. */
const ALL_AT_ONCE = 200;
const NEAR_SIGHT = '400px';
/** Verdicts of contacts that have been on screen, for rows that come back. */
const MOST_KEPT = 5_000;
const MINUTE_MS = 60_000;
const SAME_FRAME_MS = 14;
const MOST_IDLE = 100;
const COUNT_EVERY_MS = 100;

interface BadgedRow {
  readonly badge: Badge;
  key: string;
  row: ScreenRow;
  element: HTMLElement;
  /** Set when the row must be asked about. */
  stale: boolean;
  inSight: boolean;
  /** The page's own opacity of a row that has stepped back; null while it has not. */
  dimmedFrom: string | null;
}

interface KeptVerdict {
  readonly judged: JudgedRow;
  /** Until when it holds, by this machine's clock. */
  readonly until: number;
}

/** How many rows on screen stand where. */
export interface OnScreen {
  readonly callable: number;
  readonly blocked: number;
  readonly review: number;
  readonly pending: number;
}

export interface BadgesOptions {
  readonly screens: ConsoleScreens;
  readonly judge: (campaignId: string | null, rows: readonly ScreenRow[]) => Promise<JudgeAnswer>;
  readonly reader: Reader;
  readonly signal: AbortSignal;
  /** Told when the background can no longer be reached because the extension has gone. */
  readonly onFault: (error: unknown) => void;
  /** Told whenever what stands on screen may have changed. */
  readonly onScreen: (counts: OnScreen) => void;
}

export class Badges {
  readonly #options: BadgesOptions;
  /** By phone cell's row: a grid that recycles its rows keeps the element and changes the contact. */
  readonly #rows = new Map<HTMLElement, BadgedRow>();
  readonly #rowByHost = new WeakMap<Element, BadgedRow>();
  readonly #badgeByHost = new WeakMap<EventTarget, Badge>();
  readonly #kept = new Map<string, KeptVerdict>();
  /** Badges of rows that have gone, for those that come: a grid makes new rows as it is scrolled. */
  readonly #idle: Badge[] = [];
  readonly #card: Card;
  readonly #roots: RowRoots;
  readonly #sight: IntersectionObserver;
  #campaignId: string | null = null;
  #onlyBlocked = false;
  #asking = false;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #nextFrame: number | undefined;
  #counting: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: BadgesOptions) {
    this.#options = options;
    this.#card = new Card({
      reader: options.reader,
      signal: options.signal,
      badgeOf: (target) => (target ? this.#badgeByHost.get(target) : undefined),
    });
    this.#sight = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: NEAR_SIGHT });
    this.#roots = new RowRoots((records) => this.#changed(records), options.signal);
    const { signal } = options;
    document.addEventListener('visibilitychange', () => this.#look(), { signal });
    window.addEventListener('hashchange', () => this.#look(), { signal });
    window.addEventListener('popstate', () => this.#look(), { signal });
    signal.addEventListener('abort', () => {
      this.#sight.disconnect();
      clearTimeout(this.#timer);
      for (const row of this.#rows.values()) this.#letGo(row);
      this.#rows.clear();
    });
    this.#look();
  }

  /** Everything on screen is asked about again; what is shown stays until the answer comes. */
  refresh(): void {
    this.#kept.clear();
    for (const row of this.#rows.values()) row.stale = true;
    void this.#ask();
  }

  /** After the language changed. */
  sayAnew(): void {
    for (const { badge } of this.#rows.values()) badge.sayAnew();
    for (const badge of this.#idle) badge.sayAnew();
  }

  /** Looks anew, as when a screen was taught. */
  look(): void {
    this.#look();
  }

  /** Whether rows that are not blocked step back. */
  showOnlyBlocked(only: boolean): void {
    this.#onlyBlocked = only;
    for (const row of this.#rows.values()) this.#dim(row);
  }

  /**
   * The first change of a frame is looked at before it can be painted. More of them wait for the next frame, but
   * no row keeps a verdict meanwhile that may be another contact's.
   */
  #changed(records: readonly MutationRecord[]): void {
    if (performance.now() - this.#lookedAt >= SAME_FRAME_MS) {
      this.#look();
      return;
    }
    for (const { target } of records) {
      const row = this.#rowAround(target);
      if (row && row.badge.status !== 'pending') {
        row.key = '';
        row.badge.show({ kind: 'pending' });
      }
    }
    this.#nextFrame ??= requestAnimationFrame(() => this.#look());
  }

  #rowAround(node: Node): BadgedRow | null {
    let element: Node | null = node;
    for (let level = 0; element && level < 8; level++, element = element.parentNode) {
      const row = element instanceof HTMLElement ? this.#rows.get(element) : undefined;
      if (row) return row;
    }
    return null;
  }

  #look(): void {
    if (this.#nextFrame !== undefined) cancelAnimationFrame(this.#nextFrame);
    this.#nextFrame = undefined;
    if (document.hidden || this.#options.signal.aborted) return;
    const { campaignId, phone } = this.#options.screens.now();
    const moved = campaignId !== this.#campaignId;
    this.#campaignId = campaignId;
    const seen = new Set<HTMLElement>();
    for (const root of this.#roots) {
      for (const row of readContactRows(root, phone)) {
        seen.add(row.element);
        this.#keep(row, moved);
      }
    }
    for (const [element, row] of this.#rows) {
      if (seen.has(element)) continue;
      this.#letGo(row);
      this.#rows.delete(element);
    }
    this.#roots.discard();
    this.#count();
    this.#lookedAt = performance.now();
    void this.#ask();
  }

  #keep(found: ContactRow, moved: boolean): void {
    let kept = this.#rows.get(found.element);
    if (!kept) {
      const badge = this.#idle.pop() ?? new Badge(document, this.#options.reader);
      kept = {
        badge,
        key: '',
        row: found.row,
        element: found.element,
        stale: true,
        inSight: false,
        dimmedFrom: null,
      };
      this.#badgeByHost.set(badge.host, badge);
      this.#rowByHost.set(badge.host, kept);
      this.#rows.set(found.element, kept);
      this.#sight.observe(badge.host);
    }
    if (kept.key !== found.key || moved) {
      // The element now shows another contact: the last one's verdict must not stay a moment longer.
      kept.key = found.key;
      kept.row = found.row;
      const known = this.#known(found.key);
      kept.stale = known === null;
      kept.badge.show(known === null ? { kind: 'pending' } : { kind: 'judged', judged: known });
      this.#dim(kept);
    }
    if (kept.badge.host.parentElement !== found.phoneCell) found.phoneCell.append(kept.badge.host);
  }

  /** What is known of a contact and still holds. */
  #known(key: string): JudgedRow | null {
    const cacheKey = `${this.#campaignId} ${key}`;
    const kept = this.#kept.get(cacheKey);
    if (!kept) return null;
    if (kept.until > Date.now()) return kept.judged;
    this.#kept.delete(cacheKey);
    return null;
  }

  #letGo(row: BadgedRow): void {
    this.#sight.unobserve(row.badge.host);
    this.#dim(row, false);
    row.badge.host.remove();
    if (this.#idle.length < MOST_IDLE && !this.#options.signal.aborted) this.#idle.push(row.badge);
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const row = this.#rowByHost.get(target);
      if (row) row.inSight = isIntersecting;
    }
    void this.#ask();
  }

  #wanted(): BadgedRow[] {
    const all = this.#rows.size <= ALL_AT_ONCE;
    const wanted: BadgedRow[] = [];
    for (const row of this.#rows.values()) {
      if (row.stale && (all || row.inSight)) wanted.push(row);
      if (wanted.length === MAX_ROWS) break;
    }
    return wanted;
  }

  async #ask(): Promise<void> {
    if (this.#asking || document.hidden) return;
    const wanted = this.#wanted();
    if (wanted.length === 0) return;
    this.#asking = true;
    const asked = wanted.map((row) => ({ row, key: row.key }));
    for (const row of wanted) row.stale = false;
    try {
      const campaignId = this.#campaignId;
      const answer = await this.#options.judge(
        campaignId,
        wanted.map((row) => row.row),
      );
      if (campaignId === this.#campaignId) this.#show(asked, answer);
      else for (const { row } of asked) row.stale = true;
    } catch (error) {
      for (const { row } of asked) row.badge.show({ kind: 'failed' });
      this.#options.onFault(error);
      this.#askAgainIn(ASK_AGAIN_MS);
    } finally {
      this.#asking = false;
    }
    if (this.#options.signal.aborted) return;
    this.#count();
    if (this.#wanted().length > 0) void this.#ask();
  }

  #show(asked: readonly { row: BadgedRow; key: string }[], answer: JudgeAnswer): void {
    let again = Number.POSITIVE_INFINITY;
    asked.forEach(({ row, key }, index) => {
      const judged = answer.state === 'judged' ? answer.rows[index] : undefined;
      if (answer.state === 'judged' && judged) {
        const holdsFor = judged.verdict.holdsUntil - answer.at + AFTER_BOUNDARY_MS;
        if (judged.complete) this.#remember(key, judged, Date.now() + holdsFor);
        const closing = closesSoon(judged.verdict, answer.at) ? MINUTE_MS : Number.POSITIVE_INFINITY;
        again = Math.min(again, judged.complete ? Math.min(holdsFor, closing) : ASK_AGAIN_MS);
      } else again = Math.min(again, ASK_AGAIN_MS);
      if (row.key !== key) return;
      if (answer.state === 'judged') {
        if (!judged) return;
        row.badge.show({ kind: 'judged', judged, at: answer.at });
        this.#card.refresh(row.badge);
      } else {
        row.badge.show({ kind: answer.state });
      }
      this.#dim(row);
    });
    if (Number.isFinite(again)) this.#askAgainIn(again);
  }

  #remember(key: string, judged: JudgedRow, until: number): void {
    if (this.#kept.size >= MOST_KEPT) {
      const [oldest] = this.#kept.keys();
      if (oldest !== undefined) this.#kept.delete(oldest);
    }
    this.#kept.set(`${this.#campaignId} ${key}`, { judged, until });
  }

  #dim(row: BadgedRow, wanted = this.#onlyBlocked && row.badge.status !== 'blocked'): void {
    const { style } = row.element;
    if (wanted === (row.dimmedFrom !== null)) return;
    if (wanted) {
      row.dimmedFrom = style.opacity;
      style.opacity = '0.25';
    } else {
      style.opacity = row.dimmedFrom ?? '';
      row.dimmedFrom = null;
    }
  }

  /** The strip may be a moment late; it is not what a row is judged by. */
  #count(): void {
    this.#counting ??= setTimeout(() => {
      this.#counting = undefined;
      this.#tellCounts();
    }, COUNT_EVERY_MS);
  }

  #tellCounts(): void {
    if (this.#options.signal.aborted) return;
    const counts = { callable: 0, blocked: 0, review: 0, pending: 0 };
    for (const { badge } of this.#rows.values())
      counts[badge.status === 'error' ? 'pending' : badge.status]++;
    this.#options.onScreen(counts);
  }

  #askAgainIn(ms: number): void {
    if (this.#options.signal.aborted) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh(), Math.min(ms, LONGEST_TIMER_MS));
  }
}
