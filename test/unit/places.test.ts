/** Where numbers and postal codes are. Each row was another place's clock, or unknown, in tables of one clock a code. */
import { describe, expect, test } from 'vitest';
import { createLocator, zonesOf } from '#src/location/index.ts';
import { countriesOfPhone, phoneKey } from '#src/location/number-places.ts';

const locator = createLocator();
const placesOf = (phone: string) =>
  locator.classOf({ phone }).places.map(({ jurisdiction, zone }) => `${jurisdiction} ${zone}`);
const ofAreaCode = (code: string) => placesOf(`+1${code}5550123`);
const zonesOfZip = (postalCode: string) =>
  locator.classOf({ phone: null, postalCode: [postalCode] }).places.map(({ zone }) => zone);

describe('North American area codes', () => {
  // The NANPA's NPA report of 2026-08-17: in service since 2023 or later.
  test.each([
    ['357', ['US-CA America/Los_Angeles']],
    ['436', ['US-OH America/New_York']],
    ['457', ['US-LA America/Chicago']],
    ['465', ['US-NY America/New_York']],
    ['471', ['US-MS America/Chicago']],
    ['483', ['US-AL America/Chicago']],
    ['621', ['US-TX America/Chicago']],
    ['624', ['US-NY America/New_York']],
    ['679', ['US-MI America/New_York']],
    ['729', ['US-TN America/Chicago', 'US-TN America/New_York']],
    ['837', ['US-CA America/Los_Angeles']],
    ['861', ['US-IL America/Chicago']],
    ['924', ['US-MN America/Chicago']],
  ])('%s, in service for a short time, is in %j', (code, places) => {
    expect(ofAreaCode(code)).toEqual(places);
  });

  test.each([
    ['689', ['US-FL America/New_York']],
    ['448', ['US-FL America/Chicago', 'US-FL America/New_York']],
    ['364', ['US-KY America/Chicago', 'US-KY America/New_York']],
    ['930', ['US-IN America/Chicago', 'US-IN America/New_York']],
    ['986', ['US-ID America/Denver', 'US-ID America/Los_Angeles']],
    ['458', ['US-OR America/Denver', 'US-OR America/Los_Angeles']],
    ['931', ['US-TN America/Chicago', 'US-TN America/New_York']],
    ['201', ['US-NJ America/New_York']],
    ['907', ['US-AK America/Adak', 'US-AK America/Anchorage']],
    ['474', ['CA-SK America/Edmonton', 'CA-SK America/Regina']],
    ['709', ['CA-NL America/Goose_Bay', 'CA-NL America/St_Johns']],
    ['879', ['CA-NL America/Goose_Bay', 'CA-NL America/St_Johns']],
    ['604', ['CA-BC America/Vancouver']],
    ['902', ['CA-NS America/Halifax', 'CA-PE America/Halifax']],
  ])('%s is in %j', (code, places) => {
    expect(ofAreaCode(code)).toEqual(places);
  });

  test.each(['236', '250', '257', '672', '778'])('%s serves the East Kootenay too', (code) => {
    expect(ofAreaCode(code)).toEqual(
      ['Dawson_Creek', 'Edmonton', 'Vancouver'].map((zone) => `CA-BC America/${zone}`),
    );
  });

  test.each(['367', '418', '581'])('%s serves the islands of Quebec too', (code) => {
    expect(ofAreaCode(code)).toEqual(
      ['Blanc-Sablon', 'Halifax', 'Toronto'].map((zone) => `CA-QC America/${zone}`),
    );
  });

  test('867 is of three territories, each with its own clocks', () => {
    const places = ofAreaCode('867');
    expect(places).toContain('CA-YT America/Whitehorse');
    expect(places).toContain('CA-NU America/Iqaluit');
    expect(places).toContain('CA-NT America/Edmonton');
    expect(places).not.toContain('CA-YT America/Iqaluit');
    expect(places.join()).not.toContain('Vancouver');
  });

  // 273 comes into service on 2027-02-27; 565 and 761 wait for a trigger.
  test.each(['273', '565', '761'])('%s is planned: nobody has such a number yet', (code) => {
    const { evidence, location } = locator.explain({ phone: `+1${code}5550123` });
    expect(evidence[0]).toMatchObject({ finding: 'unreadable', note: 'planned' });
    expect(location.wrongEvidence).toBe(true);
  });

  test('a number of no place is anywhere in both large countries', () => {
    expect(countriesOfPhone('+18005550123')).toEqual(['US', 'CA']);
    expect(countriesOfPhone('+16005550123')).toEqual(['CA']);
    const zones = new Set(locator.classOf({ phone: '+18005550123' }).places.map(({ zone }) => zone));
    expect(zones).toContain('America/St_Johns');
    expect(zones).toContain('Pacific/Honolulu');
  });

  test('only codes that are given out for it are personal', () => {
    expect(locator.explain({ phone: '+15225550123' }).evidence[0]?.note).toBe('personal');
    expect(locator.explain({ phone: '+15555550123' }).evidence[0]?.note).toBe('unknown-prefix');
  });
});

