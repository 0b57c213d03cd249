export { Amendment } from './amendment.ts';
export { type AmendmentProblem, applyAmendments, InvalidAmendmentError } from './amendments.ts';
export { calendarKnownOn, holidayOn, UnknownCalendarError } from './holidays/index.ts';
export {
  Basis,
  bindingBases,
  InvalidRulebookError,
  type MinuteWindow,
  parseRulebookRow,
  type RowAttemptLimit,
  type RulebookRow,
} from './row.ts';
export {
  type ApplicableRow,
  type CampaignKind,
  createRulebook,
  type DayHours,
  type EmergencyBan,
  emergencyBansIn,
  hoursOn,
  type Rulebook,
  rulebook,
} from './rulebook.ts';
