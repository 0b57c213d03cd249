/**
 * The time by which calls are judged. A machine whose clock is wrong would judge every call wrongly, so the
 * tenant's own clock, told in the Date header of its answers (RFC 9110, 6.6.1), corrects it.
 *
 * One answer proves nothing: it may come late, from a cache, or from a gateway whose clock is wrong. The time moves only
 * when several of the latest answers agree. A cached answer is older than the truth and never newer, so that within a
 * session the time is never put back. What one tenant says is nothing to the next: it ends with the session.
 */
import type { Instant } from '#src/clock/index.ts';
import { recall, remember } from '#src/storage/index.ts';
import { logError } from '../common/log.ts';

/** A Date header has whole seconds and its answer takes a while: smaller differences mean nothing. */
const TOLERATED_SKEW_MS = 5_000;
/** So many of the latest answers are looked at, */
const LATEST = 5;
/** and so many of them have to agree. */
const AGREEING = 3;

interface Clocks {
  /** This machine's clock, which a person may set; milliseconds since the Unix epoch. */
  readonly machine: () => number;
  /** Milliseconds since some moment; it never goes back. */
  readonly steady: () => number;
}

const OF_THE_BROWSER: Clocks = { machine: () => Date.now(), steady: () => performance.now() };

export class TenantClock {
  readonly #clocks: Clocks;
  /** Whose time it is: a session, or a sign-in under way; null while there is neither. */
  #owner: string | null = null;
  /** What the latest answers said, as differences from this machine's clock. */
  #latest: number[] = [];
  /** What the time is corrected by; null while the answers of this session have not agreed on anything. */
  #agreed: number | null = null;
  /** This machine's clock less the steady one, when it was last looked at. */
  #offset: number;
  readonly #listeners: (() => void)[] = [];

  constructor(clocks: Clocks = OF_THE_BROWSER) {
    this.#clocks = clocks;
    this.#offset = clocks.machine() - clocks.steady();
  }

  /** @param changed is called when the time has become another, as when a wrong clock was corrected */
  listen(changed: () => void): void {
    this.#listeners.push(changed);
  }

  /** What a service worker that was stopped had learned; it holds only for the session that is taken up. */
  async restore(): Promise<void> {
    const kept = await recall('tenantTime');
    if (kept === null) return;
    this.#owner = kept.session;
    this.#agreed = kept.skew;
  }

  /** Goes on with a session of a service worker that was stopped, or with one that was remembered on this device. */
  takeUp(session: string): void {
    if (session !== this.#owner) this.#take(session);
  }

  /**
   * From here on the time is this session's, or this sign-in's.
   * @param from the sign-in that became the session: what it learned goes on
   */
  begin(owner: string, from: string | null = null): void {
    if (from !== null && from === this.#owner) {
      this.#owner = owner;
      this.#keep();
      return;
    }
    this.#take(owner);
  }

  /** The time is this machine's again. @param owner whose time ends; whoever's it is, where none is named */
  end(owner: string | null = this.#owner): void {
    if (owner === this.#owner) this.#take(null);
  }

  /** Milliseconds since the Unix epoch, UTC. */
  now(): Instant {
    this.#follow();
    return this.#clocks.machine() + (this.#agreed ?? 0);
  }

  /**
   * @param owner whose answer it is; that of a session which has ended says nothing any more
   * @param serverInstant of the Date header, with the Age that a cache tells
   */
  observe(owner: string, serverInstant: Instant): void {
    if (owner !== this.#owner) return;
    this.#follow();
    this.#latest = [...this.#latest, serverInstant - this.#clocks.machine()].slice(-LATEST);
    const found = agreedOn(this.#latest);
    if (found === null) return;
    const next = Math.abs(found) > TOLERATED_SKEW_MS ? found : 0;
    const now = this.#agreed ?? 0;
    const isFirst = this.#agreed === null;
    if (!isFirst && next <= now + TOLERATED_SKEW_MS) return;
    this.#agreed = next;
    this.#keep();
    if (Math.abs(next - now) > TOLERATED_SKEW_MS) this.#tell();
  }

  /**
   * A machine whose clock is put back does not put the tenant's back. One that goes ahead may only have slept, in which
   * the steady clock of some systems stands: the time goes with it.
   */
  #follow(): void {
    const offset = this.#clocks.machine() - this.#clocks.steady();
    const moved = offset - this.#offset;
    if (Math.abs(moved) <= TOLERATED_SKEW_MS) return;
    this.#offset = offset;
    this.#latest = [];
    if (this.#owner === null || moved > 0) return;
    this.#agreed = (this.#agreed ?? 0) - moved;
    this.#keep();
  }

  #take(owner: string | null): void {
    const before = this.#agreed ?? 0;
    this.#owner = owner;
    this.#latest = [];
    this.#agreed = null;
    this.#keep();
    if (before !== 0) this.#tell();
  }

  #keep(): void {
    const kept =
      this.#owner === null || this.#agreed === null ? null : { session: this.#owner, skew: this.#agreed };
    remember('tenantTime', kept).catch((error: unknown) => logError('keeping the tenant’s time', error));
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The latest time on which enough answers agree: a cache can only make an answer older. */
function agreedOn(skews: readonly number[]): number | null {
  const sorted = skews.toSorted((a, b) => b - a);
  for (let first = 0; first + AGREEING <= sorted.length; first++) {
    const [newest = 0, oldest = 0] = [sorted[first], sorted[first + AGREEING - 1]];
    if (newest - oldest <= TOLERATED_SKEW_MS) return newest;
  }
  return null;
}
