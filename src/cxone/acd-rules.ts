/** Compliance rules of a skill: they become its settings, and ClearDial keeps the whole of each. */
import type { ComplianceRule } from '#src/rule/index.ts';
import { canonicalJson } from '#src/schema/fingerprint.ts';
import type { DncGroups } from './acd-dnc-groups.ts';
import type { AcdSkillSettings } from './acd-skill-settings.ts';
import { CxoneError } from './errors.ts';
import type { KeptRules } from './kept-rules.ts';
import { contentKey } from './paging.ts';
import type { SettingChange, SkillRulePlan } from './skill-plan.ts';
import { planRule, planUndo } from './skill-settings.ts';
import type { TenantApi } from './tenant-api.ts';

export interface AcdRules extends Pick<TenantApi, 'rulesPage' | 'createRule' | 'deleteRule'> {
  /** What registering the rule would change on the skill, and what ClearDial would keep. */
  planRule(skillId: string, rule: ComplianceRule, signal?: AbortSignal): Promise<SkillRulePlan>;
  /** How many settings are no longer as the skill's rules left them. */
  driftOf(skillId: string, signal?: AbortSignal): Promise<number>;
}

export function rulesOf(settings: AcdSkillSettings, dncGroups: DncGroups, keptRules: KeptRules): AcdRules {
  const rules: AcdRules = {
    async rulesPage(skillId) {
      const kept = await keptRules.load(skillId);
      return {
        records: kept.map(({ rule }) => rule),
        unreadable: [],
        received: kept.length,
        nextCursor: null,
        total: kept.length,
        keys: kept.map(({ rule }) => contentKey(rule)),
        listsUnread: 0,
      };
    },

    async planRule(skillId, rule, signal) {
      const parameters = await settings.skillParameters(skillId, signal);
      return planRule(rule, parameters, await dncGroups.scrubbedFrom(skillId, signal));
    },

    async createRule(skillId, rule, signal) {
      const kept = await keptRules.load(skillId);
      const twin = kept.find((entry) => entry.rule.id === rule.id);
      if (twin && canonicalJson(twin.rule) !== canonicalJson(rule)) {
        throw new CxoneError('duplicate-id', `rule ${rule.id}`);
      }
      const { changes } = await rules.planRule(skillId, rule, signal);
      // Kept first: from now on ClearDial holds the rule, whatever becomes of the skill's settings.
      const made = [...(twin?.changes ?? []), ...changes];
      await keptRules.save(skillId, [...kept.filter((entry) => entry !== twin), { rule, changes: made }]);
      try {
        await settings.write(skillId, changes, signal);
      } catch (error) {
        // Refused before anything was written: there is nothing to keep.
        const nothingWritten = error instanceof CxoneError && !error.mayHaveLanded;
        if (nothingWritten && !twin) await keptRules.save(skillId, kept);
        throw error;
      }
      return twin ? 'existing' : 'created';
    },

    async deleteRule(skillId, ruleId, signal) {
      const kept = await keptRules.load(skillId);
      const entry = kept.find(({ rule }) => rule.id === ruleId);
      if (!entry) return 'absent';
      const parameters = await settings.skillParameters(skillId, signal);
      const scrubbed = await dncGroups.scrubbedFrom(skillId, signal);
      await settings.write(skillId, planUndo(entry.changes, parameters, scrubbed), signal);
      await keptRules.save(
        skillId,
        kept.filter((other) => other !== entry),
      );
      return 'deleted';
    },

    async driftOf(skillId, signal) {
      const made = (await keptRules.load(skillId)).flatMap(({ changes }) => changes);
      if (made.length === 0) return 0;
      // Of several changes to one setting the last is how it was left.
      const last = new Map(made.map((change) => [settingOf(change), change]));
      return (await settings.missing(skillId, [...last.values()], signal)).length;
    },
  };
  return rules;
}

function settingOf(change: SettingChange): string {
  if (change.what === 'calling-window') return `window ${change.zone}`;
  return change.what === 'dnc-group' ? `group ${change.listId}` : change.what;
}
