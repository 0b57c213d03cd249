import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  CsvReader,
  columnsProblem,
  contactOf,
  csvLine,
  csvRows,
  guessColumns,
  guessDelimiter,
  guessEncoding,
  UnclosedQuoteError,
} from '#src/sheet/index.ts';

function readInPieces(text: string, size: number, delimiter = ','): string[][] {
  const reader = new CsvReader(delimiter);
  const rows: string[][] = [];
  for (let at = 0; at < text.length; at += size) rows.push(...reader.read(text.slice(at, at + size), false));
  return [...rows, ...reader.read('', true)];
}

describe('CSV', () => {
  test('is the same in whatever pieces it comes', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', ' ', '"', ',', '\n', 'é', '😀', '+1'),
      maxLength: 8,
    });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 12 }), (rows, size) => {
        const text = rows
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        expect(readInPieces(text, size)).toEqual(rows);
      }),
    );
  });

  test('written and read again is what it was, but for formulas', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), (row) => {
        const safe = row.map((value) => value.replace(/^[\s=+\-@＝＋－＠]+/, ''));
        const [read] = Papa.parse<string[]>(csvLine(safe), { delimiter: ',', newline: '\r\n' }).data;
        expect(read).toEqual(safe);
      }),
    );
  });

  test('keeps a phone number a number, and takes formulas for text', () => {
    expect(csvLine(['+12125550123', '=1+1', '-SUM(A1)', '+1'])).toBe("+12125550123,'=1+1,'-SUM(A1),'+1\r\n");
  });

  test.each([';', '\t', '|', ','])('separated by %j is recognised', (delimiter) => {
    const text = `${['id', 'phone', 'name'].join(delimiter)}\n${['1', '+12125550123', 'A, B'].join(delimiter)}`;
    expect(guessDelimiter(`${text}\n${text}\n`)).toBe(delimiter);
  });

  test('with a quote that is never closed does not eat the file in silence', () => {
    const reader = new CsvReader(',');
    expect(() => {
      for (let piece = 0; piece < 40; piece++)
        reader.read(`"${'x'.repeat(60_000)}\n`.slice(piece ? 1 : 0), false);
    }).toThrow(UnclosedQuoteError);
  });

  test.each([
    ['utf-8', [0xef, 0xbb, 0xbf, 0x61]],
    ['utf-8', [0x63, 0xc3]],
    ['windows-1252', [0x4a, 0xfc, 0x72, 0x67]],
    ['utf-16le', [0xff, 0xfe, 0x61, 0x00]],
    ['utf-16be', [0xfe, 0xff, 0x00, 0x61]],
  ] as const)('in %s is recognised', (encoding, bytes) => {
    expect(guessEncoding(Uint8Array.from(bytes))).toBe(encoding);
  });

  test('of several bytes a character is whole at the edges of pieces', async () => {
    const text = `name,phone\n${Array.from({ length: 20_000 }, (_, row) => `Jürgen 夏 ${row},+1212555${String(row).padStart(4, '0')}`).join('\n')}`;
    const names: string[] = [];
    for await (const { rows } of csvRows(new Blob([text]), { encoding: 'utf-8', delimiter: ',' })) {
      names.push(...rows.map(([name]) => name ?? ''));
    }
    expect(names).toHaveLength(20_001);
    expect(names.every((name, row) => row === 0 || name === `Jürgen 夏 ${row - 1}`)).toBe(true);
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
