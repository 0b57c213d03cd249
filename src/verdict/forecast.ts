/** How a list would stand hour by hour, by jurisdiction and by reason. */
import type { Instant } from '#src/clock/index.ts';
import type { LocationClass } from '#src/location/index.ts';
import { type CallFacts, staleReasons } from './contact-checks.ts';
import { contains } from './intervals.ts';
import { constraintCode, localTimeAt } from './judge.ts';
import { REASON_CODES, type ReasonCode } from './model.ts';
import type { Policy } from './policy.ts';
import { type PlaceHours, type Timetable, timetableAt } from './timetable.ts';

const HOUR = 3_600_000;

/** Contacts of one location class whose own checks lift at the same seconds since the epoch. */
export interface Cohort {
  readonly classId: number;
  readonly blockedUntil: number;
  readonly reviewUntil: number;
  /** Bits of the reason codes that are the contacts' own. */
  readonly codes: number;
  count: number;
}

export interface HourCounts {
  callable: number;
  blocked: number;
  review: number;
}

export interface ForecastHour extends HourCounts {
  readonly at: Instant;
  /** By jurisdiction; contacts that may be in several stand under `several`, those in none under `unknown`. */
  readonly jurisdictions: Readonly<Record<string, HourCounts>>;
  readonly reasons: Readonly<Partial<Record<ReasonCode, number>>>;
}

export interface Forecast {
  readonly from: Instant;
  readonly hours: readonly ForecastHour[];
}

const BIT = new Map<ReasonCode, number>(REASON_CODES.map((code, index) => [code, 1 << index]));
const LEVELS = ['callable', 'review', 'blocked'] as const;

export function jurisdictionOf(location: LocationClass): string {
  if (location.unknown) return 'unknown';
  const codes = new Set(location.places.map((place) => place.jurisdiction));
  return codes.size === 1 ? (location.places[0]?.jurisdiction ?? 'unknown') : 'several';
}

/** The codes of a place's closed constraints at an instant, as bits. */
function closedCodes(policy: Policy, hours: PlaceHours, at: Instant): number {
  if (contains(hours.allOpen, at)) return 0;
  const local = localTimeAt(policy, hours.place.zone, at);
  let bits = 0;
  for (const constraint of hours.constraints) {
    if (!contains(constraint.open, at)) bits |= BIT.get(constraintCode(constraint, local, at)) ?? 0;
  }
  return bits;
}

interface ClassHour {
  readonly level: number;
  readonly codes: number;
}

/** Works a class out for one instant from its places, each of which is worked out once for all classes. */
function classHour(
  location: LocationClass,
  timetable: Timetable,
  codesOfPlace: (h: PlaceHours) => number,
  at: Instant,
): ClassHour {
  const hours = timetable.ofClass(location);
  const level = !contains(hours.bindingOpen, at) ? 2 : contains(hours.allOpen, at) ? 0 : 1;
  let codes = location.unknown || location.wrongEvidence ? (BIT.get('UNKNOWN_LOCATION') ?? 0) : 0;
  if (level > 0 && !location.unknown) for (const place of hours.places) codes |= codesOfPlace(place);
  return { level, codes };
}

export function forecastOf(
  cohorts: readonly Cohort[],
  policy: Policy,
  facts: CallFacts,
  from: Instant,
  hours: number,
): Forecast {
  const timetable = timetableAt(policy, from);
  const stale = staleReasons(policy, facts, from).length > 0;
  const byClass = Map.groupBy(cohorts, (cohort) => cohort.classId);
  return {
    from,
    hours: Array.from({ length: hours }, (_, hour): ForecastHour => {
      const at = from + hour * HOUR;
      const seconds = at / 1000;
      const total: HourCounts = { callable: 0, blocked: 0, review: 0 };
      const jurisdictions: Record<string, HourCounts> = {};
      const perBit = new Uint32Array(REASON_CODES.length);
      const placeCodes = new Map<PlaceHours, number>();
      const codesOfPlace = (place: PlaceHours) => {
        let codes = placeCodes.get(place);
        if (codes === undefined) {
          codes = closedCodes(policy, place, at);
          placeCodes.set(place, codes);
        }
        return codes;
      };
      for (const [classId, members] of byClass) {
        const location = policy.locator.classes[classId];
        if (!location) continue;
        const { level, codes } = classHour(location, timetable, codesOfPlace, at);
        const jurisdiction = jurisdictionOf(location);
        const counts = jurisdictions[jurisdiction] ?? { callable: 0, blocked: 0, review: 0 };
        jurisdictions[jurisdiction] = counts;
        for (const cohort of members) {
          const ownBlock = cohort.blockedUntil > seconds;
          const ownReview = cohort.reviewUntil > seconds || stale;
          const rank = ownBlock ? 2 : level === 0 && ownReview ? 1 : level;
          const status = LEVELS[rank] ?? 'review';
          total[status] += cohort.count;
          counts[status] += cohort.count;
          let bits = codes | (ownBlock || cohort.reviewUntil > seconds ? cohort.codes : 0);
          if (stale) bits |= BIT.get('DATA_STALE') ?? 0;
          for (let bit = 0; bits !== 0; bit++, bits >>>= 1) {
            if (bits & 1) perBit[bit] = (perBit[bit] as number) + cohort.count;
          }
        }
      }
      const reasons: Partial<Record<ReasonCode, number>> = {};
      REASON_CODES.forEach((code, bit) => {
        if (perBit[bit]) reasons[code] = perBit[bit];
      });
      return { at, ...total, jurisdictions, reasons };
    }),
  };
}
