import type { Clock } from '#src/clock/index.ts';
import { ConsentsElsewhere } from '#src/consent/index.ts';
import { createExclusionIndex, type ExclusionIndex, type ExclusionZone } from '#src/geo/index.ts';
import { createLocator, jurisdictionsNamed, type Locator, liesIn, type Place } from '#src/location/index.ts';
import { ComplianceRule } from '#src/rule/index.ts';
import type { CampaignKind, EmergencyBan, Rulebook } from '#src/rulebook/index.ts';
import { fingerprint } from '#src/schema/fingerprint.ts';
import { type Issue, tryParse, z } from '#src/schema/index.ts';

/** A policy that cannot be compiled: each issue names the path that is wrong. */
export class InvalidPolicyError extends Error {
  override readonly name = 'InvalidPolicyError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(
      `The policy cannot be used: ${issues.map((issue) => `${issue.path || 'policy'}: ${issue.message}`).join('; ')}`,
    );
    this.issues = issues;
  }
}

/** The part of a policy that a person or CXone chooses; it crosses contexts, so it is a schema. */
export const PolicySettings = z.object({
  strategy: z.enum(['all-evidence', 'address-first', 'number-first']),
  /** Whether a person's other numbers say where the person may be, or each number speaks for itself alone. */
  otherNumbers: z.enum(['count', 'alone']),
  campaign: z.object({
    purpose: z.enum(['telemarketing', 'debt-collection']),
    channel: z.enum(['live', 'prerecorded', 'undeclared']),
  }),
  /** Compliance rules registered on the campaign; none when the list belongs to no campaign. */
  rules: z.array(ComplianceRule),
  emergencyBans: z.array(
    z.object({
      jurisdiction: z.string(),
      from: z.number(),
      until: z.nullable(z.number()),
      reason: z.string(),
    }),
  ),
  /** Minutes before a window's end at which calling stops; 0 by default. */
  safetyMarginMinutes: z.int().check(z.minimum(0), z.maximum(120)),
  /** Said by the organisation: consents are on record where ClearDial cannot see them. Null where nobody says so. */
  consentsElsewhere: z.nullable(ConsentsElsewhere),
  /** How old, in minutes, the attempts and the do-not-call numbers may be. */
  dataLimitMinutes: z.object({
    attempts: z.int().check(z.minimum(1)),
    doNotCall: z.int().check(z.minimum(1)),
  }),
});
export type PolicySettings = z.infer<typeof PolicySettings>;

export const DEFAULT_SETTINGS: PolicySettings = {
  strategy: 'all-evidence',
  otherNumbers: 'count',
  campaign: { purpose: 'telemarketing', channel: 'live' },
  rules: [],
  emergencyBans: [],
  safetyMarginMinutes: 0,
  consentsElsewhere: null,
  dataLimitMinutes: { attempts: 60, doNotCall: 24 * 60 },
};

export interface Policy {
  /** What it was made of, beside the rulebook and the clock. */
  readonly settings: PolicySettings;
  readonly rulebook: Rulebook;
  readonly clock: Clock;
  readonly locator: Locator;
  readonly campaign: CampaignKind;
  readonly rules: readonly ComplianceRule[];
  readonly emergencyBans: readonly EmergencyBan[];
  readonly safetyMarginMinutes: number;
  readonly consentsElsewhere: ConsentsElsewhere | null;
  readonly dataLimitMinutes: PolicySettings['dataLimitMinutes'];
  readonly exclusionZones: readonly (ExclusionZone & { readonly rule: string })[];
  readonly exclusions: ExclusionIndex;
  /** Tells two policies apart; recorded in every verdict. */
  readonly hash: string;
}

const jurisdictionsOf = new WeakMap<ComplianceRule, readonly string[]>();

/**
 * Whether a registered rule speaks for a place: it does for its own jurisdiction, `perhaps` for a place that may lie
 * there. A jurisdiction that cannot be read stands for every place, so that no rule is left out.
 */
export function speaksFor(rule: ComplianceRule, place: Place): 'yes' | 'perhaps' | 'no' {
  let named = jurisdictionsOf.get(rule);
  if (!named) {
    named = jurisdictionsNamed(rule.jurisdiction);
    jurisdictionsOf.set(rule, named);
  }
  if (named.length === 0) return 'yes';
  const answers = named.map((jurisdiction) => liesIn(place, jurisdiction));
  return answers.includes('yes') ? 'yes' : answers.includes('perhaps') ? 'perhaps' : 'no';
}

/**
 * Puts rulebook, registered rules and settings together, once for any number of contacts.
 * @throws {InvalidPolicyError} naming each path that is wrong.
 */
export function compilePolicy(
  rulebook: Rulebook,
  clock: Clock,
  settings: Partial<PolicySettings> = {},
): Policy {
  const parsed = tryParse(PolicySettings, { ...DEFAULT_SETTINGS, ...settings });
  if (!parsed.ok) throw new InvalidPolicyError(parsed.issues);
  const { data } = parsed;
  const unknownZones = data.rules.flatMap((rule, ruleIndex) =>
    rule.timeZoneRestrictions.flatMap((restriction, index) =>
      clock.knows(restriction.timeZone)
        ? []
        : [
            {
              path: `rules.${ruleIndex}.timeZoneRestrictions.${index}.timeZone`,
              message: `${restriction.timeZone} is no IANA time zone that the pinned zone data knows`,
            },
          ],
    ),
  );
  if (unknownZones.length > 0) throw new InvalidPolicyError(unknownZones);
  const exclusionZones = data.rules.flatMap((rule) =>
    rule.geographicExclusions.map((zone) => ({ ...zone, rule: rule.name })),
  );
  return {
    settings: data,
    rulebook,
    clock,
    locator: createLocator(data.strategy, data.otherNumbers),
    campaign: data.campaign,
    rules: data.rules,
    emergencyBans: data.emergencyBans,
    safetyMarginMinutes: data.safetyMarginMinutes,
    consentsElsewhere: data.consentsElsewhere,
    dataLimitMinutes: data.dataLimitMinutes,
    exclusionZones,
    exclusions: createExclusionIndex(exclusionZones),
    hash: fingerprint({ rulebook: rulebook.version, tzdata: clock.tzdata, ...data }),
  };
}
