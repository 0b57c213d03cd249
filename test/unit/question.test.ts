import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulebook } from '#src/rulebook/index.ts';
import { type Answer, Examiner } from '#src/verdict/index.ts';
import { clock, contactOf, policyOf, verdictAt } from './support.ts';

const examiner = new Examiner(rulebook, clock);
const ask = (question: unknown): Answer => examiner.answer(JSON.stringify(question));

function verdictOf(question: unknown) {
  const answer = ask(question);
  if (!('verdict' in answer)) throw new Error(JSON.stringify(answer.issues));
  return answer.verdict;
}

function issuesOf(question: unknown) {
  const answer = ask(question);
  return 'issues' in answer ? answer.issues.map(({ path }) => path) : [];
}

const CONTACT = { externalId: 'C-1', phone: '+12125550123', attributes: { state: 'NY' } };
const AT = '2026-11-25T18:00:00Z';

describe('a question', () => {
  test('gets the verdict that the engine gives', () => {
    expect(verdictOf({ contact: CONTACT, at: AT })).toEqual(
      verdictAt(contactOf('+12125550123', { state: 'NY' }), AT),
    );
    expect(verdictOf({ contact: CONTACT, at: AT }).provenance.policyHash).toBe(policyOf().hash);
  });

  test('may be about a number that is on a list, however both are written', () => {
    const question = {
      contact: { ...CONTACT, phone: '+1 212.555.0123' },
      at: AT,
      doNotCall: ['+1 (212) 555-0123'],
    };
    expect(verdictOf(question)).toMatchObject({ status: 'blocked', reasons: [{ code: 'DNC' }] });
  });

  test('counts the attempts that it names, with how they ended', () => {
    const debt = { campaign: { purpose: 'debt-collection' } };
    const calls = Array.from({ length: 7 }, (_, day) => `2026-11-${24 - (day % 6)}T1${day}:00:00-05:00`);
    expect(verdictOf({ contact: CONTACT, at: AT, settings: debt, attempts: calls }).reasons[0]?.code).toBe(
      'FREQUENCY_LIMIT',
    );
    const talked = [{ at: '2026-11-24T12:00:00-05:00', outcome: 'conversation' }];
    expect(verdictOf({ contact: CONTACT, at: AT, settings: debt, attempts: talked }).reasons[0]?.code).toBe(
      'COOLING_OFF',
    );
  });

  test('may name lists and say until when a number is on them', () => {
    const phone = '+1 (212) 555-0123';
    const on = (more: object) => verdictOf({ contact: CONTACT, at: AT, doNotCall: [{ phone, ...more }] });
    expect(on({}).reasons[0]).toMatchObject({ code: 'DNC', until: null, detail: { list: 'doNotCall' } });
    expect(on({ list: 'Spring', expiresAt: '2026-11-25T13:30:00-05:00' }).reasons[0]).toMatchObject({
      code: 'DNC',
      until: Date.parse('2026-11-25T18:30:00Z'),
      detail: { list: 'Spring' },
    });
    // The very instant at which it ends is free.
    expect(on({ expiresAt: AT }).status).toBe('callable');
    const two = { contact: CONTACT, at: AT, doNotCall: [phone, { phone, list: 'Spring', listId: '7' }] };
    expect(verdictOf(two).reasons.map(({ code }) => code)).toEqual(['DNC', 'DNC']);
  });

  test('counts calls to the person’s other numbers, and hears where these are', () => {
    const debt = { campaign: { purpose: 'debt-collection' } };
    const calls = Array.from({ length: 7 }, (_, day) => ({
      at: `2026-11-${24 - (day % 6)}T1${day}:00:00-05:00`,
      phone: '+1 (718) 555-0142',
    }));
    expect(
      verdictOf({ contact: CONTACT, at: AT, settings: debt, attempts: calls }).reasons.map(
        ({ code }) => code,
      ),
    ).toContain('FREQUENCY_LIMIT');
    const elsewhere = { ...CONTACT, otherPhones: ['+1 808 555 0123'] };
    expect(verdictOf({ contact: elsewhere, at: '2026-11-25T15:00:00Z' }).status).not.toBe('callable');
    expect(verdictOf({ contact: CONTACT, at: '2026-11-25T15:00:00Z' }).status).toBe('callable');
  });

  test('takes an amendment of the rulebook as a policy has it', () => {
    const amendments = [
      { row: 'US-NY', hours: 'mon-sun 09:00-10:00', by: 'Compliance', at: '2026-11-01T00:00:00Z' },
    ];
    expect(verdictOf({ contact: CONTACT, at: AT, amendments }).status).toBe('blocked');
  });

  test('may have fields that nobody knows, and numbers where texts are expected', () => {
    const contact = {
      ...CONTACT,
      phone: 12125550123,
      attributes: { state: 'NY', age: 40, vip: true, fax: null },
    };
    const verdict = verdictOf({ contact, at: AT, why: 'ignored', expect: 'callable', consent: 'unknown' });
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['INVALID_PHONE']);
  });

  test.each([
    [{ contact: CONTACT }, ['at']],
    [{ contact: CONTACT, at: '2026-11-25T18:00:00' }, ['at']],
    [{ contact: CONTACT, at: 'noon' }, ['at']],
    [{ at: AT }, ['contact']],
    [{ contact: CONTACT, at: AT, settings: { strategy: 'best' } }, ['settings.strategy']],
    [{ contact: CONTACT, at: AT, doNotCall: ['+12125550123', 'the boss'] }, ['doNotCall.1']],
    [{ contact: CONTACT, at: AT, doNotCall: [{ phone: '12' }] }, ['doNotCall.0']],
    [
      { contact: CONTACT, at: AT, doNotCall: [{ phone: '+12125550123', expiresAt: 'soon' }] },
      ['doNotCall.0'],
    ],
    [{ contact: CONTACT, at: AT, attempts: [AT, 'yesterday'] }, ['attempts.1']],
    [{ contact: CONTACT, at: AT, attempts: [{ at: AT, phone: 'words' }] }, ['attempts.0']],
    [{ contact: CONTACT, at: AT, consent: { given: AT, kind: 'a nod' } }, ['consent']],
    [{ contact: CONTACT, at: AT, amendments: [{ row: 'US-NY' }] }, ['amendments.by', 'amendments.at']],
    [{ contact: CONTACT, at: AT, amendments: [{ row: 'US-XX', by: 'Ana', at: AT }] }, ['amendments.row']],
    [[], ['']],
  ])('that cannot be read says where: %j', (question, paths) => {
    expect(issuesOf(question)).toEqual(paths);
  });
});

