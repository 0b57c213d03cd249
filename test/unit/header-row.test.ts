import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeHeader } from '#src/sheet/header-row.ts';
import type { CellMark, SourceRow } from '#src/sheet/index.ts';

/** Lines of comma-separated cells as rows; blank ones are left out, as they are before a header is looked for. */
const rowsOf = (...lines: string[]): SourceRow[] =>
  lines.flatMap((text, at) =>
    text.replaceAll(',', '').trim() === '' ? [] : [{ line: at + 1, cells: text.split(',') }],
  );
const merged = (row: SourceRow, ...columns: number[]): SourceRow => ({
  ...row,
  marks: new Map(columns.map((column): [number, CellMark] => [column, 'merged'])),
});
const certain = (line: number) => ({ line, certain: true });
const asked = (line: number | null) => ({ line, certain: false });

describe('a header of known names in the first line is certain', () => {
  test.each([
    [['id,phone,zip', '7,+12125550123,10001']],
    [['Contact ID,Phone', 'P1,+12125550123', 'P1,+13105550123']],
    [['id,name,phone,zip', '1,Ann,+12125551001,10001', '2,"Bob" Smith,+12125551002,10001']],
    [['nome,telefone', 'Ana,5.58199E+12', 'Joi,5.51197E+12']],
    [['id,phone,Notes,Notes', '7,+12125550123,first,second']],
    [
      [
        'vendor_lead_code,phone_code,phone_number,state,postal_code',
        'V1,1,2125550123,NY,10001',
        'V2,44,2079460018,,',
      ],
    ],
    [['number1,number2,first_name', '2125550123,,Ann']],
    [['Phone', '+12125550123', '+12125550124']],
    [['Id,Name,Phone', 'A,Ann,']],
    [['id,phone']],
    [['電話番号,顧客番号', '0312345678,K1']],
    [['\uFEFFid,phone,2024', '7,+12125550123,12.50']],
  ])('%j', (lines) => {
    expect(proposeHeader(rowsOf(...lines))).toEqual(certain(1));
  });

  test('where a line that says how a file is separated stands above it', () => {
    expect(
      proposeHeader([{ line: 1, cells: ['sep=', ''] }, ...rowsOf('', 'id,phone', '7,+12125550123')]),
    ).toEqual(certain(2));
  });

  test('where the names stand once more below', () => {
    expect(proposeHeader(rowsOf('id,phone', '7,+12125550123', 'id,phone', '8,+12125550124'))).toEqual(
      certain(1),
    );
  });
});

describe('a header below something else is found and asked about', () => {
  test.each([
    [['Export of leads,,', '2026-07-01,,', 'id,phone,zip', '7,+12125550123,10001'], 3],
    [['Leads of July', '', 'Id,Name,Phone,ZIP,Note', 'A-001,Ann Lee,+12125550101,10001,call back'], 3],
    [['IDs,Numbers,', 'Customer ID,Phone,Zip', '7,+12125550123,10001'], 2],
    [['Contact,Phone,', 'Id,Number,Zip', '7,+12125550123,10001'], 2],
    [['Acme Ltd,212-555-0100,,,', 'Id,Name,Phone,ZIP,Note', 'A-001,Ann Lee,+12125550101,10001,x'], 2],
    [['Report,by phone', 'Filter,state = NY', 'Id,Name,Phone,ZIP,State', '1,Ann,+12125550101,10001,NY'], 3],
  ])('%j', (lines, line) => {
    expect(proposeHeader(rowsOf(...lines))).toEqual(asked(line));
  });

  test('where its cells are merged', () => {
    const [title, header, row] = rowsOf('Phone,Phone,Phone', 'Id,Phone,Zip', '7,+12125550123,10001');
    if (!title || !header || !row) throw new Error('three rows');
    expect(proposeHeader([merged(title, 0, 1, 2), header, row])).toEqual(asked(2));
    const [groups, names] = rowsOf('Person,Person,Phone,Phone,Note', 'Id,Name,Phone,ZIP,Note');
    const [data] = rowsOf('A-001,Ann Lee,+12125550101,10001,call back');
    if (!groups || !names || !data) throw new Error('three rows');
    expect(
      proposeHeader([merged(groups, 0, 1, 2, 3, 4), merged({ ...names, line: 2 }, 4), { ...data, line: 3 }]),
    ).toEqual(asked(2));
  });
});

