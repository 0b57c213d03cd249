/**
 * When each place is open under a policy, as intervals of UTC instants over a horizon of days.
 *
 * Everything that depends on the clock is worked out here, once for each (jurisdiction, zone); a contact is
 * then a look-up. Local windows become instants through the offset spans of the zone, so a window that a
 * daylight-saving gap cuts short, or an overlap repeats, comes out as it is lived there.
 */
import {
  dayOfWeekOf,
  daysOf24Hours,
  type Instant,
  MINUTE,
  type OffsetSpan,
  UnknownTimeZoneError,
  utcDayOf,
  utcMidnightOf,
} from '#src/clock/index.ts';
import { type Consent, isEnough } from '#src/consent/index.ts';
import type { LocationClass, Place } from '#src/location/index.ts';
import { type ComplianceRule, DAYS } from '#src/rule/index.ts';
import {
  type ApplicableRow,
  bindingBases,
  type CampaignKind,
  calendarKnownOn,
  emergencyBansIn,
  hoursOn,
  type MinuteWindow,
} from '#src/rulebook/index.ts';
import { always, type Intervals, intersect, NEVER, normalise, toPairs, unite } from './intervals.ts';
import { type Policy, speaksFor } from './policy.ts';

/** How far ahead the next callable instant is searched. */
export const HORIZON_DAYS = 31;

/** One rule's hours at one place. */
export interface Constraint {
  readonly source:
    | { readonly kind: 'row'; readonly row: ApplicableRow['row']; readonly certain: boolean }
    | {
        readonly kind: 'rule';
        readonly rule: ComplianceRule;
        /** Of each day of the week, Sunday first. */
        readonly week: readonly (readonly MinuteWindow[])[];
        /** False where the place only may lie in the rule's jurisdiction. */
        readonly certain: boolean;
      }
    | { readonly kind: 'rule-silent'; readonly rule: ComplianceRule }
    | { readonly kind: 'consent'; readonly row: ApplicableRow['row']; readonly certain: boolean }
    | { readonly kind: 'calendar-unknown'; readonly row: ApplicableRow['row'] }
    | { readonly kind: 'emergency'; readonly reason: string }
    | { readonly kind: 'unknown-zone' }
    | {
        readonly kind: 'no-row';
        /** The campaign's, where the place has rows for others only; null where it has none at all. */
        readonly purpose: CampaignKind['purpose'] | null;
      };
  /** A closed binding constraint blocks; any other asks for review. */
  readonly binding: boolean;
  /** Instants at which this constraint lets a call through, by every zone data source. */
  readonly open: Intervals;
  /** The same by the pinned zone data alone; differs from `open` only where the sources disagree. */
  readonly openByPinned: Intervals;
}

export interface PlaceHours {
  /** Position among the places that this timetable has worked out. */
  readonly index: number;
  readonly place: Place;
  readonly constraints: readonly Constraint[];
  readonly bindingOpen: Intervals;
  readonly allOpen: Intervals;
}

export interface ClassHours {
  readonly places: readonly PlaceHours[];
  /** Outside these instants a binding rule of some candidate place is closed. */
  readonly bindingOpen: Intervals;
  /** Inside these instants no rule of any candidate place is closed. */
  readonly allOpen: Intervals;
}

type LocalWindow = readonly [fromMinute: number, untilMinute: number];
/** @param instants that are open as well, whatever a clock shows */
type AddLocal = (
  source: Constraint['source'],
  binding: boolean,
  windows: readonly LocalWindow[],
  instants?: Intervals,
) => void;

/** Windows in minutes since local 1970-01-01, as UTC intervals of a zone with these offset spans. */
function toInstants(windows: readonly LocalWindow[], spans: readonly OffsetSpan[]): Intervals {
  const pairs: [number, number][] = [];
  for (const span of spans) {
    const offset = span.offsetSeconds * 1000;
    for (const [fromMinute, untilMinute] of windows) {
      const from = Math.max(span.from, fromMinute * MINUTE - offset);
      const until = Math.min(span.until, untilMinute * MINUTE - offset);
      if (from < until) pairs.push([from, until]);
    }
  }
  return normalise(pairs);
}

const WHOLE_DAY: readonly MinuteWindow[] = [[0, 1440]];

/** Days for which a row's holidays are not announced yet are closed: nobody knows that they are none. */
function unknownHolidays(lastDay: number) {
  return ({ holidays }: ApplicableRow['row'], day: number): readonly MinuteWindow[] | null => {
    const isKnown = (on: number) =>
      holidays === null || holidays.calendars.every((calendar) => calendarKnownOn(calendar, on));
    if (isKnown(lastDay)) return null;
    return isKnown(day) ? WHOLE_DAY : [];
  };
}

/** What of a location class decides about consent. */
type Callees = Pick<LocationClass, 'consent' | 'mobile'>;
const ANYBODY: Callees = { consent: null, mobile: true };

/** Whether a row wants consent for a call to such lines. */
export function wantsConsent({ consent }: ApplicableRow['row'], { mobile }: Callees): boolean {
  return consent !== undefined && (mobile || consent.lines !== 'mobile');
}

