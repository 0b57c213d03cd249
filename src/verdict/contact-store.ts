/**
 * Many contacts, in columns. What a contact says about its place is interned, so a million contacts share a
 * few thousand location classes; at an instant each class is judged once, and a contact is a look-up and two
 * comparisons. `judge` gives the same answer for one contact, and a property test holds them together.
 */

import { HOUR, type Instant, utcDayOf } from '#src/clock/index.ts';
import type { Consent } from '#src/consent/index.ts';
import {
  type Contact,
  lineDigits,
  otherPhonesOf,
  type PhoneReading,
  placeAttributeNamed,
  readPhone,
} from '#src/contact/index.ts';
import type { DncIndex } from '#src/dnc/index.ts';
import { asksForReview, type LocationClass, type LocationHints } from '#src/location/index.ts';
import {
  type CallFacts,
  contactReasons,
  exclusionReasons,
  harmlessAttempts,
  hintsOf,
  staleReasons,
  standingOf,
} from './contact-checks.ts';
import { type Cohort, type Forecast, forecastOf, NEVER_LIFTED } from './forecast.ts';
import { addBits, bitOf, countsByCode, InstantView } from './instant-view.ts';
import { judge } from './judge.ts';
import { REASON_CODES, type ReasonCode, type Status } from './model.ts';
import type { Policy } from './policy.ts';
import { timetableAt } from './timetable.ts';
import { MOST_SHOWN, WORKLIST_KINDS, type Worklist, type WorklistKind } from './worklist.ts';

const STATUS_BY_LEVEL: readonly Status[] = ['callable', 'review', 'blocked'];

/** How many contacts stand where; a contact with several reasons counts under each of them. */
export interface Tally {
  readonly total: number;
  readonly callable: number;
  readonly blocked: number;
  readonly review: number;
  readonly reasons: Readonly<Partial<Record<ReasonCode, number>>>;
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

/** The first number of a person goes by the external id alone. */
function keyOf(externalId: string, destination: number): string {
  return destination === 0 ? externalId : `${externalId}\u0000${destination}`;
}

const NO_OTHERS: readonly string[] = [];

interface AttributeSet {
  readonly attributes: Readonly<Record<string, string>>;
  readonly hints: Omit<LocationHints, 'phone'>;
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

interface Cohorts {
  /** Contacts without checks of their own, by class id. */
  readonly plain: Uint32Array;
  readonly cohorts: readonly Cohort[];
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
  /** Other numbers that a contact's own record names, E.164. */
  readonly #otherPhones = new Map<number, readonly string[]>();
  /** The contacts of each person that has several: one for each of her numbers. */
  readonly #numbersOf = new Map<string, number[]>();
  /** Consents that are on record; most contacts have none. */
  readonly #consents = new Map<number, Consent>();
  /** By external id, and which of the person's numbers it is. */
  readonly #indexByKey = new Map<string, number>();
  readonly #attributeSets: AttributeSet[] = [];
  readonly #attributeSetByText = new Map<string, number>();
  /** Class by attribute set and area code. */
  readonly #classByKey = new Map<number, number>();
  /** By class: how few attempts, how recent, exhaust no limit; for the preparation under way. */
  #harmless: { readonly fewest: number; readonly reach: number }[] = [];
  /** By attribute set, for the policy of the preparation under way. */
  #nearExclusion: boolean[] = [];
  #cohorts: Cohorts | null = null;
  #prepared: Prepared | null = null;
  #classesFor: Policy | null = null;

  get size(): number {
    return this.#size;
  }

