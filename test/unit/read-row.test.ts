import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readsPlace } from '#src/location/index.ts';
import {
  type CellMark,
  type Column,
  ColumnCounter,
  type ColumnMeaning,
  readRow,
  type SourceRow,
  widened,
} from '#src/sheet/index.ts';

const columnsOf = (...columns: [header: string, meaning: ColumnMeaning][]): Column[] =>
  columns.map(([header, meaning]) => ({ header, meaning }));

const COLUMNS = columnsOf(
  ['Id', 'externalId'],
  ['Phone', 'phone'],
  ['Name', 'name'],
  ['ZIP', 'postalCode'],
  ['State', 'state'],
  ['Notes', 'attribute'],
);

const rowOf = (cells: readonly string[], marks: [number, CellMark][] = [], line = 7): SourceRow => ({
  line,
  cells,
  ...(marks.length > 0 ? { marks: new Map(marks) } : {}),
});

function contactIn(row: SourceRow, columns: readonly Column[] = COLUMNS, code: string | null = null) {
  const read = readRow(row, columns, code);
  if ('reported' in read) throw new Error(`Reported: ${read.reported.reason}`);
  return read;
}

function reportIn(row: SourceRow, columns: readonly Column[] = COLUMNS, code: string | null = null) {
  const read = readRow(row, columns, code);
  return 'reported' in read ? [read.reported.reason, read.reported.column] : read.contact;
}

const PLAIN = ['1', '+12125550123', 'Ann', '10001', 'NY', ''];
const withCell = (at: number, text: string) => PLAIN.map((cell, other) => (other === at ? text : cell));

