import { describe, expect, test } from 'vitest';
import { parseInstant } from '#src/clock/index.ts';
import {
  type Attempt,
  AttemptLedger,
  type AttemptLimit,
  evaluateLimit,
  isCalendarPeriod,
  parsePeriod,
  reachOf,
  UnreadablePeriodError,
  UnusableAttemptError,
} from '#src/frequency/index.ts';
import { clock } from './support.ts';

const PHONE = '+12123450123';
const days = clock.daysIn('America/New_York');

function attemptAt(at: string, more: Partial<Attempt> = {}): Attempt {
  return { phone: PHONE, at: parseInstant(at), campaignId: 'c', externalId: 'C-1', ...more };
}

function limitOf(max: number, period: string, trigger: AttemptLimit['trigger'] = null): AttemptLimit {
  return { max, period, trigger, scope: 'per-number' };
}

function stateOf(limit: AttemptLimit, attempts: readonly Attempt[], at: string) {
  const ledger = new AttemptLedger();
  for (const attempt of attempts) ledger.record(attempt);
  return evaluateLimit(limit, ledger.attemptsOn(PHONE), parseInstant(at), days);
}

describe('a rolling window', () => {
  const made = [attemptAt('2026-11-20T15:00:00.250Z'), attemptAt('2026-11-20T18:00:00Z')];

  test('still counts an attempt a moment before its length is over, and no longer exactly then', () => {
    const limit = limitOf(2, 'PT24H');
    expect(stateOf(limit, made, '2026-11-21T15:00:00.249Z')).toMatchObject({ used: 2, exhausted: true });
    expect(stateOf(limit, made, '2026-11-21T15:00:00.250Z')).toMatchObject({ used: 1, exhausted: false });
  });

  test('says to the second when one more attempt is lawful, never a fraction too soon', () => {
    expect(stateOf(limitOf(2, 'PT24H'), made, '2026-11-20T19:00:00Z').freeAt).toBe(
      parseInstant('2026-11-21T15:00:01Z'),
    );
    expect(stateOf(limitOf(1, 'PT24H'), made, '2026-11-20T19:00:00Z').freeAt).toBe(
      parseInstant('2026-11-21T18:00:00Z'),
    );
  });

  test('does not count what has not happened yet', () => {
    expect(stateOf(limitOf(2, 'PT24H'), made, '2026-11-20T17:59:59Z')).toMatchObject({ used: 1, left: 1 });
  });
});

describe('a calendar period', () => {
  test('ends at midnight of the called person, who may be on another date than UTC', () => {
    const made = [attemptAt('2026-11-20T04:30:00Z')];
    // 23:30 on the 19th in New York.
    expect(stateOf(limitOf(1, 'P1D'), made, '2026-11-20T04:59:00Z')).toMatchObject({
      exhausted: true,
      freeAt: parseInstant('2026-11-20T05:00:00Z'),
    });
    expect(stateOf(limitOf(1, 'P1D'), made, '2026-11-20T05:00:00Z')).toMatchObject({ used: 0 });
  });

  test('of a day with 25 hours lasts 25 hours', () => {
    const made = [attemptAt('2026-11-01T04:00:00Z')];
    expect(stateOf(limitOf(1, 'P1D'), made, '2026-11-02T04:59:59Z')).toMatchObject({
      exhausted: true,
      freeAt: parseInstant('2026-11-02T05:00:00Z'),
    });
  });

  test('of a month or a year begins again with the next one', () => {
    const made = [attemptAt('2026-12-31T17:00:00Z')];
    for (const period of ['P1M', 'P1Y']) {
      expect(stateOf(limitOf(1, period), made, '2026-12-31T18:00:00Z')).toMatchObject({
        exhausted: true,
        freeAt: parseInstant('2027-01-01T05:00:00Z'),
      });
    }
  });
});

describe('a cooling-off period', () => {
  test('begins with what triggers it and not with any other attempt', () => {
    const limit = limitOf(0, 'P7D', 'after-conversation');
    const talked = attemptAt('2026-11-10T15:00:00Z', { outcome: 'conversation' });
    expect(stateOf(limit, [attemptAt('2026-11-10T15:00:00Z')], '2026-11-11T00:00:00Z').exhausted).toBe(false);
    expect(stateOf(limit, [talked, attemptAt('2026-11-12T15:00:00Z')], '2026-11-13T00:00:00Z')).toMatchObject(
      {
        exhausted: true,
        freeAt: parseInstant('2026-11-17T15:00:00Z'),
      },
    );
  });

  test('after a conversation begins with a refusal too: who refuses has been talked to', () => {
    const refused = attemptAt('2026-11-10T15:00:00Z', { outcome: 'refusal' });
    const at = '2026-11-11T00:00:00Z';
    expect(stateOf(limitOf(0, 'P7D', 'after-conversation'), [refused], at).exhausted).toBe(true);
    expect(stateOf(limitOf(0, 'P7D', 'after-refusal'), [refused], at).exhausted).toBe(true);
    expect(stateOf(limitOf(0, 'PT72H', 'after-abandoned-call'), [refused], at).exhausted).toBe(false);
  });
});

