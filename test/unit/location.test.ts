import { describe, expect, test } from 'vitest';
import { createLocator, type LocationHints } from '#src/location/index.ts';

const locator = createLocator();
const placesOf = (hints: Partial<LocationHints>) =>
  locator
    .classOf({ phone: null, ...hints })
    .places.map(({ jurisdiction, zone }) => `${jurisdiction} ${zone}`);
const finding = (hints: Partial<LocationHints>) =>
  locator
    .explain({ phone: null, ...hints })
    .evidence.map(({ source, finding: found, note }) => [source, found, note]);

describe('the number', () => {
  test.each([
    ['+12123450123', ['US-NY America/New_York']],
    ['+16233450123', ['US-AZ America/Phoenix']],
    ['+15513450123', ['US-NJ America/New_York']],
    ['+18503450123', ['US-FL America/Chicago', 'US-FL America/New_York']],
    ['+19283450123', ['US-AZ America/Denver', 'US-AZ America/Phoenix']],
    ['+18083450123', ['US-HI Pacific/Honolulu']],
    ['+17873450123', ['US-PR America/Puerto_Rico']],
    ['+14163450123', ['CA-ON America/Toronto']],
    ['+18763450123', ['JM America/Jamaica']],
    ['+442079460018', ['GB Europe/London']],
    ['+81355501234', ['JP Asia/Tokyo']],
  ])('%s is in %j', (phone, places) => {
    expect(placesOf({ phone })).toEqual(places);
  });

  test.each([
    ['+18005550123', 'toll-free'],
    ['+18335550123', 'toll-free'],
    ['+19005550123', 'premium'],
    ['+448001234567', 'toll-free'],
    ['+498001234567', 'toll-free'],
    ['+33891234567', 'premium'],
    ['+80012345678', 'unknown-prefix'],
    ['+15005550123', 'personal'],
    ['+12993450123', 'unknown-prefix'],
  ])('%s names no place: %s', (phone, note) => {
    expect(finding({ phone })).toEqual([['phone', 'no-place', note]]);
    expect(locator.classOf({ phone }).unknown).toBe(true);
  });
});

describe('the address', () => {
  test.each([
    [{ postalCode: '10001' }, ['US-NY America/New_York']],
    [{ postalCode: '10001-1234' }, ['US-NY America/New_York']],
    [{ postalCode: '79901' }, ['US-TX America/Denver']],
    [{ postalCode: '00901' }, ['US-PR America/Puerto_Rico']],
    [{ postalCode: 'm5v 2t6' }, ['CA-ON America/Toronto']],
    [{ state: 'Texas' }, ['US-TX America/Chicago', 'US-TX America/Denver']],
    [{ state: 'Québec' }, ['CA-QC America/Blanc-Sablon', 'CA-QC America/Halifax', 'CA-QC America/Toronto']],
    [{ region: 'US-CST' }, ['US-* America/Chicago']],
    [{ region: 'AU-NSW' }, ['AU-NSW Australia/Broken_Hill', 'AU-NSW Australia/Sydney']],
    [{ region: 'AU-VIC' }, ['AU-VIC Australia/Melbourne']],
    [{ region: 'DE-BY' }, ['DE-BY Europe/Berlin']],
    [{ state: 'Rio de Janeiro' }, ['BR-RJ America/Sao_Paulo']],
    [{ region: 'fr' }, ['FR Europe/Paris']],
  ])('%j is in %j', (hints, places) => {
    expect(placesOf(hints)).toEqual(places);
  });

  test.each([
    [{ postalCode: 'ABCDE' }],
    [{ postalCode: '1234' }],
    [{ postalCode: '99999-12' }],
    [{ state: 'Atlantis' }],
    [{ region: 'US-XYZ' }],
    [{ timeZone: 'Mars/Olympus' }],
  ])('%j cannot be read, and that is not forgotten', (hints) => {
    expect(locator.classOf({ phone: '+12123450123', ...hints }).wrongEvidence).toBe(true);
  });

  test('a zero that a spreadsheet took away is put back', () => {
    expect(placesOf({ state: 'MA', postalCode: '2134' })).toEqual(['US-MA America/New_York']);
  });

  test('military mail says nothing of the telephone, and its neighbour in Florida is no military mail', () => {
    expect(finding({ postalCode: '09123' })).toEqual([['postalCode', 'no-place', 'military']]);
    expect(finding({ postalCode: '34012' })).toEqual([['postalCode', 'no-place', 'military']]);
    expect(placesOf({ postalCode: '34102' })).toEqual(['US-FL America/New_York']);
  });

  test.each([
    ['Eastern Standard Time', ['US-NY America/New_York']],
    ['Central Standard Time', ['US-NY America/Chicago', 'US-NY America/New_York']],
    ['US Mountain Standard Time', ['US-NY America/New_York', 'US-NY America/Phoenix']],
    ['PST', ['US-NY America/Los_Angeles', 'US-NY America/New_York']],
    ['America/Detroit', ['US-NY America/New_York']],
  ])('the time zone %s beside a New York number', (timeZone, places) => {
    expect(placesOf({ phone: '+12123450123', timeZone })).toEqual(places);
  });

  test('a clock that several countries keep names no place by itself', () => {
    expect(locator.classOf({ phone: null, timeZone: 'Eastern Standard Time' })).toMatchObject({
      unknown: true,
      wrongEvidence: false,
    });
  });

  test('coordinates name the places of the postal codes around them', () => {
    expect(placesOf({ latitude: 40.7128, longitude: -74.006 })).toContain('US-NY America/New_York');
    expect(placesOf({ latitude: 33.4484, longitude: -112.074 })).toEqual(['US-AZ America/Phoenix']);
    expect(finding({ latitude: 0, longitude: 0 })).toEqual([['coordinates', 'no-place', 'outside-coverage']]);
  });

  test('a clock that several countries keep does not make a ZIP foreign', () => {
    expect(
      placesOf({ phone: '+18005550123', postalCode: '10001', timeZone: 'Eastern Standard Time' }),
    ).toEqual(['US-NY America/New_York']);
  });

  test('a postal code of another country is not read as a ZIP', () => {
    expect(locator.classOf({ phone: null, region: 'DE', postalCode: '10115' }).wrongEvidence).toBe(false);
    expect(placesOf({ region: 'DE', postalCode: '10115' })).toEqual(['DE Europe/Berlin']);
  });
});

describe('several hints', () => {
  test('leave every place open that one of them names', () => {
    expect(placesOf({ phone: '+12123450123', state: 'CA' })).toEqual([
      'US-CA America/Los_Angeles',
      'US-NY America/New_York',
    ]);
    expect(locator.classOf({ phone: '+12123450123', state: 'CA' }).disagree).toBe(true);
  });

  test('a clock without a jurisdiction takes over the one that others name', () => {
    expect(placesOf({ phone: '+12123450123', region: 'US-CST' })).toEqual([
      'US-NY America/Chicago',
      'US-NY America/New_York',
    ]);
  });

  test('the same answer is the same object', () => {
    expect(locator.classOf({ phone: '+12123450123' })).toBe(
      locator.classOf({ phone: '+19173450123', state: 'NY' }),
    );
  });
});
