/** Launches by local day, for the chart of the audit tab. */
import type { AuditEntry } from '#src/audit/index.ts';
import type { DayInstants } from '#src/clock/index.ts';

export const CHARTED = ['LAUNCH_CLEAN', 'LAUNCH_HELD', 'LAUNCH_OVERRIDDEN'] as const;

export interface ChartDay extends DayInstants {
  readonly epochDay: number;
}

/** How many entries of each charted action each day has. */
export function launchesByDay(
  days: readonly ChartDay[],
  entries: readonly Pick<AuditEntry, 'at' | 'action'>[],
): { readonly epochDay: number; readonly counts: readonly number[] }[] {
  return days.map(({ epochDay, from, until }) => {
    const own = entries.filter(({ at }) => Date.parse(at) >= from && Date.parse(at) < until);
    return {
      epochDay,
      counts: CHARTED.map((action) => own.filter((entry) => entry.action === action).length),
    };
  });
}
