/**
 * The checks that are about one contact and not about its place's clock: identity, do-not-call, exclusion
 * zones, attempts. Each failed check is a reason with the instant at which time alone lifts it.
 */

import type { Instant } from '#src/clock/index.ts';
import { type Contact, type PhoneReading, placeAttributeNamed, readPhone } from '#src/contact/index.ts';
import type { DncIndex } from '#src/dnc/index.ts';
import { type AttemptLedger, evaluateLimit } from '#src/frequency/index.ts';
import type { LocationClass, LocationHints } from '#src/location/index.ts';
import type { Reason } from './model.ts';
import type { Policy } from './policy.ts';

/** What is known about calls and suppressions, beside the contacts themselves. */
export interface CallFacts {
  readonly attempts: AttemptLedger;
  readonly doNotCall: DncIndex;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function coordinate(text: string | undefined, limit: number): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) && Math.abs(value) <= limit ? value : undefined;
}

/** The hints of place that a contact's fields hold, under whatever names its system uses. */
export function hintsOf(contact: Contact, phone: PhoneReading): LocationHints {
  const hints: Mutable<LocationHints> = { phone: phone.ok ? phone.phone : null };
  for (const [name, text] of Object.entries(contact.attributes)) {
    if (text === '') continue;
    const attribute = placeAttributeNamed(name);
    if (attribute === undefined) continue;
    if (attribute === 'latitude' || attribute === 'longitude') {
      const value = coordinate(text, attribute === 'latitude' ? 90 : 180);
      if (value !== undefined) hints[attribute] = value;
    } else hints[attribute] = text;
  }
  return hints;
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

function exclusionReasons(hints: LocationHints, policy: Policy): Reason[] {
  const { latitude, longitude } = hints;
  if (policy.exclusionZones.length === 0 || latitude === undefined || longitude === undefined) return [];
  return policy.exclusions.relations({ latitude, longitude, extentKm: 0 }).map(({ zone, relation }) =>
    reasonOf('GEO_EXCLUSION', relation === 'inside' ? 'blocks' : 'reviews', {
      rule: policy.exclusionZones[zone]?.rule ?? null,
      detail: { relation, radiusKm: policy.exclusionZones[zone]?.radiusKm ?? 0 },
    }),
  );
}

/** The daily maximum of each registered rule, by the calendar day of every candidate place. */
function attemptReasons(
  phone: string,
  location: LocationClass,
  policy: Policy,
  facts: CallFacts,
  at: Instant,
): Reason[] {
  const attempts = facts.attempts.attemptsOn(phone);
  if (attempts.length === 0) return [];
  const zones = new Set(
    location.places.map((place) => place.zone).filter((zone) => policy.clock.knows(zone)),
  );
  return policy.rules.flatMap((rule) =>
    [...zones].flatMap((zone) => {
      const limit = { max: rule.maxCallsPerDay, period: 'P1D', scope: 'per-number', trigger: null } as const;
      const state = evaluateLimit(limit, attempts, at, {
        epochDayOf: (instant) => policy.clock.localTime(zone, instant).epochDay,
        startOfDay: (epochDay) => policy.clock.startOfDay(zone, epochDay),
      });
      if (!state.exhausted) return [];
      return reasonOf('FREQUENCY_LIMIT', 'blocks', {
        zone,
        rule: rule.name,
        until: state.freeAt,
        detail: { used: state.used, max: limit.max, period: limit.period },
      });
    }),
  );
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
    reasons.push(...attemptReasons(reading.phone.phone, location, policy, facts, at));
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

export const CLEAR_STANDING: Standing = { blockedUntil: 0, reviewUntil: 0 };

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
