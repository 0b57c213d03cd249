/**
 * What is registered to a CXone campaign: `POST /api/v2/campaigns/{campaignId}/rules`.
 */
import { ExclusionZone } from '#src/geo/index.ts';
import { z } from '#src/schema/index.ts';

export const RULE_TYPES = ['TIME_RESTRICTION', 'DNC_COMPLIANCE', 'FREQUENCY_LIMIT'] as const;
export type RuleType = (typeof RULE_TYPES)[number];

/** Days of the called person's week, Sunday first as everywhere in ClearDial. */
export const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const;

/** One line of the time-zone matrix: calling hours in whole local hours of an IANA zone, end exclusive. */
export const TimeZoneRestriction = z.object({
  timeZone: z.string().check(z.minLength(1)),
  startHour: z.int().check(z.minimum(0), z.maximum(23)),
  endHour: z.int().check(z.minimum(0), z.maximum(23)),
  /** The days on which the line holds; every day when it is left out, as the published integration has it. */
  days: z.optional(z.array(z.enum(DAYS)).check(z.minLength(1))),
});
export type TimeZoneRestriction = z.infer<typeof TimeZoneRestriction>;

export const ComplianceRule = z.object({
  id: z.uuid(),
  name: z.string().check(z.minLength(3)),
  type: z.enum(RULE_TYPES),
  jurisdiction: z.string().check(z.minLength(1)),
  timeZoneRestrictions: z.array(TimeZoneRestriction),
  dncListIds: z.array(z.string()),
  /** Attempts on one number in one calendar day of the called person. */
  maxCallsPerDay: z.int().check(z.minimum(1)),
  geographicExclusions: z.array(ExclusionZone),
  /** How many rules the campaign may hold at once. */
  concurrencyLimit: z.int().check(z.minimum(1), z.maximum(10)),
});
export type ComplianceRule = z.infer<typeof ComplianceRule>;

export const LONGEST_NAME = 120;

/** What ClearDial sends: what CXone takes, and no rule that says nothing of its own kind. */
export const NewComplianceRule = ComplianceRule.check(
  z.refine((rule) => rule.name.trim().length >= 3 && rule.name.length <= LONGEST_NAME, {
    path: ['name'],
    message: `Give the rule a name of 3 to ${LONGEST_NAME} characters.`,
  }),
  z.refine((rule) => rule.type !== 'TIME_RESTRICTION' || rule.timeZoneRestrictions.length > 0, {
    path: ['timeZoneRestrictions'],
    message: 'Add at least one time zone with calling hours.',
  }),
  z.refine((rule) => rule.timeZoneRestrictions.every(({ startHour, endHour }) => startHour < endHour), {
    path: ['timeZoneRestrictions'],
    message: 'Calling hours must end after they start.',
  }),
  z.refine((rule) => rule.type !== 'DNC_COMPLIANCE' || rule.dncListIds.length > 0, {
    path: ['dncListIds'],
    message: 'Choose at least one do-not-call list.',
  }),
);
