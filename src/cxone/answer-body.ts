/** What an answer holds, read whole and within a limit: a body that has no end must not take this process with it. */
import type { ApiRequest } from './transport.ts';

/**
 * A page of ten thousand call-list records, the most that CXone gives at once, has some 10 MB. Counted after it was
 * unpacked: see docs/limits.md.
 */
const MOST_ANSWER_BYTES = 64 * 1024 * 1024;

/** JSON, but not what CXone answers here. */
class WrongShapeError extends Error {
  override readonly name = 'WrongShapeError';
}

/** What came is more than any page of CXone's; it was not read to its end. */
export class AnswerTooLargeError extends Error {
  override readonly name = 'AnswerTooLargeError';

  constructor() {
    super(`the answer has more than ${MOST_ANSWER_BYTES / 1024 / 1024} MB`);
  }
}

interface ReadAnswer {
  readonly text: string;
  /** Its JSON; undefined where it has none. */
  readonly body: unknown;
  /** Why that is no answer of CXone's; null where it is one. */
  readonly unreadable: Error | null;
}

/** @throws what the connection fails with in its middle */
export async function readAnswer(response: Response, request: ApiRequest): Promise<ReadAnswer> {
  const text = await textWithin(response, MOST_ANSWER_BYTES);
  if (text === null) return { text: '', body: undefined, unreadable: new AnswerTooLargeError() };
  let body: unknown;
  if (text !== '') {
    try {
      body = JSON.parse(text);
    } catch {
      // The parser's own words quote what it could not read: contacts, as a rule.
      return { text, body, unreadable: new SyntaxError('the answer is no JSON') };
    }
  }
  const isEmpty = text === '' && (response.status === 204 || request.method !== 'GET');
  const isWrong = response.ok && !isEmpty && (text === '' || request.isAnswer?.(body) === false);
  return { text, body, unreadable: isWrong ? new WrongShapeError() : null };
}

/** Null when it is longer: what remains of it is not taken. */
async function textWithin(response: Response, most: number): Promise<string | null> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const declared = Number(response.headers.get('content-length') ?? 0);
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  while (declared <= most) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return null;
}

/** When the answer was sent, in UTC: what a cache kept is older than its Date says by its Age (RFC 9111, 5.1). */
export function serverTime(headers: Headers): number | null {
  const date = Date.parse(headers.get('date') ?? '');
  const age = Number(headers.get('age') ?? 0);
  return Number.isNaN(date) || !Number.isInteger(age) || age < 0 ? null : date + age * 1000;
}
