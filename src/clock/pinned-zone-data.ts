/**
 * Time-zone data pinned with the build, so that a verdict does not depend on the age of a browser. They hold the
 * years of ZONE_DATA_YEARS; before and after them a zone keeps the offset of their first and last moment.
 */
import { DateTimeFormat } from '@formatjs/intl-datetimeformat';
import type { Instant } from './instant.ts';
import { ZONE_DATA, ZONE_DATA_VERSION, ZONE_LINKS } from './zone-data.generated.ts';
import { type OffsetSpan, UnknownTimeZoneError, type ZoneData } from './zone-data.ts';

interface Changes {
  /** Instants at which an offset begins, ascending; the first is -Infinity. */
  readonly since: Float64Array;
  readonly offsetSeconds: Int32Array;
}

class PinnedZoneData implements ZoneData {
  readonly name = 'pinned';
  readonly version = ZONE_DATA_VERSION;
  readonly #links = new Map(ZONE_LINKS.split(' ').map((link) => link.split('>') as [string, string]));
  readonly #changes = new Map<string, Changes>();
  readonly #names: ReadonlySet<string>;

  constructor() {
    DateTimeFormat.__addTZData(ZONE_DATA);
    this.#names = new Set(Object.keys(DateTimeFormat.tzData));
  }

  knows(zone: string): boolean {
    return this.#names.has(zone) || this.#names.has(this.#links.get(zone) ?? '');
  }

  offsetSecondsAt(zone: string, instant: Instant): number {
    const changes = this.#changesOf(zone);
    return changes.offsetSeconds[indexAt(changes, instant)] as number;
  }

  offsetSpans(zone: string, from: Instant, until: Instant): OffsetSpan[] {
    const changes = this.#changesOf(zone);
    const spans: OffsetSpan[] = [];
    for (let index = indexAt(changes, from); index < changes.since.length; index++) {
      const start = Math.max(from, changes.since[index] as number);
      if (start >= until) break;
      const end = Math.min(until, changes.since[index + 1] ?? Number.POSITIVE_INFINITY);
      spans.push({ from: start, until: end, offsetSeconds: changes.offsetSeconds[index] as number });
    }
    return spans;
  }

  #changesOf(zone: string): Changes {
    let changes = this.#changes.get(zone);
    if (changes) return changes;
    const name = this.#names.has(zone) ? zone : this.#links.get(zone);
    const data = name === undefined ? undefined : DateTimeFormat.tzData[name];
    if (!data) throw new UnknownTimeZoneError(zone);
    changes = {
      since: Float64Array.from(data, ([since]) => Number(since ?? Number.NEGATIVE_INFINITY) * 1000),
      offsetSeconds: Int32Array.from(data, ([, , offsetSeconds]) => Number(offsetSeconds)),
    };
    this.#changes.set(zone, changes);
    return changes;
  }
}

/** Position of the change in force at an instant. */
function indexAt({ since }: Changes, instant: Instant): number {
  let low = 0;
  let high = since.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((since[middle] as number) <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}

let shared: ZoneData | null = null;

export function pinnedZoneData(): ZoneData {
  shared ??= new PinnedZoneData();
  return shared;
}
