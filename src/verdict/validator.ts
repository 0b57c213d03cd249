/**
 * The validator holds the contacts, attempts and do-not-call numbers of the lists on screen and judges them.
 * It lives in the worker and answers the background; it outlives the service worker, so it also remembers how
 * far each list has been read.
 */

import { type Clock, hours, type Instant } from '#src/clock/index.ts';
import { type Contact, readPhone, withOtherPhones } from '#src/contact/index.ts';
import { AttemptLedger } from '#src/frequency/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import type { Amendment, Rulebook } from '#src/rulebook/index.ts';
import { type Column, readRow, type SourceRow } from '#src/sheet/index.ts';
import { AppliedRulebook } from './applied-rulebook.ts';
import { type AttemptRecord, recordAttempts } from './attempt-records.ts';
import { type ConsideredRow, consideredRows } from './considered.ts';
import type { CallFacts } from './contact-checks.ts';
import { ContactStore, type Tally } from './contact-store.ts';
import { type DayEvidence, dayEvidence } from './day-evidence.ts';
import { DoNotCallLists, type DoNotCallRecord } from './do-not-call-lists.ts';
import { type DryRun, dryRun } from './dry-run.ts';
import { atLocalHours, type Forecast, type LocalForecast } from './forecast.ts';
import { type Intake, type Intakes, type ReceivedPage, sumOf } from './intake.ts';
import { judge, provenanceOf } from './judge.ts';
import { type LawfulLimits, lawfulLimits } from './lawful-limits.ts';
import type { Provenance, Verdict } from './model.ts';
import {
  type AttemptsPage,
  type ContactsPage,
  type ListProgress,
  type OpenList,
  OpenLists,
} from './open-lists.ts';
import type { PolicySettings } from './policy.ts';
import { contactShown, type ScreenRow } from './screen-row.ts';
import { Tables } from './tables.ts';
import type { Worklist, WorklistKind } from './worklist.ts';

export interface RowVerdict {
  readonly verdict: Verdict;
  /** False while the list, its attempts or the do-not-call lists are still being read. */
  readonly complete: boolean;
  /** True when the row's contact was found in the list and the verdict rests on the whole record. */
  readonly known: boolean;
  /** Whether the list has a contact of this external id, whatever number the screen shows. */
  readonly named: boolean;
}

/** How a list stands, and how much of it that rests on. */
export interface ListTally {
  readonly tally: Tally;
  readonly nextOpeningAt: Instant | null;
  readonly progress: ListProgress;
  readonly complete: boolean;
  /** What came in of what the list is judged by, and what of it could not be read. */
  readonly intakes: Intakes;
}

export class Validator extends Tables {
  /** Tells this worker from the one before it. */
  readonly id: string;
  readonly #clock: Clock;
  readonly #rulebook: AppliedRulebook;
  readonly #lists: OpenLists;
  readonly #doNotCall = new DoNotCallLists();
  readonly #attempts = new AttemptLedger();
  /** Attempts that came for no list in particular. */
  #looseAttempts: Intake = { received: 0, refused: 0 };
  /** Rises whenever attempts or do-not-call numbers change. */
  #revision = 0;

  constructor(id: string, rulebook: Rulebook, clock: Clock) {
    const applied = new AppliedRulebook(rulebook, clock);
    super(applied, clock);
    this.id = id;
    this.#clock = clock;
    this.#rulebook = applied;
    this.#lists = new OpenLists((settings) => this.#rulebook.policyOf(settings));
  }

  /** Starts a list, or changes the rules of one that is there; its contacts stay. */
  openList(list: string, settings: Partial<PolicySettings>): ListProgress {
    return this.#lists.open(list, settings);
  }

  progressOf(list: string): ListProgress | null {
    return this.#lists.find(list)?.progress ?? null;
  }

  /** Takes in one page. The cursor is kept with the contacts, so the two can never tell different stories. */
  ingestPage(list: string, page: ContactsPage): ListProgress {
    return this.#lists.ingestPage(list, page);
  }

  /** Empties a list whose reading has to begin again; its rules and attempts stay. */
  beginAgain(list: string): ListProgress {
    return this.#lists.beginAgain(list);
  }

  /** Forgets a list, so that it is read again. */
  closeList(list: string): void {
    this.#lists.close(list);
  }

  /** A page of the do-not-call lists themselves has come. */
  doNotCallListsReceived(pageToken: string | null, intake: Intake): void {
    this.#doNotCall.listsReceived(pageToken, intake);
  }

  openDoNotCallList(list: { id: string; name: string; active: boolean }): void {
    this.#doNotCall.openList(list);
  }

