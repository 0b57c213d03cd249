/**
 * Many contacts, in columns. What a contact says about its place is interned, so a million contacts share a
 * few thousand location classes; at an instant each class is judged once, and a contact is a look-up and two
 * comparisons. {@link judge} gives the same answer for one contact, and a property test holds them together.
 */

import type { Instant } from '#src/clock/index.ts';
import { type Contact, placeAttributeNamed, readPhone } from '#src/contact/index.ts';
import type { LocationClass, LocationHints } from '#src/location/index.ts';
import { type CallFacts, contactReasons, hintsOf, staleReasons, standingOf } from './contact-checks.ts';
import { type Cohort, type Forecast, forecastOf } from './forecast.ts';
import { contains } from './intervals.ts';
import { classReasons, judge } from './judge.ts';
import { REASON_CODES, type ReasonCode, type Status, type Verdict } from './model.ts';
import type { Policy } from './policy.ts';
import { timetableAt } from './timetable.ts';

const NEVER_LIFTED = 0xffffffff;
const CODE_BIT = new Map<ReasonCode, number>(REASON_CODES.map((code, index) => [code, 1 << index]));
const STATUS_BY_LEVEL: readonly Status[] = ['callable', 'review', 'blocked'];

/** How many contacts stand where; a contact with several reasons counts under each of them. */
export interface Tally {
  readonly total: number;
  readonly callable: number;
  readonly blocked: number;
  readonly review: number;
  readonly reasons: Readonly<Partial<Record<ReasonCode, number>>>;
  /** The first instant at which some contact that is not callable now becomes so; null when none does. */
  readonly nextChangeAt: Instant | null;
}

export interface IngestResult {
  readonly added: number;
  /** Contacts whose externalId was already there: the newer record replaced the older. */
  readonly replaced: number;
}

/** Seconds since the epoch, rounded up so that nothing is lifted early; {@link NEVER_LIFTED} for Infinity. */
function toSeconds(instant: Instant): number {
  return Number.isFinite(instant) ? Math.ceil(instant / 1000) : NEVER_LIFTED;
}

function grown<T extends Float64Array | Uint32Array | Uint16Array>(
  column: T,
  make: (length: number) => T,
): T {
  const larger = make(column.length * 2);
  larger.set(column);
  return larger;
}

interface AttributeSet {
  readonly attributes: Readonly<Record<string, string>>;
  readonly hints: Omit<LocationHints, 'phone'>;
}

/** A contact's own checks, worked out for one policy and one state of attempts and do-not-call lists. */
interface Prepared {
  readonly policy: Policy;
  readonly revision: number;
  readonly at: Instant;
  /** Until when the prepared reasons are exact without working them out again. */
  validUntil: Instant;
  size: number;
}

export class ContactStore {
  #size = 0;
  /** E.164 digits as a number (15 digits are exact); 0 when the phone is no number. */
  #phones = new Float64Array(1024);
  #attributeSetOf = new Uint32Array(1024);
  #classOf = new Uint32Array(1024);
  #blockedUntil = new Uint32Array(1024);
  #reviewUntil = new Uint32Array(1024);
  #ownCodes = new Uint16Array(1024);
  readonly #externalIds: (string | null)[] = [];
  readonly #unreadablePhones = new Map<number, string | null>();
  readonly #indexById = new Map<string, number>();
  readonly #attributeSets: AttributeSet[] = [];
  readonly #attributeSetByText = new Map<string, number>();
  #prepared: Prepared | null = null;
  #classesFor: Policy | null = null;

  get size(): number {
    return this.#size;
  }

  has(externalId: string): boolean {
    return this.#indexById.has(externalId);
  }

