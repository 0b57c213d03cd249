/**
 * A line of the extension's own pages to the validator worker, for what is too much for messages: a list that is
 * being read from a file. The background hands one end of the channel through; what travels does not pass there.
 */
import { browser } from './browser.ts';
import { CONNECT } from './validator-life.ts';

/** The end of a new line that the page, or a worker of it, keeps. */
export async function openValidatorLine(): Promise<MessagePort> {
  const { port1, port2 } = new MessageChannel();
  const [registration] = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  const background = registration?.active ?? (await browser.runtime.getBackgroundPage());
  if (registration?.active) registration.active.postMessage({ connect: CONNECT }, [port2]);
  else (background as Window).postMessage({ connect: CONNECT }, location.origin, [port2]);
  return port1;
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
