import type { Instant } from './instant.ts';

/** A name that the zone data does not know. It is never taken for UTC. */
export class UnknownTimeZoneError extends Error {
  override readonly name = 'UnknownTimeZoneError';
  readonly zone: string;

  constructor(zone: string) {
    super(`“${zone}” is no time zone that the zone data knows: use an IANA name such as America/Denver`);
    this.zone = zone;
  }
}

/** A stretch of time during which a zone keeps one offset from UTC. `until` is exclusive. */
export interface OffsetSpan {
  readonly from: Instant;
  readonly until: Instant;
  /** East of Greenwich is positive. */
  readonly offsetSeconds: number;
}

/** One source of time-zone data: the pinned set, or whatever this browser came with. */
export interface ZoneData {
  readonly name: 'pinned' | 'browser';
  readonly version: string;
  knows(zone: string): boolean;
  /** @throws {UnknownTimeZoneError} */
  offsetSecondsAt(zone: string, instant: Instant): number;
  /** Covers [from, until) without gaps, in order. @throws {UnknownTimeZoneError} */
  offsetSpans(zone: string, from: Instant, until: Instant): OffsetSpan[];
}
