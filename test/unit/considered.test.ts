import { describe, expect, test } from 'vitest';
import {
  createClock,
  epochDayOf,
  instantsOf,
  parseInstant,
  pinnedZoneData,
  utcDayOf,
} from '#src/clock/index.ts';
import type { Contact } from '#src/contact/index.ts';
import { createRulebook, type RulebookRow, rulebook } from '#src/rulebook/index.ts';
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { parse, z } from '#src/schema/index.ts';
import { forceOn, type PolicySettings, rulebookChanges, ShownRow, Validator } from '#src/verdict/index.ts';
import { ruleTemplate } from '#src/verdict/rule-template.ts';
import { CONSENTED } from './support.ts';

const clock = createClock(pinnedZoneData(), null);
const validator = () => new Validator('test', rulebook, clock);
const dayOf = (date: string) => Date.parse(date) / 86_400_000;
const AT = parseInstant('2026-11-21T02:30:00Z');
const contact = (phone: string, attributes: Record<string, string> = {}) => ({
  externalId: 'c',
  phone,
  name: null,
  attributes,
});

describe('rows considered', () => {
  test('are those of every place that the evidence leaves open, with their hours of that local day', () => {
    const { verdict, considered } = validator().calculate(contact('+12125550123', { state: 'AZ' }), AT);
    expect(verdict.status).toBe('blocked');
    const places = new Set(considered.map(({ zone }) => zone));
    expect(places).toEqual(new Set(['America/New_York', 'America/Phoenix', 'America/Denver']));
    const newYork = considered.find(({ jurisdiction }) => jurisdiction === 'US-NY');
    expect(newYork).toMatchObject({ open: false, localDate: '2026-11-20', localMinute: 21 * 60 + 30 });
    for (const row of considered) expect(rulebook.row(row.row)).toBeDefined();
  });

  test('are none for nowhere', () => {
    expect(validator().calculate(contact('nonsense'), AT).considered).toEqual([]);
  });
});

test('a wall clock names no instant in a gap and two where it comes twice', () => {
  expect(instantsOf(clock, 'America/New_York', '2026-03-08T02:30')).toEqual([]);
  expect(instantsOf(clock, 'America/New_York', '2026-11-01T01:30')).toEqual([
    parseInstant('2026-11-01T05:30:00Z'),
    parseInstant('2026-11-01T06:30:00Z'),
  ]);
  expect(instantsOf(clock, 'Asia/Kathmandu', '2026-11-01T01:30')).toEqual([
    parseInstant('2026-10-31T19:45:00Z'),
  ]);
});

test('what an organisation tightens is applied at once, and what it cannot do opens nothing and is named', () => {
  const one = validator();
  const open = contact('+13055550123', { state: 'FL' });
  const noon = parseInstant('2026-11-20T23:00:00Z');
  expect(one.judgeContacts([open], noon)[0]?.status).toBe('callable');
  const amendment = {
    row: 'US-FL',
    hours: 'mon-fri 10:00-17:00; sat-sun closed',
    by: 'Ana',
    at: '2026-11-01T00:00:00Z',
    reason: null,
  };
  expect(one.amend([amendment])).toBe(true);
  expect(one.judgeContacts([open], noon)[0]?.status).toBe('blocked');
  expect(one.rulebookRows().rows.find(({ id }) => id === 'US-FL')?.amended?.by).toBe('Ana');
  const night = parseInstant('2026-11-20T04:00:00Z');
  expect(one.amend([{ ...amendment, hours: 'mon-sun 00:00-24:00' }])).toBe(true);
  expect(one.judgeContacts([open], night)[0]?.status).toBe('blocked');
  expect(one.amendmentNotes(utcDayOf(noon))).toMatchObject([
    { position: 0, row: 'US-FL', problem: 'no-reason' },
  ]);
});

