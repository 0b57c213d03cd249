import { describe, expect, test } from 'vitest';
import { createLocator, type LocationHints } from '#src/location/index.ts';

const locator = createLocator();
/** A record with one hint of each kind. */
type Said = { readonly [kind in keyof LocationHints]?: string | null };
const hintsOf = ({ phone = null, ...rest }: Said): LocationHints => ({
  ...Object.fromEntries(Object.entries(rest).map(([kind, text]) => [kind, [text]])),
  phone,
});
const classOf = (hints: Said) => locator.classOf(hintsOf(hints));
const placesOf = (hints: Said) =>
  classOf(hints).places.map(({ jurisdiction, zone }) => `${jurisdiction} ${zone}`);
const finding = (hints: Said) =>
  locator.explain(hintsOf(hints)).evidence.map(({ source, finding: found, note }) => [source, found, note]);

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
    expect(classOf({ phone }).unknown).toBe(true);
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
    expect(classOf({ phone: '+12123450123', ...hints }).wrongEvidence).toBe(true);
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
    ['US Eastern Standard Time', ['US-NY America/New_York']],
    ['PST', ['CA-* America/Vancouver', 'US-* America/Los_Angeles', 'US-NY America/New_York']],
    ['America/Detroit', ['US-NY America/New_York']],
    ['America/Chicago', ['US-* America/Chicago', 'US-NY America/New_York']],
  ])('the time zone %s beside a New York number', (timeZone, places) => {
    expect(placesOf({ phone: '+12123450123', timeZone })).toEqual(places);
  });

  test('a clock that several countries keep is in any of them', () => {
    expect(placesOf({ timeZone: 'Eastern Standard Time' })).toEqual([
      'BS America/Nassau',
      'CA-* America/Toronto',
      'US-* America/New_York',
    ]);
  });

  test('coordinates name the places of the postal codes around them', () => {
    expect(placesOf({ latitude: '40.7128', longitude: '-74.006' })).toContain('US-NY America/New_York');
    expect(placesOf({ latitude: '33.4484', longitude: '-112.074' })).toEqual(['US-AZ America/Phoenix']);
  });

  test('a clock that several countries keep does not make a ZIP foreign', () => {
    expect(
      placesOf({ phone: '+18005550123', postalCode: '10001', timeZone: 'Eastern Standard Time' }),
    ).toEqual(['US-NY America/New_York']);
  });

  test('a postal code of another country is not read as a ZIP', () => {
    expect(classOf({ phone: null, region: 'DE', postalCode: '10115' }).wrongEvidence).toBe(false);
    expect(placesOf({ region: 'DE', postalCode: '10115' })).toEqual(['DE Europe/Berlin']);
  });
});

