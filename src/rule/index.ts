export {
  ComplianceRule,
  DAYS,
  LONGEST_NAME,
  NewComplianceRule,
  RULE_TYPES,
  type RuleType,
} from './compliance-rule.ts';
export {
  draftOfRule,
  draftPlaceOf,
  emptyDraft,
  type HourWindow,
  RuleDraft,
  ruleOfDraft,
} from './draft.ts';
