export {
  AUDIT_ACTIONS,
  AuditAction,
  AuditEntry,
  AuditEvent,
  cutText,
  entryAfter,
  fitted,
  linkTo,
  sha256,
  withoutNumbers,
} from './entry.ts';
export { toCsv, toJsonLines } from './export.ts';
export { RegistrationMetrics, registrationMetrics } from './metrics.ts';
export { type AuditFault, type AuditVerification, verifyLog } from './verify.ts';