describe('A row', () => {
  test('with nothing wrong is a contact', () => {
    expect(contactIn(rowOf(PLAIN))).toEqual({
      contact: {
        externalId: '1',
        phone: '+12125550123',
        name: 'Ann',
        attributes: { postalCode: '10001', state: 'NY' },
      },
      warnings: [],
    });
  });

  test.each([
    ['error', 'error-cell'],
    ['no-value', 'no-value'],
    ['unseen', 'unseen'],
  ] as const)('with %s in a cell that matters is reported, and elsewhere is not', (mark, reason) => {
    for (const at of [0, 1, 3, 4])
      expect(reportIn(rowOf(withCell(at, ''), [[at, mark]]))).toEqual([reason, at]);
    for (const at of [2, 5]) expect(contactIn(rowOf(PLAIN, [[at, mark]])).contact.externalId).toBe('1');
    const along = columnsOf(
      ['Id', 'externalId'],
      ['Phone', 'phone'],
      ['Mobile', 'attribute'],
      ['Zip', 'attribute'],
    );
    for (const at of [2, 3]) {
      expect(reportIn(rowOf(['1', '+12125550123', '', ''], [[at, mark]]), along)).toEqual([reason, at]);
    }
  });

  test.each([
    [0, 'rounded', 'shortened-id'],
    [1, 'rounded', 'shortened-id'],
    [0, 'date', 'date'],
    [3, 'date', 'date'],
  ] as const)('whose cell %i is %s is reported as %s', (at, mark, reason) => {
    expect(reportIn(rowOf(PLAIN, [[at, mark]]))).toEqual([reason, at]);
  });

  test.each(['1.23457E+11', '1,23457E+11', '1E+11', '1.23457e+11', '1.23457E11'])(
    'with the id %s has lost it',
    (id) => {
      expect(reportIn(rowOf(withCell(0, id)))).toEqual(['shortened-id', 0]);
    },
  );

  test.each([
    ...[
      '2-Jan',
      'Jan-02',
      '2026-01-02 00:00:00',
      '01.02.2026',
      '2026-01-02',
      '1/2/2026',
      '02-Jan-26',
      '02. Jan',
    ],
    ...['12/31/2026', '02-janv', '02/jan', '1月2日', '2026-01-02T00:00:00', '2-ene', '02. Mrz'],
  ])('with the id %s has a date for it', (id) => {
    expect(reportIn(rowOf(withCell(0, id)))).toEqual(['date', 0]);
  });

  test.each([
    '12E4',
    'A-1',
    '1-2',
    'JAN-02',
    '3/4',
    '2026-0102',
    'C-2026-01',
    '00017',
    '1.5',
    '5e10',
    'MAR-2026',
  ])('keeps the id %s', (id) => {
    expect(contactIn(rowOf(withCell(0, id)))).toMatchObject({ contact: { externalId: id }, warnings: [] });
  });

  test.each([
    ...[
      'Total',
      'Total:',
      'TOTAL',
      'Grand Total',
      'Subtotal',
      'Sub-Total',
      'Count',
      'Gesamt',
      'Summe',
      'Totale',
    ],
    ...[
      '合計',
      'Somme',
      'Suma',
      'Total général',
      'Grand Totals (5 records)',
      'Total (5)',
      'Count: 12',
      'East Total',
    ],
    ...[
      'Gesamtergebnis',
      'Sous-total',
      'Soma',
      'Total geral',
      '小計',
      'Zwischensumme',
      'Total records: 5',
      'Sum',
    ],
    ...['Total Records', 'Grand Count', 'Total: 1,234'],
  ])('that begins with %s is a sum', (text) => {
    expect(reportIn(rowOf([text, '', '', '', '', '']))).toEqual(['totals', null]);
    expect(reportIn(rowOf(['', '5', text]))).not.toEqual(['totals', null]);
    expect(reportIn(rowOf(['', '', text, '5']))).toEqual(['totals', null]);
    expect(reportIn(rowOf([text, '5', '', '', '', '']))).toEqual(['totals', null]);
    expect(reportIn(rowOf([text]))).toEqual(['totals', null]);
  });

  test.each(['Confidential Information - Do Not Distribute', 'Copyright (c) 2000-2026 salesforce.com, inc.'])(
    'that only says %s closes a report',
    (text) => {
      expect(reportIn(rowOf([text]))).toEqual(['totals', null]);
      expect(reportIn(rowOf(['1', '', text, '', '', '']))).toMatchObject({ name: text });
    },
  );

  test('of somebody called Total who has a number is a contact', () => {
    expect(contactIn(rowOf(['Total', ...PLAIN.slice(1)])).contact.externalId).toBe('Total');
    expect(contactIn(rowOf(['Summe', '2125550123', '', '', '', ''])).contact.phone).toBe('2125550123');
    for (const name of ['Totally Ann', 'Counts Ltd', 'Summer', 'Total Wine & More', 'Copyright Clearance']) {
      expect(contactIn(rowOf(['1', '', name, '', '', ''])).contact.name).toBe(name);
      expect(contactIn(rowOf([name, '', '', '', '', '', ''])).contact.externalId).toBe(name);
    }
  });

  test('that is the header once more is so only letter by letter', () => {
    const headers = COLUMNS.map(({ header }) => header);
    expect(reportIn(rowOf(headers.map((header) => ` ${header} `)))).toEqual(['repeated-header', null]);
    expect(reportIn(rowOf(headers.map((header) => header.toLowerCase())))).toMatchObject({
      externalId: 'id',
    });
    expect(reportIn(rowOf([...headers, '']))).toEqual(['repeated-header', null]);
    const nameless = columnsOf(['', 'externalId'], ['', 'phone']);
    expect(reportIn(rowOf(['', '']), nameless)).toMatchObject({ externalId: null, phone: null });
  });

  test('is as wide as its header, but for blanks', () => {
    expect(reportIn(rowOf([...PLAIN, 'x']))).toEqual(['too-many-cells', null]);
    expect(contactIn(rowOf([...PLAIN, '', ' '])).contact.name).toBe('Ann');
    expect(reportIn(rowOf(PLAIN.slice(0, 3)))).toEqual(['too-few-cells', 3]);
    expect(contactIn(rowOf(PLAIN.slice(0, 5))).contact.attributes).toEqual({
      postalCode: '10001',
      state: 'NY',
    });
  });

  test('of a sheet that ends early has blanks there', () => {
    const short = rowOf(PLAIN.slice(0, 2));
    expect(contactIn(widened(short, COLUMNS.length)).contact.attributes).toEqual({});
    expect(widened(rowOf(PLAIN), 3).cells).toEqual(PLAIN);
  });

  test.each([
    ['5,58199E+12', '55', 'phone-shortened'],
    ['4.47912E+11', '44', 'phone-shortened'],
    ['12.05.2024', '49', 'phone-date'],
  ])('with the number %s stays as a person sees it, and says so', (phone, code, kind) => {
    const { contact, warnings } = contactIn(rowOf(withCell(1, phone)), COLUMNS, code);
    expect(contact.phone).toBe(phone);
    expect(warnings).toEqual([{ column: 1, kind, text: phone }]);
  });

  test('whose number is shown as a date has no number, whatever its digits are', () => {
    const { contact, warnings } = contactIn(rowOf(withCell(1, '5555-01-02'), [[1, 'date']]), COLUMNS, '49');
    expect(contact.phone).toBe('5555-01-02');
    expect(warnings).toMatchObject([{ column: 1, kind: 'phone-date' }]);
  });

  const DIALLED = columnsOf(['id', 'externalId'], ['phone_code', 'callingCode'], ['phone_number', 'phone']);
  test.each([
    ['1', '2125550123', null, '+12125550123'],
    ['44', '2079460018', '1', '+442079460018'],
    ['+44', '2079460018', null, '+442079460018'],
    ['0044', '2079460018', null, '+442079460018'],
    ['44.0', '2079460018', null, '+442079460018'],
    ['49', '3012345678', '1', '+493012345678'],
    ['', '2125550123', '1', '+12125550123'],
    [' ', '2125550123', null, '2125550123'],
  ])('with its own calling code %j and %s', (code, phone, chosen, expected) => {
    const read = contactIn(rowOf(['V', code, phone]), DIALLED, chosen);
    expect(read.contact).toEqual({ externalId: 'V', phone: expected, name: null, attributes: {} });
    expect(read.warnings).toEqual([]);
  });

  test.each(['UK', '999', '4444', '0', '1900-02-13'])(
    'with %s for a calling code has none at all',
    (code) => {
      const read = contactIn(rowOf(['V', code, '2125550123']), DIALLED, '1');
      expect(read.contact.phone).toBe('2125550123');
      expect(read.warnings).toEqual([{ column: 1, kind: 'calling-code-unreadable', text: code }]);
    },
  );

  const SEVERAL = columnsOf(
    ['id', 'externalId'],
    ['Phone', 'phone'],
    ['First', 'name'],
    ['Mobile', 'phone'],
    ['Last', 'name'],
    ['Zip', 'postalCode'],
    ['Postal Code', 'postalCode'],
    ['Third', 'phone'],
  );
  test('has the first of its numbers, and the others go along', () => {
    const all = contactIn(
      rowOf(['1', '(212) 555-0123', 'Ann', '310 555 0123', 'Lee', '32801', '90001', 'n/a']),
      SEVERAL,
      '1',
    );
    expect(all.contact).toEqual({
      externalId: '1',
      phone: '+12125550123',
      otherPhones: ['+13105550123'],
      name: 'Ann Lee',
      attributes: { postalCode: '32801', 'postalCode 2': '90001' },
    });
    expect(all.warnings).toEqual([{ column: 1, kind: 'several-numbers', text: '+13105550123' }]);
    const second = contactIn(rowOf(['1', ' ', '', '310 555 0123', 'Lee', '', '', '']), SEVERAL, '1');
    expect(second.contact).toEqual({ externalId: '1', phone: '+13105550123', name: 'Lee', attributes: {} });
    expect(second.warnings).toEqual([]);
    const twice = contactIn(rowOf(['1', '+12125550123', '', '2125550123', '', '', '', '']), SEVERAL, '1');
    expect(twice.contact).not.toHaveProperty('otherPhones');
    const none = contactIn(rowOf(['1', 'N/A', '', '+12125550123', '', '', '', '']), SEVERAL, '1');
    expect(none.contact.phone).toBe('+12125550123');
  });

  test.each([
    ['1001.0', '1001', 'id-decimal'],
    ['1001,0', '1001', 'id-decimal'],
    ["'=A1", '=A1', 'id-apostrophe'],
    ["'-7", '-7', 'id-apostrophe'],
  ])('with the id %s is %s, and says so', (id, expected, kind) => {
    const { contact, warnings } = contactIn(rowOf(withCell(0, id)));
    expect(contact.externalId).toBe(expected);
    expect(warnings).toEqual([{ column: 0, kind, text: expected }]);
  });

  test.each(['1.000', 'A1.0', '1001.50', "O'Neil", "'s-Hertogenbosch"])(
    'changes nothing of the id %s',
    (id) => {
      expect(contactIn(rowOf(withCell(0, id)))).toMatchObject({ contact: { externalId: id }, warnings: [] });
    },
  );

  test('loses what has no glyph at the ends of its cells', () => {
    const { contact } = contactIn(rowOf(['\u200b\u00a0A 7\u00a0\u200e', ...PLAIN.slice(1, 5), '\ufeff']));
    expect(contact.externalId).toBe('A 7');
    expect(contact.attributes).not.toHaveProperty('Notes');
  });

  test('says what a ZIP code was before it lost its zeros', () => {
    expect(contactIn(rowOf(withCell(3, '2134'))).warnings).toEqual([
      { column: 3, kind: 'zip-short', text: '02134' },
    ]);
    expect(contactIn(rowOf(['1', '+41446681800', 'A', '8001', '', ''])).warnings).toEqual([]);
  });

  test('is the same contact whichever order its columns have', () => {
    const meanings: [string, ColumnMeaning][] = [
      ['a', 'externalId'],
      ['b', 'phone'],
      ['c', 'name'],
      ['d', 'postalCode'],
      ['e', 'state'],
      ['f', 'callingCode'],
      ['g', 'attribute'],
      ['h', 'none'],
    ];
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '2125550123',
        '+442071838750',
        '44',
        '1',
        '1001.0',
        'NY',
        '2134',
        '2-Jan',
        '1.2E+11',
        'x',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 8, maxLength: 8 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
        fc.constantFrom(null, '1', '44'),
        (cells, order, code) => {
          const columns = columnsOf(...meanings);
          const moved = order.map((at) => columns[at] ?? { header: '', meaning: 'none' as const });
          const one = readRow(rowOf(cells), columns, code);
          const other = readRow(rowOf(order.map((at) => cells[at] ?? '')), moved, code);
          if ('reported' in one) expect(other).toMatchObject({ reported: { reason: one.reported.reason } });
          else expect(other).toMatchObject({ contact: one.contact });
        },
      ),
    );
  });

  test('is a contact or reported, whatever stands in it', () => {
    const marks = fc.array(
      fc.tuple(
        fc.nat(7),
        fc.constantFrom<CellMark>('error', 'no-value', 'unseen', 'date', 'rounded', 'merged'),
      ),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 9 }), marks, (cells, marked) => {
        const read = readRow(rowOf(cells, marked), SEVERAL, '1');
        expect('contact' in read).toBe(!('reported' in read));
        if ('reported' in read) expect(read.reported).toMatchObject({ line: 7, cells });
      }),
    );
  });
});

