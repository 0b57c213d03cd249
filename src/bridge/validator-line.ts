/**
 * A line of the extension's own pages to the validator worker, for what is too much for messages: a list that is
 * being read from a file. The background hands one end of the channel through; what travels does not pass there.
 * A line is to one worker, and ends with it.
 */
import type { RemoteValidator } from '#src/job/index.ts';
import { browser } from './browser.ts';
import { CALL_DEADLINE_MS, ValidatorCalls } from './validator-calls.ts';
import { CONNECT, type Locks } from './validator-life.ts';

/** The validator as a page sees it. */
export type PageValidator = RemoteValidator;

/** The end of a new line that the page, or a worker of it, keeps. */
export async function openValidatorLine(): Promise<MessagePort> {
  const { port1, port2 } = new MessageChannel();
  const [registration] = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  const background = registration?.active ?? (await browser.runtime.getBackgroundPage());
  if (registration?.active) registration.active.postMessage({ connect: CONNECT }, [port2]);
  else (background as Window).postMessage({ connect: CONNECT }, location.origin, [port2]);
  return port1;
}

/**
 * What answers on a line. Its calls are rejected with ValidatorUnavailableError, in words, when the worker dies, does
 * not answer within a minute, or could not be reached; and when the line is closed.
 */
export function validatorOn(
  line: MessagePort,
  locks: Locks = navigator.locks,
): { readonly validator: PageValidator; readonly over: AbortSignal; close(): void } {
  const calls = new ValidatorCalls(line, CALL_DEADLINE_MS, locks);
  return { validator: calls.validator(), over: calls.over, close: () => calls.end('closed') };
}

/** The validator for a page that asks now and then: over one line, and over a new one when that has ended. */
export function validatorOfPage(
  openLine: () => Promise<MessagePort> = openValidatorLine,
  locks?: Locks,
): () => Promise<PageValidator> {
  let present: Promise<PageValidator> | null = null;
  const open = async () => {
    const { validator, over } = validatorOn(await openLine(), locks);
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

/** Must be called as soon as the background wakes, before anything is awaited. */
export function listenForLines(connect: (port: MessagePort) => void): void {
  const scope = globalThis as unknown as {
    readonly location: { readonly origin: string };
    addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  };
  scope.addEventListener('message', ({ data, origin, ports: [port] }) => {
    if (origin === scope.location.origin && data?.connect === CONNECT && port) connect(port);
  });
}
