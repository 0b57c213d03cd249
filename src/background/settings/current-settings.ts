import { canonicalJson } from '#src/schema/fingerprint.ts';
import {
  type EffectiveSettings,
  type JudgingSettings,
  SETTINGS_PARTS,
  type Settings,
  type SettingsPart,
  weakerChoices,
} from '#src/settings/index.ts';
import { SettingsStore } from '#src/storage/index.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { notifyConsoles } from '../common/console-tabs.ts';
import { logError } from '../common/log.ts';

const policyUnknown = () => new Error('The browser has not yet said what your organisation’s policy is');

/** The settings as they hold now; a change is entered into the log and told to every open console. */
export class CurrentSettings {
  readonly #audit: AuditLog;
  readonly #store = new SettingsStore();
  #known: Promise<EffectiveSettings> | null = null;
  /** Changes are looked at one after the other, so that each is told as whose it is. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(audit: AuditLog) {
    this.#audit = audit;
  }

  /**
   * Must be called in the first turn of the service worker.
   * @param changed is called after every change, also of the policy
   */
  listen(ready: () => Promise<void>, changed: () => Promise<void>): void {
    this.#store.onChange(() => {
      this.#known = null;
      ready()
        .then(async () => {
          await this.lookForChanges();
          await changed();
          await notifyConsoles({ notice: 'settings-changed' });
        })
        .catch((error: unknown) => logError('taking up new settings', error));
    });
  }

  get(): Promise<EffectiveSettings> {
    if (this.#known) return this.#known;
    const known = this.#store.load().then((effective) => {
      for (const { part, path, detail } of effective.problems) {
        logError('reading the settings', new Error(`${part} ${path}: ${detail}`));
      }
      if (effective.policy !== 'browser') logError('reading the settings', policyUnknown());
      return effective;
    });
    this.#known = known;
    // What failed once is tried again.
    known.catch(() => {
      if (this.#known === known) this.#known = null;
    });
    return known;
  }

  /** @throws when the organisation has set this part */
  set<P extends SettingsPart>(part: P, value: Settings[P]): Promise<EffectiveSettings> {
    return this.#inTurn(async () => {
      await this.#refuseLocked([part]);
      const before = (await this.get()).settings;
      await this.#store.save(part, value);
      this.#known = null;
      const effective = await this.get();
      const weaker = weakerChoices(before, effective.settings);
      await this.#audit.note('SETTINGS_CHANGED', part, {
        ...detailsOf(part, value),
        ...(weaker.length === 0 ? {} : { weaker: weaker.join(', ') }),
      });
      await this.#see(effective);
      return effective;
    });
  }

  /**
   * What became another without a person's change here is entered, too: the organisation's policy, whatever of it cannot
   * be read, and what something else wrote where the settings are stored.
   */
  lookForChanges(): Promise<void> {
    return this.#inTurn(async () => {
      const [effective, seen] = await Promise.all([this.get(), this.#store.seen()]);
      const problems = policyProblems(effective);
      const isOther = seen !== null && canonicalJson(seen.settings) !== canonicalJson(effective.settings);
      if (isOther || problems !== (seen?.problems ?? '')) {
        const weaker = seen === null ? [] : weakerChoices(seen.settings, effective.settings);
        await this.#audit.note('SETTINGS_CHANGED', effective.locked.length > 0 ? 'policy' : 'settings', {
          locked: effective.locked.join(', '),
          ...(weaker.length === 0 ? {} : { weaker: weaker.join(', ') }),
          ...(problems === '' ? {} : { unreadable: problems }),
        });
      }
      await this.#see(effective);
    }).catch((error: unknown) => logError('looking for changes of the settings', error));
  }

  #see(effective: EffectiveSettings): Promise<void> {
    return this.#store
      .see({ settings: effective.settings, problems: policyProblems(effective) })
      .catch((error: unknown) => logError('keeping the settings as they were seen', error));
  }

  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const next = this.#turn.then(change);
    this.#turn = next.catch(() => undefined);
    return next;
  }

  /** @throws when one of them may not be changed here */
  async #refuseLocked(parts: readonly SettingsPart[]): Promise<void> {
    const { locked, policy } = await this.get();
    const part = parts.find((one) => locked.includes(one));
    if (part === undefined) return;
    throw policy === 'unknown' ? policyUnknown() : new Error(`Your organisation has set “${part}”`);
  }

  /** How contacts are judged, as the validator wants it. */
  async judging(): Promise<JudgingSettings> {
    return (await this.get()).settings.judging;
  }

  /** @throws when the organisation has set one of them: then none is changed */
  async setAll(parts: { [P in SettingsPart]?: Settings[P] | undefined }): Promise<EffectiveSettings> {
    await this.#refuseLocked(SETTINGS_PARTS.filter((part) => parts[part] !== undefined));
    for (const part of SETTINGS_PARTS) {
      const value = parts[part];
      if (value !== undefined) await this.set(part, value);
    }
    return this.get();
  }
}

/** What of the organisation's policy could not be read, in one line; empty where all could. */
function policyProblems({ problems, policy }: EffectiveSettings): string {
  const ruled = problems
    .filter((problem) => problem.ruled)
    .map(({ part, path }) => [part, path].filter(Boolean).join(' '));
  return [...(policy === 'unknown' ? ['policy'] : []), ...ruled].join(', ');
}

function detailsOf(part: SettingsPart, value: Settings[SettingsPart]): Record<string, string | number> {
  if (part === 'screens')
    return { screens: (value as Settings['screens']).map(({ name }) => name).join(', ') };
  if (part !== 'guard') return { value: JSON.stringify(value) };
  const { whenUndecided, overrides, approvers } = value as Settings['guard'];
  return { whenUndecided, overrides, approvers: approvers.length };
}