  /**
   * Takes in entries of a list; one whose expiry nobody can read never expires.
   * @param page counts what came: once, however often it comes
   * @returns how many of the records have no number that can be read
   */
  addDoNotCallRecords(listId: string, records: readonly DoNotCallRecord[], page?: ReceivedPage): number {
    return this.#doNotCall.addRecords(listId, records, page);
  }

  doNotCallListRead(listId: string): void {
    this.#doNotCall.listRead(listId);
  }

  /**
   * Begins to read the do-not-call lists, or goes on with a reading that was interrupted a little while ago; what was
   * read longer ago is read again.
   * @returns the lists that need not be read again
   */
  beginDoNotCall(at: Instant, goesOnForMs: number): string[] {
    return this.#doNotCall.begin(at, goesOnForMs);
  }

  /** What was read counts as of when its reading began: a machine that slept meanwhile has old numbers. */
  doNotCallComplete(): void {
    this.#doNotCall.complete();
    this.#revision++;
  }

  /** Whether a campaign's attempts need not be read again when its reading continues after an interruption. */
  attemptsRead(list: string): boolean {
    return this.#lists.named(list).attemptsRead;
  }

  /** As of when the do-not-call lists are known; null while they are not. */
  doNotCallReadAt(): Instant | null {
    return this.#doNotCall.readAt;
  }

