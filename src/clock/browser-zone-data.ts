/** What this browser's own Intl says of a zone: the second opinion. */
import { epochDayOf } from './civil.ts';
import { hours } from './elapsed.ts';
import type { Instant } from './instant.ts';
import { type OffsetSpan, UnknownTimeZoneError, type ZoneData } from './zone-data.ts';

/** No zone has changed its offset twice within this time since 1970. */
const PROBE_EVERY = hours(12);

class BrowserZoneData implements ZoneData {
  readonly name = 'browser';
  readonly version = 'browser';
  readonly #formats = new Map<string, Intl.DateTimeFormat | null>();

  knows(zone: string): boolean {
    return this.#formatOf(zone) !== null;
  }

  offsetSecondsAt(zone: string, instant: Instant): number {
    const format = this.#formatOf(zone);
    if (!format) throw new UnknownTimeZoneError(zone);
    const whole = Math.floor(instant / 1000) * 1000;
    const fields: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(whole)) fields[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = fields;
    const local = epochDayOf(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
    return local - whole / 1000;
  }

  offsetSpans(zone: string, from: Instant, until: Instant): OffsetSpan[] {
    const spans: OffsetSpan[] = [];
    let start = from;
    let offsetSeconds = this.offsetSecondsAt(zone, from);
    for (let probe = from; probe < until; ) {
      const next = Math.min(probe + PROBE_EVERY, until);
      const after = this.offsetSecondsAt(zone, next);
      if (after !== offsetSeconds) {
        const change = this.#changeBetween(zone, probe, next, offsetSeconds);
        spans.push({ from: start, until: change, offsetSeconds });
        start = change;
        offsetSeconds = after;
      }
      probe = next;
    }
    if (start < until) spans.push({ from: start, until, offsetSeconds });
    return spans;
  }

  /** The first whole second in (before, after] at which the offset is no longer the old one. */
  #changeBetween(zone: string, before: Instant, after: Instant, oldOffset: number): Instant {
    let low = Math.floor(before / 1000);
    let high = Math.ceil(after / 1000);
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.offsetSecondsAt(zone, middle * 1000) === oldOffset) low = middle;
      else high = middle;
    }
    return high * 1000;
  }

  #formatOf(zone: string): Intl.DateTimeFormat | null {
    let format = this.#formats.get(zone);
    if (format !== undefined) return format;
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      format = null;
    }
    this.#formats.set(zone, format);
    return format;
  }
}

export function browserZoneData(): ZoneData {
  return new BrowserZoneData();
}
