/** What the unit and property tests of the engine share. */
import { type Clock, createClock, parseInstant, pinnedZoneData } from '#src/clock/index.ts';
import type { Contact } from '#src/contact/index.ts';
import { createDncIndex } from '#src/dnc/index.ts';
import { AttemptLedger } from '#src/frequency/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import { rulebook } from '#src/rulebook/index.ts';
import {
  type CallFacts,
  compilePolicy,
  judge,
  type PolicySettings,
  type Verdict,
} from '#src/verdict/index.ts';

export const clock: Clock = createClock(pinnedZoneData(), null);

/** Where a test is about something else than consent: an organisation that keeps its consents elsewhere. */
export const CONSENTED = {
  consentsElsewhere: { saidBy: 'Iris Kaya', saidAt: '2026-11-20T09:00:00Z' },
} as const satisfies Partial<PolicySettings>;

export function policyOf(settings: Partial<PolicySettings> = {}) {
  return compilePolicy(rulebook, clock, settings);
}

export function facts(): CallFacts {
  return { attempts: new AttemptLedger(), doNotCall: createDncIndex() };
}

export function contactOf(
  phone: string | null,
  attributes: Record<string, string> = {},
  externalId: string | null = 'C-1',
): Contact {
  return { externalId, phone, name: 'Ada', attributes };
}

export function verdictAt(
  contact: Contact,
  at: string,
  settings: Partial<PolicySettings> = {},
  known: CallFacts = facts(),
): Verdict {
  return judge(contact, policyOf(settings), known, parseInstant(at));
}

export function codesOf(verdict: Verdict): string[] {
  return verdict.reasons.map((reason) => reason.code);
}

let serial = 0;

export function ruleOf(more: Partial<ComplianceRule> = {}): ComplianceRule {
  serial++;
  return {
    id: `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`,
    name: `Rule ${serial}`,
    type: 'TIME_RESTRICTION',
    jurisdiction: 'US-FCC',
    timeZoneRestrictions: [],
    dncListIds: [],
    maxCallsPerDay: 100,
    geographicExclusions: [],
    concurrencyLimit: 5,
    ...more,
  };
}
