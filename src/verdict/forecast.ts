/** How a list would stand hour by hour, by jurisdiction and by reason. */
import type { Instant } from '#src/clock/index.ts';
import type { LocationClass } from '#src/location/index.ts';
import { type CallFacts, staleReasons } from './contact-checks.ts';
import { addBits, bitOf, countsByCode, InstantView } from './instant-view.ts';
import { REASON_CODES, type ReasonCode } from './model.ts';
import type { Policy } from './policy.ts';
import { type PlaceHours, timetableAt } from './timetable.ts';

const HOUR = 3_600_000;
/** In seconds since the epoch: a check that time does not lift. */
export const NEVER_LIFTED = 0xffffffff;

/** Contacts of one location class whose own checks lift at the same seconds since the epoch. */
export interface Cohort {
  readonly location: LocationClass;
  readonly blockedUntil: number;
  readonly reviewUntil: number;
  /** Bits of the reason codes that are the contacts' own; they count until the last of them lifts. */
  readonly codes: number;
  count: number;
}

export interface HourCounts {
  callable: number;
  blocked: number;
  review: number;
}

interface ForecastHour extends HourCounts {
  readonly at: Instant;
  /** By jurisdiction; contacts that may be in several stand under `several`, those in none under `unknown`. */
  readonly jurisdictions: Readonly<Record<string, HourCounts>>;
  readonly reasons: Readonly<Partial<Record<ReasonCode, number>>>;
}

export interface Forecast {
  readonly from: Instant;
  readonly hours: readonly ForecastHour[];
}

const LEVELS = ['callable', 'review', 'blocked'] as const;

function jurisdictionOf(location: LocationClass): string {
  const [first] = location.places;
  if (location.unknown || !first) return 'unknown';
  return location.places.every((place) => place.jurisdiction === first.jurisdiction)
    ? first.jurisdiction
    : 'several';
}

interface ClassCohorts {
  readonly location: LocationClass;
  readonly places: readonly PlaceHours[];
  readonly jurisdiction: number;
  readonly total: number;
  /** Contacts without checks of their own. */
  readonly plain: number;
  /** Contacts that time alone never frees, and those that it never takes out of review. */
  readonly alwaysBlocked: number;
  readonly alwaysReview: number;
  /** Contacts whose own checks lift at some instant. */
  readonly lifting: readonly Cohort[];
}

const isAlwaysBlocked = (cohort: Cohort) => cohort.blockedUntil === NEVER_LIFTED;
const isAlwaysReview = (cohort: Cohort) => cohort.blockedUntil === 0 && cohort.reviewUntil === NEVER_LIFTED;
const countOf = (cohorts: readonly Cohort[]) => cohorts.reduce((sum, { count }) => sum + count, 0);

/** @param plain how many contacts of each class have no checks of their own, by class id */
export function forecastOf(
  plain: Uint32Array,
  cohorts: readonly Cohort[],
  policy: Policy,
  facts: CallFacts,
  from: Instant,
  hours: number,
): Forecast {
  const stale = staleReasons(policy, facts, from).length > 0 ? bitOf('DATA_STALE') : 0;
  const timetable = timetableAt(policy, from);
  const others = Map.groupBy(cohorts, (cohort) => cohort.location);
  const names: string[] = [];
  const numberOf = new Map<string, number>();
  /** Own codes that count in every hour. */
  const constantCodes = new Uint32Array(REASON_CODES.length);
  const classes = policy.locator.classes.flatMap((location): ClassCohorts[] => {
    const own = others.get(location) ?? [];
    const plainCount = plain[location.id] ?? 0;
    const total = plainCount + countOf(own);
    if (total === 0) return [];
    addBits(constantCodes, stale, total);
    const blocked = own.filter(isAlwaysBlocked);
    const review = own.filter(isAlwaysReview);
    for (const { codes, count } of [...blocked, ...review]) addBits(constantCodes, codes, count);
    const name = jurisdictionOf(location);
    const number = numberOf.get(name) ?? names.push(name) - 1;
    numberOf.set(name, number);
    return [
      {
        location,
        places: timetable.placesOf(location),
        jurisdiction: number,
        total,
        plain: plainCount,
        alwaysBlocked: countOf(blocked),
        alwaysReview: countOf(review),
        lifting: own.filter((cohort) => !isAlwaysBlocked(cohort) && !isAlwaysReview(cohort)),
      },
    ];
  });

  const hourAt = (at: Instant): ForecastHour => {
    const view = new InstantView(policy, at, timetable);
    const seconds = at / 1000;
    const counts = new Uint32Array(names.length * 3);
    const perCode = constantCodes.slice();
    const add = (jurisdiction: number, level: number, count: number) => {
      const slot = jurisdiction * 3 + (level === 0 && stale !== 0 ? 1 : level);
      counts[slot] = (counts[slot] as number) + count;
    };
    for (const entry of classes) {
      const { location, jurisdiction } = entry;
      const level = view.levelOf(location, entry.places);
      if (level > 0) addBits(perCode, view.codesOf(location), entry.total);
      add(jurisdiction, level, entry.plain);
      if (entry.alwaysBlocked > 0) add(jurisdiction, 2, entry.alwaysBlocked);
      if (entry.alwaysReview > 0) add(jurisdiction, Math.max(level, 1), entry.alwaysReview);
      for (const cohort of entry.lifting) {
        const blocks = cohort.blockedUntil > seconds;
        const reviews = cohort.reviewUntil > seconds;
        add(jurisdiction, blocks ? 2 : reviews ? Math.max(level, 1) : level, cohort.count);
        if (blocks || reviews) addBits(perCode, cohort.codes, cohort.count);
      }
    }
    const total: HourCounts = { callable: 0, blocked: 0, review: 0 };
    const jurisdictions: Record<string, HourCounts> = {};
    names.forEach((name, jurisdiction) => {
      const here: HourCounts = { callable: 0, blocked: 0, review: 0 };
      LEVELS.forEach((status, rank) => {
        here[status] = counts[jurisdiction * 3 + rank] as number;
        total[status] += here[status];
      });
      jurisdictions[name] = here;
    });
    return { at, ...total, jurisdictions, reasons: countsByCode(perCode) };
  };
  return { from, hours: Array.from({ length: hours }, (_, hour) => hourAt(from + hour * HOUR)) };
}
