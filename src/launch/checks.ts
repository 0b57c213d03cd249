/**
 * What is wrong with the settings of what is about to run, beside its contacts: each finding says what it is about;
 * the screen says what to change and where in CXone.
 */
import { attemptLimitOf, ianaZonesOf, type SkillSettings, windowOf, zoneNameOf } from '#src/cxone/index.ts';
import type { LaunchFinding } from './finding.ts';

/** What the law says, for the places that the list is in. */
export interface LawfulLimits {
  /** The widest lawful minutes of any day in an IANA zone; null where no rule is known for it. */
  readonly hours: (zone: string) => { readonly start: number; readonly end: number } | null;
  /** The lowest lawful number of attempts in a day at any of the list's places; null where there is none. */
  readonly attemptsPerDay: number | null;
}

const clockText = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const DAY_MINUTES = 1_440;

function hoursFindings({ parameters }: SkillSettings, law: LawfulLimits): LaunchFinding[] {
  const active = parameters.timeZoneSettings.flatMap((setting) => {
    const window = windowOf(setting);
    return window === null ? [] : [{ name: zoneNameOf(setting), window }];
  });
  if (active.length === 0) return [{ check: 'no-calling-hours', about: '', found: null }];
  return active.flatMap(({ name, window }) => {
    // One name covers several zones; what is wider than the law in one of them is wider.
    const wider = ianaZonesOf(name).some((zone) => {
      const lawful = law.hours(zone);
      return lawful !== null && (window.start < lawful.start || window.end > lawful.end);
    });
    const found = `${clockText(window.start)}-${clockText(window.end)}`;
    return wider ? [{ check: 'hours-wider-than-law' as const, about: name, found }] : [];
  });
}

function attemptFindings({ parameters }: SkillSettings, law: LawfulLimits): LaunchFinding[] {
  const limit = attemptLimitOf(parameters.retrySettings);
  if (limit === null) return [{ check: 'no-attempt-limit', about: '', found: null }];
  // A limit over less than a day lets a day hold more of them.
  const perDay =
    limit.minutes >= DAY_MINUTES ? limit.max : limit.max * Math.ceil(DAY_MINUTES / limit.minutes);
  return law.attemptsPerDay !== null && perDay > law.attemptsPerDay
    ? [{ check: 'attempts-above-law', about: String(law.attemptsPerDay), found: String(perDay) }]
    : [];
}

function doNotCallFindings({ groups }: SkillSettings): LaunchFinding[] {
  const findings = groups.flatMap(({ name, active, scrubs, contributes }): LaunchFinding[] => {
    if (scrubs && !active) return [{ check: 'dnc-inactive', about: name, found: null }];
    if (contributes && !scrubs) return [{ check: 'dnc-contributes-only', about: name, found: null }];
    return [];
  });
  const scrubbed = groups.some(({ active, scrubs }) => active && scrubs);
  return scrubbed ? findings : [...findings, { check: 'dnc-none', about: '', found: null }];
}

/** @param withoutAddress contacts that have neither postal code nor state */
export function launchFindings(
  skillSettings: SkillSettings,
  law: LawfulLimits,
  withoutAddress: number,
): LaunchFinding[] {
  const { parameters, suppressionSuspended, defaultTimeZone } = skillSettings;
  const general = parameters.generalSettings;
  const whole = (check: LaunchFinding['check'], about = ''): LaunchFinding => ({ check, about, found: null });
  return [
    ...hoursFindings(skillSettings, law),
    ...attemptFindings(skillSettings, law),
    ...doNotCallFindings(skillSettings),
    ...(suppressionSuspended === true ? [whole('suppression-suspended')] : []),
    ...(general?.deliverCallbacksOnDNCHolidays ? [whole('callbacks-on-holidays')] : []),
    ...(general?.deliverPrioritiesOnDNCHolidays ? [whole('priorities-on-holidays')] : []),
    ...(defaultTimeZone === null ? [] : [whole('default-time-zone', defaultTimeZone)]),
    ...(parameters.scheduleSettings?.isScheduled ? [whole('starts-itself')] : []),
    ...(withoutAddress === 0
      ? []
      : [{ check: 'address-missing' as const, about: '', found: String(withoutAddress) }]),
  ];
}
