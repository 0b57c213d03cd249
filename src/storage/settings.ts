import { browser } from '#src/bridge/browser.ts';
import { tryParse, z } from '#src/schema/index.ts';
import {
  type EffectiveSettings,
  effectiveSettings,
  SETTINGS_PARTS,
  Settings,
  type SettingsPart,
} from '#src/settings/index.ts';
import { ManagedPolicy } from './policy.ts';

/** Where 0.1 kept the settings of the watch, apart from the others. */
const WATCH_BEFORE = 'watch';

/** The settings as they were last seen in force, and what of the policy could not be read then. */
const SEEN = 'seen-settings';
const SeenSettings = z.object({ settings: Settings, problems: z.string() });
export type SeenSettings = z.infer<typeof SeenSettings>;

const keyOf = (part: SettingsPart) => `settings.${part}`;

/** Settings at rest. There is one of it in a service worker. */
export class SettingsStore {
  readonly #policy = new ManagedPolicy();

  async load(): Promise<EffectiveSettings> {
    const stored: Record<string, unknown> = await browser.storage.local.get([
      ...SETTINGS_PARTS.map(keyOf),
      WATCH_BEFORE,
    ]);
    const own = Object.fromEntries(SETTINGS_PARTS.map((part) => [part, stored[keyOf(part)]]));
    own.watch ??= stored[WATCH_BEFORE];
    const { values, source } = await this.#policy.read();
    return effectiveSettings(values, own, source);
  }

  async save<P extends SettingsPart>(part: P, value: Settings[P]): Promise<void> {
    await browser.storage.local.set({ [keyOf(part)]: value });
  }

  /** Null before the first, and after an update that has other settings. */
  async seen(): Promise<SeenSettings | null> {
    const stored: Record<string, unknown> = await browser.storage.local.get(SEEN);
    const found = tryParse(SeenSettings, stored[SEEN]);
    return found.ok ? found.data : null;
  }

  async see(seen: SeenSettings): Promise<void> {
    await browser.storage.local.set({ [SEEN]: seen });
  }

  /** Tells of every change, also of the policy. Must be called in the first turn of the service worker. */
  onChange(listener: () => void): void {
    browser.storage.onChanged.addListener((changes, area) => {
      const ours = Object.keys(changes).some((key) => key.startsWith('settings.'));
      if (area === 'local' && ours) listener();
    });
    this.#policy.onChange(listener);
  }
}
