/**
 * May this number be called now? The engine's face: it runs in any JavaScript engine, with no browser API.
 */

export type { AmendmentProblem } from '#src/rulebook/index.ts';
export type { AmendmentNote } from './amendment-notes.ts';
export { ConsideredRow } from './considered.ts';
export { type CallFacts, hintsOf } from './contact-checks.ts';
export { ContactStore, type IngestResult, type Tally } from './contact-store.ts';
export { DayEvidence } from './day-evidence.ts';
export { DryRun, type PlaceCount } from './dry-run.ts';
export {
  clockText,
  consentWords,
  explainClearing,
  explainConsent,
  explainEvidence,
  explainNext,
  explainReason,
  explainStatus,
  instantText,
  PHONE_PROBLEM_SENTENCES,
  periodText,
  type Reader,
  STATUS_WORDS,
  titleOf,
  triggerText,
  verdictSentence,
} from './explain.ts';
export type { Forecast, ForecastHour, HourCounts, LocalForecast } from './forecast.ts';
export { INTAKE_KINDS, type Intake, type IntakeKind, type Intakes } from './intake.ts';
export { callableWindows, judge } from './judge.ts';
export {
  byStrictness,
  Citation,
  EvidenceLine,
  Provenance,
  REASON_CODES,
  Reason,
  ReasonCode,
  STATUSES,
  Status,
  Verdict,
} from './model.ts';
export { placeName } from './place-name.ts';
export {
  compilePolicy,
  DEFAULT_SETTINGS,
  InvalidPolicyError,
  type Policy,
  PolicySettings,
} from './policy.ts';
export { type Answer, Examiner, Question } from './question.ts';
export { JurisdictionChoice, RuleTemplate } from './rule-template.ts';
export {
  CHANGED_PARTS,
  forceOn,
  RulebookChanges,
  rulebookChanges,
  ShownRow,
  type SpecialDay,
} from './shown-rulebook.ts';
export {
  ALL_CONTACTS,
  type ListProgress,
  type RowVerdict,
  ScreenRow,
  UnknownListError,
  Validator,
} from './validator.ts';
export { MOST_SHOWN, WORKLIST_KINDS, Worklist, WorklistKind } from './worklist.ts';
