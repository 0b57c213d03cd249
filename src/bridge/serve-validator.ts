/** The worker's end: every port that its owner hands in is a line to the one validator. */
import { expose } from 'comlink';
import { tryParse } from '#src/schema/index.ts';
import { holdForLife, type LineNotice, type Locks, OwnerOrder, type WorkerReady } from './validator-life.ts';

/** The worker's own scope, as far as it is used. */
export interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/**
 * Must be called in the worker's first turn: ports that come before somebody listens are lost.
 *
 * @param generation an id that no other worker has
 */
export function serveValidator(
  validator: object,
  generation: string,
  scope: WorkerScope,
  locks: Locks = navigator.locks,
): void {
  scope.addEventListener('message', ({ data, ports: [port] }) => {
    const order = tryParse(OwnerOrder, data);
    if (!port || !order.ok || !('connect' in order.data)) return;
    const unreadable: LineNotice = { unreadable: true };
    port.addEventListener('messageerror', () => port.postMessage(unreadable));
    expose(validator, port);
  });
  const ready: WorkerReady = { ready: generation };
  // Whoever waits for the lock must not get it before this worker has it. Where locks are refused it works without.
  holdForLife(generation, locks)
    .catch(() => undefined)
    .then(() => scope.postMessage(ready));
}
