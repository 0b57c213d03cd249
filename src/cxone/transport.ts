/**
 * How a request gets through: paced, timed, repeated where that is safe, and never twice where it is not.
 *
 * A request that was refused (401, 429) has not landed and may be sent again. A dropped connection, a time-out
 * or a 5xx may have landed: only what does no harm twice is sent again.
 */
import ky from 'ky';
import { type Issue, tryParse, type z } from '#src/schema/index.ts';
import { AnswerTooLargeError, readAnswer, serverTime } from './answer-body.ts';
import { answerError } from './answer-error.ts';
import { CxoneError } from './errors.ts';
import type { Priority, RequestGate } from './request-gate.ts';
import { retryAfterMs } from './retry-after.ts';
import type { Token } from './token.ts';

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** From the root of the API, encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean | null | undefined>> | undefined;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as a form. */
  readonly form?: URLSearchParams;
  readonly headers?: Readonly<Record<string, string>>;
  /** `harmless` twice is as good as once; `once` is repeated only when it is known not to have landed. */
  readonly repeat: 'harmless' | 'once';
  /** Scope or permission without which CXone answers 403. */
  readonly needs?: string | null;
  readonly upsert?: boolean;
  readonly priority?: Priority;
  /**
   * Whether this is what CXone answers: a gateway's own page is no acknowledgement. An empty answer to a write
   * is one. Every JSON is, where this is left out.
   */
  readonly isAnswer?: ((body: unknown) => boolean) | undefined;
  /** Times it is sent at most, where a person waits who had better be told. */
  readonly attempts?: number;
  readonly signal?: AbortSignal | undefined;
}

export interface ApiAnswer {
  readonly status: number;
  /** The answer's JSON; undefined where it has none. */
  readonly body: unknown;
  /** True when an earlier attempt of this request may have landed. */
  readonly mayHaveLandedBefore: boolean;
}

export interface RetryPolicy {
  /** Times a request is sent at most, the first included. */
  readonly attempts: number;
  /** Longest wait before the first repetition; it doubles with each, and a random part of it is waited. */
  readonly backoffMs: number;
  readonly backoffLimitMs: number;
  readonly attemptTimeoutMs: number;
  /** From the moment the first attempt begins. */
  readonly totalTimeoutMs: number;
}

const DEFAULT_RETRY: RetryPolicy = {
  attempts: 5,
  backoffMs: 500,
  backoffLimitMs: 15_000,
  attemptTimeoutMs: 15_000,
  totalTimeoutMs: 90_000,
};

export interface TransportOptions {
  readonly gate: RequestGate;
  readonly retry?: Partial<RetryPolicy>;
  readonly fetch?: typeof globalThis.fetch;
  /** Ends every request, beside each one's own signal. */
  readonly signal?: AbortSignal;
  /** Told the server's own clock with every answer that carries one. */
  readonly onServerTime?: ((instant: number) => void) | undefined;
  /** Between 0 and 1. */
  readonly random?: () => number;
}

/** Who signs a request, and how to get another signature when CXone refuses it; null for the sign-in itself. */
export interface Signer {
  token(): Promise<Token>;
  replace(refused: Token): Promise<Token>;
  /** A newer token that another request has fetched meanwhile; null when there is none. */
  successorOf(refused: Token): Promise<Token | null>;
}

const TOO_MANY = 429;
const SERVER_FAULTS = new Set([500, 502, 503, 504]);
const NO_BODY = new Set([204, 205, 304]);
/** An absurd Retry-After must not shut the tenant out for a day. */
const LONGEST_HOLD_MS = 5 * 60_000;

/** One request on its way, with all its attempts. */
class Call {
  readonly request: ApiRequest;
  readonly name: string;
  readonly #total = new AbortController();
  #deadline: ReturnType<typeof setTimeout> | undefined;
  #endsAt = Number.POSITIVE_INFINITY;
  token: Token | null = null;
  renewed = false;
  timedOut = false;
  /** The attempt ended without an answer, and nobody called it off. */
  lost = false;
  mayHaveLanded = false;
  /** Of the attempt under way: what its answer holds, and why that is no answer of CXone's. */
  body: unknown;
  unreadable: Error | null = null;

