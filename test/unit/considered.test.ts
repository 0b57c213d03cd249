import { describe, expect, test } from 'vitest';
import { createClock, instantsOf, parseInstant, pinnedZoneData } from '#src/clock/index.ts';
import { rulebook } from '#src/rulebook/index.ts';
import { rulebookChanges, Validator } from '#src/verdict/index.ts';

const clock = createClock(pinnedZoneData(), null);
const validator = () => new Validator('test', rulebook, clock);
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

test('what an organisation tightens is applied at once; what it cannot do leaves the law as it is', () => {
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
  expect(one.amend([amendment])).toBe(false);
  expect(one.rulebookRows().rows.find(({ id }) => id === 'US-FL')?.amended?.by).toBe('Ana');
  const tooWide = { ...amendment, hours: 'mon-sun 00:00-24:00' };
  expect(one.amendmentProblems([tooWide])).toEqual([{ position: 0, problem: 'no-reason' }]);
  expect(one.amend([tooWide])).toBe(true);
  const night = parseInstant('2026-11-21T04:00:00Z');
  expect(one.judgeContacts([open], night)[0]?.status).toBe('blocked');
  expect(one.rulebookRows().rows.find(({ id }) => id === 'US-FL')?.amended).toBeNull();
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
      'clear-soon': 0,
    });
    expect(contacts.map((one) => one.contact.externalId)).toEqual(['d']);
    const morning = parseInstant('2026-11-20T11:30:00Z');
    const soon = one.worklist('l', morning, 'clear-soon', 4 * 3_600_000);
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
