import { withoutSecrets } from '#src/schema/index.ts';

/**
 * What can go wrong between ClearDial and a CXone tenant. Each kind has its own sentence and its own way
 * forward on screen; the cause stays in the log.
 */
const CXONE_PROBLEMS = [
  'wrong-credentials',
  /** A person has to sign in again: the refresh token has ended too. */
  'sign-in-again',
  /** The person closed the sign-in window, or CXone refused the sign-in. */
  'sign-in-refused',
  'missing-scope',
  'unreachable',
  'timeout',
  'not-cxone',
  'not-found',
  'rate-limited',
  'server-fault',
  'unreadable-answer',
  'page-token-expired',
  'duplicate-id',
  'concurrent-rule-limit',
  /** CXone is in a state in which it cannot do this: a skill that is not running cannot be stopped. */
  'conflict',
  'invalid',
  /** This tenant's API has no such thing; see {@link Capabilities}. */
  'not-supported',
  'refused',
] as const;
export type CxoneProblem = (typeof CXONE_PROBLEMS)[number];

/** What passes by itself: work that can wait goes on when it has. */
const PASSING: ReadonlySet<CxoneProblem> = new Set<CxoneProblem>([
  'unreachable',
  'timeout',
  'server-fault',
  'rate-limited',
  'unreadable-answer',
]);

export const passes = (problem: CxoneProblem): boolean => PASSING.has(problem);

/** A field that CXone does not accept, by the path it named. */
export interface RefusedField {
  readonly field: string;
  readonly message: string;
}

interface CxoneErrorOptions {
  readonly status?: number | undefined;
  readonly retryAfterSeconds?: number | null;
  readonly said?: string | undefined;
  readonly needs?: string | null;
  readonly fields?: readonly RefusedField[];
  readonly mayHaveLanded?: boolean;
  readonly cause?: unknown;
}

export class CxoneError extends Error {
  override readonly name = 'CxoneError';
  readonly problem: CxoneProblem;
  /** What was asked, without query or secrets: `GET /api/v2/contacts`. */
  readonly request: string;
  readonly status: number | null;
  /** Seconds after which CXone wants to be asked again, where it said so. */
  readonly retryAfterSeconds: number | null;
  /** The scope or permission that the request needs; null where the dialect names none. */
  readonly needs: string | null;
  /** For `invalid`: what CXone says of which field. */
  readonly fields: readonly RefusedField[];
  /** True when CXone may have acted although it did not say so: look before sending it again. */
  readonly mayHaveLanded: boolean;

  constructor(problem: CxoneProblem, request: string, options: CxoneErrorOptions = {}) {
    const status = options.status === undefined ? '' : ` (${options.status})`;
    // What a server says may repeat what it was sent.
    const said = options.said ? `: ${withoutSecrets(options.said)}` : '';
    const asked = withoutSecrets(request);
    super(`${asked} failed, ${problem}${status}${said}`, { cause: options.cause });
    this.problem = problem;
    this.request = asked;
    this.status = options.status ?? null;
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
    this.needs = options.needs ?? null;
    this.fields = (options.fields ?? []).map(({ field, message }) => ({
      field,
      message: withoutSecrets(message),
    }));
    this.mayHaveLanded = options.mayHaveLanded ?? false;
  }

  /** The same, met when an earlier part of the work had been done. */
  afterLanding(): CxoneError {
    const { status, retryAfterSeconds, needs, fields } = this;
    return new CxoneError(this.problem, this.request, {
      status: status ?? undefined,
      retryAfterSeconds,
      needs,
      fields,
      mayHaveLanded: true,
      cause: this,
    });
  }
}
