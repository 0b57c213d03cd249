import { describe, expect, test } from 'vitest';
import {
  createClock,
  parseInstant,
  pinnedZoneData,
  UnknownTimeZoneError,
  type ZoneData,
} from '#src/clock/index.ts';
import type { Contact } from '#src/contact/index.ts';
import { zonesOf } from '#src/location/index.ts';
import { rulebook } from '#src/rulebook/index.ts';
import { ContactStore, compilePolicy, InvalidPolicyError, judge } from '#src/verdict/index.ts';
import { NEVER } from '#src/verdict/intervals.ts';
import { Timetable } from '#src/verdict/timetable.ts';
import { CONSENTED, clock, codesOf, contactOf, facts, policyOf, ruleOf, verdictAt } from './support.ts';

const NEW_YORKER = contactOf('+12123450123', { state: 'NY', postalCode: '10001' });

describe('a purpose', () => {
  const debt = { campaign: { purpose: 'debt-collection', channel: 'live' } } as const;

  test('of which a place has no rule is no permission', () => {
    // 11:00 on a Wednesday in London.
    const verdict = verdictAt(contactOf('+442079460018'), '2026-07-15T10:00:00Z', debt);
    expect(verdict.status).toBe('review');
    expect(verdict.reasons).toMatchObject([
      {
        code: 'NO_RULE_KNOWN',
        effect: 'reviews',
        jurisdiction: 'GB',
        detail: { purpose: 'debt-collection' },
      },
    ]);
    expect(verdict.nextCallableAt).toBeNull();
  });

  test('of which the country has a rule needs none of the state', () => {
    expect(verdictAt(contactOf('+15053450123', { state: 'NM' }), '2026-07-15T18:00:00Z', debt).status).toBe(
      'callable',
    );
  });

  test('has a rule wherever it is called Clear', () => {
    for (const purpose of ['telemarketing', 'debt-collection'] as const) {
      const policy = policyOf({ campaign: { purpose, channel: 'live' } });
      for (const { code } of rulebook.rows) {
        const [zone] = zonesOf(code);
        if (zone === undefined) continue;
        const hours = new Timetable(policy, parseInstant('2026-07-15T00:00:00Z')).ofPlace({
          jurisdiction: code,
          zone,
        });
        const applies = rulebook.rowsInForce(code, 20_649, policy.campaign).some(({ certain }) => certain);
        if (!applies) expect(hours.allOpen).toEqual(NEVER);
      }
    }
  });
});

