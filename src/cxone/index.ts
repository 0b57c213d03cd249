export { beginBrowserSignIn } from './acd-sign-in.ts';
export type { SkillSurroundings } from './acd-skill-settings.ts';
export {
  type ClientOptions,
  CxoneClient,
  dialectOf,
  type StreamOptions,
  type UpsertResult,
} from './client.ts';
export {
  AcdConnection,
  Connection,
  DialectName,
  IntegrationConnection,
  ISSUERS,
} from './connection.ts';
export { CXONE_PROBLEMS, CxoneError, type CxoneProblem, passes, type RefusedField } from './errors.ts';
export { KeptRule, type KeptRules } from './kept-rules.ts';
export type { StreamPage } from './paging.ts';
export { DEFAULT_RATE, RequestGate, type RequestRate } from './request-gate.ts';
export { type KeptPart, type SettingChange, SkillRulePlan } from './skill-plan.ts';
export { attemptLimitOf, windowOf, zoneNameOf } from './skill-settings.ts';
export {
  type AttemptRecord,
  Campaign,
  Capabilities,
  ComplianceEvent,
  type DncList,
  type DncRecord,
  type Page,
  RULE_PARTS,
  type RulePart,
  type Webhook,
} from './tenant-api.ts';
export { Token, type TokenShelf, TokenSource } from './token.ts';
export { type RetryPolicy, Transport } from './transport.ts';
export { ianaZonesOf } from './windows-zones.ts';