describe('ZIP codes', () => {
  // The boundaries of timezone-boundary-builder, as geo-tz 8.1.9 has them, at the centre of the ZIP.
  const CENTRES: readonly (readonly [state: string, zone: string, zips: string])[] = [
    ['AK', 'America/Nome', '99638'],
    ['AZ', 'America/Denver', '86016 86031'],
    ['AZ', 'America/Phoenix', '85534 85922 86021 86022 86034 86036 86043 86512'],
    ['FL', 'America/Chicago', '32424 32430 32449 32465'],
    ['ID', 'America/Boise', '83671'],
    ['ID', 'America/Los_Angeles', '83542 83554 83802 83811 83826 83845 83849 83853 83867 83873 83874'],
    ['IN', 'America/Chicago', '46371 47613 47647 47683 47948'],
    ['IN', 'America/Indiana/Indianapolis', '47928 47974'],
    ['IN', 'America/Indiana/Tell_City', '47514 47515 47525 47551 47576'],
    ['KS', 'America/Chicago', '67732 67745 67756 67860 67862'],
    ['KY', 'America/Chicago', '42642 42712 42753'],
    ['KY', 'America/New_York', '42784'],
    ['MI', 'America/Detroit', '49807 49818 49879'],
    ['MI', 'America/Menominee', '49902 49903 49915 49920 49935 49964'],
    ['ND', 'America/Chicago', '58795 58801 58831 58835 58843 58845 58849 58853 58854 58856'],
    ['ND', 'America/North_Dakota/New_Salem', '58520 58563 58631'],
    ['NE', 'America/Denver', '69219'],
    ['NV', 'America/Los_Angeles', '89830'],
    ['OR', 'America/Boise', '97908 97909'],
    ['OR', 'America/Los_Angeles', '97834 97840'],
    ['SD', 'America/Denver', '57521 57532'],
    ['TN', 'America/Chicago', '37340 38577'],
  ];
  const cases = CENTRES.flatMap(([state, zone, zips]) =>
    zips.split(' ').map((zip) => [zip, state, zone] as const),
  );

  test.each(cases)('%s in %s has %s', (zip, _state, zone) => {
    expect(zonesOfZip(zip)).toContain(zone);
  });

  // Census Bureau, ZCTA to county relationship file of 2020: land in counties of both zones.
  test.each([
    ['37337', ['America/Chicago', 'America/New_York']],
    ['42784', ['America/Chicago', 'America/New_York']],
    ['57601', ['America/Chicago', 'America/Denver']],
    ['79847', ['America/Chicago', 'America/Denver']],
    ['67761', ['America/Chicago', 'America/Denver']],
    ['59275', ['America/Chicago', 'America/Denver']],
    // Phenix City keeps Georgia’s clock; by law it is Alabama’s.
    ['36867', ['America/Chicago', 'America/New_York']],
  ])('%s reaches into a second zone and keeps both', (zip, zones) => {
    expect(zonesOfZip(zip).toSorted()).toEqual(zones);
  });

  test.each([
    ['32360', 'America/New_York'],
    ['60601', 'America/Chicago'],
    ['89883', 'America/Denver'],
    ['99501', 'America/Anchorage'],
    ['96799', 'Pacific/Pago_Pago'],
    ['96898', 'Pacific/Wake'],
  ])('%s has %s', (zip, zone) => {
    expect(zonesOfZip(zip)).toContain(zone);
  });
});

