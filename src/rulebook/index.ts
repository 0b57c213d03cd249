export {
  Basis,
  bindingBases,
  InvalidRulebookError,
  type MinuteWindow,
  parseRulebookRow,
  type RulebookRow,
} from './row.ts';
export {
  type ApplicableRow,
  type CampaignKind,
  type DayHours,
  type EmergencyBan,
  emergencyBansIn,
  hoursOn,
  type Rulebook,
  rulebook,
} from './rulebook.ts';
