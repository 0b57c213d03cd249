/** What registering a rule changes on a skill of CXone. Read by screens as well, so it imports no tables. */
import { z } from '#src/schema/index.ts';
import { RULE_PARTS } from './tenant-api.ts';

/** Minutes of a local day, end exclusive. */
const CallingWindow = z.object({ start: z.int(), end: z.int() });
export type CallingWindow = z.infer<typeof CallingWindow>;

const AttemptLimit = z.object({ max: z.int(), minutes: z.int() });
export type AttemptLimit = z.infer<typeof AttemptLimit>;

/** What one write of a plan changes, for the screen that shows it before and after. */
export const SettingChange = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('calling-window'),
    /** Windows' name of the zone, as CXone shows it. */
    zone: z.string(),
    /** Null where the zone is not called at all. */
    before: z.nullable(CallingWindow),
    after: z.nullable(CallingWindow),
  }),
  z.object({
    what: z.literal('attempt-limit'),
    before: z.nullable(AttemptLimit),
    after: z.nullable(AttemptLimit),
  }),
  z.object({ what: z.literal('dnc-group'), listId: z.string(), before: z.boolean(), after: z.boolean() }),
]);
export type SettingChange = z.infer<typeof SettingChange>;

/** A part of the rule that CXone does not hold, or not as the rule says it. */
const KeptPart = z.object({
  part: z.enum(RULE_PARTS),
  why: z.enum([
    'no-such-setting',
    'zone-not-enabled',
    'zone-without-windows-name',
    'name-of-another-clock',
    'several-windows',
    'days-of-week',
    'rolling-day',
  ]),
  /** The zone or list it is about; null for the part as a whole. */
  about: z.nullable(z.string()),
  /** The Windows name that no longer has the zone's clock. */
  name: z.optional(z.string()),
});
export type KeptPart = z.infer<typeof KeptPart>;

export const SkillRulePlan = z.object({ changes: z.array(SettingChange), kept: z.array(KeptPart) });
export type SkillRulePlan = z.infer<typeof SkillRulePlan>;
