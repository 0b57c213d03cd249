import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DAYS,
  draftOfRule,
  draftPlaceOf,
  emptyDraft,
  type HourWindow,
  type RuleDraft,
  ruleOfDraft,
} from '#src/rule/index.ts';

const ID = '7b9f3f0e-6d1f-4f0a-9a53-9d0d6b5f2c11';
const everyDay = (...windows: HourWindow[]) => DAYS.map(() => windows);
const draftOf = (more: Partial<RuleDraft> = {}): RuleDraft => ({
  ...emptyDraft(),
  name: 'Spring hours',
  jurisdiction: 'US-NY',
  zones: [{ timeZone: 'America/New_York', week: everyDay([8, 20]) }],
  maxCallsPerDay: 3,
  ...more,
});

function ruleFrom(draft: RuleDraft) {
  const outcome = ruleOfDraft(draft, ID);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.rule;
}

function problemsOf(draft: RuleDraft): string[] {
  const outcome = ruleOfDraft(draft, ID);
  return outcome.ok
    ? []
    : outcome.problems.map(({ field, index }) => (index === null ? field : `${field} ${index}`));
}

describe('a draft', () => {
  test('whose days are alike becomes lines without days, as the published integration has them', () => {
    expect(ruleFrom(draftOf()).timeZoneRestrictions).toEqual([
      { timeZone: 'America/New_York', startHour: 8, endHour: 20 },
    ]);
  });

  test('whose days differ names the days of each window', () => {
    const week = everyDay([9, 12], [14, 20])
      .with(0, [])
      .with(6, [[10, 16]]);
    expect(
      ruleFrom(draftOf({ zones: [{ timeZone: 'America/New_York', week }] })).timeZoneRestrictions,
    ).toEqual([
      { timeZone: 'America/New_York', startHour: 9, endHour: 12, days: ['MON', 'TUE', 'WED', 'THU', 'FRI'] },
      { timeZone: 'America/New_York', startHour: 14, endHour: 20, days: ['MON', 'TUE', 'WED', 'THU', 'FRI'] },
      { timeZone: 'America/New_York', startHour: 10, endHour: 16, days: ['SAT'] },
    ]);
  });

  test('in miles becomes a rule in kilometres', () => {
    const exclusions = [{ latitude: 30, longitude: -84, radius: 10, unit: 'mi' as const }];
    expect(ruleFrom(draftOf({ exclusions })).geographicExclusions[0]?.radiusKm).toBeCloseTo(16.09, 2);
  });

  test('comes back from its rule as it was', () => {
    const window = fc
      .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 23 }))
      .filter(([start, end]) => start < end) as fc.Arbitrary<HourWindow>;
    const day = fc.oneof(
      fc.constant<HourWindow[]>([]),
      window.map((one): HourWindow[] => [one]),
      fc.constant<HourWindow[]>([
        [8, 12],
        [14, 20],
      ]),
    );
    fc.assert(
      fc.property(fc.array(day, { minLength: 7, maxLength: 7 }), (week) => {
        fc.pre(week.some((windows) => windows.length > 0));
        const draft = draftOf({ zones: [{ timeZone: 'America/New_York', week }] });
        expect(draftOfRule(ruleFrom(draft))).toEqual(draft);
      }),
    );
  });

  test.each<[string, Partial<RuleDraft>, string[]]>([
    ['nothing', { ...emptyDraft() }, ['jurisdiction', 'name', 'zones', 'maxCallsPerDay']],
    ['a short name', { name: ' a ' }, ['name']],
    ['a name that is too long', { name: 'x'.repeat(121) }, ['name']],
    ['no zone', { zones: [] }, ['zones']],
    ['a zone without a name', { zones: [{ timeZone: '', week: everyDay([8, 20]) }] }, ['zones 0']],
    ['a zone that is never open', { zones: [{ timeZone: 'America/Denver', week: everyDay() }] }, ['zones 0']],
    [
      'windows that overlap',
      { zones: [{ timeZone: 'America/Denver', week: everyDay([8, 12], [11, 20]) }] },
      ['zones 0'],
    ],
    [
      'a zone twice',
      {
        zones: [
          { timeZone: 'America/Denver', week: everyDay([8, 12]) },
          { timeZone: 'America/Denver', week: everyDay([8, 12]) },
        ],
      },
      ['zones 1'],
    ],
    ['half a call', { maxCallsPerDay: 1.5 }, ['maxCallsPerDay']],
    ['eleven rules', { concurrencyLimit: 11 }, ['concurrencyLimit']],
    [
      'a place that is not on Earth',
      { exclusions: [{ latitude: 91, longitude: 0, radius: 1, unit: 'km' }] },
      ['exclusions 0'],
    ],
    [
      'a place without its radius',
      { exclusions: [{ latitude: 1, longitude: 0, radius: null, unit: 'km' }] },
      ['exclusions 0'],
    ],
    ['no list of its kind', { type: 'DNC_COMPLIANCE' }, ['dncListIds']],
  ])('with %s says which field is in the way', (_, more, fields) => {
    expect(problemsOf(draftOf(more))).toEqual(fields);
  });

  test('of another kind needs no hours', () => {
    expect(problemsOf(draftOf({ type: 'FREQUENCY_LIMIT', zones: [] }))).toEqual([]);
    expect(problemsOf(draftOf({ type: 'DNC_COMPLIANCE', zones: [], dncListIds: ['a'] }))).toEqual([]);
  });
});

test('what CXone says of a line of the matrix stands beside its zone', () => {
  const week = everyDay([9, 12]).with(0, [[10, 11]]);
  const draft = draftOf({
    zones: [
      { timeZone: 'America/New_York', week },
      { timeZone: 'America/Chicago', week: everyDay([8, 20]) },
    ],
  });
  expect(draftPlaceOf(draft, 'timeZoneRestrictions.1.endHour')).toEqual({ field: 'zones', index: 0 });
  expect(draftPlaceOf(draft, 'timeZoneRestrictions.2.endHour')).toEqual({ field: 'zones', index: 1 });
  expect(draftPlaceOf(draft, 'geographicExclusions.3')).toEqual({ field: 'exclusions', index: 3 });
  expect(draftPlaceOf(draft, 'dncListIds')).toEqual({ field: 'dncListIds', index: null });
});
