/** How the rows on screen stand, what the badges mean, and a way to see only what is blocked. */

import { render } from 'preact';
import { say, spoken } from '#src/language/index.ts';
import { StatusMark } from '#src/ui/status-mark.tsx';
import { adoptStyles } from '#src/ui/theme.ts';
import { STATUS_WORDS } from '#src/verdict/index.ts';
import type { OnScreen } from './badges.ts';

const styles = `
:host { position: fixed; inset-block: auto 12px; inset-inline: 12px auto; margin: 0; padding: 0; border: 0; background: none; }
:host(:not(:popover-open)) { display: none; }
.strip {
  display: flex; flex-wrap: wrap; align-items: center; gap: var(--cd-space-3);
  max-width: min(92vw, 640px);
  padding: 4px 8px;
  border: 1px solid var(--cd-line); border-radius: var(--cd-radius);
  background: var(--cd-surface); box-shadow: var(--cd-shadow-1);
}
.strip > span { display: inline-flex; gap: 4px; align-items: center; font-variant-numeric: tabular-nums; }
.strip label { display: inline-flex; gap: 4px; align-items: center; min-height: 24px; }
.strip .tampered { flex-basis: 100%; color: var(--cd-blocked); font-weight: 600; }
.strip button { min-height: 24px; padding: 0 8px; border: 0; background: none; cursor: pointer; }
`;

export interface StripOptions {
  readonly onlyBlocked: (only: boolean) => void;
}

export class SummaryStrip {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #options: StripOptions;
  #counts: OnScreen = { callable: 0, blocked: 0, review: 0, pending: 0 };
  #only = false;
  #small = false;
  /** Badges that the page hides, moves or covers; two looks in a row have found some. */
  #tampered = 0;
  #foundBefore = false;

  constructor(options: StripOptions, signal: AbortSignal) {
    this.#options = options;
    this.#host = document.createElement('div');
    this.#host.dataset.cleardial = 'summary';
    this.#host.popover = 'manual';
    this.#host.setAttribute('role', 'region');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    adoptStyles(this.#root, styles);
    signal.addEventListener('abort', () => this.#host.remove());
  }

  /** After the language changed. */
  sayAgain(): void {
    if (this.#host.isConnected) this.#draw();
  }

  show(counts: OnScreen): void {
    const same = JSON.stringify(counts) === JSON.stringify(this.#counts);
    this.#counts = counts;
    const rows = counts.callable + counts.blocked + counts.review + counts.pending;
    if (rows === 0) {
      this.#host.remove();
      return;
    }
    if (!this.#host.isConnected && document.documentElement) {
      document.documentElement.append(this.#host);
      this.#host.showPopover();
    } else if (same) return;
    this.#draw();
  }

  tampered(badges: number): void {
    // Once may be a change that is under way.
    const certain = this.#foundBefore ? badges : 0;
    this.#foundBefore = badges > 0;
    if (certain === this.#tampered) return;
    this.#tampered = certain;
    if (certain > 0) this.#small = false;
    if (this.#host.isConnected) this.#draw();
  }

  #draw(): void {
    const number = new Intl.NumberFormat(spoken().locale);
    this.#host.setAttribute('aria-label', say('ClearDial, rows on this screen'));
    this.#host.lang = spoken().language;
    const { callable, blocked, review, pending } = this.#counts;
    const put = (small: boolean) => {
      this.#small = small;
      this.#draw();
    };
    render(
      this.#small ? (
        <div class="cd-root strip">
          <button
            type="button"
            aria-label={say('Show how the rows on this screen stand')}
            onClick={() => put(false)}
          >
            ClearDial
          </button>
        </div>
      ) : (
        <div class="cd-root strip">
          {(['callable', 'blocked', 'review'] as const).map((status) => (
            <span key={status}>
              <StatusMark status={status}>{say(STATUS_WORDS[status])}</StatusMark>{' '}
              {number.format({ callable, blocked, review }[status])}
            </span>
          ))}
          {pending > 0 && <span class="cd-quiet">{say('{pending, number} being checked', { pending })}</span>}
          <label>
            <input
              type="checkbox"
              checked={this.#only}
              onChange={(event) => {
                if (!event.isTrusted) return;
                this.#only = event.currentTarget.checked;
                this.#options.onlyBlocked(this.#only);
              }}
            />
            {say('Show only blocked')}
          </label>
          <button type="button" aria-label={say('Put this strip away')} onClick={() => put(true)}>
            ×
          </button>
          {this.#tampered > 0 && (
            <strong class="tampered" role="alert">
              {say(
                'This page hides or covers {tampered, plural, one {# badge} other {# badges}}. Do not rely on what it shows.',
                { tampered: this.#tampered },
              )}
            </strong>
          )}
        </div>
      ),
      this.#root,
    );
  }
}
