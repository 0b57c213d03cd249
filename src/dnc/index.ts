export {
  createDncIndex,
  DncIndex,
  UnusableDncNumberError,
} from './dnc-index.ts';
