export { AttemptLedger, UnusableAttemptError } from './attempt-ledger.ts';
export {
  type Attempt,
  type AttemptLimit,
  type AttemptOutcome,
  type DayClock,
  evaluateLimit,
  isCalendarPeriod,
  OUTCOMES,
  parsePeriod,
  reachOf,
  UnreadablePeriodError,
} from './limit.ts';
