export { ComplianceRule, RULE_TYPES, TimeZoneRestriction } from './compliance-rule.ts';