  constructor(request: ApiRequest) {
    this.request = request;
    this.name = `${request.method} ${request.path}`;
  }

  get signal(): AbortSignal {
    const { signal } = this.request;
    return signal ? AbortSignal.any([signal, this.#total.signal]) : this.#total.signal;
  }

  get outOfTime(): boolean {
    return this.#total.signal.aborted;
  }

  /** The whole time counts from the first attempt, not from the wait for it. */
  begin(totalMs: number): void {
    if (this.#deadline !== undefined) return;
    this.#endsAt = Date.now() + totalMs;
    this.#deadline = setTimeout(() => this.#total.abort(new DOMException('', 'TimeoutError')), totalMs);
  }

  hasTimeFor(waitMs: number): boolean {
    return Date.now() + waitMs < this.#endsAt;
  }

  end(): void {
    clearTimeout(this.#deadline);
  }

  get isHarmless(): boolean {
    return this.request.repeat === 'harmless';
  }
}

const eitherOf = (one: AbortSignal | undefined, other: AbortSignal | undefined) =>
  one && other ? AbortSignal.any([one, other]) : (one ?? other);

export class Transport {
  readonly #options: TransportOptions;
  readonly #retry: RetryPolicy;

  constructor(options: TransportOptions) {
    this.#options = options;
    this.#retry = { ...DEFAULT_RETRY, ...options.retry };
  }

  /**
   * @param origin scheme and host, and a base path where the dialect has one
   * @throws {CxoneError} or the reason of the request's signal, or of the transport's own
   */
  async send(origin: string, asked: ApiRequest, signer: Signer | null): Promise<ApiAnswer> {
    const request = { ...asked, signal: eitherOf(asked.signal, this.#options.signal) };
    request.signal?.throwIfAborted();
    const call = new Call(request);
    call.token = (await signer?.token()) ?? null;
    try {
      const response = await this.#attempts(origin, call, signer);
      if (response.ok && call.unreadable === null) {
        return { status: response.status, body: call.body, mayHaveLandedBefore: call.mayHaveLanded };
      }
      throw answerError(response, call);
    } catch (cause) {
      if (cause instanceof CxoneError) throw cause;
      request.signal?.throwIfAborted();
      if (!call.lost && !call.outOfTime) throw cause;
      const problem = call.outOfTime || call.timedOut ? 'timeout' : 'unreachable';
      throw new CxoneError(problem, call.name, { cause, mayHaveLanded: call.mayHaveLanded });
    } finally {
      call.end();
    }
  }

  #attempts(origin: string, call: Call, signer: Signer | null): Promise<Response> {
    const { request } = call;
    const limit = (request.attempts ?? this.#retry.attempts) - 1;
    const backoff = (attempt: number) => this.#backoff(attempt);
    return ky(urlOf(origin, request), {
      method: request.method,
      headers: {
        accept: 'application/json',
        ...request.headers,
        ...(call.token ? { authorization: `Bearer ${call.token.accessToken}` } : {}),
      },
      ...(request.json === undefined ? {} : { json: request.json }),
      ...(request.form === undefined ? {} : { body: request.form }),
      // The console's own session must not answer for the extension's token.
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal: call.signal,
      timeout: false,
      throwHttpErrors: false,
      fetch: (input, init) => this.#fetch(call, new Request(input, init)),
      retry: {
        limit,
        methods: ['get', 'post', 'put', 'patch', 'delete'],
        delay: backoff,
        shouldRetry: () => {
          if (!call.lost) return false;
          call.mayHaveLanded = true;
          return call.isHarmless;
        },
      },
      hooks: {
        afterResponse: [
          async ({ request: sent, response, retryCount }) => {
            const token = response.status === 401 ? await renewed(call, signer) : null;
            if (token !== null && retryCount < limit) {
              call.token = token;
              const headers = new Headers(sent.headers);
              headers.set('authorization', `Bearer ${token.accessToken}`);
              return ky.retry({ request: new Request(sent, { headers }), delay: 0 });
            }
            const wait = this.#waitBefore(response, call, retryCount + 1);
            return wait === null || retryCount >= limit ? undefined : ky.retry({ delay: wait });
          },
        ],
      },
    });
  }

  /** Milliseconds until this answer is worth another attempt; null when it is not. */
  #waitBefore(response: Response, call: Call, attempt: number): number | null {
    const { status } = response;
    if (response.ok) {
      if (call.unreadable === null) return null;
      call.mayHaveLanded = true;
      // It would be as large again.
      if (call.unreadable instanceof AnswerTooLargeError) return null;
      return call.isHarmless ? this.#backoff(attempt) : null;
    }
    if (status !== TOO_MANY && !SERVER_FAULTS.has(status)) return null;
    const wait = retryAfterMs(response.headers, Date.now()) ?? this.#backoff(attempt);
    if (status === TOO_MANY) this.#options.gate.hold(Math.min(wait, LONGEST_HOLD_MS));
    else {
      call.mayHaveLanded = true;
      if (!call.isHarmless) return null;
    }
    return call.hasTimeFor(wait) ? wait : null;
  }

  #backoff(attempt: number): number {
    const { backoffMs, backoffLimitMs } = this.#retry;
    return (this.#options.random ?? Math.random)() * Math.min(backoffLimitMs, backoffMs * 2 ** (attempt - 1));
  }

  /** One attempt. The answer is read whole here, so that a connection dropped in its middle counts as dropped. */
  async #fetch(call: Call, request: Request): Promise<Response> {
    const { gate, onServerTime } = this.#options;
    call.timedOut = false;
    call.lost = false;
    call.body = undefined;
    call.unreadable = null;
    try {
      return await gate.pass(
        {
          upsert: call.request.upsert ?? false,
          priority: call.request.priority ?? 'job',
          signal: request.signal,
          timeoutMs: this.#retry.attemptTimeoutMs,
        },
        async (signal) => {
          call.begin(this.#retry.totalTimeoutMs);
          const fetch = this.#options.fetch ?? globalThis.fetch;
          const response = await fetch(new Request(request, { signal }));
          const read = await readAnswer(response, call.request);
          const instant = serverTime(response.headers);
          if (instant !== null) onServerTime?.(instant);
          call.body = read.body;
          call.unreadable = read.unreadable;
          const { status, statusText, headers } = response;
          return new Response(NO_BODY.has(status) ? null : read.text, { status, statusText, headers });
        },
      );
    } catch (error) {
      call.timedOut = error instanceof DOMException && error.name === 'TimeoutError';
      call.lost = !call.outOfTime && !call.request.signal?.aborted;
      throw error;
    }
  }
}

/** Another token after a 401: one renewal for each request, and whatever other requests have renewed. */
async function renewed(call: Call, signer: Signer | null): Promise<Token | null> {
  if (!signer || !call.token) return null;
  if (call.renewed) return signer.successorOf(call.token);
  call.renewed = true;
  return signer.replace(call.token);
}

function urlOf(origin: string, { path, query }: ApiRequest): string {
  const url = new URL(`${origin}${path}`);
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== null && value !== undefined) url.searchParams.set(name, String(value));
  }
  return url.href;
}

/** @throws {CxoneError} `unreadable-answer` when the answer has another shape than CXone's */
export function readable<S extends z.ZodMiniType>(
  schema: S,
  answer: ApiAnswer,
  request: string,
): z.output<S> {
  const parsed = tryParse(schema, answer.body);
  if (parsed.ok) return parsed.data;
  const issue: Issue | undefined = parsed.issues[0];
  throw new CxoneError('unreadable-answer', request, {
    status: answer.status,
    said: issue ? `${issue.path || 'answer'}: ${issue.message}` : 'unknown shape',
  });
}