describe('several hints', () => {
  test('leave every place open that one of them names', () => {
    expect(placesOf({ phone: '+12123450123', state: 'CA' })).toEqual([
      'US-CA America/Los_Angeles',
      'US-NY America/New_York',
    ]);
    expect(classOf({ phone: '+12123450123', state: 'CA' }).disagree).toBe(true);
  });

  test.each<[string, Said, string[]]>([
    ['a country and its state', { country: 'US', state: 'NY' }, ['US-NY America/New_York']],
    ['a country and a number in it', { phone: '+16023450123', country: 'US' }, ['US-AZ America/Phoenix']],
    ['a region and its state', { region: 'US-EST', state: 'FL' }, ['US-FL America/New_York']],
    ['a zone and its state', { timeZone: 'America/Chicago', state: 'TX' }, ['US-TX America/Chicago']],
    ['a state and its ZIP', { state: 'TX', postalCode: '79901' }, ['US-TX America/Denver']],
    ['a state and its number', { phone: '+15123450123', state: 'TX' }, ['US-TX America/Chicago']],
    ['a clock and a number on it', { phone: '+12123450123', region: 'US-EST' }, ['US-NY America/New_York']],
    ['a country and its clock', { country: 'Canada', timeZone: 'EST' }, ['CA-* America/Toronto']],
    [
      'a country abroad and its state',
      { country: 'Australia', state: 'WA' },
      ['AU-WA Australia/Eucla', 'AU-WA Australia/Perth'],
    ],
    [
      'two codes of one place',
      { country: 'CA', state: 'ON', postalCode: 'M5V 2T6' },
      ['CA-ON America/Toronto'],
    ],
  ])('that agree leave open what they share: %s', (_, hints, places) => {
    expect(placesOf(hints)).toEqual(places);
    expect(classOf(hints)).toMatchObject({ unknown: false, wrongEvidence: false, disagree: false });
  });

  test.each<[string, Said, string[]]>([
    [
      'a clock and a number elsewhere',
      { phone: '+16023450123', region: 'US-EST' },
      ['US-* America/New_York', 'US-AZ America/Phoenix'],
    ],
    [
      'a zone and a number elsewhere',
      { phone: '+16023450123', timeZone: 'America/New_York' },
      ['US-* America/New_York', 'US-AZ America/Phoenix'],
    ],
    [
      'a zone of several countries and a number abroad',
      { phone: '+447400123456', timeZone: 'Eastern Standard Time' },
      ['BS America/Nassau', 'CA-* America/Toronto', 'GB Europe/London', 'US-* America/New_York'],
    ],
    [
      'a region and a country',
      { phone: '+12123450123', region: 'US-EST', country: 'GB' },
      ['GB Europe/London', 'US-NY America/New_York'],
    ],
    [
      'a country that agrees with both of two that do not',
      { phone: '+16023450123', country: 'US', state: 'NY' },
      ['US-AZ America/Phoenix', 'US-NY America/New_York'],
    ],
    [
      'a country and a ZIP of another',
      { phone: '+18003450123', country: 'GB', postalCode: '10001' },
      ['GB Europe/London', 'US-NY America/New_York'],
    ],
    [
      'a ZIP and a country that has such a code',
      { phone: '+12123450123', country: 'Germany', postalCode: '02134' },
      ['DE Europe/Berlin', 'US-MA America/New_York', 'US-NY America/New_York'],
    ],
    [
      'a code of two states whose countries are both named',
      { phone: '+12123450123', country: 'AU', state: 'WA' },
      [
        'AU-WA Australia/Eucla',
        'AU-WA Australia/Perth',
        'US-NY America/New_York',
        'US-WA America/Los_Angeles',
      ],
    ],
    [
      'coordinates abroad',
      { phone: '+12123450123', latitude: '51.5', longitude: '-0.12' },
      ['GB Europe/London', 'US-NY America/New_York'],
    ],
  ])('that disagree leave all of theirs open: %s', (_, hints, places) => {
    expect(placesOf(hints)).toEqual(places);
    expect(classOf(hints).disagree).toBe(true);
  });

  test('of one meaning are all heard', () => {
    const places = (hints: Partial<LocationHints>) =>
      locator.classOf({ phone: null, ...hints }).places.map(({ jurisdiction }) => jurisdiction);
    expect(places({ postalCode: ['32801', '90001'] })).toEqual(['US-CA', 'US-FL']);
    expect(places({ state: ['NY', 'N.Y.', 'new york'] })).toEqual(['US-NY']);
    expect(places({ phone: '+12123450123', otherPhones: ['+16023450123'] })).toEqual(['US-AZ', 'US-NY']);
  });

  test('the same answer is the same object', () => {
    expect(classOf({ phone: '+12123450123' })).toBe(classOf({ phone: '+19173450123', state: 'NY' }));
  });
});