  /**
   * @param page counts what came for a list: once, however often it comes
   * @returns how many attempts could not be read: their number or their instant is missing, or it has no offset
   */
  recordAttempts(records: readonly AttemptRecord[], page?: AttemptsPage): number {
    const unreadable = recordAttempts(this.#attempts, records);
    this.#revision++;
    const received = page?.received ?? records.length;
    const intake = { received, refused: received - (records.length - unreadable) };
    if (page) this.#lists.takeAttempts(page, intake);
    else this.#looseAttempts = sumOf([this.#looseAttempts, intake]);
    return unreadable;
  }

  /** The rules of a list have been read; {@link openList} and {@link changeRules} are given those that could be. */
  rulesReceived(list: string, intake: Intake): void {
    this.#lists.named(list).rules = intake;
  }

  attemptsComplete(list: string): void {
    this.#lists.named(list).attemptsRead = true;
  }

  /** Judges what a screen shows. A row whose contact is known is judged on its whole record. */
  judgeRows(list: string, rows: readonly ScreenRow[], at: Instant): RowVerdict[] {
    const entry = this.#lists.named(list);
    const complete = this.#isComplete(entry);
    const facts = this.#factsOf(entry);
    return rows.map((row) => {
      const numbers = row.externalId ? entry.store.contactsNamed(row.externalId) : [];
      const { contact, known } = contactShown(row, numbers);
      return { verdict: judge(contact, entry.policy, facts, at), complete, known, named: numbers.length > 0 };
    });
  }

  /** Judges contacts that belong to no list, as those of a file. @param at the proposed call time */
  judgeContacts(
    contacts: readonly Contact[],
    at: Instant,
    settings: Partial<PolicySettings> = {},
  ): Verdict[] {
    const policy = this.#rulebook.loosePolicy(settings);
    const facts = this.#facts;
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
    return store.judgeAll(this.#rulebook.loosePolicy(settings), this.#facts, at, this.#revision);
  }

  /** What one contact would get, and every row that speaks for it. */
  calculate(
    contact: Contact,
    at: Instant,
    settings: Partial<PolicySettings> = {},
  ): { verdict: Verdict; considered: ConsideredRow[] } {
    const [verdict] = this.judgeContacts([contact], at, settings);
    if (!verdict) throw new Error('One contact has one verdict');
    return { verdict, considered: consideredRows(contact, this.#rulebook.loosePolicy(settings), at) };
  }

  /**
   * Judges by what an organisation has made of the rulebook from now on. What cannot be applied costs none of the
   * others; {@link amendmentNotes} says what that is.
   * @returns whether anything changed
   */
  amend(amendments: readonly Amendment[]): boolean {
    if (!this.#rulebook.amend(amendments)) return false;
    this.#lists.compileAgain();
    return true;
  }

  /** @param soonMs how far ahead `callable-soon` looks */
  worklist(list: string, at: Instant, kind: WorklistKind, soonMs: number): Worklist {
    const entry = this.#lists.named(list);
    return entry.store.worklist(entry.policy, this.#factsOf(entry), at, this.#revision, kind, soonMs);
  }

  /**
   * What can be shown for one number from one instant to another: by a list's record of it, where there is one.
   * @param list null for the number alone
   */
  dayEvidence(list: string | null, phone: string, from: Instant, until: Instant): DayEvidence[] {
    const entry = list === null ? null : this.#lists.find(list);
    const reading = readPhone(phone);
    const found = entry && reading.ok ? entry.store.contactsWith(reading.phone) : [];
    const contacts: readonly Contact[] =
      found.length > 0 ? found : [{ externalId: null, phone, name: null, attributes: {} }];
    const policy = entry?.policy ?? this.#rulebook.loosePolicy({});
    const facts = this.#facts;
    const { applied } = this.#rulebook;
    return contacts.map((contact) => dayEvidence(contact, policy, facts, from, until, applied));
  }

  /** What is used to judge, for records of what was judged. */
  provenance(at: Instant): Provenance {
    return provenanceOf(this.#rulebook.loosePolicy({}), at);
  }

  /** How a list stands. */
  tally(list: string, at: Instant): ListTally {
    const entry = this.#lists.named(list);
    return {
      intakes: { ...this.#lists.intakesOf(entry, this.#looseAttempts), ...this.#doNotCall.intakes },
      tally: entry.store.judgeAll(entry.policy, this.#factsOf(entry), at, this.#revision),
      nextOpeningAt: entry.store.nextOpening(entry.policy, at),
      progress: entry.progress,
      complete: this.#isComplete(entry),
    };
  }

  /** The rules of a list, or those it would have. The contacts, and what they are judged by now, stay. */
  dryRun(list: string, rule: ComplianceRule, at: Instant): DryRun {
    const entry = this.#lists.named(list);
    const others = (entry.settings.rules ?? []).filter(({ id }) => id !== rule.id);
    const after = this.#rulebook.policyOf({ ...entry.settings, rules: [...others, rule] });
    const names = new Map(this.#doNotCall.index.lists.map(({ id, name }) => [id, name]));
    return dryRun({
      store: entry.store,
      before: entry.policy,
      after,
      facts: this.#factsOf(entry),
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
    const entry = this.#lists.named(list);
    return entry.store.forecast(entry.policy, this.#factsOf(entry), from, count, this.#revision, at);
  }

  /**
   * How a list would stand at the beginning of each local hour of the seven days ahead.
   * @param at now; contacts' own checks are worked out for it
   * @param zone whose hours are told
   * @throws {UnknownTimeZoneError}
   */
  weekAhead(list: string, at: Instant, zone: string): LocalForecast {
    const entry = this.#lists.named(list);
    const ahead = this.#clock.daysIn(zone).hoursBetween(at, at + hours(7 * 24));
    return atLocalHours(zone, ahead, (instants) =>
      entry.store.forecastAt(entry.policy, this.#factsOf(entry), instants, this.#revision, at),
    );
  }

  /**
   * What the settings of a launch are held against: the widest lawful hours of any day by zone, for zones of the
   * list's places; the lowest lawful number of attempts in a day there; contacts without any address.
   */
  lawfulLimits(list: string, at: Instant): LawfulLimits {
    const { store, policy } = this.#lists.named(list);
    return lawfulLimits(store, policy, this.#rulebook, at);
  }

  /** As of when what a list is judged by is known; null while it is not. */
  dataReadAt(list: string): { contacts: Instant | null; doNotCall: Instant | null } {
    const { startedAt, completedAt } = this.#lists.named(list).progress;
    return { contacts: completedAt === null ? null : startedAt, doNotCall: this.#doNotCall.readAt };
  }

  /** The rules of a list that is open; its contacts are judged by them from now on. */
  changeRules(list: string, rules: ComplianceRule[]): ListProgress {
    return this.#lists.changeRules(list, rules);
  }

  /** The settings of a list that is open; its rules stay. */
  changeSettings(list: string, settings: Partial<PolicySettings>): ListProgress {
    return this.#lists.changeSettings(list, settings);
  }

  /** Forgets every contact, attempt and number, as at sign-out. */
  forgetEverything(): void {
    this.#lists.clear();
    this.#attempts.clear();
    this.#looseAttempts = { received: 0, refused: 0 };
    this.#doNotCall.forget();
    this.#revision++;
  }

  get #facts(): CallFacts {
    return { attempts: this.#attempts, doNotCall: this.#doNotCall.index };
  }

  #factsOf(entry: OpenList): CallFacts {
    const facts = this.#facts;
    // While a list is being read its rows are shown as not yet judged; afterwards the data age.
    const { startedAt, completedAt } = entry.progress;
    const doNotCall = this.#doNotCall.readAt;
    return completedAt === null || startedAt === null || doNotCall === null
      ? facts
      : { ...facts, readAt: { attempts: startedAt, doNotCall } };
  }

  #isComplete(entry: OpenList): boolean {
    return entry.progress.complete && entry.attemptsRead && this.#doNotCall.readAt !== null;
  }
}