describe('calling hours', () => {
  test.each([
    ['2026-11-20T12:59:59Z', 'blocked'],
    ['2026-11-20T13:00:00Z', 'callable'],
    ['2026-11-21T01:59:59.999Z', 'callable'],
    ['2026-11-21T02:00:00Z', 'blocked'],
  ])('in New York, at %s: %s', (at, status) => {
    expect(verdictAt(NEW_YORKER, at).status).toBe(status);
  });

  test('the end of a window is exclusive and the reason says what, where and until when', () => {
    const verdict = verdictAt(NEW_YORKER, '2026-11-21T02:00:00Z');
    // The state's own law and the federal rule, each with its citation.
    expect(verdict.reasons.map((reason) => reason.rule)).toEqual(['US-NY', 'US']);
    expect(verdict.reasons[1]).toMatchObject({
      code: 'OUTSIDE_CALLING_HOURS',
      effect: 'blocks',
      jurisdiction: 'US-NY',
      zone: 'America/New_York',
      localTime: '2026-11-20T21:00',
      until: parseInstant('2026-11-21T13:00:00Z'),
      citation: { text: expect.stringContaining('47 CFR 64.1200') },
    });
    expect(verdict.nextCallableAt).toBe(parseInstant('2026-11-21T13:00:00Z'));
  });

  test('every candidate place must allow the call: a New York number with an Arizona address', () => {
    const moved = contactOf('+12123450123', { state: 'AZ', postalCode: '85001' });
    // 08:30 in New York is 06:30 in Phoenix; 21:30 in New York is 19:30 in Phoenix.
    expect(verdictAt(moved, '2026-11-20T13:30:00Z').status).toBe('blocked');
    expect(verdictAt(moved, '2026-11-20T18:00:00Z', CONSENTED).status).toBe('callable');
    expect(verdictAt(moved, '2026-11-21T02:30:00Z').status).toBe('blocked');
    expect(verdictAt(moved, '2026-11-20T18:00:00Z').evidenceDisagrees).toBe(true);
  });

  test('a strategy can put the address first', () => {
    const moved = contactOf('+12123450123', { postalCode: '85001' });
    expect(verdictAt(moved, '2026-11-21T02:30:00Z', { ...CONSENTED, strategy: 'address-first' }).status).toBe(
      'callable',
    );
    expect(verdictAt(moved, '2026-11-21T02:30:00Z', { strategy: 'number-first' }).status).toBe('blocked');
  });

  test('a spring day without its second hour opens at 08:00 of the new time', () => {
    // 8 March 2026: New York goes from EST to EDT at 07:00 UTC.
    const night = verdictAt(NEW_YORKER, '2026-03-08T06:30:00Z');
    expect(night.nextCallableAt).toBe(parseInstant('2026-03-08T12:00:00Z'));
  });

  test('an autumn day with one hour twice closes at 21:00 of the old time', () => {
    // 1 November 2026: back to EST at 06:00 UTC.
    expect(verdictAt(NEW_YORKER, '2026-11-02T01:59:00Z').status).toBe('callable');
    expect(verdictAt(NEW_YORKER, '2026-11-02T02:00:00Z').status).toBe('blocked');
  });

  test('a code of practice asks for a review and never blocks', () => {
    const verdict = verdictAt(
      contactOf('+493023125123', { region: 'DE' }),
      '2026-11-20T22:00:00Z',
      CONSENTED,
    );
    expect(verdict.status).toBe('review');
    expect(codesOf(verdict)).toEqual(['OUTSIDE_CALLING_HOURS']);
  });

  test('a safety margin closes a window before its end', () => {
    const at = '2026-11-21T01:50:00Z';
    expect(verdictAt(NEW_YORKER, at).status).toBe('callable');
    expect(verdictAt(NEW_YORKER, at, { safetyMarginMinutes: 15 }).status).toBe('blocked');
  });
});

describe('place', () => {
  test('no evidence is no permission', () => {
    const verdict = verdictAt(contactOf('+18005550123'), '2026-11-20T18:00:00Z');
    expect(verdict.status).toBe('review');
    expect(codesOf(verdict)).toEqual(['UNKNOWN_LOCATION']);
    expect(verdict.nextCallableAt).toBeNull();
  });

  test('wrong evidence is stricter than missing evidence', () => {
    const at = '2026-11-20T18:00:00Z';
    expect(verdictAt(contactOf('+12123450123'), at).status).toBe('callable');
    expect(verdictAt(contactOf('+12123450123', { postalCode: 'ABCDE' }), at).status).toBe('review');
    expect(verdictAt(contactOf('+12123450123', { region: 'Atlantis' }), at).status).toBe('review');
    expect(verdictAt(contactOf('+12123450123', { state: 'Zz' }), at).status).toBe('review');
  });

  test('an unknown region is never taken for Eastern', () => {
    const verdict = verdictAt(contactOf('+13103450123', { region: 'US-XYZ' }), '2026-11-21T02:30:00Z');
    expect(verdict.places.map(({ zone }) => zone)).not.toContain('America/New_York');
    expect(verdict.status).toBe('review');
  });

  test('US-MST holds Arizona, which keeps standard time', () => {
    const verdict = verdictAt(contactOf(null, { region: 'US-MST' }), '2026-07-01T18:00:00Z');
    expect(verdict.places.map(({ zone }) => zone).sort()).toEqual(['America/Denver', 'America/Phoenix']);
  });

  test('a country without a rule is for review, and says so', () => {
    const verdict = verdictAt(contactOf('+2348031234567'), '2026-11-20T18:00:00Z');
    expect(verdict.status).toBe('review');
    expect(verdict.reasons[0]?.detail.because).toBe('no-rule');
  });
});

