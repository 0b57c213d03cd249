import { describe, expect, test } from 'vitest';
import { addAttribute, isPlaceholder, placeAttributeNamed } from '#src/contact/index.ts';
import { hintsOf } from '#src/verdict/index.ts';

describe('the names of columns', () => {
  test.each([
    ['zip', 'postalCode'],
    ['Zip Code', 'postalCode'],
    ['ZIP+4', 'postalCode'],
    ['Billing Zip', 'postalCode'],
    ['MailingPostalCode', 'postalCode'],
    ['Address 1: ZIP/Postal Code', 'postalCode'],
    ['address1_postalcode', 'postalCode'],
    ['Home ZIP 2', 'postalCode'],
    ['postalCode 2', 'postalCode'],
    ['PLZ', 'postalCode'],
    ['Code postal', 'postalCode'],
    ['Código postal', 'postalCode'],
    ['Código postal de facturación', 'postalCode'],
    ['CEP', 'postalCode'],
    ['郵便番号', 'postalCode'],
    ['PIN Code', 'postalCode'],
    ['State/Province', 'state'],
    ['Mailing State', 'state'],
    ['OtherStateCode', 'state'],
    ['address1_stateorprovince', 'state'],
    ['ST', 'state'],
    ['Bundesland', 'state'],
    ['Estado', 'state'],
    ['UF', 'state'],
    ['都道府県', 'state'],
    ['Country/Region', 'country'],
    ['Shipping Country', 'country'],
    ['País', 'country'],
    ['Pays', 'country'],
    ['Land', 'country'],
    ['国', 'country'],
    ['Timezone', 'timeZone'],
    ['TimeZoneSidKey', 'timeZone'],
    ['gmt_offset_now', 'timeZone'],
    ['Zeitzone', 'timeZone'],
    ['Fuseau horaire', 'timeZone'],
    ['MailingLatitude', 'latitude'],
    ['geo_lng', 'longitude'],
    ['Lat/Long', 'coordinates'],
    ['GPS coordinates', 'coordinates'],
  ])('%s holds a %s', (header, attribute) => {
    expect(placeAttributeNamed(header)).toBe(attribute);
  });

  test.each([
    ...[
      'Zip 4',
      'zip4',
      'Status',
      'Lead State',
      'State of Incorporation',
      'Country of Birth',
      'City',
      'County',
    ],
    ...[
      'Statement',
      'Birth Country',
      'Landline',
      'Company Country',
      'Zone',
      'Flat',
      'Belongs to',
      'Long description',
    ],
  ])('%s says nothing of the place', (header) => {
    expect(placeAttributeNamed(header)).toBeUndefined();
  });
});

test('several columns of one meaning are all evidence', () => {
  const attributes: Record<string, string> = { Zip: '32801', 'Postal Code': '90001', 'Home State': 'N/A' };
  addAttribute(attributes, 'Zip', '10001');
  addAttribute(attributes, 'Zip', '60601');
  const contact = { externalId: 'a', phone: null, name: null, attributes };
  expect(hintsOf(contact, { ok: false, problem: 'missing' })).toEqual({
    phone: null,
    postalCode: ['32801', '90001', '10001', '60601'],
  });
});

test('half a pair of coordinates stays half a pair', () => {
  const attributes = { lat: '', lng: '-74' };
  const contact = { externalId: 'a', phone: null, name: null, attributes };
  expect(hintsOf(contact, { ok: false, problem: 'missing' })).toEqual({
    phone: null,
    latitude: [''],
    longitude: ['-74'],
  });
});

describe('placeholders', () => {
  test.each([
    'N/A',
    '#N/A',
    'n.a.',
    '-',
    '–',
    '...',
    '?',
    'null',
    '(none)',
    'TBD',
    'k. A.',
    's/d',
    'n/c',
    '不明',
    '0',
  ])('%s stands for nothing', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each(['NC', 'N.C.', 'ND', 'SD', 'S.D.', 'NV', 'KA', '!!', '+00:00', '00501', 'No', '日本'])(
    '%s does not',
    (text) => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );
});
