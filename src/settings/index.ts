export { Amendment } from '#src/rulebook/amendment.ts';
export { approverFor, approverOf, SHORTEST_CODE } from './approval.ts';
export {
  Approver,
  EffectiveSettings,
  effectiveSettings,
  GuardSettings,
  JudgingSettings,
  LanguageSetting,
  POLICY_ONLY,
  PrivacySettings,
  RateSettings,
  SETTINGS_PARTS,
  Settings,
  type SettingsPart,
  WatchSettings,
} from './settings.ts';
