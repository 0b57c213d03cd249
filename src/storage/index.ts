export { Allowance, recall, remember } from './session.ts';
