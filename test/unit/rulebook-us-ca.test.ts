/** Rows of the United States and Canada, each held to what its text says. */
import { describe, expect, test } from 'vitest';
import { epochDayOf, parseInstant } from '#src/clock/index.ts';
import type { AttemptOutcome } from '#src/frequency/index.ts';
import {
  hoursOn,
  liesWithin,
  type PartOfJurisdiction,
  parseRulebookRow,
  rulebook,
} from '#src/rulebook/index.ts';
import type { PolicySettings } from '#src/verdict/index.ts';
import { codesOf, contactOf, facts, verdictAt } from './support.ts';

const DEBT = { campaign: { purpose: 'debt-collection', channel: 'live' } } as const;
const RECORDED_SALES = { campaign: { purpose: 'telemarketing', channel: 'prerecorded' } } as const;
const RECORDED_DEBT = { campaign: { purpose: 'debt-collection', channel: 'prerecorded' } } as const;

type Call = string | readonly [at: string, outcome: AttemptOutcome];

/** The verdict on a contact who was called before. */
function afterCalls(
  phone: string,
  attributes: Record<string, string>,
  calls: readonly Call[],
  at: string,
  settings: Partial<PolicySettings>,
) {
  const known = facts();
  for (const call of calls) {
    const [when, outcome] = typeof call === 'string' ? [call, null] : call;
    known.attempts.record({
      phone,
      at: parseInstant(when),
      campaignId: null,
      externalId: 'C-1',
      outcome,
    });
  }
  return verdictAt(contactOf(phone, attributes), at, settings, known);
}

function rowOf(id: string) {
  const row = rulebook.row(id);
  if (!row) throw new Error(id);
  return row;
}

describe('Regulation F', () => {
  const afterTalk = (at: string) =>
    afterCalls('+13123450123', {}, [['2026-07-07T20:00:00Z', 'conversation']], at, DEBT);

  test('counts the day of the conversation as day one of seven', () => {
    // Tuesday 7 July, 15:00 in Chicago: the seventh day is Monday the 13th.
    const lastDay = afterTalk('2026-07-13T23:00:00Z');
    expect(lastDay.status).toBe('blocked');
    expect(lastDay.reasons[0]).toMatchObject({ code: 'COOLING_OFF', rule: 'US:debt' });
    expect(lastDay.reasons[0]?.until).toBe(parseInstant('2026-07-14T05:00:00Z'));
    // 08:00 on Tuesday the 14th, seven hours before 168 hours are over.
    expect(afterTalk('2026-07-14T13:00:00Z').status).toBe('callable');
  });

  test('ends at midnight of the called person, wherever UTC is', () => {
    // 20:30 in Chicago on the 7th is the 8th in UTC.
    const late = (at: string) =>
      afterCalls('+13123450123', {}, [['2026-07-08T01:30:00Z', 'conversation']], at, DEBT);
    expect(late('2026-07-14T01:00:00Z').status).toBe('blocked');
    expect(late('2026-07-14T13:00:00Z').status).toBe('callable');
  });

  test('allows seven calls about a debt in seven days', () => {
    const calls = ['01', '02', '03', '04', '05', '06'].map((day) => `2026-07-${day}T17:00:00Z`);
    const at = '2026-07-06T18:00:00Z';
    expect(afterCalls('+13123450123', {}, calls, at, DEBT).status).toBe('callable');
    expect(codesOf(afterCalls('+13123450123', {}, [...calls, '2026-07-06T17:30:00Z'], at, DEBT))).toEqual([
      'FREQUENCY_LIMIT',
    ]);
  });
});

