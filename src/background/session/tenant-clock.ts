/**
 * The time by which calls are judged. A machine whose clock is wrong would judge every call wrongly, so the
 * tenant's own clock, told in the Date header of its answers, corrects it.
 */
import type { Instant } from '#src/clock/index.ts';
import { recall, remember } from '#src/storage/index.ts';

/** A Date header has whole seconds and its answer takes a while: smaller differences mean nothing. */
const TOLERATED_SKEW_MS = 5_000;

export class TenantClock {
  #skew = 0;
  #changed: () => void = () => undefined;

  /** @param changed is called when the time has become another, as when a wrong clock was corrected */
  listen(changed: () => void): void {
    this.#changed = changed;
  }

  async restore(): Promise<void> {
    this.#skew = (await recall('clockSkew')) ?? 0;
  }

  /** Milliseconds since the Unix epoch, UTC. */
  now(): Instant {
    return Date.now() + this.#skew;
  }

  observe(serverInstant: Instant): void {
    const skew = serverInstant - Date.now();
    const next = Math.abs(skew) > TOLERATED_SKEW_MS ? skew : 0;
    if (Math.abs(next - this.#skew) <= TOLERATED_SKEW_MS) return;
    this.#skew = next;
    void remember('clockSkew', next);
    this.#changed();
  }
}
