/** Everything the popup does about a campaign's rules. */
import type { CampaignRules, Done, RegistrationState, WebhookState } from '#src/bridge/page-messages.ts';
import type { ValidatorLink } from '#src/bridge/validator-link.ts';
import { type Campaign, CxoneError, type DncList, type SkillRulePlan } from '#src/cxone/index.ts';
import { type Registration, registerRule } from '#src/job/index.ts';
import type { ComplianceRule, RuleDraft } from '#src/rule/index.ts';
import {
  draftFor,
  forgetRegistration,
  keepDraft,
  keepRegistration,
  registrations,
} from '#src/storage/index.ts';
import type { DryRun } from '#src/verdict/index.ts';
import type { AuditLog } from './audit-log.ts';
import type { ComplianceOutbox } from './compliance-outbox.ts';
import type { ConnectionKeeper } from './connection-keeper.ts';
import { logError } from './log.ts';
import type { Readings } from './readings.ts';
import type { TenantClock } from './tenant-clock.ts';

/** The popup shows what it has; more of a list than this is not asked for again meanwhile. */
const KEEP_LISTS_MS = 30_000;
const DRY_RUN_WITHIN_MS = 20_000;

/** Nobody is signed in: the popup shows the connection form. */
class NotConnectedError extends Error {
  override readonly name = 'NotConnectedError';

  constructor() {
    super('ClearDial is not connected to CXone');
  }
}

interface Remembered<T> {
  readonly at: number;
  readonly value: Promise<T>;
}

export class RuleDesk {
  readonly #connection: ConnectionKeeper;
  readonly #link: ValidatorLink;
  readonly #readings: Readings;
  readonly #audit: AuditLog;
  readonly #outbox: ComplianceOutbox;
  readonly #clock: TenantClock;
  readonly #running = new Map<string, AbortController>();
  #campaigns: Remembered<Campaign[]> | null = null;
  #dncLists: Remembered<DncList[]> | null = null;

  constructor(parts: {
    connection: ConnectionKeeper;
    link: ValidatorLink;
    readings: Readings;
    audit: AuditLog;
    outbox: ComplianceOutbox;
    clock: TenantClock;
  }) {
    this.#connection = parts.connection;
    this.#link = parts.link;
    this.#readings = parts.readings;
    this.#audit = parts.audit;
    this.#outbox = parts.outbox;
    this.#clock = parts.clock;
  }

