/**
 * What only a contact itself says for or against a call, as columns: do-not-call lists, attempts, exclusion zones and
 * its record. Each is worked out for one policy and one state of attempts and do-not-call lists, and again only for
 * those contacts that had any, when one lifts.
 */

import type { Instant } from '#src/clock/index.ts';
import { type PhoneReading, readPhone } from '#src/contact/index.ts';
import type { LocationClass, LocationHints } from '#src/location/index.ts';
import type { ClassColumn } from './class-column.ts';
import {
  type CallFacts,
  contactReasons,
  exclusionReasons,
  harmlessAttempts,
  standingOf,
} from './contact-checks.ts';
import { type AttributeSet, type ContactColumns, grown } from './contact-columns.ts';
import { type Cohort, NEVER_LIFTED } from './forecast.ts';
import { bitOf } from './instant-view.ts';
import type { Policy } from './policy.ts';
import { DAY } from './timetable.ts';

/** Seconds since the epoch, rounded up so that nothing is lifted early; {@link NEVER_LIFTED} for Infinity. */
function toSeconds(instant: Instant): number {
  return Number.isFinite(instant) ? Math.ceil(instant / 1000) : NEVER_LIFTED;
}

/** A contact's own checks, worked out for one policy and one state of attempts and do-not-call lists. */
interface Prepared {
  readonly policy: Policy;
  readonly revision: number;
  at: Instant;
  /** Until when the prepared reasons are exact without working them out again. */
  validUntil: Instant;
  size: number;
}

export interface Cohorts {
  /** Contacts without checks of their own, by class id. */
  readonly plain: Uint32Array;
  readonly cohorts: readonly Cohort[];
}

/** The columns that are public are read in loops over a million contacts; only this class writes them. */
export class OwnChecks {
  readonly #contacts: ContactColumns;
  readonly #classes: ClassColumn;
  /** Seconds since the epoch; 0 where nothing blocks. */
  blockedUntil = new Uint32Array(1024);
  /** Seconds since the epoch; 0 where nothing asks for review. */
  reviewUntil = new Uint32Array(1024);
  /** Bits of reason codes; 0 for most contacts. */
  codes = new Uint16Array(1024);
  /** By class: how few attempts, how recent, exhaust no limit; for the preparation under way. */
  #harmless: { readonly fewest: number; readonly reach: number }[] = [];
  /** By attribute set, for the policy of the preparation under way. */
  #nearExclusion: boolean[] = [];
  #cohorts: Cohorts | null = null;
  #prepared: Prepared | null = null;

  constructor(contacts: ContactColumns, classes: ClassColumn) {
    this.#contacts = contacts;
    this.#classes = classes;
  }

  /** How many contacts, from the first, have checks that were worked out. */
  get size(): number {
    return this.#prepared?.size ?? 0;
  }

  /** All are worked out again when they are needed next. */
  forget(): void {
    this.#prepared = null;
    this.#cohorts = null;
  }

