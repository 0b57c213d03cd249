/** What the background tells a console tab without being asked. */
import { z } from '#src/schema/index.ts';
import { ReadingState } from './lists.ts';
import { CampaignId } from './table.ts';

export const Notice = z.discriminatedUnion('notice', [
  /** Contacts arrived or rules changed: ask again for what is on screen. */
  z.object({ notice: z.literal('verdicts-changed'), reading: z.nullable(ReadingState) }),
  /** The network rule stopped a launch that no click announced. */
  z.object({ notice: z.literal('launch-stopped'), campaignId: CampaignId }),
  /** The settings were changed: ask again for screens and language. */
  z.object({ notice: z.literal('settings-changed') }),
  /** The one launch that was allowed has been sent. */
  z.object({ notice: z.literal('launch-sent'), campaignId: CampaignId }),
]);
export type Notice = z.infer<typeof Notice>;
