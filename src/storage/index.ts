export { keptRulesOf } from './kept-rules.ts';
export { Allowance, Credentials, recall, remember } from './session.ts';
export { emptyVault, seal, unseal } from './vault.ts';