test('the command answers line by line, names what is wrong and goes on', () => {
  const lines = [
    JSON.stringify({ name: 'first', contact: CONTACT, at: AT }),
    '',
    '{"name": "second"',
    JSON.stringify({ name: 'third', contact: CONTACT, at: 'noon' }),
    JSON.stringify({ name: 'fourth', contact: CONTACT, at: AT }),
  ];
  const done = spawnSync('node', ['scripts/judge.ts'], { input: lines.join('\r\n'), encoding: 'utf8' });
  const answers = done.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { name: string; verdict?: unknown; line?: number; error?: string });
  expect(answers.map(({ name, line, verdict }) => [name, line, verdict !== undefined])).toEqual([
    ['first', undefined, true],
    ['', 3, false],
    ['third', 4, false],
    ['fourth', undefined, true],
  ]);
  expect(answers[2]?.error).toContain('at: ');
  expect(done.stderr.trim().split('\n')).toHaveLength(2);
  expect(done.stderr).toContain('Line 4 (third): at: ');
  expect(done.status).toBe(1);
});

test('the example of the guide is answered', () => {
  const guide = readFileSync('docs/judge.md', 'utf8');
  const [, example = ''] = /```json\n(.*?)\n```/s.exec(guide) ?? [];
  expect(examiner.answer(example)).toMatchObject({ name: 'Ada', verdict: { status: 'callable' } });
});