describe('caps of states on calls about debts', () => {
  const calls = (count: number) =>
    ['2026-07-14', '2026-07-12', '2026-07-11', '2026-07-10'].slice(0, count).map((day) => `${day}T17:00:00Z`);
  const at = '2026-07-15T18:00:00Z';

  test('District of Columbia: four in seven days', () => {
    const washington = { postalCode: '20001' };
    expect(afterCalls('+12025550123', washington, calls(3), at, DEBT).status).toBe('callable');
    expect(codesOf(afterCalls('+12025550123', washington, calls(4), at, DEBT))).toEqual(['FREQUENCY_LIMIT']);
  });

  test('Massachusetts: two in seven days; two in thirty days is about other places than home', () => {
    const boston = { postalCode: '02134' };
    const old = ['2026-07-01T17:00:00Z', '2026-06-25T17:00:00Z'];
    expect(afterCalls('+16175550123', boston, old, at, DEBT).status).toBe('callable');
    expect(afterCalls('+16175550123', boston, calls(2), at, DEBT).status).toBe('blocked');
  });

  test('New York City’s is for its five boroughs', () => {
    const statusOf = (phone: string, attributes: Record<string, string>, when = at) =>
      afterCalls(
        phone,
        attributes,
        calls(2).map((call) => (when === at ? call : call.replace('2026-07', '2026-11'))),
        when,
        DEBT,
      ).status;
    expect(statusOf('+17165550123', { postalCode: '14201' })).toBe('callable');
    expect(statusOf('+17165550123', {})).toBe('callable');
    expect(statusOf('+12125550123', { postalCode: '10001' })).toBe('blocked');
    expect(statusOf('+17185550123', {})).toBe('blocked');
    // Somewhere in the state, or pieces that disagree: a person looks.
    expect(statusOf('+18005550123', { state: 'NY' })).toBe('review');
    expect(statusOf('+12125550123', { postalCode: '14201' })).toBe('review');
    expect(statusOf('+17165550123', { postalCode: '10001-1234' })).toBe('review');
  });

  test('New York City’s is three a week and account since 1 September 2026', () => {
    const november = (count: number) =>
      afterCalls(
        '+12125550123',
        { postalCode: '10001' },
        ['2026-11-17T17:00:00Z', '2026-11-16T17:00:00Z', '2026-11-13T17:00:00Z'].slice(0, count),
        '2026-11-18T17:00:00Z',
        DEBT,
      );
    expect(november(2).status).toBe('callable');
    expect(november(3).reasons[0]).toMatchObject({
      code: 'FREQUENCY_LIMIT',
      effect: 'blocks',
      rule: 'US-NY:nyc-debt:2026-09-01',
    });
  });
});

describe('a part of a jurisdiction', () => {
  const part: PartOfJurisdiction = {
    name: 'Town',
    inside: { postalCodes: ['100'], areaCodes: ['212'] },
    outside: { postalCodes: ['12'], areaCodes: ['716'] },
  };

  test.each([
    ['yes', ['10001'], []],
    ['yes', ['10001-2345'], ['+12125550123']],
    ['yes', ['100012345'], []],
    ['no', ['12207'], []],
    ['no', [], ['+17165550123']],
    ['perhaps', [], []],
    ['perhaps', ['11001'], []],
    ['perhaps', ['10001', '12207'], []],
    ['perhaps', ['10001'], ['+17165550123']],
    ['perhaps', ['SW1A 1AA'], ['+442079460018']],
    ['yes', ['11001', ''], ['+12125550123']],
  ])('holds a person: %s for ZIP %j and number %j', (expected, postalCodes, phones) => {
    expect(liesWithin(part, { postalCodes, phones })).toBe(expected);
  });

  test('cannot have hours of its own, which are worked out for the whole place', () => {
    const row = {
      id: 'US-XX:town',
      code: 'US-NY',
      name: 'Town',
      within: part,
      hours: 'mon-sun 00:00-24:00',
      holidays: null,
      attempts: [{ max: 2, period: 'P7D', scope: 'per-debt', trigger: null }],
      applies: 'debt-collection',
      channel: 'any',
      basis: 'regulation',
      citation: { text: 'Rule 1', url: null },
      inForce: { from: null, until: null },
      reviewed: '2026-11-25',
      confidence: 'known',
    };
    expect(parseRulebookRow(row).within?.name).toBe('Town');
    expect(() => parseRulebookRow({ ...row, hours: 'mon-sun 08:00-21:00' })).toThrow(/hours/);
    expect(() => parseRulebookRow({ ...row, holidays: { calendar: 'US', banned: true } })).toThrow(/hours/);
  });
});

