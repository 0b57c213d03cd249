/** `/api/v2`, on which the two published integrations agree. */
import type { Contact } from '#src/contact/index.ts';
import { ComplianceRule } from '#src/rule/index.ts';
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { z } from '#src/schema/index.ts';
import { fieldOf, isA, isEmpty, optionalText, pageOf, text } from './answers.ts';
import type { Sender } from './dialect.ts';
import { CxoneError } from './errors.ts';
import { everyRecord } from './paging.ts';
import { type Capabilities, type Page, type PageOptions, RULE_PARTS, type TenantApi } from './tenant-api.ts';
import { type ApiRequest, readable } from './transport.ts';

/** The largest page that the contact API gives. */
const PAGE_SIZE = 100;

export const INTEGRATION_CAPABILITIES: Capabilities = {
  launches: 'campaign',
  rules: 'registered',
  holds: [...RULE_PARTS],
  tellsChanges: false,
  webhooks: true,
  upsert: true,
};

const PageAnswer = z
  .object({
    entities: z.optional(z.nullable(z.array(z.unknown()))),
    nextPageToken: z.optional(z.nullable(z.string())),
    total: z.optional(z.nullable(z.number())),
  })
  .check(
    // Any JSON would be an empty last page otherwise: somebody else's answer, or an error told with 200.
    z.refine((page) => [page.entities, page.nextPageToken, page.total].some((said) => said !== undefined)),
  );

const RawContact = z.object({
  externalId: optionalText,
  phone: optionalText,
  name: optionalText,
  attributes: z.optional(z.nullable(z.record(z.string(), z.nullable(z.unknown())))),
});

function textAttributes(attributes: Record<string, unknown> | null | undefined): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes ?? {})) {
    const parsed = z.safeParse(text, value);
    if (parsed.success) kept[name] = parsed.data;
  }
  return kept;
}

const ContactAnswer = z.pipe(
  RawContact,
  z.transform((raw): Contact => ({ ...raw, attributes: textAttributes(raw.attributes) })),
);

const CampaignAnswer = z.pipe(
  z.object({ id: text, name: text, status: optionalText }),
  z.transform(({ id, name, status }) => ({
    id,
    name,
    running: status === null ? null : /^(running|active|started)$/i.test(status),
    group: null,
  })),
);

const DncListAnswer = z.object({ id: text, name: text, active: z.boolean() });

const DncRecordAnswer = z.pipe(
  z.object({ phone: text, expiresAt: optionalText }),
  z.transform(({ phone, expiresAt }) => ({ phone, expiresAt })),
);

const AttemptAnswer = z.object({
  phone: text,
  at: z.string(),
  campaignId: optionalText,
  externalId: optionalText,
  outcome: optionalText,
});

const WebhookId = z.object({ id: text });
const WebhookAnswer = z.object({ id: text, url: z.string() });

const NEEDS = {
  readContacts: 'contacts:read',
  writeContacts: 'contacts:write',
  campaigns: 'Campaign:Write',
  rules: 'Compliance:Write',
  dnc: 'DNC:Read',
  webhooks: 'Webhook:Write',
} as const;

const campaignPath = (campaignId: string) => `/api/v2/campaigns/${encodeURIComponent(campaignId)}`;
const webhookPath = (campaignId: string) => `/api/v2/webhooks/campaign/${encodeURIComponent(campaignId)}`;

