/**
 * The places where CXone itself keeps compliance: a skill's calling windows by time zone, its limit on attempts,
 * and the do-not-call groups that are scrubbed from it. A compliance rule is mapped onto them; what they cannot
 * hold stays with ClearDial, and is listed as such.
 */
import type { ComplianceRule } from '#src/rule/index.ts';
import { z } from '#src/schema/index.ts';
import { count } from './acd-answers.ts';
import { optionalText, text } from './answers.ts';
import type { AttemptLimit, CallingWindow, KeptPart, SettingChange, SkillRulePlan } from './skill-plan.ts';
import { windowsNamesOf } from './windows-zones.ts';

const flag = z.pipe(
  z.optional(z.nullable(z.union([z.boolean(), z.string(), z.number()]))),
  z.transform((value) => /^(true|1|yes)$/i.test(String(value))),
);

export const TimeZoneSetting = z.looseObject({
  standardName: z.optional(z.string()),
  name: z.optional(z.string()),
  startTime: optionalText,
  endTime: optionalText,
  timeZoneActiveToCall: flag,
  overrideTime: flag,
});
export type TimeZoneSetting = z.infer<typeof TimeZoneSetting>;

export const RetrySettings = z.looseObject({
  restrictedCallingMinutes: count,
  restrictedCallingMaxAttempts: count,
  maximumAttempts: count,
});
export type RetrySettings = z.infer<typeof RetrySettings>;

export const SkillParameters = z.looseObject({
  timeZoneSettings: z.pipe(
    z.optional(z.nullable(z.array(TimeZoneSetting))),
    z.transform((settings) => settings ?? []),
  ),
  retrySettings: z.pipe(
    z.optional(z.nullable(RetrySettings)),
    z.transform((settings) => settings ?? null),
  ),
  generalSettings: z.pipe(
    z.optional(
      z.nullable(
        z.looseObject({ deliverCallbacksOnDNCHolidays: flag, deliverPrioritiesOnDNCHolidays: flag }),
      ),
    ),
    z.transform((settings) => settings ?? null),
  ),
  scheduleSettings: z.pipe(
    z.optional(z.nullable(z.looseObject({ isScheduled: flag }))),
    z.transform((settings) => settings ?? null),
  ),
  callingLists: z.pipe(
    z.optional(z.nullable(z.array(z.object({ id: text, name: optionalText })))),
    z.transform((lists) => lists ?? []),
  ),
});
export type SkillParameters = z.infer<typeof SkillParameters>;

const MINUTES_A_DAY = 1_440;
const TIME = /^(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)?\s*([ap]\.?m\.?)?$/i;

/** Minutes after midnight of `08:00`, `08:00:00` or `8:00 AM`; null for anything else. */
export function minuteOf(time: string | null): number | null {
  const match = TIME.exec(time?.trim() ?? '');
  if (!match) return null;
  const half = match[3]?.toLowerCase();
  let hour = Number(match[1]);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.startsWith('p') ? 12 : 0);
  }
  const minute = hour * 60 + Number(match[2]);
  return Number(match[2]) < 60 && minute <= MINUTES_A_DAY ? minute : null;
}

const timeOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

export const zoneNameOf = (setting: TimeZoneSetting): string => setting.standardName ?? setting.name ?? '';

/** When a skill calls in a zone; null when it does not. An end at midnight is the end of the day. */
export function windowOf(setting: TimeZoneSetting): CallingWindow | null {
  if (!setting.timeZoneActiveToCall) return null;
  const start = minuteOf(setting.startTime) ?? 0;
  const end = minuteOf(setting.endTime) || MINUTES_A_DAY;
  return { start, end };
}

