export { type LawfulLimits, launchFindings } from './checks.ts';
export {
  ALLOWANCE_MS,
  Anyway,
  anywayOf,
  decideLaunch,
  HeldLaunch,
  LaunchDecision,
  LaunchReason,
  MINIMUM_REASON_LENGTH,
  undecided,
} from './decision.ts';
export { findingWords } from './finding-words.ts';
export { bestHours, LaunchOutlook, LaunchStanding, launchOutlook, nextFullHour } from './outlook.ts';
export {
  baseOfLaunch,
  DISGUISED_PATH,
  isUpload,
  LAUNCH_TARGETS,
  launchedBy,
  urlRegexOfAnyLaunch,
  urlRegexOfLaunch,
} from './targets.ts';
export { unreadNote, unreadWords } from './unread-words.ts';
