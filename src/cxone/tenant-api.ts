/**
 * What ClearDial asks of a tenant, in the words of the field; each dialect answers in its own way. What a
 * dialect cannot do is in its {@link Capabilities}, and asking for it all the same is a `not-supported` error.
 */
import type { Contact } from '#src/contact/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import { type Issue, z } from '#src/schema/index.ts';

/** The parts of a compliance rule that a platform may or may not hold. */
export const RULE_PARTS = [
  'name',
  'jurisdiction',
  'timeZoneRestrictions',
  'dncListIds',
  'maxCallsPerDay',
  'geographicExclusions',
  'concurrencyLimit',
] as const;

export const Capabilities = z.object({
  /** What a launch starts: a campaign, or a skill of which a campaign is only a group. */
  launches: z.enum(['campaign', 'skill']),
  /** Where rules go: objects of the platform's own, or the settings of a skill with ClearDial keeping the rest. */
  rules: z.enum(['registered', 'skill-settings']),
  /** Parts of a rule that the platform itself enforces. */
  holds: z.array(z.enum(RULE_PARTS)),
  webhooks: z.boolean(),
  upsert: z.boolean(),
  /** Whether it can be asked for the contacts that changed since an instant. */
  tellsChanges: z.boolean(),
});
export type Capabilities = z.infer<typeof Capabilities>;

/** What a person launches. */
export const Campaign = z.object({
  id: z.string(),
  name: z.string(),
  /** Whether it dials now; null where CXone does not say. */
  running: z.nullable(z.boolean()),
  /** The reporting group of a skill; null for a campaign. */
  group: z.nullable(z.string()),
});
export type Campaign = z.infer<typeof Campaign>;

export interface DncList {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
}

export interface DncRecord {
  readonly phone: string;
  readonly expiresAt: string | null;
}

export interface AttemptRecord {
  readonly phone: string;
  /** ISO 8601 as CXone wrote it. */
  readonly at: string;
  readonly campaignId: string | null;
  readonly externalId: string | null;
  readonly outcome: string | null;
}

export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly campaignId: string;
}

const COMPLIANCE_ACTIONS = ['REGISTERED', 'REMOVED', 'OVERRIDDEN', 'FAILED'] as const;

/**
 * How far the audit log of a browser goes: how many entries, the last hash, its time. Whoever keeps it can show later
 * that nothing up to there was changed or taken out.
 */
const LogHead = z.object({ entries: z.int(), head: z.string(), at: z.string() });

/** What a webhook of the compliance platform is told. */
export const ComplianceEvent = z.object({
  /** Names the event for good: sent twice, it is one event. */
  id: z.uuid(),
  ruleId: z.string(),
  jurisdiction: z.string(),
  action: z.enum(COMPLIANCE_ACTIONS),
  /** RFC 3339, UTC. */
  timestamp: z.string(),
  error: z.nullable(z.string()),
  /** The log as it stood with the entry of this event; absent in events from before, and where it cannot be read. */
  log: z.optional(LogHead),
});
export type ComplianceEvent = z.infer<typeof ComplianceEvent>;

/** A record that could not be read: which one, and why. The rest of its page goes on. */
export interface UnreadableRecord {
  /** Position in the page, from 0. */
  readonly index: number;
  /** The id it carries, where that much can be read. */
  readonly id: string | null;
  readonly issues: readonly Issue[];
}

export interface Page<T> {
  readonly records: readonly T[];
  readonly unreadable: readonly UnreadableRecord[];
  /** How many records the page held, readable or not. */
  readonly received: number;
  /** Where the next page begins; null at the end. Opaque: only the dialect that gave it can read it. */
  readonly nextCursor: string | null;
  /** How many records CXone says there are in all; null when it does not say. To show, and never an end. */
  readonly total: number | null;
  /** What each received record, readable or not, is known by when it comes again: see `contentKey`. */
  readonly keys: readonly number[];
  /**
   * Calling lists of which nobody can say whether they belong to what is read, so that they were left out; told with
   * the first page.
   */
  readonly listsUnread: number;
}

export interface PageOptions {
  readonly pageSize?: number;
  readonly signal?: AbortSignal | undefined;
}

export interface ContactOptions extends PageOptions {
  /** Only what changed since, ISO 8601; ignored where the dialect cannot tell. */
  readonly updatedSince?: string | undefined;
}

export interface TenantApi {
  campaignsPage(cursor: string | null, options?: PageOptions): Promise<Page<Campaign>>;
  /** @param campaignId null for every contact of the tenant */
  contactsPage(
    campaignId: string | null,
    cursor: string | null,
    options?: ContactOptions,
  ): Promise<Page<Contact>>;
  attemptsPage(
    campaignId: string,
    cursor: string | null,
    options?: PageOptions,
  ): Promise<Page<AttemptRecord>>;
  rulesPage(campaignId: string, cursor: string | null, options?: PageOptions): Promise<Page<ComplianceRule>>;
  dncListsPage(cursor: string | null, options?: PageOptions): Promise<Page<DncList>>;
  dncRecordsPage(listId: string, cursor: string | null, options?: PageOptions): Promise<Page<DncRecord>>;
  /** @returns `existing` when a contact of this external id was there already */
  upsertContact(contact: Contact, signal?: AbortSignal): Promise<'created' | 'existing'>;
  /**
   * Registers a rule under its own id, which makes it safe to ask again.
   * @returns `existing` when an earlier attempt had already landed
   * @throws {CxoneError} `duplicate-id` when another rule has the id, `concurrent-rule-limit`, `invalid`
   */
  createRule(campaignId: string, rule: ComplianceRule, signal?: AbortSignal): Promise<'created' | 'existing'>;
  /** @returns `absent` when there was no such rule (any more) */
  deleteRule(campaignId: string, ruleId: string, signal?: AbortSignal): Promise<'deleted' | 'absent'>;
  webhooks(campaignId: string, signal?: AbortSignal): Promise<readonly Webhook[]>;
  /** @returns the webhook, which may have been there already */
  registerWebhook(campaignId: string, url: string, signal?: AbortSignal): Promise<Webhook>;
  notifyCompliance(campaignId: string, event: ComplianceEvent, signal?: AbortSignal): Promise<void>;
  /** Stops dialing. There is no counterpart: ClearDial never starts it. */
  stop(campaignId: string, signal?: AbortSignal): Promise<'stopped' | 'was-not-running'>;
}
