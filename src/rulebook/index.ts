export { Amendment } from './amendment.ts';
export {
  type AmendedRulebook,
  type AmendmentProblem,
  applyAmendments,
  applyWhatHolds,
  InvalidAmendmentError,
} from './amendments.ts';
export { calendarKnownOn, holidayOn, UnknownCalendarError } from './holidays/index.ts';
export { liesWithin, type PartEvidence } from './part.ts';
export {
  Basis,
  bindingBases,
  common,
  InvalidRulebookError,
  type MinuteWindow,
  PartOfJurisdiction,
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
  inForceOn,
  type Rulebook,
  rulebook,
} from './rulebook.ts';
