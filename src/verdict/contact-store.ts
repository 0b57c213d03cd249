/**
 * Many contacts, in columns. What a contact says about its place is interned, so a million contacts share a
 * few thousand location classes; at an instant each class is judged once, and a contact is a look-up and two
 * comparisons. `judge` gives the same answer for one contact, and a property test holds them together.
 */

import type { Instant } from '#src/clock/index.ts';
import type { Contact } from '#src/contact/index.ts';
import type { DncIndex } from '#src/dnc/index.ts';
import { asksForReview, type LocationClass } from '#src/location/index.ts';
import { ClassColumn } from './class-column.ts';
import { type CallFacts, staleReasons } from './contact-checks.ts';
import { type AttributeSet, ContactColumns } from './contact-columns.ts';
import { type Forecast, forecastOf } from './forecast.ts';
import { addBits, bitOf, countsByCode, InstantView } from './instant-view.ts';
import { judge } from './judge.ts';
import { REASON_CODES, type ReasonCode, type Status } from './model.ts';
import { OwnChecks } from './own-checks.ts';
import type { Policy } from './policy.ts';
import { timetableAt } from './timetable.ts';
import { MOST_SHOWN, WORKLIST_KINDS, type Worklist, type WorklistKind } from './worklist.ts';

const HOUR = 3_600_000;
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

export class ContactStore {
  readonly #contacts = new ContactColumns();
  readonly #classes = new ClassColumn(this.#contacts);
  readonly #own = new OwnChecks(this.#contacts, this.#classes);

  get size(): number {
    return this.#contacts.size;
  }

  /** Adds contacts, or replaces those whose externalId is already there. */
  ingest(contacts: readonly Contact[]): IngestResult {
    let replaced = 0;
    for (const contact of contacts) {
      const before = this.#contacts.size;
      const index = this.#contacts.add(contact);
      if (index < before) {
        replaced++;
        this.#forgetJudging();
      }
      // A person's numbers say together where the person is: those that came before are placed again.
      for (const other of this.#contacts.samePerson(index)) {
        if (other === index) continue;
        if (other < this.#own.size) this.#forgetJudging();
        else this.#classes.update(other);
      }
      this.#classes.update(index);
    }
    return { added: contacts.length - replaced, replaced };
  }

  #forgetJudging(): void {
    this.#own.forget();
    this.#classes.forget();
  }

  /** The contact as the engine knows it: names are not kept. */
  contactAt(index: number): Contact {
    return this.#contacts.contactAt(index);
  }

  /** The contacts of one external id: one for each of the person's numbers. */
  contactsNamed(externalId: string): readonly Contact[] {
    return this.#contacts.contactsNamed(externalId);
  }

  /** The contacts of one line, however their numbers are written. @param phone E.164 */
  contactsWith(phone: string): readonly Contact[] {
    return this.#contacts.contactsWith(phone);
  }

  /** Contacts that have neither a postal code nor a state. */
  countWithoutAddress(): number {
    return this.#contacts.countWithoutAddress();
  }

  /**
   * Judges every contact.
   * @param revision changes whenever attempts or do-not-call lists did, so that own checks are worked out again
   */
  judgeAll(policy: Policy, facts: CallFacts, at: Instant, revision: number): Tally {
    this.#own.prepare(policy, facts, at, revision);
    const stale = staleReasons(policy, facts, at).length > 0;
    const view = new InstantView(policy, at);
    const levels = this.#classLevels(policy, view, stale);
    const perClass = new Uint32Array(levels.length);
    const perCode = new Uint32Array(REASON_CODES.length);
    const perLevel = new Uint32Array(3);
    const seconds = at / 1000;
    const { size } = this;
    const classOf = this.#classes.ids;
    const own = this.#own;
    const ownCodes = own.codes;
    for (let index = 0; index < size; index++) {
      const classId = classOf[index] as number;
      perClass[classId] = (perClass[classId] as number) + 1;
      const codes = ownCodes[index] as number;
      // Most contacts have no checks of their own: their class says it all.
      const level = codes === 0 ? (levels[classId] as number) : levelOf(index, levels, classOf, own, seconds);
      perLevel[level] = (perLevel[level] as number) + 1;
      if (codes !== 0) addBits(perCode, codes, 1);
    }
    for (const location of policy.locator.classes) {
      const count = perClass[location.id] as number;
      if (count > 0) addBits(perCode, view.codesOf(location), count);
    }
    if (stale) addBits(perCode, bitOf('DATA_STALE'), this.size);
    return {
      total: this.size,
      callable: perLevel[0] ?? 0,
      review: perLevel[1] ?? 0,
      blocked: perLevel[2] ?? 0,
      reasons: countsByCode(perCode),
    };
  }

