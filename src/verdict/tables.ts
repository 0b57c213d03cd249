/** Questions that the tables alone answer: rulebook, places and zones, without any contact. */
import {
  type Clock,
  type DatedDay,
  type DayInstants,
  dayNamed,
  daysUntil,
  type Instant,
  instantsOf,
} from '#src/clock/index.ts';
import { postalCentroid } from '#src/location/index.ts';
import type { Amendment } from '#src/rulebook/index.ts';
import type { AmendmentNote } from './amendment-notes.ts';
import type { AppliedRulebook } from './applied-rulebook.ts';
import type { JurisdictionChoice, RuleTemplate } from './rule-template.ts';
import type { ShownRow, SpecialDay } from './shown-rulebook.ts';

export class Tables {
  readonly #rulebook: AppliedRulebook;
  readonly #clock: Clock;

  constructor(rulebook: AppliedRulebook, clock: Clock) {
    this.#rulebook = rulebook;
    this.#clock = clock;
  }

  /** The rulebook as it is applied. */
  rulebookRows(): { version: string; rows: ShownRow[] } {
    return this.#rulebook.rows();
  }

  /**
   * What an organisation has to be told about amendments: those that cannot be applied, and those of rows that have
   * ended.
   * @param today the local date of whoever is told, as days since 1970-01-01
   * @param amendments left out for those that are applied
   */
  amendmentNotes(today: number, amendments?: readonly Amendment[]): AmendmentNote[] {
    return this.#rulebook.notes(today, amendments);
  }

  /** Days of a year on which a row has other hours than on a usual weekday. */
  specialDays(row: string, year: number): SpecialDay[] {
    return this.#rulebook.specialDays(row, year);
  }

  /** The instants at which clocks in a zone show `YYYY-MM-DDTHH:MM`: none in a gap, two where it comes twice. */
  instantsOf(zone: string, local: string): Instant[] {
    return this.#clock.knows(zone) ? instantsOf(this.#clock, zone, local) : [];
  }

  /** {@link dayNamed} in a zone. @throws {UnknownTimeZoneError} */
  localDay(zone: string, date: string): DayInstants | null {
    return dayNamed(this.#clock.daysIn(zone), date);
  }

  /** {@link daysUntil} in a zone. @throws {UnknownTimeZoneError} */
  daysUntil(zone: string, at: Instant, count: number): DatedDay[] {
    return daysUntil(this.#clock.daysIn(zone), at, count);
  }

  jurisdictions(): JurisdictionChoice[] {
    return this.#rulebook.jurisdictions();
  }

  ruleTemplate(jurisdiction: string, at: Instant): RuleTemplate {
    return this.#rulebook.template(jurisdiction, at);
  }

  /** The middle of a postal code of the United States or Canada; null when there is none of that code. */
  postalCentroid(postalCode: string): { latitude: number; longitude: number } | null {
    const point = postalCentroid(postalCode);
    return point && { latitude: point.latitude, longitude: point.longitude };
  }
}
