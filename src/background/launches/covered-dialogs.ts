/** Says in a notification of the browser what a page keeps a person from seeing. */
import { browser } from '#src/bridge/browser.ts';
import { say } from '#src/language/index.ts';
import type { Core } from '../core/core.ts';

/** A page that covers one dialog after the other tells it once in this time. */
const TOLD_EVERY_MS = 60_000;

export class CoveredDialogs {
  readonly #core: Core;
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(core: Core) {
    this.#core = core;
  }

  async tell(campaignId: string): Promise<void> {
    const now = Date.now();
    if (now - this.#toldAt < TOLD_EVERY_MS) return;
    this.#toldAt = now;
    await this.#core.languages.ready();
    await browser.notifications.create(`covered:${campaignId}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: say('A launch is held'),
      message: say(
        'The page covers the window in which ClearDial says why, so nothing can be allowed there. Close what lies over it, or reload the page.',
      ),
    });
  }
}
