/** Contacts as lists hold them, judged: evidence that contradicts is never looser, what people write is read. */
import { describe, expect, test } from 'vitest';
import { CONSENTED, codesOf, contactOf, verdictAt } from './support.ts';

const ARIZONA = '+16025550123';
const NEW_YORK = '+12125550123';
const BOSTON = '+16175550123';
/** 20:30 in the East, 17:30 in Arizona: Florida, Connecticut and Rhode Island have closed. */
const EVENING = '2026-07-16T00:30:00Z';
const AFTERNOON = '2026-07-15T18:00:00Z';

describe('not to be called', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['region Eastern, number Arizona', ARIZONA, { region: 'US-EST' }, EVENING],
    [
      'region Central, number New York, Sunday morning',
      NEW_YORK,
      { region: 'US-CST' },
      '2026-07-19T15:30:00Z',
    ],
    ['zone, number elsewhere', ARIZONA, { timeZone: 'America/New_York' }, EVENING],
    ['Windows zone, number elsewhere', ARIZONA, { timeZone: 'Eastern Standard Time' }, EVENING],
    ['abbreviated zone, number elsewhere', ARIZONA, { tz: 'EST' }, EVENING],
    [
      'zone of another continent',
      '+447400123456',
      { timeZone: 'Eastern Standard Time' },
      '2026-07-15T08:30:00Z',
    ],
    ['distance from UTC', '+447400123456', { 'UTC offset': 'UTC-5' }, '2026-07-15T08:30:00Z'],
    ['coordinates abroad', NEW_YORK, { latitude: '51.5', longitude: '-0.12' }, EVENING],
    ['military ZIP', NEW_YORK, { postalCode: '09012' }, AFTERNOON],
    ['military ZIP, Pacific', NEW_YORK, { postalCode: '96201' }, AFTERNOON],
    ['military state', NEW_YORK, { state: 'AP' }, AFTERNOON],
    ['region and country', NEW_YORK, { region: 'US-EST', country: 'GB' }, '2026-07-15T23:30:00Z'],
    ['two postal columns', '+14075550123', { Zip: '32801', 'Postal Code': '90001' }, EVENING],
    ['country written out, of another continent', NEW_YORK, { Land: 'Deutschland' }, EVENING],
    ['half a pair of coordinates', NEW_YORK, { latitude: '40.7' }, AFTERNOON],
    ['misspelled state', NEW_YORK, { state: 'Pensylvannia' }, AFTERNOON],
  ])('%s', (_, phone, attributes, at) => {
    expect(verdictAt(contactOf(phone, attributes), at).status).not.toBe('callable');
  });
});

describe('to be called', () => {
  const address = { state: 'NY', postalCode: '10001' };
  test.each<[string, string, Record<string, string>, string]>([
    ...[
      'US',
      'USA',
      'U.S.A.',
      'United States',
      'US of America',
      'Estados Unidos',
      'アメリカ合衆国',
      '840',
      '1',
    ].map((country): [string, string, Record<string, string>, string] => [
      `country ${country}`,
      NEW_YORK,
      { ...address, country },
      AFTERNOON,
    ]),
    [
      'country CA',
      '+14165550123',
      { country: 'CA', state: 'ON', postalCode: 'M5V 2T6' },
      '2026-07-15T14:00:00Z',
    ],
    ...['N.Y.', 'new york ', 'NY ', 'n.y', 'N/A', '-', 'null', 'none', '  ', 'NY - New York', 'Active'].map(
      (state): [string, string, Record<string, string>, string] => [
        `state ${state}`,
        NEW_YORK,
        { state },
        AFTERNOON,
      ],
    ),
    ...['2134.0', '2134', '2134-1234', '="02134"', ' 02134 ', '021341234'].map(
      (postalCode): [string, string, Record<string, string>, string] => [
        `ZIP ${postalCode}`,
        BOSTON,
        { postalCode },
        AFTERNOON,
      ],
    ),
    ...['US/Eastern', 'america/new_york', 'Eastern Standard Time', 'EST', 'GMT-5', '-05:00'].map(
      (timeZone): [string, string, Record<string, string>, string] => [
        `zone ${timeZone}`,
        NEW_YORK,
        { timeZone },
        AFTERNOON,
      ],
    ),
    ['New South Wales', '+61291234567', { state: 'NSW', postalCode: '2000' }, '2026-07-15T00:00:00Z'],
    ['number and address that disagree, both open', ARIZONA, { ...address, country: 'US' }, AFTERNOON],
  ])('%s', (_, phone, attributes, at) => {
    expect(codesOf(verdictAt(contactOf(phone, attributes), at, CONSENTED))).toEqual([]);
  });

  test('a Country column costs no hour of a week', () => {
    const hours = Array.from({ length: 168 }, (_, hour) =>
      new Date(Date.UTC(2026, 6, 13, hour)).toISOString(),
    );
    const statuses = (attributes: Record<string, string>) =>
      hours.map((at) => verdictAt(contactOf(NEW_YORK, attributes), at).status);
    expect(statuses({ ...address, country: 'US' })).toEqual(statuses(address));
    expect(statuses({ country: 'US' })).toEqual(statuses({}));
  });
});
