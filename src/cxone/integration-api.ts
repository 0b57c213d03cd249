/** `/api/v2`, on which the two published integrations agree. */
import type { Sender } from './dialect.ts';
import { campaignsOf } from './integration-campaigns.ts';
import { contactsOf } from './integration-contacts.ts';
import { dncListsOf } from './integration-dnc-lists.ts';
import { IntegrationRequests } from './integration-requests.ts';
import { rulesOf } from './integration-rules.ts';
import { webhooksOf } from './integration-webhooks.ts';
import { type Capabilities, RULE_PARTS, type TenantApi } from './tenant-api.ts';

export const INTEGRATION_CAPABILITIES: Capabilities = {
  launches: 'campaign',
  rules: 'registered',
  holds: [...RULE_PARTS],
  tellsChanges: false,
  webhooks: true,
  upsert: true,
};

export function integrationApi(send: Sender): TenantApi {
  const requests = new IntegrationRequests(send);
  return {
    ...campaignsOf(requests),
    ...contactsOf(requests),
    ...dncListsOf(requests),
    ...rulesOf(requests),
    ...webhooksOf(requests),
  };
}
