import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInstant } from '#src/clock/index.ts';
import { CONSENT_KINDS } from '#src/consent/index.ts';
import type { Contact } from '#src/contact/index.ts';
import { ContactStore, callableWindows, judge, type PolicySettings } from '#src/verdict/index.ts';
import { CONSENTED, facts, policyOf, ruleOf } from '../unit/support.ts';

const instant = fc
  .integer({
    min: parseInstant('2026-01-01T00:00:00Z') / 60_000,
    max: parseInstant('2027-12-31T00:00:00Z') / 60_000,
  })
  .map((minute) => minute * 60_000);

const phone = fc.oneof(
  fc.constantFrom(
    '+12123450123',
    '+18503450123',
    '+19283450123',
    '+442079460018',
    '+493023125150',
    '+81355501234',
    '+33142685300',
  ),
  fc.constantFrom('+18005550123', '+5511912345678', 'N/A', '', '+1 555', null),
);
const attributes = fc.record(
  {
    state: fc.constantFrom('NY', 'AZ', 'tx', 'Hawaii', 'Zz', ''),
    postalCode: fc.constantFrom('10001', '85001', '99999', 'ABCDE', 'M5V 2T6', '2134'),
    region: fc.constantFrom('US-EST', 'US-MST', 'GB', 'DE', 'Atlantis', 'AU-NSW'),
    timeZone: fc.constantFrom('America/Chicago', 'Mars/Olympus'),
    latitude: fc.constantFrom('30.4', 'x'),
    longitude: fc.constantFrom('-84.3', '999'),
  },
  { requiredKeys: [] },
);
const contact: fc.Arbitrary<Contact> = fc.record({
  externalId: fc.oneof(fc.constant(null), fc.uuid()),
  phone,
  name: fc.constant(null),
  attributes: attributes as fc.Arbitrary<Record<string, string>>,
  consent: fc.option(
    fc.record({
      given: instant,
      until: fc.option(instant),
      kind: fc.constantFrom(...CONSENT_KINDS),
    }),
    { freq: 3 },
  ),
});

