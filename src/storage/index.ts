export { addAuditEntry, auditEntries, auditHead, type StoredEntry } from './audit-log.ts';
export { closeToContentScripts } from './closed.ts';
export { draftFor, saveDraft } from './drafts.ts';
export { eraseEverything, finishErasing } from './erase.ts';
export { takeOverFormer } from './former-keys.ts';
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
export { rulebookSeen } from './rulebook-seen.ts';
export { Allowance, change, recall, remember, SessionRecord, StoppedLaunch } from './session.ts';
export { SettingsStore } from './settings.ts';
export { emptyVault, seal, unseal } from './vault.ts';
export { addWork, removeWork, saveWork, WorkRecord, workOf } from './work.ts';
