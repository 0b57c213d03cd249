/**
 * May this number be called now? The engine's face: it runs in any JavaScript engine, with no browser API.
 */

export type { AmendmentNote } from './amendment-notes.ts';
export { ConsideredRow } from './considered.ts';
export { type CallFacts, hintsOf } from './contact-checks.ts';
export { ContactStore, type Tally } from './contact-store.ts';
export { DayEvidence } from './day-evidence.ts';
export { DryRun } from './dry-run.ts';
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
export type { Forecast, HourCounts } from './forecast.ts';
export { INTAKE_KINDS, type Intakes } from './intake.ts';
export { callableWindows, judge } from './judge.ts';
export {
  Citation,
  EvidenceLine,
  Provenance,
  Reason,
  ReasonCode,
  Verdict,
} from './model.ts';
export { placeName } from './place-name.ts';
export {
  compilePolicy,
  InvalidPolicyError,
  PolicySettings,
} from './policy.ts';
export { type Answer, Examiner } from './question.ts';
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
  ScreenRow,
  Validator,
} from './validator.ts';
export { MOST_SHOWN, WORKLIST_KINDS, Worklist, WorklistKind } from './worklist.ts';
