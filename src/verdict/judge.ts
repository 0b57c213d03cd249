import { type Instant, type LocalTime, localDateText, UnknownTimeZoneError } from '#src/clock/index.ts';
import { type Consent, isEnough } from '#src/consent/index.ts';
import type { Contact } from '#src/contact/index.ts';
import { type LocationClass, locationData } from '#src/location/index.ts';
import { hoursOn, type MinuteWindow, type RulebookRow } from '#src/rulebook/index.ts';
import {
  type CallFacts,
  contactReasons,
  readContact,
  reasonOf,
  staleReasons,
  standingOf,
} from './contact-checks.ts';
import {
  always,
  contains,
  endOfInterval,
  intersect,
  nextBoundary,
  nextInside,
  toPairs,
} from './intervals.ts';
import {
  byStrictness,
  type Provenance,
  type Reason,
  type ReasonCode,
  statusOf,
  type Verdict,
} from './model.ts';
import type { Policy } from './policy.ts';
import {
  type ClassHours,
  type Constraint,
  DAY,
  HORIZON_DAYS,
  MINUTE,
  type PlaceHours,
  timetableAt,
  wantsConsent,
} from './timetable.ts';

function minuteText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function windowsText(windows: readonly MinuteWindow[]): string {
  return windows.map(([start, end]) => `${minuteText(start)}-${minuteText(end)}`).join(',');
}

function localText(local: LocalTime): string {
  return `${localDateText(local.epochDay)}T${minuteText(local.minuteOfDay)}`;
}

/** Local wall-clock time at a place, or null where the zone is unknown to the pinned data. */
export function localTimeAt(policy: Policy, zone: string, at: Instant): LocalTime | null {
  try {
    return policy.clock.localTime(zone, at);
  } catch (error) {
    if (error instanceof UnknownTimeZoneError) return null;
    throw error;
  }
}

/** The code under which a closed constraint is told at `at`. */
export function constraintCode(constraint: Constraint, local: LocalTime | null, at: Instant): ReasonCode {
  const { source } = constraint;
  if (differsHere(constraint, at)) return 'TIME_ZONE_DATA_DIFFERS';
  switch (source.kind) {
    case 'row':
      return hoursOn(source.row, local?.epochDay ?? 0).because === 'holiday'
        ? 'HOLIDAY'
        : 'OUTSIDE_CALLING_HOURS';
    case 'rule':
    case 'rule-silent':
      return 'OUTSIDE_CALLING_HOURS';
    case 'consent':
      return 'CONSENT_NOT_VISIBLE';
    case 'calendar-unknown':
      return 'HOLIDAY';
    case 'emergency':
      return 'EMERGENCY_BAN';
    case 'unknown-zone':
      return 'UNKNOWN_TIME_ZONE';
    case 'no-row':
      return 'NO_RULE_KNOWN';
  }
}

/**
 * How it stands with a consent that a row wants: on record and enough; said to be kept elsewhere; not on record; of
 * another kind; given later; or ended.
 */
export const STANDS = ['enough', 'elsewhere', 'none', 'kind', 'later', 'ended'] as const;

function recordStands(
  consent: Consent | null,
  { consent: needed }: RulebookRow,
  at: Instant,
): Exclude<(typeof STANDS)[number], 'elsewhere'> {
  if (consent === null) return 'none';
  if (!isEnough(consent.kind, needed?.kinds ?? [])) return 'kind';
  if (at < consent.given) return 'later';
  return consent.until != null && consent.until <= at ? 'ended' : 'enough';
}

/** Of a row that wants consent from contacts of this class. */
export function consentStand(
  { consentsElsewhere }: Policy,
  { consent }: LocationClass,
  row: RulebookRow,
  at: Instant,
): (typeof STANDS)[number] {
  const recorded = recordStands(consent, row, at);
  return recorded !== 'enough' && consentsElsewhere !== null ? 'elsewhere' : recorded;
}

/** Why a consent that is on record is not enough: of another kind, not given yet, or no longer there. */
function consentDetail(consent: Consent | null, row: RulebookRow, at: Instant): Reason['detail'] {
  if (consent === null) return {};
  const recorded = recordStands(consent, row, at);
  switch (recorded) {
    case 'kind':
      return { recorded, kind: consent.kind };
    case 'later':
      return { recorded, given: consent.given };
    default:
      return { recorded: 'ended', ended: consent.until ?? at };
  }
}

