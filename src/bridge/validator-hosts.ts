/**
 * Where the background finds the owner of the validator's worker.
 *
 * A Chromium service worker cannot create a Worker, so an offscreen document owns it. The service worker finds that
 * document among its clients and sends it one end of a channel, which it hands to the worker. A Firefox event page
 * creates the worker itself, and both end together.
 */
import { browser } from './browser.ts';
import { CONNECT, type OwnerOrder, ValidatorUnavailableError, WORKER_FILE } from './validator-life.ts';
import { ValidatorOwner } from './validator-owner.ts';
import type { ValidatorHost } from './worker-link.ts';

const OFFSCREEN_FILE = '/offscreen.html';
const APPEARS_WITHIN_MS = 10_000;
const LOOK_EVERY_MS = 25;

export function eventPageHost(): ValidatorHost {
  const owner = new ValidatorOwner(() => new Worker(browser.runtime.getURL(WORKER_FILE)));
  return {
    connect: (port) => owner.connect(port),
    drop: async (generation) => owner.drop(generation),
    reset: async () => owner.drop(null),
    wakeAt: () => Promise.resolve(),
  };
}

interface OwnerClient {
  readonly id: string;
  readonly url: string;
  postMessage(order: OwnerOrder, transfer: Transferable[]): void;
}

export interface ServiceWorkerScope {
  readonly clients: {
    matchAll(options: { includeUncontrolled: boolean; type: 'all' }): Promise<readonly OwnerClient[]>;
  };
}

export class OffscreenHost implements ValidatorHost {
  readonly #scope: ServiceWorkerScope;
  #opening: Promise<OwnerClient> | null = null;
  #lastOwner: string | null = null;
  /** Instants at which this service worker wants to be called. A document that dies takes its timers along. */
  #wakes: readonly number[] = [];

  constructor(scope: ServiceWorkerScope) {
    this.#scope = scope;
  }

  async connect(port: MessagePort): Promise<void> {
    (await this.#owner()).postMessage({ connect: CONNECT }, [port]);
  }

  async drop(generation: string): Promise<void> {
    const now = Date.now();
    // A document that is gone is opened again for the calls that it owes.
    const needed = this.#wakes.some((wake) => wake > now);
    const owner = needed ? await this.#owner() : await this.#findOwner();
    owner?.postMessage({ drop: generation }, []);
  }

  async reset(): Promise<void> {
    await chrome.offscreen.closeDocument().catch(() => undefined);
  }

  async wakeAt(instant: number): Promise<void> {
    const now = Date.now();
    this.#wakes = [...this.#wakes.filter((wake) => wake > now), instant];
    const before = this.#lastOwner;
    const owner = await this.#owner();
    // A document that is new to this service worker has just been given all of them.
    if (owner.id === before) owner.postMessage({ wakeAt: instant }, []);
  }

  async #owner(): Promise<OwnerClient> {
    const owner = (await this.#findOwner()) ?? (await this.#open());
    if (owner.id === this.#lastOwner) return owner;
    this.#lastOwner = owner.id;
    const now = Date.now();
    for (const wakeAt of this.#wakes.filter((wake) => wake > now)) owner.postMessage({ wakeAt }, []);
    return owner;
  }

  /** There can be one such document only. */
  #open(): Promise<OwnerClient> {
    this.#opening ??= this.#openDocument().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #openDocument(): Promise<OwnerClient> {
    const contexts = await chrome.runtime.getContexts({
      contextTypes: ['OFFSCREEN_DOCUMENT' as chrome.runtime.ContextType],
    });
    if (contexts.length === 0) {
      await chrome.offscreen.createDocument({
        url: OFFSCREEN_FILE,
        reasons: ['WORKERS' as chrome.offscreen.Reason],
        justification: 'Judges contact lists in a Web Worker, off the service worker.',
      });
    }
    for (let waited = 0; waited < APPEARS_WITHIN_MS; waited += LOOK_EVERY_MS) {
      const owner = await this.#findOwner();
      if (owner) return owner;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    throw new ValidatorUnavailableError('did-not-start');
  }

  async #findOwner(): Promise<OwnerClient | undefined> {
    const url = browser.runtime.getURL(OFFSCREEN_FILE);
    const clients = await this.#scope.clients.matchAll({ includeUncontrolled: true, type: 'all' });
    return clients.find((client) => client.url === url);
  }
}
