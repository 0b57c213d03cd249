/** Webhooks of a campaign on `/api/v2`, and what they are told. */
import { z } from '#src/schema/index.ts';
import { isA, text } from './answers.ts';
import { CxoneError } from './errors.ts';
import { type IntegrationRequests, NEEDS } from './integration-requests.ts';
import { everyRecord } from './paging.ts';
import { pathSegment } from './path-segment.ts';
import type { TenantApi } from './tenant-api.ts';
import { readable } from './transport.ts';

const WebhookId = z.object({ id: text });
const WebhookAnswer = z.object({ id: text, url: z.string() });

const webhookPath = (campaignId: string) => `/api/v2/webhooks/campaign/${pathSegment(campaignId)}`;

type IntegrationWebhooks = Pick<TenantApi, 'webhooks' | 'registerWebhook' | 'notifyCompliance'>;

export function webhooksOf(requests: IntegrationRequests): IntegrationWebhooks {
  const webhooks: IntegrationWebhooks = {
    async webhooks(campaignId, signal) {
      const { records } = await everyRecord((cursor) =>
        requests.page(webhookPath(campaignId), WebhookAnswer, NEEDS.webhooks, cursor, { signal }),
      );
      return records.map((webhook) => ({ ...webhook, campaignId }));
    },

    async registerWebhook(campaignId, url, signal) {
      const known = async () =>
        (await webhooks.webhooks(campaignId, signal)).find((webhook) => webhook.url === url);
      const there = await known();
      if (there) return there;
      const path = webhookPath(campaignId);
      try {
        const answer = await requests.send({
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
      await requests.send({
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
  };
  return webhooks;
}