  /** Adds contacts, or replaces those whose externalId is already there. */
  ingest(contacts: readonly Contact[]): IngestResult {
    let replaced = 0;
    for (const contact of contacts) {
      const id = contact.externalId?.trim() || null;
      let index = id === null ? undefined : this.#indexById.get(id);
      if (index === undefined) {
        index = this.#size++;
        if (index >= this.#phones.length) this.#grow();
        if (id !== null) this.#indexById.set(id, index);
        this.#externalIds[index] = id;
      } else {
        replaced++;
        this.#prepared = null;
        this.#classesFor = null;
        this.#unreadablePhones.delete(index);
      }
      const phone = readPhone(contact.phone);
      this.#phones[index] = phone.ok ? Number(phone.phone.slice(1)) : 0;
      if (!phone.ok) this.#unreadablePhones.set(index, contact.phone);
      this.#attributeSetOf[index] = this.#internAttributes(contact.attributes);
      if (this.#classesFor !== null) this.#classify(index, this.#classesFor);
    }
    return { added: contacts.length - replaced, replaced };
  }

  /** The contact as the engine knows it: names are not kept. */
  contactAt(index: number): Contact {
    const digits = this.#phones[index];
    return {
      externalId: this.#externalIds[index] ?? null,
      phone: digits ? `+${digits}` : (this.#unreadablePhones.get(index) ?? null),
      name: null,
      attributes: this.#attributeSets[this.#attributeSetOf[index] ?? 0]?.attributes ?? {},
    };
  }

  contactNamed(externalId: string): Contact | null {
    const index = this.#indexById.get(externalId.trim());
    return index === undefined ? null : this.contactAt(index);
  }

  verdictAt(index: number, policy: Policy, facts: CallFacts, at: Instant): Verdict {
    return judge(this.contactAt(index), policy, facts, at);
  }

  /**
   * Judges every contact.
   * @param revision changes whenever attempts or do-not-call lists did, so that own checks are worked out anew
   */
  judgeAll(policy: Policy, facts: CallFacts, at: Instant, revision: number): Tally {
    this.#prepare(policy, facts, at, revision);
    const stale = staleReasons(policy, facts, at);
    const levels = this.#classLevels(policy, at, stale.length > 0);
    const perClass = new Uint32Array(levels.length);
    const perOwnCode = new Uint32Array(REASON_CODES.length);
    const perLevel = new Uint32Array(3);
    const seconds = at / 1000;
    for (let index = 0; index < this.#size; index++) {
      const classId = this.#classOf[index] as number;
      perClass[classId] = (perClass[classId] as number) + 1;
      const level = this.#levelOf(index, levels, seconds);
      perLevel[level] = (perLevel[level] as number) + 1;
      let codes = this.#ownCodes[index] as number;
      for (let bit = 0; codes !== 0; bit++, codes >>>= 1) {
        if (codes & 1) perOwnCode[bit] = (perOwnCode[bit] as number) + 1;
      }
    }
    return {
      total: this.#size,
      callable: perLevel[0] ?? 0,
      review: perLevel[1] ?? 0,
      blocked: perLevel[2] ?? 0,
      reasons: {
        ...this.#reasonCounts(policy, at, perClass, perOwnCode),
        ...(stale.length > 0 && this.#size > 0 ? { DATA_STALE: this.#size } : {}),
      },
      nextChangeAt: this.#nextChange(policy, at, perClass),
    };
  }

  /** The status of each contact, in order of ingestion. */
  statuses(policy: Policy, facts: CallFacts, at: Instant, revision: number): Status[] {
    this.#prepare(policy, facts, at, revision);
    const levels = this.#classLevels(policy, at, staleReasons(policy, facts, at).length > 0);
    return Array.from({ length: this.#size }, (_, index) => {
      return STATUS_BY_LEVEL[this.#levelOf(index, levels, at / 1000)] as Status;
    });
  }

  /**
   * How the list would stand at the start of each hour. Contacts are counted by class and by the instants at
   * which their own checks lift, so the cost does not grow with the list once it is prepared.
   */
  forecast(policy: Policy, facts: CallFacts, from: Instant, hours: number, revision: number): Forecast {
    this.#prepare(policy, facts, from, revision);
    const cohorts = new Map<string, Cohort>();
    for (let index = 0; index < this.#size; index++) {
      const classId = this.#classOf[index] as number;
      const blockedUntil = this.#blockedUntil[index] as number;
      const reviewUntil = this.#reviewUntil[index] as number;
      const key = `${classId} ${blockedUntil} ${reviewUntil} ${this.#ownCodes[index]}`;
      const cohort = cohorts.get(key);
      if (cohort) cohort.count++;
      else {
        const codes = this.#ownCodes[index] as number;
        cohorts.set(key, { classId, blockedUntil, reviewUntil, codes, count: 1 });
      }
    }
    return forecastOf([...cohorts.values()], policy, facts, from, hours);
  }

  #levelOf(index: number, levels: Uint8Array, seconds: number): number {
    if ((this.#blockedUntil[index] as number) > seconds) return 2;
    const level = levels[this.#classOf[index] as number] as number;
    return level === 0 && (this.#reviewUntil[index] as number) > seconds ? 1 : level;
  }

  #grow(): void {
    this.#phones = grown(this.#phones, (length) => new Float64Array(length));
    this.#attributeSetOf = grown(this.#attributeSetOf, (length) => new Uint32Array(length));
    this.#classOf = grown(this.#classOf, (length) => new Uint32Array(length));
    this.#blockedUntil = grown(this.#blockedUntil, (length) => new Uint32Array(length));
    this.#reviewUntil = grown(this.#reviewUntil, (length) => new Uint32Array(length));
    this.#ownCodes = grown(this.#ownCodes, (length) => new Uint16Array(length));
  }

  #internAttributes(attributes: Readonly<Record<string, string>>): number {
    let text = '';
    for (const name in attributes) {
      if (placeAttributeNamed(name) !== undefined) text += `${name}\u0000${attributes[name]}\u0000`;
    }
    let id = this.#attributeSetByText.get(text);
    if (id === undefined) {
      id = this.#attributeSets.length;
      const places = Object.fromEntries(
        Object.entries(attributes).filter(([name]) => placeAttributeNamed(name) !== undefined),
      );
      const contact: Contact = { externalId: null, phone: null, name: null, attributes: places };
      const { phone: _, ...hints } = hintsOf(contact, { ok: false, problem: 'missing' });
      this.#attributeSets.push({ attributes: places, hints });
      this.#attributeSetByText.set(text, id);
    }
    return id;
  }

  #classify(index: number, policy: Policy): void {
    const digits = this.#phones[index];
    const { hints } = this.#attributeSets[this.#attributeSetOf[index] as number] as AttributeSet;
    this.#classOf[index] = policy.locator.classOf({ ...hints, phone: digits ? `+${digits}` : null }).id;
  }

  /** Brings the own checks of every contact up to date; does nothing when they are. */
  #prepare(policy: Policy, facts: CallFacts, at: Instant, revision: number): void {
    if (this.#classesFor?.locator !== policy.locator) {
      for (let index = 0; index < this.#size; index++) this.#classify(index, policy);
    }
    this.#classesFor = policy;
    const last = this.#prepared;
    const fresh =
      last !== null &&
      last.policy === policy &&
      last.revision === revision &&
      at >= last.at &&
      at < last.validUntil;
    if (fresh && last.size === this.#size) return;
    const prepared: Prepared = fresh
      ? last
      : { policy, revision, at, validUntil: Number.POSITIVE_INFINITY, size: 0 };
    for (let index = prepared.size; index < this.#size; index++) {
      prepared.validUntil = Math.min(prepared.validUntil, this.#prepareOne(index, policy, facts, at));
    }
    prepared.size = this.#size;
    this.#prepared = prepared;
  }

  #prepareOne(index: number, policy: Policy, facts: CallFacts, at: Instant): Instant {
    this.#blockedUntil[index] = 0;
    this.#reviewUntil[index] = 0;
    this.#ownCodes[index] = 0;
    const contact = this.contactAt(index);
    const phone = readPhone(contact.phone);
    const set = this.#attributeSets[this.#attributeSetOf[index] as number] as AttributeSet;
    const hints: LocationHints = { ...set.hints, phone: phone.ok ? phone.phone : null };
    const location = policy.locator.classes[this.#classOf[index] as number] as LocationClass;
    const reasons = contactReasons(contact, { phone, hints }, location, policy, facts, at);
    if (reasons.length === 0) return Number.POSITIVE_INFINITY;
    const standing = standingOf(reasons);
    this.#blockedUntil[index] = toSeconds(standing.blockedUntil);
    this.#reviewUntil[index] = toSeconds(standing.reviewUntil);
    let codes = 0;
    let validUntil = Number.POSITIVE_INFINITY;
    for (const reason of reasons) {
      codes |= CODE_BIT.get(reason.code) ?? 0;
      if (reason.until !== null) validUntil = Math.min(validUntil, reason.until);
    }
    this.#ownCodes[index] = codes;
    return validUntil;
  }

  /** 0 open, 1 review, 2 blocked, for each location class at `at`. */
  #classLevels(policy: Policy, at: Instant, stale: boolean): Uint8Array {
    const timetable = timetableAt(policy, at);
    const { classes } = policy.locator;
    const levels = new Uint8Array(classes.length);
    for (const location of classes) {
      const hours = timetable.ofClass(location);
      levels[location.id] = !contains(hours.bindingOpen, at)
        ? 2
        : contains(hours.allOpen, at) && !stale
          ? 0
          : 1;
    }
    return levels;
  }

  #reasonCounts(
    policy: Policy,
    at: Instant,
    perClass: Uint32Array,
    perOwnCode: Uint32Array,
  ): Partial<Record<ReasonCode, number>> {
    const counts: Partial<Record<ReasonCode, number>> = {};
    const add = (code: ReasonCode, count: number) => {
      if (count > 0) counts[code] = (counts[code] ?? 0) + count;
    };
    REASON_CODES.forEach((code, index) => {
      add(code, perOwnCode[index] ?? 0);
    });
    const timetable = timetableAt(policy, at);
    for (const location of policy.locator.classes) {
      const count = perClass[location.id] ?? 0;
      if (count === 0) continue;
      const codes = new Set(
        classReasons(policy, location, timetable.ofClass(location), at).map((reason) => reason.code),
      );
      for (const code of codes) add(code, count);
    }
    return counts;
  }

  #nextChange(policy: Policy, at: Instant, perClass: Uint32Array): Instant | null {
    const timetable = timetableAt(policy, at);
    let next = Number.POSITIVE_INFINITY;
    for (const location of policy.locator.classes) {
      if ((perClass[location.id] ?? 0) === 0) continue;
      const { allOpen } = timetable.ofClass(location);
      const from = allOpen.find((boundary, position) => position % 2 === 0 && boundary > at);
      if (from !== undefined) next = Math.min(next, from);
    }
    return Number.isFinite(next) ? next : null;
  }
}