/** Whether it is the place or the channel by which a row may not apply. */
function doubtOf(certain: boolean, { jurisdiction }: PlaceHours['place']): Reason['detail'] {
  return certain ? {} : { uncertain: jurisdiction.endsWith('-*') ? 'place' : 'channel' };
}

/** What a row wants of a consent, and what is on record. */
function consentWanted(
  { row, certain }: Extract<Constraint['source'], { kind: 'consent' }>,
  place: PlaceHours['place'],
  consent: Consent | null,
  at: Instant,
): Reason['detail'] {
  return {
    ruleName: row.name,
    kinds: row.consent?.kinds.join(',') ?? '',
    ...doubtOf(certain, place),
    ...(row.consent?.lines === undefined ? {} : { lines: row.consent.lines }),
    ...consentDetail(consent, row, at),
  };
}

function constraintReason(
  constraint: Constraint,
  place: PlaceHours['place'],
  consent: Consent | null,
  local: LocalTime | null,
  at: Instant,
): Reason {
  const { source } = constraint;
  const effect = constraint.binding ? 'blocks' : 'reviews';
  const code = constraintCode(constraint, local, at);
  const shared = {
    jurisdiction: place.jurisdiction,
    zone: place.zone,
    localTime: local ? localText(local) : null,
    until: nextInside(constraint.open, at),
  };
  switch (source.kind) {
    case 'row': {
      const hours = hoursOn(source.row, local?.epochDay ?? 0);
      return reasonOf(code, effect, {
        ...shared,
        rule: source.row.id,
        citation: source.row.citation,
        detail: {
          windows: windowsText(hours.windows),
          because: hours.because,
          ...(hours.holiday === null ? {} : { holiday: hours.holiday }),
          basis: source.row.basis,
          ruleName: source.row.name,
          ...doubtOf(source.certain, place),
        },
      });
    }
    case 'rule':
      return reasonOf(code, effect, {
        ...shared,
        rule: source.rule.name,
        detail: {
          windows: windowsText(source.week[local?.dayOfWeek ?? 0] ?? []),
          because: 'registered-rule',
          ...(source.certain ? {} : { uncertain: 'place' }),
        },
      });
    case 'rule-silent':
      return reasonOf(code, effect, {
        ...shared,
        rule: source.rule.name,
        until: null,
        detail: { because: 'rule-silent' },
      });
    case 'consent':
      return reasonOf(code, effect, {
        ...shared,
        rule: source.row.id,
        citation: source.row.citation,
        detail: consentWanted(source, place, consent, at),
      });
    case 'calendar-unknown':
      return reasonOf(code, effect, {
        ...shared,
        rule: source.row.id,
        citation: source.row.citation,
        until: null,
        detail: { because: 'calendar-unknown', ruleName: source.row.name },
      });
    case 'emergency':
      return reasonOf(code, effect, { ...shared, detail: { said: source.reason } });
    case 'unknown-zone':
      return reasonOf(code, effect, { ...shared, until: null });
    case 'no-row':
      return reasonOf(code, effect, {
        ...shared,
        detail:
          source.purpose === null ? { because: 'no-rule' } : { because: 'no-rule', purpose: source.purpose },
      });
  }
}

/** A constraint that only one of the two zone data sources closes. */
function differsHere(constraint: Constraint, at: Instant): boolean {
  return constraint.open !== constraint.openByPinned && contains(constraint.openByPinned, at);
}

function placeReasons(policy: Policy, hours: PlaceHours, consent: Consent | null, at: Instant): Reason[] {
  const local = localTimeAt(policy, hours.place.zone, at);
  return hours.constraints
    .filter((constraint) => !contains(constraint.open, at))
    .map((constraint) => constraintReason(constraint, hours.place, consent, local, at));
}

function locationReasons(location: LocationClass): Reason[] {
  if (location.wrongEvidence) {
    return [reasonOf('UNKNOWN_LOCATION', 'reviews', { detail: { because: 'unreadable-evidence' } })];
  }
  if (location.unknown) {
    return [reasonOf('UNKNOWN_LOCATION', 'reviews', { detail: { because: 'no-evidence' } })];
  }
  return [];
}

/** Reasons that every contact of this location class shares at `at`. */
function classReasons(policy: Policy, location: LocationClass, hours: ClassHours, at: Instant): Reason[] {
  const reasons = locationReasons(location);
  // Nowhere in particular: a list of every zone's hours would explain nothing.
  if (location.unknown) return reasons;
  for (const place of hours.places) reasons.push(...placeReasons(policy, place, location.consent, at));
  return reasons;
}

