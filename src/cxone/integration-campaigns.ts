/** Campaigns of `/api/v2`, and what was dialed for them. */
import { z } from '#src/schema/index.ts';
import { isA, optionalText, text } from './answers.ts';
import { CxoneError } from './errors.ts';
import { campaignPath, type IntegrationRequests, NEEDS } from './integration-requests.ts';
import type { TenantApi } from './tenant-api.ts';

const CampaignAnswer = z.pipe(
  z.object({ id: text, name: text, status: optionalText }),
  z.transform(({ id, name, status }) => ({
    id,
    name,
    running: status === null ? null : /^(running|active|started)$/i.test(status),
    group: null,
  })),
);

const AttemptAnswer = z.object({
  phone: text,
  at: z.string(),
  campaignId: optionalText,
  externalId: optionalText,
  outcome: optionalText,
});

export function campaignsOf(
  requests: IntegrationRequests,
): Pick<TenantApi, 'campaignsPage' | 'attemptsPage' | 'stop'> {
  return {
    campaignsPage: (cursor, options) =>
      requests.page('/api/v2/campaigns', CampaignAnswer, NEEDS.campaigns, cursor, options),

    attemptsPage: (campaignId, cursor, options) =>
      requests.page(`${campaignPath(campaignId)}/attempts`, AttemptAnswer, NEEDS.campaigns, cursor, options),

    async stop(campaignId, signal) {
      try {
        await requests.send({
          method: 'POST',
          path: `${campaignPath(campaignId)}/stop`,
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
}