describe('what people write', () => {
  const same = (
    kind: keyof LocationHints,
    spellings: readonly string[],
    places: readonly string[],
    more: Said = {},
  ) => {
    for (const spelling of spellings) {
      expect(placesOf({ ...more, [kind]: spelling }), spelling).toEqual(places);
      expect(classOf({ ...more, [kind]: spelling }).wrongEvidence, spelling).toBe(false);
    }
  };

  test('for a country', () => {
    const somewhereInUsa = placesOf({ country: 'US' });
    expect(somewhereInUsa).toContain('US-* America/New_York');
    same(
      'country',
      [
        ...[
          'us',
          'USA',
          'U.S.A.',
          'U.S.',
          'United States',
          'united states of america',
          'US of A',
          'US of America',
        ],
        ...[
          'The United States',
          'Estados Unidos',
          'EE. UU.',
          'EEUU',
          'États-Unis',
          'Vereinigte Staaten',
          'EUA',
        ],
        ...['アメリカ合衆国', '米国', 'ＵＳＡ', '840', 'United States (US)', 'US - United States', ' usa '],
      ],
      somewhereInUsa,
    );
    same(
      'country',
      [
        ...[
          'GB',
          'UK',
          'U.K.',
          'United Kingdom',
          'Great Britain',
          'England',
          'Scotland',
          'Reino Unido',
          'GBR',
        ],
        ...[
          'Royaume-Uni',
          'Vereinigtes Königreich',
          'Großbritannien',
          'イギリス',
          '英国',
          '+44',
          '44',
          '826',
        ],
      ],
      ['GB Europe/London'],
    );
    same(
      'country',
      [
        'DE',
        'Germany',
        'Deutschland',
        'DEUTSCHLAND',
        'Alemania',
        'Allemagne',
        'Alemanha',
        'ドイツ',
        'DEU',
        '49',
      ],
      ['DE Europe/Berlin'],
    );
    same('country', ['PR', 'Puerto Rico'], ['US-PR America/Puerto_Rico']);
    same('country', ['Korea, Republic of', 'South Korea', 'Corée du Sud'], ['KR Asia/Seoul']);
    same('country', ['Jamaica', 'JM', 'ジャマイカ'], ['JM America/Jamaica']);
  });

  test('for a calling code that is another country’s number is both', () => {
    expect(placesOf({ country: '356' })).toEqual(['IN Asia/Calcutta', 'MT Europe/Malta']);
    expect(placesOf({ country: '1', phone: '+12123450123' })).toEqual(['US-NY America/New_York']);
  });

  test('for a state', () => {
    same(
      'state',
      [
        ...[
          'NY',
          'ny',
          'N.Y.',
          'n.y',
          'N. Y.',
          'new york ',
          'New York State',
          'State of New York',
          'US-NY',
          'us_ny',
        ],
        ...['NY - New York', 'New York (NY)', 'New York, USA', 'NY, US', 'ＮＹ', '="NY"'],
      ],
      ['US-NY America/New_York'],
    );
    same('state', ['Calif.', 'CA - California', 'Cal.', 'CA, US'], ['US-CA America/Los_Angeles']);
    same('state', ['Penna.', 'Commonwealth of Pennsylvania'], ['US-PA America/New_York']);
    same(
      'state',
      ['D.C.', 'Washington, DC', 'Washington D.C.', 'District of Columbia'],
      ['US-DC America/New_York'],
    );
    same(
      'state',
      ['QC', 'Québec', 'quebec', 'Province of Quebec', 'QC, Canada', 'PQ'],
      placesOf({ state: 'CA-QC' }),
    );
    same('state', ['BC', 'B.C.', 'British Columbia'], placesOf({ state: 'CA-BC' }));
    same('state', ['São Paulo', 'Sao Paulo', 'SP', 'Estado de São Paulo'], ['BR-SP America/Sao_Paulo'], {
      country: 'BR',
    });
    same('state', ['Quintana Roo', 'QROO', 'MX-ROO'], ['MX-ROO America/Cancun']);
  });

  test('for two states is both', () => {
    expect(placesOf({ state: 'NY/NJ' })).toEqual(['US-NJ America/New_York', 'US-NY America/New_York']);
  });

  test('for a county, where the address names a country of one clock', () => {
    same('state', ['Kent', 'Greater London'], ['GB Europe/London'], { country: 'UK' });
    expect(classOf({ phone: '+442079460018', state: 'Kent' }).wrongEvidence).toBe(true);
    expect(classOf({ country: 'US', state: 'Kent' }).wrongEvidence).toBe(true);
  });

  test('for a region that is a state’s code and a country’s is both', () => {
    expect(placesOf({ region: 'GA' })).toEqual(['GA Africa/Libreville', 'US-GA America/New_York']);
    expect(placesOf({ region: 'CA', phone: '+13103450123' })).toEqual(['US-CA America/Los_Angeles']);
    expect(placesOf({ region: 'DE' })).toEqual(['DE Europe/Berlin']);
  });

  test('for a postal code', () => {
    same(
      'postalCode',
      [
        ...[
          '02134',
          ' 02134 ',
          '2134',
          '2134.0',
          '="02134"',
          "'02134",
          '2134-1234',
          '02134-1234',
          '021341234',
        ],
        ...[
          '02134 1234',
          '21341234',
          '０２１３４',
          'MA02134',
          '02134 USA',
          '02134, MA',
          'ZIP 02134',
          '=02134',
          'MA 02134',
          'US-02134',
          'USA 02134',
          '02134-',
        ],
      ],
      ['US-MA America/New_York'],
      { phone: '+16173450123' },
    );
    same('postalCode', ['601', '00601', '601.0'], ['US-PR America/Puerto_Rico'], { country: 'US' });
    same('postalCode', ['M5V 2T6', 'M5V2T6', 'm5v-2t6', 'M5V', 'Ｍ５Ｖ ２Ｔ６'], ['CA-ON America/Toronto']);
    same('postalCode', ['10115', 'D-10115', 'DE 10115', 'de-10115'], ['DE Europe/Berlin'], {
      country: 'Germany',
    });
    same('postalCode', ['75001', 'F-75001', 'FR-75001'], ['FR Europe/Paris'], { phone: '+33142685300' });
    same('postalCode', ['SW1A 1AA', 'sw1a1aa'], ['GB Europe/London']);
    same('postalCode', ['100-0001', '〒100-0001', '1000001'], ['JP Asia/Tokyo'], { phone: '+81355501234' });
    same('postalCode', ['2000'], placesOf({ country: 'AU', state: 'NSW' }), {
      phone: '+61412345678',
      state: 'NSW',
    });
  });

  test('for a time zone', () => {
    same(
      'timeZone',
      [
        ...[
          'US/Eastern',
          'us/eastern',
          'america/new_york',
          'America/New York',
          'EST',
          'edt',
          'ET',
          'Eastern',
        ],
        ...[
          'EST5EDT',
          'Eastern Time',
          'Eastern Time (US & Canada)',
          '(UTC-05:00) Eastern Time (US & Canada)',
        ],
        ...['eastern standard time', 'Eastern Daylight Time', 'GMT-5', 'UTC-5', '-05:00', '-5', 'UTC-05:00'],
        ...[
          'UTC -5',
          'GMT -5:00',
          'EST/EDT',
          'Eastern Time - New York',
          'New York',
          '-05:00:00',
          'Eastern (UTC-5)',
          'America/New_York (UTC-5)',
        ],
        ...['America/Indianapolis', 'Etc/GMT+5', '(GMT-05:00) America/New_York', '-4.00', '-0500'],
      ],
      ['US-NY America/New_York'],
      { phone: '+12123450123' },
    );
    same(
      'timeZone',
      ['Asia/Kolkata', 'IST', 'UTC+5:30', '+05:30', '+5.5', 'India Standard Time'],
      ['IN Asia/Calcutta'],
      { phone: '+912212345678' },
    );
    same(
      'timeZone',
      [
        'UTC',
        'GMT',
        'Z',
        'Greenwich Mean Time',
        'British Summer Time',
        'UTC +1',
        'Etc/UTC',
        '+00:00',
        'BST',
        'Europe/London',
        'GB',
      ],
      ['GB Europe/London'],
      { phone: '+447400123456' },
    );
    // What it is, and not what its writer may have meant.
    expect(placesOf({ phone: '+12123450123', timeZone: 'UTC' })).toContain('GB Europe/London');
  });

  test('for nothing is no evidence', () => {
    const placeholders = [
      ...[
        'N/A',
        'n/a',
        '#N/A',
        'NA',
        '-',
        '--',
        '—',
        'null',
        'NULL',
        'none',
        'None',
        '  ',
        '',
        '.',
        '?',
        '0',
      ],
      ...[
        'unknown',
        'TBD',
        'undefined',
        'k. A.',
        's/d',
        'inconnu',
        'desconocido',
        'não informado',
        'unbekannt',
      ],
      ...['不明', '(blank)', 'Not available', 'nan', '00000'],
    ];
    const plain = classOf({ phone: '+12123450123' });
    for (const kind of ['state', 'country', 'region', 'postalCode', 'timeZone', 'coordinates'] as const) {
      for (const placeholder of placeholders) {
        const said = classOf({ phone: '+12123450123', [kind]: placeholder });
        expect(said, `${kind} ${placeholder}`).toBe(plain);
      }
    }
    for (const code of ['NC', 'N.C.', 'ND', 'SD', 'S.D.', 'NV', 'NE']) {
      expect(classOf({ phone: '+12123450123', state: code }), code).not.toBe(plain);
    }
  });

  test('of another kind of state is no evidence either', () => {
    expect(classOf({ phone: '+12123450123', state: 'Active' })).toBe(classOf({ phone: '+12123450123' }));
  });
});

