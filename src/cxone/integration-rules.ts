/** Compliance rules of `/api/v2`: objects of a campaign, registered under ids of their own. */
import { ComplianceRule } from '#src/rule/index.ts';
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { z } from '#src/schema/index.ts';
import { isA, isEmpty, text } from './answers.ts';
import { CxoneError } from './errors.ts';
import { campaignPath, type IntegrationRequests, NEEDS } from './integration-requests.ts';
import { everyRecord } from './paging.ts';
import { pathSegment } from './path-segment.ts';
import type { TenantApi } from './tenant-api.ts';

const rulesPath = (campaignId: string) => `${campaignPath(campaignId)}/rules`;

type IntegrationRules = Pick<TenantApi, 'rulesPage' | 'createRule' | 'deleteRule'>;

export function rulesOf(requests: IntegrationRequests): IntegrationRules {
  const rules: IntegrationRules = {
    rulesPage: (campaignId, cursor, options) =>
      requests.page(rulesPath(campaignId), ComplianceRule, NEEDS.rules, cursor, options),

    async createRule(campaignId, rule, signal) {
      try {
        await requests.send({
          method: 'POST',
          path: rulesPath(campaignId),
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
          rules.rulesPage(campaignId, cursor, { signal }),
        );
        const twin = registered.find(({ id }) => id === rule.id);
        if (twin && canonicalJson(twin) === canonicalJson(rule)) return 'existing';
        throw error;
      }
    },

    async deleteRule(campaignId, ruleId, signal) {
      try {
        await requests.send({
          method: 'DELETE',
          path: `${rulesPath(campaignId)}/${pathSegment(ruleId)}`,
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
  };
  return rules;
}
