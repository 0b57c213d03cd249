/** Lines of text files: what of them is a row, what is reported, and that nothing else suffers from a slip. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  CsvReader,
  csvLines,
  EmptyFileError,
  encodingOf,
  guessDelimiter,
  guessEncoding,
  LineTooLongError,
  openTable,
} from '#src/sheet/index.ts';

interface Read {
  readonly rows: (readonly string[])[];
  readonly lines: number[];
  readonly reported: string[];
  readonly mended: number[];
  readonly blank: number;
}

/** Below a header of as many cells as the first line has. */
function read(text: string, { delimiter = ',', pieces = text.length } = {}): Read {
  const width = text.split(/[\r\n]/)[0]?.split(delimiter).length ?? null;
  const reader = new CsvReader({ delimiter, width, headerLine: 1 });
  const found: Read = { rows: [], lines: [], reported: [], mended: [], blank: 0 };
  let blank = 0;
  const keep = (piece: string, last: boolean) => {
    const part = reader.read(piece, last);
    for (const row of part.rows) {
      found.rows.push(row.cells);
      found.lines.push(row.line);
      if (row.mended) found.mended.push(row.line);
    }
    found.reported.push(...part.reported.map(({ line, reason }) => `${line} ${reason}`));
    blank += part.blank;
  };
  for (let at = 0; at < text.length; at += pieces) keep(text.slice(at, at + pieces), false);
  keep('', true);
  found.rows.shift();
  found.lines.shift();
  return { ...found, blank };
}

const caseFile = (name: string) =>
  new File([readFileSync(new URL(`../cases/csv/${name}`, import.meta.url))], name);

/** What the file gives, with everything as proposed. */
async function opened(file: File) {
  const table = await openTable(file);
  const rows: (readonly string[])[] = [];
  const reported: string[] = [];
  for await (const part of table.lines()) {
    rows.push(...part.rows.map(({ cells }) => cells));
    reported.push(...part.reported.map(({ line, reason }) => `${line} ${reason}`));
  }
  return { ...table, rows, reported };
}

const textFile = (text: string | Uint8Array<ArrayBuffer>) => new File([text], 'list.csv');

