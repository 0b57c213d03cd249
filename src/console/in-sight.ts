/**
 * Whether a person really sees something: whole, unfaded, and with nothing over it. A page can lay a popover over the
 * dialog that holds a launch, take it away or make it another's picture, so that a press means something else than what
 * the person read.
 */

/** So long it has to have been in sight before a press counts. */
const SEEN_FOR_MS = 300;
const LOOK_EVERY_MS = 100;
/** Told on the host, for whoever looks on: a press counts from here on. */
const SEEN = 'data-cleardial-seen';
/** Chromium's own answer (Intersection Observer v2) comes at most so often. */
const OBSERVER_DELAY_MS = 100;
const POINTS = [0.02, 0.25, 0.5, 0.75, 0.98];

interface ObserverWithVisibility extends IntersectionObserverInit {
  readonly trackVisibility: true;
  readonly delay: number;
}
type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** Firefox has no such answer: what stands over it is looked for at some points, and its own style. */
function seemsSeen(host: HTMLElement, target: Element): boolean {
  const { left, top, width, height } = target.getBoundingClientRect();
  const { display, visibility, opacity } = getComputedStyle(host);
  if (width === 0 || height === 0 || display === 'none' || visibility !== 'visible' || Number(opacity) < 1)
    return false;
  return POINTS.every((x) =>
    POINTS.every((y) => document.elementFromPoint(left + width * x, top + height * y) === host),
  );
}

export interface InSightOptions {
  readonly host: HTMLElement;
  readonly target: Element;
  /** Called again and again, in milliseconds, while it is not in sight of a page that is. */
  readonly onLost: (forMs: number) => void;
}

export class InSight {
  readonly #options: InSightOptions;
  readonly #observer: IntersectionObserver;
  readonly #looking: ReturnType<typeof setInterval>;
  /** Null while nothing but looking tells. */
  #observed: boolean | null = null;
  #seenSince: number | null = null;
  #lostSince: number | null = null;

  constructor(options: InSightOptions) {
    this.#options = options;
    const wanted: ObserverWithVisibility = {
      threshold: [0, 0.5, 0.9, 0.99, 1],
      trackVisibility: true,
      delay: OBSERVER_DELAY_MS,
    };
    this.#observer = new IntersectionObserver((entries: Entry[]) => {
      const last = entries.at(-1);
      if (last?.isVisible === undefined) return;
      this.#observed = last.isVisible && last.intersectionRatio >= 0.99;
      this.#look();
    }, wanted);
    this.#observer.observe(options.target);
    this.#looking = setInterval(() => this.#look(), LOOK_EVERY_MS);
  }

  /** Whether a press on it now is one of somebody who has seen it. */
  isSure(): boolean {
    this.#look();
    return this.#seenSince !== null && performance.now() - this.#seenSince >= SEEN_FOR_MS;
  }

  stop(): void {
    this.#observer.disconnect();
    clearInterval(this.#looking);
  }

  #look(): void {
    const { host, target, onLost } = this.#options;
    const now = performance.now();
    const isSeen = host.isConnected && (this.#observed ?? seemsSeen(host, target));
    if (isSeen) {
      this.#seenSince ??= now;
      this.#lostSince = null;
      host.toggleAttribute(SEEN, now - this.#seenSince >= SEEN_FOR_MS);
      return;
    }
    this.#seenSince = null;
    host.removeAttribute(SEEN);
    // A page in the background shows nothing, and nobody presses on it.
    this.#lostSince = document.visibilityState === 'visible' ? (this.#lostSince ?? now) : null;
    if (this.#lostSince !== null) onLost(now - this.#lostSince);
  }
}