describe('Canadian postal codes', () => {
  test.each([
    ['G4T 1A1', ['CA-QC America/Halifax']],
    ['G0G 1A0', ['CA-QC America/Blanc-Sablon', 'CA-QC America/Toronto']],
    ['A2V 1A1', ['CA-NL America/Goose_Bay']],
    ['A0K 1A0', ['CA-NL America/Goose_Bay', 'CA-NL America/St_Johns']],
    ['V1C 1A1', ['CA-BC America/Edmonton']],
    ['S9V 0A1', ['CA-SK America/Edmonton']],
    ['S0P 0A0', ['CA-SK America/Regina', 'CA-SK America/Winnipeg']],
    ['P9N 1A1', ['CA-ON America/Winnipeg']],
    ['E1C 1A1', ['CA-NB America/Moncton']],
    ['X0B 0A0', ['CA-NU America/Cambridge_Bay']],
  ])('%s is in %j', (postalCode, places) => {
    expect(
      locator
        .classOf({ phone: null, postalCode: [postalCode] })
        .places.map(({ jurisdiction, zone }) => `${jurisdiction} ${zone}`),
    ).toEqual(places);
  });
});

describe('the names that Windows took up in 2026', () => {
  test.each([
    ['British Columbia Standard Time', 'America/Vancouver'],
    ['Alberta Standard Time', 'America/Edmonton'],
    ['Manitoba Standard Time', 'America/Winnipeg'],
  ])('%s is the time of %s', (timeZone, zone) => {
    const { places, wrongEvidence } = locator.classOf({ phone: null, timeZone: [timeZone] });
    expect(places).toEqual([{ jurisdiction: 'CA-*', zone }]);
    expect(wrongEvidence).toBe(false);
  });
});

describe('zones of one clock', () => {
  test('are no contradiction', () => {
    expect(locator.classOf({ phone: '+13135550123', postalCode: ['48201'] }).disagree).toBe(false);
    expect(locator.classOf({ phone: '+15065550123', postalCode: ['E1C 1A1'] }).disagree).toBe(false);
  });
});