describe('recorded messages', () => {
  test('the counts for HIPAA calls stop no recorded sales call', () => {
    const verdict = afterCalls(
      '+16145550123',
      {},
      ['2026-11-20T16:00:00Z', '2026-11-19T16:00:00Z', '2026-11-18T16:00:00Z'],
      '2026-11-20T17:00:00Z',
      RECORDED_SALES,
    );
    expect(codesOf(verdict)).not.toContain('FREQUENCY_LIMIT');
  });

  test('federal rows ask for written consent to sell, and for consent to anything else', () => {
    const national = (settings: { campaign: PolicySettings['campaign'] }) =>
      rulebook
        .rowsInForce('US', epochDayOf(2026, 11, 20), settings.campaign)
        .flatMap(({ row }) => (row.consent ? [[row.id, row.consent.kinds]] : []));
    expect(national(RECORDED_SALES)).toEqual([['US:prerecorded', ['express-written']]]);
    expect(national(RECORDED_DEBT)).toEqual([['US:prerecorded-exempt', ['express', 'express-written']]]);
    expect(national(DEBT)).toEqual([]);
  });

  test('Washington bans recorded sales calls, and not live ones', () => {
    const at = '2026-11-20T19:00:00Z';
    const seattle = contactOf('+12065550123');
    expect(codesOf(verdictAt(seattle, at, RECORDED_SALES))).toContain('OUTSIDE_CALLING_HOURS');
    expect(verdictAt(seattle, at).status).toBe('callable');
  });

  test.each(['US-IN:prerecorded', 'US-CA:prerecorded'])('%s is about the device, whatever it plays', (id) => {
    const { code } = rowOf(id);
    const ids = rulebook
      .rowsInForce(code, epochDayOf(2026, 11, 20), RECORDED_DEBT.campaign)
      .map(({ row }) => row.id);
    expect(ids).toContain(id);
  });

  test('a live call to Indiana or Maine is no call by a device that plays a message', () => {
    // 20:30 on a Friday in Indianapolis and in Portland.
    const at = '2026-11-21T01:30:00Z';
    for (const phone of ['+13175550123', '+12075550123']) {
      const on = (channel: PolicySettings['campaign']['channel']) =>
        verdictAt(contactOf(phone), at, { campaign: { purpose: 'telemarketing', channel } });
      expect(on('live').status).toBe('callable');
      expect(on('undeclared').status).toBe('review');
      expect(on('prerecorded').status).toBe('blocked');
    }
  });

  test('Pennsylvania’s and Oklahoma’s device rules keep their own hours for debts', () => {
    expect(rowOf('US-PA:prerecorded').week[0]).toEqual([[810, 1260]]);
    expect(rowOf('US-OK:prerecorded').week[1]).toEqual([[540, 1260]]);
    // A sales call has the stricter statutes as well: 19:30 on a Friday in Philadelphia, 20:30 in Tulsa.
    expect(verdictAt(contactOf('+12153450123'), '2026-11-21T00:30:00Z', RECORDED_SALES).status).toBe(
      'blocked',
    );
    expect(verdictAt(contactOf('+19185550123'), '2026-11-21T02:30:00Z', RECORDED_SALES).status).toBe(
      'blocked',
    );
  });
});

describe('consent before a live sales call', () => {
  const consentOn = (code: string, date: [number, number, number]) =>
    rulebook
      .rowsInForce(code, epochDayOf(...date), { purpose: 'telemarketing', channel: 'live' })
      .flatMap(({ row }) => row.consent ?? []);

  test('Connecticut: in writing or asked for, since 1 October 2023', () => {
    expect(consentOn('US-CT', [2023, 10, 1])).toEqual([{ kinds: ['express-written', 'inquiry'] }]);
    expect(consentOn('US-CT', [2023, 9, 30])).toEqual([]);
  });

  test('Arizona, Louisiana and New Jersey: on mobiles', () => {
    for (const code of ['US-AZ', 'US-LA', 'US-NJ']) {
      expect(consentOn(code, [2026, 11, 25]).map(({ lines }) => lines)).toEqual(['mobile']);
    }
  });

  test.each(['US-FL', 'US-OK', 'US-MD', 'US-WA', 'US-TX', 'US-NY', 'US-OH'])('%s asks for none', (code) => {
    expect(consentOn(code, [2026, 11, 25])).toEqual([]);
  });
});

