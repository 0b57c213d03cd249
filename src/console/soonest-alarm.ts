const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** One alarm for many who want one: it goes off when the first of them needs it. */
export class SoonestAlarm {
  readonly #ring: () => void;
  #at = Number.POSITIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ring: () => void) {
    this.#ring = ring;
  }

  /** @param ms from now, or never where it is no end; what is wanted sooner already stays */
  within(ms: number): void {
    const at = Date.now() + Math.max(0, ms);
    if (!(at < this.#at)) return;
    clearTimeout(this.#timer);
    this.#at = at;
    this.#timer = setTimeout(
      () => {
        this.stop();
        this.#ring();
      },
      Math.min(at - Date.now(), LONGEST_TIMER_MS),
    );
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#at = Number.POSITIVE_INFINITY;
  }
}