  /** Brings the own checks of every contact up to date; does nothing when they are. */
  prepare(policy: Policy, facts: CallFacts, at: Instant, revision: number): void {
    this.#classes.bringTo(policy);
    const last = this.#prepared;
    const sameDay = last !== null && Math.floor(last.at / DAY) === Math.floor(at / DAY);
    const usable = sameDay && last.policy === policy && last.revision === revision && at >= last.at;
    this.#harmless = [];
    if (last?.policy !== policy) this.#nearExclusion = [];
    if (!usable) {
      this.#cohorts = null;
      const prepared: Prepared = { policy, revision, at, validUntil: Number.POSITIVE_INFINITY, size: 0 };
      this.#prepareFrom(0, prepared, facts);
      this.#prepared = prepared;
      return;
    }
    if (at >= last.validUntil) {
      this.#cohorts = null;
      // Time only lifts: a contact that had no checks of its own has none later that day.
      last.at = at;
      last.validUntil = Number.POSITIVE_INFINITY;
      for (let index = 0; index < last.size; index++) {
        if (this.codes[index] === 0) continue;
        last.validUntil = Math.min(last.validUntil, this.#prepareOne(index, policy, facts, at));
      }
    }
    if (last.size === this.#contacts.size) return;
    this.#cohorts = null;
    this.#prepareFrom(last.size, last, facts);
  }

  #prepareFrom(first: number, prepared: Prepared, facts: CallFacts): void {
    const { size } = this.#contacts;
    while (size > this.codes.length) this.#grow();
    for (let index = first; index < size; index++) {
      const validUntil = this.#prepareOne(index, prepared.policy, facts, prepared.at);
      prepared.validUntil = Math.min(prepared.validUntil, validUntil);
    }
    prepared.size = size;
  }

  #prepareOne(index: number, policy: Policy, facts: CallFacts, at: Instant): Instant {
    this.blockedUntil[index] = 0;
    this.reviewUntil[index] = 0;
    this.codes[index] = 0;
    const contacts = this.#contacts;
    const digits = contacts.phones[index] as number;
    const externalId = contacts.externalIds[index] ?? null;
    const classId = this.#classes.ids[index] as number;
    if (
      digits !== 0 &&
      externalId !== null &&
      !facts.doNotCall.holds(digits) &&
      this.#attemptsExhaustNothing(classId, digits, externalId, policy, facts, at) &&
      !this.#isNearExclusion(index, policy)
    ) {
      return Number.POSITIVE_INFINITY;
    }
    const { hints: places } = contacts.attributeSets[
      contacts.attributeSetOf[index] as number
    ] as AttributeSet;
    const phone: PhoneReading =
      digits === 0 ? readPhone(contacts.unreadablePhones.get(index)) : { ok: true, phone: `+${digits}` };
    const hints: LocationHints = { ...places, phone: phone.ok ? phone.phone : null };
    const contact = contacts.contactAt(index);
    const location = policy.locator.classes[classId] as LocationClass;
    const reasons = contactReasons(contact, { phone, hints }, location, policy, facts, at);
    if (reasons.length === 0) return Number.POSITIVE_INFINITY;
    const standing = standingOf(reasons);
    this.blockedUntil[index] = toSeconds(standing.blockedUntil);
    this.reviewUntil[index] = toSeconds(standing.reviewUntil);
    let codes = 0;
    let validUntil = Number.POSITIVE_INFINITY;
    for (const reason of reasons) {
      codes |= bitOf(reason.code);
      if (reason.until !== null) validUntil = Math.min(validUntil, reason.until);
    }
    this.codes[index] = codes;
    return validUntil;
  }

  /** Whether an exclusion zone may hold the contact; its attribute set says, for all that share it. */
  #isNearExclusion(index: number, policy: Policy): boolean {
    if (policy.exclusionZones.length === 0) return false;
    const set = this.#contacts.attributeSetOf[index] as number;
    let near = this.#nearExclusion[set];
    if (near === undefined) {
      const { hints } = this.#contacts.attributeSets[set] as AttributeSet;
      near = exclusionReasons({ ...hints, phone: null }, policy).length > 0;
      this.#nearExclusion[set] = near;
    }
    return near;
  }

  #attemptsExhaustNothing(
    classId: number,
    digits: number,
    externalId: string,
    policy: Policy,
    facts: CallFacts,
    at: Instant,
  ): boolean {
    let harmless = this.#harmless[classId];
    if (harmless === undefined) {
      harmless = harmlessAttempts(policy.locator.classes[classId] as LocationClass, policy, at);
      this.#harmless[classId] = harmless;
    }
    return facts.attempts.atMost(digits, externalId, at - harmless.reach) < harmless.fewest;
  }

  /** Contacts grouped by class and by when their own checks lift; kept until those are worked out again. */
  cohortsOf(policy: Policy): Cohorts {
    if (this.#cohorts) return this.#cohorts;
    const plain = new Uint32Array(policy.locator.classes.length);
    const cohorts = new Map<string, Cohort>();
    const { size } = this;
    const classOf = this.#classes.ids;
    for (let index = 0; index < size; index++) {
      const classId = classOf[index] as number;
      const codes = this.codes[index] as number;
      if (codes === 0) {
        plain[classId] = (plain[classId] as number) + 1;
        continue;
      }
      const blockedUntil = this.blockedUntil[index] as number;
      const reviewUntil = this.reviewUntil[index] as number;
      const key = `${classId} ${blockedUntil} ${reviewUntil} ${codes}`;
      const cohort = cohorts.get(key);
      if (cohort) cohort.count++;
      else {
        const location = policy.locator.classes[classId] as LocationClass;
        cohorts.set(key, { location, blockedUntil, reviewUntil, codes, count: 1 });
      }
    }
    this.#cohorts = { plain, cohorts: [...cohorts.values()] };
    return this.#cohorts;
  }

  #grow(): void {
    this.blockedUntil = grown(this.blockedUntil, (length) => new Uint32Array(length));
    this.reviewUntil = grown(this.reviewUntil, (length) => new Uint32Array(length));
    this.codes = grown(this.codes, (length) => new Uint16Array(length));
  }
}