describe('the record itself', () => {
  test.each([
    [contactOf(null), ['INVALID_PHONE', 'UNKNOWN_LOCATION']],
    [contactOf('555-1234', { state: 'NY' }), ['INVALID_PHONE']],
    [contactOf('+12123450123', {}, null), ['MISSING_EXTERNAL_ID']],
    [contactOf('+12123450123', {}, '  '), ['MISSING_EXTERNAL_ID']],
  ])('%j has its own reasons', (contact, codes) => {
    const verdict = verdictAt(contact, '2026-11-20T18:00:00Z');
    expect(codesOf(verdict).sort()).toEqual([...codes].sort());
    expect(verdict.status).toBe('review');
  });

  test('all failing checks are told, not only the first, and the strictest comes first', () => {
    const known = facts();
    known.doNotCall.addList({ id: 'corp', name: 'Corporate', active: true });
    known.doNotCall.add('corp', '+12123450123', null);
    const verdict = verdictAt(
      contactOf('+12123450123', { postalCode: 'ABCDE' }, null),
      '2026-11-21T03:00:00Z',
      {},
      known,
    );
    expect(codesOf(verdict)).toEqual([
      'DNC',
      'OUTSIDE_CALLING_HOURS',
      'OUTSIDE_CALLING_HOURS',
      'MISSING_EXTERNAL_ID',
      'UNKNOWN_LOCATION',
    ]);
  });
});

describe('do-not-call', () => {
  test('blocks until the entry expires; an inactive list suppresses nothing', () => {
    const known = facts();
    known.doNotCall.addList({ id: 'old', name: 'Old', active: false });
    known.doNotCall.add('old', '+12123450123', null);
    const at = '2026-11-20T18:00:00Z';
    expect(verdictAt(NEW_YORKER, at, {}, known).status).toBe('callable');
    known.doNotCall.addList({ id: 'state', name: 'State', active: true });
    known.doNotCall.add('state', '+12123450123', parseInstant('2026-11-22T06:00:00Z'));
    const verdict = verdictAt(NEW_YORKER, at, {}, known);
    expect(codesOf(verdict)).toEqual(['DNC']);
    expect(verdict.nextCallableAt).toBe(parseInstant('2026-11-22T13:00:00Z'));
  });
});

