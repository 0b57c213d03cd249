import { describe, expect, test } from 'vitest';
import { internationalPhone } from '#src/cxone/acd-answers.ts';
import { ianaZonesOf, minuteOf } from '#src/cxone/skill-settings.ts';
import { retryAfterMs } from '#src/cxone/transport.ts';

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
