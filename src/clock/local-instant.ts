/** From a clock on the wall to instants: none where it was put forward, two where it was put back. */
import { epochDayNamed, utcMidnightOf } from './civil.ts';
import type { Clock } from './clock.ts';
import { hours, MINUTE } from './elapsed.ts';
import type { Instant } from './instant.ts';

const LOCAL = /^(.{10})T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/;

/**
 * The instants at which clocks in a zone show a local date and time, by the pinned data, in order.
 * @param local `YYYY-MM-DDTHH:MM`
 * @throws {UnknownTimeZoneError}
 */
export function instantsOf(clock: Clock, zone: string, local: string): Instant[] {
  const [, date = '', hour, minute] = LOCAL.exec(local) ?? [];
  const epochDay = epochDayNamed(date);
  if (epochDay === null) return [];
  const wall = utcMidnightOf(epochDay) + hours(Number(hour)) + Number(minute) * MINUTE;
  const [pinned] = clock.spans(zone, wall - hours(48), wall + hours(48));
  return (pinned?.spans ?? []).flatMap(({ from, until, offsetSeconds }) => {
    const instant = wall - offsetSeconds * 1000;
    return instant >= from && instant < until ? [instant] : [];
  });
}