describe('registered rules', () => {
  const rules = [
    ruleOf({
      timeZoneRestrictions: [{ timeZone: 'America/New_York', startHour: 10, endHour: 17 }],
      maxCallsPerDay: 2,
    }),
  ];

  test('narrow the hours of their zone, and of zones that keep the same time', () => {
    expect(verdictAt(NEW_YORKER, '2026-11-20T14:59:00Z', { rules }).status).toBe('blocked');
    expect(verdictAt(NEW_YORKER, '2026-11-20T15:00:00Z', { rules }).status).toBe('callable');
  });

  test('speak for their jurisdiction, and leave every other place as it was', () => {
    const florida = [
      ruleOf({
        jurisdiction: 'US-FL',
        timeZoneRestrictions: [{ timeZone: 'America/New_York', startHour: 9, endHour: 12 }],
        maxCallsPerDay: 1,
      }),
    ];
    const known = facts();
    for (const phone of ['+12123450123', '+13053450123']) {
      known.attempts.record({
        phone,
        at: parseInstant('2026-11-20T15:00:00Z'),
        campaignId: 'c',
        externalId: null,
      });
    }
    const at = '2026-11-20T18:00:00Z';
    const judged = (contact: Contact) => verdictAt(contact, at, { rules: florida }, known);
    for (const elsewhere of [
      NEW_YORKER,
      contactOf('+13123450123', { state: 'IL' }),
      contactOf('+442079460018'),
    ]) {
      expect(judged(elsewhere).reasons).toEqual(verdictAt(elsewhere, at, {}, known).reasons);
    }
    const inside = judged(contactOf('+13053450123', { state: 'FL', postalCode: '33101' }));
    expect(inside.status).toBe('blocked');
    expect(codesOf(inside)).toEqual(expect.arrayContaining(['FREQUENCY_LIMIT', 'OUTSIDE_CALLING_HOURS']));
    // Pensacola keeps Chicago's time, of which the rule says nothing.
    const panhandle = judged(contactOf('+18503450123', { postalCode: '32501' }));
    expect(panhandle.reasons.some(({ detail }) => detail.because === 'rule-silent')).toBe(true);
  });

  test('may bind whoever may be in their jurisdiction, and then ask for a review', () => {
    const somewhere = contactOf('+18005550123', { region: 'US-EST' });
    for (const jurisdiction of ['US-FL', 'Florida', 'fl', 'US-AZ']) {
      const rules = [
        ruleOf({
          jurisdiction,
          timeZoneRestrictions: [{ timeZone: 'America/New_York', startHour: 9, endHour: 12 }],
        }),
      ];
      const reasons = verdictAt(somewhere, '2026-11-20T18:00:00Z', { rules }).reasons.filter(
        ({ detail }) => detail.because === 'registered-rule',
      );
      expect(reasons.map(({ effect }) => effect)).toEqual(jurisdiction === 'US-AZ' ? [] : ['reviews']);
    }
  });

  test.each(['Everywhere', 'EU-GDPR', 'our offices'])(
    'of a jurisdiction nobody can read (%s) speak for every place',
    (jurisdiction) => {
      const everywhere = [
        ruleOf({
          jurisdiction,
          timeZoneRestrictions: [{ timeZone: 'America/New_York', startHour: 9, endHour: 12 }],
        }),
      ];
      expect(verdictAt(NEW_YORKER, '2026-11-20T18:00:00Z', { rules: everywhere }).status).toBe('blocked');
    },
  );

  test('speak for no zone that agrees with theirs for a season only', () => {
    const rules = [
      ruleOf({
        jurisdiction: 'Everywhere',
        timeZoneRestrictions: [{ timeZone: 'America/New_York', startHour: 10, endHour: 17 }],
      }),
    ];
    // Manaus and New York are both four hours behind UTC in September, and not in December.
    for (const at of ['2026-09-15T15:00:00Z', '2026-12-15T15:00:00Z']) {
      const verdict = verdictAt(contactOf('+5592912345678'), at, { rules });
      expect(
        verdict.reasons.some(
          (reason) => reason.detail.because === 'rule-silent' && reason.zone === 'America/Manaus',
        ),
      ).toBe(true);
    }
  });

  test('silent on a zone, ask for a review there', () => {
    const verdict = verdictAt(contactOf('+13123450123', { state: 'IL' }), '2026-11-20T18:00:00Z', { rules });
    expect(verdict.status).toBe('review');
    expect(verdict.reasons[0]?.detail.because).toBe('rule-silent');
  });

  test('count attempts by the called person’s own day', () => {
    const known = facts();
    const record = (at: string) =>
      known.attempts.record({
        phone: '+12123450123',
        at: parseInstant(at),
        campaignId: 'c',
        externalId: null,
      });
    // 23:30 on the 19th in New York, though the 20th in UTC.
    record('2026-11-20T04:30:00Z');
    record('2026-11-20T15:10:00Z');
    expect(verdictAt(NEW_YORKER, '2026-11-20T16:00:00Z', { rules }, known).status).toBe('callable');
    record('2026-11-20T15:20:00Z');
    const verdict = verdictAt(NEW_YORKER, '2026-11-20T16:00:00Z', { rules }, known);
    expect(codesOf(verdict)).toEqual(['FREQUENCY_LIMIT']);
    expect(verdict.nextCallableAt).toBe(parseInstant('2026-11-21T15:00:00Z'));
    // An attempt counts when it happened, not when it was asked about.
    expect(verdictAt(NEW_YORKER, '2026-11-20T15:15:00Z', { rules }, known).status).toBe('callable');
  });

  test('exclude circles, edge included', () => {
    const near = contactOf('+18503450123', { state: 'FL', latitude: '30.44', longitude: '-84.28' });
    const zone = { latitude: 30.4383, longitude: -84.2807, radiusKm: 10 };
    const verdict = verdictAt(near, '2026-11-20T18:00:00Z', {
      rules: [ruleOf({ geographicExclusions: [zone] })],
    });
    expect(codesOf(verdict)).toEqual(['GEO_EXCLUSION']);
  });

  test('with a zone that nobody knows are refused, naming the path', () => {
    const bad = [ruleOf({ timeZoneRestrictions: [{ timeZone: 'Mars/Olympus', startHour: 8, endHour: 20 }] })];
    expect(() => policyOf({ rules: bad })).toThrow(InvalidPolicyError);
    expect(() => policyOf({ rules: bad })).toThrow(/rules\.0\.timeZoneRestrictions\.0\.timeZone/);
  });
});

