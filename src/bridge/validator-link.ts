/**
 * The background's line to the validator worker: comlink over a MessagePort, with nothing in between.
 *
 * A Chromium service worker cannot create a Worker, so an offscreen document owns it. The service worker finds
 * that document among its clients and sends it one end of a channel, which it hands to the worker. A Firefox
 * event page creates the worker itself.
 */
import { type Remote, wrap } from 'comlink';
import type { RemoteValidator } from '#src/job/index.ts';
import type { Validator } from '#src/verdict/index.ts';
import { browser } from './browser.ts';

const WORKER_FILE = '/validator.js';
const OFFSCREEN_FILE = '/offscreen.html';
const APPEARS_WITHIN_MS = 10_000;
const LOOK_EVERY_MS = 25;

/** The worker could not be started or does not answer: nothing can be judged. */
export class ValidatorUnavailableError extends Error {
  override readonly name = 'ValidatorUnavailableError';
}

export interface ValidatorLink {
  /** The living validator; a new one when the last has gone. */
  get(): Promise<RemoteValidator>;
  ask<T>(
    work: (validator: RemoteValidator) => Promise<T>,
    options?: { deadlineMs?: number; signal?: AbortSignal; again?: boolean },
  ): Promise<T>;
  onNewGeneration(listener: () => void): void;
  /** Hands a port of one of the extension's own pages to it. */
  connect(port: MessagePort): Promise<void>;
  /**
   * Chromium: the document that owns the worker outlives this service worker, and calls it at an instant of the
   * machine's clock; a call wakes it. An event page takes its worker along, and nobody calls it.
   */
  wakeAt(instant: number): Promise<void>;
}

function remoteOf(endpoint: MessagePort | Worker): RemoteValidator {
  const remote: Remote<Validator> = wrap<Validator>(endpoint);
  return remote as unknown as RemoteValidator;
}

type Prepare = (validator: RemoteValidator) => Promise<void>;

/** Firefox: the event page owns the worker, and both end together. */
function ownWorkerLink(prepare: Prepare): ValidatorLink {
  let owned: {
    readonly worker: Worker;
    readonly remote: RemoteValidator;
    readonly ready: Promise<void>;
  } | null = null;
  const own = () => {
    const worker = owned?.worker ?? new Worker(browser.runtime.getURL(WORKER_FILE));
    if (!owned) {
      const remote = remoteOf(worker);
      owned = { worker, remote, ready: prepare(remote) };
    }
    return owned;
  };
  return {
    async get() {
      const { remote, ready } = own();
      await ready;
      return remote;
    },
    async ask(work) {
      const { remote, ready } = own();
      await ready;
      return work(remote);
    },
    onNewGeneration: () => undefined,
    connect: async (port) => own().worker.postMessage({ connect: 'validator' }, [port]),
    wakeAt: () => Promise.resolve(),
  };
}

interface ServiceWorkerScope {
  readonly clients: {
    matchAll(options: { includeUncontrolled: boolean; type: 'all' }): Promise<
      readonly {
        readonly id: string;
        readonly url: string;
        postMessage(m: unknown, t: Transferable[]): void;
      }[]
    >;
  };
}

class OffscreenLink implements ValidatorLink {
  readonly #scope: ServiceWorkerScope;
  readonly #prepare: Prepare;
  #connected: { readonly clientId: string; readonly remote: RemoteValidator } | null = null;
  #connecting: Promise<RemoteValidator> | null = null;

  constructor(scope: ServiceWorkerScope, prepare: Prepare) {
    this.#scope = scope;
    this.#prepare = prepare;
  }

  get(): Promise<RemoteValidator> {
    this.#connecting ??= this.#connect().finally(() => {
      this.#connecting = null;
    });
    return this.#connecting;
  }

  async ask<T>(work: (validator: RemoteValidator) => Promise<T>): Promise<T> {
    return work(await this.get());
  }

  onNewGeneration(): void {
    // Nobody is told yet.
  }

  async connect(port: MessagePort): Promise<void> {
    await this.get();
    (await this.#awaitOwner()).postMessage({ connect: 'validator' }, [port]);
  }

  async wakeAt(instant: number): Promise<void> {
    await this.get();
    (await this.#awaitOwner()).postMessage({ wakeAt: instant }, []);
  }

  async #connect(): Promise<RemoteValidator> {
    const present = await this.#findOwner();
    if (this.#connected && present?.id === this.#connected.clientId) return this.#connected.remote;
    if (!present) await this.#openDocument();
    const client = present ?? (await this.#awaitOwner());
    const { port1, port2 } = new MessageChannel();
    client.postMessage({ connect: 'validator' }, [port2]);
    const remote = remoteOf(port1);
    await within(remote.id, APPEARS_WITHIN_MS);
    await this.#prepare(remote);
    this.#connected = { clientId: client.id, remote };
    return remote;
  }

  async #findOwner() {
    const url = browser.runtime.getURL(OFFSCREEN_FILE);
    const clients = await this.#scope.clients.matchAll({ includeUncontrolled: true, type: 'all' });
    return clients.find((client) => client.url === url);
  }

  async #openDocument(): Promise<void> {
    const contexts = await chrome.runtime.getContexts({
      contextTypes: ['OFFSCREEN_DOCUMENT' as chrome.runtime.ContextType],
    });
    if (contexts.length > 0) return;
    await chrome.offscreen.createDocument({
      url: OFFSCREEN_FILE,
      reasons: ['WORKERS' as chrome.offscreen.Reason],
      justification: 'Judges contact lists in a Web Worker, off the service worker.',
    });
  }

  async #awaitOwner() {
    for (let waited = 0; waited < APPEARS_WITHIN_MS; waited += LOOK_EVERY_MS) {
      const client = await this.#findOwner();
      if (client) return client;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    throw new ValidatorUnavailableError('The validator worker did not start');
  }
}

async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ValidatorUnavailableError('The validator worker does not answer')),
      ms,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** @param prepare is given each new validator, or one that is found again, before anybody asks it */
export function createValidatorLink(prepare: Prepare): ValidatorLink {
  // Firefox has no offscreen documents, and its package shall not name them.
  if (import.meta.env.FIREFOX || typeof Worker !== 'undefined') return ownWorkerLink(prepare);
  return new OffscreenLink(globalThis as unknown as ServiceWorkerScope, prepare);
}
