/**
 * The validator at the end of a line (`validator-line.ts`), in a page or a worker of one. A line is to one worker, and
 * ends with it.
 */
import type { RemoteValidator } from '#src/job/index.ts';
import { CALL_DEADLINE_MS, ValidatorCalls } from './validator-calls.ts';
import type { Locks } from './validator-life.ts';

/** The validator as a page sees it. */
export type PageValidator = RemoteValidator;

/**
 * What answers on a line. Its calls are rejected with ValidatorUnavailableError, in words, when the worker dies, does
 * not answer within a minute, or could not be reached; and when the line is closed.
 *
 * @param signal rejects its calls with the reason, when nobody wants their answers any longer
 */
export function validatorOn(
  line: MessagePort,
  { signal, locks = navigator.locks }: { readonly signal?: AbortSignal; readonly locks?: Locks } = {},
): { readonly validator: PageValidator; readonly over: AbortSignal; close(): void } {
  const calls = new ValidatorCalls(line, CALL_DEADLINE_MS, locks);
  return {
    validator: calls.validator(signal ? { signal } : {}),
    over: calls.over,
    close: () => calls.end('closed'),
  };
}

/** The validator for a page that asks now and then: over one line, and over a new one when that has ended. */
export function validatorOfPage(openLine: () => Promise<MessagePort>): () => Promise<PageValidator> {
  let present: Promise<PageValidator> | null = null;
  const open = async () => {
    const { validator, over } = validatorOn(await openLine());
    over.addEventListener('abort', () => {
      present = null;
    });
    return validator;
  };
  return () => {
    if (present) return present;
    const opening = open();
    present = opening;
    opening.catch(() => {
      if (present === opening) present = null;
    });
    return opening;
  };
}
