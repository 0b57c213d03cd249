/** Attempt limits: rolling windows that roll, and calendar days that are the called person's own. */
import {
  civilDate,
  daysOf24Hours,
  epochDayOf,
  hours,
  type Instant,
  type LocalDays,
} from '#src/clock/index.ts';

/** What a call came to, each saying more than the one before: who refuses has been talked to. */
export const OUTCOMES = ['abandoned', 'conversation', 'refusal'] as const;
export type AttemptOutcome = (typeof OUTCOMES)[number];

export interface Attempt {
  /** E.164; the line identity in what the ledger tells. */
  readonly phone: string;
  readonly at: Instant;
  readonly campaignId: string | null;
  readonly externalId: string | null;
  readonly outcome?: AttemptOutcome | null;
}

export interface AttemptLimit {
  /** Attempts allowed within the period; 0 with a trigger is a cooling-off period, 0 without allows none ever. */
  readonly max: number;
  /**
   * ISO 8601: `PT…H` and `P…D` of more than one day roll; `P1D`, `P1M` and `P1Y` of attempts are the called
   * person's calendar day, month and year. After a trigger every period rolls.
   */
  readonly period: string;
  /**
   * The called person's dates count instead of hours: `P7D` is the date of the attempt, which is day one, and
   * the six dates after it. For periods of days.
   */
  readonly dayOne?: boolean;
  /** Attempts of every campaign and list count: the law asks how often a person was called, not by which list. */
  readonly scope: 'per-number' | 'per-person';
  /** What begins a cooling-off period; null for a plain limit. */
  readonly trigger: 'after-conversation' | 'after-refusal' | 'after-abandoned-call' | null;
}

export class UnreadablePeriodError extends Error {
  override readonly name = 'UnreadablePeriodError';

  constructor(period: string) {
    super(`“${period}” is no period that an attempt limit can have: use PT24H, P1D, P7D, P1M or P1Y`);
  }
}

/** The called person's calendar. */
export type DayClock = Pick<LocalDays, 'epochDayOf' | 'startOfDay'>;

export interface LimitState {
  readonly used: number;
  readonly left: number;
  readonly exhausted: boolean;
  /** The first instant, to the second, at which one more attempt is lawful; null when none ever is. */
  readonly freeAt: Instant | null;
}

type Period = { readonly rolling: number } | { readonly calendar: 'day' | 'month' | 'year' };

/** Windows of days that are no calendar's roll, and their days are 24 hours each. */
const DAY = daysOf24Hours(1);
const CALENDAR = { P1D: 'day', P1M: 'month', P1Y: 'year' } as const;
const CALENDAR_AS_ROLLING = { day: DAY, month: 31 * DAY, year: 366 * DAY } as const;

/** Whether a period is a day, month or year of the calendar rather than so many hours. */
export function isCalendarPeriod(period: string): boolean {
  return Object.hasOwn(CALENDAR, period);
}

/**
 * No attempt longer ago than this can count in the period, in milliseconds; days of a calendar reach back further,
 * because some of them have 25 hours.
 */
export function reachOf(period: string): number {
  const parsed = parsePeriod(period);
  return 'rolling' in parsed
    ? parsed.rolling + (parsed.rolling % DAY === 0 ? hours(2) : 0)
    : CALENDAR_AS_ROLLING[parsed.calendar] + 2 * DAY;
}

/** @throws {UnreadablePeriodError} */
export function parsePeriod(period: string): Period {
  if (isCalendarPeriod(period)) return { calendar: CALENDAR[period as keyof typeof CALENDAR] };
  const match = /^P(?:(\d{1,4})D)?(?:T(\d{1,4})H)?$/.exec(period);
  const rolling = Number(match?.[1] ?? 0) * DAY + hours(Number(match?.[2] ?? 0));
  if (!match || rolling === 0) throw new UnreadablePeriodError(period);
  return { rolling };
}

/** Outcomes that begin a cooling-off period: a refusal ends a conversation. */
const TRIGGERING: Readonly<
  Record<NonNullable<AttemptLimit['trigger']>, readonly (AttemptOutcome | null | undefined)[]>
> = {
  'after-conversation': ['conversation', 'refusal'],
  'after-refusal': ['refusal'],
  'after-abandoned-call': ['abandoned'],
};