describe('numbers of other countries', () => {
  // libphonenumber 9.0.35 for the digits, the IANA time zone database 2026c for the zones.
  test.each([
    ['+551130123456', ['BR-SP America/Sao_Paulo']],
    ['+5511987654321', ['BR-SP America/Sao_Paulo']],
    ['+5521987654321', ['BR-RJ America/Sao_Paulo']],
    ['+5592987654321', ['BR-AM America/Manaus']],
    ['+5568987654321', ['BR-AC America/Rio_Branco']],
    ['+5581987654321', ['BR-PE America/Noronha', 'BR-PE America/Recife']],
    ['+61355501234', ['AU-NSW Australia/Sydney', 'AU-TAS Australia/Hobart', 'AU-VIC Australia/Melbourne']],
    ['+61733334444', ['AU-NSW Australia/Sydney', 'AU-QLD Australia/Brisbane']],
    ['+61889412345', ['AU-NT Australia/Darwin']],
    ['+61861234567', ['AU-WA Australia/Eucla', 'AU-WA Australia/Perth']],
    ['+61891641234', ['CX Indian/Christmas']],
    ['+526641234567', ['MX America/Tijuana']],
    ['+529981234567', ['MX America/Cancun']],
    ['+525512345678', ['MX America/Mexico_City']],
    ['+526561234567', ['MX America/Chihuahua', 'MX America/Ciudad_Juarez', 'MX America/Ojinaga']],
    ['+74012345678', ['RU Europe/Kaliningrad']],
    ['+74951234567', ['RU Europe/Moscow']],
    ['+74232345678', ['RU Asia/Vladivostok']],
    ['+77272345678', ['KZ Asia/Almaty']],
    ['+77012345678', ['KZ Asia/Almaty']],
    ['+56221234567', ['CL America/Santiago']],
    ['+56322101234', ['CL America/Santiago', 'CL Pacific/Easter']],
    ['+59352521234', ['EC America/Guayaquil', 'EC Pacific/Galapagos']],
    ['+34928123456', ['ES Atlantic/Canary']],
    ['+34911234567', ['ES Europe/Madrid']],
    ['+351291123456', ['PT Atlantic/Madeira']],
    ['+351296123456', ['PT Atlantic/Azores']],
    ['+351211234567', ['PT Europe/Lisbon']],
    ['+62361123456', ['ID Asia/Makassar']],
    ['+62212345678', ['ID Asia/Jakarta']],
    ['+62967123456', ['ID Asia/Jayapura']],
    ['+441481234567', ['GG Europe/Guernsey']],
    ['+447797123456', ['JE Europe/Jersey']],
    ['+447624123456', ['IM Europe/Isle_of_Man']],
    ['+447911123456', ['GG Europe/Guernsey']],
    ['+447400123456', ['GB Europe/London']],
    ['+447700900123', ['GB Europe/London']],
    ['+447911923456', ['GB Europe/London']],
    ['+447457612345', ['IM Europe/Isle_of_Man']],
    ['+262939812345', ['RE Indian/Reunion', 'YT Indian/Mayotte']],
    ['+262639123456', ['YT Indian/Mayotte']],
    ['+3581812345', ['AX Europe/Mariehamn']],
    ['+5997171234', ['BQ America/Kralendijk']],
    ['+64330512345', ['NZ Pacific/Auckland', 'NZ Pacific/Chatham']],
  ])('%s is in %j', (phone, places) => {
    expect(placesOf(phone)).toEqual(places);
  });

  test.each([
    ['+79161234567', 'RU', 11],
    ['+61412345678', 'AU', 7],
    ['+6281234567890', 'ID', 3],
    ['+56912345678', 'CL', 3],
    ['+34612345678', 'ES', 2],
    ['+351912345678', 'PT', 2],
    ['+593991234567', 'EC', 2],
    ['+64211234567', 'NZ', 2],
    ['+243991234567', 'CD', 2],
    ['+97699123456', 'MN', 2],
  ])('%s, a mobile number, is anywhere in %s, in each of its %i clocks', (phone, country, clocks) => {
    const { places } = locator.classOf({ phone });
    expect(new Set(places.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set([country]));
    expect(places).toHaveLength(clocks);
  });

  test.each([
    ['+21112345678', 'SS Africa/Juba'],
    ['+37061234567', 'LT Europe/Vilnius'],
    ['+37121234567', 'LV Europe/Riga'],
    ['+3725123456', 'EE Europe/Tallinn'],
    ['+213551234567', 'DZ Africa/Algiers'],
    ['+212612345678', 'MA Africa/Casablanca'],
    ['+218912345678', 'LY Africa/Tripoli'],
    ['+353861234567', 'IE Europe/Dublin'],
    ['+375291234567', 'BY Europe/Minsk'],
    ['+50588123456', 'NI America/Managua'],
    ['+60121234567', 'MY Asia/Kuala_Lumpur'],
    ['+85366123456', 'MO Asia/Macau'],
    ['+850191234567', 'KP Asia/Pyongyang'],
    ['+970591234567', 'PS Asia/Gaza'],
    ['+38344123456', 'XK Europe/Belgrade'],
  ])('%s keeps its own zone, %s', (phone, place) => {
    expect(placesOf(phone)).toContain(place);
    expect(placesOf(phone)).toHaveLength(1);
  });

  test('what the place depends on is the key of a number', () => {
    expect(phoneKey('+441481234567')).not.toBe(phoneKey('+441482234567'));
    expect(phoneKey('+6432613123')).not.toBe(phoneKey('+6432614123'));
    expect(phoneKey('+442079460018')).toBe(phoneKey('+441612345678'));
  });

  test('a country that shares a calling code has its zones', () => {
    expect(zonesOf('GG')).toEqual(['Europe/Guernsey']);
    expect(zonesOf('YT')).toEqual(['Indian/Mayotte']);
  });
});
