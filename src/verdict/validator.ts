/**
 * The validator holds the contacts, attempts and do-not-call numbers of the lists on screen and judges them.
 * It lives in the worker and answers the background; it outlives the service worker, so it also remembers how
 * far each list has been read.
 */

import {
  type Clock,
  type DayInstants,
  epochDayNamed,
  epochDayOf,
  hours,
  type Instant,
  instantsOf,
  parseInstant,
} from '#src/clock/index.ts';
import { type Contact, isNobodysNumber, lineOf, readPhone, withOtherPhones } from '#src/contact/index.ts';
import { createDncIndex, type DncIndex } from '#src/dnc/index.ts';
import { AttemptLedger } from '#src/frequency/index.ts';
import { postalCentroid } from '#src/location/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import { type Amendment, applyWhatHolds, type Rulebook } from '#src/rulebook/index.ts';
import { z } from '#src/schema/index.ts';
import { type Column, readRow, type SourceRow } from '#src/sheet/index.ts';
import { type AmendmentNote, amendmentNotes } from './amendment-notes.ts';
import { type ConsideredRow, consideredRows } from './considered.ts';
import type { CallFacts } from './contact-checks.ts';
import { ContactStore, type Tally } from './contact-store.ts';
import { type DayEvidence, dayEvidence } from './day-evidence.ts';
import { type DryRun, dryRun } from './dry-run.ts';
import type { Forecast, LocalForecast } from './forecast.ts';
import { type Intake, type Intakes, PageIntakes, sumOf } from './intake.ts';
import { judge, provenanceOf } from './judge.ts';
import type { Provenance, Verdict } from './model.ts';
import { compilePolicy, DEFAULT_SETTINGS, type Policy, type PolicySettings } from './policy.ts';
import {
  type JurisdictionChoice,
  jurisdictionChoices,
  type RuleTemplate,
  ruleTemplate,
} from './rule-template.ts';
import { type ShownRow, type SpecialDay, shownRow, specialDays } from './shown-rulebook.ts';
import type { Worklist, WorklistKind } from './worklist.ts';

/** A row as a screen shows it: what the page wrote beside the number, and nothing else. */
export const ScreenRow = z.object({
  externalId: z.nullable(z.string().check(z.maxLength(200))),
  phone: z.nullable(z.string().check(z.maxLength(200))),
  attributes: z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(200))),
});
export type ScreenRow = z.infer<typeof ScreenRow>;

/** How far a list has been read. `list` is {@link ALL_CONTACTS} or a campaign's id. */
export interface ListProgress {
  readonly list: string;
  readonly size: number;
  readonly pages: number;
  /** Records that could not be read. */
  readonly unreadable: number;
  readonly replaced: number;
  /** What CXone says the list holds; null while unknown. */
  readonly total: number | null;
  readonly nextPageToken: string | null;
  readonly started: boolean;
  readonly complete: boolean;
  /** When its reading began and ended; null before. */
  readonly startedAt: Instant | null;
  readonly completedAt: Instant | null;
}

export interface RowVerdict {
  readonly verdict: Verdict;
  /** False while the list, its attempts or the do-not-call lists are still being read. */
  readonly complete: boolean;
  /** True when the row's contact was found in the list and the verdict rests on the whole record. */
  readonly known: boolean;
}

export const ALL_CONTACTS = 'contacts';

interface ContactList {
  readonly store: ContactStore;
  settings: Partial<PolicySettings>;
  policy: Policy;
  progress: ListProgress;
  /** Page tokens already taken in: a page that arrives twice after a restart counts once. */
  readonly pagesTaken: Set<string>;
  attemptsRead: boolean;
  readonly contacts: PageIntakes;
  readonly attempts: PageIntakes;
  rules: Intake;
  /** Calling lists that could not be told, as the readings of contacts and of attempts met them. */
  readonly listsUnread: { contacts: number; attempts: number };
}

/** A page of attempts or do-not-call entries, as it came. */
export interface ReceivedPage {
  /** Null for the first one. */
  readonly pageToken: string | null;
  /** How many it held; those that are not among the records had been refused before. */
  readonly received: number;
}

/** Do-not-call lists with what came in of them. */
interface DoNotCall {
  readonly index: DncIndex;
  readonly lists: PageIntakes;
  readonly entries: Map<string, PageIntakes>;
}