test('an amendment of a row or a limit that an update took away leaves the others as they were', () => {
  const one = validator();
  const signed = { by: 'Ana', at: '2026-11-01T00:00:00Z', reason: null };
  const florida = { row: 'US-FL', hours: 'mon-fri 10:00-17:00; sat-sun closed', ...signed };
  const noon = parseInstant('2026-11-20T23:00:00Z');
  const gone = [
    { row: 'US-XX', hours: 'mon-sun closed', ...signed },
    { row: 'US-MA:debt', attempts: { 1: 1 }, ...signed },
    { row: 'FR', hours: 'mon-fri 11:00-12:00; sat-sun closed', ...signed },
  ];
  expect(one.amend([...gone, florida])).toBe(true);
  expect(one.judgeContacts([contact('+13055550123', { state: 'FL' })], noon)[0]?.status).toBe('blocked');
  expect(one.amendmentNotes(utcDayOf(noon)).map(({ row, problem }) => [row, problem])).toEqual([
    ['US-XX', 'no-such-row'],
    ['US-MA:debt', 'no-such-limit'],
    ['FR', 'ended'],
  ]);
  expect(one.amendmentNotes(utcDayOf(noon))[2]).toMatchObject({
    until: '2026-08-10',
    carriedTo: [{ name: 'France', from: '2026-08-11' }],
  });
  // On its last day, and in July, the old row still held.
  expect(one.amendmentNotes(epochDayOf(2026, 8, 10))).toHaveLength(2);
  expect(one.amendmentNotes(epochDayOf(2026, 7, 1)).map(({ problem }) => problem)).toEqual([
    'no-such-row',
    'no-such-limit',
  ]);
});

test('what changed between two versions is named', () => {
  const { rows } = validator().rulebookRows();
  const [first, second, ...rest] = rows;
  if (!first || !second) throw new Error('The rulebook is empty');
  const changes = rulebookChanges(rows, [{ ...first, reviewed: '2027-01-01', week: [] }, ...rest]);
  expect(changes).toEqual([
    { id: first.id, name: first.name, change: 'changed', what: ['hours', 'review'] },
    { id: second.id, name: second.name, change: 'gone', what: [] },
  ]);
});

test('a row is shown with the consent it wants, the part it binds, its season and how its limits count', () => {
  const rows = new Map(
    validator()
      .rulebookRows()
      .rows.map((row) => [row.id, row]),
  );
  expect(rows.get('FR:2026-08-11')?.consent?.kinds).toContain('express');
  expect(rows.get('US-NY:nyc-debt')?.within?.name).toBe('New York City');
  const limits = [...rows.values()].flatMap(({ attempts }) => attempts);
  expect(limits.some(({ dayOne }) => dayOne)).toBe(true);
  expect(limits.some(({ contacts }) => contacts)).toBe(true);
  const seasonal = [...rows.values()].filter(({ season }) => season !== null);
  expect(seasonal.map((row) => forceOn(row, dayOf('2026-11-25')))).toEqual(
    seasonal.map(() => 'out-of-season'),
  );
  expect(seasonal.map((row) => forceOn(row, dayOf('2026-07-25')))).toEqual(seasonal.map(() => 'holds'));
});

test.each([
  ['FR', 'ended'],
  ['FR:2026-08-11', 'holds'],
  ['US-NY:nyc-debt', 'ended'],
])('%s today: %s', (id, force) => {
  const row = validator()
    .rulebookRows()
    .rows.find((one) => one.id === id);
  if (!row) throw new Error(`There is no row ${id}`);
  expect(forceOn(row, dayOf('2026-11-25'))).toBe(force);
  const before = dayOf('2026-08-01');
  expect(forceOn(row, before)).toBe(force === 'ended' ? 'holds' : 'not-begun');
});

