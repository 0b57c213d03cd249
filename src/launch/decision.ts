import { z } from '#src/schema/index.ts';
import { INTAKE_KINDS, type Intakes, ReasonCode, type Tally } from '#src/verdict/index.ts';

/** How long a granted launch may wait for the person to press Launch again. */
export const ALLOWANCE_MS = 60_000;

/** Reasons shorter than this say nothing to whoever reads the record later. */
export const MINIMUM_REASON_LENGTH = 10;

export const LaunchReason = z.string().check(z.trim(), z.minLength(MINIMUM_REASON_LENGTH), z.maxLength(500));

/** Why the guard cannot say whether a launch is clean. */
export const UNDECIDED = [
  'signed-out',
  'still-reading',
  'cannot-read',
  'cannot-judge',
  /** Something came that nobody could read: a contact, or what contacts are judged by. */
  'not-all-read',
  'upload-unseen',
  /** A change of settings, entries or callbacks: what it changes stands where no rule of the browser looks. */
  'change-unseen',
  /** None of the contacts on the screen is the connected tenant's. */
  'other-tenant',
] as const;

const Counts = z.object({
  total: z.number(),
  callable: z.number(),
  blocked: z.number(),
  review: z.number(),
  reasons: z.array(z.object({ code: ReasonCode, count: z.number() })),
  /** The first instant at which some contact comes into its hours. */
  nextOpeningAt: z.nullable(z.number()),
});

/** How many of one kind were received, and how many of those nobody could read. */
const Unread = z.object({ kind: z.enum(INTAKE_KINDS), received: z.number(), refused: z.number() });
export type Unread = z.infer<typeof Unread>;

export const LaunchDecision = z.discriminatedUnion('state', [
  z.object({ state: z.literal('clean'), campaignId: z.string(), counts: Counts, judgedAt: z.number() }),
  z.object({
    state: z.literal('held'),
    campaignId: z.string(),
    counts: Counts,
    judgedAt: z.number(),
  }),
  /** It starts nothing, and nothing dials what it changes. */
  z.object({ state: z.literal('starts-nothing'), campaignId: z.string(), judgedAt: z.number() }),
  z.object({
    state: z.literal('undecided'),
    campaignId: z.string(),
    why: z.enum(UNDECIDED),
    /** What was read so far, where something was. */
    read: z.number(),
    total: z.nullable(z.number()),
    problem: z.nullable(z.string()),
    /** What could not be read; empty where that is not why. */
    unread: z.array(Unread),
    /** How the contacts stand that could be judged; null where none could. */
    counts: z.nullable(Counts),
    /** As of when they stand so; null where nothing was judged. */
    judgedAt: z.nullable(z.number()),
  }),
]);
export type LaunchDecision = z.infer<typeof LaunchDecision>;

/**
 * What an override needs: nothing more than to say so, a reason, a reason and an approver's code; or nobody
 * may.
 */
export const OverrideNeeds = z.enum(['nothing', 'reason', 'approval', 'never']);
export type OverrideNeeds = z.infer<typeof OverrideNeeds>;

/** Whether it may be sent under any policy. */
export const mayPass = ({ state }: LaunchDecision): boolean =>
  state === 'clean' || state === 'starts-nothing';

/** A decision, and the way on where it is not clean. */
export const HeldLaunch = z.object({ decision: LaunchDecision, override: OverrideNeeds });
export type HeldLaunch = z.infer<typeof HeldLaunch>;

/**
 * What an override needs under an organisation's choices. A launch that could not be judged may pass with a
 * warning, unless contacts that could be judged hold it; one that is still being judged is waited for.
 */
export function overrideNeedsOf(
  decision: LaunchDecision,
  choices: { readonly whenUndecided: 'hold' | 'warn'; readonly overrides: 'reason' | 'approval' | 'never' },
): OverrideNeeds {
  const cannotTell =
    decision.state === 'undecided' &&
    decision.why !== 'still-reading' &&
    (decision.counts === null || decision.counts.callable === decision.counts.total);
  return cannotTell && choices.whenUndecided === 'warn' ? 'nothing' : choices.overrides;
}

export interface LaunchFacts {
  readonly campaignId: string;
  readonly tally: Tally;
  readonly nextOpeningAt: number | null;
  /** What came in of what was judged and judged by. */
  readonly intakes: Intakes;
  readonly judgedAt: number;
}

/**
 * A launch is clean only when every contact is callable: what must be reviewed holds it too. Where something could
 * not be read nobody can say: the next contact may stand on the do-not-call entry that is missing.
 */
export function decideLaunch({
  campaignId,
  tally,
  nextOpeningAt,
  intakes,
  judgedAt,
}: LaunchFacts): LaunchDecision {
  const counts = {
    total: tally.total,
    callable: tally.callable,
    blocked: tally.blocked,
    review: tally.review,
    nextOpeningAt,
    reasons: Object.entries(tally.reasons)
      .map(([code, count]) => ({ code: ReasonCode.parse(code), count }))
      .sort((a, b) => b.count - a.count),
  };
  const unread = INTAKE_KINDS.map((kind) => ({ kind, ...intakes[kind] })).filter(
    ({ refused }) => refused > 0,
  );
  if (unread.length > 0) {
    const read = tally.total;
    return undecided(campaignId, 'not-all-read', { read, unread, counts, judgedAt });
  }
  const clean = tally.total > 0 && tally.callable === tally.total;
  return { state: clean ? 'clean' : 'held', campaignId, counts, judgedAt };
}

export function undecided(
  campaignId: string,
  why: (typeof UNDECIDED)[number],
  rest: {
    read?: number;
    total?: number | null;
    problem?: string | null;
    unread?: Unread[];
    counts?: z.infer<typeof Counts>;
    judgedAt?: number;
  } = {},
): LaunchDecision {
  return {
    state: 'undecided',
    campaignId,
    why,
    read: rest.read ?? 0,
    total: rest.total ?? null,
    problem: rest.problem ?? null,
    unread: rest.unread ?? [],
    counts: rest.counts ?? null,
    judgedAt: rest.judgedAt ?? null,
  };
}
