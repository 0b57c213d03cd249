/**
 * The checks that are about one contact and not about its place's clock: identity, do-not-call, exclusion
 * zones, attempts. Each failed check is a reason with the instant at which time alone lifts it.
 */

import type { Instant } from '#src/clock/index.ts';
import {
  type Contact,
  isPlaceholder,
  otherPhonesOf,
  type PhoneReading,
  type PlaceAttribute,
  placeAttributeNamed,
  readPhone,
} from '#src/contact/index.ts';
import type { DncIndex } from '#src/dnc/index.ts';
import {
  type Attempt,
  type AttemptLedger,
  type AttemptLimit,
  type DayClock,
  evaluateLimit,
  isCalendarPeriod,
  reachOf,
} from '#src/frequency/index.ts';
import type { Position } from '#src/geo/index.ts';
import { type LocationClass, type LocationHints, pointsIn, postalCentroid } from '#src/location/index.ts';
import { bindingBases, liesWithin, type PartEvidence, type PartOfJurisdiction } from '#src/rulebook/index.ts';
import type { Reason } from './model.ts';
import { type Policy, speaksFor } from './policy.ts';

/** What is known about calls and suppressions, beside the contacts themselves. */
export interface CallFacts {
  readonly attempts: AttemptLedger;
  readonly doNotCall: DncIndex;
  /** When each was last read from CXone; left out where the caller keeps them itself. */
  readonly readAt?: { readonly attempts: Instant; readonly doNotCall: Instant };
}

/** The hints of place that a contact's fields hold, under whatever names its system uses: all of each kind. */
export function hintsOf(contact: Contact, phone: PhoneReading): LocationHints {
  const found: { [attribute in PlaceAttribute]?: string[] } = {};
  for (const [name, text] of Object.entries(contact.attributes)) {
    const attribute = placeAttributeNamed(name);
    if (attribute === undefined) continue;
    // A latitude belongs to the longitude in the same place, so that a blank one counts.
    const isHalf = attribute === 'latitude' || attribute === 'longitude';
    if (!isHalf && isPlaceholder(text)) continue;
    const texts = found[attribute] ?? [];
    found[attribute] = texts;
    texts.push(text);
  }
  const otherPhones = otherPhonesOf(contact);
  return {
    ...found,
    phone: phone.ok ? phone.phone : null,
    ...(otherPhones.length === 0 ? {} : { otherPhones }),
  };
}

export interface ContactReading {
  readonly phone: PhoneReading;
  readonly hints: LocationHints;
}

export function readContact(contact: Contact): ContactReading {
  const phone = readPhone(contact.phone);
  return { phone, hints: hintsOf(contact, phone) };
}

export function reasonOf(
  code: Reason['code'],
  effect: Reason['effect'],
  rest: Partial<Omit<Reason, 'code' | 'effect'>> = {},
): Reason {
  return {
    code,
    effect,
    jurisdiction: null,
    zone: null,
    localTime: null,
    rule: null,
    citation: null,
    until: null,
    detail: {},
    ...rest,
  };
}

function identityReasons(contact: Contact, phone: PhoneReading): Reason[] {
  const reasons: Reason[] = [];
  if (!phone.ok) {
    reasons.push(
      reasonOf('INVALID_PHONE', 'reviews', {
        detail: { problem: phone.problem, said: (contact.phone ?? '').slice(0, 40) },
      }),
    );
  }
  if (!contact.externalId?.trim()) reasons.push(reasonOf('MISSING_EXTERNAL_ID', 'reviews'));
  return reasons;
}

function doNotCallReasons(phone: string, facts: CallFacts, at: Instant): Reason[] {
  return facts.doNotCall
    .listsHolding(phone, at)
    .map((entry) => reasonOf('DNC', 'blocks', { until: entry.expiresAt, detail: { list: entry.name } }));
}

type PointOnRecord = Position & { readonly exact: boolean };

/** Where the contact is: by its own coordinates, or approximately by its postal codes. */
function positionsOf(hints: LocationHints): readonly PointOnRecord[] {
  const exact = pointsIn(hints).flatMap(({ point }): PointOnRecord[] =>
    point === null ? [] : [{ ...point, extentKm: 0, exact: true }],
  );
  if (exact.length > 0) return exact;
  return (hints.postalCode ?? []).flatMap((code): PointOnRecord[] => {
    const centroid = postalCentroid(code);
    return centroid === null ? [] : [{ ...centroid, exact: false }];
  });
}

const exclusionsByPostalCode = new WeakMap<Policy, Map<string, readonly Reason[]>>();

/** Reasons of the exclusion zones; a postal code's are worked out once for all its contacts. */
export function exclusionReasons(hints: LocationHints, policy: Policy): readonly Reason[] {
  if (policy.exclusionZones.length === 0) return [];
  const positions = positionsOf(hints);
  if (positions.length === 0) return [];
  const reasonsAt = (points: readonly PointOnRecord[]) =>
    points.flatMap((position) => exclusionsAt(position, policy));
  if (positions.some(({ exact }) => exact)) return reasonsAt(positions);
  const kept = exclusionsByPostalCode.get(policy) ?? new Map<string, readonly Reason[]>();
  exclusionsByPostalCode.set(policy, kept);
  const codes = (hints.postalCode ?? []).join('\u0001');
  let reasons = kept.get(codes);
  if (!reasons) {
    reasons = reasonsAt(positions);
    kept.set(codes, reasons);
  }
  return reasons;
}

