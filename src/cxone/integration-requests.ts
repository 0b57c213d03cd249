/** How `/api/v2` is asked: the scope or permission that each request needs, and its collections, read by token. */
import { z } from '#src/schema/index.ts';
import { fieldOf, isA, pageOf } from './answers.ts';
import type { Sender } from './dialect.ts';
import { pathSegment } from './path-segment.ts';
import type { Page, PageOptions } from './tenant-api.ts';
import { readable } from './transport.ts';

/** The largest page that the contact API gives. */
const PAGE_SIZE = 100;

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

export const NEEDS = {
  readContacts: 'contacts:read',
  writeContacts: 'contacts:write',
  campaigns: 'Campaign:Write',
  rules: 'Compliance:Write',
  dnc: 'DNC:Read',
  webhooks: 'Webhook:Write',
} as const;

export const campaignPath = (campaignId: string) => `/api/v2/campaigns/${pathSegment(campaignId)}`;

export class IntegrationRequests {
  readonly send: Sender;

  constructor(send: Sender) {
    this.send = send;
  }

  /** One page of a collection. @param cursor null for the first */
  async page<S extends z.ZodMiniType>(
    path: string,
    record: S,
    needs: string,
    cursor: string | null,
    { pageSize = PAGE_SIZE, signal }: PageOptions = {},
  ): Promise<Page<z.output<S>>> {
    const answer = await this.send({
      method: 'GET',
      path,
      query: { pageSize, nextPageToken: cursor },
      repeat: 'harmless',
      needs,
      isAnswer: isA(PageAnswer),
      signal,
    });
    const body = answer.status === 204 ? {} : readable(PageAnswer, answer, `GET ${path}`);
    return pageOf(record, body.entities ?? [], {
      // No token is the end, and nothing else is: not a short page, an empty one or what a total says.
      nextCursor: body.nextPageToken || null,
      total: body.total ?? null,
      idOf: (entity) => fieldOf(entity, 'externalId', 'id', 'phone'),
    });
  }
}