function nextCallable(hours: ClassHours, from: Instant, at: Instant): Instant | null {
  if (!Number.isFinite(from)) return null;
  const next = nextInside(hours.allOpen, Math.max(from, at));
  // A window must hold a whole minute that can be named on a screen.
  return next === null ? null : Math.ceil(next / MINUTE) * MINUTE;
}

/**
 * May this contact be called at `at`? Pure: the same contact, policy, facts and instant give the same verdict.
 * A bad contact is a reason, never an exception.
 */
export function judge(contact: Contact, policy: Policy, facts: CallFacts, at: Instant): Verdict {
  const reading = readContact(contact);
  const { evidence, location } = policy.locator.explain(reading.hints, contact.consent);
  const timetable = timetableAt(policy, at);
  const hours = timetable.ofClass(location);
  const own = [
    ...staleReasons(policy, facts, at),
    ...contactReasons(contact, reading, location, policy, facts, at),
  ];
  const reasons = [...own, ...classReasons(policy, location, hours, at)].sort(byStrictness);
  const status = statusOf(reasons);
  const standing = standingOf(own);
  const liftedAt = Math.max(standing.blockedUntil, standing.reviewUntil);
  const callable = status === 'callable';
  const boundaries = [
    nextBoundary(hours.allOpen, at),
    nextBoundary(hours.bindingOpen, at),
    ...own.map((reason) => reason.until),
  ].filter((boundary): boundary is number => boundary !== null && boundary > at);
  return {
    status,
    reasons,
    nextCallableAt: callable ? at : nextCallable(hours, liftedAt, at),
    callableUntil: callable ? endOfInterval(hours.allOpen, at) : null,
    holdsUntil: Math.min(...boundaries, at + HORIZON_DAYS * 86_400_000),
    places: location.unknown
      ? []
      : location.places.map((place) => {
          const local = localTimeAt(policy, place.zone, at);
          return { ...place, localTime: local ? localText(local) : null };
        }),
    evidence: evidence.map((entry) => ({ ...entry, places: entry.places.map((place) => ({ ...place })) })),
    evidenceDisagrees: location.disagree,
    consent: consentStanding(policy, location, at),
    zonesThatDiffer: [
      ...new Set(
        location.places
          .map((place) => place.zone)
          .filter((zone) => policy.clock.knows(zone) && policy.clock.readings(zone, at).length > 1),
      ),
    ],
    provenance: provenanceOf(policy, at),
  };
}

/** How it stands with the consents that the rows in force want at the contact's places. */
function consentStanding(policy: Policy, location: LocationClass, at: Instant): Verdict['consent'] {
  const rows = new Set<string>();
  for (const { jurisdiction, zone } of location.places) {
    const local = localTimeAt(policy, zone, at);
    if (local === null) continue;
    for (const { row } of policy.rulebook.rowsInForce(jurisdiction, local.epochDay, policy.campaign)) {
      if (wantsConsent(row, location)) rows.add(row.id);
    }
  }
  if (rows.size === 0) return null;
  return { neededBy: [...rows], recorded: location.consent, elsewhere: policy.consentsElsewhere };
}

export function provenanceOf(policy: Policy, at: Instant): Provenance {
  return {
    rulebookVersion: policy.rulebook.version,
    tzdata: policy.clock.tzdata,
    locationDataVersion: locationData.version,
    policyHash: policy.hash,
    evaluatedAt: at,
  };
}

/** When the contact may be called in the next `days` days (31 at most), as UTC intervals, ends exclusive. */
export function callableWindows(
  contact: Contact,
  policy: Policy,
  facts: CallFacts,
  at: Instant,
  days: number,
): { from: Instant; until: Instant }[] {
  const reading = readContact(contact);
  const location = policy.locator.classOf(reading.hints, contact.consent);
  const hours = timetableAt(policy, at).ofClass(location);
  const standing = standingOf([
    ...staleReasons(policy, facts, at),
    ...contactReasons(contact, reading, location, policy, facts, at),
  ]);
  const from = Math.max(at, standing.blockedUntil, standing.reviewUntil);
  const until = at + Math.min(days, HORIZON_DAYS) * DAY;
  return from < until ? toPairs(intersect(hours.allOpen, always(from, until))) : [];
}