function exclusionsAt(position: PointOnRecord, policy: Policy): Reason[] {
  return policy.exclusions.relations(position).map(({ zone, relation }) =>
    reasonOf('GEO_EXCLUSION', relation === 'inside' ? 'blocks' : 'reviews', {
      rule: policy.exclusionZones[zone]?.rule ?? null,
      detail: {
        relation,
        position: position.exact ? 'coordinates' : 'postal-code',
        radiusKm: policy.exclusionZones[zone]?.radiusKm ?? 0,
      },
    }),
  );
}

interface Limit {
  readonly limit: AttemptLimit;
  readonly binding: boolean;
  /** The part of the jurisdiction that the limit is for; null for all of it. */
  readonly within: PartOfJurisdiction | null;
  /** Whether only attempts that came to a contact count for certain. */
  readonly contacts: boolean;
  readonly zone: string;
  readonly jurisdiction: string | null;
  readonly rule: string;
  readonly citation: Reason['citation'];
}

/** Every attempt limit that the rules of the candidate places and the registered rules set. */
function limitsOn(location: LocationClass, policy: Policy, at: Instant): Limit[] {
  const limits = new Map<string, Limit>();
  for (const place of location.places) {
    const { jurisdiction, zone } = place;
    if (!policy.clock.knows(zone)) continue;
    const { epochDay } = policy.clock.localTime(zone, at);
    for (const { row, certain } of policy.rulebook.rowsInForce(jurisdiction, epochDay, policy.campaign)) {
      row.attempts.forEach(({ max, period, scope, trigger, dayOne = false, contacts = false }, index) => {
        // A rolling window is the same on every clock; a calendar day is each clock's own.
        const clock = dayOne || (trigger === null && isCalendarPeriod(period)) ? zone : '';
        limits.set(`${row.id} ${index} ${clock} ${certain}`, {
          // Subjects, offers, debts and businesses cannot be seen: every attempt on the person counts.
          limit: {
            max,
            period,
            trigger,
            dayOne,
            scope: scope === 'per-number' ? 'per-number' : 'per-person',
          },
          binding: certain && bindingBases.has(row.basis),
          within: row.within ?? null,
          contacts,
          zone,
          jurisdiction,
          rule: row.id,
          citation: row.citation,
        });
      });
    }
    for (const rule of policy.rules) {
      const speaks = speaksFor(rule, place);
      if (speaks === 'no') continue;
      const { id, name, maxCallsPerDay } = rule;
      limits.set(`${id} ${zone} ${speaks}`, {
        limit: { max: maxCallsPerDay, period: 'P1D', scope: 'per-number', trigger: null },
        binding: speaks === 'yes',
        within: null,
        contacts: false,
        zone,
        jurisdiction: null,
        rule: name,
        citation: null,
      });
    }
  }
  return [...limits.values()];
}

interface Limits {
  readonly limits: readonly Limit[];
  /** The lowest maximum of the limits that need no trigger. */
  readonly fewest: number;
  /** How far back an attempt can count, in milliseconds. */
  readonly reach: number;
}

const limitsByPolicy = new WeakMap<Policy, Map<string, Limits>>();
/** Rows start and end on local dates, and no zone is further apart from UTC than whole quarters of an hour. */
const LIMITS_HOLD_MS = 15 * 60_000;
const MOST_LIMITS_KEPT = 50_000;

function cachedLimitsOn(location: LocationClass, policy: Policy, at: Instant): Limits {
  const kept = limitsByPolicy.get(policy) ?? new Map<string, Limits>();
  limitsByPolicy.set(policy, kept);
  const key = `${location.id} ${Math.floor(at / LIMITS_HOLD_MS)}`;
  let found = kept.get(key);
  if (!found) {
    if (kept.size >= MOST_LIMITS_KEPT) kept.clear();
    const limits = limitsOn(location, policy, at);
    const maxima = limits.filter(({ limit }) => limit.trigger === null).map(({ limit }) => limit.max);
    const reach = Math.max(0, ...limits.map(({ limit }) => reachOf(limit.period)));
    found = { limits, fewest: Math.min(...maxima), reach };
    kept.set(key, found);
  }
  return found;
}

/** Fewer attempts than `fewest`, no further back than `reach`, exhaust no limit of the class. */
export function harmlessAttempts(
  location: LocationClass,
  policy: Policy,
  at: Instant,
): Pick<Limits, 'fewest' | 'reach'> {
  return cachedLimitsOn(location, policy, at);
}

const dayClocks = new WeakMap<Policy, Map<string, DayClock>>();

