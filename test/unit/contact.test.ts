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

/** The address headers of Outlook's export in each language, as Exchange's own import of such files lists them. */
describe('the address headers of Outlook', () => {
  test.each([
    ...['Business Postal Code', 'Home Postal Code', 'Other Postal Code', 'Postleitzahl geschäftlich'],
    ...['Postleitzahl privat', 'Weitere Postleitzahl', 'Dienstlich: PLZ', 'Privat: PLZ'],
    ...['Code postal (bureau)', 'Code postal (domicile)', 'Code postal (autre)'],
    ...['Código postal del trabajo', 'Otro código postal', 'CEP do endereço residencial', 'CEP'],
    ...['郵便番号 (会社)', '郵便番号 (自宅)', '郵便番号 (その他)'],
  ])('%s is of a postal code', (header) => {
    expect(placeAttributeNamed(header)).toBe('postalCode');
  });

  test.each([
    ...['Business State', 'Home State', 'Other State', 'Bundesland/Kanton geschäftlich'],
    ...['Bundesland/Kanton privat', 'Weiteres/r Bundesland/Kanton', 'Dép/Région (bureau)'],
    ...['Dép/Région (domicile)', 'Dép/Région (autre)', 'Provincia o estado de trabajo'],
    ...['Otra provincia o estado', 'Estado', 'Outro Estado'],
    ...['都道府県 (会社)', '都道府県 (自宅)', '都道府県 (その他)'],
    ...['Mailing State/Province (text only)', 'Work State'],
  ])('%s is of a state', (header) => {
    expect(placeAttributeNamed(header)).toBe('state');
  });

  test.each([
    ...['Business Country/Region', 'Home Country/Region', 'Land/Region geschäftlich', 'Land/Region privat'],
    ...['Weitere/s/r Land/Region', 'Pays/Région (bureau)', 'Pays/Région (domicile)', 'Pays/Région (autre)'],
    ...['País o región del trabajo', 'País o región del domicilio', 'Otro país o región'],
    ...['País/Região da Empresa', 'País/Região de Residência', 'Outro País/Região'],
    ...['国 (会社)/地域', '国 (自宅)/地域', '国 (その他)/地域', 'Mailing Country (text only)'],
  ])('%s is of a country', (header) => {
    expect(placeAttributeNamed(header)).toBe('country');
  });

  test.each([
    'Estado civil',
    'Otro',
    'Weiterer Ort',
    'Land privat verkauft',
    'Caixa postal do endereço comercial',
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
