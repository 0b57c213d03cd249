/** The background's line to the validator worker, in either browser. */
import { eventPageHost, OffscreenHost, type ServiceWorkerScope } from './validator-hosts.ts';
import { type Prepare, type ValidatorLink, WorkerLink } from './worker-link.ts';

export { ValidatorUnavailableError } from './validator-life.ts';
export type { ValidatorLink } from './worker-link.ts';

/** @param prepare is given each new validator, or one that is found again, before anybody asks it */
export function createValidatorLink(prepare: Prepare): ValidatorLink {
  // Firefox has no offscreen documents, and its package shall not name them.
  if (import.meta.env.FIREFOX || typeof Worker !== 'undefined')
    return new WorkerLink(eventPageHost(), prepare);
  return new WorkerLink(new OffscreenHost(globalThis as unknown as ServiceWorkerScope), prepare);
}