/** The calendar of a zone, which remembers the last day it was asked about: lists are judged at one instant. */
function dayClock(policy: Policy, zone: string): DayClock {
  const kept = dayClocks.get(policy) ?? new Map<string, DayClock>();
  dayClocks.set(policy, kept);
  let clock = kept.get(zone);
  if (!clock) {
    let lastInstant = Number.NaN;
    let lastDay = 0;
    const starts = new Map<number, Instant>();
    clock = {
      epochDayOf(instant) {
        if (instant !== lastInstant) {
          lastInstant = instant;
          lastDay = policy.clock.localTime(zone, instant).epochDay;
        }
        return lastDay;
      },
      startOfDay(epochDay) {
        const start = starts.get(epochDay) ?? policy.clock.startOfDay(zone, epochDay);
        starts.set(epochDay, start);
        return start;
      },
    };
    kept.set(zone, clock);
  }
  return clock;
}

function isContact({ outcome }: Attempt): boolean {
  return outcome === 'conversation' || outcome === 'refusal';
}

/** What a contact's data say about the part of a place where the person is. */
export function partEvidence({ phone, hints }: ContactReading): PartEvidence {
  return {
    postalCodes: [hints.postalCode ?? []].flat(),
    phones: [...(phone.ok ? [phone.phone] : []), ...(hints.otherPhones ?? [])],
  };
}

function attemptReasons(
  phone: string,
  hints: LocationHints,
  externalId: string | null,
  location: LocationClass,
  policy: Policy,
  facts: CallFacts,
  at: Instant,
): Reason[] {
  const onNumber = facts.attempts.attemptsOn(phone);
  const onPerson = externalId === null ? onNumber : facts.attempts.attemptsOnPerson(phone, externalId);
  if (onPerson.length === 0) return [];
  const { limits, fewest } = cachedLimitsOn(location, policy, at);
  // Fewer attempts than the lowest limit exhaust none, and nothing cools off without an outcome.
  if (onPerson.length < fewest && onPerson.every((attempt) => !attempt.outcome)) return [];
  const evidence = partEvidence({ phone: { ok: true, phone }, hints });
  return limits.flatMap(({ limit, binding, within, contacts, zone, jurisdiction, rule, citation }) => {
    const attempts = limit.scope === 'per-number' ? onNumber : onPerson;
    if (limit.trigger === null && attempts.length < limit.max) return [];
    const days = dayClock(policy, zone);
    const state = evaluateLimit(limit, attempts, at, days);
    if (!state.exhausted) return [];
    const inside = within === null ? 'yes' : liesWithin(within, evidence);
    if (inside === 'no') return [];
    const certain = !contacts || evaluateLimit(limit, attempts.filter(isContact), at, days).exhausted;
    const blocks = binding && inside === 'yes' && certain;
    const { max, period, trigger } = limit;
    return reasonOf(trigger === null ? 'FREQUENCY_LIMIT' : 'COOLING_OFF', blocks ? 'blocks' : 'reviews', {
      jurisdiction,
      zone,
      rule,
      citation,
      until: state.freeAt,
      detail: { used: state.used, max, period, ...(trigger === null ? {} : { trigger }) },
    });
  });
}

/** Data older than the policy's limit prove nothing: every contact is for review, and is told how old. */
export function staleReasons(policy: Policy, facts: CallFacts, at: Instant): Reason[] {
  if (!facts.readAt) return [];
  const { readAt } = facts;
  return (['attempts', 'doNotCall'] as const).flatMap((what) => {
    const ageMinutes = Math.floor((at - readAt[what]) / 60_000);
    const limit = policy.dataLimitMinutes[what];
    return ageMinutes < limit
      ? []
      : [reasonOf('DATA_STALE', 'reviews', { detail: { what, ageMinutes, limit } })];
  });
}

/** Every reason that is about this contact alone, at `at`. */
export function contactReasons(
  contact: Contact,
  reading: ContactReading,
  location: LocationClass,
  policy: Policy,
  facts: CallFacts,
  at: Instant,
): Reason[] {
  const reasons = identityReasons(contact, reading.phone);
  reasons.push(...exclusionReasons(reading.hints, policy));
  if (reading.phone.ok) {
    reasons.push(...doNotCallReasons(reading.phone.phone, facts, at));
    reasons.push(
      ...attemptReasons(reading.phone.phone, reading.hints, contact.externalId, location, policy, facts, at),
    );
  }
  return reasons;
}

/** Contact reasons boiled down to what many-contact judging needs. */
export interface Standing {
  /** Before this instant the contact is blocked whatever the clock; Infinity when time does not lift it. */
  readonly blockedUntil: Instant;
  /** The same for a review. */
  readonly reviewUntil: Instant;
}

export function standingOf(reasons: readonly Reason[]): Standing {
  let blockedUntil = 0;
  let reviewUntil = 0;
  for (const reason of reasons) {
    const until = reason.until ?? Number.POSITIVE_INFINITY;
    if (reason.effect === 'blocks') blockedUntil = Math.max(blockedUntil, until);
    else reviewUntil = Math.max(reviewUntil, until);
  }
  return { blockedUntil, reviewUntil };
}
