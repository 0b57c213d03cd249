export type { ChunkChange, CorrectPorts } from './correct-ports.ts';
export { correctRow } from './correct-row.ts';
export { FileChoice } from './file-choice.ts';
export { IdPlaces } from './id-places.ts';
export * from './import-contacts.ts';
export {
  answered,
  cancelled,
  goneOnWith,
  hasEnded,
  noCounts,
  noneApart,
  reached,
  sendingProblem,
  sumOfStanding,
} from './import-counts.ts';
export * from './import-job.ts';
export { importLines, isOurColumn, outcomeOfLine, RESULT_COLUMNS } from './import-lines.ts';
export { contactsOf } from './import-rows.ts';
export { waitBefore } from './import-wait.ts';
export { lineReasonText, rowWarningText } from './line-words.ts';
export { type LoadOptions, loadDoNotCall, loadList, type RemoteValidator } from './load-list.ts';
export {
  countFile,
  type FileCount,
  type FileLook,
  lookAtFile,
  type ReadFilePorts,
  readFile,
} from './read-file.ts';
export { ContactsSeen, readTenant } from './read-tenant.ts';
export { Registration, type RegistrationPorts, RegistrationProblem, registerRule } from './register-rule.ts';
export { headersKey, mappingOf, RememberedMapping } from './remembered-mapping.ts';
export { heldToReopen, reopenFailed } from './reopen-failed.ts';
export { rowsToCorrect } from './rows-to-correct.ts';
export { toldOf } from './told.ts';
