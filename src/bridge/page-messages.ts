/** What the extension's own pages ask the background. */

import { AuditAction, AuditEntry, RegistrationMetrics } from '#src/audit/index.ts';
import { Campaign, Capabilities, Connection, DialectName, SkillRulePlan } from '#src/cxone/index.ts';
import { ImportJob, ImportSource, RegistrationProblem, SameIdAnswer } from '#src/job/index.ts';
import { ComplianceRule, NewComplianceRule, RuleDraft } from '#src/rule/index.ts';
import { z } from '#src/schema/index.ts';
import { ScreenDescription } from '#src/screen/screens.ts';
import { EffectiveSettings, Settings, WatchSettings } from '#src/settings/index.ts';
import { DryRun, JurisdictionChoice, RulebookChanges, RuleTemplate, ShownRow } from '#src/verdict/index.ts';
import { CampaignId, type MessageTable, ReadingState } from './console-messages.ts';
import { languageRequests } from './language-messages.ts';

export const ConnectionState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('signed-out') }),
  z.object({
    state: z.literal('connected'),
    /** As its address or its sign-in names it. */
    tenant: z.string(),
    origin: z.string(),
    clientId: z.string(),
    dialect: DialectName,
    capabilities: Capabilities,
    /** Whether the secret is kept on this device. */
    remembered: z.boolean(),
  }),
]);
export type ConnectionState = z.infer<typeof ConnectionState>;

/** What keeps a connection from being made or used: the popup has a sentence for each. */
export const Problem = z.object({
  problem: z.string(),
  said: z.nullable(z.string()),
  /** Scope or right that is missing, where CXone's answer was about one. */
  needs: z.nullable(z.string()),
  origin: z.string(),
  dialect: DialectName,
});
export type Problem = z.infer<typeof Problem>;

export const ConnectAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), connection: ConnectionState }),
  z.object({ ok: z.literal(false), problem: Problem }),
]);
export type ConnectAnswer = z.infer<typeof ConnectAnswer>;

/** The campaign or skill that the console shows now. */
export const CurrentCampaign = z.object({ campaign: z.nullable(Campaign), screen: z.boolean() });
export type CurrentCampaign = z.infer<typeof CurrentCampaign>;

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
  problem: z.nullable(z.string()),
});
export type WebhookState = z.infer<typeof WebhookState>;

const DncListChoice = z.object({ id: z.string(), name: z.string(), active: z.boolean() });

export const AuditSummary = z.object({
  entries: z.number(),
  /** How many of them cannot be read. */
  unreadable: z.number(),
  /** Hash of the last entry; null before the first. */
  head: z.nullable(z.string()),
  metrics: RegistrationMetrics,
});
export type AuditSummary = z.infer<typeof AuditSummary>;

/** What ClearDial reads of the console screen before the person, and what it was taught. */
export const ScreenState = z.object({
  /** Null where no console is open, or it cannot be looked into. */
  now: z.nullable(
    z.object({
      /** Taught descriptions that speak of it. */
      names: z.array(z.string()),
      rows: z.number(),
      expectsRows: z.boolean(),
      /** Whether a control is there that starts dialing. */
      launches: z.boolean(),
      expectsLaunch: z.boolean(),
      /** Whether its address says which campaign it shows. */
      campaign: z.boolean(),
    }),
  ),
  screens: z.array(ScreenDescription),
  /** Whether the organisation has set them. */
  locked: z.boolean(),
});
export type ScreenState = z.infer<typeof ScreenState>;

export const WatchFinding = z.object({
  campaignId: z.string(),
  name: z.string(),
  /** Contacts that are blocked while it dials; 0 when it does not. */
  blocked: z.number(),
  total: z.number(),
  /** Settings that are no longer as a registered rule left them. */
  drifted: z.number(),
});
export type WatchFinding = z.infer<typeof WatchFinding>;

/** What the last look found. */
export const WatchReport = z.object({
  lookedAt: z.nullable(z.number()),
  findings: z.array(WatchFinding),
  /** Whether CXone could not be asked about everything. */
  failed: z.boolean(),
});

export const WatchState = z.extend(WatchReport, {
  settings: WatchSettings,
  /** The organisation has set them. */
  locked: z.boolean(),
});
export type WatchState = z.infer<typeof WatchState>;

/** What a request of the popup ends with when CXone says no. */
export const Done = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), problem: z.string(), needs: z.nullable(z.string()) }),
]);
export type Done = z.infer<typeof Done>;

