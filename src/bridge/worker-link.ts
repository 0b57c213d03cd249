/**
 * The background's line to the validator worker: comlink over a MessagePort, with nothing in between. A worker that dies
 * in the middle of a call, or does not answer it in time, is replaced, and the work is asked of the next one.
 */
import type { RemoteValidator } from '#src/job/index.ts';
import { type CallOptions, ValidatorCalls } from './validator-calls.ts';
import { type LineNotice, type Locks, ValidatorUnavailableError } from './validator-life.ts';

/** How long a document, its worker and the tables that it loads may take until the worker is there. */
const OPENS_WITHIN_MS = 10_000;
/**
 * A worker that lived this long is replaced when it dies, though nobody is asking it: its lists are read again before
 * they are asked for. One that dies sooner is replaced when it is needed, or it might die of the same thing for ever.
 */
const STEADY_AFTER_MS = 30_000;

export interface AskOptions extends CallOptions {
  /** False for work that must not be begun twice. */
  readonly again?: boolean;
}

export interface ValidatorLink {
  /**
   * Runs `work` against the living validator. When that dies or is too slow in the middle, the work's call is rejected,
   * and the work is run once more against the next one.
   *
   * @throws ValidatorUnavailableError when that does not answer either
   * @throws the reason of `signal`, at once
   */
  ask<T>(work: (validator: RemoteValidator) => Promise<T>, options?: AskOptions): Promise<T>;
  /** The living validator. Its calls are rejected when it ends, and nobody asks again. */
  get(): Promise<RemoteValidator>;
  /** Told when another worker has taken the place of one that ended: it knows no lists yet. */
  onNewGeneration(listener: () => void): void;
  /** Hands a port of one of the extension's own pages to the living validator. */
  connect(port: MessagePort): Promise<void>;
  /**
   * Chromium: the document that owns the worker outlives this service worker, and calls it at an instant of the
   * machine's clock; a call wakes it. An event page takes its worker along, and nobody calls it.
   */
  wakeAt(instant: number): Promise<void>;
}

/** Where the owner of the worker is found. */
export interface ValidatorHost {
  /** Hands a port to the living worker; starts one, and its owner, where there is none. */
  connect(port: MessagePort): Promise<void>;
  /** Ends a generation, should it still live. */
  drop(generation: string): Promise<void>;
  /** Ends whatever there is, because it does not even say which generation it is. */
  reset(): Promise<void>;
  wakeAt(instant: number): Promise<void>;
}

export type Prepare = (validator: RemoteValidator) => Promise<void>;

/** Whether work failed because the generation ended that it asked, however it passed that on. */
function isEnding(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ValidatorUnavailableError) return true;
  }
  return false;
}

interface Living {
  readonly calls: ValidatorCalls;
  /** Resolves when it has been prepared. */
  readonly ready: Promise<void>;
}

export class WorkerLink implements ValidatorLink {
  readonly #host: ValidatorHost;
  readonly #prepare: Prepare;
  readonly #locks: Locks;
  readonly #listeners: (() => void)[] = [];
  #living: Living | null = null;
  /** The last one that was prepared. */
  #generation: string | null = null;
  /** The owner must know that the last worker is no more before it is asked for the next. */
  #dropped: Promise<void> = Promise.resolve();

  constructor(host: ValidatorHost, prepare: Prepare, locks: Locks = navigator.locks) {
    this.#host = host;
    this.#prepare = prepare;
    this.#locks = locks;
  }

  async ask<T>(
    work: (validator: RemoteValidator) => Promise<T>,
    { again = true, ...options }: AskOptions = {},
  ): Promise<T> {
    const { signal } = options;
    signal?.throwIfAborted();
    const asked = this.#askTwice(work, options, again);
    if (!signal) return asked;
    const { promise, reject } = Promise.withResolvers<never>();
    const aborted = () => reject(signal.reason);
    signal.addEventListener('abort', aborted);
    try {
      return await Promise.race([asked, promise]);
    } finally {
      signal.removeEventListener('abort', aborted);
    }
  }

  get(): Promise<RemoteValidator> {
    return this.ask(async (validator) => validator);
  }

  onNewGeneration(listener: () => void): void {
    this.#listeners.push(listener);
  }

  async connect(port: MessagePort): Promise<void> {
    try {
      // One that does not answer is found out here, and replaced before the page waits for it.
      await this.ask((validator) => validator.id);
      await this.#host.connect(port);
    } catch (error) {
      const notice: LineNotice = { unavailable: true };
      port.postMessage(notice);
      throw error;
    }
  }

  wakeAt(instant: number): Promise<void> {
    return this.#host.wakeAt(instant);
  }

  async #askTwice<T>(
    work: (validator: RemoteValidator) => Promise<T>,
    options: CallOptions,
    again: boolean,
  ): Promise<T> {
    try {
      return await this.#askOnce(work, options);
    } catch (error) {
      options.signal?.throwIfAborted();
      if (!again || !isEnding(error)) throw error;
    }
    return this.#askOnce(work, options);
  }

  async #askOnce<T>(work: (validator: RemoteValidator) => Promise<T>, options: CallOptions): Promise<T> {
    this.#living ??= this.#open();
    const { calls, ready } = this.#living;
    await ready;
    options.signal?.throwIfAborted();
    // Not raced with the end of the generation: work is begun again when it has stopped, never beside itself.
    return await work(calls.validator(options));
  }

  #open(): Living {
    const { port1, port2 } = new MessageChannel();
    const calls = new ValidatorCalls(port1, OPENS_WITHIN_MS, this.#locks);
    const living: Living = { calls, ready: this.#begin(calls, port2) };
    const begunAt = performance.now();
    // Heard before any call is rejected, so that whoever asks again because of that gets the next one.
    calls.over.addEventListener('abort', () => {
      if (this.#living === living) this.#living = null;
      const { ending } = calls.over.reason as ValidatorUnavailableError;
      if (ending === 'closed') return;
      this.#dropped = this.#drop(calls.generation).catch(() => undefined);
      if (performance.now() - begunAt > STEADY_AFTER_MS) this.#replace();
    });
    return living;
  }

  async #begin(calls: ValidatorCalls, port: MessagePort): Promise<void> {
    try {
      // Whatever it waits for, it waits no longer than a worker may take to start.
      await Promise.race([this.#dropped, calls.opened()]);
      this.#host.connect(port).catch((cause: unknown) => calls.end('did-not-start', cause));
      const generation = await calls.opened();
      await this.#prepare(calls.validator());
      // What prepares it may have gone on without it.
      calls.over.throwIfAborted();
      if (this.#generation !== null && this.#generation !== generation) {
        for (const listener of this.#listeners) queueMicrotask(listener);
      }
      this.#generation = generation;
    } catch (error) {
      // Its worker stays, where it did start.
      calls.end('closed');
      throw error;
    }
  }

  #drop(generation: string | null): Promise<void> {
    return generation === null ? this.#host.reset() : this.#host.drop(generation);
  }

  #replace(): void {
    this.#living ??= this.#open();
    // Whoever needs it is told, and asks for another.
    this.#living.ready.catch(() => undefined);
  }
}