describe('a quote that is none costs its own line at most', () => {
  test.each([
    ['a nickname', '2,"Bob" Smith,+12125551002', ['2', 'Bob Smith', '+12125551002'], true],
    ['a quote that is opened only', '2,"Bob,+12125551002', ['2', 'Bob', '+12125551002'], true],
    ['a quote that is closed only', '2,Bob",+12125551002', ['2', 'Bob"', '+12125551002'], false],
    ['inches', '2,6" pipe,+12125551002', ['2', '6" pipe', '+12125551002'], false],
    ['a quote inside quotes', '"2","Bo"b","+12125551002"', ['2', 'Bob"', '+12125551002'], true],
    ['backslashes before quotes', '"2","Bob \\"B\\" Lee","+1"', ['2', 'Bob "B" Lee', '+1'], true],
    ['blanks before a quote', '2, "Lee, Bob" ,+12125551002', ['2', 'Lee, Bob ', '+12125551002'], false],
  ])('%s', (_, line, cells, isMended) => {
    const found = read(`id,name,phone\n1,Ann,+12125551001\n${line}\n3,"Cy",+12125551003\n`);
    expect(found.rows).toEqual([['1', 'Ann', '+12125551001'], cells, ['3', 'Cy', '+12125551003']]);
    expect(found.mended).toEqual(isMended ? [3] : []);
    expect(found.reported).toEqual([]);
  });

  test.each([
    ['with a separator behind a quote that is opened', '2,"Lee, Bob,+12125551002'],
    ['with a quote that is not closed before the next', '"2","Bob,"+12125551002"'],
  ])('%s: the line is reported', (_, line) => {
    const found = read(`id,name,phone\n1,"Ann",+12125551001\n${line}\n3,"Cy, Jr.",+12125551003\n4,Di,+1\n`);
    expect(found.rows).toEqual([
      ['1', 'Ann', '+12125551001'],
      ['3', 'Cy, Jr.', '+12125551003'],
      ['4', 'Di', '+1'],
    ]);
    expect(found.reported).toEqual(['3 quote']);
  });

  test('a quote at the end of a line takes no row that follows', () => {
    const found = read('id,name,phone\n1,Ann,"+12125551001\n2,Bob,+12125551002\n3,"Cy",+12125551003\n');
    expect(found.rows.map(([id]) => id)).toEqual(['1', '2', '3']);
    expect(found.rows[0]).toEqual(['1', 'Ann', '+12125551001']);
  });

  test('rows between two slips are rows, though their quotes make a pair', () => {
    const found = read('id,name,phone\n1,"Ann,+1\n2,Bob,+2\n3,Cy,+3\n4,Di",+4\n5,Ed,+5\n');
    expect(found.rows.map(([id]) => id)).toEqual(['1', '2', '3', '4', '5']);
  });

  test('two lines that may be two rows or one are reported', () => {
    const found = read('id,name,phone\n1,"Ann,+1\n2,Bob",+2\n3,Cy,+3\n');
    expect(found.rows.map(([id]) => id)).toEqual(['3']);
    expect(found.reported).toEqual(['2 quote']);
  });

  test.each([
    ['which is where the slip is as well', '1,"\n","Ann"",+1'],
    ['which the slip ends', '1,"An"n\n",+1'],
  ])('a row between a slip and a text of several lines, %s, is a row', (_, line) => {
    const found = read(`id,a,b,phone\n0,,,+1\n${line}\n2,,,+2\n3,",\n",,+3\n4,,,+4\n`);
    expect(found.rows.map(([id]) => id)).toEqual(expect.arrayContaining(['0', '2', '3', '4']));
    expect(found.reported.length).toBeGreaterThan(0);
  });

  test('a blank line in a text makes no rows of it', () => {
    const found = read('id,name,phone\n1,"a,\n\na,a",+1\n2,Bob,+2\n');
    expect(found.rows).toEqual([['2', 'Bob', '+2']]);
    expect(found.reported).toEqual(['2 quote']);
  });

  test('a text of several lines is one cell, a pasted list too', () => {
    const text = 'id,name,phone\n1,"Ann\n""Jr.""",+1\n2,"a,b,c\nd,e,f\ng,h,i",+2\n3,Cy,+3\n';
    const found = read(text);
    expect(found.rows).toEqual([
      ['1', 'Ann\n"Jr."', '+1'],
      ['2', 'a,b,c\nd,e,f\ng,h,i', '+2'],
      ['3', 'Cy', '+3'],
    ]);
    expect(found.lines).toEqual([2, 4, 7]);
  });

  test('a quote that is never closed in a long file leaves every other row', () => {
    const many = Array.from({ length: 60_000 }, (_, row) => `${row},Ann,+1212555${row}`).join('\n');
    const found = read(`id,name,phone\n0,"Bob,+1\n${many}`, { pieces: 65_536 });
    expect(found.rows).toHaveLength(60_001);
  });

  test.each([1, 2, 3, 7])('whatever the pieces are: %i', (pieces) => {
    const text =
      'id,name,phone\r\n1,"Ann\r\nLee",+1\r\n2,"Bob" S,+2\r\n3,"Cy,+3\r\n4,"Di",+4\r5,Ed,+5\r\r\n\r\n6,Fy,+6';
    expect(read(text, { pieces })).toEqual(read(text));
    expect(read(text).rows.map(([id]) => id)).toEqual(['1', '2', '3', '4', '5', '6']);
  });
});

