export { Amendment } from '#src/rulebook/amendment.ts';
export { approverFor, approverOf, SHORTEST_CODE } from './approval.ts';
export {
  EffectiveSettings,
  effectiveSettings,
  GuardSettings,
  JudgingSettings,
  LanguageSetting,
  POLICY_ONLY,
  PolicySource,
  SETTINGS_PARTS,
  Settings,
  type SettingsPart,
  WatchSettings,
} from './settings.ts';
export { weakerChoices } from './weaker.ts';
