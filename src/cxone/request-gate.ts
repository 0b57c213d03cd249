/**
 * Every request to a tenant passes here, whichever tab asked for it: so many in any second, so many at once,
 * upserts apart from each other, and nobody at all while CXone asks for a pause.
 */
import PQueue from 'p-queue';

export interface RequestRate {
  /** Requests that may begin within any one second. */
  readonly perSecond: number;
  /** Milliseconds between two upserts, as the published contact integration keeps them. */
  readonly upsertSpacingMs: number;
}

export const DEFAULT_RATE: RequestRate = { perSecond: 50, upsertSpacingMs: 50 };

/**
 * More than a browser opens to one HTTP/1.1 host: what waits is to wait here, where it is counted, and not in
 * the browser, from where it would leave in one burst.
 */
const AT_ONCE = 10;

const SECOND_MS = 1_000;

/** What a person waits for goes before what a job reads. */
const PRIORITY = { screen: 1, job: 0 } as const;
export type Priority = keyof typeof PRIORITY;

export interface Passage {
  readonly upsert: boolean;
  readonly priority: Priority;
  readonly signal: AbortSignal;
  /** From the moment the request begins; waiting here does not count. */
  readonly timeoutMs: number;
}

const upsertQueue = ({ upsertSpacingMs }: RequestRate) =>
  upsertSpacingMs > 0 ? new PQueue({ intervalCap: 1, interval: upsertSpacingMs, strict: true }) : null;

export class RequestGate {
  /**
   * As many places as requests may begin in a second. A request keeps its place until a second after its answer:
   * wherever between those two it reached CXone, no second there can hold more than there are places.
   */
  readonly #places: PQueue;
  readonly #requests = new PQueue({ concurrency: AT_ONCE });
  #upserts: PQueue | null;
  #heldUntil = 0;
  #release: ReturnType<typeof setTimeout> | undefined;

  constructor(rate: RequestRate = DEFAULT_RATE) {
    this.#places = new PQueue({ concurrency: rate.perSecond });
    this.#upserts = upsertQueue(rate);
  }

  /** What waits already keeps its turn. */
  changeRate(rate: RequestRate): void {
    this.#places.concurrency = rate.perSecond;
    this.#upserts = upsertQueue(rate);
  }

  /** How many requests wait for their turn. */
  get waiting(): number {
    return this.#requests.size + this.#places.size + (this.#upserts?.size ?? 0);
  }

  /** @throws {DOMException} `TimeoutError` when the request took too long, or the signal's own reason */
  async pass<T>(passage: Passage, request: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal, timeoutMs } = passage;
    const priority = PRIORITY[passage.priority];
    if (passage.upsert) await this.#upserts?.add(() => undefined, { signal });
    return new Promise<T>((resolve, reject) => {
      const calledOff = () => reject(signal.reason);
      signal.addEventListener('abort', calledOff, { once: true });
      const inItsPlace = async () => {
        // Called off while it waited: it never began, and leaves its place at once.
        if (signal.aborted) return;
        const attempt = this.#requests.add(({ signal: during }) => request(during ?? signal), {
          signal,
          priority,
          timeout: timeoutMs,
        });
        await attempt.then(resolve, reject);
        signal.removeEventListener('abort', calledOff);
        await new Promise((resolve) => setTimeout(resolve, SECOND_MS));
      };
      this.#places.add(inItsPlace, { priority }).catch(reject);
    });
  }

  /** Lets nobody pass for so many milliseconds: CXone's pause is for the tenant, not for the one who met it. */
  hold(milliseconds: number): void {
    const until = Date.now() + milliseconds;
    if (until <= this.#heldUntil) return;
    this.#heldUntil = until;
    this.#requests.pause();
    clearTimeout(this.#release);
    this.#release = setTimeout(() => this.#requests.start(), milliseconds);
  }
}
