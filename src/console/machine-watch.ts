/** Notices what no event tells a content script: that its extension has gone, and that the machine slept. */
import { ContextGoneError, contextAlive } from '#src/bridge/send.ts';

const EVERY_MS = 1_000;
/** A timer of a second that is so late was not merely busy. */
const SLEPT_MS = 5_000;

interface Noticed {
  /** An extension that has gone can renew nothing: what it drew must not stay, though nothing asks for it. */
  readonly onGone: (error: ContextGoneError) => void;
  /** A machine that slept, or whose clock was set, has timers that no longer fit the hour. */
  readonly onOtherTime: () => void;
}

/** @param signal ends it */
export function watchMachine({ onGone, onOtherTime }: Noticed, signal: AbortSignal): void {
  let lookedAt = Date.now();
  const timer = setInterval(() => {
    if (!contextAlive()) onGone(new ContextGoneError());
    const passed = Date.now() - lookedAt;
    lookedAt += passed;
    if (passed < 0 || passed > SLEPT_MS) onOtherTime();
  }, EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
