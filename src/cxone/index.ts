export { beginBrowserSignIn } from './acd-sign-in.ts';
export type { SkillSurroundings } from './acd-skill-settings.ts';
export {
  CxoneClient,
  type UpsertResult,
} from './client.ts';
export {
  AcdConnection,
  Connection,
  DialectName,
} from './connection.ts';
export { dialectOf } from './dialects.ts';
export { CxoneError, type CxoneProblem, passes } from './errors.ts';
export { KeptRule, type KeptRules } from './kept-rules.ts';

export { DEFAULT_RATE, RequestGate, type RequestRate } from './request-gate.ts';
export { SkillRulePlan } from './skill-plan.ts';
export { attemptLimitOf, windowOf, zoneNameOf } from './skill-settings.ts';
export {
  Campaign,
  Capabilities,
  ComplianceEvent,
  type DncList,
} from './tenant-api.ts';
export { TenantIdentity, tenantIdentity } from './tenant-identity.ts';
export { Token, TokenSource, type TokenStore } from './token.ts';
export { Transport } from './transport.ts';
export { ianaZonesOf } from './windows-zones.ts';