describe('a period whose day one is the date of the attempt', () => {
  const of = (max: number, trigger: AttemptLimit['trigger'] = null) => ({
    ...limitOf(max, 'P7D', trigger),
    dayOne: true,
  });

  test('ends with the seventh date, not after so many hours', () => {
    // 23:30 on the 10th in New York, which is the 11th in UTC.
    const talked = [attemptAt('2026-11-11T04:30:00Z', { outcome: 'conversation' })];
    const limit = of(0, 'after-conversation');
    expect(stateOf(limit, talked, '2026-11-17T04:59:59Z')).toMatchObject({
      used: 1,
      exhausted: true,
      freeAt: parseInstant('2026-11-17T05:00:00Z'),
    });
    expect(stateOf(limit, talked, '2026-11-17T05:00:00Z')).toMatchObject({ used: 0, exhausted: false });
  });

  test('is free when the oldest of the newest attempts leaves', () => {
    const made = [attemptAt('2026-11-10T15:00:00Z'), attemptAt('2026-11-12T22:00:00Z')];
    expect(stateOf(of(2), made, '2026-11-13T15:00:00Z')).toEqual({
      used: 2,
      left: 0,
      exhausted: true,
      freeAt: parseInstant('2026-11-17T05:00:00Z'),
    });
    expect(stateOf(of(1), made, '2026-11-13T15:00:00Z').freeAt).toBe(parseInstant('2026-11-19T05:00:00Z'));
    expect(stateOf(of(3), made, '2026-11-13T15:00:00Z')).toMatchObject({ left: 1, exhausted: false });
    expect(stateOf(of(0), made, '2026-11-13T15:00:00Z')).toMatchObject({ exhausted: true, freeAt: null });
  });

  test('reaches back over a day of 25 hours', () => {
    // From the first minute of 1 November to the last hour of the 7th are 168 hours and more.
    const made = [attemptAt('2026-11-01T04:00:00Z')];
    const at = '2026-11-08T04:30:00Z';
    expect(stateOf(of(1), made, at).exhausted).toBe(true);
    expect(parseInstant(at) - (made[0]?.at ?? 0)).toBeLessThan(reachOf('P7D'));
  });
});

describe('a limit of none', () => {
  test.each(['PT24H', 'P1D'])('in %s is never free', (period) => {
    expect(stateOf(limitOf(0, period), [], '2026-11-20T15:00:00Z')).toEqual({
      used: 0,
      left: 0,
      exhausted: true,
      freeAt: null,
    });
  });
});

describe('a period', () => {
  test.each(['', 'P', 'PT', '1D', 'P1W', 'P0D', 'PT0H', 'P1DT', 'daily', 'toString', 'p1d'])(
    '%j is no period',
    (period) => {
      expect(() => parsePeriod(period)).toThrow(UnreadablePeriodError);
      expect(isCalendarPeriod(period)).toBe(false);
    },
  );
});

describe('the ledger', () => {
  test('an attempt heard of again with its outcome keeps the outcome', () => {
    const ledger = new AttemptLedger();
    const dialled = attemptAt('2026-11-10T15:00:00Z');
    expect(ledger.record(dialled)).toBe(true);
    expect(ledger.record({ ...dialled, outcome: 'refusal' })).toBe(false);
    expect(ledger.record(dialled)).toBe(false);
    expect(ledger.size).toBe(1);
    expect(ledger.attemptsOn(PHONE)).toEqual([{ ...dialled, outcome: 'refusal' }]);
    expect(ledger.atMost(12123450123, null, dialled.at)).toBe(Number.POSITIVE_INFINITY);
  });

  test('an attempt heard of again with its person counts for the person’s other numbers', () => {
    const ledger = new AttemptLedger();
    const other = '+12123450199';
    ledger.record(attemptAt('2026-11-10T15:00:00Z', { externalId: null }));
    ledger.record(attemptAt('2026-11-11T15:00:00Z', { phone: other }));
    expect(ledger.attemptsOnPerson(other, 'C-1')).toHaveLength(1);
    ledger.record(attemptAt('2026-11-10T15:00:00Z'));
    expect(ledger.attemptsOnPerson(other, 'C-1')).toHaveLength(2);
    expect(ledger.atMost(12123450199, 'C-1', 0)).toBeGreaterThanOrEqual(2);
  });

  test('one instant in two campaigns is two attempts', () => {
    const ledger = new AttemptLedger();
    for (const campaignId of ['a', 'b', null]) {
      expect(ledger.record(attemptAt('2026-11-10T15:00:00Z', { campaignId }))).toBe(true);
    }
    expect(ledger.attemptsOn(PHONE).map((one) => one.campaignId)).toEqual(['a', 'b', null]);
  });

  test('grows beyond its first room and can be emptied', () => {
    const ledger = new AttemptLedger();
    const first = parseInstant('2026-01-01T00:00:00Z');
    for (let index = 0; index < 20_000; index++) {
      const phone = `+1212${5_000_000 + (index % 7000)}`;
      ledger.record({ phone, at: first + index, campaignId: null, externalId: `C-${index % 9000}` });
    }
    expect(ledger.size).toBe(20_000);
    expect(ledger.attemptsOn('+12125000003').map((one) => one.at - first)).toEqual([3, 7003, 14_003]);
    ledger.clear();
    expect(ledger.size).toBe(0);
    expect(ledger.attemptsOn('+12125000003')).toEqual([]);
    expect(ledger.atMost(12125000003, 'C-3', 0)).toBe(0);
  });

  test.each(['2123450123', '+02123450123', '12123450123', '+1 212', '', '+1234567890123456'])(
    'a number such as %j is refused, not filed where nobody finds it',
    (phone) => {
      const ledger = new AttemptLedger();
      expect(() => ledger.record(attemptAt('2026-11-10T15:00:00Z', { phone }))).toThrow(UnusableAttemptError);
      expect(ledger.size).toBe(0);
    },
  );

  test('an attempt at no instant is refused', () => {
    const ledger = new AttemptLedger();
    expect(() => ledger.record({ ...attemptAt('2026-11-10T15:00:00Z'), at: Number.NaN })).toThrow(
      UnusableAttemptError,
    );
  });
});
