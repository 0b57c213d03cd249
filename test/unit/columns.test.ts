import { describe, expect, test } from 'vitest';
import { isPhoneHeader } from '#src/contact/index.ts';
import { type ColumnMeaning, columnsProblem, guessColumns } from '#src/sheet/index.ts';

/** What each column was taken for, in one letter each. */
const LETTERS: Record<ColumnMeaning, string> = {
  phone: 'p',
  externalId: 'i',
  name: 'n',
  region: 'r',
  state: 's',
  postalCode: 'z',
  timeZone: 't',
  country: 'c',
  latitude: 'a',
  longitude: 'o',
  callingCode: 'k',
  attribute: '-',
  none: '.',
};
const guessed = (headers: readonly string[], rows: readonly (readonly string[])[] = []) =>
  guessColumns(headers, rows)
    .map(({ meaning }) => LETTERS[meaning])
    .join('');

describe('headers of exports are known', () => {
  test.each([
    [
      'Salesforce',
      'Contact ID,Account ID,First Name,Last Name,Mailing State/Province,Mailing Zip/Postal Code,Mailing Country,Phone,Mobile,Fax',
      'i-nnszcp--',
    ],
    [
      'Salesforce objects',
      'Id,AccountId,LastName,FirstName,Name,MailingState,MailingPostalCode,Phone,MobilePhone,HomePhone,DoNotCall',
      'i---nszp---',
    ],
    ['Salesforce case safe', 'Case Safe ID,Full Name,Mobile,Asst. Phone,Home Phone', 'inp--'],
    [
      'HubSpot',
      'Record ID,First Name,Last Name,Phone Number,Mobile Phone Number,State/Region,Postal Code,Country/Region,Time Zone',
      'innp-szct',
    ],
    [
      'Dynamics',
      '(Do Not Modify) Contact,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Full Name,Email,Business Phone,Address 1: ZIP/Postal Code',
      'i--n-pz',
    ],
    [
      'Dynamics fields',
      'contactid,fullname,telephone1,telephone2,mobilephone,address1_postalcode,address1_stateorprovince',
      'inp--zs',
    ],
    [
      'VICIdial',
      'vendor_lead_code,source_id,list_id,phone_code,phone_number,title,first_name,middle_initial,last_name,state,postal_code,alt_phone',
      'i--kp-n-nsz-',
    ],
    ['VICIdial leads', 'lead_id,list_id,gmt_offset_now,phone_code,phone_number', 'i-tkp'],
    ['Five9', 'number1,number2,number3,first_name,last_name,company,state,zip,contactID', 'p--nn-szi'],
    ['Genesys', 'inin-outbound-id,Phone,Phone-Label,Zip Code', 'ip-z'],
    ['Zoho', 'Record Id,Contact Name,Phone,Mobile,Mailing State,Mailing Zip,Mailing Country', 'inp-szc'],
    [
      'Google',
      'First Name,Middle Name,Last Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country',
      'nnn-p--rzc',
    ],
    [
      'Outlook',
      "Title,First Name,Last Name,Business State,Business Postal Code,Home State,Home Postal Code,Home Country/Region,Assistant's Phone,Business Fax,Business Phone,Home Phone,Mobile Phone,Other Phone,Pager,TTY/TDD Phone",
      '-nnszszc----p---',
    ],
    [
      'Outlook es',
      'Nombre,Apellidos,Código postal del trabajo,País o región del trabajo,Fax del trabajo,Teléfono del trabajo,Teléfono particular,Teléfono móvil',
      'nnzc---p',
    ],
    [
      'Outlook fr',
      'Prénom,Nom,Code postal (bureau),Dép/Région (bureau),Pays/Région (bureau),Télécopie (bureau),Téléphone (bureau),Téléphone (domicile),Tél. mobile',
      'nnzsc---p',
    ],
    [
      'Outlook de',
      'Vorname,Nachname,Postleitzahl (privat),Bundesland (privat),Land/Region (privat),Fax (privat),Rufnummer (geschäftlich),Rufnummer (privat),Mobiltelefon',
      'nnzsc---p',
    ],
    [
      'Outlook pt-BR',
      'Nome,Sobrenome,CEP comercial,País/Região comercial,Telefone comercial,Telefone residencial,Telefone celular',
      'nnzc--p',
    ],
    ['Outlook ja', '姓,名,会社郵便番号,自宅都道府県,秘書の電話,会社電話,自宅電話,携帯電話', 'nnzs---p'],
    ['written', 'Cust. No,Name,Best Phone #,St,ZIP/Postal', 'inpsz'],
    ['written de', 'Kd.-Nr.,Name,Vorname,Telefonnr.,Handynummer,PLZ,Bundesland,Ländervorwahl', 'innp-zsk'],
    ['written fr', 'N° client;Nom;Tél.;Fax;CP;Pays;Indicatif', 'inp-zck'],
    ['written es', 'Nº cliente;Nombre completo;Número de teléfono;Cód. Postal;Provincia', 'inpzs'],
    ['written pt', 'nome;telefone', 'np'],
    ['written pt 2', 'ID do cliente;Nome completo;DDI;Celular;CEP;UF', 'inkpzs'],
    ['written ja', '顧客番号,氏名,国番号,電話番号1,電話番号2,〒', 'inkp-z'],
    ['dial code', 'customerId,country calling code,mobileNumber,zipCode', 'ikpz'],
    ['odd marks', '\uFEFFExternal\u00A0ID,PHONE_NUMBER (required),[Zip],dial code', 'ipzk'],
    ['twice', 'id,Phone,Phone,Zip,Postal Code', 'ippzz'],
    ['flags', 'id,Phone Type,Do Not Call Phone,Mobile Opt-In,Phone', 'i---p'],
  ])('%s: %s', (_, line, expected) => {
    expect(guessed(line.split(line.includes(';') ? ';' : ','))).toBe(expected);
  });

  test.each([
    'Phone 2',
    'Home phone',
    'alt_phone',
    'number2',
    'Téléphone (domicile)',
    '自宅電話',
    'Phone 2 - Value',
  ])('%s is evidence where another is called', (header) => {
    expect(isPhoneHeader(header)).toBe(true);
  });

  test.each([
    'Fax',
    'Pager',
    "Assistant's Phone",
    'Do not call',
    'No phone',
    'Phone Type',
    'phone_code',
    'Number',
  ])('%s is not a number of the person', (header) => {
    expect(isPhoneHeader(header)).toBe(false);
  });
});

