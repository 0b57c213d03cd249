import { browser } from '#src/bridge/browser.ts';
import { WatchSettings } from '#src/bridge/page-messages.ts';
import { tryParse } from '#src/schema/index.ts';

const KEY = 'watch';
const OFF: WatchSettings = { everyMinutes: 0, quietFrom: 22, quietUntil: 7 };

/** Off until somebody wants it. */
export const watchSettings = {
  async load(): Promise<WatchSettings> {
    const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
    const parsed = tryParse(WatchSettings, stored[KEY]);
    return parsed.ok ? parsed.data : OFF;
  },
  save: (settings: WatchSettings): Promise<void> => browser.storage.local.set({ [KEY]: settings }),
};
