/** The page and the open shadow roots in it, watched for change as one. */
import type { RowRoot } from './contact-rows.ts';

const WATCHED: MutationObserverInit = { childList: true, subtree: true, characterData: true };
const LOOK_AGAIN_MS = 400;
const LOOK_AT_LEAST_EVERY_MS = 10_000;

function* shadowRootsIn(root: ParentNode): Generator<ShadowRoot> {
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    yield shadowRoot;
    yield* shadowRootsIn(shadowRoot);
  }
}

/** The page and the open shadow roots in it as they are now, for whoever looks once. */
export const rootsNow = (): RowRoot[] => [document, ...shadowRootsIn(document)];

export class RowRoots {
  readonly #observer: MutationObserver;
  readonly #shadows = new Set<ShadowRoot>();
  readonly #onChange: (records: readonly MutationRecord[]) => void;
  #lookAgain: ReturnType<typeof setTimeout> | undefined;

  constructor(onChange: (records: readonly MutationRecord[]) => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#observer = new MutationObserver((records) => this.#changed(records));
    this.#observer.observe(document, WATCHED);
    this.#lookForShadows(LOOK_AGAIN_MS);
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#lookAgain);
    });
  }

  /** The page first; roots whose host has left it are let go. */
  *[Symbol.iterator](): Generator<RowRoot> {
    yield document;
    for (const shadow of this.#shadows) {
      if (shadow.host.isConnected) yield shadow;
      else this.#shadows.delete(shadow);
    }
  }

  /** What was changed just now, by ourselves and in one go, need not be told. */
  discard(): void {
    this.#observer.takeRecords();
  }

  #changed(records: readonly MutationRecord[]): void {
    // Looking into a record costs more than most of what follows: the first that is not ours is enough.
    if (records.every(isOurOwn)) return;
    this.#lookForShadows(LOOK_AGAIN_MS);
    this.#onChange(records);
  }

  /**
   * Elements get their shadow root when they like, and nothing tells: looked for a little after every change, and
   * ever more seldom while there are elements that may still get one.
   */
  #lookForShadows(afterMs: number): void {
    if (this.#lookAgain !== undefined && afterMs > LOOK_AGAIN_MS) return;
    clearTimeout(this.#lookAgain);
    this.#lookAgain = setTimeout(() => {
      this.#lookAgain = undefined;
      const before = this.#shadows.size;
      const mayStill = document.documentElement ? this.#findShadows(document.documentElement) : true;
      if (this.#shadows.size !== before) this.#onChange([]);
      if (mayStill && afterMs < LOOK_AT_LEAST_EVERY_MS) this.#lookForShadows(afterMs * 2);
    }, afterMs);
  }

  /** @returns whether there are elements that may still get a shadow root */
  #findShadows(element: Element): boolean {
    let mayStill = false;
    for (const inside of element.querySelectorAll('*')) {
      this.#addShadow(inside);
      mayStill ||= inside.shadowRoot === null && inside.localName.includes('-');
    }
    return mayStill;
  }

  #addShadow({ shadowRoot }: Element): void {
    if (!shadowRoot || this.#shadows.has(shadowRoot)) return;
    this.#shadows.add(shadowRoot);
    this.#observer.observe(shadowRoot, WATCHED);
    for (const inside of shadowRoot.querySelectorAll('*')) this.#addShadow(inside);
  }
}

/** A badge that we put in or took out; one that the page took out has to be put back. */
function isOurOwn({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData' || addedNodes.length === 0 || removedNodes.length > 0) return false;
  return [...addedNodes].every((node) => node instanceof HTMLElement && node.dataset.cleardial !== undefined);
}