describe('ends of lines', () => {
  test('of every kind, mixed, lose nothing', () => {
    const found = read('id,phone\r\n1,+1\n2,+2\r3,+3\r\r\n4,+4\n\r5,+5\r\n\r\n6,+6');
    expect(found.rows.map(([id]) => id)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(found.blank).toBe(2);
  });

  test('a carriage return inside a cell is a blank, where no row ends so', () => {
    const found = read('id,name,phone\n1,Ann\rLee,+1\n2,Bob,+2\n');
    expect(found.rows).toEqual([
      ['1', 'Ann Lee', '+1'],
      ['2', 'Bob', '+2'],
    ]);
    expect(found.mended).toEqual([2]);
  });

  test('no two people become one, where carriage returns end rows', () => {
    const found = read('id,name,phone\r1,Ann,+1\r2,Bob\r3,Cy\r4,Di,+4\r');
    expect(found.rows.map(([id]) => id)).toEqual(['1', '2', '3', '4']);
  });

  test('a line of more than a million characters is no line', () => {
    expect(() => read(`id,name\n${'x'.repeat(2_100_000)}`)).toThrow(LineTooLongError);
  });
});

describe('what is proposed', () => {
  test.each([';', '\t', '|', ','])('separated by %j', (delimiter) => {
    const text = `${['id', 'phone', 'name'].join(delimiter)}\n${['1', '+12125550123', 'A, B'].join(delimiter)}`;
    expect(guessDelimiter(`${text}\n${text}\n`)).toBe(delimiter);
  });

  test.each([
    ['sep=;\r\nid;phone\r\n1;+1', ';'],
    ['"sep=\t"\r\nid\tphone', '\t'],
    ['SEP=|\nid|a,b\n1|c,d', '|'],
    ['nome;telefone\nAna;5,58199E+12\nJoi;5,51197E+12', ';'],
    ['Export of leads\n2026-07-01\nid;phone;zip\n7;+1;10001\n', ';'],
    ['phone\n+12125550123\n+12125550124', ','],
  ])('the separator of %j', (text, delimiter) => {
    expect(guessDelimiter(text, true)).toBe(delimiter);
  });

  test.each([
    ['utf-8', [0xef, 0xbb, 0xbf, 0x61]],
    ['utf-8', [0x63, 0xc3]],
    ['windows-1252', [0x4a, 0xfc, 0x72, 0x67]],
    ['utf-16le', [0xff, 0xfe, 0x61, 0x00]],
    ['utf-16be', [0xfe, 0xff, 0x00, 0x61]],
    ['utf-16le', [0x69, 0x00, 0x64, 0x00, 0x2c, 0x00]],
    ['shift_jis', [0x83, 0x65, 0x83, 0x58, 0x83, 0x67, 0x2c]],
  ] as const)('the encoding %s', (encoding, bytes) => {
    expect(guessEncoding(Uint8Array.from(bytes))).toBe(encoding);
  });

  test('an encoding goes by the whole file, not by how it begins', async () => {
    const ascii = new Uint8Array(300_000).fill(0x61);
    const late = new Blob([ascii, Uint8Array.from([0x4a, 0xfc, 0x72])]);
    expect(await encodingOf(late, undefined)).toEqual({ encoding: 'windows-1252', isWhole: true });
  });

  test('a line that is not of the file’s encoding is reported', async () => {
    const latin = Uint8Array.from([...Buffer.from('2,J'), 0xfc, ...Buffer.from('rgen,+12125550124,10001\n')]);
    const others = 'Zoë Müller, Ænima, façade, naïve, Ångström, España';
    const rows = Buffer.from(`id,name,phone,zip\n1,"${others}",+12125550123,10001\n`);
    const found = await opened(
      textFile(new Uint8Array([...rows, ...latin, ...Buffer.from('3,Cy,+1,10001\n')])),
    );
    expect(found.choice.encoding).toBe('utf-8');
    expect(found.rows.map(([id]) => id)).toEqual(['1', '3']);
    expect(found.reported).toEqual(['3 undecodable']);
  });

  test('of several bytes a character is whole at the edges of pieces', async () => {
    const text = `name,phone\n${Array.from({ length: 20_000 }, (_, row) => `Jürgen 夏 ${row},+1212555${String(row).padStart(4, '0')}`).join('\n')}`;
    const names: string[] = [];
    for await (const { rows } of csvLines(new Blob([text]), { encoding: 'utf-8', delimiter: ',' })) {
      names.push(...rows.map(({ cells }) => cells[0] ?? ''));
    }
    expect(names).toHaveLength(20_001);
    expect(names.every((name, row) => row === 0 || name === `Jürgen 夏 ${row - 1}`)).toBe(true);
  });

  test('a file without rows says so', async () => {
    await expect(openTable(textFile('id,phone\n\n'))).rejects.toBeInstanceOf(EmptyFileError);
  });
});

describe('files as people have them', () => {
  test.each([
    ['nickname-quotes.csv', 3, ['1', '2', '3']],
    ['mixed-line-ends.csv', 5, ['m1', 'm2', 'm3', 'm4', 'm5']],
    ['crlf-header-lf-rows.csv', 3, ['0', '1', '2']],
    ['stray-crlf-last.csv', 2, ['0', '1']],
    ['same-header-twice.csv', 1, ['7']],
    ['two-postal-columns.csv', 2, ['p1', 'p2']],
    ['same-id-two-numbers.csv', 2, ['P1', 'P1']],
    ['sci-decimal-comma.csv', 2, ['Ana', 'Joi']],
    ['sep-line.csv', 1, ['7']],
    ['title-rows.csv', 1, ['7']],
    ['vicidial.csv', 3, ['V1', 'V2', 'V3']],
  ])('%s has %i rows', async (name, count, first) => {
    const found = await opened(caseFile(name));
    expect(found.rows).toHaveLength(count);
    expect(found.reported).toEqual([]);
    expect(found.rows.map(([cell]) => cell)).toEqual(first);
  });
});