describe('what cannot be placed asks for review', () => {
  test.each<[Said]>([
    [{ postalCode: '09012' }],
    [{ postalCode: '96201' }],
    [{ postalCode: '34012' }],
    [{ state: 'AE' }],
    [{ state: 'Armed Forces Pacific' }],
    [{ postalCode: '!!' }],
    [{ state: 'Pensylvannia' }],
    [{ country: 'Untied States' }],
    [{ timeZone: 'Mars/Olympus' }],
    [{ timeZone: '5' }],
    [{ timeZone: 'UTC-17' }],
    [{ latitude: '40.7' }],
    [{ longitude: '-74.0' }],
    [{ latitude: '0', longitude: '0' }],
    [{ latitude: '-74.0', longitude: '40.7' }],
    [{ latitude: '91', longitude: '0' }],
    [{ latitude: '40.7', longitude: '999' }],
    [{ latitude: 'N/A', longitude: '-74.0' }],
    [{ latitude: '0', longitude: '-140' }],
    [{ coordinates: '40,7,-74,0' }],
  ])('%j', (hints) => {
    expect(classOf({ phone: '+12123450123', ...hints }).wrongEvidence).toBe(true);
  });

  test('but a number that serves no place does not, where the address names one', () => {
    expect(classOf({ phone: '+18003450123', state: 'NY' })).toMatchObject({
      unknown: false,
      wrongEvidence: false,
    });
  });
});

