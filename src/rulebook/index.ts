export { Amendment } from './amendment.ts';
export {
  type AmendmentProblem,
  applyAmendments,
  applyWhatCanBe,
  InvalidAmendmentError,
} from './amendments.ts';
export { calendarKnownOn, holidayOn, UnknownCalendarError } from './holidays/index.ts';
export { liesWithin, type PartEvidence } from './part.ts';
export {
  Basis,
  bindingBases,
  InvalidRulebookError,
  type MinuteWindow,
  type PartOfJurisdiction,
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
