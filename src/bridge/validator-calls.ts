/**
 * Calls over one port to one generation of the validator: comlink, but each call ends. It ends with its answer, with
 * {@link ValidatorUnavailableError} when the worker has gone, when it takes too long, when a message cannot be read or
 * when this end is closed. An answer that comes after that goes nowhere.
 */
import { type Remote, wrap } from 'comlink';
import type { RemoteValidator } from '#src/job/index.ts';
import { tryParse } from '#src/schema/index.ts';
import type { Validator } from '#src/verdict/index.ts';
import {
  type Ending,
  LineNotice,
  type Locks,
  ValidatorUnavailableError,
  whenGone,
} from './validator-life.ts';

/**
 * The first judging of a million contacts takes about seven seconds, a dry run on them some more, and a slow machine
 * several times that.
 */
export const CALL_DEADLINE_MS = 60_000;
/** A timer that comes later than this after its time comes from a machine that slept, and the worker slept with it. */
const SLEPT_MS = 5_000;

/** What is read rather than called. A new one has to be named here. */
const PROPERTIES = { id: true } as const satisfies Record<
  {
    [Name in keyof Validator]: Validator[Name] extends (...args: never) => unknown ? never : Name;
  }[keyof Validator],
  true
>;

interface Call {
  readonly deadlineMs: number;
  readonly reject: (why: unknown) => void;
}

export interface CallOptions {
  /** How long the worker may work on one call, once it has answered those before it. */
  readonly deadlineMs?: number;
  /** Rejects the calls that are under way, and all later ones, with its reason. */
  readonly signal?: AbortSignal;
}

export class ValidatorCalls {
  readonly #port: MessagePort;
  readonly #remote: Remote<Validator>;
  readonly #locks: Locks;
  readonly #opened = Promise.withResolvers<string>();
  readonly #over = new AbortController();
  /** In the order in which the worker takes them; the first is the one that it works on. */
  readonly #calls = new Set<Call>();
  #generation: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param opensWithinMs how long until the owner of the worker has said who answers */
  constructor(port: MessagePort, opensWithinMs: number, locks: Locks = navigator.locks) {
    this.#port = port;
    this.#locks = locks;
    this.#opened.promise.catch(() => undefined);
    const late = setTimeout(() => this.end('did-not-start'), opensWithinMs);
    this.#over.signal.addEventListener('abort', () => clearTimeout(late));
    port.addEventListener('message', ({ data }) => {
      // An answer, which may be long.
      if (data?.id !== undefined) return;
      const said = tryParse(LineNotice, data);
      if (!said.ok) return;
      if ('generation' in said.data) {
        clearTimeout(late);
        this.#begin(said.data.generation);
      } else this.end('unavailable' in said.data ? 'did-not-start' : 'unreadable');
    });
    port.addEventListener('messageerror', () => this.end('unreadable'));
    this.#remote = wrap<Validator>(port);
    port.start();
  }

  /** The generation that answers, once that is known. @throws ValidatorUnavailableError when nobody does */
  opened(): Promise<string> {
    return this.#opened.promise;
  }

  /** The generation that answers; null while that is unknown. */
  get generation(): string | null {
    return this.#generation;
  }

  /** Aborted, with a {@link ValidatorUnavailableError}, when no call will be answered any more. */
  get over(): AbortSignal {
    return this.#over.signal;
  }

  validator({ deadlineMs = CALL_DEADLINE_MS, signal }: CallOptions = {}): RemoteValidator {
    const remote = this.#remote as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
    return new Proxy({} as RemoteValidator, {
      get: (_, name) => {
        // A promise that this is the result of looks for `then`.
        if (typeof name !== 'string' || name === 'then') return undefined;
        if (name in PROPERTIES)
          return this.#call(() => remote[name] as unknown as Promise<unknown>, deadlineMs, signal);
        return (...args: unknown[]) =>
          this.#call(
            () => (remote[name] as (...args: unknown[]) => Promise<unknown>)(...args),
            deadlineMs,
            signal,
          );
      },
    });
  }

  /** Ends every call that is under way, and all later ones. */
  end(ending: Ending, cause?: unknown): void {
    if (this.over.aborted) return;
    const why = new ValidatorUnavailableError(ending, cause);
    this.#over.abort(why);
    clearTimeout(this.#timer);
    this.#port.close();
    this.#opened.reject(why);
    for (const { reject } of this.#calls) reject(why);
    this.#calls.clear();
  }

  #begin(generation: string): void {
    this.#generation = generation;
    // Where locks are refused, a death is found at the deadline of a call.
    whenGone(generation, this.#over.signal, this.#locks).then(
      () => this.end('gone'),
      () => undefined,
    );
    this.#opened.resolve(generation);
  }

  async #call(send: () => Promise<unknown>, deadlineMs: number, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    await this.#opened.promise;
    signal?.throwIfAborted();
    this.#over.signal.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const call: Call = { deadlineMs, reject };
    const aborted = () => reject(signal?.reason);
    signal?.addEventListener('abort', aborted);
    this.#calls.add(call);
    if (this.#calls.size === 1) this.#timeFirst();
    const answered = (settle: () => void) => {
      settle();
      this.#answered(call);
    };
    Promise.resolve(send()).then(
      (answer) => answered(() => resolve(answer)),
      (error: unknown) => answered(() => reject(error)),
    );
    try {
      return await promise;
    } finally {
      signal?.removeEventListener('abort', aborted);
    }
  }

  /** One that was aborted is still worked on: it stays until its answer is there. */
  #answered(call: Call): void {
    const [first] = this.#calls;
    this.#calls.delete(call);
    if (first === call) this.#timeFirst();
  }

  #timeFirst(): void {
    clearTimeout(this.#timer);
    const [first] = this.#calls;
    if (!first || this.over.aborted) return;
    const due = performance.now() + first.deadlineMs;
    this.#timer = setTimeout(() => {
      if (performance.now() - due > SLEPT_MS) this.#timeFirst();
      else this.end('too-slow');
    }, first.deadlineMs);
  }
}
