import { describe, expect, test } from 'vitest';
import { internationalPhone } from '#src/cxone/acd-answers.ts';
import { retryAfterMs } from '#src/cxone/retry-after.ts';
import { minuteOf, planRule, SkillParameters } from '#src/cxone/skill-settings.ts';
import { ianaZonesOf, windowsNamesOf } from '#src/cxone/windows-zones.ts';
import { z } from '#src/schema/index.ts';
import { keptWords } from '#src/ui/popup/rule-words.ts';

describe('a time of a skill’s settings', () => {
  test.each([
    ['08:00', 480],
    ['08:00:00', 480],
    ['8:00 AM', 480],
    ['12:00 AM', 0],
    ['12:30 pm', 750],
    ['9:15 p.m.', 1275],
    ['24:00', 1440],
  ])('%s is minute %i of the day', (text, minute) => {
    expect(minuteOf(text)).toBe(minute);
  });

  test.each(['', '25:00', '8', '13:00 PM', '08:60', 'noon', null])('%j is none', (text) => {
    expect(minuteOf(text)).toBeNull();
  });
});

test('Windows’ names of zones are CLDR’s', () => {
  expect(ianaZonesOf('US Mountain Standard Time')).toContain('America/Phoenix');
  expect(ianaZonesOf('Eastern Standard Time')[0]).toBe('America/New_York');
  expect(ianaZonesOf('No Such Time')).toEqual([]);
});

describe('a zone that has left the clock of its Windows name', () => {
  const planFor = (timeZone: string, names: readonly string[]) =>
    planRule(
      {
        id: 'r-1',
        name: 'Hours',
        type: 'TIME_RESTRICTION',
        jurisdiction: 'CA-BC',
        timeZoneRestrictions: [{ timeZone, startHour: 9, endHour: 20 }],
        dncListIds: [],
        maxCallsPerDay: 3,
        geographicExclusions: [],
        concurrencyLimit: 1,
      },
      z.parse(SkillParameters, {
        timeZoneSettings: names.map((standardName) => ({
          standardName,
          startTime: '08:00',
          endTime: '21:00',
          timeZoneActiveToCall: true,
        })),
      }),
      new Set(),
    );

  // IANA time zone database 2026b to 2026e: permanent -07, -06, -06 and -05.
  test.each([
    ['America/Vancouver', 'Pacific Standard Time'],
    ['America/Edmonton', 'Mountain Standard Time'],
    ['America/Inuvik', 'Mountain Standard Time'],
    ['America/Winnipeg', 'Central Standard Time'],
    ['Canada/Pacific', 'Pacific Standard Time'],
  ])('%s is not written as %s, and that is said', (zone, former) => {
    const { changes, kept } = planFor(zone, [former]);
    expect(changes.filter(({ what }) => what === 'calling-window')).toEqual([]);
    expect(kept).toContainEqual({
      part: 'timeZoneRestrictions',
      why: 'name-of-another-clock',
      about: zone,
      name: former,
    });
    expect(kept.map(keptWords)).toContain(
      `The name ${former} no longer has the clock of ${zone}: CXone is given no hours for it.`,
    );
  });

  test.each([
    ['America/Vancouver', 'British Columbia Standard Time'],
    ['America/Edmonton', 'Alberta Standard Time'],
    ['America/Ojinaga', 'Central Standard Time'],
    ['America/Los_Angeles', 'Pacific Standard Time'],
  ])('%s is written as %s where the skill has that name', (zone, name) => {
    const { changes, kept } = planFor(zone, ['Pacific Standard Time', 'Central Standard Time', name]);
    expect(changes).toContainEqual(expect.objectContaining({ what: 'calling-window', zone: name }));
    expect(kept.map(({ why }) => why)).not.toContain('name-of-another-clock');
  });

  test('is not among the zones of that name', () => {
    expect(ianaZonesOf('Pacific Standard Time')).not.toContain('America/Vancouver');
    expect(ianaZonesOf('British Columbia Standard Time')).toEqual(['America/Vancouver']);
    expect(windowsNamesOf('America/New_York')).toEqual({ fitting: ['Eastern Standard Time'], former: null });
  });
});

test.each([
  ['2123450123', '+12123450123'],
  ['(212) 345-0123', '+12123450123'],
  ['12123450123', '+12123450123'],
  ['011442079460000', '+442079460000'],
  ['+442079460000', '+442079460000'],
  // A number without its country is left as it is: guessing would call somebody else.
  ['442079460000', '442079460000'],
  ['0123450123', '0123450123'],
])('CXone’s %s is %s', (stored, phone) => {
  expect(internationalPhone(stored)).toBe(phone);
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  const wait = (headers: Record<string, string>) => retryAfterMs(new Headers(headers), now);

  test('comes in seconds, or as a date by the server’s own clock', () => {
    expect(wait({ 'retry-after': '7' })).toBe(7000);
    expect(wait({ 'retry-after': 'Sat, 21 Nov 2026 12:00:30 GMT' })).toBe(30_000);
    expect(
      wait({ 'retry-after': 'Sat, 21 Nov 2026 15:00:30 GMT', date: 'Sat, 21 Nov 2026 15:00:00 GMT' }),
    ).toBe(30_000);
    expect(wait({ 'retry-after': 'Sat, 21 Nov 2026 11:00:00 GMT' })).toBe(0);
  });

  test.each(['soon', '-5', ''])('that says %j says nothing', (said) => {
    expect(wait({ 'retry-after': said })).toBeNull();
  });
});
