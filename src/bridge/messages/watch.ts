/** What dials without a press on a screen. */
import { z } from '#src/schema/index.ts';
import { WatchSettings } from '#src/settings/index.ts';
import type { MessageTable } from './table.ts';

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

export const watchRequests = {
  'watch.get': { from: ['extension-page'], request: z.object({}), answer: WatchState },
  'watch.set': { from: ['extension-page'], request: WatchSettings, answer: WatchState },
  'watch.look': { from: ['extension-page'], request: z.object({}), answer: WatchState },
} as const satisfies MessageTable;