/** Contacts whose place can be read: only such have a next instant to be held to. */
const placeable: fc.Arbitrary<Contact> = fc.record({
  externalId: fc.uuid(),
  phone: fc.constantFrom('+12123450123', '+18503450123', '+19283450123', '+442079460018', '+33142685300'),
  name: fc.constant(null),
  attributes: fc.record(
    {
      state: fc.constantFrom('NY', 'AZ', 'tx', 'Hawaii'),
      postalCode: fc.constantFrom('10001', '85001', 'M5V 2T6'),
      region: fc.constantFrom('US-EST', 'US-MST', 'GB', 'AU-NSW'),
      timeZone: fc.constantFrom('America/Chicago', 'Eastern Standard Time'),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Record<string, string>>,
  consent: fc.option(
    fc.record({ given: instant, until: fc.option(instant), kind: fc.constantFrom(...CONSENT_KINDS) }),
  ),
});

const settings: fc.Arbitrary<Partial<PolicySettings>> = fc.record({
  consentsElsewhere: fc.constantFrom(null, CONSENTED.consentsElsewhere),
  strategy: fc.constantFrom('all-evidence', 'address-first', 'number-first'),
  rules: fc.constantFrom(
    [],
    [ruleOf({ maxCallsPerDay: 1 })],
    [
      ruleOf({
        timeZoneRestrictions: [{ timeZone: 'America/New_York', startHour: 9, endHour: 17 }],
        geographicExclusions: [{ latitude: 30.4, longitude: -84.3, radiusKm: 50 }],
      }),
    ],
  ),
  safetyMarginMinutes: fc.constantFrom(0, 15),
});

function known(at: number) {
  const all = facts();
  all.doNotCall.addList({ id: 'a', name: 'A', active: true });
  all.doNotCall.add('a', '+442079460018', at + 3_600_000);
  all.doNotCall.add('a', '+81355501234', null);
  for (const back of [1, 30, 300]) {
    all.attempts.record({
      phone: '+12123450123',
      at: at - back * 60_000,
      campaignId: null,
      externalId: null,
    });
  }
  return all;
}

const RUNS = { numRuns: 300 };

describe('verdicts', () => {
  test('one contact and many get the same answer', () => {
    fc.assert(
      fc.property(
        fc.array(contact, { maxLength: 12 }),
        settings,
        instant,
        fc.nat(40 * 24 * 60),
        (list, chosen, at, later) => {
          const unique = [
            ...new Map(list.map((entry, index) => [entry.externalId ?? index, entry])).values(),
          ];
          const policy = policyOf(chosen);
          const store = new ContactStore();
          store.ingest(unique);
          const all = known(at);
          for (const moment of [at, at + later * 60_000]) {
            const one = unique.map((entry) => judge(entry, policy, all, moment));
            expect(store.statuses(policy, all, moment, 1)).toEqual(one.map((verdict) => verdict.status));
            const tally = store.judgeAll(policy, all, moment, 1);
            for (const status of ['callable', 'blocked', 'review'] as const) {
              expect(tally[status]).toBe(one.filter((verdict) => verdict.status === status).length);
            }
            const counts: Record<string, number> = {};
            for (const verdict of one) {
              for (const code of new Set(verdict.reasons.map((reason) => reason.code)))
                counts[code] = (counts[code] ?? 0) + 1;
            }
            expect(tally.reasons).toEqual(counts);
          }
        },
      ),
      RUNS,
    );
  });

  test('the next callable instant is callable, and no earlier whole minute is', () => {
    fc.assert(
      fc.property(
        placeable,
        settings,
        instant,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (who, chosen, at, draws) => {
          const policy = policyOf(chosen);
          const all = known(at);
          const next = judge(who, policy, all, at).nextCallableAt;
          fc.pre(next !== null);
          expect(judge(who, policy, all, next).status).toBe('callable');
          const minutes = Math.ceil((next - at) / 60_000);
          for (let probe = 0; probe < 20 && minutes > 0; probe++) {
            const earlier =
              at + Math.min(minutes - 1, Math.floor(Number(draws.next().value) * minutes)) * 60_000;
            expect(judge(who, policy, all, earlier).status).not.toBe('callable');
          }
        },
      ),
      RUNS,
    );
  });

  test('a verdict holds until it says it does', () => {
    fc.assert(
      fc.property(
        contact,
        settings,
        instant,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (who, chosen, at, draw) => {
          const policy = policyOf(chosen);
          const all = known(at);
          const verdict = judge(who, policy, all, at);
          const within = at + Math.floor(draw * (verdict.holdsUntil - 1 - at));
          expect(judge(who, policy, all, within).status).toBe(verdict.status);
        },
      ),
      RUNS,
    );
  });

  test('another rule never makes a blocked contact callable', () => {
    fc.assert(
      fc.property(contact, instant, settings, (who, at, chosen) => {
        const all = known(at);
        const before = judge(who, policyOf(chosen), all, at);
        const more = { ...chosen, rules: [...(chosen.rules ?? []), ruleOf({ maxCallsPerDay: 1 })] };
        if (before.status === 'blocked') expect(judge(who, policyOf(more), all, at).status).toBe('blocked');
        if (before.status === 'review')
          expect(judge(who, policyOf(more), all, at).status).not.toBe('callable');
      }),
      RUNS,
    );
  });

  test('more evidence never makes a blocked contact callable when all evidence counts', () => {
    fc.assert(
      fc.property(contact, attributes, instant, (who, more, at) => {
        const policy = policyOf();
        const before = judge(who, policy, known(at), at);
        const richer = { ...who, attributes: { ...(more as Record<string, string>), ...who.attributes } };
        if (before.status === 'blocked')
          expect(judge(richer, policy, known(at), at).status).not.toBe('callable');
      }),
      RUNS,
    );
  });

  test('the same question has the same answer', () => {
    fc.assert(
      fc.property(contact, settings, instant, (who, chosen, at) => {
        expect(judge(who, policyOf(chosen), known(at), at)).toEqual(
          judge(who, policyOf(chosen), known(at), at),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('a forecast counts what judging each contact at each hour would', () => {
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 8 }), settings, instant, (list, chosen, at) => {
        const unique = [...new Map(list.map((entry, index) => [entry.externalId ?? index, entry])).values()];
        const policy = policyOf(chosen);
        const store = new ContactStore();
        store.ingest(unique);
        const all = known(at);
        const { hours } = store.forecast(policy, all, at, 60, 1);
        for (const hour of hours.filter((_, index) => index % 7 === 0)) {
          const verdicts = unique.map((entry) => judge(entry, policy, all, hour.at));
          const statuses = verdicts.map((verdict) => verdict.status);
          for (const code of [
            'OUTSIDE_CALLING_HOURS',
            'HOLIDAY',
            'UNKNOWN_LOCATION',
            'INVALID_PHONE',
            'DNC',
          ] as const) {
            const having = verdicts.filter((verdict) =>
              verdict.reasons.some((reason) => reason.code === code),
            );
            // A contact's own reasons count together until the last of them lifts.
            if (code === 'DNC') expect(hour.reasons[code] ?? 0).toBeGreaterThanOrEqual(having.length);
            else expect(hour.reasons[code] ?? 0).toBe(having.length);
          }
          for (const status of ['callable', 'blocked', 'review'] as const) {
            const count = statuses.filter((one) => one === status).length;
            expect(hour[status]).toBe(count);
            const byJurisdiction = Object.values(hour.jurisdictions).reduce(
              (sum, counts) => sum + counts[status],
              0,
            );
            expect(byJurisdiction).toBe(count);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the lawful windows of the days ahead hold exactly the callable instants', () => {
    fc.assert(
      fc.property(contact, settings, instant, fc.nat(7 * 24 * 60), (who, chosen, at, minute) => {
        const policy = policyOf(chosen);
        const all = known(at);
        const moment = at + minute * 60_000;
        const inside = callableWindows(who, policy, all, at, 8).some(
          ({ from, until }) => from <= moment && moment < until,
        );
        expect(inside).toBe(judge(who, policy, all, moment).status === 'callable');
      }),
      RUNS,
    );
  });

  test('no contact makes the engine throw, whatever it holds', () => {
    const anything = fc.record({
      externalId: fc.option(fc.string({ unit: 'binary' })),
      phone: fc.option(fc.string({ unit: 'binary' })),
      name: fc.constant(null),
      attributes: fc.dictionary(
        fc.constantFrom(
          'state',
          'zip',
          'region',
          'timeZone',
          'latitude',
          'longitude',
          '__proto__',
          'country',
        ),
        fc.string({ unit: 'binary' }),
      ),
    });
    fc.assert(
      fc.property(anything, instant, (who, at) => {
        expect(['callable', 'blocked', 'review']).toContain(judge(who, policyOf(), facts(), at).status);
      }),
      RUNS,
    );
  });
});
