/**
 * Every message between contexts, in one table: who may send it, what it carries, what comes back. The
 * receiver parses what it is sent and the sender parses the answer, so neither trusts the other's build.
 */
import { Capabilities, Connection, DialectName } from '#src/cxone/index.ts';
import { LaunchDecision, LaunchReason } from '#src/launch/index.ts';
import { z } from '#src/schema/index.ts';
import { ScreenRow, Verdict } from '#src/verdict/index.ts';

/** Senders, told apart by what the browser says of them and never by what they say of themselves. */
export type Sender = 'console' | 'extension-page';

export const ConnectionState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('signed-out') }),
  z.object({
    state: z.literal('connected'),
    /** As its address or its sign-in names it. */
    tenant: z.string(),
    origin: z.string(),
    clientId: z.string(),
    dialect: DialectName,
    capabilities: Capabilities,
    /** Whether the secret is kept on this device. */
    remembered: z.boolean(),
  }),
]);
export type ConnectionState = z.infer<typeof ConnectionState>;

/** What keeps a connection from being made or used: the popup has a sentence for each. */
export const Problem = z.object({
  problem: z.string(),
  said: z.nullable(z.string()),
  /** Scope or right that is missing, where CXone's answer was about one. */
  needs: z.nullable(z.string()),
  origin: z.string(),
  dialect: DialectName,
});
export type Problem = z.infer<typeof Problem>;

export const ConnectAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), connection: ConnectionState }),
  z.object({ ok: z.literal(false), problem: Problem }),
]);
export type ConnectAnswer = z.infer<typeof ConnectAnswer>;

export const ReadingState = z.object({
  list: z.string(),
  size: z.number(),
  total: z.nullable(z.number()),
  complete: z.boolean(),
  problem: z.nullable(z.string()),
});
export type ReadingState = z.infer<typeof ReadingState>;

const CampaignId = z.string().check(z.minLength(1), z.maxLength(200));

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

export const requests = {
  'connection.get': { from: ['extension-page'], request: z.object({}), answer: ConnectionState },
  'connection.connect': {
    from: ['extension-page'],
    /** The secret is empty where the person signs in at CXone herself. */
    request: z.object({
      connection: Connection,
      secret: z.string().check(z.maxLength(500)),
      remember: z.boolean(),
    }),
    answer: ConnectAnswer,
  },
  'connection.signOut': { from: ['extension-page'], request: z.object({}), answer: ConnectionState },
  'reading.get': { from: ['extension-page'], request: z.object({}), answer: z.array(ReadingState) },
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
    request: z.object({ campaignId: CampaignId }),
    answer: LaunchDecision,
  },
  'launch.allow': {
    from: ['console'],
    /** No reason is needed, and none is taken, when the launch is clean. */
    request: z.object({ campaignId: CampaignId, reason: z.nullable(LaunchReason) }),
    answer: z.discriminatedUnion('allowed', [
      z.object({ allowed: z.literal(true), until: z.number() }),
      z.object({ allowed: z.literal(false), decision: LaunchDecision }),
    ]),
  },
} as const satisfies Record<
  string,
  { from: readonly Sender[]; request: z.ZodMiniType; answer: z.ZodMiniType }
>;

export type Requests = typeof requests;
export type RequestName = keyof Requests;
export type RequestOf<N extends RequestName> = z.output<Requests[N]['request']>;
export type AnswerOf<N extends RequestName> = z.output<Requests[N]['answer']>;

/** What the background tells a console tab without being asked. */
export const Notice = z.discriminatedUnion('notice', [
  /** Contacts arrived or rules changed: ask again for what is on screen. */
  z.object({ notice: z.literal('verdicts-changed'), reading: z.nullable(ReadingState) }),
  /** The network rule stopped a launch that no click announced. */
  z.object({ notice: z.literal('launch-stopped'), campaignId: CampaignId }),
  /** The one launch that was allowed has been sent. */
  z.object({ notice: z.literal('launch-sent'), campaignId: CampaignId }),
]);
export type Notice = z.infer<typeof Notice>;