describe('what stands in a column decides with its name', () => {
  test('invoice numbers are no phone numbers', () => {
    const rows = [
      ['7', '20260001', '(212) 555-0123'],
      ['8', '20260002', '(646) 555-0188'],
    ];
    expect(guessed(['id', 'Number', 'Reach at'], rows)).toBe('i-p');
    expect(guessed(['id', 'Number', 'Note'], [['7', 'INV-20260001', 'x']])).toBe('i--');
  });

  test.each(['2125550123', '212-555-0123', '020 7946 0018', '+4930901820', '03012345678'])(
    'numbers such as %s are found without a name',
    (text) => {
      expect(guessed(['id', 'a', 'b'], [['1', 'x', text]])).toBe('i-p');
      expect(guessed(['id', 'a', 'Fax 1'], [['1', 'x', text]])).toBe('i--');
    },
  );

  test('a contact number may be an id or a phone number', () => {
    expect(guessed(['Contact No', 'Name', 'Account #'], [['+442079460018', 'Ann', 'A7']])).toBe('pni');
    expect(guessed(['Contact No', 'Name', 'id'], [['9820012345', 'Ann', 'A7']])).toBe('pni');
    expect(guessed(['id', 'Number'], [['7', '9820012345']])).toBe('i-');
    expect(guessed(['Contact No', 'Name', 'Mobile'], [['C-7', 'Ann', '+12125550123']])).toBe('inp');
  });

  test.each(['2026-07-01', '01.07.2026', '123-45-6789', '10001', '1234567890123456789'])(
    '%s is none',
    (text) => {
      expect(guessed(['id', 'a', 'b'], [['1', 'x', text]])).toBe('i--');
    },
  );

  test('an empty column yields to one that is filled', () => {
    const rows = [['', '', 'L1', '', '+12125550123']];
    expect(guessed(['vendor_lead_code', 'Name', 'lead_id', 'Primary Phone', 'Mobile Phone'], rows)).toBe(
      '-ni-p',
    );
  });

  test('numbers that a spreadsheet has spoiled are still the numbers', () => {
    expect(guessed(['nome', 'telefone'], [['Ana', '5,58199E+12']])).toBe('np');
  });

  test('a flag that is called Mobile is not the number', () => {
    expect(guessed(['id', 'Mobile', 'Home phone'], [['1', 'Y', '2125550123']])).toBe('i-p');
  });

  test('calling codes under a country code', () => {
    expect(
      guessed(
        ['id', 'phone', 'Country Code'],
        [
          ['1', '2079460018', '44'],
          ['2', '2125550123', '1'],
        ],
      ),
    ).toBe('ipk');
    expect(guessed(['id', 'phone', 'Country Code'], [['1', '2079460018', 'GB']])).toBe('ipc');
    expect(guessed(['id', 'phone', 'DDI'], [['1', '2079460018', '020 7946 0019']])).toBe('ip-');
  });

  test('an id that the rows share is of something else', () => {
    const rows = ['1', '2', '3', '4'].map((id) => ['A1', id, '+12125550123']);
    expect(guessed(['Customer No', 'Id', 'Phone'], rows)).toBe('-ip');
  });
});

