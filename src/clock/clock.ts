import { dayOfWeekOf, epochDayOf, localDateText } from './civil.ts';
import type { Instant } from './instant.ts';
import type { OffsetSpan, ZoneData } from './zone-data.ts';

/** What a clock on the wall shows in a zone. */
export interface LocalTime {
  /** The local calendar date, as days since 1970-01-01. */
  readonly epochDay: number;
  /** 0 is Sunday. */
  readonly dayOfWeek: number;
  readonly minuteOfDay: number;
  readonly second: number;
  readonly offsetSeconds: number;
}

export interface Clock {
  /** Versions of the zone data in use, for the record of a verdict. */
  readonly tzdata: { readonly pinned: string; readonly browser: string | null };
  knows(zone: string): boolean;
  /** By the pinned data. @throws {UnknownTimeZoneError} */
  localTime(zone: string, instant: Instant): LocalTime;
  /** One reading where both sources agree at this instant, two where they differ, the pinned one first. */
  readings(zone: string, instant: Instant): LocalTime[];
  /** One entry where both sources agree over the whole range, two where they differ, the pinned one first. */
  spans(zone: string, from: Instant, until: Instant): { source: ZoneData['name']; spans: OffsetSpan[] }[];
  /** Whether two zones show the same time all through the years of the pinned data that lie ahead and behind. */
  sameTime(zone: string, other: string): boolean;
  /**
   * The first instant of a local calendar date, by the pinned data. A date that a zone skipped begins where the
   * next one does.
   */
  startOfDay(zone: string, epochDay: number): Instant;
}

const DAY = 86_400_000;
/** Zones that agree from 2020 to 2040 are one clock; for a month or a season many agree by chance. */
const COMPARED_FROM = epochDayOf(2020, 1, 1) * DAY;
const COMPARED_UNTIL = epochDayOf(2040, 1, 1) * DAY;

function localTimeOf(instant: Instant, offsetSeconds: number): LocalTime {
  const seconds = Math.floor(instant / 1000) + offsetSeconds;
  const epochDay = Math.floor(seconds / 86_400);
  const secondOfDay = seconds - epochDay * 86_400;
  return {
    epochDay,
    dayOfWeek: dayOfWeekOf(epochDay),
    minuteOfDay: Math.floor(secondOfDay / 60),
    second: secondOfDay % 60,
    offsetSeconds,
  };
}

function sameSpans(a: readonly OffsetSpan[], b: readonly OffsetSpan[]): boolean {
  return (
    a.length === b.length &&
    a.every((span, index) => {
      const other = b[index];
      return other !== undefined && span.from === other.from && span.offsetSeconds === other.offsetSeconds;
    })
  );
}

/** A clock on pinned zone data, with a second opinion where one is to be had. */
export function createClock(pinned: ZoneData, secondOpinion: ZoneData | null): Clock {
  const compared = new Map<string, boolean>();
  const second = (zone: string) => (secondOpinion?.knows(zone) ? secondOpinion : null);
  const clock: Clock = {
    tzdata: { pinned: pinned.version, browser: secondOpinion?.version ?? null },
    knows: (zone) => pinned.knows(zone),
    localTime: (zone, instant) => localTimeOf(instant, pinned.offsetSecondsAt(zone, instant)),
    readings(zone, instant) {
      const offset = pinned.offsetSecondsAt(zone, instant);
      const other = second(zone)?.offsetSecondsAt(zone, instant) ?? offset;
      const offsets = other === offset ? [offset] : [offset, other];
      return offsets.map((seconds) => localTimeOf(instant, seconds));
    },
    spans(zone, from, until) {
      const own = pinned.offsetSpans(zone, from, until);
      const other = second(zone)?.offsetSpans(zone, from, until);
      const pinnedEntry = { source: pinned.name, spans: own };
      return other === undefined || sameSpans(own, other)
        ? [pinnedEntry]
        : [pinnedEntry, { source: 'browser', spans: other }];
    },
    sameTime(zone, other) {
      if (zone === other) return true;
      const key = `${zone} ${other}`;
      let same = compared.get(key);
      if (same === undefined) {
        const spansOf = (name: string) => pinned.offsetSpans(name, COMPARED_FROM, COMPARED_UNTIL);
        same = sameSpans(spansOf(zone), spansOf(other));
        compared.set(key, same);
      }
      return same;
    },
    startOfDay(zone, epochDay) {
      const middle = epochDay * DAY;
      for (const span of pinned.offsetSpans(zone, middle - DAY, middle + 2 * DAY)) {
        const start = middle - span.offsetSeconds * 1000;
        if (start < span.until) return Math.max(start, span.from);
      }
      throw new RangeError(
        `${zone} has no ${localDateText(epochDay)} within a day and a half of its UTC date`,
      );
    },
  };
  return clock;
}