const noDoNotCall = (): DoNotCall => ({
  index: createDncIndex(),
  lists: new PageIntakes(),
  entries: new Map(),
});

const FIRST_PAGE = '';

export class Validator {
  /** Tells this worker from the one before it. */
  readonly id: string;
  readonly #plainRulebook: Rulebook;
  #rulebook: Rulebook;
  /** As the organisation wrote them. */
  #amendments: readonly Amendment[] = [];
  /** What of them could be applied. */
  #amendmentsApplied: readonly Amendment[] = [];
  readonly #clock: Clock;
  readonly #lists = new Map<string, ContactList>();
  readonly #attempts = new AttemptLedger();
  /** Attempts that came for no list in particular. */
  #looseAttempts: Intake = { received: 0, refused: 0 };
  #doNotCall = noDoNotCall();
  /** Do-not-call lists under way: they take the place of the old ones when all are read. */
  #doNotCallBeingRead = noDoNotCall();
  /** Names pages of do-not-call entries that were added without one. */
  #pagesByHand = 0;
  /** Rises whenever attempts or do-not-call numbers change. */
  #revision = 0;
  #doNotCallReadAt: Instant | null = null;
  #doNotCallBegunAt: Instant | null = null;
  readonly #doNotCallListsRead = new Set<string>();
  /** For contacts that belong to no list. */
  #loose: { readonly text: string; readonly policy: Policy } | null = null;

  constructor(id: string, rulebook: Rulebook, clock: Clock) {
    this.id = id;
    this.#plainRulebook = rulebook;
    this.#rulebook = rulebook;
    this.#clock = clock;
  }

