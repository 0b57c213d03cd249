export { approverFor, approverOf, SHORTEST_CODE } from './approval.ts';
export {
  Approver,
  EffectiveSettings,
  effectiveSettings,
  GuardSettings,
  SETTINGS_PARTS,
  Settings,
  type SettingsPart,
} from './settings.ts';
