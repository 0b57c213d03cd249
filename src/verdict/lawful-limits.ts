/** What the law allows where the contacts of a list are. */

import type { Instant } from '#src/clock/index.ts';
import type { AppliedRulebook } from './applied-rulebook.ts';
import type { ContactStore } from './contact-store.ts';
import type { Policy } from './policy.ts';

export interface LawfulLimits {
  /** The widest lawful hours of any day by zone, in minutes of the local day. */
  readonly hours: { zone: string; start: number; end: number }[];
  /** The lowest lawful number of attempts in a day; null where no law sets one. */
  readonly attemptsPerDay: number | null;
  /** Contacts without any address. */
  readonly withoutAddress: number;
}

export function lawfulLimits(
  store: ContactStore,
  policy: Policy,
  rulebook: AppliedRulebook,
  at: Instant,
): LawfulLimits {
  const byZone = new Map<string, { start: number; end: number }>();
  const daily: number[] = [];
  const jurisdictions = new Set<string>();
  for (const { location } of store.classCounts(policy)) {
    for (const { jurisdiction } of location.places) jurisdictions.add(jurisdiction);
  }
  for (const jurisdiction of jurisdictions) {
    const national = rulebook.template(jurisdiction.slice(0, 2), at);
    const own = rulebook.template(jurisdiction, at);
    if (own.maxCallsPerDay !== null) daily.push(own.maxCallsPerDay);
    const windows = national.week.flat();
    if (windows.length === 0 || national.citations.length === 0) continue;
    const start = Math.min(...windows.map(([from]) => from)) * 60;
    const end = Math.max(...windows.map(([, until]) => until)) * 60;
    for (const zone of own.zones) {
      const known = byZone.get(zone);
      byZone.set(zone, {
        start: Math.max(start, known?.start ?? 0),
        end: Math.min(end, known?.end ?? 1_440),
      });
    }
  }
  return {
    hours: [...byZone].map(([zone, hours]) => ({ zone, ...hours })),
    attemptsPerDay: daily.length === 0 ? null : Math.min(...daily),
    withoutAddress: store.countWithoutAddress(),
  };
}