function narrowed(one: CallingWindow, other: CallingWindow): CallingWindow | null {
  const window = { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
  return window.start < window.end ? window : null;
}

/**
 * By Windows' name of the zone, the hours in which every restriction of the rule lets it be called.
 * @param offered the names that the skill has
 */
function wantedWindows(
  rule: ComplianceRule,
  offered: ReadonlySet<string>,
): {
  windows: Map<string, CallingWindow | null>;
  kept: KeptPart[];
} {
  const kept: KeptPart[] = [];
  const windows = new Map<string, CallingWindow | null>();
  for (const [zone, restrictions] of Map.groupBy(rule.timeZoneRestrictions, ({ timeZone }) => timeZone)) {
    const { fitting, former } = windowsNamesOf(zone);
    const name = fitting.find((one) => offered.has(one)) ?? (former === null ? fitting[0] : undefined);
    if (name === undefined) {
      // Hours under the former name would be those of its main zone, an hour off for a part of the year.
      kept.push(
        former === null
          ? { part: 'timeZoneRestrictions', why: 'zone-without-windows-name', about: zone }
          : { part: 'timeZoneRestrictions', why: 'name-of-another-clock', about: zone, name: former },
      );
      continue;
    }
    if (restrictions.some(({ days }) => days !== undefined)) {
      kept.push({ part: 'timeZoneRestrictions', why: 'days-of-week', about: zone });
    } else if (restrictions.length > 1) {
      kept.push({ part: 'timeZoneRestrictions', why: 'several-windows', about: zone });
    }
    const hull = {
      start: Math.min(...restrictions.map(({ startHour }) => startHour * 60)),
      end: Math.max(...restrictions.map(({ endHour }) => endHour * 60)),
    };
    const before = windows.get(name);
    windows.set(name, before === undefined ? hull : before === null ? null : narrowed(before, hull));
  }
  return { windows, kept };
}

/** @param scrubbed do-not-call groups that are scrubbed from the skill already */
export function planRule(
  rule: ComplianceRule,
  parameters: SkillParameters,
  scrubbed: ReadonlySet<string>,
): SkillRulePlan {
  const offered = new Set(parameters.timeZoneSettings.map(zoneNameOf));
  const { windows, kept } = wantedWindows(rule, offered);
  const changes: SettingChange[] = [];
  for (const [zone, wanted] of windows) {
    const setting = parameters.timeZoneSettings.find((entry) => zoneNameOf(entry) === zone);
    if (!setting) {
      kept.push({ part: 'timeZoneRestrictions', why: 'zone-not-enabled', about: zone });
      continue;
    }
    const before = windowOf(setting);
    // A rule may only narrow what the skill does.
    const after = before === null || wanted === null ? null : narrowed(before, wanted);
    if (!sameWindow(before, after)) changes.push({ what: 'calling-window', zone, before, after });
  }
  const present = attemptLimitOf(parameters.retrySettings);
  const limit = { max: rule.maxCallsPerDay, minutes: MINUTES_A_DAY };
  const isStricter = present !== null && present.minutes >= limit.minutes && present.max <= limit.max;
  if (!isStricter) changes.push({ what: 'attempt-limit', before: present, after: limit });
  kept.push({ part: 'maxCallsPerDay', why: 'rolling-day', about: null });
  for (const listId of rule.dncListIds) {
    if (!scrubbed.has(listId)) changes.push({ what: 'dnc-group', listId, before: false, after: true });
  }
  for (const part of ['name', 'jurisdiction', 'concurrencyLimit'] as const) {
    kept.push({ part, why: 'no-such-setting', about: null });
  }
  if (rule.geographicExclusions.length > 0)
    kept.push({ part: 'geographicExclusions', why: 'no-such-setting', about: null });
  return { changes, kept };
}

/**
 * The way back from changes that were made: only what is still as they left it, because what somebody has
 * changed since is theirs.
 */
export function planUndo(
  made: readonly SettingChange[],
  parameters: SkillParameters,
  scrubbed: ReadonlySet<string>,
): readonly SettingChange[] {
  return made.flatMap((change): SettingChange[] => {
    if (change.what === 'calling-window') {
      const setting = parameters.timeZoneSettings.find((entry) => zoneNameOf(entry) === change.zone);
      return setting && sameWindow(windowOf(setting), change.after)
        ? [{ ...change, before: change.after, after: change.before }]
        : [];
    }
    if (change.what === 'attempt-limit') {
      const present = attemptLimitOf(parameters.retrySettings);
      return sameLimit(present, change.after)
        ? [{ ...change, before: change.after, after: change.before }]
        : [];
    }
    return scrubbed.has(change.listId) === change.after
      ? [{ ...change, before: change.after, after: change.before }]
      : [];
  });
}

/** The whole list of zones as it has to be written: any that is left out would be switched off. */
export function changedTimeZones(
  parameters: SkillParameters,
  changes: readonly SettingChange[],
): Record<string, unknown>[] {
  return parameters.timeZoneSettings.map((setting) => {
    const zone = zoneNameOf(setting);
    const change = changes.find((entry) => entry.what === 'calling-window' && entry.zone === zone);
    const { startTime, endTime, timeZoneActiveToCall, overrideTime } = setting;
    const unchanged = { standardName: zone, startTime, endTime, timeZoneActiveToCall, overrideTime };
    if (change?.what !== 'calling-window') return unchanged;
    if (change.after === null) return { ...unchanged, timeZoneActiveToCall: false };
    return {
      standardName: zone,
      startTime: timeOf(change.after.start),
      endTime: timeOf(change.after.end % MINUTES_A_DAY),
      timeZoneActiveToCall: true,
      overrideTime: true,
    };
  });
}

export function changedRetrySettings(
  parameters: SkillParameters,
  changes: readonly SettingChange[],
): Record<string, unknown> | null {
  const change = changes.find((entry) => entry.what === 'attempt-limit');
  if (change?.what !== 'attempt-limit') return null;
  return {
    ...parameters.retrySettings,
    restrictedCallingMinutes: change.after?.minutes ?? 0,
    restrictedCallingMaxAttempts: change.after?.max ?? 0,
  };
}

/** Changes that reading back does not show. */
export function missingChanges(
  changes: readonly SettingChange[],
  parameters: SkillParameters,
  scrubbed: ReadonlySet<string>,
): readonly SettingChange[] {
  return changes.filter((change) => {
    if (change.what === 'calling-window') {
      const setting = parameters.timeZoneSettings.find((entry) => zoneNameOf(entry) === change.zone);
      return !setting || !sameWindow(windowOf(setting), change.after);
    }
    if (change.what === 'attempt-limit') {
      return !sameLimit(attemptLimitOf(parameters.retrySettings), change.after);
    }
    return scrubbed.has(change.listId) !== change.after;
  });
}

/** Attempts on one contact within so many minutes; null where the skill has no such limit. */
export function attemptLimitOf(settings: RetrySettings | null): AttemptLimit | null {
  const max = settings?.restrictedCallingMaxAttempts ?? 0;
  const minutes = settings?.restrictedCallingMinutes ?? 0;
  return max > 0 && minutes > 0 ? { max, minutes } : null;
}

function sameWindow(one: CallingWindow | null, other: CallingWindow | null): boolean {
  return one === null || other === null ? one === other : one.start === other.start && one.end === other.end;
}

function sameLimit(one: AttemptLimit | null, other: AttemptLimit | null): boolean {
  return one === null || other === null
    ? one === other
    : one.max === other.max && one.minutes === other.minutes;
}
