/**
 * The badge beside a number. Its host carries the stable attributes that others read; what is seen lives in a
 * closed shadow root. Its host has its final size from the first moment, so nothing moves when the verdict arrives.
 */

import type { JudgedRow } from '#src/bridge/messages/lists.ts';
import { say, spoken } from '#src/language/index.ts';
import { type BadgeStatus, statusSymbol } from '#src/ui/status-symbol.ts';
import { adoptStyles } from '#src/ui/theme.ts';
import { type Reader, STATUS_WORDS, type Verdict, verdictSentence } from '#src/verdict/index.ts';

const styles = `
:host {
  position: relative;
  display: inline-flex;
  inline-size: calc(var(--cd-rem) * 6);
  vertical-align: middle;
  margin-inline-start: var(--cd-space-2);
  cursor: default;
  outline: none;
}
/* Pressed on as much as anything must be, though no row is to grow for it. */
:host::after { content: ""; position: absolute; inset: 50% 0 auto; block-size: var(--cd-target); translate: 0 -50%; }
:host(:focus-visible) .cd-badge { outline: 2px solid var(--cd-focus); outline-offset: 1px; }
`;

export type BadgeState =
  | { readonly kind: 'pending' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'failed' }
  /** @property at the instant it was judged for; left out when it came from what was known */
  | { readonly kind: 'judged'; readonly judged: JudgedRow; readonly at?: number };

const SOON_MS = 15 * 60_000;

/** Whether a contact that can be called soon cannot. */
export function closesSoon({ status, callableUntil }: Verdict, at: number): boolean {
  return status === 'callable' && callableUntil !== null && callableUntil - at <= SOON_MS;
}

/** A row may be shown as blocked before everything is read; as clear or to check only when all is. */
function statusOf(state: BadgeState): BadgeStatus {
  switch (state.kind) {
    case 'pending':
      return 'pending';
    case 'signed-out':
    case 'failed':
      return 'error';
    case 'judged': {
      const { verdict, complete } = state.judged;
      return complete || verdict.status === 'blocked' ? verdict.status : 'pending';
    }
  }
}

function wordOf(state: BadgeState, status: BadgeStatus): string {
  if (state.kind === 'judged' && state.at !== undefined && status === 'callable') {
    const { verdict } = state.judged;
    if (closesSoon(verdict, state.at)) {
      const minutes = Math.max(1, Math.ceil(((verdict.callableUntil ?? 0) - state.at) / 60_000));
      return say('{minutes, number} min left', { minutes });
    }
  }
  if (status === 'pending') return say('Checking');
  if (status === 'error') return state.kind === 'signed-out' ? say('Sign in') : say('No answer');
  return say(STATUS_WORDS[status]);
}

function sentenceOf(state: BadgeState, status: BadgeStatus, reader: Reader): string {
  if (state.kind === 'signed-out')
    return say('ClearDial is not connected. Open its toolbar button to sign in.');
  if (state.kind === 'failed') return say('ClearDial could not check this number. It tries again by itself.');
  if (status === 'pending' || state.kind === 'pending') return say('ClearDial is checking this number.');
  return verdictSentence(state.judged.verdict, reader);
}

const unnamed = new Map<Badge, () => void>();
const NAMED_WITHIN_MS = 150;

function nameLater(badge: Badge, name: () => void): void {
  if (unnamed.size === 0) {
    requestIdleCallback(
      () => {
        const waiting = [...unnamed.values()];
        unnamed.clear();
        for (const give of waiting) give();
      },
      { timeout: NAMED_WITHIN_MS },
    );
  }
  unnamed.set(badge, name);
}

export class Badge {
  readonly host: HTMLElement;
  readonly #reader: Reader;
  readonly #label: HTMLSpanElement;
  #state: BadgeState = { kind: 'pending' };

  constructor(document: Document, reader: Reader) {
    this.#reader = reader;
    this.host = document.createElement('span');
    this.host.dataset.cleardial = 'badge';
    this.host.tabIndex = 0;
    this.host.setAttribute('role', 'button');
    this.host.setAttribute('aria-haspopup', 'dialog');
    this.host.lang = spoken().language;
    const root = this.host.attachShadow({ mode: 'closed' });
    adoptStyles(root, styles);
    this.#label = document.createElement('span');
    this.#label.className = 'cd-badge';
    root.append(this.#label);
    this.#draw();
  }

  get state(): BadgeState {
    return this.#state;
  }

  get status(): BadgeStatus {
    return statusOf(this.#state);
  }

  /** After the language changed. */
  sayAgain(): void {
    this.host.lang = spoken().language;
    this.#draw();
  }

  show(state: BadgeState): void {
    this.#state = state;
    this.#draw();
  }

  /** The sentence of its verdict: many words, and heard by few, so they are put together when there is time. */
  #name(): void {
    const sentence = sentenceOf(this.#state, this.status, this.#reader);
    if (this.host.getAttribute('aria-label') !== sentence) this.host.setAttribute('aria-label', sentence);
  }

  /** Writing into the page costs far more than knowing what stands there. */
  #tell(name: string, value: string): void {
    if (this.host.getAttribute(name) !== value) this.host.setAttribute(name, value);
  }

  #draw(): void {
    const status = statusOf(this.#state);
    const judged = this.#state.kind === 'judged' ? this.#state.judged : null;
    const settled = judged !== null && status !== 'pending';
    this.#tell('data-cleardial-status', status);
    this.#tell(
      'data-cleardial-reasons',
      settled ? [...new Set(judged.verdict.reasons.map((reason) => reason.code))].join(' ') : '',
    );
    this.#tell(
      'data-cleardial-next',
      settled && judged.verdict.nextCallableAt !== null
        ? new Date(judged.verdict.nextCallableAt).toISOString()
        : '',
    );
    if (judged === null || status === 'pending') this.#name();
    else {
      // Until then the word alone: another contact's sentence must not be heard of this one.
      this.host.setAttribute('aria-label', wordOf(this.#state, status));
      nameLater(this, () => this.#name());
    }
    const word = wordOf(this.#state, status);
    if (this.#label.dataset.status === status && this.#label.textContent === word) return;
    this.#label.dataset.status = status;
    this.#label.replaceChildren(statusSymbol(status), word);
  }
}