export const AuditFilter = z.object({
  /** Words that an entry must have somewhere. */
  search: z.string().check(z.maxLength(200)),
  action: z.nullable(AuditAction),
  /** Instants, UTC; the end is exclusive. */
  from: z.nullable(z.number()),
  until: z.nullable(z.number()),
  /** Of those found, this many from this one on. */
  skip: z.int().check(z.minimum(0)),
  limit: z.int().check(z.minimum(1), z.maximum(1_000)),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

export const AuditPage = z.object({
  /** The latest first. */
  entries: z.array(AuditEntry),
  found: z.number(),
  /** Entries that cannot be read, the latest first, as they lie in the log. */
  unreadable: z.array(z.string()),
});
export type AuditPage = z.infer<typeof AuditPage>;

const OfImport = z.object({ id: z.string().check(z.maxLength(60)) });
const OfCampaign = z.object({ campaignId: CampaignId });
const WithRule = z.object({ campaignId: CampaignId, rule: NewComplianceRule });

export const pageRequests = {
  ...languageRequests,
  /** The tenant's clock: milliseconds since the Unix epoch, UTC. */
  'clock.now': { from: ['extension-page'], request: z.object({}), answer: z.number() },
  'connection.get': { from: ['extension-page'], request: z.object({}), answer: ConnectionState },
  'connection.connect': {
    from: ['extension-page'],
    /** The secret is empty where the person signs in at CXone herself. */
    request: z.object({
      connection: Connection,
      secret: z.string().check(z.maxLength(500)),
      remember: z.boolean(),
    }),
    answer: ConnectAnswer,
  },
  'connection.signOut': { from: ['extension-page'], request: z.object({}), answer: ConnectionState },
  'reading.get': { from: ['extension-page'], request: z.object({}), answer: z.array(ReadingState) },
  'campaign.current': { from: ['extension-page'], request: z.object({}), answer: CurrentCampaign },
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
  'screen.get': { from: ['extension-page'], request: z.object({}), answer: ScreenState },
  /** Answers whether there is a console to teach on. */
  'screen.teach': { from: ['extension-page'], request: z.object({}), answer: z.boolean() },
  'screen.forget': {
    from: ['extension-page'],
    request: z.object({ address: z.string() }),
    answer: z.object({}),
  },
  'settings.get': { from: ['extension-page'], request: z.object({}), answer: EffectiveSettings },
  /** The parts that are given; one that the organisation has set is refused. */
  'settings.set': { from: ['extension-page'], request: z.partial(Settings), answer: EffectiveSettings },
  'watch.get': { from: ['extension-page'], request: z.object({}), answer: WatchState },
  'watch.set': { from: ['extension-page'], request: WatchSettings, answer: WatchState },
  'watch.look': { from: ['extension-page'], request: z.object({}), answer: WatchState },
  'import.list': { from: ['extension-page'], request: z.object({}), answer: z.array(ImportJob) },
  /** Reads what contacts are judged by, where it is not known yet. */
  'import.prepare': { from: ['extension-page'], request: z.object({}), answer: Done },
  'import.begin': {
    from: ['extension-page'],
    request: z.object({
      source: ImportSource,
      /** Null for now, by the tenant's clock. */
      proposedAt: z.nullable(z.number()),
      zone: z.string().check(z.maxLength(60)),
    }),
    answer: ImportJob,
  },
  /** What is done with contacts of several numbers; must be said before they are sent, and not changed after. */
  'import.answer': {
    from: ['extension-page'],
    request: z.extend(OfImport, { sameId: SameIdAnswer }),
    answer: z.nullable(ImportJob),
  },
  /**
   * Sends, or goes on where it was paused, stopped or cancelled. Nothing changes while a question is open; where it was
   * cancelled before all of the tenant's contacts were read, it goes on reading.
   */
  'import.send': {
    from: ['extension-page'],
    request: z.extend(OfImport, { onlyCheck: z.boolean() }),
    answer: z.nullable(ImportJob),
  },
  'import.sendFailed': { from: ['extension-page'], request: OfImport, answer: z.nullable(ImportJob) },
  'import.pause': { from: ['extension-page'], request: OfImport, answer: z.nullable(ImportJob) },
  /** What was not reached is kept as that. */
  'import.cancel': { from: ['extension-page'], request: OfImport, answer: z.nullable(ImportJob) },
  'import.forget': { from: ['extension-page'], request: OfImport, answer: z.object({}) },
  /** Sees to it that a list is read; `contacts` is everybody. */
  'list.open': {
    from: ['extension-page'],
    request: z.object({ list: CampaignId }),
    answer: ReadingState,
  },
  'audit.entries': { from: ['extension-page'], request: AuditFilter, answer: AuditPage },
  /**
   * Connection, imports, drafts, settings and the log: nothing of this extension's is left on the device but one entry.
   * Refused without the words that the person is shown.
   */
  'everything.erase': {
    from: ['extension-page'],
    request: z.object({ typed: z.string().check(z.maxLength(200)) }),
    answer: z.object({}),
  },
  /** Notes the rulebook that is in use, and answers what the last new version changed. */
  'rulebook.seen': {
    from: ['extension-page'],
    request: z.object({ version: z.string(), rows: z.array(ShownRow) }),
    answer: RulebookChanges,
  },
  'audit.summary': { from: ['extension-page'], request: z.object({}), answer: AuditSummary },
  'audit.export': {
    from: ['extension-page'],
    request: z.object({ format: z.enum(['jsonl', 'csv']) }),
    answer: z.string(),
  },
} as const satisfies MessageTable;
