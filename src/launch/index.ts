export { type LawfulLimits, launchFindings } from './checks.ts';
export {
  ALLOWANCE_MS,
  decideLaunch,
  HeldLaunch,
  LaunchDecision,
  LaunchReason,
  MINIMUM_REASON_LENGTH,
  OverrideNeeds,
  overrideNeedsOf,
  undecided,
} from './decision.ts';
export { findingWords } from './finding-words.ts';
export { bestHours, hoursByDay, LaunchForecast, LaunchStanding, launchForecast } from './forecast.ts';
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