/** While a consent that is on record lets a row's calls through. */
function timeOf(consent: Consent | null, { consent: needed }: ApplicableRow['row']): Intervals {
  if (consent === null || !needed || !isEnough(consent.kind, needed.kinds)) return NEVER;
  return normalise([[consent.given, consent.until ?? Number.POSITIVE_INFINITY]]);
}

export class Timetable {
  readonly policy: Policy;
  readonly from: Instant;
  readonly until: Instant;
  readonly #firstDay: number;
  readonly #lastDay: number;
  readonly #placeHours = new Map<string, PlaceHours>();
  /** The rows in force on each day of the horizon, by jurisdiction: places and callees share them. */
  readonly #rows = new Map<string, readonly (readonly ApplicableRow[])[]>();
  readonly #classPlaces = new Map<LocationClass, readonly PlaceHours[]>();
  readonly #classHours = new Map<LocationClass, ClassHours>();

  constructor(policy: Policy, at: Instant) {
    this.policy = policy;
    const day = utcDayOf(at);
    this.from = utcMidnightOf(day - 1);
    this.until = utcMidnightOf(day + HORIZON_DAYS + 1);
    // Local dates reach a day beyond the UTC dates at both ends.
    this.#firstDay = day - 2;
    this.#lastDay = day + HORIZON_DAYS + 2;
  }

  covers(at: Instant): boolean {
    return at >= this.from + daysOf24Hours(1) && at < this.from + daysOf24Hours(2);
  }

  ofClass(location: LocationClass): ClassHours {
    const known = this.#classHours.get(location);
    if (known) return known;
    const places = this.placesOf(location);
    let bindingOpen: Intervals = always(this.from, this.until);
    let allOpen: Intervals = bindingOpen;
    for (const place of places) {
      bindingOpen = intersect(bindingOpen, place.bindingOpen);
      allOpen = intersect(allOpen, place.allOpen);
    }
    const hours: ClassHours =
      location.unknown || location.wrongEvidence
        ? {
            places,
            bindingOpen: location.unknown ? always(this.from, this.until) : bindingOpen,
            allOpen: NEVER,
          }
        : { places, bindingOpen, allOpen };
    this.#classHours.set(location, hours);
    return hours;
  }

  /** The hours of each candidate place of a class. */
  placesOf(location: LocationClass): readonly PlaceHours[] {
    let places = this.#classPlaces.get(location);
    if (!places) {
      places = location.places.map((place) => this.ofPlace(place, location));
      this.#classPlaces.set(location, places);
    }
    return places;
  }

  /** @param whom the contacts asked about */
  ofPlace(place: Place, whom: Callees = ANYBODY): PlaceHours {
    const { consent, mobile } = whom;
    const known = consent === null ? '' : Object.values(consent).join(' ');
    const key = `${place.jurisdiction} ${place.zone} ${mobile} ${known}`;
    let hours = this.#placeHours.get(key);
    if (!hours) {
      hours = this.#compile(place, whom);
      this.#placeHours.set(key, hours);
    }
    return hours;
  }

  #compile(place: Place, whom: Callees): PlaceHours {
    const index = this.#placeHours.size;
    const constraints: Constraint[] = [];
    const whole = always(this.from, this.until);
    const add = (source: Constraint['source'], binding: boolean, open: Intervals, openByPinned = open) =>
      constraints.push({ source, binding, open, openByPinned });

    let spansBySource: readonly (readonly OffsetSpan[])[];
    try {
      spansBySource = this.policy.clock.spans(place.zone, this.from, this.until).map((entry) => entry.spans);
    } catch (error) {
      if (!(error instanceof UnknownTimeZoneError)) throw error;
      add({ kind: 'unknown-zone' }, false, NEVER);
      return { index, place, constraints, bindingOpen: whole, allOpen: NEVER };
    }
    const addLocal: AddLocal = (source, binding, windows, instants = NEVER) => {
      const margin = this.policy.safetyMarginMinutes;
      const merged = toPairs(normalise(windows)).map(
        ({ from, until }): LocalWindow => [from, until - margin],
      );
      const bySource = spansBySource.map((spans) => unite(toInstants(merged, spans), instants));
      const pinned = bySource[0] ?? NEVER;
      add(source, binding, bySource.reduce(intersect, whole), pinned);
    };

