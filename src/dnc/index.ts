export {
  createDncIndex,
  DncIndex,
  type DncList,
  type DncMembership,
  UnusableDncNumberError,
} from './dnc-index.ts';
