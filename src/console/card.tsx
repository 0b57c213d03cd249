/** The card that opens at a badge on hover and focus. One card serves the whole page. */

import { render } from 'preact';
import { say, spoken } from '#src/language/index.ts';
import { adoptStyles } from '#src/ui/theme.ts';
import { cardStyles, VerdictCard } from '#src/ui/verdict-card.tsx';
import type { Reader } from '#src/verdict/index.ts';
import type { Badge } from './badge.ts';

const OPEN_AFTER_MS = 120;
const CLOSE_AFTER_MS = 200;
const GAP = 6;

const styles = `
:host {
  position: fixed;
  inset: auto;
  margin: 0;
  padding: 0;
  border: 1px solid var(--cd-line);
  border-radius: var(--cd-radius-l);
  background: var(--cd-surface);
  box-shadow: var(--cd-shadow-2);
  overflow: auto;
  max-block-size: min(90vh, calc(var(--cd-rem) * 42));
}
:host(:not(:popover-open)) { display: none; }
${cardStyles}
`;

export class Card {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #reader: Reader;
  readonly #badgeOf: (target: EventTarget | null) => Badge | undefined;
  readonly #phoneOf: (badge: Badge) => string | null;
  #badge: Badge | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: {
    reader: Reader;
    badgeOf: (target: EventTarget | null) => Badge | undefined;
    /** The number beside a badge, as the page writes it. */
    phoneOf: (badge: Badge) => string | null;
    signal: AbortSignal;
  }) {
    this.#reader = options.reader;
    this.#badgeOf = options.badgeOf;
    this.#phoneOf = options.phoneOf;
    this.#host = document.createElement('div');
    this.#host.dataset.cleardial = 'card';
    this.#host.popover = 'manual';
    this.#host.setAttribute('role', 'dialog');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    adoptStyles(this.#root, styles);
    this.#listen(options.signal);
  }

  /** Draws the open card again, as when the verdict of its badge changed. */
  refresh(badge: Badge): void {
    if (this.#badge === badge) this.#open(badge);
  }

  /** The badge leaves its row: what the card says is no longer about what stands there. */
  leave(badge: Badge): void {
    if (this.#badge === badge) this.close();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#badge = null;
    if (this.#host.matches(':popover-open')) this.#host.hidePopover();
    this.#host.remove();
  }

  #listen(signal: AbortSignal): void {
    document.addEventListener('pointerover', (event) => this.#pointAt(event.target), {
      signal,
      passive: true,
    });
    document.addEventListener(
      'focusin',
      (event) => {
        const badge = this.#badgeOf(event.target);
        if (badge) this.#open(badge);
        else if (event.target !== this.#host) this.close();
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && this.#badge) this.close();
      },
      { signal, capture: true },
    );
    window.addEventListener('scroll', () => this.#badge && this.#place(this.#badge), {
      signal,
      passive: true,
      capture: true,
    });
    signal.addEventListener('abort', () => this.close());
  }

  #pointAt(target: EventTarget | null): void {
    const badge = this.#badgeOf(target);
    if (badge && badge === this.#badge) {
      clearTimeout(this.#timer);
    } else if (badge) {
      this.#later(OPEN_AFTER_MS, () => this.#open(badge));
    } else if (target === this.#host) {
      clearTimeout(this.#timer);
    } else if (this.#badge && document.activeElement !== this.#badge.host) {
      this.#later(CLOSE_AFTER_MS, () => this.close());
    } else if (!this.#badge) {
      clearTimeout(this.#timer);
    }
  }

  #later(ms: number, action: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, ms);
  }

  #open(badge: Badge): void {
    clearTimeout(this.#timer);
    const { state } = badge;
    // It may have left its row while the pointer rested.
    if (state.kind !== 'judged' || !badge.host.isConnected) {
      this.close();
      return;
    }
    this.#badge = badge;
    const { verdict, complete } = state.judged;
    this.#host.lang = spoken().language;
    this.#host.setAttribute('aria-label', say('ClearDial verdict'));
    render(
      <VerdictCard
        verdict={verdict}
        phone={this.#phoneOf(badge)}
        complete={complete}
        reader={this.#reader}
      />,
      this.#root,
    );
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
    if (!this.#host.matches(':popover-open')) this.#host.showPopover();
    this.#place(badge);
  }

  #place(badge: Badge): void {
    if (!badge.host.isConnected) {
      this.close();
      return;
    }
    const at = badge.host.getBoundingClientRect();
    const { width, height } = this.#host.getBoundingClientRect();
    const fitsBelow = at.bottom + GAP + height <= innerHeight;
    const fitsAbove = at.top - GAP - height >= 0;
    // A card too tall for either stands beside its badge, which must stay in sight.
    const beside = at.right + GAP + width <= innerWidth ? at.right + GAP : at.left - GAP - width;
    const left = fitsBelow || fitsAbove ? Math.min(at.left, innerWidth - width - GAP) : beside;
    const top = fitsBelow
      ? at.bottom + GAP
      : fitsAbove
        ? at.top - GAP - height
        : Math.min(at.top, innerHeight - height - GAP);
    this.#host.style.left = `${Math.max(GAP, left)}px`;
    this.#host.style.top = `${Math.max(GAP, top)}px`;
  }
}
