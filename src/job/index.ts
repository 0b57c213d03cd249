export type { CorrectPorts } from './correct-ports.ts';
export { correctRow } from './correct-row.ts';
export { FileChoice } from './file-choice.ts';
export { IdPlaces } from './id-places.ts';
export * from './import-contacts.ts';
export {
  answered,
  cancelled,
  goneOnWith,
  hasEnded,
  reached,
  sumOfStanding,
} from './import-counts.ts';
export * from './import-job.ts';
export { importLines } from './import-lines.ts';
export { contactsOf } from './import-rows.ts';
export { waitBefore } from './import-wait.ts';

export { loadDoNotCall, loadList, type RemoteValidator } from './load-list.ts';
export {
  countFile,
  type FileCount,
  type FileLook,
  lookAtFile,
  readFile,
} from './read-file.ts';
export { readTenant } from './read-tenant.ts';
export { Registration, RegistrationProblem, registerRule } from './register-rule.ts';
export { headersKey, RememberedMapping } from './remembered-mapping.ts';
export { heldToReopen, reopenFailed } from './reopen-failed.ts';
export { rowsToCorrect } from './rows-to-correct.ts';
export { toldOf } from './told.ts';
