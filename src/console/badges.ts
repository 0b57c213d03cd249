/**
 * A badge at every contact row, kept right as rows come, change and go. Rows are noticed before they are
 * painted, asked about in one request, and asked about again when their verdict's time is up.
 */

import type { JudgeAnswer, JudgedRow } from '#src/bridge/messages/lists.ts';
import { MAX_ROWS } from '#src/bridge/messages/lists.ts';
import type { Reader, ScreenRow } from '#src/verdict/index.ts';
import { Badge, type BadgeState, closesSoon } from './badge.ts';
import { Card } from './card.tsx';
import type { ConsoleScreens } from './console-screens.ts';
import { type ContactRow, phoneShownIn, readContactRows } from './contact-rows.ts';
import { type PooledRow, type Question, RowPool } from './row-pool.ts';
import { RowRoots } from './row-roots.ts';
import { SoonestAlarm } from './soonest-alarm.ts';
import { tamperedBadges } from './tampering.ts';

/** An answer that has not come by now is taken for lost: what stands there may have run out since it was asked for. */
const LOST_AFTER_MS = 10_000;
/** While a list is being read the background sends notices; if none comes, ask again after this. */
const ASK_AGAIN_MS = 3_000;
/** Timers are not exact: ask a little after the boundary rather than a little before. */
const AFTER_BOUNDARY_MS = 250;

/** Fewer rows than this are all asked about at once; of more, those in sight. */
const ALL_AT_ONCE = 200;
const NEAR_SIGHT = '400px';
/** Verdicts of contacts that have been on screen, for rows that come back. */
const MOST_KEPT = 5_000;
const MINUTE_MS = 60_000;
const SAME_FRAME_MS = 14;
const MOST_IDLE = 100;
const COUNT_EVERY_MS = 100;
const TAMPERED_EVERY_MS = 1_500;
/** In sight at once are fewer. */
const MOST_LOOKED_AT = 150;
const MOST_EXAMINED = 1_000;

interface BadgedRow extends PooledRow<HTMLElement, Badge> {
  row: ScreenRow;
  phoneCell: HTMLElement | null;
  inSight: boolean;
  /** The page's own opacity of a row that has stepped back; null while it has not. */
  dimmedFrom: string | null;
}

/** Before anybody has looked who stands there. */
const NOBODY: ScreenRow = { externalId: null, phone: null, attributes: {} };

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
  /** Told how many badges the page hides, moves or covers, again and again. */
  readonly onTampered: (badges: number) => void;
}

export class Badges {
  readonly #options: BadgesOptions;
  /** By phone cell's row: a grid that recycles its rows keeps the element and changes the contact. */
  readonly #pool: RowPool<HTMLElement, Badge, BadgedRow, JudgedRow>;
  readonly #badgeByHost = new WeakMap<EventTarget, Badge>();
  readonly #card: Card;
  readonly #roots: RowRoots;
  readonly #sight: IntersectionObserver;
  #onlyBlocked = false;
  #asking: Question<BadgedRow> | null = null;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #nextFrame: number | undefined;
  #counting: ReturnType<typeof setTimeout> | undefined;
  /** Everything is asked about again at the earliest instant that any row needs. */
  readonly #again = new SoonestAlarm(() => this.refresh());