describe('coordinates', () => {
  test.each<[Said, string]>([
    [{ latitude: '40,7128', longitude: '-74,0060' }, 'US-NY America/New_York'],
    [{ latitude: '40.7128° N', longitude: '74.0060° W' }, 'US-NY America/New_York'],
    [{ latitude: `40°42'46"N`, longitude: `74°0'22"W` }, 'US-NY America/New_York'],
    [{ coordinates: '40.7128,-74.0060' }, 'US-NY America/New_York'],
    [{ coordinates: '40,7128; -74,0060' }, 'US-NY America/New_York'],
    [{ coordinates: 'POINT(-74.0060 40.7128)' }, 'US-NY America/New_York'],
    [{ latitude: '51.5', longitude: '-0.12' }, 'GB Europe/London'],
    [{ latitude: '-33.87', longitude: '151.21' }, 'AU Australia/Sydney'],
    [{ latitude: '19.43', longitude: '-99.13' }, 'MX America/Mexico_City'],
    [{ latitude: '32.40', longitude: '-116.95' }, 'MX America/Tijuana'],
    [{ latitude: '35.68', longitude: '139.69' }, 'JP Asia/Tokyo'],
    [{ latitude: '64.50', longitude: '-165.41' }, 'US-AK America/Anchorage'],
    [{ latitude: '39.77', longitude: '-86.16' }, 'US-IN America/New_York'],
    [{ latitude: '28.61', longitude: '77.21' }, 'IN Asia/Calcutta'],
    [{ latitude: '50.45', longitude: '30.52' }, 'UA Europe/Kiev'],
    [{ latitude: '-34.60', longitude: '-58.38' }, 'AR America/Buenos_Aires'],
    [{ latitude: '44.91', longitude: '-67.0' }, 'US-ME America/New_York'],
  ])('%j are in %s', (hints, place) => {
    expect(placesOf(hints)).toContain(place);
    expect(classOf(hints).wrongEvidence).toBe(false);
  });

  test('near a border are on both sides', () => {
    expect(placesOf({ latitude: '32.55', longitude: '-117.03' })).toEqual(
      expect.arrayContaining(['MX America/Tijuana', 'US-CA America/Los_Angeles']),
    );
    expect(placesOf({ latitude: '42.32', longitude: '-83.04' })).toEqual(
      expect.arrayContaining(['CA-ON America/Toronto', 'US-MI America/New_York']),
    );
  });

  test('abroad are not of the nearest state', () => {
    expect(placesOf({ latitude: '32.40', longitude: '-116.95' })).not.toContain('US-CA America/Los_Angeles');
  });
});
