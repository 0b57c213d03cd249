/** Do-not-call lists of `/api/v2`. */
import { z } from '#src/schema/index.ts';
import { optionalText, text } from './answers.ts';
import { type IntegrationRequests, NEEDS } from './integration-requests.ts';
import { pathSegment } from './path-segment.ts';
import type { TenantApi } from './tenant-api.ts';

const LISTS = '/api/v2/dnc/lists';

const DncListAnswer = z.object({ id: text, name: text, active: z.boolean() });
const DncRecordAnswer = z.object({ phone: text, expiresAt: optionalText });

export function dncListsOf(
  requests: IntegrationRequests,
): Pick<TenantApi, 'dncListsPage' | 'dncRecordsPage'> {
  return {
    dncListsPage: (cursor, options) => requests.page(LISTS, DncListAnswer, NEEDS.dnc, cursor, options),

    dncRecordsPage: (listId, cursor, options) => {
      const path = `${LISTS}/${pathSegment(listId)}/records`;
      return requests.page(path, DncRecordAnswer, NEEDS.dnc, cursor, options);
    },
  };
}