  /** Adds contacts, or replaces those whose externalId is already there. */
  ingest(contacts: readonly Contact[]): IngestResult {
    let replaced = 0;
    for (const contact of contacts) {
      const id = contact.externalId?.trim() || null;
      const key = id === null ? null : keyOf(id, contact.destination ?? 0);
      let index = key === null ? undefined : this.#indexByKey.get(key);
      if (index === undefined) {
        index = this.#size++;
        if (index >= this.#phones.length) this.#grow();
        if (key !== null) this.#indexByKey.set(key, index);
        this.#externalIds[index] = id;
      } else {
        replaced++;
        this.#workOutAnew();
        this.#unreadablePhones.delete(index);
        this.#otherPhones.delete(index);
        this.#consents.delete(index);
      }
      if (contact.consent) this.#consents.set(index, contact.consent);
      const phone = readPhone(contact.phone);
      this.#phones[index] = phone.ok ? Number(phone.phone.slice(1)) : 0;
      if (!phone.ok) this.#unreadablePhones.set(index, contact.phone);
      this.#attributeSetOf[index] = this.#internAttributes(contact.attributes);
      const others = otherPhonesOf(contact);
      if (others.length > 0) this.#otherPhones.set(index, others);
      const destination = contact.destination ?? 0;
      if (id !== null && (destination > 0 || this.#numbersOf.size > 0))
        this.#joinPerson(id, index, destination);
      if (this.#classesFor !== null) this.#classify(index, this.#classesFor);
    }
    return { added: contacts.length - replaced, replaced };
  }

  #workOutAnew(): void {
    this.#prepared = null;
    this.#cohorts = null;
    this.#classesFor = null;
  }

  /** A person's numbers say together where she is: those that came before are placed anew. */
  #joinPerson(id: string, index: number, destination: number): void {
    let all = this.#numbersOf.get(id);
    if (!all) {
      if (destination === 0) return;
      const first = this.#indexByKey.get(keyOf(id, 0));
      all = first === undefined ? [] : [first];
      this.#numbersOf.set(id, all);
    }
    if (!all.includes(index)) all.push(index);
    for (const other of all) {
      if (other === index) continue;
      if (this.#prepared !== null && other < this.#prepared.size) this.#workOutAnew();
      else if (this.#classesFor !== null) this.#classify(other, this.#classesFor);
    }
  }

  /** The person's other numbers, E.164: those of the record, and those that are contacts of their own. */
  #othersOf(index: number): readonly string[] {
    const own = this.#otherPhones.get(index);
    const id = this.#externalIds[index];
    const siblings = id ? this.#numbersOf.get(id) : undefined;
    if (!siblings) return own ?? NO_OTHERS;
    const phone = this.#phones[index];
    const found = new Set(own);
    for (const sibling of siblings) {
      const digits = this.#phones[sibling];
      if (digits && digits !== phone) found.add(`+${digits}`);
    }
    return [...found].sort();
  }

  /** The contact as the engine knows it: names are not kept. */
  contactAt(index: number): Contact {
    const digits = this.#phones[index];
    const consent = this.#consents.get(index);
    const otherPhones = this.#othersOf(index);
    return {
      externalId: this.#externalIds[index] ?? null,
      phone: digits ? `+${digits}` : (this.#unreadablePhones.get(index) ?? null),
      name: null,
      attributes: this.#attributeSets[this.#attributeSetOf[index] ?? 0]?.attributes ?? {},
      ...(otherPhones.length === 0 ? {} : { otherPhones: [...otherPhones] }),
      ...(consent === undefined ? {} : { consent }),
    };
  }

  /** The contacts of one external id: one for each of the person's numbers. */
  contactsNamed(externalId: string): readonly Contact[] {
    const id = externalId.trim();
    const only = this.#indexByKey.get(keyOf(id, 0));
    const all = this.#numbersOf.get(id) ?? (only === undefined ? [] : [only]);
    return all.map((index) => this.contactAt(index));
  }

  /** The contacts of one line, however their numbers are written. @param phone E.164 */
  contactsWith(phone: string): readonly Contact[] {
    const line = lineDigits(Number(phone.slice(1)));
    const found: Contact[] = [];
    for (let index = 0; index < this.#size; index++) {
      if (lineDigits(this.#phones[index] as number) === line) found.push(this.contactAt(index));
    }
    return found;
  }

  /**
   * Judges every contact.
   * @param revision changes whenever attempts or do-not-call lists did, so that own checks are worked out anew
   */
  judgeAll(policy: Policy, facts: CallFacts, at: Instant, revision: number): Tally {
    this.#prepare(policy, facts, at, revision);
    const stale = staleReasons(policy, facts, at).length > 0;
    const view = new InstantView(policy, at);
    const levels = this.#classLevels(policy, view, stale);
    const perClass = new Uint32Array(levels.length);
    const perCode = new Uint32Array(REASON_CODES.length);
    const perLevel = new Uint32Array(3);
    const seconds = at / 1000;
    const classOf = this.#classOf;
    const ownCodes = this.#ownCodes;
    for (let index = 0; index < this.#size; index++) {
      const classId = classOf[index] as number;
      perClass[classId] = (perClass[classId] as number) + 1;
      const codes = ownCodes[index] as number;
      // Most contacts have no checks of their own: their class says it all.
      const level = codes === 0 ? (levels[classId] as number) : this.#levelOf(index, levels, seconds);
      perLevel[level] = (perLevel[level] as number) + 1;
      if (codes !== 0) addBits(perCode, codes, 1);
    }
    for (const location of policy.locator.classes) {
      const count = perClass[location.id] as number;
      if (count > 0) addBits(perCode, view.codesOf(location), count);
    }
    if (stale) addBits(perCode, bitOf('DATA_STALE'), this.#size);
    return {
      total: this.#size,
      callable: perLevel[0] ?? 0,
      review: perLevel[1] ?? 0,
      blocked: perLevel[2] ?? 0,
      reasons: countsByCode(perCode),
    };
  }

  /** The first instant after `at` at which some contact comes into its hours; null when none does in the horizon. */
  nextOpening(policy: Policy, at: Instant): Instant | null {
    this.#classifyFor(policy);
    const timetable = timetableAt(policy, at);
    const present = new Set(this.#classOf.subarray(0, this.#size));
    let next = Number.POSITIVE_INFINITY;
    for (const classId of present) {
      const location = policy.locator.classes[classId];
      if (!location) continue;
      const { allOpen } = timetable.ofClass(location);
      const opening = allOpen.find((boundary, position) => position % 2 === 0 && boundary > at);
      if (opening !== undefined) next = Math.min(next, opening);
    }
    return Number.isFinite(next) ? next : null;
  }

  /** How many contacts stand on a do-not-call list, which may hold them back or not. */
  countOnList(doNotCall: DncIndex, listId: string, at: Instant): number {
    let count = 0;
    for (let index = 0; index < this.#size; index++) {
      const digits = this.#phones[index] as number;
      if (digits === 0 || !doNotCall.holds(digits)) continue;
      if (doNotCall.listsHolding(`+${digits}`, at).some((list) => list.listId === listId)) count++;
    }
    return count;
  }

  /** Contacts that have neither a postal code nor a state. */
  countWithoutAddress(): number {
    const without = this.#attributeSets.map(
      ({ hints }) => hints.postalCode === undefined && hints.state === undefined,
    );
    let count = 0;
    for (let index = 0; index < this.#size; index++) {
      if (without[this.#attributeSetOf[index] as number]) count++;
    }
    return count;
  }

  /** Contacts by location class. */
  classCounts(policy: Policy): readonly { readonly location: LocationClass; readonly count: number }[] {
    this.#classifyFor(policy);
    const counts = new Uint32Array(policy.locator.classes.length);
    for (let index = 0; index < this.#size; index++) {
      const classId = this.#classOf[index] as number;
      counts[classId] = (counts[classId] as number) + 1;
    }
    return policy.locator.classes.flatMap((location) => {
      const count = counts[location.id] as number;
      return count === 0 ? [] : [{ location, count }];
    });
  }

  /** Whose record wants a look, and the first of one kind. @param soonMs how far ahead `clear-soon` looks */
  worklist(
    policy: Policy,
    facts: CallFacts,
    at: Instant,
    revision: number,
    kind: WorklistKind,
    soonMs: number,
  ): Worklist {
    const now = this.statuses(policy, facts, at, revision);
    const soon = this.#callableWithin(policy, at, soonMs);
    const counts = Object.fromEntries(WORKLIST_KINDS.map((one) => [one, 0])) as Record<WorklistKind, number>;
    const shown: number[] = [];
    for (let index = 0; index < this.#size; index++) {
      const { hints } = this.#attributeSets[this.#attributeSetOf[index] as number] as AttributeSet;
      const location = policy.locator.classes[this.#classOf[index] as number] as LocationClass;
      const applies: Record<WorklistKind, boolean> = {
        'invalid-number': this.#phones[index] === 0,
        'unknown-place': location.unknown,
        'evidence-disagrees': location.disagree,
        'no-postal-code': hints.postalCode === undefined,
        'unreadable-evidence': location.wrongEvidence,
        'clear-soon': now[index] !== 'callable' && soon[index] === 1,
      };
      for (const one of WORKLIST_KINDS) if (applies[one]) counts[one]++;
      if (applies[kind] && shown.length < MOST_SHOWN) shown.push(index);
    }
    return {
      counts,
      contacts: shown.map((index) => {
        const contact = this.contactAt(index);
        const { evidence, nextCallableAt, places } = judge(contact, policy, facts, at);
        return {
          contact,
          about: evidence
            .filter((line) => kind !== 'unreadable-evidence' || asksForReview(line))
            .map(({ source, said }) => `${source} ${said}`),
          nextAt: kind === 'clear-soon' ? nextCallableAt : null,
          zone: places[0]?.zone ?? null,
        };
      }),
    };
  }

  /** 1 for each contact that is callable at the start of some hour ahead; needs the contacts' own checks prepared. */
  #callableWithin(policy: Policy, at: Instant, withinMs: number): Uint8Array {
    const soon = new Uint8Array(this.#size);
    for (let ahead = HOUR; ahead <= withinMs; ahead += HOUR) {
      const levels = this.#classLevels(policy, new InstantView(policy, at + ahead), false);
      for (let index = 0; index < this.#size; index++) {
        if (this.#levelOf(index, levels, (at + ahead) / 1000) === 0) soon[index] = 1;
      }
    }
    return soon;
  }

  /** The status of each contact, in order of ingestion. */
  statuses(policy: Policy, facts: CallFacts, at: Instant, revision: number): Status[] {
    this.#prepare(policy, facts, at, revision);
    const stale = staleReasons(policy, facts, at).length > 0;
    const levels = this.#classLevels(policy, new InstantView(policy, at), stale);
    return Array.from({ length: this.#size }, (_, index) => {
      return STATUS_BY_LEVEL[this.#levelOf(index, levels, at / 1000)] as Status;
    });
  }

  /**
   * How the list would stand at the start of each hour. Contacts are counted by class and by the instants at
   * which their own checks lift, so the cost does not grow with the list once it is prepared.
   */
  forecast(
    policy: Policy,
    facts: CallFacts,
    from: Instant,
    hours: number,
    revision: number,
    /** When contacts' own checks are worked out; by default when the forecast begins. */
    at: Instant = from,
  ): Forecast {
    const instants = Array.from({ length: hours }, (_, hour) => from + hour * HOUR);
    return this.forecastAt(policy, facts, instants, revision, at);
  }

  /** @param at when contacts' own checks are worked out */
  forecastAt(
    policy: Policy,
    facts: CallFacts,
    instants: readonly Instant[],
    revision: number,
    at: Instant,
  ): Forecast {
    this.#prepare(policy, facts, at, revision);
    const { plain, cohorts } = this.#cohortsOf(policy);
    return forecastOf(plain, cohorts, policy, facts, instants);
  }

  /** Contacts grouped by class and by when their own checks lift; kept until those are worked out anew. */
  #cohortsOf(policy: Policy): Cohorts {
    if (this.#cohorts) return this.#cohorts;
    const plain = new Uint32Array(policy.locator.classes.length);
    const cohorts = new Map<string, Cohort>();
    for (let index = 0; index < this.#size; index++) {
      const classId = this.#classOf[index] as number;
      const codes = this.#ownCodes[index] as number;
      if (codes === 0) {
        plain[classId] = (plain[classId] as number) + 1;
        continue;
      }
      const blockedUntil = this.#blockedUntil[index] as number;
      const reviewUntil = this.#reviewUntil[index] as number;
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
    const digits = this.#phones[index] as number;
    const set = this.#attributeSetOf[index] as number;
    // A North American number says where it is by its area code, and its first digits are that.
    const prefix = digits >= 1e10 && digits < 2e10 ? Math.floor(digits / 1e7) : digits === 0 ? 0 : -1;
    const key = set * 2048 + (prefix > 0 ? prefix - 1000 + 1 : 0);
    const consent = this.#consents.get(index) ?? null;
    const otherPhones = this.#othersOf(index);
    const isShared = prefix >= 0 && consent === null && otherPhones.length === 0;
    const known = isShared ? this.#classByKey.get(key) : undefined;
    if (known !== undefined) {
      this.#classOf[index] = known;
      return;
    }
    const { hints } = this.#attributeSets[set] as AttributeSet;
    const { id } = policy.locator.classOf(
      { ...hints, otherPhones, phone: digits ? `+${digits}` : null },
      consent,
    );
    if (isShared) this.#classByKey.set(key, id);
    this.#classOf[index] = id;
  }

  /** Sees to it that every contact's class is one of this policy's locator. */
  #classifyFor(policy: Policy): void {
    if (this.#classesFor?.locator !== policy.locator) {
      this.#classByKey.clear();
      for (let index = 0; index < this.#size; index++) this.#classify(index, policy);
    }
    this.#classesFor = policy;
  }

  /** Brings the own checks of every contact up to date; does nothing when they are. */
  #prepare(policy: Policy, facts: CallFacts, at: Instant, revision: number): void {
    this.#classifyFor(policy);
    const last = this.#prepared;
    const sameDay = last !== null && utcDayOf(last.at) === utcDayOf(at);
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
        if (this.#ownCodes[index] === 0) continue;
        last.validUntil = Math.min(last.validUntil, this.#prepareOne(index, policy, facts, at));
      }
    }
    if (last.size === this.#size) return;
    this.#cohorts = null;
    this.#prepareFrom(last.size, last, facts);
  }

  #prepareFrom(first: number, prepared: Prepared, facts: CallFacts): void {
    for (let index = first; index < this.#size; index++) {
      const validUntil = this.#prepareOne(index, prepared.policy, facts, prepared.at);
      prepared.validUntil = Math.min(prepared.validUntil, validUntil);
    }
    prepared.size = this.#size;
  }

  #prepareOne(index: number, policy: Policy, facts: CallFacts, at: Instant): Instant {
    this.#blockedUntil[index] = 0;
    this.#reviewUntil[index] = 0;
    this.#ownCodes[index] = 0;
    const digits = this.#phones[index] as number;
    const externalId = this.#externalIds[index] ?? null;
    if (
      digits !== 0 &&
      externalId !== null &&
      !facts.doNotCall.holds(digits) &&
      this.#attemptsExhaustNothing(index, digits, externalId, policy, facts, at) &&
      !this.#isNearExclusion(index, policy)
    ) {
      return Number.POSITIVE_INFINITY;
    }
    const { hints: places } = this.#attributeSets[this.#attributeSetOf[index] as number] as AttributeSet;
    const phone: PhoneReading =
      digits === 0 ? readPhone(this.#unreadablePhones.get(index)) : { ok: true, phone: `+${digits}` };
    const hints: LocationHints = { ...places, phone: phone.ok ? phone.phone : null };
    const contact = this.contactAt(index);
    const location = policy.locator.classes[this.#classOf[index] as number] as LocationClass;
    const reasons = contactReasons(contact, { phone, hints }, location, policy, facts, at);
    if (reasons.length === 0) return Number.POSITIVE_INFINITY;
    const standing = standingOf(reasons);
    this.#blockedUntil[index] = toSeconds(standing.blockedUntil);
    this.#reviewUntil[index] = toSeconds(standing.reviewUntil);
    let codes = 0;
    let validUntil = Number.POSITIVE_INFINITY;
    for (const reason of reasons) {
      codes |= bitOf(reason.code);
      if (reason.until !== null) validUntil = Math.min(validUntil, reason.until);
    }
    this.#ownCodes[index] = codes;
    return validUntil;
  }

  /** Whether an exclusion zone may hold the contact; its attribute set says, for all that share it. */
  #isNearExclusion(index: number, policy: Policy): boolean {
    if (policy.exclusionZones.length === 0) return false;
    const set = this.#attributeSetOf[index] as number;
    let near = this.#nearExclusion[set];
    if (near === undefined) {
      const { hints } = this.#attributeSets[set] as AttributeSet;
      near = exclusionReasons({ ...hints, phone: null }, policy).length > 0;
      this.#nearExclusion[set] = near;
    }
    return near;
  }

  #attemptsExhaustNothing(
    index: number,
    digits: number,
    externalId: string,
    policy: Policy,
    facts: CallFacts,
    at: Instant,
  ): boolean {
    const classId = this.#classOf[index] as number;
    let harmless = this.#harmless[classId];
    if (harmless === undefined) {
      harmless = harmlessAttempts(policy.locator.classes[classId] as LocationClass, policy, at);
      this.#harmless[classId] = harmless;
    }
    return facts.attempts.atMost(digits, externalId, at - harmless.reach) < harmless.fewest;
  }

  /** 0 open, 1 review, 2 blocked, for each location class. */
  #classLevels(policy: Policy, view: InstantView, stale: boolean): Uint8Array {
    const { classes } = policy.locator;
    const levels = new Uint8Array(classes.length);
    for (const location of classes) {
      const level = view.levelOf(location);
      levels[location.id] = level === 0 && stale ? 1 : level;
    }
    return levels;
  }
}
