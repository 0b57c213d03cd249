export { FileChoice } from './file-choice.ts';
export * from './import-contacts.ts';
export * from './import-job.ts';
export { importLines, RESULT_COLUMNS } from './import-lines.ts';
export { type LoadOptions, loadDoNotCall, loadList, type RemoteValidator } from './load-list.ts';
export {
  countFile,
  type FileCount,
  type FileLook,
  lookAtFile,
  type ReadFilePorts,
  readFile,
} from './read-file.ts';
export { Registration, type RegistrationPorts, RegistrationProblem, registerRule } from './register-rule.ts';
