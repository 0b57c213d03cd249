export { type AuditLink, entryAfter, lastLink, linkTo } from './chain.ts';
export {
  AUDIT_ACTIONS,
  AuditAction,
  AuditEntry,
  AuditEvent,
  LAST_NUMBER,
  NO_ENTRY_BEFORE,
  sha256,
} from './entry.ts';
export { Erasure, erasedEvent } from './erased.ts';
export { toCsv, toJsonLines } from './export.ts';
export { cutText, fitted } from './fitted.ts';
export { RegistrationMetrics, registrationMetrics } from './metrics.ts';
export { plainRecord } from './plain.ts';
export { type AuditFault, type AuditVerification, type ErasedBefore, verifyLog } from './verify.ts';
export { type Actor, actorOf, type Who } from './who.ts';
