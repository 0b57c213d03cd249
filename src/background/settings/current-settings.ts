import {
  type EffectiveSettings,
  type JudgingSettings,
  SETTINGS_PARTS,
  type Settings,
  type SettingsPart,
} from '#src/settings/index.ts';
import { settingsStore } from '#src/storage/index.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { notifyConsoles } from '../common/console-tabs.ts';
import { logError } from '../common/log.ts';

/** The settings as they hold now; a change is entered into the log and told to every open console. */
export class CurrentSettings {
  readonly #audit: AuditLog;
  #known: Promise<EffectiveSettings> | null = null;

  constructor(audit: AuditLog) {
    this.#audit = audit;
  }

  /**
   * Must be called in the first turn of the service worker.
   * @param changed is called after every change, also of the policy
   */
  listen(ready: () => Promise<void>, changed: () => Promise<void>): void {
    settingsStore.onChange(() => {
      this.#known = null;
      ready()
        .then(async () => {
          await changed();
          await notifyConsoles({ notice: 'settings-changed' });
        })
        .catch((error: unknown) => logError('taking up new settings', error));
    });
  }

  get(): Promise<EffectiveSettings> {
    this.#known ??= settingsStore.load().then((effective) => {
      for (const { part, path, detail } of effective.problems) {
        logError('reading the settings', new Error(`${part} ${path}: ${detail}`));
      }
      return effective;
    });
    return this.#known;
  }

  /** @throws when the organisation has set this part */
  async set<P extends SettingsPart>(part: P, value: Settings[P]): Promise<EffectiveSettings> {
    if ((await this.get()).locked.includes(part)) throw new Error(`Your organisation has set “${part}”`);
    await settingsStore.save(part, value);
    this.#known = null;
    await this.#audit.note('SETTINGS_CHANGED', part, detailsOf(part, value));
    return this.get();
  }

  /** How contacts are judged, as the validator wants it. */
  async judging(): Promise<JudgingSettings> {
    return (await this.get()).settings.judging;
  }

  /** @throws when the organisation has set one of them: then none is changed */
  async setAll(parts: { [P in SettingsPart]?: Settings[P] | undefined }): Promise<EffectiveSettings> {
    const { locked } = await this.get();
    const ruled = SETTINGS_PARTS.find((part) => parts[part] !== undefined && locked.includes(part));
    if (ruled) throw new Error(`Your organisation has set “${ruled}”`);
    for (const part of SETTINGS_PARTS) {
      const value = parts[part];
      if (value !== undefined) await this.set(part, value);
    }
    return this.get();
  }
}

function detailsOf(part: SettingsPart, value: Settings[SettingsPart]): Record<string, string | number> {
  if (part === 'screens')
    return { screens: (value as Settings['screens']).map(({ name }) => name).join(', ') };
  if (part !== 'guard') return { value: JSON.stringify(value) };
  const { whenUndecided, overrides, approvers } = value as Settings['guard'];
  return { whenUndecided, overrides, approvers: approvers.length };
}
