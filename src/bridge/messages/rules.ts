/** Compliance rules of a campaign: what is there, what a rule would do, registering and removing one. */
import { Campaign, SkillRulePlan } from '#src/cxone/index.ts';
import { RegistrationProblem } from '#src/job/index.ts';
import { ComplianceRule, NewComplianceRule, RuleDraft } from '#src/rule/index.ts';
import { z } from '#src/schema/index.ts';
import { DryRun, JurisdictionChoice, RulebookChanges, RuleTemplate, ShownRow } from '#src/verdict/index.ts';
import { CampaignId, Done, type MessageTable } from './table.ts';

export const CampaignRules = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), rules: z.array(ComplianceRule), unreadable: z.number() }),
  z.object({ ok: z.literal(false), problem: z.string(), needs: z.nullable(z.string()) }),
]);
export type CampaignRules = z.infer<typeof CampaignRules>;

export const RegistrationState = z.object({
  id: z.string(),
  rule: ComplianceRule,
  /** Its name, where CXone made it change; null where it is as it was written. */
  renamed: z.nullable(z.string()),
  state: z.enum(['checking', 'sending', 'telling', 'done', 'stopped']),
  waitingFor: z.nullable(z.string()),
  stopped: z.nullable(RegistrationProblem),
});
export type RegistrationState = z.infer<typeof RegistrationState>;

export const WebhookState = z.object({
  supported: z.boolean(),
  urls: z.array(z.string()),
  /** Events that wait to be delivered. */
  waiting: z.number(),
  /** Events that can never be delivered. */
  setAside: z.number(),
  problem: z.nullable(z.string()),
});
export type WebhookState = z.infer<typeof WebhookState>;

const DncListChoice = z.object({ id: z.string(), name: z.string(), active: z.boolean() });

const OfCampaign = z.object({ campaignId: CampaignId });
const WithRule = z.object({ campaignId: CampaignId, rule: NewComplianceRule });

export const ruleRequests = {
  'campaigns.list': { from: ['extension-page'], request: z.object({}), answer: z.array(Campaign) },
  'rules.list': { from: ['extension-page'], request: OfCampaign, answer: CampaignRules },
  'rules.jurisdictions': {
    from: ['extension-page'],
    request: z.object({}),
    answer: z.array(JurisdictionChoice),
  },
  'rules.template': {
    from: ['extension-page'],
    request: z.object({ jurisdiction: z.string().check(z.maxLength(40)) }),
    answer: RuleTemplate,
  },
  'rules.dncLists': { from: ['extension-page'], request: z.object({}), answer: z.array(DncListChoice) },
  'rules.postalCentroid': {
    from: ['extension-page'],
    request: z.object({ postalCode: z.string().check(z.maxLength(20)) }),
    answer: z.nullable(z.object({ latitude: z.number(), longitude: z.number() })),
  },
  'rules.dryRun': { from: ['extension-page'], request: WithRule, answer: DryRun },
  'rules.plan': { from: ['extension-page'], request: WithRule, answer: z.nullable(SkillRulePlan) },
  'rules.register': { from: ['extension-page'], request: WithRule, answer: RegistrationState },
  'rules.remove': {
    from: ['extension-page'],
    request: z.object({
      campaignId: CampaignId,
      rule: z.object({ id: z.string(), name: z.string(), jurisdiction: z.string() }),
    }),
    answer: Done,
  },
  'registration.get': {
    from: ['extension-page'],
    request: OfCampaign,
    answer: z.nullable(RegistrationState),
  },
  'registration.dismiss': { from: ['extension-page'], request: z.object({ id: z.string() }), answer: Done },
  'draft.get': { from: ['extension-page'], request: OfCampaign, answer: z.nullable(RuleDraft) },
  'draft.keep': {
    from: ['extension-page'],
    request: z.object({ campaignId: CampaignId, draft: z.nullable(RuleDraft) }),
    answer: Done,
  },
  'webhooks.get': { from: ['extension-page'], request: OfCampaign, answer: WebhookState },
  'webhooks.register': {
    from: ['extension-page'],
    request: z.object({ campaignId: CampaignId, url: z.string().check(z.maxLength(500)) }),
    answer: Done,
  },
  /** Notes the rulebook that is in use, and answers what the last new version changed. */
  'rulebook.seen': {
    from: ['extension-page'],
    request: z.object({ version: z.string(), rows: z.array(ShownRow) }),
    answer: RulebookChanges,
  },
} as const satisfies MessageTable;
