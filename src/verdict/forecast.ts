/** How a list would stand hour by hour, by jurisdiction and by reason. */
import type { Instant } from '#src/clock/index.ts';
import type { LocationClass } from '#src/location/index.ts';
import { type CallFacts, staleReasons } from './contact-checks.ts';
import { addBits, bitOf, countsByCode, InstantView } from './instant-view.ts';
import { REASON_CODES, type ReasonCode } from './model.ts';
import type { Policy } from './policy.ts';
import { timetableAt } from './timetable.ts';

const HOUR = 3_600_000;

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
  readonly jurisdiction: number;
  /** Contacts without checks of their own. */
  readonly plain: number;
  readonly others: readonly Cohort[];
}

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
  const others = Map.groupBy(cohorts, (cohort) => cohort.location);
  const names: string[] = [];
  const numberOf = new Map<string, number>();
  const classes = policy.locator.classes.flatMap((location): ClassCohorts[] => {
    const count = plain[location.id] ?? 0;
    const own = others.get(location) ?? [];
    if (count === 0 && own.length === 0) return [];
    const name = jurisdictionOf(location);
    const number = numberOf.get(name) ?? names.push(name) - 1;
    numberOf.set(name, number);
    return [{ location, jurisdiction: number, plain: count, others: own }];
  });
  const timetable = timetableAt(policy, from);

  const hourAt = (at: Instant): ForecastHour => {
    const view = new InstantView(policy, at, timetable);
    const seconds = at / 1000;
    const counts = new Uint32Array(names.length * 3);
    const perCode = new Uint32Array(REASON_CODES.length);
    const add = (jurisdiction: number, level: number, count: number, codes: number) => {
      const rank = level === 0 && stale !== 0 ? 1 : level;
      counts[jurisdiction * 3 + rank] = (counts[jurisdiction * 3 + rank] as number) + count;
      addBits(perCode, codes | stale, count);
    };
    for (const { location, jurisdiction, plain: count, others: own } of classes) {
      const level = view.levelOf(location);
      const codes = view.codesOf(location);
      if (count > 0) add(jurisdiction, level, count, codes);
      for (const cohort of own) {
        const blocks = cohort.blockedUntil > seconds;
        const reviews = cohort.reviewUntil > seconds;
        const rank = blocks ? 2 : reviews && level === 0 ? 1 : level;
        add(jurisdiction, rank, cohort.count, blocks || reviews ? codes | cohort.codes : codes);
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
