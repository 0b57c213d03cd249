export { addAuditEntry, auditEntries, type StoredEntry } from './audit-log.ts';
export { eraseEverything, finishErasing } from './erase.ts';
export {
  addImport,
  changeImport,
  forgetImport,
  importJob,
  importJobs,
  importResults,
  importRows,
  saveChunks,
  saveImport,
} from './imports.ts';
export { keptRulesOf } from './kept-rules.ts';
export { addLetter, lettersFor, removeLetter } from './outbox.ts';
export { draftFor, forgetRegistration, keepDraft, keepRegistration, registrations } from './rule-work.ts';
export { rulebookSeen } from './rulebook-seen.ts';
export { Allowance, Credentials, recall, remember } from './session.ts';
export { settingsStore } from './settings.ts';
export { emptyVault, seal, unseal } from './vault.ts';
