/** The date of today where the page is read. */
import { useEffect, useState } from 'preact/hooks';
import { machineDays } from '#src/clock/index.ts';
import { errorText } from '#src/schema/index.ts';
import type { TabProps } from './parts.tsx';

/**
 * Days since 1970-01-01, in the page's zone, by the tenant's clock and the pinned zone data; by this machine's own
 * until those have answered.
 */
export function useToday({ ask, validator, zone }: Pick<TabProps, 'ask' | 'validator' | 'zone'>): number {
  const [today, setToday] = useState(() => machineDays().epochDayOf(Date.now()));
  useEffect(() => {
    let current = true;
    Promise.all([validator(), ask('clock.now', {})])
      .then(([remote, now]) => remote.daysUntil(zone, now, 1))
      .then(
        ([day]) => day && current && setToday(day.epochDay),
        (error: unknown) => console.warn(`ClearDial: ${errorText(error)}`),
      );
    return () => {
      current = false;
    };
  }, [ask, validator, zone]);
  return today;
}
