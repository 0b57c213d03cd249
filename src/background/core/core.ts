/** What the features of the background share. It is made in the first turn, and restored before anything runs. */
import { createValidatorLink, type ValidatorLink } from '#src/bridge/validator-link.ts';
import type { RemoteValidator } from '#src/job/index.ts';
import { closeToContentScripts, finishErasing } from '#src/storage/index.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { Campaigns } from '../campaigns/campaigns.ts';
import { notifyConsoles } from '../common/console-tabs.ts';
import { gateOf } from '../common/gate.ts';
import { logError } from '../common/log.ts';
import { Languages } from '../language/languages.ts';
import { Lists } from '../lists/lists.ts';
import { ScreenRows } from '../lists/screen-rows.ts';
import { Sessions } from '../session/sessions.ts';
import { TenantClock } from '../session/tenant-clock.ts';
import { CurrentSettings } from '../settings/current-settings.ts';
import { Toolbar } from '../toolbar/toolbar.ts';
import { Alarms } from '../work/alarms.ts';
import { Journal } from '../work/journal.ts';
import { Outbox } from '../work/outbox.ts';

export class Core {
  readonly clock = new TenantClock();
  readonly alarms = new Alarms();
  readonly #settingsNow = () => this.settings.get();
  readonly sessions = new Sessions(this.clock, this.#settingsNow);
  readonly audit = new AuditLog(this.sessions, this.clock, this.#settingsNow);
  readonly settings = new CurrentSettings(this.audit);
  readonly languages = new Languages(async () => (await this.settings.get()).settings.language);
  readonly toolbar = new Toolbar();
  readonly journal = new Journal(this.sessions, this.alarms);
  readonly outbox = new Outbox(this.journal, (told, problem) =>
    this.audit.note('EVENT_SET_ASIDE', told?.campaignId ?? '', {
      problem,
      action: told?.event.action ?? null,
      ruleId: told?.event.ruleId ?? null,
    }),
  );
  readonly link: ValidatorLink = createValidatorLink((validator) => this.#amend(validator));
  readonly campaigns = new Campaigns(this.sessions);
  readonly judging = async () => this.settings.judging();
  readonly screenRows = new ScreenRows();
  readonly lists = new Lists(this);
  /** Fulfilled once the state is restored: whatever is not part of that waits for it. */
  readonly ready = gateOf(() => this.#restore());
  readonly #restorations: (() => Promise<void>)[] = [];

  constructor() {
    closeToContentScripts().catch((error: unknown) => logError('closing the storage to pages', error));
    this.clock.listen(() => {
      notifyConsoles({ notice: 'verdicts-changed', reading: null }).catch((error: unknown) =>
        logError('telling of another time', error),
      );
    });
  }

  /** Runs before the rest is restored, whenever the service worker wakes: what is over must not stay. */
  beforeAnything(restoration: () => Promise<void>): void {
    this.#restorations.push(restoration);
  }

  async #restore(): Promise<void> {
    await finishErasing().catch((error: unknown) => logError('finishing to erase', error));
    for (const restoration of this.#restorations)
      await restoration().catch((error: unknown) => logError('restoring', error));
    await this.clock.restore();
    await this.sessions.restore();
  }

  async settingsChanged(): Promise<void> {
    this.languages.forget();
    this.sessions.changeRate((await this.settings.get()).settings.rate);
    await this.link.ask((validator) => this.#amend(validator));
  }

  async #amend(validator: RemoteValidator): Promise<void> {
    const { amendments } = (await this.settings.get()).settings;
    // What cannot be applied is said where it is written, and judged without.
    await validator.amend(amendments).catch((error: unknown) => logError('amending the rulebook', error));
  }
}
