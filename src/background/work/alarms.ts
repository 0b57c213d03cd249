/**
 * The browser's alarms. One listener stands in the first turn of the service worker, and hands each alarm on once the
 * background is ready.
 */
import { browser } from '#src/bridge/browser.ts';
import { logError } from '../common/log.ts';

type Ring = (rest: string) => Promise<void> | void;

export class Alarms {
  readonly #rings = new Map<string, Ring>();

  /** @param ready is waited for before anything that an alarm wakes */
  listen(ready: () => Promise<void>): void {
    browser.alarms.onAlarm.addListener(({ name }) => {
      const [prefix, ring] =
        [...this.#rings].find(([key]) => name === key || name.startsWith(`${key}:`)) ?? [];
      if (prefix === undefined || !ring) return;
      ready()
        .then(() => ring(name.slice(prefix.length + 1)))
        .catch((error: unknown) => logError(`waking for ${prefix}`, error));
    });
  }

  /** @param name of the alarm, which may be followed by `:` and what `ring` is given */
  on(name: string, ring: Ring): void {
    this.#rings.set(name, ring);
  }

  /** @param when milliseconds since the Unix epoch, by this machine's clock */
  async at(name: string, when: number): Promise<void> {
    await browser.alarms.create(name, { when });
  }

  /** Rings as often as that; never, for 0. */
  async every(name: string, minutes: number): Promise<void> {
    const set = await browser.alarms.get(name);
    if (minutes === (set?.periodInMinutes ?? 0)) return;
    await browser.alarms.clear(name);
    if (minutes > 0) await browser.alarms.create(name, { periodInMinutes: minutes });
  }

  async clear(name: string): Promise<void> {
    await browser.alarms.clear(name);
  }

  /** Clears every alarm of this name, whatever follows it. */
  async clearAll(name: string): Promise<void> {
    const all = await browser.alarms.getAll();
    await Promise.all(
      all
        .filter((alarm) => alarm.name.startsWith(`${name}:`))
        .map((alarm) => browser.alarms.clear(alarm.name)),
    );
  }
}
