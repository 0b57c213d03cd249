/**
 * May this number be called now? The engine's face: it runs in any JavaScript engine, with no browser API.
 */

export type { AmendmentNote } from './amendment-notes.ts';
export { ConsideredRow } from './considered.ts';
export { type CallFacts, hintsOf } from './contact-checks.ts';
export { ContactStore, type Tally } from './contact-store.ts';
export { DayEvidence } from './day-evidence.ts';
export { DryRun } from './dry-run.ts';
export { consentWords, explainConsent } from './explain-consent.ts';
export { explainEvidence } from './explain-evidence.ts';
export { explainReason, PHONE_PROBLEM_SENTENCES, titleOf, triggerText } from './explain-reason.ts';
export {
  explainClearing,
  explainNext,
  explainStatus,
  STATUS_WORDS,
  verdictSentence,
} from './explain-verdict.ts';
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
export { ALL_CONTACTS, type ListProgress } from './open-lists.ts';
export { placeName } from './place-name.ts';
export {
  compilePolicy,
  InvalidPolicyError,
  PolicySettings,
} from './policy.ts';
export { type Answer, Examiner } from './question.ts';
export { JurisdictionChoice, RuleTemplate } from './rule-template.ts';
export { ScreenRow } from './screen-row.ts';
export {
  CHANGED_PARTS,
  forceOn,
  RulebookChanges,
  rulebookChanges,
  ShownRow,
  type SpecialDay,
} from './shown-rulebook.ts';
export { clockText, instantText, periodText, type Reader } from './time-text.ts';
export { Validator } from './validator.ts';
export { MOST_SHOWN, WORKLIST_KINDS, Worklist, WorklistKind } from './worklist.ts';
