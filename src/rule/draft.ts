/**
 * A rule while a person writes it: the matrix as a week for each zone, lengths in the unit that was chosen, fields
 * that are still empty. A draft becomes a rule or says which field is in the way.
 */
import { type Message, message, say } from '#src/language/index.ts';
import { tryParse, z } from '#src/schema/index.ts';
import {
  type ComplianceRule,
  DAYS,
  NewComplianceRule,
  RULE_TYPES,
  type TimeZoneRestriction,
} from './compliance-rule.ts';

export const KM_PER_MILE = 1.609344;

/** Whole local hours, end exclusive. */
export const HourWindow = z.tuple([z.int(), z.int()]);
export type HourWindow = z.infer<typeof HourWindow>;

/** Windows of seven days, Sunday first. */
export const Week = z.array(z.array(HourWindow).check(z.maxLength(6))).check(z.length(7));
export type Week = z.infer<typeof Week>;

export const ZoneWeek = z.object({ timeZone: z.string().check(z.maxLength(80)), week: Week });
export type ZoneWeek = z.infer<typeof ZoneWeek>;

export const ExclusionDraft = z.object({
  latitude: z.nullable(z.number()),
  longitude: z.nullable(z.number()),
  radius: z.nullable(z.number()),
  unit: z.enum(['km', 'mi']),
});
export type ExclusionDraft = z.infer<typeof ExclusionDraft>;

export const RuleDraft = z.object({
  type: z.enum(RULE_TYPES),
  name: z.string().check(z.maxLength(400)),
  jurisdiction: z.string().check(z.maxLength(40)),
  zones: z.array(ZoneWeek).check(z.maxLength(500)),
  dncListIds: z.array(z.string()),
  maxCallsPerDay: z.nullable(z.number()),
  exclusions: z.array(ExclusionDraft).check(z.maxLength(200)),
  concurrencyLimit: z.nullable(z.number()),
});
export type RuleDraft = z.infer<typeof RuleDraft>;

