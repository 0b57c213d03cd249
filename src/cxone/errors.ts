/**
 * What can go wrong between ClearDial and a CXone tenant. Each kind has its own sentence and its own way
 * forward on screen; the cause stays in the log.
 */
export const CXONE_PROBLEMS = [
  'wrong-credentials',
  'missing-scope',
  'unreachable',
  'timeout',
  'not-cxone',
  'not-found',
  'rate-limited',
  'server-fault',
  'unreadable-answer',
  'refused',
  'page-token-expired',
] as const;
export type CxoneProblem = (typeof CXONE_PROBLEMS)[number];

export class CxoneError extends Error {
  override readonly name = 'CxoneError';
  readonly problem: CxoneProblem;
  /** What was asked, without query or secrets: `GET /api/v2/contacts`. */
  readonly request: string;
  readonly status: number | null;
  /** Seconds after which CXone wants to be asked again, where it said so. */
  readonly retryAfterSeconds: number | null;

  constructor(
    problem: CxoneProblem,
    request: string,
    options: { status?: number; retryAfterSeconds?: number | null; said?: string; cause?: unknown } = {},
  ) {
    const status = options.status === undefined ? '' : ` (${options.status})`;
    const said = options.said ? `: ${options.said}` : '';
    super(`${request} failed, ${problem}${status}${said}`, { cause: options.cause });
    this.problem = problem;
    this.request = request;
    this.status = options.status ?? null;
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
  }
}