    for (const [row, certain, windows] of this.#rowWindows(place, (one, day) => hoursOn(one, day).windows)) {
      addLocal({ kind: 'row', row, certain }, certain && bindingBases.has(row.basis), windows);
    }
    for (const [row, certain, windows] of this.#rowWindows(place, unknownHolidays(this.#lastDay))) {
      if (certain) addLocal({ kind: 'calendar-unknown', row }, false, windows);
    }
    if (this.policy.consentsElsewhere === null) {
      for (const [row, certain, windows] of this.#rowWindows(place, (one) =>
        wantsConsent(one, whom) ? [] : null,
      )) {
        addLocal({ kind: 'consent', row, certain }, false, windows, timeOf(whom.consent, row));
      }
    }
    this.#addMissingRows(place, addLocal);
    this.#addRules(place, addLocal);
    for (const ban of emergencyBansIn(place.jurisdiction, this.policy.emergencyBans)) {
      const open = normalise([
        [this.from, Math.min(ban.from, this.until)],
        [Math.max(ban.until ?? this.until, this.from), this.until],
      ]);
      add({ kind: 'emergency', reason: ban.reason }, true, open);
    }

    let bindingOpen: Intervals = whole;
    let allOpen: Intervals = whole;
    for (const constraint of constraints) {
      allOpen = intersect(allOpen, constraint.open);
      if (constraint.binding) bindingOpen = intersect(bindingOpen, constraint.open);
    }
    return { index, place, constraints, bindingOpen, allOpen };
  }

  #rowsByDay(jurisdiction: string): readonly (readonly ApplicableRow[])[] {
    let rows = this.#rows.get(jurisdiction);
    if (!rows) {
      const { rulebook, campaign } = this.policy;
      rows = Array.from({ length: this.#lastDay - this.#firstDay + 1 }, (_, index) =>
        rulebook.rowsInForce(jurisdiction, this.#firstDay + index, campaign),
      );
      this.#rows.set(jurisdiction, rows);
    }
    return rows;
  }

  /**
   * Each row that is in force on some day of the horizon, with the local windows that it leaves open; days before or
   * after its dates are open as far as this row is concerned.
   * @param windowsOn what a row leaves open on a day on which it is in force; null where it is not concerned
   */
  #rowWindows(
    place: Place,
    windowsOn: (row: ApplicableRow['row'], day: number) => readonly MinuteWindow[] | null,
  ): [row: ApplicableRow['row'], certain: boolean, windows: LocalWindow[]][] {
    const byRow = new Map<string, { entry: ApplicableRow; windows: LocalWindow[]; coveredUntil: number }>();
    this.#rowsByDay(place.jurisdiction).forEach((rows, index) => {
      const day = this.#firstDay + index;
      for (const entry of rows) {
        const open = windowsOn(entry.row, day);
        if (open === null) continue;
        const key = `${entry.row.id} ${entry.certain}`;
        let kept = byRow.get(key);
        if (!kept) {
          kept = { entry, windows: [], coveredUntil: this.#firstDay };
          byRow.set(key, kept);
        }
        if (kept.coveredUntil < day) kept.windows.push([kept.coveredUntil * 1440, day * 1440]);
        kept.coveredUntil = day + 1;
        for (const [start, end] of open) kept.windows.push([day * 1440 + start, day * 1440 + end]);
      }
    });
    return [...byRow.values()].map(({ entry, windows, coveredUntil }) => {
      if (coveredUntil <= this.#lastDay) windows.push([coveredUntil * 1440, (this.#lastDay + 1) * 1440]);
      return [entry.row, entry.certain, windows];
    });
  }

  /** Days on which no row speaks for this purpose there: that nothing is known is no permission. */
  #addMissingRows(place: Place, addLocal: AddLocal): void {
    const { rulebook, campaign } = this.policy;
    const days = this.#rowsByDay(place.jurisdiction);
    const known = days.flatMap((rows, index): LocalWindow[] => {
      const day = this.#firstDay + index;
      return rows.some(({ certain }) => certain) ? [[day * 1440, (day + 1) * 1440]] : [];
    });
    if (known.length === days.length) return;
    const purpose = rulebook.has(place.jurisdiction) ? campaign.purpose : null;
    addLocal({ kind: 'no-row', purpose }, false, known);
  }

  #addRules(place: Place, addLocal: AddLocal): void {
    for (const rule of this.policy.rules) {
      const speaks = speaksFor(rule, place);
      if (rule.timeZoneRestrictions.length === 0 || speaks === 'no') continue;
      const restrictions = rule.timeZoneRestrictions.filter((restriction) =>
        // A line for America/New_York speaks for America/Detroit too.
        this.policy.clock.sameTime(restriction.timeZone, place.zone),
      );
      if (restrictions.length === 0) {
        // A matrix that is silent on a zone neither allows nor forbids: a person must look.
        addLocal({ kind: 'rule-silent', rule }, false, []);
        continue;
      }
      const week = DAYS.map((name) =>
        restrictions
          .filter(({ days }) => days === undefined || days.includes(name))
          .map(({ startHour, endHour }): MinuteWindow => [startHour * 60, endHour * 60]),
      );
      const local: LocalWindow[] = [];
      for (let day = this.#firstDay; day <= this.#lastDay; day++) {
        for (const [start, end] of week[dayOfWeekOf(day)] ?? []) {
          local.push([day * 1440 + start, day * 1440 + end]);
        }
      }
      addLocal({ kind: 'rule', rule, week, certain: speaks === 'yes' }, speaks === 'yes', local);
    }
  }
}

const timetables = new WeakMap<Policy, Timetable>();

/** The timetable of a policy around an instant; the last one is kept, because judging stays near the present. */
export function timetableAt(policy: Policy, at: Instant): Timetable {
  let timetable = timetables.get(policy);
  if (!timetable?.covers(at)) {
    timetable = new Timetable(policy, at);
    timetables.set(policy, timetable);
  }
  return timetable;
}
