/**
 * How the death of a validator's worker is noticed. A worker takes an id, its **generation**, and holds a Web Lock of
 * that name for as long as it lives. The browser gives the lock to whoever waits for it as soon as the worker, the
 * document that owns it, or the process of either has gone: nobody has to ask again and again whether it is there.
 *
 * Locks are shared by all contexts of an origin (https://w3c.github.io/web-locks/#lock-managers): service worker,
 * offscreen document, pages and their workers. In Chromium 156 the lock came 2 to 10 ms after a worker or its document
 * had closed, 70 ms after `terminate()`, and two seconds after it when the worker was in an endless loop; in Firefox ESR
 * 153 within 2 ms.
 */
import { say } from '#src/language/index.ts';
import { z } from '#src/schema/index.ts';

export type Locks = Pick<LockManager, 'request'>;

const Generation = z.string().check(z.minLength(1), z.maxLength(100));

/** What is said on a port before the calls, and instead of an answer. */
export const LineNotice = z.union([
  /** By the owner of the worker, which lives and has been given the other end. */
  z.object({ generation: Generation }),
  /** By the background or the owner: nobody will answer on this port. */
  z.object({ unavailable: z.literal(true) }),
  /** By the worker: a call could not be read, and whoever sent it would wait for ever. */
  z.object({ unreadable: z.literal(true) }),
]);
export type LineNotice = z.infer<typeof LineNotice>;

/** What a worker tells its owner, once it holds its lock. */
export const WorkerReady = z.object({ ready: Generation });
export type WorkerReady = z.infer<typeof WorkerReady>;

export const WORKER_FILE = '/validator.js';
export const CONNECT = 'validator';

/** What the owner of the worker is told, by whoever may: the background, or a worker that is handed a port. */
export const OwnerOrder = z.union([
  /** With a port. */
  z.object({ connect: z.literal(CONNECT) }),
  /** To end a generation. Another one that lives by now stays. */
  z.object({ drop: Generation }),
  /** To call the service worker at an instant of the machine's clock. */
  z.object({ wakeAt: z.number() }),
]);
export type OwnerOrder = z.infer<typeof OwnerOrder>;

/** Why a generation, or a line to it, has ended. */
export type Ending =
  /** The worker, its document or the process of either has gone. */
  | 'gone'
  /** It lives and does not answer within the deadline of a call. */
  | 'too-slow'
  /** A call or an answer could not be read. */
  | 'unreadable'
  | 'did-not-start'
  /** This end was closed. */
  | 'closed';

const ENDED_IN_WORDS: Readonly<Record<Ending, () => string>> = {
  gone: () => say('Checking the contacts stopped in the middle. Try again.'),
  closed: () => say('Checking the contacts stopped in the middle. Try again.'),
  unreadable: () => say('Checking the contacts stopped in the middle. Try again.'),
  'too-slow': () =>
    say('ClearDial cannot check contacts just now. Try again; if it stays so, restart the browser.'),
  'did-not-start': () =>
    say('ClearDial cannot check contacts just now. Try again; if it stays so, restart the browser.'),
};

/** Nothing can be judged: the worker could not be started, has died, or does not answer. Its message is for people. */
export class ValidatorUnavailableError extends Error {
  override readonly name = 'ValidatorUnavailableError';
  readonly ending: Ending;

  constructor(ending: Ending, cause?: unknown) {
    super(ENDED_IN_WORDS[ending](), { cause });
    this.ending = ending;
  }
}

const lockOf = (generation: string) => `validator:${generation}`;

/** Holds the lock of a generation until this context ends. Resolves when it is held. */
export function holdForLife(generation: string, locks: Locks): Promise<void> {
  return new Promise((held, refused) => {
    locks
      .request(lockOf(generation), () => {
        held();
        return new Promise<never>(() => undefined);
      })
      .catch(refused);
  });
}

/**
 * Resolves when a generation has gone; at once when it had gone before.
 *
 * @param signal when nobody wants to know any longer; it never resolves then
 */
export function whenGone(generation: string, signal: AbortSignal, locks: Locks): Promise<void> {
  return new Promise((gone, refused) => {
    // Shared, so that all who wait are told at the same time.
    locks
      .request(lockOf(generation), { mode: 'shared', signal }, () => gone())
      .catch((error: unknown) => {
        if (!signal.aborted) refused(error);
      });
  });
}
