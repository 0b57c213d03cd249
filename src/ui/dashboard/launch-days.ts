/** Launches by local day, for the chart of the audit tab. */
import type { AuditEntry } from '#src/audit/index.ts';
import type { DatedDay } from '#src/clock/index.ts';

export const CHARTED = ['LAUNCH_CLEAN', 'LAUNCH_HELD', 'LAUNCH_OVERRIDDEN'] as const;

export const CHART_DAYS = 14;

export interface DayLaunches {
  /** The local date, as days since 1970-01-01. */
  readonly epochDay: number;
  /** One for each of {@link CHARTED}. */
  readonly counts: readonly number[];
}

/** How many entries of each charted action each day has. */
export function launchesByDay(
  days: readonly DatedDay[],
  entries: readonly Pick<AuditEntry, 'at' | 'action'>[],
): DayLaunches[] {
  return days.map(({ epochDay, from, until }) => {
    const own = entries.filter(({ at }) => Date.parse(at) >= from && Date.parse(at) < until);
    return {
      epochDay,
      counts: CHARTED.map((action) => own.filter((entry) => entry.action === action).length),
    };
  });
}