export function integrationApi(send: Sender): TenantApi {
  const get = (path: string, needs: string, query: ApiRequest['query'], signal?: AbortSignal) =>
    send({ method: 'GET', path, query, repeat: 'harmless', needs, isAnswer: isA(PageAnswer), signal });

  async function page<S extends z.ZodMiniType>(
    path: string,
    schema: S,
    needs: string,
    cursor: string | null,
    options: PageOptions = {},
  ): Promise<Page<z.output<S>>> {
    const query = { pageSize: options.pageSize ?? PAGE_SIZE, nextPageToken: cursor };
    const answer = await get(path, needs, query, options.signal);
    const body = answer.status === 204 ? {} : readable(PageAnswer, answer, `GET ${path}`);
    return pageOf(schema, body.entities ?? [], {
      // No token is the end, and nothing else is: not a short page, an empty one or what a total says.
      nextCursor: body.nextPageToken || null,
      total: body.total ?? null,
      idOf: (entity) => fieldOf(entity, 'externalId', 'id', 'phone'),
    });
  }

  const api: TenantApi = {
    campaignsPage: (cursor, options) =>
      page('/api/v2/campaigns', CampaignAnswer, NEEDS.campaigns, cursor, options),

    contactsPage: (campaignId, cursor, options) =>
      campaignId === null
        ? page('/api/v2/contacts', ContactAnswer, NEEDS.readContacts, cursor, options)
        : page(`${campaignPath(campaignId)}/contacts`, ContactAnswer, NEEDS.campaigns, cursor, options),

    attemptsPage: (campaignId, cursor, options) =>
      page(`${campaignPath(campaignId)}/attempts`, AttemptAnswer, NEEDS.campaigns, cursor, options),

    rulesPage: (campaignId, cursor, options) =>
      page(`${campaignPath(campaignId)}/rules`, ComplianceRule, NEEDS.rules, cursor, options),

    dncListsPage: (cursor, options) => page('/api/v2/dnc/lists', DncListAnswer, NEEDS.dnc, cursor, options),

    dncRecordsPage: (listId, cursor, options) =>
      page(
        `/api/v2/dnc/lists/${encodeURIComponent(listId)}/records`,
        DncRecordAnswer,
        NEEDS.dnc,
        cursor,
        options,
      ),

    async upsertContact({ externalId, phone, name, attributes }, signal) {
      try {
        const answer = await send({
          method: 'POST',
          path: '/api/v2/contacts',
          json: { externalId, phone, name, attributes },
          // The external id is the key: sent twice, it is there once.
          repeat: 'harmless',
          needs: NEEDS.writeContacts,
          upsert: true,
          isAnswer: isA(z.object({ externalId: text })),
          signal,
        });
        return answer.status === 201 ? 'created' : 'existing';
      } catch (error) {
        // 409 after an attempt that may have landed is that attempt.
        if (!(error instanceof CxoneError) || error.status !== 409) throw error;
        return error.mayHaveLanded ? 'created' : 'existing';
      }
    },

    async createRule(campaignId, rule, signal) {
      try {
        await send({
          method: 'POST',
          path: `${campaignPath(campaignId)}/rules`,
          json: rule,
          // The rule carries its own id: a second arrival is told as a duplicate.
          repeat: 'harmless',
          needs: NEEDS.rules,
          isAnswer: isA(z.object({ id: text })),
          signal,
        });
        return 'created';
      } catch (error) {
        if (!(error instanceof CxoneError) || error.status !== 409) throw error;
        // Whatever kind of conflict it was told as: if the rule is there as we sent it, it has landed.
        const { records: registered } = await everyRecord((cursor) =>
          api.rulesPage(campaignId, cursor, { signal }),
        );
        const twin = registered.find(({ id }) => id === rule.id);
        if (twin && canonicalJson(twin) === canonicalJson(rule)) return 'existing';
        throw error;
      }
    },

    async deleteRule(campaignId, ruleId, signal) {
      try {
        const path = `${campaignPath(campaignId)}/rules/${encodeURIComponent(ruleId)}`;
        await send({
          method: 'DELETE',
          path,
          repeat: 'harmless',
          needs: NEEDS.rules,
          isAnswer: isEmpty,
          signal,
        });
        return 'deleted';
      } catch (error) {
        if (!(error instanceof CxoneError) || error.problem !== 'not-found') throw error;
        return error.mayHaveLanded ? 'deleted' : 'absent';
      }
    },

    async webhooks(campaignId, signal) {
      const { records } = await everyRecord((cursor) =>
        page(webhookPath(campaignId), WebhookAnswer, NEEDS.webhooks, cursor, { signal }),
      );
      return records.map((webhook) => ({ ...webhook, campaignId }));
    },

    async registerWebhook(campaignId, url, signal) {
      const known = async () =>
        (await api.webhooks(campaignId, signal)).find((webhook) => webhook.url === url);
      const there = await known();
      if (there) return there;
      const path = webhookPath(campaignId);
      try {
        const answer = await send({
          method: 'POST',
          path,
          json: { url },
          repeat: 'once',
          needs: NEEDS.webhooks,
          isAnswer: isA(WebhookId),
          signal,
        });
        return { id: readable(WebhookId, answer, `POST ${path}`).id, url, campaignId };
      } catch (error) {
        if (!(error instanceof CxoneError) || !error.mayHaveLanded) throw error;
        const landed = await known();
        if (landed) return landed;
        throw error;
      }
    },

    async notifyCompliance(campaignId, { id, ...event }, signal) {
      await send({
        method: 'POST',
        path: `${webhookPath(campaignId)}/compliance`,
        json: event,
        headers: { 'idempotency-key': id },
        // Whoever receives it twice can tell by the key.
        repeat: 'harmless',
        needs: NEEDS.webhooks,
        isAnswer: isA(z.object({ accepted: z.boolean() })),
        signal,
      });
    },

    async stop(campaignId, signal) {
      try {
        const path = `${campaignPath(campaignId)}/stop`;
        await send({
          method: 'POST',
          path,
          repeat: 'harmless',
          needs: NEEDS.campaigns,
          isAnswer: isA(z.object({ status: text })),
          signal,
        });
        return 'stopped';
      } catch (error) {
        if (!(error instanceof CxoneError) || error.problem !== 'conflict') throw error;
        return error.mayHaveLanded ? 'stopped' : 'was-not-running';
      }
    },
  };
  return api;
}