/** The first local day of the period that holds `epochDay`, and of the period after it. */
function calendarBounds(unit: 'day' | 'month' | 'year', epochDay: number): [first: number, next: number] {
  if (unit === 'day') return [epochDay, epochDay + 1];
  const { year, month } = civilDate(epochDay);
  if (unit === 'year') return [epochDayOf(year, 1, 1), epochDayOf(year + 1, 1, 1)];
  return [
    epochDayOf(year, month, 1),
    month === 12 ? epochDayOf(year + 1, 1, 1) : epochDayOf(year, month + 1, 1),
  ];
}

/** Rounded up, so that no attempt is free a moment too soon. */
function toWholeSecond(instant: Instant): Instant {
  return Math.ceil(instant / 1000) * 1000;
}

/**
 * How much of a limit is used at `at`, and when one more attempt becomes lawful.
 *
 * An attempt counts when it happened: those after `at` do not count yet. In a rolling window of length W an
 * attempt at t counts while at − t < W.
 *
 * @param attempts on the number or person, oldest first
 * @throws {UnreadablePeriodError}
 */
export function evaluateLimit(
  limit: AttemptLimit,
  attempts: readonly Attempt[],
  at: Instant,
  days: DayClock,
): LimitState {
  const period = parsePeriod(limit.period);
  const triggering = limit.trigger === null ? null : TRIGGERING[limit.trigger];
  const counts = (attempt: Attempt) => triggering === null || triggering.includes(attempt.outcome);
  if (triggering !== null || 'rolling' in period) {
    const length = 'rolling' in period ? period.rolling : CALENDAR_AS_ROLLING[period.calendar];
    // A cooling-off period allows none: it has begun only when something triggered it.
    const allowed = triggering === null ? limit.max : Math.max(limit.max, 1);
    if (limit.dayOne && length % DAY === 0) {
      return datesState(allowed, attempts, at, length / DAY, counts, days);
    }
    return rollingState(allowed, attempts, at, length, counts);
  }
  const today = days.epochDayOf(at);
  const used = countSince(attempts, at, days.startOfDay(calendarBounds(period.calendar, today)[0]), counts);
  const exhausted = used >= limit.max;
  return {
    used,
    left: Math.max(0, limit.max - used),
    exhausted,
    freeAt: !exhausted
      ? at
      : limit.max === 0
        ? null
        : toWholeSecond(days.startOfDay(calendarBounds(period.calendar, today)[1])),
  };
}

/** Attempts from `since` up to and including `at`, counted from the newest. */
function countSince(
  attempts: readonly Attempt[],
  at: Instant,
  since: Instant,
  counts: (attempt: Attempt) => boolean,
): number {
  let count = 0;
  for (let index = attempts.length - 1; index >= 0; index--) {
    const attempt = attempts[index] as Attempt;
    if (attempt.at < since) break;
    if (attempt.at <= at && counts(attempt)) count++;
  }
  return count;
}

/** The state of a period of so many dates, of which the attempt's own is the first. */
function datesState(
  allowed: number,
  attempts: readonly Attempt[],
  at: Instant,
  dates: number,
  counts: (attempt: Attempt) => boolean,
  days: DayClock,
): LimitState {
  const since = days.startOfDay(days.epochDayOf(at) - dates + 1);
  const counted = attempts.filter((attempt) => attempt.at >= since && attempt.at <= at && counts(attempt));
  const exhausted = counted.length >= allowed;
  // When the newest `allowed` attempts are all inside, the oldest of them has to leave.
  const blocking = counted.at(-allowed);
  return {
    used: counted.length,
    left: Math.max(0, allowed - counted.length),
    exhausted,
    freeAt: !exhausted
      ? at
      : allowed === 0 || blocking === undefined
        ? null
        : toWholeSecond(days.startOfDay(days.epochDayOf(blocking.at) + dates)),
  };
}

function rollingState(
  allowed: number,
  attempts: readonly Attempt[],
  at: Instant,
  length: number,
  counts: (attempt: Attempt) => boolean,
): LimitState {
  let used = 0;
  let blocking: Attempt | null = null;
  for (let index = attempts.length - 1; index >= 0; index--) {
    const attempt = attempts[index] as Attempt;
    if (at - attempt.at >= length) break;
    if (attempt.at > at || !counts(attempt)) continue;
    used++;
    // When the newest `allowed` attempts are all inside, the oldest of them has to leave.
    if (used === allowed) blocking = attempt;
  }
  const exhausted = used >= allowed;
  return {
    used,
    left: Math.max(0, allowed - used),
    exhausted,
    freeAt: !exhausted ? at : blocking === null ? null : toWholeSecond(blocking.at + length),
  };
}
