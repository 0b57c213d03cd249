/**
 * Owns the validator's worker: in Chromium the offscreen document does, in Firefox the event page. It starts the worker
 * when a port for it comes, ends it when it is told to, and starts the next when the last has gone.
 */
import { tryParse } from '#src/schema/index.ts';
import {
  CONNECT,
  type LineNotice,
  type Locks,
  type OwnerOrder,
  WorkerReady,
  whenGone,
} from './validator-life.ts';

export type OwnedWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

interface Owned {
  readonly worker: OwnedWorker;
  /** Resolves when the worker holds its lock; to null when it ended before. */
  readonly ready: Promise<string | null>;
  readonly end: () => void;
}

export class ValidatorOwner {
  readonly #start: () => OwnedWorker;
  readonly #locks: Locks;
  #owned: Owned | null = null;
  /** Of the worker that is owned, once it is ready. */
  #generation: string | null = null;

  /** @param start a new worker that runs `serveValidator` */
  constructor(start: () => OwnedWorker, locks: Locks = navigator.locks) {
    this.#start = start;
    this.#locks = locks;
  }

  /** Gives the living worker a port, and says on it first which generation that is. */
  async connect(port: MessagePort): Promise<void> {
    this.#owned ??= this.#own();
    const { worker, ready } = this.#owned;
    const generation = await ready;
    const notice: LineNotice = generation === null ? { unavailable: true } : { generation };
    port.postMessage(notice);
    const order: OwnerOrder = { connect: CONNECT };
    if (generation !== null) worker.postMessage(order, [port]);
  }

  /** @param generation null ends whichever there is */
  drop(generation: string | null): void {
    if (generation === null || generation === this.#generation) this.#owned?.end();
  }

  #own(): Owned {
    const worker = this.#start();
    const { promise: ready, resolve } = Promise.withResolvers<string | null>();
    const ended = new AbortController();
    const end = () => {
      if (ended.signal.aborted) return;
      ended.abort();
      worker.terminate();
      resolve(null);
      if (this.#owned !== owned) return;
      this.#owned = null;
      this.#generation = null;
    };
    worker.addEventListener('message', ({ data }) => {
      const said = tryParse(WorkerReady, data);
      if (!said.ok || ended.signal.aborted) return;
      this.#generation = said.data.ready;
      resolve(said.data.ready);
      // Without locks nobody is told, but the worker can be used.
      whenGone(said.data.ready, ended.signal, this.#locks).then(end, () => undefined);
    });
    // A call that fails is answered with its error. What is caught nowhere may have left anything half done.
    worker.addEventListener('error', end);
    worker.addEventListener('messageerror', end);
    const owned: Owned = { worker, ready, end };
    return owned;
  }
}
