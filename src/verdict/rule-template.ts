/** Rules to begin with: what the rulebook says of a jurisdiction, in the whole hours that CXone's rules hold. */
import type { Clock, Instant } from '#src/clock/index.ts';
import { zonesOf } from '#src/location/index.ts';
import {
  type ApplicableRow,
  bindingBases,
  type CampaignKind,
  common,
  type MinuteWindow,
  type Rulebook,
} from '#src/rulebook/index.ts';
import { z } from '#src/schema/index.ts';
import { Citation } from './model.ts';

export const RuleTemplate = z.object({
  jurisdiction: z.string(),
  name: z.string(),
  zones: z.array(z.string()),
  /** Windows in whole local hours of seven days, Sunday first: never wider than the rows. */
  week: z.array(z.array(z.tuple([z.int(), z.int()]))),
  /** The lowest binding limit on attempts in a day; null where there is none. */
  maxCallsPerDay: z.nullable(z.int()),
  citations: z.array(Citation),
  /** True where hours were cut to whole ones, so the template is stricter than the law. */
  rounded: z.boolean(),
});
export type RuleTemplate = z.infer<typeof RuleTemplate>;

/** A jurisdiction that the rulebook speaks for, to choose from. */
export const JurisdictionChoice = z.object({ code: z.string(), name: z.string() });
export type JurisdictionChoice = z.infer<typeof JurisdictionChoice>;

const WHOLE_DAY: readonly MinuteWindow[] = [[0, 1440]];
/** CXone's rules end at 23:00 at the latest. */
const LAST_HOUR = 23;
const DAY_LONG = new Set(['P1D', 'PT24H']);

function wholeHours(windows: readonly MinuteWindow[]): [number, number][] {
  return windows
    .map(([start, end]): [number, number] => [
      Math.ceil(start / 60),
      Math.min(LAST_HOUR, Math.floor(end / 60)),
    ])
    .filter(([start, end]) => start < end);
}

export function jurisdictionChoices(rulebook: Rulebook): JurisdictionChoice[] {
  const codes = [...new Set(rulebook.rows.map((row) => row.code))];
  return [
    { code: 'US-*', name: 'Strictest of the United States' },
    ...codes
      .map((code) => ({ code, name: rulebook.nameOf(code) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  ];
}

/**
 * @param jurisdiction ISO 3166 code; `US-*` is the intersection of every row of the United States
 * @param at decides which rows are in force
 */
export function ruleTemplate(
  rulebook: Rulebook,
  clock: Clock,
  jurisdiction: string,
  campaign: CampaignKind,
  at: Instant,
): RuleTemplate {
  const zones = zonesOf(jurisdiction).filter((zone) => clock.knows(zone));
  const epochDay = clock.localTime(zones[0] ?? 'UTC', at).epochDay;
  const strictest = jurisdiction.endsWith('-*');
  const rows = rulebook
    .rowsInForce(jurisdiction, epochDay, campaign)
    // What binds a part of the place alone would bind all of it in a rule.
    .filter(
      ({ row, certain }: ApplicableRow) =>
        (strictest || (certain && row.within === undefined)) && bindingBases.has(row.basis),
    )
    .map(({ row }) => row);
  const exact = Array.from({ length: 7 }, (_, day) =>
    rows.reduce<readonly MinuteWindow[]>((open, row) => common(open, row.week[day] ?? []), WHOLE_DAY),
  );
  const week = exact.map(wholeHours);
  const rounded = exact.some((windows, day) =>
    windows.some(([start, end]) => !(week[day] ?? []).some(([a, b]) => a * 60 === start && b * 60 === end)),
  );
  const daily = rows.flatMap((row) =>
    row.attempts.filter(({ period, trigger, max }) => trigger === null && max > 0 && DAY_LONG.has(period)),
  );
  return {
    jurisdiction,
    name: jurisdiction === 'US-*' ? 'Strictest of the United States' : rulebook.nameOf(jurisdiction),
    zones,
    week,
    maxCallsPerDay: daily.length === 0 ? null : Math.min(...daily.map(({ max }) => max)),
    citations: rows.map((row) => row.citation),
    rounded,
  };
}
