/** All location classes at one instant: each place is worked out once, a class is the strictest of its places. */
import type { Instant } from '#src/clock/index.ts';
import type { LocationClass } from '#src/location/index.ts';
import { contains } from './intervals.ts';
import { constraintCode, localTimeAt } from './judge.ts';
import { REASON_CODES, type ReasonCode } from './model.ts';
import type { Policy } from './policy.ts';
import { type PlaceHours, type Timetable, timetableAt } from './timetable.ts';

/** 0 open, 1 for review, 2 blocked. */
export type Level = 0 | 1 | 2;

const BIT = new Map<ReasonCode, number>(REASON_CODES.map((code, index) => [code, 1 << index]));
const UNKNOWN_LOCATION = BIT.get('UNKNOWN_LOCATION') ?? 0;

export function bitOf(code: ReasonCode): number {
  return BIT.get(code) ?? 0;
}

/** Adds `count` to the counter of each reason code in `bits`. */
export function addBits(counters: Uint32Array, bits: number, count: number): void {
  for (let bit = 0, rest = bits; rest !== 0; bit++, rest >>>= 1) {
    if (rest & 1) counters[bit] = (counters[bit] as number) + count;
  }
}

export function countsByCode(counters: Uint32Array): Partial<Record<ReasonCode, number>> {
  const counts: Partial<Record<ReasonCode, number>> = {};
  REASON_CODES.forEach((code, index) => {
    if (counters[index]) counts[code] = counters[index];
  });
  return counts;
}

export class InstantView {
  readonly at: Instant;
  readonly #policy: Policy;
  readonly #timetable: Timetable;
  /** By place: its level plus one, 0 while not worked out. */
  readonly #levels: number[] = [];
  readonly #codes: number[] = [];

  /** @param timetable covers the instant; the policy's own around it by default */
  constructor(policy: Policy, at: Instant, timetable: Timetable = timetableAt(policy, at)) {
    this.at = at;
    this.#policy = policy;
    this.#timetable = timetable;
  }

  /** @param places those of the class, where the caller has them at hand */
  levelOf(location: LocationClass, places = this.#timetable.placesOf(location)): Level {
    if (location.unknown) return 1;
    let level: Level = location.wrongEvidence ? 1 : 0;
    for (const place of places) {
      const own = ((this.#levels[place.index] || this.#workOut(place)) - 1) as Level;
      if (own > level) level = own;
    }
    return level;
  }

  /** Bits of the reason codes that every contact of the class has. */
  codesOf(location: LocationClass): number {
    let codes = location.unknown || location.wrongEvidence ? UNKNOWN_LOCATION : 0;
    if (location.unknown) return codes;
    for (const place of this.#timetable.placesOf(location)) {
      if (!this.#levels[place.index]) this.#workOut(place);
      codes |= this.#codes[place.index] ?? 0;
    }
    return codes;
  }

  #workOut(hours: PlaceHours): number {
    const level: Level = !contains(hours.bindingOpen, this.at) ? 2 : contains(hours.allOpen, this.at) ? 0 : 1;
    let codes = 0;
    if (level > 0) {
      const local = localTimeAt(this.#policy, hours.place.zone, this.at);
      for (const constraint of hours.constraints) {
        if (!contains(constraint.open, this.at)) codes |= bitOf(constraintCode(constraint, local, this.at));
      }
    }
    this.#codes[hours.index] = codes;
    this.#levels[hours.index] = level + 1;
    return level + 1;
  }
}
