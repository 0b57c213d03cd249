/** What content scripts ask the background, and what it tells them. Nothing else of the table is in a page. */
import { HeldLaunch, LaunchOutlook, LaunchReason, LaunchStanding } from '#src/launch/index.ts';
import { z } from '#src/schema/index.ts';
import { ScreenDescription } from '#src/screen/screens.ts';
import { ScreenRow, Verdict } from '#src/verdict/index.ts';
import { languageRequests } from './language-messages.ts';

/** Senders, told apart by what the browser says of them and never by what they say of themselves. */
export type Sender = 'console' | 'extension-page';

export const ReadingState = z.object({
  list: z.string(),
  size: z.number(),
  total: z.nullable(z.number()),
  complete: z.boolean(),
  problem: z.nullable(z.string()),
});
export type ReadingState = z.infer<typeof ReadingState>;

export const CampaignId = z.string().check(z.minLength(1), z.maxLength(200));

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

/** A table of messages: who may send each, what it carries, what comes back. */
export type MessageTable = Record<
  string,
  { from: readonly Sender[]; request: z.ZodMiniType; answer: z.ZodMiniType }
>;

export const consoleRequests = {
  ...languageRequests,
  'rows.judge': {
    from: ['console'],
    request: z.object({
      campaignId: z.nullable(CampaignId),
      rows: z.array(ScreenRow).check(z.maxLength(MAX_ROWS)),
    }),
    answer: JudgeAnswer,
  },
  'launch.decide': {
    from: ['console'],
    /** A press is asked about again while its dialog is open. */
    request: z.object({ campaignId: CampaignId, press: z.string().check(z.maxLength(60)) }),
    answer: HeldLaunch,
  },
  'launch.outlook': {
    from: ['console'],
    /** The IANA zone whose days and hours are told. */
    request: z.object({ campaignId: CampaignId, zone: z.string().check(z.maxLength(60)) }),
    answer: z.nullable(LaunchOutlook),
  },
  /** How the launch would stand at an instant ahead. */
  'launch.standing': {
    from: ['console'],
    request: z.object({ campaignId: CampaignId, at: z.number() }),
    answer: z.nullable(LaunchStanding),
  },
  /** A notification when that hour comes. */
  'launch.remind': {
    from: ['console'],
    request: z.object({ campaignId: CampaignId, at: z.number() }),
    answer: z.object({ at: z.number() }),
  },
  'launch.allow': {
    from: ['console'],
    /** No reason is needed, and none is taken, when the launch is clean. */
    request: z.object({
      campaignId: CampaignId,
      reason: z.nullable(LaunchReason),
      /** An approver's, where the organisation wants one. */
      code: z.nullable(z.string().check(z.maxLength(100))),
    }),
    answer: z.discriminatedUnion('allowed', [
      z.object({ allowed: z.literal(true), until: z.number() }),
      z.object({ allowed: z.literal(false), held: HeldLaunch, refused: z.nullable(z.string()) }),
    ]),
  },
  /** Screens that were taught, or that the organisation describes. */
  'screens.get': { from: ['console'], request: z.object({}), answer: z.array(ScreenDescription) },
} as const satisfies MessageTable;

/** What the background tells a console tab without being asked. */
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