  constructor(options: BadgesOptions) {
    this.#options = options;
    this.#pool = new RowPool({
      newBadge: () => this.#newBadge(),
      newRow: (owned) => ({ ...owned, row: NOBODY, phoneCell: null, inSight: false, dimmedFrom: null }),
      mostIdle: MOST_IDLE,
      mostKept: MOST_KEPT,
    });
    this.#card = new Card({
      reader: options.reader,
      signal: options.signal,
      badgeOf: (target) => this.#rowOf(target)?.badge,
      phoneOf: (badge) => this.#pool.ownerOf(badge)?.row.phone ?? null,
    });
    this.#sight = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: NEAR_SIGHT });
    this.#roots = new RowRoots((records) => this.#changed(records), options.signal);
    const { signal } = options;
    document.addEventListener('visibilitychange', () => this.#look(), { signal });
    window.addEventListener('hashchange', () => this.#look(), { signal });
    window.addEventListener('popstate', () => this.#look(), { signal });
    const looking = setInterval(() => this.#lookForTampering(), TAMPERED_EVERY_MS);
    signal.addEventListener('abort', () => {
      clearInterval(looking);
      this.#sight.disconnect();
      this.#again.stop();
      for (const row of [...this.#pool.rows()]) this.#letGo(row);
    });
    this.#look();
  }

  /** Everything on screen is asked about again; what is shown stays until the answer comes. */
  refresh(): void {
    this.#again.stop();
    this.#pool.forget();
    void this.#ask();
  }

  /** After the language changed. */
  sayAgain(): void {
    for (const { badge } of this.#pool.rows()) {
      badge.sayAgain();
      this.#card.refresh(badge);
    }
    for (const badge of this.#pool.idle()) badge.sayAgain();
  }

  /** Looks again, as after a screen setup. */
  look(): void {
    this.#look();
  }

  /** Whether rows that are not blocked step back. */
  showOnlyBlocked(only: boolean): void {
    this.#onlyBlocked = only;
    for (const row of this.#pool.rows()) this.#dim(row);
  }

  #newBadge(): Badge {
    const badge = new Badge(document, this.#options.reader);
    this.#badgeByHost.set(badge.host, badge);
    return badge;
  }

  /** The row that a badge's host stands at now; a host that was let go stands at none. */
  #rowOf(target: EventTarget | null): BadgedRow | undefined {
    const badge = target ? this.#badgeByHost.get(target) : undefined;
    return badge && this.#pool.ownerOf(badge);
  }

  /** Everything that is drawn on a row is drawn here: what goes with its badge goes with it. */
  #draw(row: BadgedRow, state: BadgeState): void {
    row.badge.show(state);
    this.#card.refresh(row.badge);
    this.#dim(row);
  }

  /**
   * The first change of a frame is looked at before it can be painted. More of them wait for the next frame, but
   * no row keeps a verdict meanwhile that may be another contact's, nor gets one.
   */
  #changed(records: readonly MutationRecord[]): void {
    if (!document.hidden && performance.now() - this.#lookedAt >= SAME_FRAME_MS) {
      this.#look();
      return;
    }
    for (const { target } of records) {
      const row = this.#rowAround(target);
      if (row) this.#doubt(row);
    }
    this.#lookSoon();
  }

  #doubt(row: BadgedRow): void {
    this.#pool.doubt(row);
    if (row.badge.status !== 'pending') this.#draw(row, { kind: 'pending' });
  }

  #lookSoon(): void {
    this.#nextFrame ??= requestAnimationFrame(() => this.#look());
  }

  #rowAround(node: Node): BadgedRow | null {
    let element: Node | null = node;
    for (let level = 0; element && level < 8; level++, element = element.parentNode) {
      const row = element instanceof HTMLElement ? this.#pool.at(element) : undefined;
      if (row) return row;
    }
    return null;
  }

  #look(): void {
    if (this.#nextFrame !== undefined) cancelAnimationFrame(this.#nextFrame);
    this.#nextFrame = undefined;
    if (document.hidden || this.#options.signal.aborted) return;
    const { campaignId, phone } = this.#options.screens.now();
    const moved = this.#pool.show(campaignId);
    const seen = new Set<HTMLElement>();
    for (const root of this.#roots) {
      for (const row of readContactRows(root, phone)) {
        seen.add(row.element);
        this.#keep(row, moved);
      }
    }
    for (const row of [...this.#pool.rows()]) if (!seen.has(row.place)) this.#letGo(row);
    this.#roots.discard();
    this.#count();
    this.#lookedAt = performance.now();
    void this.#ask();
  }

  #keep(found: ContactRow, moved: boolean): void {
    let row = this.#pool.at(found.element);
    if (!row) {
      row = this.#pool.take(found.element);
      this.#sight.observe(row.badge.host);
    }
    row.phoneCell = found.phoneCell;
    if (row.key !== found.key || moved) {
      // The element now shows another contact: the last one's verdict must not stay a moment longer.
      row.row = found.row;
      const known = this.#pool.stands(row, found.key, Date.now());
      this.#draw(row, known === null ? { kind: 'pending' } : { kind: 'judged', judged: known.judged });
      if (known !== null) this.#askAgainIn(known.until - Date.now());
    }
    if (row.badge.host.parentElement !== found.phoneCell) found.phoneCell.append(row.badge.host);
  }

  #letGo(row: BadgedRow): void {
    this.#sight.unobserve(row.badge.host);
    this.#card.leave(row.badge);
    this.#dim(row, false);
    row.badge.host.remove();
    this.#pool.letGo(row);
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const row = this.#rowOf(target);
      if (row) row.inSight = isIntersecting;
    }
    void this.#ask();
  }

  #lookForTampering(): void {
    if (document.hidden || this.#pool.size === 0) return;
    const hosts: HTMLElement[] = [];
    let examined = 0;
    for (const { phoneCell, badge } of this.#pool.rows()) {
      if (hosts.length === MOST_LOOKED_AT || ++examined > MOST_EXAMINED) break;
      // A badge that the page has moved elsewhere is put in its place by whoever looks for rows.
      if (!phoneCell || badge.host.parentElement !== phoneCell) continue;
      const { top, bottom } = phoneCell.getBoundingClientRect();
      if (bottom > 0 && top < innerHeight) hosts.push(badge.host);
    }
    this.#options.onTampered(tamperedBadges(hosts));
  }

  #wanted(): BadgedRow[] {
    const all = this.#pool.size <= ALL_AT_ONCE;
    const wanted: BadgedRow[] = [];
    for (const row of this.#pool.rows()) {
      // Of a row in doubt nobody knows yet who stands there.
      if (row.stale && row.key !== '' && (all || row.inSight)) wanted.push(row);
      if (wanted.length === MAX_ROWS) break;
    }
    return wanted;
  }

  async #ask(): Promise<void> {
    if (this.#asking || document.hidden || this.#options.signal.aborted) return;
    const wanted = this.#wanted();
    if (wanted.length === 0) return;
    const question = this.#pool.ask(wanted);
    this.#asking = question;
    const lost = setTimeout(() => {
      this.#fail(question);
      this.#askNext(question);
    }, LOST_AFTER_MS);
    try {
      const rows = wanted.map(({ row }) => row);
      this.#show(question, await this.#options.judge(question.campaignId, rows));
    } catch (error) {
      this.#fail(question);
      this.#options.onFault(error);
    } finally {
      clearTimeout(lost);
      this.#askNext(question);
    }
  }

  #askNext(question: Question<BadgedRow>): void {
    this.#pool.close(question);
    // One that was given up for lost is no longer what is waited for.
    if (this.#asking === question) this.#asking = null;
    if (this.#options.signal.aborted) return;
    this.#count();
    void this.#ask();
  }

  #fail(question: Question<BadgedRow>): void {
    question.rows.forEach((_, index) => {
      const row = this.#drawable(question, index);
      if (row) this.#draw(row, { kind: 'failed' });
    });
    this.#askAgainIn(ASK_AGAIN_MS);
  }

  /** The row that an answer may be drawn on: the one it was asked for, while the same contact stands there. */
  #drawable(question: Question<BadgedRow>, index: number): BadgedRow | null {
    const row = this.#pool.drawable(question, index);
    if (!row) return null;
    const { phoneCell, badge } = row;
    if (
      phoneCell?.isConnected &&
      badge.host.parentElement === phoneCell &&
      phoneShownIn(phoneCell) === row.row.phone
    )
      return row;
    // The page changed it and nobody has looked yet.
    this.#doubt(row);
    this.#lookSoon();
    return null;
  }

  #show(question: Question<BadgedRow>, answer: JudgeAnswer): void {
    // An address may change without a word.
    if (this.#options.screens.now().campaignId !== question.campaignId) {
      this.#pool.askAgain(question);
      this.#look();
      return;
    }
    let again = Number.POSITIVE_INFINITY;
    question.rows.forEach((_, index) => {
      const judged = answer.state === 'judged' ? answer.rows[index] : undefined;
      if (answer.state === 'judged' && judged) {
        const holdsFor = judged.verdict.holdsUntil - answer.at + AFTER_BOUNDARY_MS;
        if (judged.complete) this.#pool.keep(question, index, judged, Date.now() + holdsFor);
        const closing = closesSoon(judged.verdict, answer.at) ? MINUTE_MS : Number.POSITIVE_INFINITY;
        again = Math.min(again, judged.complete ? Math.min(holdsFor, closing) : ASK_AGAIN_MS);
      } else again = Math.min(again, ASK_AGAIN_MS);
      const row = this.#drawable(question, index);
      if (!row) return;
      this.#pool.answered(row);
      if (answer.state !== 'judged') this.#draw(row, { kind: answer.state });
      else this.#draw(row, judged ? { kind: 'judged', judged, at: answer.at } : { kind: 'failed' });
    });
    this.#askAgainIn(again);
  }

  #dim(row: BadgedRow, wanted = this.#onlyBlocked && row.badge.status !== 'blocked'): void {
    const { style } = row.place;
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
    for (const { badge } of this.#pool.rows()) counts[badge.status === 'error' ? 'pending' : badge.status]++;
    this.#options.onScreen(counts);
  }

  #askAgainIn(ms: number): void {
    if (this.#options.signal.aborted) return;
    this.#again.within(ms);
  }
}