test('rows that were kept by a former version can be read, and a consent that came since is a change', () => {
  const { rows } = validator().rulebookRows();
  const former = rows.map(({ consent: _, within: __, season: ___, attempts, ...row }) => ({
    ...row,
    attempts: attempts.map(({ dayOne: _, contacts: __, ...limit }) => limit),
  }));
  const read = parse(z.array(ShownRow), JSON.parse(JSON.stringify(former)), 'rows');
  const changes = rulebookChanges(read, rows);
  expect(changes.find(({ id }) => id === 'FR:2026-08-11')?.what).toEqual(['consent']);
  expect(changes.find(({ id }) => id === 'US-NY:nyc-debt')?.what).toEqual(['applies']);
  expect(changes.find(({ id }) => id === 'US-FL')?.what ?? []).not.toContain('hours');
  expect(rulebookChanges(parse(z.array(ShownRow), JSON.parse(canonicalJson(rows)), 'rows'), rows)).toEqual(
    [],
  );
});

describe('rows considered say whether consent was wanted and how it stood', () => {
  const paris = contact('+33142685300');
  const noon = parseInstant('2026-11-24T10:00:00Z');
  const day = 86_400_000;
  const stands = (who: Contact, settings: Partial<PolicySettings> = {}) =>
    validator()
      .calculate(who, noon, settings)
      .considered.find(({ row }) => row === 'FR:2026-08-11')?.consent?.stands;
  test.each([
    ['none', undefined],
    ['enough', { kind: 'express', given: noon - day }],
    ['kind', { kind: 'inquiry', given: noon - day }],
    ['later', { kind: 'express', given: noon + day }],
    ['ended', { kind: 'express', given: noon - 2 * day, until: noon - day }],
  ] as const)('%s', (expected, consent) => {
    const who = { ...paris, ...(consent ? { consent } : {}) };
    expect(stands(who)).toBe(expected);
    const { verdict } = validator().calculate(who, noon);
    expect(verdict.reasons.some(({ code }) => code === 'CONSENT_NOT_VISIBLE')).toBe(expected !== 'enough');
    expect(stands(who, CONSENTED)).toBe(expected === 'enough' ? 'enough' : 'elsewhere');
  });
});

test.each([
  ['10001', 'yes'],
  ['14201', 'no'],
])('the rows of New York City are said to bind %s: %s', (postalCode, inside) => {
  const settings = { campaign: { purpose: 'debt-collection', channel: 'live' } } as const;
  const phone = inside === 'yes' ? '+12125550123' : '+17165550123';
  const { considered } = validator().calculate(contact(phone, { state: 'NY', postalCode }), AT, settings);
  expect(considered.find(({ within }) => within !== null)?.within).toEqual({ name: 'New York City', inside });
});

test('a rule to begin with for a state has none of the limits of one of its cities', () => {
  const citywide = rulebook.rows.map((row) =>
    row.within
      ? {
          ...row,
          attempts: [{ ...row.attempts[0], max: 1, period: 'P1D', scope: 'per-number', trigger: null }],
        }
      : row,
  ) as RulebookRow[];
  const debt = { purpose: 'debt-collection', channel: 'live' } as const;
  const of = (jurisdiction: string) => ruleTemplate(createRulebook(citywide), clock, jurisdiction, debt, AT);
  expect(of('US-NY').maxCallsPerDay).toBeNull();
  expect(
    of('US-NY')
      .citations.map(({ text }) => text)
      .join(),
  ).not.toContain('RCNY');
  // The strictest of all holds what binds anybody.
  expect(of('US-*').maxCallsPerDay).toBe(1);
});

