/** The page and the open shadow roots in it, watched for change as one. */
import type { RowRoot } from './contact-rows.ts';

const WATCHED: MutationObserverInit = { childList: true, subtree: true, characterData: true };
/** Elements get their shadow root after they are put into the page, some of them a moment later. */
const LOOK_AGAIN_MS = 400;

export class RowRoots {
  readonly #observer: MutationObserver;
  readonly #shadows = new Set<ShadowRoot>();
  readonly #onChange: () => void;
  #lookAgain: ReturnType<typeof setTimeout> | undefined;

  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#observer = new MutationObserver((records) => this.#changed(records));
    this.#observer.observe(document, WATCHED);
    if (document.documentElement) this.#findShadows(document.documentElement);
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

  #changed(records: readonly MutationRecord[]): void {
    let others = false;
    for (const record of records) {
      if (record.type === 'characterData') {
        others = true;
        continue;
      }
      const nodes = [...record.addedNodes, ...record.removedNodes];
      if (nodes.every(isOurs) && nodes.length > 0 && !removedAlone(record)) continue;
      others = true;
      for (const node of record.addedNodes) if (node instanceof Element) this.#findShadows(node);
    }
    if (others) this.#onChange();
  }

  #findShadows(element: Element): void {
    this.#addShadow(element);
    let custom = element.localName.includes('-');
    for (const inside of element.querySelectorAll('*')) {
      this.#addShadow(inside);
      custom ||= inside.localName.includes('-');
    }
    if (!custom || this.#lookAgain !== undefined) return;
    this.#lookAgain = setTimeout(() => {
      this.#lookAgain = undefined;
      const before = this.#shadows.size;
      for (const inside of document.querySelectorAll('*')) this.#addShadow(inside);
      if (this.#shadows.size !== before) this.#onChange();
    }, LOOK_AGAIN_MS);
  }

  #addShadow({ shadowRoot }: Element): void {
    if (!shadowRoot || this.#shadows.has(shadowRoot)) return;
    this.#shadows.add(shadowRoot);
    this.#observer.observe(shadowRoot, WATCHED);
    for (const inside of shadowRoot.querySelectorAll('*')) this.#addShadow(inside);
  }
}

function isOurs(node: Node): boolean {
  return node instanceof HTMLElement && node.dataset.cleardial !== undefined;
}

/** A badge that the page took out has to be put back. */
function removedAlone({ addedNodes, removedNodes }: MutationRecord): boolean {
  return removedNodes.length > 0 && addedNodes.length === 0;
}
