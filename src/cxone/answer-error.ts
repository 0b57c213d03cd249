/** What an answer that is none, or a refusal, is to the rest of ClearDial. */
import { tryParse, z } from '#src/schema/index.ts';
import { AnswerTooLargeError } from './answer-body.ts';
import { CxoneError, type CxoneProblem, type RefusedField } from './errors.ts';
import { retryAfterMs } from './retry-after.ts';
import type { ApiRequest } from './transport.ts';

const ErrorAnswer = z.object({
  error: z.optional(z.string()),
  error_description: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ field: z.string(), message: z.string() }))),
});

/** A request as far as its answer needs it. */
interface Answered {
  readonly request: ApiRequest;
  readonly name: string;
  readonly body: unknown;
  readonly unreadable: Error | null;
  readonly mayHaveLanded: boolean;
}

export function answerError(response: Response, call: Answered): CxoneError {
  const { status, headers } = response;
  const answer = tryParse(ErrorAnswer, call.body);
  // Older CXone endpoints answer with an empty body and say what is wrong in this header.
  const said =
    call.unreadable instanceof AnswerTooLargeError
      ? call.unreadable.message
      : answer.ok
        ? (answer.data.error_description ?? answer.data.error ?? headers.get('icStatusDescription'))
        : headers.get('icStatusDescription');
  const wait = retryAfterMs(headers, Date.now());
  const fields: readonly RefusedField[] = answer.ok ? (answer.data.errors ?? []) : [];
  return new CxoneError(
    response.ok ? 'unreadable-answer' : problemOf(status, answer.ok ? answer.data.error : undefined),
    call.name,
    {
      status,
      said: said ?? undefined,
      retryAfterSeconds: wait === null ? null : Math.ceil(wait / 1000),
      needs: call.request.needs ?? null,
      fields,
      mayHaveLanded: call.mayHaveLanded,
      ...(call.unreadable === null ? {} : { cause: call.unreadable }),
    },
  );
}

function problemOf(status: number, code: string | undefined): CxoneProblem {
  switch (status) {
    case 401:
      return 'wrong-credentials';
    case 403:
      return 'missing-scope';
    case 404:
      return 'not-found';
    case 409:
      if (code === 'duplicate_rule_id' || code === 'already_exists') return 'duplicate-id';
      return code === 'concurrent_rule_limit' ? 'concurrent-rule-limit' : 'conflict';
    case 410:
      return 'page-token-expired';
    case 400:
      return code === 'page_token_expired' ? 'page-token-expired' : 'refused';
    case 422:
      return 'invalid';
    case 429:
      return 'rate-limited';
    default:
      return status >= 500 ? 'server-fault' : 'refused';
  }
}