describe('time-zone data', () => {
  test('where the browser’s own data differ, both must allow the call, and the verdict says so', () => {
    const pinned = pinnedZoneData();
    const late: ZoneData = {
      name: 'browser',
      version: 'late',
      knows: (zone) => pinned.knows(zone),
      offsetSecondsAt: (zone, instant) => pinned.offsetSecondsAt(zone, instant) + 3600,
      offsetSpans: (zone, from, until) =>
        pinned
          .offsetSpans(zone, from, until)
          .map((span) => ({ ...span, offsetSeconds: span.offsetSeconds + 3600 })),
    };
    const policy = compilePolicy(rulebook, createClock(pinned, late), {});
    const verdict = judge(NEW_YORKER, policy, facts(), parseInstant('2026-11-21T01:30:00Z'));
    expect(verdict.status).toBe('blocked');
    expect(codesOf(verdict)).toEqual(['TIME_ZONE_DATA_DIFFERS', 'TIME_ZONE_DATA_DIFFERS']);
    expect(verdict.zonesThatDiffer).toEqual(['America/New_York']);
  });

  test('a place on a clock that the data do not know is for review, and has no next time', () => {
    const pinned = pinnedZoneData();
    const unknown = (zone: string) => zone === 'America/New_York';
    const lacking: ZoneData = {
      name: 'pinned',
      version: 'lacking',
      knows: (zone) => !unknown(zone) && pinned.knows(zone),
      offsetSecondsAt(zone, instant) {
        if (unknown(zone)) throw new UnknownTimeZoneError(zone);
        return pinned.offsetSecondsAt(zone, instant);
      },
      offsetSpans(zone, from, until) {
        if (unknown(zone)) throw new UnknownTimeZoneError(zone);
        return pinned.offsetSpans(zone, from, until);
      },
    };
    const policy = compilePolicy(rulebook, createClock(lacking, null), {});
    const verdict = judge(NEW_YORKER, policy, facts(), parseInstant('2026-11-20T18:00:00Z'));
    expect(verdict.status).toBe('review');
    expect(new Set(codesOf(verdict))).toEqual(new Set(['UNKNOWN_TIME_ZONE']));
    expect(verdict.nextCallableAt).toBeNull();
  });

  test('every verdict records what it was judged by', () => {
    const { provenance } = verdictAt(NEW_YORKER, '2026-11-20T18:00:00Z');
    expect(provenance).toMatchObject({
      rulebookVersion: rulebook.version,
      tzdata: clock.tzdata,
      evaluatedAt: parseInstant('2026-11-20T18:00:00Z'),
    });
    expect(provenance.policyHash).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('emergency bans', () => {
  test('block a state while they last', () => {
    const emergencyBans = [
      {
        jurisdiction: 'US-NY',
        from: parseInstant('2026-11-20T00:00:00Z'),
        until: parseInstant('2026-11-23T00:00:00Z'),
        reason: 'State of emergency',
      },
    ];
    const verdict = verdictAt(NEW_YORKER, '2026-11-20T18:00:00Z', { emergencyBans });
    expect(codesOf(verdict)).toEqual(['EMERGENCY_BAN']);
    expect(verdict.nextCallableAt).toBe(parseInstant('2026-11-23T00:00:00Z'));
  });
});

describe('a person with several numbers', () => {
  // 21:30 in New York, 18:30 in Los Angeles.
  const at = '2026-11-21T02:30:00Z';
  const home = contactOf('+12123450123', {}, 'C-9');
  const mobile = { ...contactOf('+13103450123', {}, 'C-9'), destination: 1 };

  test('may be where any of them says, whichever is dialed', () => {
    expect(verdictAt(mobile, at).status).toBe('callable');
    const both = verdictAt({ ...mobile, otherPhones: ['+1 (212) 345-0123'] }, at);
    expect(both.status).toBe('blocked');
    expect(new Set(both.places.map(({ zone }) => zone))).toEqual(
      new Set(['America/Los_Angeles', 'America/New_York']),
    );
    // 08:00 in Los Angeles.
    expect(both.nextCallableAt).toBe(parseInstant('2026-11-21T16:00:00Z'));
  });

  test('shows no more of another number than its ends', () => {
    const { evidence } = verdictAt({ ...mobile, otherPhones: ['+12123450123'] }, at);
    expect(evidence.map(({ source, said }) => [source, said])).toEqual([
      ['phone', '+13103450123'],
      ['otherPhone', expect.stringMatching(/^\+1•+23$/)],
    ]);
    expect(JSON.stringify(evidence)).not.toContain('212345');
  });

  test.each(['Phone 2', 'home_phone', 'Mobile', 'WorkPhone', 'Téléphone portable', 'Cell 1', '携帯電話'])(
    'is known by a column such as %s',
    (header) => {
      const contact = contactOf('+13103450123', { [header]: '212-345-0123', note: '+12123450123' });
      expect(verdictAt(contact, at).status).toBe('callable');
      expect(verdictAt({ ...contact, attributes: { [header]: '+12123450123' } }, at).status).toBe('blocked');
    },
  );

  test('is judged by each number alone where the organisation wants it so', () => {
    const both = { ...mobile, otherPhones: ['+12123450123'] };
    expect(verdictAt(both, at, { otherNumbers: 'alone' }).status).toBe('callable');
    expect(verdictAt(both, at, { strategy: 'number-first' }).status).toBe('callable');
  });

  test('is one person in a list, in whatever order and page the numbers come', () => {
    const when = parseInstant(at);
    for (const pages of [[[home, mobile]], [[mobile, home]], [[home], [mobile]], [[mobile], [home]]]) {
      const store = new ContactStore();
      const policy = policyOf();
      for (const page of pages) {
        store.ingest(page);
        store.judgeAll(policy, facts(), when, 1);
      }
      expect(store.judgeAll(policy, facts(), when, 1)).toMatchObject({ callable: 0, blocked: 2 });
      expect(store.judgeAll(policyOf({ otherNumbers: 'alone' }), facts(), when, 1)).toMatchObject({
        callable: 1,
        blocked: 1,
      });
      for (const contact of store.contactsNamed('C-9')) {
        expect(judge(contact, policy, facts(), when).status).toBe('blocked');
      }
    }
  });

  test('whose number is corrected is placed anew with all her numbers', () => {
    const when = parseInstant(at);
    const store = new ContactStore();
    store.ingest([home, mobile]);
    expect(store.statuses(policyOf(), facts(), when, 1)).toEqual(['blocked', 'blocked']);
    store.ingest([{ ...home, phone: '+13233450123' }]);
    expect(store.statuses(policyOf(), facts(), when, 1)).toEqual(['callable', 'callable']);
  });
});

describe('attempts', () => {
  const floridian = contactOf('+13053450123', { state: 'FL' });
  const withAttempts = (...times: string[]) => {
    const known = facts();
    for (const time of times) {
      known.attempts.record({
        phone: '+13053450123',
        at: parseInstant(time),
        campaignId: null,
        externalId: 'C-1',
      });
    }
    return known;
  };

  test('in Florida three in 24 hours, rolling to the second', () => {
    const known = withAttempts('2026-11-19T18:00:07Z', '2026-11-19T20:00:00Z', '2026-11-20T14:00:00Z');
    const verdict = verdictAt(floridian, '2026-11-20T17:00:00Z', {}, known);
    expect(codesOf(verdict)).toEqual(['FREQUENCY_LIMIT']);
    expect(verdict.reasons[0]).toMatchObject({ rule: 'US-FL', until: parseInstant('2026-11-20T18:00:07Z') });
    expect(verdictAt(floridian, '2026-11-20T18:00:06Z', {}, known).status).toBe('blocked');
    expect(verdictAt(floridian, '2026-11-20T18:00:07Z', {}, known).status).toBe('callable');
  });

  test('count on the person, whichever number was dialed', () => {
    const known = withAttempts('2026-11-20T15:00:00Z', '2026-11-20T15:10:00Z');
    known.attempts.record({
      phone: '+13053450199',
      at: parseInstant('2026-11-20T15:20:00Z'),
      campaignId: null,
      externalId: 'C-1',
    });
    expect(codesOf(verdictAt(floridian, '2026-11-20T17:00:00Z', {}, known))).toEqual(['FREQUENCY_LIMIT']);
  });

  test('after a conversation a debt rests for seven days', () => {
    const known = facts();
    known.attempts.record({
      phone: '+12123450123',
      at: parseInstant('2026-11-16T15:00:00Z'),
      campaignId: null,
      externalId: null,
      outcome: 'conversation',
    });
    const campaign = { purpose: 'debt-collection', channel: 'live' } as const;
    const verdict = verdictAt(NEW_YORKER, '2026-11-20T18:00:00Z', { campaign }, known);
    expect(codesOf(verdict)).toContain('COOLING_OFF');
    // The day of the conversation is day one: the eighth begins at 08:00 in New York.
    expect(verdict.nextCallableAt).toBe(parseInstant('2026-11-23T13:00:00Z'));
  });
});

describe('data that have grown old', () => {
  test('give a review that says how old they are', () => {
    const at = parseInstant('2026-11-20T18:00:00Z');
    const old = { ...facts(), readAt: { attempts: at - 61 * 60_000, doNotCall: at } };
    const verdict = judge(NEW_YORKER, policyOf(), old, at);
    expect(verdict.status).toBe('review');
    expect(verdict.reasons[0]).toMatchObject({
      code: 'DATA_STALE',
      detail: { what: 'attempts', ageMinutes: 61 },
    });
    expect(
      judge(NEW_YORKER, policyOf(), { ...old, readAt: { attempts: at, doNotCall: at } }, at).status,
    ).toBe('callable');
  });
});

/** Mistakes that peers make in documented behaviour; each is one that this engine does not make. */
describe('fails closed', () => {
  const midday = '2026-11-20T18:00:00Z';
  const late = '2026-11-21T02:30:00Z';

  test.each<[string, () => unknown, unknown]>([
    ['no zone found is no default zone', () => verdictAt(contactOf('+18005550123'), midday).status, 'review'],
    [
      'a registered rule that names other zones is no permission here',
      () =>
        verdictAt(contactOf('+13123450123', { state: 'IL' }), midday, {
          rules: [
            ruleOf({ timeZoneRestrictions: [{ timeZone: 'America/New_York', startHour: 8, endHour: 20 }] }),
          ],
        }).status,
      'review',
    ],
    [
      'no rule registered leaves the law in force',
      () => verdictAt(NEW_YORKER, late, { rules: [] }).status,
      'blocked',
    ],
    [
      'a missing state does not skip state law',
      () => verdictAt(contactOf('+12153450123'), '2026-11-20T13:30:00Z').status,
      'blocked',
    ],
    [
      'a state spelled out counts as well as its letters',
      () => verdictAt(contactOf(null, { state: 'pennsylvania' }), '2026-11-20T13:30:00Z').status,
      'blocked',
    ],
    [
      'holidays are those of the called person’s date',
      () => codesOf(verdictAt(contactOf('+12153450123'), '2026-11-27T01:00:00Z')).includes('HOLIDAY'),
      true,
    ],
    [
      'a cap at 23:00 and another at 00:00 are one window, where the law rolls',
      () => {
        const known = facts();
        for (const minute of [50, 55, 59]) {
          known.attempts.record({
            phone: '+14053450123',
            at: parseInstant(`2026-11-19T23:${minute}:00Z`),
            campaignId: null,
            externalId: null,
          });
        }
        return codesOf(verdictAt(contactOf('+14053450123', { state: 'OK' }), midday, {}, known));
      },
      ['FREQUENCY_LIMIT'],
    ],
    [
      'attempts of another campaign count',
      () => {
        const known = facts();
        for (const [index, campaignId] of ['a', 'b', 'c'].entries()) {
          known.attempts.record({
            phone: '+14053450123',
            at: parseInstant(`2026-11-20T1${index}:00:00Z`),
            campaignId,
            externalId: null,
          });
        }
        return codesOf(verdictAt(contactOf('+14053450123', { state: 'OK' }), midday, {}, known));
      },
      ['FREQUENCY_LIMIT'],
    ],
    [
      'an offset of nought is an offset',
      () => verdictAt(contactOf('+442079460018'), '2026-01-15T06:00:00Z').status,
      'review',
    ],
    [
      'an empty list of hours is closed, not always open',
      () => verdictAt(contactOf('+4522345678'), '2026-11-21T12:00:00Z').status,
      'review',
    ],
    [
      'an unreadable postal code is stricter than a blank one',
      () => verdictAt(contactOf('+12123450123', { postalCode: '!!' }), midday).status,
      'review',
    ],
    [
      'an unknown region is no Eastern time',
      () => verdictAt(contactOf(null, { region: 'XX-1' }), midday).status,
      'review',
    ],
    [
      'no setting switches the checks off',
      () => verdictAt(NEW_YORKER, late, { suspendAllCallSuppression: true } as never).status,
      'blocked',
    ],
    [
      'no registered limit leaves the law’s limit in force',
      () => {
        const known = facts();
        for (const hour of [12, 13, 14]) {
          const at = parseInstant(`2026-11-20T${hour}:00:00Z`);
          known.attempts.record({ phone: '+13053450123', at, campaignId: null, externalId: null });
        }
        return codesOf(verdictAt(contactOf('+13053450123', { state: 'FL' }), midday, { rules: [] }, known));
      },
      ['FREQUENCY_LIMIT'],
    ],
    [
      'state hours need no switching on',
      () => verdictAt(contactOf('+15023450123', { state: 'KY' }), '2026-11-20T14:30:00Z').status,
      'blocked',
    ],
    [
      'a rule from 00:00 to 00:00 is never open, not always',
      () =>
        verdictAt(NEW_YORKER, midday, {
          rules: [
            ruleOf({ timeZoneRestrictions: [{ timeZone: 'America/New_York', startHour: 0, endHour: 0 }] }),
          ],
        }).status,
      'blocked',
    ],
    [
      'a rule without a time-zone matrix leaves the law in force',
      () => verdictAt(NEW_YORKER, late, { rules: [ruleOf()] }).status,
      'blocked',
    ],
    [
      'summer time is not New York’s everywhere: Phoenix at 20:30 in July is not 21:30',
      () => verdictAt(contactOf('+16023450123'), '2026-07-15T03:30:00Z', CONSENTED).status,
      'callable',
    ],
    [
      'nobody is dropped in silence: every contact of a list is counted, with a reason where it is not callable',
      () => {
        const store = new ContactStore();
        store.ingest([NEW_YORKER, contactOf(null, {}, null), contactOf('+18005550123', {}, 'C-2')]);
        const tally = store.judgeAll(policyOf(), facts(), parseInstant(midday), 1);
        return [
          tally.total,
          tally.callable + tally.blocked + tally.review,
          Object.keys(tally.reasons).sort(),
        ];
      },
      [3, 3, ['INVALID_PHONE', 'MISSING_EXTERNAL_ID', 'UNKNOWN_LOCATION']],
    ],
  ])('%s', (_what, ask, answer) => {
    expect(ask()).toEqual(answer);
  });
});
