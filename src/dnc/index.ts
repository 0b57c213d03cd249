export { createDncIndex, DncIndex, type DncList, type DncMembership } from './dnc-index.ts';
