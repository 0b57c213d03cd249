/** From a clock on the wall to instants: none where it was put forward, two where it was put back. */
import { epochDayOf } from './civil.ts';
import type { Clock } from './clock.ts';
import type { Instant } from './instant.ts';

const DAY = 86_400_000;
const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d)?$/;

/**
 * The instants at which clocks in a zone show a local date and time, by the pinned data, in order.
 * @param local `YYYY-MM-DDTHH:MM`
 * @throws {UnknownTimeZoneError}
 */
export function instantsOf(clock: Clock, zone: string, local: string): Instant[] {
  const match = LOCAL.exec(local);
  if (!match) return [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  const wall = epochDayOf(year, month, day) * DAY + (hour * 60 + minute) * 60_000;
  const [pinned] = clock.spans(zone, wall - 2 * DAY, wall + 2 * DAY);
  return (pinned?.spans ?? []).flatMap(({ from, until, offsetSeconds }) => {
    const instant = wall - offsetSeconds * 1000;
    return instant >= from && instant < until ? [instant] : [];
  });
}
