/** Zones by what their clocks show: which are one clock under several names, and which are how far from UTC. */
import { ZONE_CLOCKS } from './place-names.generated.ts';
import { lazily } from './tables.ts';

interface ZoneClock {
  /** One name for all zones of the clock. */
  readonly name: string;
  readonly zones: readonly string[];
  /** Minutes east of UTC, at whatever time of the year. */
  readonly offsets: ReadonlySet<number>;
}

const clocks = lazily(() =>
  ZONE_CLOCKS.split('\n').map((line): ZoneClock => {
    const [offsets = '', zoneList = ''] = line.split(':');
    const zones = zoneList.split('+');
    return { name: zones[0] ?? '', zones, offsets: new Set(offsets.split(',').map(Number)) };
  }),
);

const clockNames = lazily(
  () => new Map(clocks().flatMap(({ name, zones }) => zones.map((zone): [string, string] => [zone, name]))),
);

/** One name for every zone that shows the same time from now on, however it is called. */
export function clockOf(zone: string): string {
  return clockNames().get(zone) ?? zone;
}

/** Zones whose clocks are so many minutes east of UTC at some time of the year. */
export function zonesAtOffset(minutes: number): readonly string[] {
  return clocks().flatMap(({ zones, offsets }) => (offsets.has(minutes) ? zones : []));
}