describe('Columns', () => {
  const counterOf = (rows: readonly (readonly string[])[], columns = COLUMNS, code: string | null = null) => {
    const counter = new ColumnCounter(columns, code);
    rows.forEach((cells, at) => {
      counter.add(rowOf(cells, [], at + 2));
    });
    return counter;
  };

  test('show three values, what is empty and what cannot be read', () => {
    const [id, phone, name, zip] = counterOf([
      ['1', '+12125550123', 'Ann', '10001', '', ''],
      ['1', '212', 'Bo', '', '', ''],
      ['2', '', 'Cy', 'n/a', '', ''],
      ['1.2E+11', '+12125550124', 'Di', '10002', '', ''],
    ]).counts();
    expect(id).toMatchObject({
      meaning: 'externalId',
      values: ['1', '2', '1.2E+11'],
      filled: 4,
      readable: 3,
      firstUnreadable: { line: 5, text: '1.2E+11', problem: 'shortened-id' },
    });
    expect(phone).toMatchObject({ empty: 1, filled: 3, readable: 2, unreadable: 1 });
    expect(phone?.firstUnreadable).toEqual({ line: 3, text: '212', problem: 'no-country-code' });
    expect(name).toMatchObject({ values: ['Ann', 'Bo', 'Cy'], readable: 4, firstUnreadable: null });
    expect(zip).toMatchObject({ filled: 3, readable: 2, firstUnreadable: { problem: 'place' } });
  });

  test('count an error for a cell that cannot be read, and not for a blank', () => {
    const counter = new ColumnCounter(COLUMNS, null);
    counter.add(
      rowOf(
        ['1', '', '', '#N/A', '', ''],
        [
          [1, 'no-value'],
          [3, 'error'],
        ],
      ),
    );
    expect(counter.counts()[1]).toMatchObject({ empty: 0, firstUnreadable: { problem: 'no-value' } });
    expect(counter.counts()[3]).toMatchObject({ empty: 0, firstUnreadable: { problem: 'error-cell' } });
  });

  test('ask once for each text of a place', () => {
    const asked: string[] = [];
    const counter = new ColumnCounter(COLUMNS, '1', (meaning, text, { phone }) => {
      asked.push(`${meaning} ${text} ${phone}`);
      return text !== 'XX';
    });
    for (let row = 0; row < 10; row++)
      counter.add(rowOf(['1', '2125550123', '', '10001', row < 5 ? 'NY' : 'XX', '']));
    expect(asked).toEqual([
      'postalCode 10001 +12125550123',
      'state NY +12125550123',
      'state XX +12125550123',
    ]);
    expect(counter.counts()[4]).toMatchObject({ readable: 5, unreadable: 5 });
  });

  test.each([
    ['postalCode', '10001', '', null, true],
    ['postalCode', '00001', '', null, false],
    ['postalCode', '8001', 'Switzerland', null, true],
    ['postalCode', '8001', '', '+41446681800', true],
    ['postalCode', '2134', '', '+12125550123', true],
    ['postalCode', 'n/a', '', null, false],
    ['state', 'NY', '', null, true],
    ['state', 'Bavaria', '', '+4930901820', true],
    ['state', 'Zz', 'US', null, false],
    ['country', 'Deutschland', '', null, true],
    ['country', 'Atlantis', '', null, false],
    ['timeZone', 'America/New_York', '', null, true],
    ['timeZone', 'Noon', '', null, false],
    ['region', 'US-EST', '', null, true],
  ] as const)('of %s with %s, in %s and beside %s', (meaning, text, country, phone, expected) => {
    expect(readsPlace(meaning, text, { country, phone })).toBe(expected);
    const columns = columnsOf(
      ['id', 'externalId'],
      ['phone', 'phone'],
      ['country', 'country'],
      ['x', meaning],
    );
    const counter = new ColumnCounter(columns, null, readsPlace);
    counter.add(rowOf(['1', phone ?? '', country, text]));
    expect(counter.counts()[3]?.readable).toBe(expected ? 1 : 0);
  });

  test('of points are told by their form', () => {
    const columns = columnsOf(['lat', 'latitude'], ['lng', 'longitude']);
    const [lat, lng] = counterOf(
      [
        ['40.7', '-74'],
        ['91', '-181'],
        ['40,7', 'x'],
      ],
      columns,
    ).counts();
    expect(lat).toMatchObject({ readable: 2, unreadable: 1 });
    expect(lng).toMatchObject({ readable: 1, unreadable: 2 });
  });

  test.each([
    [['2125550123', '3105550123', '(415) 555-2671'], '1'],
    [['020 7183 8750', '07911 123456', '0161 496 0000'], '44'],
    [['01 42 68 53 00', '06 12 34 56 78'], '33'],
    [['912 345 678', '612 345 678', '+12125550123'], '34'],
  ])('of %j have a calling code proposed', (numbers, expected) => {
    const counter = counterOf(numbers.map((number) => ['1', number, '', '', '', '']));
    const codes = counter.callingCodes();
    const best = codes.filter(({ readable }) => readable === codes[0]?.readable);
    expect(best.map(({ code }) => code)).toContain(expected);
    expect(codes[0]?.of).toBe(numbers.filter((number) => !number.startsWith('+')).length);
    expect(codes.length).toBeLessThanOrEqual(10);
  });

  test('of numbers with their codes have none proposed', () => {
    expect(counterOf([PLAIN]).callingCodes()).toEqual([]);
    const own = columnsOf(['id', 'externalId'], ['code', 'callingCode'], ['phone', 'phone']);
    expect(counterOf([['1', '44', '2079460018']], own).callingCodes()).toEqual([]);
    expect(counterOf([['1', '44', '2079460018']], own).counts()[2]?.readable).toBe(1);
  });
});
