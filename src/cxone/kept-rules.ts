import { ComplianceRule } from '#src/rule/index.ts';
import { z } from '#src/schema/index.ts';
import { SettingChange } from './skill-plan.ts';

/** A rule that ClearDial keeps because the platform has no place for it, and what it changed on the skill. */
export const KeptRule = z.object({ rule: ComplianceRule, changes: z.array(SettingChange) });
export type KeptRule = z.infer<typeof KeptRule>;

/** Where kept rules outlive the browser. */
export interface KeptRules {
  load(campaignId: string): Promise<readonly KeptRule[]>;
  save(campaignId: string, rules: readonly KeptRule[]): Promise<void>;
}
