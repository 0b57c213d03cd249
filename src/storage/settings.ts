import { browser } from '#src/bridge/browser.ts';
import {
  type EffectiveSettings,
  effectiveSettings,
  SETTINGS_PARTS,
  type Settings,
  type SettingsPart,
} from '#src/settings/index.ts';

/** Where 0.1 kept the settings of the watch, apart from the others. */
const WATCH_BEFORE = 'watch';

const keyOf = (part: SettingsPart) => `settings.${part}`;

/** What the organisation's policy says; nothing where the browser has none for this extension. */
async function managedSettings(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox refuses to be asked where there is no policy.
    return {};
  }
}

export const settingsStore = {
  async load(): Promise<EffectiveSettings> {
    const stored: Record<string, unknown> = await browser.storage.local.get([
      ...SETTINGS_PARTS.map(keyOf),
      WATCH_BEFORE,
    ]);
    const own = Object.fromEntries(SETTINGS_PARTS.map((part) => [part, stored[keyOf(part)]]));
    own.watch ??= stored[WATCH_BEFORE];
    return effectiveSettings(await managedSettings(), own);
  },
  save: <P extends SettingsPart>(part: P, value: Settings[P]): Promise<void> =>
    browser.storage.local.set({ [keyOf(part)]: value }),
  /** Tells of every change, also of the policy. */
  onChange(listener: () => void): void {
    browser.storage.onChanged.addListener((changes, area) => {
      const ours = Object.keys(changes).some((key) => key.startsWith('settings.'));
      if (area === 'managed' || (area === 'local' && ours)) listener();
    });
  },
};