export const DRAFT_FIELDS = [
  'type',
  'jurisdiction',
  'name',
  'zones',
  'dncListIds',
  'maxCallsPerDay',
  'exclusions',
  'concurrencyLimit',
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

export interface DraftProblem {
  readonly field: DraftField;
  /** Which zone or exclusion it is about; null for the field as a whole. */
  readonly index: number | null;
  readonly message: string;
}

export function emptyDraft(): RuleDraft {
  return {
    type: 'TIME_RESTRICTION',
    name: '',
    jurisdiction: '',
    zones: [],
    dncListIds: [],
    maxCallsPerDay: null,
    exclusions: [],
    concurrencyLimit: 5,
  };
}

const sameDays = (one: readonly HourWindow[], other: readonly HourWindow[]) =>
  JSON.stringify(one) === JSON.stringify(other);

/** The lines of one zone: a window that every day has is one line without days. */
function restrictionsOf({ timeZone, week }: ZoneWeek): TimeZoneRestriction[] {
  const everyDay = week.every((day) => sameDays(day, week[0] ?? []));
  if (everyDay) return (week[0] ?? []).map(([startHour, endHour]) => ({ timeZone, startHour, endHour }));
  const daysOf = new Map<string, { window: HourWindow; days: (typeof DAYS)[number][] }>();
  week.forEach((windows, day) => {
    for (const window of windows) {
      const key = window.join('-');
      const entry = daysOf.get(key) ?? { window, days: [] };
      entry.days.push(DAYS[day] ?? 'SUN');
      daysOf.set(key, entry);
    }
  });
  return [...daysOf.values()].map(({ window: [startHour, endHour], days }) => ({
    timeZone,
    startHour,
    endHour,
    ...(days.length === 7 ? {} : { days }),
  }));
}

function fieldOf(path: string): DraftField {
  const [first] = path.split('.');
  if (first === 'timeZoneRestrictions') return 'zones';
  if (first === 'geographicExclusions') return 'exclusions';
  return DRAFT_FIELDS.find((field) => field === first) ?? 'name';
}

const MESSAGES: Readonly<Record<DraftField, Message>> = {
  type: message('Choose what kind of rule it is.'),
  jurisdiction: message('Choose the jurisdiction.'),
  name: message('Give the rule a name of 3 to 120 characters.'),
  zones: message('Calling hours must be whole hours from 0 to 23.'),
  dncListIds: message('Choose do-not-call lists of this tenant.'),
  maxCallsPerDay: message('Enter a whole number of calls, 1 or more.'),
  exclusions: message(
    'Enter latitude −90 to 90, longitude −180 to 180 and a radius above 0, at most half the Earth.',
  ),
  concurrencyLimit: message('Enter a whole number from 1 to 10.'),
};

/** Where a path of the rule stands in the draft. Exported for what CXone says of a field. */
export function draftPlaceOf(draft: RuleDraft, path: string): { field: DraftField; index: number | null } {
  const field = fieldOf(path);
  const position = Number(path.split('.')[1]);
  if (!Number.isInteger(position)) return { field, index: null };
  if (field !== 'zones') return { field, index: position };
  let lines = 0;
  const zone = draft.zones.findIndex((entry) => {
    lines += restrictionsOf(entry).length;
    return position < lines;
  });
  return { field, index: zone < 0 ? null : zone };
}

/** @param id a UUID: the rule is registered under it, however often it has to be sent */
export function ruleOfDraft(
  draft: RuleDraft,
  id: string,
):
  | { readonly ok: true; readonly rule: ComplianceRule }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] } {
  const problems: DraftProblem[] = [];
  // Said by the schema as well, but not while another field is wrong: a person wants to hear all at once.
  if (draft.type === 'TIME_RESTRICTION' && draft.zones.length === 0) {
    problems.push({
      field: 'zones',
      index: null,
      message: say('Add at least one time zone with calling hours.'),
    });
  }
  if (draft.type === 'DNC_COMPLIANCE' && draft.dncListIds.length === 0) {
    problems.push({
      field: 'dncListIds',
      index: null,
      message: say('Choose at least one do-not-call list.'),
    });
  }
  draft.zones.forEach(({ timeZone, week }, index) => {
    const problem = (message: string) => problems.push({ field: 'zones', index, message });
    if (timeZone === '') problem(say('Choose the time zone.'));
    if (week.every((day) => day.length === 0)) problem(say('Open at least one hour, or remove the zone.'));
    if (week.some((day) => day.some(([start, end]) => start >= end))) {
      problem(say('Calling hours must end after they start.'));
    }
    if (week.some((day) => overlapping(day))) problem(say('Two windows of one day overlap.'));
    const first = draft.zones.findIndex((other) => other.timeZone === timeZone);
    if (timeZone !== '' && first < index) problem(say('This zone stands above already.'));
  });
  const parsed = tryParse(NewComplianceRule, {
    id,
    name: draft.name.trim(),
    type: draft.type,
    jurisdiction: draft.jurisdiction,
    timeZoneRestrictions: draft.zones.flatMap(restrictionsOf),
    dncListIds: draft.dncListIds,
    maxCallsPerDay: draft.maxCallsPerDay,
    geographicExclusions: draft.exclusions.map(({ latitude, longitude, radius, unit }) => ({
      latitude,
      longitude,
      radiusKm: radius === null ? null : unit === 'mi' ? radius * KM_PER_MILE : radius,
    })),
    concurrencyLimit: draft.concurrencyLimit,
  });
  if (!parsed.ok) {
    for (const { path } of parsed.issues) {
      const place = draftPlaceOf(draft, path);
      const known = problems.some(
        ({ field, index }) => field === place.field && (place.index === null || index === place.index),
      );
      if (!known) problems.push({ ...place, message: say(MESSAGES[place.field]) });
    }
  }
  if (parsed.ok && problems.length === 0) return { ok: true, rule: parsed.data };
  const order = (problem: DraftProblem) => DRAFT_FIELDS.indexOf(problem.field);
  return { ok: false, problems: problems.sort((a, b) => order(a) - order(b)) };
}

function overlapping(day: readonly HourWindow[]): boolean {
  const sorted = [...day].sort(([a], [b]) => a - b);
  return sorted.some(([start], index) => start < (sorted[index - 1]?.[1] ?? -1));
}

/** A rule as a draft, to copy it or to change it. */
export function draftOfRule(rule: ComplianceRule): RuleDraft {
  const zones = Map.groupBy(rule.timeZoneRestrictions, ({ timeZone }) => timeZone);
  return {
    type: rule.type,
    name: rule.name,
    jurisdiction: rule.jurisdiction,
    zones: [...zones].map(([timeZone, lines]) => ({
      timeZone,
      week: DAYS.map((day) =>
        lines
          .filter(({ days }) => days === undefined || days.includes(day))
          .map(({ startHour, endHour }): HourWindow => [startHour, endHour])
          .sort(([a], [b]) => a - b),
      ),
    })),
    dncListIds: [...rule.dncListIds],
    maxCallsPerDay: rule.maxCallsPerDay,
    exclusions: rule.geographicExclusions.map(({ latitude, longitude, radiusKm }) => ({
      latitude,
      longitude,
      radius: radiusKm,
      unit: 'km',
    })),
    concurrencyLimit: rule.concurrencyLimit,
  };
}