describe('Mississippi', () => {
  const at = (time: string) => verdictAt(contactOf('+16015550123'), time);

  test('the first hour of a summer day is for a person to decide: it is 7 a.m. by Central Standard Time', () => {
    // Wednesday 15 July, 08:30 in Jackson.
    const early = at('2026-07-15T13:30:00Z');
    expect(early.status).toBe('review');
    expect(early.reasons.map(({ rule }) => rule)).toEqual(['US-MS:standard-time']);
    expect(at('2026-07-15T14:00:00Z').status).toBe('callable');
    expect(at('2026-07-16T00:59:00Z').status).toBe('callable');
    expect(at('2026-07-16T01:00:00Z').status).toBe('blocked');
  });

  test('in winter the clock is Central Standard Time', () => {
    expect(at('2026-11-20T14:00:00Z').status).toBe('callable');
    expect(at('2026-11-20T13:59:00Z').status).toBe('blocked');
  });

  test.each([
    ['2026-03-07', false],
    ['2026-03-08', true],
    ['2026-10-31', true],
    ['2026-11-01', false],
    ['2027-03-13', false],
    ['2027-03-14', true],
    ['2027-11-06', true],
    ['2027-11-07', false],
  ])('daylight saving time on %s: %s', (date, expected) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    const ids = rulebook
      .rowsInForce('US-MS', epochDayOf(year, month, day), { purpose: 'telemarketing', channel: 'live' })
      .map(({ row }) => row.id);
    expect(ids.includes('US-MS:standard-time')).toBe(expected);
  });
});

describe('Canada', () => {
  test.each([
    ['+12045550123', '2026-11-11T18:00:00Z'],
    ['+14165550123', '2026-07-01T15:00:00Z'],
    ['+14165550123', '2026-12-25T15:00:00Z'],
  ])('rule 23 of the CRTC knows no holidays: %s at %s', (phone, at) => {
    expect(verdictAt(contactOf(phone), at).status).toBe('callable');
  });

  test('British Columbia’s own regulation does', () => {
    const verdict = verdictAt(contactOf('+16045550123'), '2026-07-01T19:00:00Z');
    expect(verdict.reasons[0]).toMatchObject({ code: 'HOLIDAY', jurisdiction: 'CA-BC' });
  });

  test('recorded messages have the hours of Part IV, and need consent to sell', () => {
    const row = rowOf('CA:prerecorded');
    expect(hoursOn(row, epochDayOf(2026, 11, 20)).windows).toEqual([[540, 1290]]);
    expect(hoursOn(row, epochDayOf(2026, 11, 22)).windows).toEqual([[600, 1080]]);
    expect(row.consent).toBeUndefined();
    expect(rowOf('CA:prerecorded-sales').consent?.kinds).toEqual(['express', 'express-written']);
  });

  test('Ontario counts contacts about a debt: calls that nobody may have answered are for a person to look at', () => {
    const calls = ['2026-07-14T17:00:00Z', '2026-07-13T17:00:00Z', '2026-07-10T17:00:00Z'];
    const toronto = (made: readonly Call[]) =>
      afterCalls('+14165550123', { state: 'ON' }, made, '2026-07-15T18:00:00Z', DEBT);
    expect(toronto(calls.slice(0, 2)).status).toBe('callable');
    expect(toronto(calls)).toMatchObject({ status: 'review', reasons: [{ code: 'FREQUENCY_LIMIT' }] });
    expect(toronto(calls.map((at): Call => [at, 'conversation'])).status).toBe('blocked');
  });
});
