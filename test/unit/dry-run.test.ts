import { describe, expect, test } from 'vitest';
import { parseInstant } from '#src/clock/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import { rulebook } from '#src/rulebook/index.ts';
import { judge, Validator } from '#src/verdict/index.ts';
import { generateTenant } from '#test/sandbox/generator.ts';
import { clock, contactOf, facts, policyOf, ruleOf, verdictAt } from './support.ts';

const AT = parseInstant('2026-11-20T18:00:00Z');
const tenant = generateTenant({ seed: 7, contacts: 600, now: AT });
const contacts = tenant.contacts.map((contact) => ({
  externalId: contact.externalId ?? null,
  phone: contact.phone ?? null,
  name: null,
  attributes: Object.fromEntries(
    Object.entries(contact.attributes).map(([name, value]) => [name, `${value}`]),
  ),
}));

function validatorWith(rules: ComplianceRule[] = []): Validator {
  const validator = new Validator('test', rulebook, clock);
  validator.beginDoNotCall(AT, 0);
  validator.openDoNotCallList({ id: 'dnc', name: 'Corporate', active: true });
  validator.addDoNotCallRecords(
    'dnc',
    contacts.slice(0, 40).map(({ phone }) => ({ phone: phone ?? '' })),
  );
  validator.doNotCallComplete();
  validator.openList('list', { rules });
  validator.attemptsComplete('list');
  validator.ingestPage('list', {
    pageToken: null,
    nextPageToken: null,
    contacts,
    unreadable: 0,
    total: contacts.length,
    at: AT,
  });
  return validator;
}

const afternoons = ruleOf({
  timeZoneRestrictions: [
    { timeZone: 'America/New_York', startHour: 15, endHour: 20 },
    { timeZone: 'America/Chicago', startHour: 8, endHour: 20 },
  ],
  dncListIds: ['dnc'],
});

describe('a dry run', () => {
  test('counts what judging with the rule would count, and leaves the list as it is', () => {
    const validator = validatorWith();
    const { tally: before } = validator.tally('list', AT);
    const dry = validator.dryRun('list', afternoons, AT);
    expect(validator.tally('list', AT).tally).toEqual(before);
    const { tally: after } = validatorWith([afternoons]).tally('list', AT);
    expect(dry.before).toEqual({ callable: before.callable, blocked: before.blocked, review: before.review });
    expect(dry.after).toEqual({ callable: after.callable, blocked: after.blocked, review: after.review });
    expect(dry).toMatchObject({ total: before.total, complete: true });
    expect(dry.moreBlocked).toBeGreaterThan(0);
    // One by one: who was not blocked and would be.
    const policies = [policyOf(), policyOf({ rules: [afternoons] })] as const;
    const latest = new Map(contacts.map((contact, index) => [contact.externalId ?? index, contact]));
    const dnc = new Set(contacts.slice(0, 40).map(({ phone }) => phone));
    const newly = [...latest.values()].filter((contact) => {
      if (dnc.has(contact.phone)) return false;
      const [one, other] = policies.map((policy) => judge(contact, policy, facts(), AT).status);
      return one !== 'blocked' && other === 'blocked';
    });
    expect(dry.moreBlocked).toBe(newly.length);
  });

  test('says how many stand on each do-not-call list of the rule', () => {
    const { onLists } = validatorWith().dryRun('list', afternoons, AT);
    expect(onLists).toEqual([{ listId: 'dnc', name: 'Corporate', contacts: expect.any(Number) }]);
    expect(onLists[0]?.contacts).toBeGreaterThan(30);
  });

  test('names the places of which the matrix says nothing', () => {
    const { silent } = validatorWith().dryRun('list', afternoons, AT);
    expect(silent.map(({ zone }) => zone)).toContain('America/Los_Angeles');
    expect(silent.map(({ zone }) => zone)).not.toContain('America/New_York');
  });

  test('names rules that leave a place no hour between them', () => {
    const mornings = ruleOf({
      name: 'Mornings',
      timeZoneRestrictions: [{ timeZone: 'America/New_York', startHour: 9, endHour: 12 }],
    });
    const evenings = ruleOf({
      name: 'Evenings',
      timeZoneRestrictions: [{ timeZone: 'America/New_York', startHour: 17, endHour: 20 }],
    });
    const dry = validatorWith([mornings]).dryRun('list', evenings, AT);
    expect(dry.closed.map(({ zone }) => zone)).toContain('America/New_York');
    expect(dry.contradicts.sort()).toEqual(['Evenings', 'Mornings']);
    expect(validatorWith().dryRun('list', evenings, AT).closed).toEqual([]);
  });

  test('of a week takes no hour away that was open, and adds none', () => {
    const { hours, week } = validatorWith().dryRun('list', afternoons, AT);
    expect(hours).toHaveLength(168);
    for (const { before, after } of hours) expect(after).toBeLessThanOrEqual(before);
    expect(week.after).toBe(hours.reduce((sum, { after }) => sum + after, 0));
  });
});

describe('a rule for days of the week', () => {
  const weekdays = ruleOf({
    timeZoneRestrictions: [
      {
        timeZone: 'America/New_York',
        startHour: 9,
        endHour: 20,
        days: ['MON', 'TUE', 'WED', 'THU', 'FRI'],
      },
      { timeZone: 'America/New_York', startHour: 11, endHour: 12, days: ['SAT'] },
    ],
  });
  const contact = contactOf('+12123450123', { state: 'NY' });

  test.each([
    // Friday, Saturday and Sunday in New York.
    ['2026-11-20T18:00:00Z', 'callable'],
    ['2026-11-21T16:30:00Z', 'callable'],
    ['2026-11-21T18:00:00Z', 'blocked'],
    ['2026-11-22T18:00:00Z', 'blocked'],
    // Sunday evening in UTC is Sunday still in New York; Monday at 09:00 opens.
    ['2026-11-23T13:59:00Z', 'blocked'],
    ['2026-11-23T14:00:00Z', 'callable'],
  ])('at %s is %s', (at, status) => {
    expect(verdictAt(contact, at, { rules: [weekdays] }).status).toBe(status);
  });
});

describe('a template', () => {
  const validator = new Validator('test', rulebook, clock);

  test('is never wider than the rulebook, in whole hours', () => {
    for (const { code } of validator.jurisdictions()) {
      const template = validator.ruleTemplate(code, AT);
      for (const [day, windows] of template.week.entries()) {
        for (const [start, end] of windows) {
          expect(start, `${code} ${day}`).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(23);
        }
      }
      expect(template.zones.every((zone) => clock.knows(zone))).toBe(true);
    }
  });

  test('of the strictest United States lies inside every state’s', () => {
    const strictest = validator.ruleTemplate('US-*', AT);
    for (const { code } of validator.jurisdictions().filter((choice) => /^US-[A-Z]{2}$/.test(choice.code))) {
      const state = validator.ruleTemplate(code, AT);
      strictest.week.forEach((windows, day) => {
        for (const [start, end] of windows) {
          expect(
            (state.week[day] ?? []).some(([from, until]) => from <= start && end <= until),
            `${code} on day ${day}`,
          ).toBe(true);
        }
      });
    }
    expect(strictest.zones).toContain('Pacific/Honolulu');
  });
});
