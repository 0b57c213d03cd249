export { Amendment } from './amendment.ts';
export {
  type AmendmentProblem,
  applyAmendments,
  applyWhatHolds,
  InvalidAmendmentError,
} from './amendments.ts';
export { calendarKnownOn, holidayOn } from './holidays/index.ts';
export { liesWithin, type PartEvidence } from './part.ts';
export {
  Basis,
  bindingBases,
  common,
  InvalidRulebookError,
  type MinuteWindow,
  PartOfJurisdiction,
  parseRulebookRow,
  type RulebookRow,
} from './row.ts';
export {
  type ApplicableRow,
  type CampaignKind,
  createRulebook,
  type EmergencyBan,
  emergencyBansIn,
  hoursOn,
  inForceOn,
  type Rulebook,
  rulebook,
} from './rulebook.ts';