describe('a header of other words is proposed and asked about', () => {
  test.each([
    [['foo,bar,baz', 'x,+12125550123,10001', 'y,+12125550124,10002'], 1],
    [['Export,,', 'foo,bar,baz', 'x,+12125550123,10001', 'y,+12125550124,10002'], 2],
    [['Reach', '+12125550123', '+12125550124'], 1],
    [['id,phone,zip,20260701', '7,+12125550123,10001,3'], 1],
  ])('%j', (lines, line) => {
    expect(proposeHeader(rowsOf(...lines))).toEqual(asked(line));
  });
});

describe('a row is not taken for a header', () => {
  test.each([
    [['Ann,+12125550123,10001', 'Bo,+12125550124,10002']],
    [['+12125550123', '+12125550124']],
    [['2125550123']],
    [['A-001,Ann Lee,+12125550101,10001,call back', 'A-002,Bo Ek,(646) 555-0102,07030,x']],
    [['Ann,ann@example.com,+12125550123', 'Bo,bo@example.com,+12125550124']],
    [['Ann,ID,83702,208-555-0101', 'Bo,ID,83702,208-555-0102']],
    [['Ann,+12125550123,10001', 'id,phone,zip', 'Bo,+12125550124,10002']],
    [['Ann,2026-07-01', 'Bo,2026-07-02']],
    [[]],
  ])('%j', (lines) => {
    expect(proposeHeader(rowsOf(...lines))).toEqual(asked(null));
  });

  test('for certain, where it may be one', () => {
    expect(proposeHeader(rowsOf('Boise,ID,none', 'Ann,ID,208-555-0101', 'Bo,NY,208-555-0102')).certain).toBe(
      false,
    );
    expect(proposeHeader(rowsOf('Ann,unknown,none', 'Bo,+12125550124,10002')).certain).toBe(false);
  });
});

test('rows of people alone are never a header for certain', () => {
  const person = fc.record({
    name: fc.constantFrom('Ann', 'Bo Ek', 'Cy', 'Land', 'May'),
    state: fc.constantFrom('ID', 'NY', 'MS', 'DE', ''),
    phone: fc.constantFrom('+12125550123', '2125550124', '(646) 555-0102', 'none', ''),
    zip: fc.constantFrom('10001', '07030', ''),
    type: fc.constantFrom('Mobile', 'Home', 'No', ''),
  });
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 8 }), (people) => {
      // Two rows at least have what rows have.
      const whole = { name: 'Di', state: 'CA', phone: '+13105550123', zip: '90001', type: 'Work' };
      const rows = [...people, whole, whole].map((one, at) => ({ line: at + 1, cells: Object.values(one) }));
      expect(proposeHeader(rows).certain).toBe(false);
    }),
  );
});

test('the header is the one that other programs were told of', () => {
  interface Recorded {
    readonly header: number | null;
    readonly csv: readonly (readonly [number, ...string[]])[] | null;
  }
  const path = new URL('../oracles/files/recorded.json', import.meta.url);
  const { text } = JSON.parse(readFileSync(path, 'utf8')) as { text: Record<string, Recorded> };
  const compared = Object.entries(text).flatMap(([name, { header, csv }]) => {
    const rows = csv?.map(([line, ...cells]): SourceRow => ({ line, cells }));
    const filled = rows?.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    return filled ? [{ name, header, proposed: proposeHeader(filled).line }] : [];
  });
  expect(compared.length).toBeGreaterThan(100);
  expect(compared.filter(({ header, proposed }) => header !== proposed)).toEqual([]);
});
