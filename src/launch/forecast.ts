/** How a launch would stand later: hour by hour for a week, and by place now. */
import { z } from '#src/schema/index.ts';
import type { Forecast, LocalForecast } from '#src/verdict/index.ts';

const Standing = z.object({ callable: z.number(), blocked: z.number(), review: z.number() });

export const LaunchForecast = z.object({
  total: z.number(),
  /** IANA zone whose hours are told. */
  zone: z.string(),
  /** The beginnings of that zone's hours in seven days, each with its local date (days since 1970-01-01) and number. */
  hours: z.array(z.extend(Standing, { at: z.number(), epochDay: z.number(), hour: z.number() })),
  /** When most may be called, best first; one for each stretch of hours. */
  best: z.array(z.object({ at: z.number(), callable: z.number() })),
  /** The first hour at which everybody may be called; null when there is none within seven days. */
  firstClean: z.nullable(z.number()),
  /** Where the contacts are, those with most that may not be called first. */
  jurisdictions: z.array(z.extend(Standing, { jurisdiction: z.string() })),
  /** When the contacts and the do-not-call numbers were read. */
  /** What is wrong with the settings of what would start, in words; null where they cannot be read. */
  findings: z.nullable(z.array(z.string())),
  readAt: z.object({ contacts: z.nullable(z.number()), doNotCall: z.nullable(z.number()) }),
});
export type LaunchForecast = z.infer<typeof LaunchForecast>;

/** How the launch would stand at one instant. */
export const LaunchStanding = z.extend(Standing, { at: z.number() });
export type LaunchStanding = z.infer<typeof LaunchStanding>;

const MOST_BEST = 3;
const MOST_PLACES = 8;

/** Hours that beat their neighbours, the best first. */
export function bestHours(
  hours: readonly { readonly at: number; readonly callable: number }[],
  most: number,
): LaunchForecast['best'] {
  const starts = hours.filter(({ callable }, index) => {
    const before = hours[index - 1]?.callable ?? -1;
    const after = hours[index + 1]?.callable ?? -1;
    return callable > 0 && callable > before && callable >= after;
  });
  return starts
    .sort((a, b) => b.callable - a.callable || a.at - b.at)
    .slice(0, most)
    .map(({ at, callable }) => ({ at, callable }));
}

/**
 * @param now the list at this instant
 * @param week the hours ahead, in the zone of whoever asks
 */
export function launchForecast(
  now: Forecast,
  week: LocalForecast,
  readAt: LaunchForecast['readAt'],
  findings: LaunchForecast['findings'],
): LaunchForecast {
  const hours = week.hours.map(({ at, epochDay, hour, callable, blocked, review }) => ({
    at,
    epochDay,
    hour,
    callable,
    blocked,
    review,
  }));
  const [present] = now.hours;
  const total = present ? present.callable + present.blocked + present.review : 0;
  const clean = hours.find(({ callable }) => total > 0 && callable === total);
  return {
    total,
    zone: week.zone,
    hours,
    best: bestHours(hours, MOST_BEST),
    firstClean: clean?.at ?? null,
    jurisdictions: Object.entries(present?.jurisdictions ?? {})
      .map(([jurisdiction, counts]) => ({ jurisdiction, ...counts }))
      .sort((a, b) => b.blocked + b.review - (a.blocked + a.review))
      .slice(0, MOST_PLACES),
    findings,
    readAt,
  };
}

/**
 * A row for each local date and a column for each hour of a day. An hour that clocks skip has no cell; one that they
 * show twice has both in its cell, the earlier first.
 */
export function hoursByDay<Hour extends { readonly epochDay: number; readonly hour: number }>(
  hours: readonly Hour[],
): { readonly epochDay: number; readonly cells: readonly (readonly Hour[])[] }[] {
  return [...Map.groupBy(hours, ({ epochDay }) => epochDay)].map(([epochDay, ofDay]) => ({
    epochDay,
    cells: Array.from({ length: 24 }, (_, number) => ofDay.filter(({ hour }) => hour === number)),
  }));
}
