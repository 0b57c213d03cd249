import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Attempt, AttemptLedger, type AttemptLimit, evaluateLimit } from '#src/frequency/index.ts';
import { clock } from '../unit/support.ts';

const START = Date.UTC(2026, 2, 1);
const ZONE = 'America/New_York';
const days = clock.daysIn(ZONE);
const attempt = fc.record({
  phone: fc.constantFrom('+12123450123', '+12123450123', '+12123450199'),
  at: fc.integer({ min: 0, max: 40 * 86_400 }).map((seconds) => START + seconds * 1000),
  campaignId: fc.constantFrom('a', 'b', null),
  externalId: fc.constantFrom('C-1', null),
  outcome: fc.constantFrom(null, 'conversation', 'refusal', 'abandoned') as fc.Arbitrary<Attempt['outcome']>,
}) as fc.Arbitrary<Attempt>;
const limit: fc.Arbitrary<AttemptLimit> = fc.oneof(
  fc.record({
    max: fc.integer({ min: 1, max: 4 }),
    period: fc.constantFrom('PT24H', 'PT8H', 'P7D', 'P1D', 'P1M', 'P30D'),
    scope: fc.constant('per-number' as const),
    trigger: fc.constant(null),
  }),
  fc.record({
    max: fc.constant(0),
    period: fc.constantFrom('P7D', 'PT72H'),
    scope: fc.constant('per-number' as const),
    trigger: fc.constantFrom(...(['after-conversation', 'after-refusal', 'after-abandoned-call'] as const)),
  }),
);

function ledgerOf(attempts: readonly Attempt[]) {
  const ledger = new AttemptLedger();
  for (const one of attempts) ledger.record(one);
  return ledger;
}

describe('attempt limits', () => {
  test('the moment when the next attempt becomes lawful is lawful, and the second before is not', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 12 }), limit, (attempts, of) => {
        const made = ledgerOf(attempts).attemptsOn('+12123450123');
        const at = START + 41 * 86_400_000;
        const { exhausted, freeAt } = evaluateLimit(of, made, at, days);
        if (freeAt === null) throw new Error('A limit of at least one is free some day');
        expect(exhausted).toBe(freeAt > at);
        expect(evaluateLimit(of, made, freeAt, days).exhausted).toBe(false);
        if (exhausted) expect(evaluateLimit(of, made, freeAt - 1000, days).exhausted).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('the order in which attempts are heard of does not matter, and one heard twice counts once', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 12 }), limit, fc.nat(41), (attempts, of, day) => {
        const at = START + day * 86_400_000;
        const once = ledgerOf(attempts);
        const jumbled = ledgerOf([...attempts].reverse().flatMap((one) => [one, one]));
        expect(jumbled.size).toBe(once.size);
        const states = [once, jumbled].map(
          (ledger) => evaluateLimit(of, ledger.attemptsOn('+12123450123'), at, days).used,
        );
        expect(states[0]).toBe(states[1]);
        const bound = once.atMost(12123450123, 'C-1', 0);
        expect(bound).toBeGreaterThanOrEqual(once.attemptsOnPerson('+12123450123', 'C-1').length);
      }),
      { numRuns: 500 },
    );
  });

  test('a person’s attempts are those on this number and the person’s own on any other', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 12 }), (attempts) => {
        const ledger = ledgerOf(attempts);
        for (const phone of ['+12123450123', '+12123450199']) {
          const mentions = Map.groupBy(attempts, (one) => `${one.phone} ${one.at} ${one.campaignId}`);
          const wanted = [...mentions.values()]
            // Of several mentions of one attempt, one that names the person is enough.
            .map((same) => same.find((one) => one.externalId !== null) ?? same[0])
            .filter((one) => one !== undefined)
            .filter((one) => one.phone === phone || one.externalId === 'C-1')
            .map((one) => one.at)
            .sort((a, b) => a - b);
          expect(ledger.attemptsOnPerson(phone, 'C-1').map((one) => one.at)).toEqual(wanted);
        }
      }),
      { numRuns: 500 },
    );
  });
});