test('several columns may mean one thing, but for the id and the calling code', () => {
  const columns = (meanings: ColumnMeaning[]) =>
    meanings.map((meaning, at) => ({ header: `h${at}`, meaning }));
  expect(
    columnsProblem(columns(['phone', 'phone', 'name', 'name', 'postalCode', 'postalCode', 'externalId'])),
  ).toBeNull();
  expect(columnsProblem(columns(['phone', 'externalId', 'externalId']))).toMatch(/h1.*h2/);
  expect(columnsProblem(columns(['phone', 'externalId', 'callingCode', 'callingCode']))).toMatch(/h2.*h3/);
  expect(columnsProblem(columns(['externalId']))).toMatch(/phone/);
  expect(columnsProblem(columns(['phone']))).toMatch(/external id/);
});

describe('the parts of a name', () => {
  const joined = (headers: readonly string[]) =>
    guessColumns(headers, []).flatMap(({ header, meaning }) => (meaning === 'name' ? [header] : []));

  test.each([
    [['Nombre', 'Segundo nombre', 'Apellidos', 'Teléfono móvil']],
    [['Vorname', 'Weitere Vornamen', 'Nachname', 'Mobiltelefon']],
    [['Primeiro nome', 'Segundo nome', 'Sobrenome', 'Telefone celular']],
    [['Nom', 'Prénom', 'Deuxième prénom', 'Tél. mobile']],
    [['First Name', 'Middle Name', 'Last Name', 'Mobile Phone']],
  ])('%j are joined with the middle one', (headers) => {
    expect(joined(headers)).toEqual(headers.slice(0, 3));
  });

  test('are left out beside the whole name', () => {
    expect(joined(['Name', 'FirstName', 'MiddleName', 'LastName', 'Phone'])).toEqual(['Name']);
  });
});

test.each(['Nº de cliente', 'N° de cliente', 'Nº do cliente'])('%s is the id of a contact', (header) => {
  expect(guessColumns([header, 'Teléfono'], [])[0]?.meaning).toBe('externalId');
});
