/**
 * What is registered to a CXone campaign: `POST /api/v2/campaigns/{campaignId}/rules`.
 */
import { ExclusionZone } from '#src/geo/index.ts';
import { z } from '#src/schema/index.ts';

export const RULE_TYPES = ['TIME_RESTRICTION', 'DNC_COMPLIANCE', 'FREQUENCY_LIMIT'] as const;

/** One line of the time-zone matrix: calling hours in whole local hours of an IANA zone, end exclusive. */
export const TimeZoneRestriction = z.object({
  timeZone: z.string().check(z.minLength(1)),
  startHour: z.int().check(z.minimum(0), z.maximum(23)),
  endHour: z.int().check(z.minimum(0), z.maximum(23)),
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
