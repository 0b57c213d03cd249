import type { EffectiveSettings, Settings, SettingsPart } from '#src/settings/index.ts';
import { settingsStore } from '#src/storage/index.ts';
import type { AuditLog } from './audit-log.ts';
import { notifyConsoles } from './console-tabs.ts';
import { logError } from './log.ts';

/** The settings as they hold now; a change is entered into the log and told to every open console. */
export class SettingsKeeper {
  readonly #audit: AuditLog;
  #known: Promise<EffectiveSettings> | null = null;

  constructor(audit: AuditLog) {
    this.#audit = audit;
  }

  /** Must be called as soon as the service worker wakes, before anything is awaited. */
  listen(): void {
    settingsStore.onChange(() => {
      this.#known = null;
      notifyConsoles({ notice: 'screens-changed' }).catch((error: unknown) =>
        logError('telling of new settings', error),
      );
    });
  }

  get(): Promise<EffectiveSettings> {
    this.#known ??= settingsStore.load().then((effective) => {
      for (const problem of effective.problems) logError('reading the settings', new Error(problem));
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
}

function detailsOf(part: SettingsPart, value: Settings[SettingsPart]): Record<string, string | number> {
  if (part === 'screens')
    return { screens: (value as Settings['screens']).map(({ name }) => name).join(', ') };
  const { whenUndecided, overrides, approvers } = value as Settings['guard'];
  return { whenUndecided, overrides, approvers: approvers.length };
}
