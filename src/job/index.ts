export { type LoadOptions, loadList, type RemoteValidator } from './load-list.ts';
export { Registration, type RegistrationPorts, RegistrationProblem, registerRule } from './register-rule.ts';
