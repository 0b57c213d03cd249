import { ComplianceRule } from '#src/rule/index.ts';
import { z } from '#src/schema/index.ts';
import type { SettingChange } from './skill-settings.ts';

const CallingWindow = z.nullable(z.object({ start: z.int(), end: z.int() }));
const AttemptLimit = z.nullable(z.object({ max: z.int(), minutes: z.int() }));

const Change = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('calling-window'),
    zone: z.string(),
    before: CallingWindow,
    after: CallingWindow,
  }),
  z.object({ what: z.literal('attempt-limit'), before: AttemptLimit, after: AttemptLimit }),
  z.object({ what: z.literal('dnc-group'), listId: z.string(), before: z.boolean(), after: z.boolean() }),
]) satisfies z.ZodMiniType<SettingChange>;

/** A rule that ClearDial keeps because the platform has no place for it, and what it changed on the skill. */
export const KeptRule = z.object({ rule: ComplianceRule, changes: z.array(Change) });
export type KeptRule = z.infer<typeof KeptRule>;

/** Where kept rules outlive the browser. */
export interface KeptRules {
  load(campaignId: string): Promise<readonly KeptRule[]>;
  save(campaignId: string, rules: readonly KeptRule[]): Promise<void>;
}