  /** What was read of one tenant must not be shown of the next. */
  forget(): void {
    this.#campaigns = null;
    this.#dncLists = null;
    for (const abort of this.#running.values()) abort.abort(new Error('Signed out'));
  }

  /** What runs is asked anew. */
  forgetCampaigns(): void {
    this.#campaigns = null;
  }

  async campaigns(): Promise<Campaign[]> {
    const client = await this.#client();
    this.#campaigns = remembered(this.#campaigns, async () => {
      const all: Campaign[] = [];
      for await (const page of client.campaigns()) all.push(...page.records);
      return all;
    });
    return this.#campaigns.value;
  }

  async campaign(campaignId: string): Promise<Campaign> {
    const known = (await this.campaigns()).find(({ id }) => id === campaignId);
    return known ?? { id: campaignId, name: campaignId, running: null, group: null };
  }

  async dncLists(): Promise<DncList[]> {
    const client = await this.#client();
    this.#dncLists = remembered(this.#dncLists, async () => {
      const all: DncList[] = [];
      for await (const page of client.dncLists()) all.push(...page.records);
      return all;
    });
    return this.#dncLists.value;
  }

  async rules(campaignId: string): Promise<CampaignRules> {
    const client = await this.#client();
    try {
      const rules: ComplianceRule[] = [];
      let unreadable = 0;
      for await (const page of client.rules(campaignId)) {
        rules.push(...page.records);
        unreadable += page.unreadable.length;
      }
      return { ok: true, rules, unreadable };
    } catch (error) {
      if (!(error instanceof CxoneError)) throw error;
      logError(`reading the rules of ${campaignId}`, error);
      return { ok: false, problem: error.problem, needs: error.needs };
    }
  }

  async draft(campaignId: string): Promise<RuleDraft | null> {
    return draftFor(await this.#tenant(), campaignId);
  }

  async keepDraft(campaignId: string, draft: RuleDraft | null): Promise<void> {
    await keepDraft(await this.#tenant(), campaignId, draft);
  }

  /** Judges the campaign's contacts with and without the rule, once they are read. */
  async dryRun(campaignId: string, rule: ComplianceRule): Promise<DryRun> {
    await this.#readings.ensure(campaignId);
    await this.#readings.settled(campaignId, DRY_RUN_WITHIN_MS);
    const validator = await this.#link.get();
    return validator.dryRun(campaignId, rule, this.#clock.now());
  }

  async plan(campaignId: string, rule: ComplianceRule): Promise<SkillRulePlan | null> {
    return (await this.#client()).planRule(campaignId, rule);
  }

  async register(campaignId: string, rule: ComplianceRule): Promise<RegistrationState> {
    const state = await this.#connection.state();
    if (state.state !== 'connected') throw new NotConnectedError();
    const registration: Registration = {
      id: crypto.randomUUID(),
      tenant: state.tenant,
      actor: `${state.dialect}:${state.clientId}`,
      campaignId,
      campaignName: (await this.campaign(campaignId)).name,
      rule,
      name: rule.name,
      state: 'checking',
      waitingFor: null,
      stopped: null,
      duplicates: 0,
      rounds: 0,
      startedAt: this.#clock.now(),
      endedAt: null,
      eventId: crypto.randomUUID(),
    };
    await keepRegistration(registration);
    void this.#goOn(registration);
    return stateOf(registration);
  }

  /** The latest registration of a campaign that somebody may want to know of. */
  async registration(campaignId: string): Promise<RegistrationState | null> {
    const mine = (await registrations(await this.#tenant())).filter(
      (registration) => registration.campaignId === campaignId,
    );
    const latest = mine.sort((a, b) => b.startedAt - a.startedAt)[0];
    return latest ? stateOf(latest) : null;
  }

  /** Ends what has not ended yet, and forgets it. A rule that has landed all the same is taken back. */
  async dismissRegistration(id: string): Promise<void> {
    const found = (await registrations(await this.#tenant())).find((registration) => registration.id === id);
    this.#running.get(id)?.abort(new Error('Called off'));
    await forgetRegistration(id);
    if (!found || found.state === 'done' || found.state === 'stopped') return;
    const client = await this.#client();
    await client
      .deleteRule(found.campaignId, found.rule.id)
      .catch((error: unknown) => logError('taking a rule back', error));
    await this.#rulesChanged(found.campaignId);
  }

  /** Takes up what a stopped service worker left behind, and what had to wait. */
  async resume(): Promise<void> {
    const state = await this.#connection.state();
    if (state.state !== 'connected') return;
    for (const registration of await registrations(state.tenant)) {
      const ended = registration.state === 'done' || registration.state === 'stopped';
      if (!ended && !this.#running.has(registration.id)) void this.#goOn(registration);
    }
    await this.#outbox.deliver();
  }

  /** Whether anything is left to be taken up later. */
  async unfinished(): Promise<boolean> {
    const state = await this.#connection.state();
    if (state.state !== 'connected') return false;
    const waiting = (await registrations(state.tenant)).some(
      (registration) => registration.state !== 'done' && registration.state !== 'stopped',
    );
    return waiting || (await this.#outbox.waiting()).count > 0;
  }

  async remove(campaignId: string, rule: { id: string; name: string; jurisdiction: string }): Promise<void> {
    const client = await this.#client();
    const tenant = await this.#tenant();
    const outcome = await client.deleteRule(campaignId, rule.id);
    const campaign = await this.campaign(campaignId);
    await this.#audit.note('RULE_REMOVED', campaignId, {
      campaign: campaign.name,
      ruleId: rule.id,
      name: rule.name,
      jurisdiction: rule.jurisdiction,
      wasThere: outcome === 'deleted',
    });
    await this.#outbox.add(tenant, campaignId, {
      id: crypto.randomUUID(),
      ruleId: rule.id,
      jurisdiction: rule.jurisdiction,
      action: 'REMOVED',
      timestamp: new Date(this.#clock.now()).toISOString(),
      error: null,
    });
    void this.#deliver();
    await this.#rulesChanged(campaignId);
  }

  async webhooks(campaignId: string): Promise<WebhookState> {
    const client = await this.#client();
    const { count, problem } = await this.#outbox.waiting();
    if (count > 0) void this.#deliver();
    if (!client.capabilities.webhooks) return { supported: false, urls: [], waiting: count, problem: null };
    try {
      const urls = (await client.webhooks(campaignId)).map(({ url }) => url);
      return { supported: true, urls, waiting: count, problem };
    } catch (error) {
      if (!(error instanceof CxoneError)) throw error;
      return { supported: true, urls: [], waiting: count, problem: error.problem };
    }
  }

  async registerWebhook(campaignId: string, url: string): Promise<WebhookState> {
    await (await this.#client()).registerWebhook(campaignId, url);
    await this.#audit.note('WEBHOOK_REGISTERED', campaignId, { url });
    return this.webhooks(campaignId);
  }

  async #goOn(registration: Registration): Promise<void> {
    const abort = new AbortController();
    this.#running.set(registration.id, abort);
    try {
      await registerRule(
        registration,
        {
          client: await this.#client(),
          save: async (next) => {
            abort.signal.throwIfAborted();
            await keepRegistration(next);
          },
          audit: (event) => this.#audit.add(event),
          tell: (campaignId, event) => this.#outbox.add(registration.tenant, campaignId, event),
          rulesChanged: (campaignId) => this.#rulesChanged(campaignId),
          now: () => this.#clock.now(),
        },
        abort.signal,
      );
      void this.#deliver();
    } catch (error) {
      if (!abort.signal.aborted) logError(`registering a rule on ${registration.campaignId}`, error);
    } finally {
      this.#running.delete(registration.id);
    }
  }

  async #deliver(): Promise<void> {
    await this.#outbox.deliver().catch((error: unknown) => logError('delivering the outbox', error));
  }

  async #rulesChanged(campaignId: string): Promise<void> {
    const found = await this.rules(campaignId);
    if (found.ok) await this.#readings.changeRules(campaignId, found.rules, found.unreadable);
  }

  async #client() {
    const client = await this.#connection.client();
    if (!client) throw new NotConnectedError();
    return client;
  }

  async #tenant(): Promise<string> {
    const state = await this.#connection.state();
    if (state.state !== 'connected') throw new NotConnectedError();
    return state.tenant;
  }
}

function remembered<T>(kept: Remembered<T> | null, read: () => Promise<T>): Remembered<T> {
  const now = Date.now();
  if (kept && now - kept.at < KEEP_LISTS_MS) return kept;
  const value = read();
  const fresh = { at: now, value };
  // A failure is not kept: the next question asks again.
  value.catch(() => Object.assign(fresh, { at: 0 }));
  return fresh;
}

function stateOf({ id, rule, name, state, waitingFor, stopped }: Registration): RegistrationState {
  return { id, rule, renamed: rule.name === name ? null : rule.name, state, waitingFor, stopped };
}

/** What a write of the popup ends with: CXone's refusal is an answer, a fault of our own is not. */
export async function doneOrProblem(work: Promise<unknown>): Promise<Done> {
  try {
    await work;
    return { ok: true };
  } catch (error) {
    if (!(error instanceof CxoneError)) throw error;
    logError('a request of the popup', error);
    return { ok: false, problem: error.problem, needs: error.needs };
  }
}