describe('worklists', () => {
  test('name whom to look at', () => {
    const one = validator();
    one.openList('l', {});
    one.ingestPage('l', {
      pageToken: null,
      nextPageToken: null,
      contacts: [
        contact('+12125550123', { state: 'NY', postalCode: '10001' }),
        { ...contact('+12125550124', { state: 'AZ', postalCode: '85001' }), externalId: 'd' },
        { ...contact('junk'), externalId: 'e' },
        { ...contact('+12125550125', { state: 'Nowhere', postalCode: '10001' }), externalId: 'f' },
        { ...contact('+13105550125', { state: 'CA', postalCode: '90001' }), externalId: 'g' },
      ],
      unreadable: 0,
      total: 5,
      at: AT,
    });
    const { counts, contacts } = one.worklist('l', AT, 'evidence-disagrees', 0);
    expect(counts).toEqual({
      'invalid-number': 1,
      'unknown-place': 1,
      'evidence-disagrees': 1,
      'no-postal-code': 1,
      'unreadable-evidence': 1,
      'callable-soon': 0,
    });
    expect(contacts.map((one) => one.contact.externalId)).toEqual(['d']);
    const morning = parseInstant('2026-11-20T11:30:00Z');
    const soon = one.worklist('l', morning, 'callable-soon', 4 * 3_600_000);
    expect(soon.contacts.map((one) => one.contact.externalId)).toContain('c');
    expect(soon.contacts.map((one) => one.contact.externalId)).not.toContain('g');
  });
});

test('the evidence of a day has no gap, and an attempt begins a verdict of its own', () => {
  const one = validator();
  one.recordAttempts([
    { phone: '+13055550123', at: '2026-11-20T16:00:00Z', campaignId: null, externalId: null, outcome: null },
  ]);
  const from = parseInstant('2026-11-20T00:00:00Z');
  const [evidence] = one.dayEvidence(null, '+13055550123', from, from + 86_400_000);
  const spans = evidence?.verdicts ?? [];
  expect(spans[0]?.from).toBe(from);
  expect(spans.at(-1)?.until).toBe(from + 86_400_000);
  spans.forEach((span, index) => {
    if (index > 0) expect(span.from).toBe(spans[index - 1]?.until);
  });
  expect(spans.map((span) => span.from)).toContain(parseInstant('2026-11-20T16:00:00Z') + 1);
  expect(evidence?.attempts).toHaveLength(1);
});

test('a call to another number of the person begins a verdict of its own, and is told with its number', () => {
  const one = validator();
  const at = parseInstant('2026-11-20T16:00:00Z');
  const person = (phone: string, destination: number) => ({
    ...contact(phone, { state: 'FL' }),
    destination,
  });
  one.openList('l', {});
  one.ingestPage('l', {
    pageToken: null,
    nextPageToken: null,
    contacts: [person('+13055550123', 0), person('+13055550124', 1)],
    unreadable: 0,
    total: 2,
    at,
  });
  one.recordAttempts([
    {
      phone: '+13055550124',
      at: '2026-11-20T16:00:00Z',
      campaignId: null,
      externalId: 'c',
      outcome: 'conversation',
    },
  ]);
  const from = parseInstant('2026-11-20T00:00:00Z');
  const [evidence] = one.dayEvidence('l', '+13055550123', from, from + 86_400_000);
  expect(evidence?.verdicts.map((span) => span.from)).toContain(at + 1);
  expect(evidence?.attempts).toMatchObject([{ phone: '+13055550124', at }]);
  const asked = evidence?.questions.map((line) => JSON.parse(line) as { attempts: unknown[] }) ?? [];
  expect(asked[0]?.attempts).toEqual([]);
  expect(asked.at(-1)?.attempts).toMatchObject([{ phone: '+13055550124', outcome: 'conversation' }]);
});

test('a question says by which zone data its verdict was answered', () => {
  const pinned = pinnedZoneData();
  const twice = createClock(pinned, {
    name: 'browser',
    version: '2099z',
    knows: (zone) => pinned.knows(zone),
    offsetSecondsAt: (zone, at) => pinned.offsetSecondsAt(zone, at),
    offsetSpans: (zone, start, end) => pinned.offsetSpans(zone, start, end),
  });
  const from = parseInstant('2026-11-20T00:00:00Z');
  const [evidence] = new Validator('t', rulebook, twice).dayEvidence(null, '+13055550123', from, from + 1);
  const [line = ''] = evidence?.questions ?? [];
  expect(JSON.parse(line)).toMatchObject({
    answered: { tzdata: { pinned: pinned.version, browser: '2099z' }, zonesThatDiffer: [] },
  });
});
