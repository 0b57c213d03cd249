import { epochDayOf, utcMidnightOf } from './civil.ts';
import type { Instant } from './instant.ts';
import { type LocalDays, type LocalTime, localDays, localTimeOf } from './local-days.ts';
import { type OffsetSpan, UnknownTimeZoneError, type ZoneData } from './zone-data.ts';

export interface Clock {
  /** Versions of the zone data in use, for the record of a verdict. */
  readonly tzdata: { readonly pinned: string; readonly browser: string | null };
  knows(zone: string): boolean;
  /** By the pinned data. @throws {UnknownTimeZoneError} */
  localTime(zone: string, instant: Instant): LocalTime;
  /** One reading where both sources agree at this instant, two where they differ, the pinned one first. */
  localTimes(zone: string, instant: Instant): LocalTime[];
  /** One entry where both sources agree over the whole range, two where they differ, the pinned one first. */
  spans(zone: string, from: Instant, until: Instant): { source: ZoneData['name']; spans: OffsetSpan[] }[];
  /** Whether two zones show the same time all through the years of the pinned data that lie ahead and behind. */
  sameTime(zone: string, other: string): boolean;
  /**
   * Days and hours in a zone, by the pinned data. A zone that the browser alone knows has them by the browser's:
   * people are told the time of the zone they are in, whatever it is newly called.
   * @throws {UnknownTimeZoneError} when neither knows it
   */
  daysIn(zone: string): LocalDays;
}

/** Zones that agree from 2020 to 2040 are one clock; for a month or a season many agree by chance. */
const COMPARED_FROM = utcMidnightOf(epochDayOf(2020, 1, 1));
const COMPARED_UNTIL = utcMidnightOf(epochDayOf(2040, 1, 1));

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
    localTimes(zone, instant) {
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
    daysIn(zone) {
      const data = pinned.knows(zone) ? pinned : second(zone);
      if (data === null) throw new UnknownTimeZoneError(zone);
      return localDays(data, zone);
    },
  };
  return clock;
}
