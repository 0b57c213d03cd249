import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { columnsProblem, contactOf, csvLine, guessColumns, withoutMark } from '#src/sheet/index.ts';

describe('cells of the files that are written', () => {
  test('are read again as they were, but for the mark of a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), (row) => {
        const [read = []] = Papa.parse<string[]>(csvLine(row), { delimiter: ',', newline: '\r\n' }).data;
        expect(read.map(withoutMark)).toEqual(row);
      }),
    );
  });

  test('keep a phone number a number, and take formulas for text', () => {
    expect(csvLine(['+12125550123', '=1+1', '-SUM(A1)', '+1'])).toBe("+12125550123,'=1+1,'-SUM(A1),'+1\r\n");
  });
});

describe('columns', () => {
  test('are known by their headers', () => {
    const headers = [
      'Cust. Name',
      'Full name',
      'Mobile number',
      'Zip',
      'ST',
      'State',
      'Customer ID',
      'Balance',
      '',
    ];
    expect(guessColumns(headers, []).map(({ meaning }) => meaning)).toEqual([
      'attribute',
      'name',
      'phone',
      'postalCode',
      'state',
      'state',
      'externalId',
      'attribute',
      'none',
    ]);
  });

  test('with numbers are known by what stands in them', () => {
    const columns = guessColumns(
      ['a', 'b'],
      [
        ['x', '+12125550123'],
        ['y', '+442071838750'],
      ],
    );
    expect(columns[1]?.meaning).toBe('phone');
    expect(columnsProblem(columns)).toMatch(/external id/);
  });

  test('make a contact, and what is unknown goes along under its header', () => {
    const columns = guessColumns(['id', 'phone', 'zip', 'Balance'], []);
    expect(contactOf([' 7 ', '+1 212 555 0123', '10001', '12.50'], columns, null)).toEqual({
      externalId: '7',
      phone: '+12125550123',
      name: null,
      attributes: { postalCode: '10001', Balance: '12.50' },
    });
  });

  test.each([
    ['(212) 555-0123', '1', '+12125550123'],
    ['1 212 555 0123', '1', '+12125550123'],
    ['020 7183 8750', '44', '+442071838750'],
    ['+49 30 901820', '44', '+4930901820'],
    ['(+47) 22 12 34 56', '1', '+4722123456'],
    ['447911123456', '44', '+447911123456'],
    ['020 7183 8750 (after 6pm)', '44', '020 7183 8750 (after 6pm)'],
    ['0033 6 12 34 56 78', '65', null],
    ['212 555 0123', null, '212 555 0123'],
  ])('give %s the country that a person chose', (phone, code, expected) => {
    const columns = guessColumns(['id', 'phone'], []);
    expect(contactOf(['1', phone], columns, code).phone).toBe(expected);
  });
});
