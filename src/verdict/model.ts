/**
 * What the engine answers. These shapes cross from the worker to every screen, so they are schemas.
 * All instants are milliseconds since the Unix epoch, UTC.
 */
import { Consent, ConsentsElsewhere } from '#src/consent/index.ts';
import { z } from '#src/schema/index.ts';

const STATUSES = ['callable', 'blocked', 'review'] as const;
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;

/** Stable: badges, exports and the audit log carry these codes. */
export const REASON_CODES = [
  'DNC',
  'EMERGENCY_BAN',
  'GEO_EXCLUSION',
  'HOLIDAY',
  'OUTSIDE_CALLING_HOURS',
  'COOLING_OFF',
  'FREQUENCY_LIMIT',
  'INVALID_PHONE',
  'MISSING_EXTERNAL_ID',
  'UNKNOWN_LOCATION',
  'NO_RULE_KNOWN',
  'UNKNOWN_TIME_ZONE',
  'TIME_ZONE_DATA_DIFFERS',
  'CONSENT_NOT_VISIBLE',
  'DATA_STALE',
] as const;
export const ReasonCode = z.enum(REASON_CODES);
export type ReasonCode = z.infer<typeof ReasonCode>;

const Instant = z.number();

export const Citation = z.object({ text: z.string(), url: z.nullable(z.string()) });
export type Citation = z.infer<typeof Citation>;

export const Reason = z.object({
  code: ReasonCode,
  /** A binding rule blocks; guidance, house practice and missing knowledge ask for a person's review. */
  effect: z.enum(['blocks', 'reviews']),
  /** ISO 3166 code of the place whose rule this is; null when the reason is not about a place. */
  jurisdiction: z.nullable(z.string()),
  /** IANA zone in which `localTime` is told. */
  zone: z.nullable(z.string()),
  /** Local wall-clock time of the called person at the judged instant, `YYYY-MM-DDTHH:MM`. */
  localTime: z.nullable(z.string()),
  /** The rulebook row or registered rule behind it. */
  rule: z.nullable(z.string()),
  citation: z.nullable(Citation),
  /** The first instant at which this reason alone no longer stands; null when time does not lift it. */
  until: z.nullable(Instant),
  /** What the sentence needs, by code: see `explain-reason.ts`. */
  detail: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Reason = z.infer<typeof Reason>;

const LocatedPlace = z.object({
  jurisdiction: z.string(),
  zone: z.string(),
  localTime: z.nullable(z.string()),
});

export const EvidenceLine = z.object({
  source: z.enum([
    'region',
    'country',
    'state',
    'postalCode',
    'timeZone',
    'coordinates',
    'phone',
    'otherPhone',
  ]),
  said: z.string(),
  finding: z.enum(['places', 'unreadable', 'no-place']),
  places: z.array(z.object({ jurisdiction: z.string(), zone: z.string() })),
  note: z.nullable(z.string()),
});
export type EvidenceLine = z.infer<typeof EvidenceLine>;

/** What was used to judge, so that the same question can be asked again and proven. */
export const Provenance = z.object({
  rulebookVersion: z.string(),
  tzdata: z.object({ pinned: z.string(), browser: z.nullable(z.string()) }),
  locationDataVersion: z.string(),
  policyHash: z.string(),
  evaluatedAt: Instant,
});
export type Provenance = z.infer<typeof Provenance>;

export const Verdict = z.object({
  status: Status,
  /** Every check that failed, strictest first. Empty means: no rule we know blocks this call. */
  reasons: z.array(Reason),
  /** The first instant at or after the judged one when every check passes; null when none is known. */
  nextCallableAt: z.nullable(Instant),
  /** While callable: when the present window closes. */
  callableUntil: z.nullable(Instant),
  /** The verdict holds until this instant unless a rule, an attempt or a list changes. */
  holdsUntil: Instant,
  places: z.array(LocatedPlace),
  evidence: z.array(EvidenceLine),
  evidenceDisagrees: z.boolean(),
  /** Where a row in force wants consent beforehand: which rows, and what is known of it. Null where none does. */
  consent: z.nullable(
    z.object({
      neededBy: z.array(z.string()),
      recorded: z.nullable(Consent),
      elsewhere: z.nullable(ConsentsElsewhere),
    }),
  ),
  /** Zones whose pinned data and the browser's own data differ at the judged instant. */
  zonesThatDiffer: z.array(z.string()),
  provenance: Provenance,
});
export type Verdict = z.infer<typeof Verdict>;

const EFFECT_ORDER = { blocks: 0, reviews: 1 } as const;
const CODE_ORDER = new Map(REASON_CODES.map((code, index) => [code, index]));

/** Strictest first: what blocks before what asks for review; what never lifts before what lifts soon. */
export function byStrictness(a: Reason, b: Reason): number {
  return (
    EFFECT_ORDER[a.effect] - EFFECT_ORDER[b.effect] ||
    compareEnds(b.until, a.until) ||
    (CODE_ORDER.get(a.code) ?? 0) - (CODE_ORDER.get(b.code) ?? 0)
  );
}

export function statusOf(reasons: readonly Reason[]): Status {
  if (reasons.some((reason) => reason.effect === 'blocks')) return 'blocked';
  return reasons.length > 0 ? 'review' : 'callable';
}

function compareEnds(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a - b;
}
