export { type AllowedRequest, allowedAgain, allowedAtBase, baseOf, isAnotherTenants } from './allowances.ts';
export { BLOCKS, blockRules, domainOf } from './block-rules.ts';
export { type LawfulLimits, launchFindings } from './checks.ts';
export {
  ALLOWANCE_MS,
  decideLaunch,
  HeldLaunch,
  LaunchDecision,
  LaunchReason,
  MINIMUM_REASON_LENGTH,
  mayPass,
  OverrideNeeds,
  overrideNeedsOf,
  undecided,
} from './decision.ts';
export { findingWords } from './finding-words.ts';
export { bestHours, hoursByDay, LaunchForecast, LaunchStanding, launchForecast } from './forecast.ts';
export { isChange, isUpload, launchedBy, targetOf } from './targets.ts';
export { unreadNote, unreadWords } from './unread-words.ts';
export { UploadWish, uploadWish } from './upload-body.ts';
