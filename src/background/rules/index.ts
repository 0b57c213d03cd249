import { type CampaignRules, ruleRequests, type WebhookState } from '#src/bridge/messages/rules.ts';
import { CxoneError } from '#src/cxone/index.ts';
import { draftFor, rulebookSeen, saveDraft } from '#src/storage/index.ts';
import { doneOrProblem } from '../common/done-or-problem.ts';
import { feature } from '../common/feature.ts';
import { logError } from '../common/log.ts';
import type { Core } from '../core/core.ts';
import { Registrations } from './registrations.ts';
import { Removals } from './removals.ts';

/** How long a dry run waits for the list to be read. */
const DRY_RUN_WITHIN_MS = 20_000;

/** A campaign's rules: what is there, what one would do, registering and removing one. */
export const rules = (core: Core) => {
  const { sessions, link, lists, campaigns, clock } = core;
  const rulesChanged = async (campaignId: string) => {
    const found = await rulesOrProblem(core, campaignId);
    if (found.ok) await lists.changeRules(campaignId, found.rules, found.unreadable);
  };
  const registrations = new Registrations(core, rulesChanged);
  const removals = new Removals(core, rulesChanged);
  return feature({
    requests: ruleRequests,
    handlers: {
      'campaigns.list': () => campaigns.all(),
      'rules.list': ({ campaignId }) => rulesOrProblem(core, campaignId),
      'rules.jurisdictions': () => link.ask((validator) => validator.jurisdictions()),
      'rules.template': ({ jurisdiction }) =>
        link.ask((validator) => validator.ruleTemplate(jurisdiction, clock.now())),
      'rules.dncLists': () => campaigns.dncLists(),
      'rules.postalCentroid': ({ postalCode }) =>
        link.ask((validator) => validator.postalCentroid(postalCode)),
      'rules.dryRun': async ({ campaignId, rule }) => {
        await lists.ensure(campaignId);
        await lists.settled(campaignId, DRY_RUN_WITHIN_MS);
        return link.ask(async (validator) => {
          await lists.ensureIn(validator, campaignId);
          return validator.dryRun(campaignId, rule, clock.now());
        });
      },
      'rules.plan': ({ campaignId, rule }) => sessions.require().client.planRule(campaignId, rule),
      'rules.register': ({ campaignId, rule }) => registrations.begin(campaignId, rule),
      'rules.remove': ({ campaignId, rule }) => removals.remove(campaignId, rule),
      'registration.get': ({ campaignId }) => registrations.latest(campaignId),
      'registration.dismiss': ({ id }) => doneOrProblem(registrations.dismiss(id)),
      'draft.get': ({ campaignId }) => draftFor(sessions.require().tenant.key, campaignId),
      'draft.keep': ({ campaignId, draft }) => {
        const session = sessions.require();
        return doneOrProblem(session.write(() => saveDraft(session.tenant.key, campaignId, draft)));
      },
      'webhooks.get': ({ campaignId }) => webhooks(core, campaignId),
      'webhooks.register': ({ campaignId, url }) => doneOrProblem(registerWebhook(core, campaignId, url)),
      'rulebook.seen': ({ version, rows }) => rulebookSeen(version, rows),
    },
  });
};

async function rulesOrProblem({ campaigns }: Core, campaignId: string): Promise<CampaignRules> {
  try {
    return { ok: true, ...(await campaigns.rulesOf(campaignId)) };
  } catch (error) {
    if (!(error instanceof CxoneError)) throw error;
    logError(`reading the rules of ${campaignId}`, error);
    return { ok: false, problem: error.problem, needs: error.needs };
  }
}

async function webhooks({ sessions, outbox, journal }: Core, campaignId: string): Promise<WebhookState> {
  const session = sessions.require();
  const { count, problem, setAside } = await outbox.waiting(session);
  if (count > 0) journal.resume().catch((error: unknown) => logError('taking up work', error));
  const state = { waiting: count, setAside };
  if (!session.client.capabilities.webhooks) return { ...state, supported: false, urls: [], problem: null };
  try {
    const urls = (await session.client.webhooks(campaignId)).map(({ url }) => url);
    return { ...state, supported: true, urls, problem };
  } catch (error) {
    if (!(error instanceof CxoneError)) throw error;
    return { ...state, supported: true, urls: [], problem: error.problem };
  }
}

async function registerWebhook({ sessions, audit }: Core, campaignId: string, url: string): Promise<void> {
  await sessions.require().client.registerWebhook(campaignId, url);
  await audit.note('WEBHOOK_REGISTERED', campaignId, { url });
}