  /** Starts a list, or changes the rules of one that is there; its contacts stay. */
  openList(list: string, settings: Partial<PolicySettings>): ListProgress {
    const policy = compilePolicy(this.#rulebook, this.#clock, settings);
    const known = this.#lists.get(list);
    if (known) {
      known.settings = settings;
      known.policy = policy;
      return known.progress;
    }
    const progress: ListProgress = {
      list,
      size: 0,
      pages: 0,
      unreadable: 0,
      replaced: 0,
      total: null,
      nextPageToken: null,
      started: false,
      complete: false,
      startedAt: null,
      completedAt: null,
    };
    const store = new ContactStore();
    this.#lists.set(list, {
      store,
      settings,
      policy,
      progress,
      pagesTaken: new Set(),
      attemptsRead: list === ALL_CONTACTS,
      contacts: new PageIntakes(),
      attempts: new PageIntakes(),
      rules: { received: 0, refused: 0 },
      listsUnread: { contacts: 0, attempts: 0 },
    });
    return progress;
  }

  progressOf(list: string): ListProgress | null {
    return this.#lists.get(list)?.progress ?? null;
  }

  /** Takes in one page. The cursor is kept with the contacts, so the two can never tell different stories. */
  ingestPage(
    list: string,
    page: {
      pageToken: string | null;
      nextPageToken: string | null;
      contacts: readonly Contact[];
      unreadable: number;
      /** Records on the page, of which each may be several contacts. */
      received?: number;
      /** Calling lists that were left out of this reading because they could not be read. */
      listsUnread?: number;
      total: number | null;
      at: Instant;
    },
  ): ListProgress {
    const entry = this.#listNamed(list);
    const token = page.pageToken ?? FIRST_PAGE;
    if (entry.pagesTaken.has(token)) return entry.progress;
    entry.pagesTaken.add(token);
    const { replaced } = entry.store.ingest(page.contacts);
    entry.contacts.take(page.pageToken, {
      received: page.received ?? page.contacts.length + page.unreadable,
      refused: page.unreadable,
    });
    entry.listsUnread.contacts = Math.max(entry.listsUnread.contacts, page.listsUnread ?? 0);
    const complete = page.nextPageToken === null;
    const total = page.total ?? entry.progress.total;
    entry.progress = {
      ...entry.progress,
      size: entry.store.size,
      pages: entry.progress.pages + 1,
      unreadable: entry.contacts.sum.refused,
      replaced: entry.progress.replaced + replaced,
      // A total that is less than what has been read is that of something else.
      total: total !== null && total < entry.store.size ? null : total,
      nextPageToken: page.nextPageToken,
      started: true,
      complete,
      startedAt: entry.progress.startedAt ?? page.at,
      completedAt: complete ? page.at : null,
    };
    return entry.progress;
  }

  /** Empties a list whose reading has to begin again; its rules and attempts stay. */
  beginAgain(list: string): ListProgress {
    const { settings, attemptsRead, attempts, rules, listsUnread } = this.#listNamed(list);
    this.#lists.delete(list);
    const progress = this.openList(list, settings);
    const entry = this.#listNamed(list);
    this.#lists.set(list, {
      ...entry,
      attemptsRead,
      attempts,
      rules,
      listsUnread: { contacts: 0, attempts: listsUnread.attempts },
    });
    return progress;
  }

  /** Forgets a list so that it is read anew. */
  closeList(list: string): void {
    this.#lists.delete(list);
  }

  /** A page of the do-not-call lists themselves has come. */
  doNotCallListsReceived(pageToken: string | null, intake: Intake): void {
    this.#doNotCallBeingRead.lists.take(pageToken, intake);
  }

  openDoNotCallList(list: { id: string; name: string; active: boolean }): void {
    this.#doNotCallBeingRead.index.addList(list);
  }

  /**
   * Takes in entries of a list; one whose expiry nobody can read never expires.
   * @param page counts what came: once, however often it comes
   * @returns how many of the records have no number that can be read
   */
  addDoNotCallRecords(
    listId: string,
    records: readonly { phone: string; expiresAt?: string | null | undefined }[],
    page?: ReceivedPage,
  ): number {
    let unreadable = 0;
    for (const record of records) {
      const phone = readPhone(record.phone);
      if (!phone.ok) {
        if (!isNobodysNumber(phone.problem)) unreadable++;
        continue;
      }
      this.#doNotCallBeingRead.index.add(listId, phone.phone, this.#expiryOf(record.expiresAt));
    }
    const { entries } = this.#doNotCallBeingRead;
    const intakes = entries.get(listId) ?? new PageIntakes();
    entries.set(listId, intakes);
    const received = page?.received ?? records.length;
    intakes.take(page ? page.pageToken : `by hand ${++this.#pagesByHand}`, {
      received,
      refused: received - (records.length - unreadable),
    });
    return unreadable;
  }

  doNotCallListRead(listId: string): void {
    this.#doNotCallListsRead.add(listId);
  }

  /**
   * Begins to read the do-not-call lists, or goes on with a reading that was interrupted a little while ago; what was
   * read longer ago is read anew.
   * @returns the lists that need not be read again
   */
  beginDoNotCall(at: Instant, goesOnForMs: number): string[] {
    const age = this.#doNotCallBegunAt === null ? null : at - this.#doNotCallBegunAt;
    if (age === null || age < 0 || age > goesOnForMs) {
      this.#dropHalfReadDoNotCall();
      this.#doNotCallBegunAt = at;
    }
    return [...this.#doNotCallListsRead];
  }

  /** What was read counts as of when its reading began: a machine that slept meanwhile has old numbers. */
  doNotCallComplete(): void {
    this.#doNotCall = this.#doNotCallBeingRead;
    this.#doNotCallReadAt = this.#doNotCallBegunAt;
    this.#dropHalfReadDoNotCall();
    this.#revision++;
  }

  #dropHalfReadDoNotCall(): void {
    this.#doNotCallBeingRead = noDoNotCall();
    this.#doNotCallListsRead.clear();
    this.#doNotCallBegunAt = null;
  }

  /** Whether a campaign's attempts need not be read again, when its reading is taken up after an interruption. */
  attemptsRead(list: string): boolean {
    return this.#listNamed(list).attemptsRead;
  }

  /** As of when the do-not-call lists are known; null while they are not. */
  doNotCallReadAt(): Instant | null {
    return this.#doNotCallReadAt;
  }

  /**
   * @param page counts what came for a list: once, however often it comes
   * @returns how many attempts could not be read: their number or their instant is missing or naive
   */
  recordAttempts(
    records: readonly {
      phone: string;
      at: string;
      campaignId: string | null;
      externalId: string | null;
      outcome: string | null;
    }[],
    page?: ReceivedPage & { readonly list: string; readonly listsUnread: number },
  ): number {
    let unreadable = 0;
    for (const record of records) {
      const phone = readPhone(record.phone);
      const at = instantOrNull(record.at);
      if (!phone.ok || at === null) {
        unreadable++;
        continue;
      }
      this.#attempts.record({
        phone: phone.phone,
        at,
        campaignId: record.campaignId,
        externalId: record.externalId,
        outcome: outcomeOf(record.outcome),
      });
    }
    this.#revision++;
    const received = page?.received ?? records.length;
    const intake = { received, refused: received - (records.length - unreadable) };
    if (page) {
      const entry = this.#listNamed(page.list);
      // With its first page a reading begins.
      if (page.pageToken === null) entry.listsUnread.attempts = 0;
      entry.listsUnread.attempts = Math.max(entry.listsUnread.attempts, page.listsUnread);
      entry.attempts.take(page.pageToken, intake);
    } else this.#looseAttempts = sumOf([this.#looseAttempts, intake]);
    return unreadable;
  }

  /** The rules of a list have been read; {@link openList} and {@link changeRules} are given those that could be. */
  rulesReceived(list: string, intake: Intake): void {
    this.#listNamed(list).rules = intake;
  }

  attemptsComplete(list: string): void {
    this.#listNamed(list).attemptsRead = true;
  }

  /** Judges what a screen shows. A row whose contact is known is judged on its whole record. */
  judgeRows(list: string, rows: readonly ScreenRow[], at: Instant): RowVerdict[] {
    const entry = this.#listNamed(list);
    const complete = this.#isComplete(entry);
    return rows.map((row) => {
      const numbers = row.externalId ? entry.store.contactsNamed(row.externalId) : [];
      // A row that shows another number than the record's is judged by its own text.
      const kept = numbers.find((number) => row.phone === null || samePhone(row.phone, number.phone)) ?? null;
      const known = kept !== null;
      // The person's other numbers speak all the same, whichever of them the screen shows.
      const otherPhones = numbers.flatMap(({ phone }) => (phone === null ? [] : [phone]));
      const contact: Contact = { ...row, name: null, ...(otherPhones.length > 0 ? { otherPhones } : {}) };
      return {
        verdict: judge(kept ?? contact, entry.policy, this.#facts(entry), at),
        complete,
        known,
      };
    });
  }

  /** Judges contacts that belong to no list, as those of a file. @param at the proposed call time */
  judgeContacts(
    contacts: readonly Contact[],
    at: Instant,
    settings: Partial<PolicySettings> = {},
  ): Verdict[] {
    const policy = this.#loosePolicy(settings);
    const facts = { attempts: this.#attempts, doNotCall: this.#doNotCall.index };
    return withOtherPhones(contacts).map((contact) => judge(contact, policy, facts, at));
  }

  /** Rows of a file as contacts, by what its columns mean; null for one that is none. Numbers are read in workers only. */
  readRows(
    rows: readonly SourceRow[],
    columns: readonly Column[],
    callingCode: string | null,
  ): (Contact | null)[] {
    return rows.map((row) => {
      const read = readRow(row, columns, callingCode);
      return 'contact' in read ? read.contact : null;
    });
  }

  /** How contacts that belong to no list would stand; nothing of them is kept. */
  tallyOf(contacts: readonly Contact[], at: Instant, settings: Partial<PolicySettings> = {}): Tally {
    const store = new ContactStore();
    store.ingest(withOtherPhones(contacts));
    const facts = { attempts: this.#attempts, doNotCall: this.#doNotCall.index };
    return store.judgeAll(this.#loosePolicy(settings), facts, at, this.#revision);
  }

  /** What one contact would get, and every row that speaks for it. */
  calculate(
    contact: Contact,
    at: Instant,
    settings: Partial<PolicySettings> = {},
  ): { verdict: Verdict; considered: ConsideredRow[] } {
    const [verdict] = this.judgeContacts([contact], at, settings);
    if (!verdict) throw new Error('One contact has one verdict');
    return { verdict, considered: consideredRows(contact, this.#loosePolicy(settings), at) };
  }

  /** The rulebook as it is applied. */
  rulebookRows(): { version: string; rows: ShownRow[] } {
    const amendments = new Map(this.#amendmentsApplied.map((amendment) => [amendment.row, amendment]));
    return {
      version: this.#rulebook.version,
      rows: this.#rulebook.rows.map((row) => shownRow(row, amendments.get(row.id) ?? null)),
    };
  }

  /**
   * Judges by what an organisation has made of the rulebook from now on. What cannot be applied costs none of the
   * others; {@link amendmentNotes} says what that is.
   * @returns whether anything changed
   */
  amend(amendments: readonly Amendment[]): boolean {
    if (JSON.stringify(amendments) === JSON.stringify(this.#amendments)) return false;
    const { rulebook, applied } = applyWhatHolds(this.#plainRulebook, amendments);
    this.#rulebook = rulebook;
    this.#amendments = amendments;
    this.#amendmentsApplied = applied;
    this.#loose = null;
    for (const entry of this.#lists.values()) {
      entry.policy = compilePolicy(this.#rulebook, this.#clock, entry.settings);
    }
    return true;
  }

  /**
   * What an organisation has to be told about amendments: those that cannot be applied, and those of rows that have
   * ended.
   * @param amendments left out for those that are applied
   */
  amendmentNotes(today: number, amendments: readonly Amendment[] = this.#amendments): AmendmentNote[] {
    return amendmentNotes(this.#plainRulebook, amendments, today);
  }

  /** @param soonMs how far ahead `clear-soon` looks */
  worklist(list: string, at: Instant, kind: WorklistKind, soonMs: number): Worklist {
    const entry = this.#listNamed(list);
    return entry.store.worklist(entry.policy, this.#facts(entry), at, this.#revision, kind, soonMs);
  }

  /**
   * What can be shown for one number from one instant to another: by a list's record of it, where there is one.
   * @param list null for the number alone
   */
  dayEvidence(list: string | null, phone: string, from: Instant, until: Instant): DayEvidence[] {
    const entry = list === null ? null : (this.#lists.get(list) ?? null);
    const reading = readPhone(phone);
    const found = entry && reading.ok ? entry.store.contactsWith(reading.phone) : [];
    const contacts: readonly Contact[] =
      found.length > 0 ? found : [{ externalId: null, phone, name: null, attributes: {} }];
    const policy = entry?.policy ?? this.#loosePolicy({});
    const facts = { attempts: this.#attempts, doNotCall: this.#doNotCall.index };
    return contacts.map((contact) =>
      dayEvidence(contact, policy, facts, from, until, this.#amendmentsApplied),
    );
  }

  /** Days of a year on which a row has other hours than on a usual weekday. */
  specialDays(row: string, year: number): SpecialDay[] {
    return specialDays(this.#rulebook, row, epochDayOf(year, 1, 1), epochDayOf(year + 1, 1, 1));
  }

  /** The instants at which clocks in a zone show `YYYY-MM-DDTHH:MM`: none in a gap, two where it comes twice. */
  instantsOf(zone: string, local: string): Instant[] {
    return this.#clock.knows(zone) ? instantsOf(this.#clock, zone, local) : [];
  }

  /**
   * The instants of a local date, `YYYY-MM-DD`; null where there is no such date, or the zone left it out.
   * @throws {UnknownTimeZoneError}
   */
  localDay(zone: string, date: string): DayInstants | null {
    const epochDay = epochDayNamed(date);
    if (epochDay === null) return null;
    const day = this.#clock.daysIn(zone).instantsOf(epochDay);
    return day.from < day.until ? day : null;
  }

  /**
   * Local dates, one after the other, and the instants of each.
   * @param at an instant of the last of them
   * @throws {UnknownTimeZoneError}
   */
  daysUntil(zone: string, at: Instant, count: number): (DayInstants & { readonly epochDay: number })[] {
    const days = this.#clock.daysIn(zone);
    const first = days.epochDayOf(at) - count + 1;
    return Array.from({ length: count }, (_, index) => ({
      epochDay: first + index,
      ...days.instantsOf(first + index),
    }));
  }

  /** What is used to judge, for records of what was judged. */
  provenance(at: Instant): Provenance {
    return provenanceOf(this.#loosePolicy({}), at);
  }

  tally(
    list: string,
    at: Instant,
  ): {
    tally: Tally;
    nextOpeningAt: Instant | null;
    progress: ListProgress;
    complete: boolean;
    /** What came in of what the list is judged by, and what of it could not be read. */
    intakes: Intakes;
  } {
    const entry = this.#listNamed(list);
    return {
      intakes: this.#intakesOf(entry),
      tally: entry.store.judgeAll(entry.policy, this.#facts(entry), at, this.#revision),
      nextOpeningAt: entry.store.nextOpening(entry.policy, at),
      progress: entry.progress,
      complete: this.#isComplete(entry),
    };
  }

  /** The rules of a list, or those it would have. The contacts, and what they are judged by now, stay. */
  dryRun(list: string, rule: ComplianceRule, at: Instant): DryRun {
    const entry = this.#listNamed(list);
    const others = (entry.settings.rules ?? []).filter(({ id }) => id !== rule.id);
    const after = compilePolicy(this.#rulebook, this.#clock, { ...entry.settings, rules: [...others, rule] });
    const names = new Map(this.#doNotCall.index.lists.map(({ id, name }) => [id, name]));
    return dryRun({
      store: entry.store,
      before: entry.policy,
      after,
      facts: this.#facts(entry),
      at,
      revision: this.#revision,
      complete: this.#isComplete(entry),
      lists: rule.dncListIds.map((id) => ({ id, name: names.get(id) ?? id })),
    });
  }

  /**
   * How a list would stand at an instant ahead, and at the start of the hours after it.
   * @param at now; contacts' own checks are worked out for it
   */
  forecast(list: string, at: Instant, from: Instant, count: number): Forecast {
    const entry = this.#listNamed(list);
    return entry.store.forecast(entry.policy, this.#facts(entry), from, count, this.#revision, at);
  }

  /**
   * How a list would stand at the beginning of each local hour of the seven days ahead.
   * @param at now; contacts' own checks are worked out for it
   * @param zone whose hours are told
   * @throws {UnknownTimeZoneError}
   */
  weekAhead(list: string, at: Instant, zone: string): LocalForecast {
    const entry = this.#listNamed(list);
    const ahead = this.#clock.daysIn(zone).hoursBetween(at, at + hours(7 * 24));
    const instants = ahead.map(({ from }) => from);
    const facts = this.#facts(entry);
    const { hours: found } = entry.store.forecastAt(entry.policy, facts, instants, this.#revision, at);
    return {
      zone,
      hours: ahead.flatMap(({ epochDay, hour }, index) => {
        const counts = found[index];
        return counts ? [{ ...counts, epochDay, hour }] : [];
      }),
    };
  }

  /**
   * What the settings of a launch are held against: the widest lawful hours of any day by zone, for zones of the
   * list's places; the lowest lawful number of attempts in a day there; contacts without any address.
   */
  lawfulLimits(
    list: string,
    at: Instant,
  ): {
    hours: { zone: string; start: number; end: number }[];
    attemptsPerDay: number | null;
    withoutAddress: number;
  } {
    const entry = this.#listNamed(list);
    const byZone = new Map<string, { start: number; end: number }>();
    const daily: number[] = [];
    const jurisdictions = new Set<string>();
    for (const { location } of entry.store.classCounts(entry.policy)) {
      for (const { jurisdiction } of location.places) jurisdictions.add(jurisdiction);
    }
    for (const jurisdiction of jurisdictions) {
      const national = this.ruleTemplate(jurisdiction.slice(0, 2), at);
      const own = this.ruleTemplate(jurisdiction, at);
      if (own.maxCallsPerDay !== null) daily.push(own.maxCallsPerDay);
      const windows = national.week.flat();
      if (windows.length === 0 || national.citations.length === 0) continue;
      const start = Math.min(...windows.map(([from]) => from)) * 60;
      const end = Math.max(...windows.map(([, until]) => until)) * 60;
      for (const zone of own.zones) {
        const known = byZone.get(zone);
        byZone.set(zone, {
          start: Math.max(start, known?.start ?? 0),
          end: Math.min(end, known?.end ?? 1_440),
        });
      }
    }
    return {
      hours: [...byZone].map(([zone, hours]) => ({ zone, ...hours })),
      attemptsPerDay: daily.length === 0 ? null : Math.min(...daily),
      withoutAddress: entry.store.countWithoutAddress(),
    };
  }

  /** As of when what a list is judged by is known; null while it is not. */
  dataReadAt(list: string): { contacts: Instant | null; doNotCall: Instant | null } {
    const { startedAt, completedAt } = this.#listNamed(list).progress;
    return { contacts: completedAt === null ? null : startedAt, doNotCall: this.#doNotCallReadAt };
  }

  jurisdictions(): JurisdictionChoice[] {
    return jurisdictionChoices(this.#rulebook);
  }

  ruleTemplate(jurisdiction: string, at: Instant): RuleTemplate {
    return ruleTemplate(this.#rulebook, this.#clock, jurisdiction, DEFAULT_SETTINGS.campaign, at);
  }

  /** The middle of a postal code of the United States or Canada; null when there is none of that code. */
  postalCentroid(postalCode: string): { latitude: number; longitude: number } | null {
    const point = postalCentroid(postalCode);
    return point && { latitude: point.latitude, longitude: point.longitude };
  }

  /** The rules of a list that is open; its contacts are judged by them from now on. */
  changeRules(list: string, rules: ComplianceRule[]): ListProgress {
    return this.openList(list, { ...this.#listNamed(list).settings, rules });
  }

  /** The settings of a list that is open; its rules stay. */
  changeSettings(list: string, settings: Partial<PolicySettings>): ListProgress {
    const { rules } = this.#listNamed(list).settings;
    return this.openList(list, { ...settings, ...(rules ? { rules } : {}) });
  }

  /** Forgets every contact, attempt and number, as at sign-out. */
  forgetEverything(): void {
    this.#lists.clear();
    this.#attempts.clear();
    this.#looseAttempts = { received: 0, refused: 0 };
    this.#doNotCall = noDoNotCall();
    this.#doNotCallReadAt = null;
    this.#dropHalfReadDoNotCall();
    this.#revision++;
  }

  /** Kept until other settings are asked for: what a policy has worked out of places and hours is worth keeping. */
  #loosePolicy(settings: Partial<PolicySettings>): Policy {
    const text = JSON.stringify(settings);
    if (this.#loose?.text !== text) {
      this.#loose = { text, policy: compilePolicy(this.#rulebook, this.#clock, settings) };
    }
    return this.#loose.policy;
  }

  #facts(entry: ContactList): CallFacts {
    const facts = { attempts: this.#attempts, doNotCall: this.#doNotCall.index };
    // While a list is being read its rows are shown as not yet judged; afterwards the data age.
    const { startedAt, completedAt } = entry.progress;
    const doNotCall = this.#doNotCallReadAt;
    return completedAt === null || startedAt === null || doNotCall === null
      ? facts
      : { ...facts, readAt: { attempts: startedAt, doNotCall } };
  }

  #intakesOf({ contacts, attempts, rules, listsUnread }: ContactList): Intakes {
    const lists = Math.max(listsUnread.contacts, listsUnread.attempts);
    return {
      contacts: contacts.sum,
      lists: { received: lists, refused: lists },
      attempts: sumOf([attempts.sum, this.#looseAttempts]),
      rules,
      doNotCallLists: this.#doNotCall.lists.sum,
      doNotCallEntries: sumOf([...this.#doNotCall.entries.values()].map(({ sum }) => sum)),
    };
  }

  #isComplete(entry: ContactList): boolean {
    return entry.progress.complete && entry.attemptsRead && this.#doNotCallReadAt !== null;
  }

  #expiryOf(text: string | null | undefined): Instant | null {
    return text ? instantOrNull(text) : null;
  }

  #listNamed(list: string): ContactList {
    const entry = this.#lists.get(list);
    if (!entry) throw new UnknownListError(list);
    return entry;
  }
}

/** A list was asked about before it was opened, as after the worker was replaced. */
export class UnknownListError extends Error {
  override readonly name = 'UnknownListError';

  constructor(list: string) {
    super(`The list ${list} is not open in this worker: open it and read it again`);
  }
}

function instantOrNull(text: string): Instant | null {
  try {
    return parseInstant(text);
  } catch {
    // Callers count it: an instant without its own offset says nothing about when a call was made.
    return null;
  }
}

function samePhone(shown: string, kept: string | null): boolean {
  const reading = readPhone(shown);
  const other = readPhone(kept);
  return reading.ok && other.ok
    ? lineOf(reading.phone) === lineOf(other.phone)
    : shown.trim() === (kept ?? '').trim();
}

function outcomeOf(text: string | null): 'conversation' | 'refusal' | 'abandoned' | null {
  return text === 'conversation' || text === 'refusal' || text === 'abandoned' ? text : null;
}
