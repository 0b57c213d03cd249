/** Contacts on a screen, and the lists that they stand in. */
import { z } from '#src/schema/index.ts';
import { ScreenRow, Verdict } from '#src/verdict/index.ts';
import { CampaignId, type MessageTable } from './table.ts';

export const ReadingState = z.object({
  list: z.string(),
  size: z.number(),
  total: z.nullable(z.number()),
  complete: z.boolean(),
  problem: z.nullable(z.string()),
});
export type ReadingState = z.infer<typeof ReadingState>;

export const JudgedRow = z.object({ verdict: Verdict, complete: z.boolean(), known: z.boolean() });
export type JudgedRow = z.infer<typeof JudgedRow>;

export const JudgeAnswer = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('judged'),
    /** The instant for which the rows were judged. */
    at: z.number(),
    rows: z.array(JudgedRow),
    reading: ReadingState,
  }),
  z.object({ state: z.literal('signed-out') }),
  z.object({ state: z.literal('failed'), problem: z.string() }),
]);
export type JudgeAnswer = z.infer<typeof JudgeAnswer>;

/** Rows of one frame are gathered before they are sent; more than this waits for the next message. */
export const MAX_ROWS = 500;

export const listConsoleRequests = {
  'rows.judge': {
    from: ['console'],
    request: z.object({
      campaignId: z.nullable(CampaignId),
      rows: z.array(ScreenRow).check(z.maxLength(MAX_ROWS)),
    }),
    answer: JudgeAnswer,
  },
} as const satisfies MessageTable;

export const listPageRequests = {
  'reading.get': { from: ['extension-page'], request: z.object({}), answer: z.array(ReadingState) },
  /** Makes sure that a list is read; `contacts` is everybody. */
  'list.open': {
    from: ['extension-page'],
    request: z.object({ list: CampaignId }),
    answer: ReadingState,
  },
} as const satisfies MessageTable;