  /** The first instant after `at` at which some contact comes into its hours; null when none does in the horizon. */
  nextOpening(policy: Policy, at: Instant): Instant | null {
    this.#classes.bringTo(policy);
    const timetable = timetableAt(policy, at);
    const present = new Set(this.#classes.ids.subarray(0, this.size));
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
    const { size, phones } = this.#contacts;
    let count = 0;
    for (let index = 0; index < size; index++) {
      const digits = phones[index] as number;
      if (digits === 0 || !doNotCall.holds(digits)) continue;
      if (doNotCall.listsHolding(`+${digits}`, at).some((list) => list.listId === listId)) count++;
    }
    return count;
  }

  /** Contacts by location class. */
  classCounts(policy: Policy): readonly { readonly location: LocationClass; readonly count: number }[] {
    this.#classes.bringTo(policy);
    const counts = new Uint32Array(policy.locator.classes.length);
    const { size } = this;
    const classOf = this.#classes.ids;
    for (let index = 0; index < size; index++) {
      const classId = classOf[index] as number;
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
    const { size, phones, attributeSets, attributeSetOf } = this.#contacts;
    const classOf = this.#classes.ids;
    const { classes } = policy.locator;
    for (let index = 0; index < size; index++) {
      const { hints } = attributeSets[attributeSetOf[index] as number] as AttributeSet;
      const location = classes[classOf[index] as number] as LocationClass;
      const applies: Record<WorklistKind, boolean> = {
        'invalid-number': phones[index] === 0,
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
        const contact = this.#contacts.contactAt(index);
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
    const { size } = this;
    const soon = new Uint8Array(size);
    const classOf = this.#classes.ids;
    const own = this.#own;
    for (let ahead = HOUR; ahead <= withinMs; ahead += HOUR) {
      const levels = this.#classLevels(policy, new InstantView(policy, at + ahead), false);
      const seconds = (at + ahead) / 1000;
      for (let index = 0; index < size; index++) {
        if (levelOf(index, levels, classOf, own, seconds) === 0) soon[index] = 1;
      }
    }
    return soon;
  }

  /** The status of each contact, in order of ingestion. */
  statuses(policy: Policy, facts: CallFacts, at: Instant, revision: number): Status[] {
    this.#own.prepare(policy, facts, at, revision);
    const stale = staleReasons(policy, facts, at).length > 0;
    const levels = this.#classLevels(policy, new InstantView(policy, at), stale);
    const classOf = this.#classes.ids;
    const own = this.#own;
    const seconds = at / 1000;
    return Array.from({ length: this.size }, (_, index) => {
      return STATUS_BY_LEVEL[levelOf(index, levels, classOf, own, seconds)] as Status;
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
    this.#own.prepare(policy, facts, at, revision);
    const { plain, cohorts } = this.#own.cohortsOf(policy);
    return forecastOf(plain, cohorts, policy, facts, from, hours);
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

/** 0 open, 1 review, 2 blocked, for one contact. */
function levelOf(
  index: number,
  levels: Uint8Array,
  classOf: Uint32Array,
  { blockedUntil, reviewUntil }: OwnChecks,
  seconds: number,
): number {
  if ((blockedUntil[index] as number) > seconds) return 2;
  const level = levels[classOf[index] as number] as number;
  return level === 0 && (reviewUntil[index] as number) > seconds ? 1 : level;
}
