import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInstant } from '#src/clock/index.ts';
import { CONSENT_KINDS } from '#src/consent/index.ts';
import type { Contact } from '#src/contact/index.ts';
import { OUTCOMES } from '#src/frequency/index.ts';
import { applyWhatHolds, rulebook } from '#src/rulebook/index.ts';
import { dayEvidence } from '#src/verdict/day-evidence.ts';
import { compilePolicy, Examiner, type PolicySettings } from '#src/verdict/index.ts';
import { CONSENTED, clock, facts, ruleOf } from '../unit/support.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FROM = parseInstant('2026-01-01T00:00:00Z');

const instant = fc.integer({ min: FROM, max: parseInstant('2027-06-30T00:00:00Z') });
const NUMBERS = ['+12123450123', '+16175550123', '+19283450123', '+493023125150', '+33142685300'] as const;
const number = fc.constantFrom(...NUMBERS);
const ids = fc.constantFrom('C-1', 'C-2', null);

const contact: fc.Arbitrary<Contact> = fc.record(
  {
    externalId: fc.oneof({ weight: 4, arbitrary: ids }, { weight: 1, arbitrary: fc.constant(' ') }),
    phone: fc.oneof(
      { weight: 5, arbitrary: number },
      { weight: 1, arbitrary: fc.constantFrom('+1 (212) 345-0123', 'N/A', null) },
    ),
    name: fc.constant('Ada'),
    attributes: fc.record(
      {
        state: fc.constantFrom('NY', 'MA', 'AZ', 'Zz'),
        postalCode: fc.constantFrom('10001', '02134', '14201'),
        colour: fc.constant('blue'),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Record<string, string>>,
    otherPhones: fc.array(fc.oneof(number, fc.constant('nobody')), { maxLength: 2 }),
    consent: fc.option(
      fc.record({ given: instant, until: fc.option(instant), kind: fc.constantFrom(...CONSENT_KINDS) }),
    ),
  },
  { requiredKeys: ['externalId', 'phone', 'name', 'attributes'] },
);

const settings: fc.Arbitrary<Partial<PolicySettings>> = fc.record(
  {
    strategy: fc.constantFrom('all-evidence', 'address-first', 'number-first'),
    otherNumbers: fc.constantFrom('count', 'alone'),
    campaign: fc.record({
      purpose: fc.constantFrom('telemarketing', 'debt-collection'),
      channel: fc.constantFrom('live', 'prerecorded', 'undeclared'),
    }),
    rules: fc.constantFrom([], [ruleOf({ maxCallsPerDay: 2 })]),
    safetyMarginMinutes: fc.constantFrom(0, 15),
    consentsElsewhere: fc.constantFrom(null, CONSENTED.consentsElsewhere),
  },
  { requiredKeys: [] },
);

const signed = { by: 'Compliance', at: '2026-11-01T00:00:00Z', reason: null };
const amendments = fc.subarray([
  { row: 'US', hours: 'mon-fri 10:00-17:00; sat-sun closed', ...signed },
  { row: 'FR', hours: 'mon-fri 11:00-12:00; sat-sun closed', ...signed },
  { row: 'US-MA:debt', attempts: { 0: 1, 1: 1 }, ...signed },
  { row: 'US-XX', hours: 'mon-sun closed', ...signed },
]);

const attempt = fc.record({
  phone: number,
  back: fc.oneof(
    fc.integer({ min: -DAY, max: 2 * DAY }),
    fc.integer({ min: 0, max: 400 * DAY }),
    fc.constant(HOUR),
  ),
  campaignId: fc.constantFrom(null, 'cmp-1'),
  externalId: ids,
  outcome: fc.constantFrom(null, ...OUTCOMES),
});
const suppression = fc.record({
  list: fc.constantFrom('a', 'b', 'off'),
  phone: number,
  expires: fc.option(fc.integer({ min: -DAY, max: 2 * DAY })),
});

test('whoever asks the questions of an evidence pack gets its verdicts', () => {
  const examiner = new Examiner(rulebook, clock);
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      contact,
      settings,
      amendments,
      fc.array(attempt, { maxLength: 12 }),
      fc.array(suppression, { maxLength: 3 }),
      instant,
      (who, chosen, changed, attempts, suppressions, from) => {
        const { rulebook: own, applied } = applyWhatHolds(rulebook, changed);
        const policy = compilePolicy(own, clock, chosen);
        const known = facts();
        for (const id of ['a', 'b', 'off']) {
          known.doNotCall.addList({ id, name: 'Do not call', active: id !== 'off' });
        }
        for (const { list, phone, expires } of suppressions) {
          known.doNotCall.add(list, phone, expires === null ? null : from + expires);
        }
        for (const { back, ...rest } of attempts) known.attempts.record({ ...rest, at: from - back });
        const { verdicts, questions } = dayEvidence(who, policy, known, from, from + DAY, applied);
        expect(questions).toHaveLength(verdicts.length);
        verdicts.forEach(({ verdict }, index) => {
          const answer = examiner.answer(questions[index] ?? '');
          expect(answer).toMatchObject({ verdict });
          for (const { code } of verdict.reasons) seen.add(code);
          expect(questions[index]).not.toContain('Ada');
        });
      },
    ),
    { numRuns: 300 },
  );
  // The draw reaches what a question has to carry.
  for (const code of ['DNC', 'FREQUENCY_LIMIT', 'COOLING_OFF', 'CONSENT_NOT_VISIBLE', 'INVALID_PHONE']) {
    expect(seen).toContain(code);
  }
});
