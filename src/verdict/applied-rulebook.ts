/** The rulebook as it is applied: with what an organisation has made of it. */

import { type Clock, epochDayOf, type Instant } from '#src/clock/index.ts';
import { type Amendment, applyWhatHolds, type Rulebook } from '#src/rulebook/index.ts';
import { type AmendmentNote, amendmentNotes } from './amendment-notes.ts';
import { compilePolicy, DEFAULT_SETTINGS, type Policy, type PolicySettings } from './policy.ts';
import {
  type JurisdictionChoice,
  jurisdictionChoices,
  type RuleTemplate,
  ruleTemplate,
} from './rule-template.ts';
import { type ShownRow, type SpecialDay, shownRow, specialDays } from './shown-rulebook.ts';

export class AppliedRulebook {
  readonly #plain: Rulebook;
  readonly #clock: Clock;
  #rulebook: Rulebook;
  /** As the organisation wrote them. */
  #amendments: readonly Amendment[] = [];
  /** What of them could be applied. */
  #applied: readonly Amendment[] = [];
  /** The policy that was asked for last, for contacts that belong to no list. */
  #loose: { readonly text: string; readonly policy: Policy } | null = null;

  constructor(rulebook: Rulebook, clock: Clock) {
    this.#plain = rulebook;
    this.#rulebook = rulebook;
    this.#clock = clock;
  }

  /** The amendments that could be applied. */
  get applied(): readonly Amendment[] {
    return this.#applied;
  }

  /** @returns whether anything changed: then every policy has to be compiled again */
  amend(amendments: readonly Amendment[]): boolean {
    if (JSON.stringify(amendments) === JSON.stringify(this.#amendments)) return false;
    const { rulebook, applied } = applyWhatHolds(this.#plain, amendments);
    this.#rulebook = rulebook;
    this.#amendments = amendments;
    this.#applied = applied;
    this.#loose = null;
    return true;
  }

  /** @param amendments left out for those of the organisation */
  notes(at: Instant, amendments: readonly Amendment[] = this.#amendments): AmendmentNote[] {
    return amendmentNotes(this.#plain, amendments, at);
  }

  /** @throws {InvalidPolicyError} */
  policyOf(settings: Partial<PolicySettings>): Policy {
    return compilePolicy(this.#rulebook, this.#clock, settings);
  }

  /**
   * A policy that is kept until other settings are asked for: what it has worked out of places and hours is worth
   * keeping.
   */
  loosePolicy(settings: Partial<PolicySettings>): Policy {
    const text = JSON.stringify(settings);
    if (this.#loose?.text !== text) this.#loose = { text, policy: this.policyOf(settings) };
    return this.#loose.policy;
  }

  rows(): { version: string; rows: ShownRow[] } {
    const amendments = new Map(this.#applied.map((amendment) => [amendment.row, amendment]));
    return {
      version: this.#rulebook.version,
      rows: this.#rulebook.rows.map((row) => shownRow(row, amendments.get(row.id) ?? null)),
    };
  }

  specialDays(row: string, year: number): SpecialDay[] {
    return specialDays(this.#rulebook, row, epochDayOf(year, 1, 1), epochDayOf(year + 1, 1, 1));
  }

  jurisdictions(): JurisdictionChoice[] {
    return jurisdictionChoices(this.#rulebook);
  }

  template(jurisdiction: string, at: Instant): RuleTemplate {
    return ruleTemplate(this.#rulebook, this.#clock, jurisdiction, DEFAULT_SETTINGS.campaign, at);
  }
}
