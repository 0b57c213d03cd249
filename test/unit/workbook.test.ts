import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openWorkbook, type SourceRow, WorkbookError } from '#src/sheet/index.ts';
import { oneSheet, rowsXml, workbookFile } from './workbook-file.ts';

const open = (bytes: Uint8Array<ArrayBuffer>) => openWorkbook(new Blob([bytes]));

async function rowsOf(bytes: Uint8Array<ArrayBuffer>): Promise<readonly SourceRow[]> {
  const book = await open(bytes);
  return book.rows(book.sheets[0]?.name ?? '');
}

async function cellsOf(bytes: Uint8Array<ArrayBuffer>): Promise<(readonly string[])[]> {
  return (await rowsOf(bytes)).map(({ cells }) => cells);
}

/** A cell's text, and its mark where it has one. */
type Seen = string | readonly [text: string, mark: string];

function seen(row: SourceRow | undefined, column = 0): Seen {
  const text = row?.cells[column] ?? '';
  const mark = row?.marks?.get(column);
  return mark === undefined ? text : [text, mark];
}

/** What is seen of one number in one format. */
async function shown(value: string | number, format: string, properties = ''): Promise<Seen> {
  const bytes = oneSheet(rowsXml(`<c r="A1" s="1"><v>${value}</v></c>`), {
    formats: ['General', format],
    properties,
  });
  return seen((await rowsOf(bytes))[0]);
}

describe('a workbook is read as people see it', () => {
  test.each<[value: string | number, format: string, text: Seen]>([
    [501, '00000', '00501'],
    [1, '"C-"0000', 'C-0001'],
    [2125550123, '"+1 "000-000-0000', '+1 212-555-0123'],
    [447911123456, '"+"0', '+447911123456'],
    [2125550123, '(###) ###-####', '(212) 555-0123'],
    [2125550127, '[<=9999999]###-####;(###) ###-####', '(212) 555-0127'],
    [5550127, '[<=9999999]###\\-####;\\(###\\)\\ ###\\-####', '555-0127'],
    [46210, '"ZIP "00000', 'ZIP 46210'],
    [501, '[$-409]00000', '00501'],
    [501, '[$-en-US]00000', '00501'],
    [501, '[Red]00000', '00501'],
    [501, '[$ZIP -409]00000', 'ZIP 00501'],
    [-5, '[$-41D]00000', '-00005'],
    [501, '00000;;;@', '00501'],
    [462101234, '[>99999]00000-0000;00000', '46210-1234'],
    [612345678, '00 00 00 00 00', '06 12 34 56 78'],
    [2125550128, '0 "home"', '2125550128 home'],
    [46210, '00000 "(yd)"', '46210 (yd)'],
    [46210, '"Day "0', 'Day 46210'],
    [12345678901, '"C-"General', 'C-12345678901'],
    [123456789012, '"C-"General', 'C-123456789012'],
    [12, '0_);[Red]\\(0\\)', '12'],
    [7, '* 000', '007'],
    [44, '+0', '+44'],
    // What is decoration of an amount never takes digits away.
    [447911123456, 'General', '447911123456'],
    [123456789012345, 'General', '123456789012345'],
    [2125550125, '0.00E+00', '2125550125'],
    [2125550125, '#,##0', '2125550125'],
    [2125550125, '#,##0.00 "€"', '2125550125'],
    [0.125, '0%', '0.125'],
    [1234567, '0,', '1234567'],
    [501.4, '00000', '501.4'],
    [12.5, '[$€-407] #,##0.00', '12.5'],
    [1234, '[$USD] 0', '1234'],
    [0.5, '# ?/?', '0.5'],
    [2125550125, '000.000.0000', '2125550125'],
    [200, '[<100]0', '200'],
    [0, '(###) ###-####', '0'],
    [0, '0;-0;"-"', '0'],
    [1, '"on file"', 'on file'],
    [5, 'bad[format', '5'],
    // Whole numbers, and what computing left behind.
    ['2125550123.0', 'General', '2125550123'],
    ['2.1255501230000000E9', 'General', '2125550123'],
    ['0.30000000000000004', 'General', '0.3'],
    ['-0', 'General', '0'],
    ['1E-7', 'General', '0.0000001'],
    ['1.5E-3', 'General', '0.0015'],
    // A spreadsheet keeps 15 digits.
    ['1234567890123456', 'General', ['1234567890123456', 'rounded']],
    ['12345678901234567890', '0', ['12345678901234567890', 'rounded']],
    ['1.23456789012345E+18', '0', ['1234567890123450000', 'rounded']],
    ['4111111111111111', '0000 0000 0000 0000', ['4111111111111111', 'rounded']],
    // Read in from 4.47912E+11 and from an id 15E4, which leaves the cell in this format.
    ['447912000000', '0.00E+00', ['447912000000', 'rounded']],
    ['150000', '0.00E+00', ['150000', 'rounded']],
    ['447912345678', '0.00E+00', '447912345678'],
    ['447912000000', '0', '447912000000'],
    ['0', '0.00E+00', '0'],
    // Nothing is shown, and something is stored.
    [2125550123, ';;;', ['', 'unseen']],
    [0, '0;-0;;@', ['', 'unseen']],
    [0, '#,##0;-#,##0;;@', ['', 'unseen']],
    [0, '#', ['', 'unseen']],
    [2125550123, '""', ['', 'unseen']],
    [5, '#,##0;;', '5'],
    ['12 34', 'General', ['12 34', 'error']],
  ])('the number %s in the format %s', async (value, format, text) => {
    expect(await shown(value, format)).toEqual(text);
  });

  test.each<[value: string | number, format: string, text: Seen, properties?: string]>([
    [46154, 'yyyy-mm-dd', ['2026-05-12', 'date']],
    [46154, '[$-409]d-mmm;@', ['2026-05-12', 'date']],
    [46154, 'dd.mm.yyyy;@', ['2026-05-12', 'date']],
    [46154, 'yyyy"年"m"月"d"日"', ['2026-05-12', 'date']],
    [46154, '[$-411]ggge"年"m"月"d"日"', ['2026-05-12', 'date']],
    [46154, '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', ['2026-05-12', 'date']],
    [46154, 'mmm-yy', ['2026-05-12', 'date']],
    ['46154.5868055556', 'm/d/yyyy h:mm', ['2026-05-12 14:05:00', 'date']],
    ['46154.58680555555', 'd/m/yyyy', ['2026-05-12 14:05:00', 'date']],
    ['46154.999999999', 'yyyy-mm-dd hh:mm:ss', ['2026-05-13 00:00:00', 'date']],
    [46154, 'm/d/yyyy h:mm', ['2026-05-12 00:00:00', 'date']],
    ['0.586805555555556', 'h:mm', ['14:05:00', 'date']],
    ['0.586805555555556', '[$-F400]h:mm:ss AM/PM', ['14:05:00', 'date']],
    ['0.9999999999', 'h:mm', ['00:00:00', 'date']],
    ['1.25', '[h]:mm', ['30:00:00', 'date']],
    ['0.0034722222', 'mm:ss', ['00:05:00', 'date']],
    [1, 'yyyy-mm-dd', ['1900-01-01', 'date']],
    [59, 'yyyy-mm-dd', ['1900-02-28', 'date']],
    [60, 'yyyy-mm-dd', ['1900-02-29', 'date']],
    [61, 'yyyy-mm-dd', ['1900-03-01', 'date']],
    [2958465, 'yyyy-mm-dd', ['9999-12-31', 'date']],
    [44692, 'yyyy-mm-dd', ['2026-05-12', 'date'], '<workbookPr date1904="true"/>'],
    [44692, 'yyyy-mm-dd', ['2026-05-12', 'date'], '<workbookPr date1904="1"/>'],
    [0, 'yyyy-mm-dd', ['1904-01-01', 'date'], '<workbookPr date1904="1"/>'],
    ['0.5', 'h:mm', ['12:00:00', 'date'], '<workbookPr date1904="1"/>'],
    [46154, 'yyyy-mm-dd', ['2026-05-12', 'date'], '<workbookPr date1904="false"/>'],
    // As Excel writes it since 2013.
    [
      44692,
      'yyyy-mm-dd',
      ['2026-05-12', 'date'],
      '<workbookPr date1904="1"/><extLst><ext><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>',
    ],
    // Outside the calendar: that cell cannot be read, and every other can.
    [2125550123, '[$-409]d-mmm;@', ['2125550123', 'error']],
    [-1, 'yyyy-mm-dd', ['-1', 'error']],
    [0, 'm/d/yyyy;;', ['', 'unseen']],
  ])('the moment %s in the format %s', async (value, format, text, properties) => {
    expect(await shown(value, format, properties)).toEqual(text);
  });

  test('days and short numbers have formats that no workbook spells out', async () => {
    const bytes = oneSheet(rowsXml('<c r="A1" s="1"><v>46154</v></c><c r="B1" s="2"><v>2125550125</v></c>'), {
      formats: ['General'],
    });
    const [row] = await rowsOf(bytes);
    expect(seen(row, 0)).toEqual(['2026-05-12', 'date']);
    expect(seen(row, 1)).toBe('2125550125');
  });

  test('days that are stored in ISO', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="d"><v>${text}</v></c>`;
    const bytes = oneSheet(
      rowsXml(
        cell('A1', '2026-05-12') +
          cell('B1', '2026-05-12T14:04:59.9996') +
          cell('C1', '14:05:00') +
          cell('D1', '2026-02-30T99'),
      ),
    );
    const [row] = await rowsOf(bytes);
    expect([0, 1, 2, 3].map((column) => seen(row, column))).toEqual([
      ['2026-05-12', 'date'],
      ['2026-05-12 14:05:00', 'date'],
      ['14:05:00', 'date'],
      ['2026-02-30T99', 'error'],
    ]);
  });

  test('texts: shared, inline, of formulas, rich, with hints of how they are said', async () => {
    const bytes = oneSheet(
      rowsXml(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>',
        '<c r="A2" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>' +
          '<c r="B2" t="str"><f>A1&amp;B1</f><v>x &amp; y</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="b"><v>0</v></c>' +
          '<c r="E2" t="str"><f>""</f><v></v></c><c r="F2" t="inlineStr"><is><t>+442071838750</t></is></c>',
        '<c r="A3" t="inlineStr"><is><t><![CDATA[a<b]]> &#128512; &#x41;</t></is></c><c r="B3" t="inlineStr"><is><t>two\r\nlines</t></is></c><c r="C3" t="s" quotePrefix="1"><v>3</v></c>',
      ),
      {
        strings:
          '<si><r><t>東</t></r><r><t xml:space="preserve">京 </t></r><rPh sb="0" eb="1"><t>ヒガシ</t></rPh><phoneticPr fontId="1"/></si>' +
          '<si><t>a_x000D_b _x005F_x000D_</t></si><si><t/></si><si><t>007</t></si>',
      },
    );
    expect(await cellsOf(bytes)).toEqual([
      ['東京 ', 'a\rb _x000D_'],
      ['a b', 'x & y', 'TRUE', 'FALSE', '', '+442071838750'],
      ['a<b 😀 A', 'two\nlines', '007'],
    ]);
  });

  test('texts in a format: hidden by it, or with what it adds', async () => {
    const cell = (style: number) => `<c r="A1" s="${style}" t="inlineStr"><is><t>abc </t></is></c>`;
    const formats = ['General', ';;;', '"ID-"@', '0;-0;0;', '_-@_-', '0.00', 'd-mmm;@'];
    const texts: Seen[] = [];
    for (const style of formats.keys()) {
      texts.push(seen((await rowsOf(oneSheet(rowsXml(cell(style)), { formats })))[0]));
    }
    expect(texts).toEqual(['abc ', ['', 'unseen'], 'ID-abc', ['', 'unseen'], 'abc ', 'abc ', 'abc ']);
  });
});

describe('what is wrong with a cell costs that cell', () => {
  test('errors, and formulas whose value nobody stored', async () => {
    const bytes = oneSheet(
      rowsXml(
        '<c r="A1" t="e"><v>#N/A</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v></v></c><c r="D1" t="str"><f>A1</f></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1"><v>7</v></c>',
      ),
    );
    const [row] = await rowsOf(bytes);
    expect([0, 1, 2, 3, 4, 5].map((column) => seen(row, column))).toEqual([
      ['#N/A', 'error'],
      ['', 'no-value'],
      ['', 'no-value'],
      ['', 'no-value'],
      ['#DIV/0!', 'error'],
      '7',
    ]);
  });

  test('a style or a text that the workbook does not have', async () => {
    const bytes = oneSheet(
      rowsXml(
        '<c r="A1" s="99"><v>501</v></c><c r="B1" t="s"><v>7</v></c><c r="C1" t="s"><v>x</v></c><c r="D1" s="99" t="s"><v>0</v></c>',
      ),
      { formats: ['General'], strings: '<si><t>ok</t></si>' },
    );
    const [row] = await rowsOf(bytes);
    expect([0, 1, 2, 3].map((column) => seen(row, column))).toEqual([
      ['501', 'error'],
      ['7', 'error'],
      ['x', 'error'],
      'ok',
    ]);
  });

  test('texts and styles may be missing altogether', async () => {
    expect(await cellsOf(oneSheet(rowsXml('<c r="A1"><v>1</v></c><c r="B1" s="0"><v>2</v></c>')))).toEqual([
      ['1', '2'],
    ]);
  });
});

describe('rows', () => {
  test('have their numbers, those in between may be missing, and hidden ones say so', async () => {
    const bytes = oneSheet(
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row><row r="4" hidden="1"><c r="A4"><v>2</v></c></row><row r="5" hidden="true"><c r="A5"><v>3</v></c></row><row r="6" hidden="1"><c r="A6" s="0"/></row><row r="7" hidden="0" ht="12.5"><c r="A7"><v>4</v></c></row><row r="8" ht="0" customHeight="1"><c r="A8"><v>5</v></c></row></sheetData>',
    );
    expect(await rowsOf(bytes)).toEqual([
      { line: 2, cells: ['', '1'] },
      { line: 4, cells: ['2'], hidden: true },
      { line: 5, cells: ['3'], hidden: true },
      { line: 7, cells: ['4'] },
      { line: 8, cells: ['5'], hidden: true },
    ]);
    expect((await open(bytes)).sheets).toEqual([
      { name: 'List', rows: 8, columns: 2, visibility: 'visible', kind: 'cells', hiddenRows: 3 },
    ]);
  });

  test('and cells without their places follow each other', async () => {
    const bytes = oneSheet(
      '<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="9"><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
    );
    expect((await rowsOf(bytes)).map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, '1', '', '', '2', '3'],
      [9, '4'],
      [10, '5'],
    ]);
  });

  test('merged downwards have the text in each row, sideways only once', async () => {
    const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const bytes = oneSheet(
      `${rowsXml(
        text('A1', 'Title'),
        text('A2', 'A1') + text('B2', 'x'),
        '<c r="A3" s="0"/>' + text('B3', 'y'),
        text('A4', 'under') + text('B4', 'z'),
        '<c r="A5" t="e"><v>#N/A</v></c>' + text('B5', 'p'),
        text('B6', 'q') + text('C6', 'stored'),
        '<c r="A7"/>',
      )}<mergeCells count="4"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A4"/><mergeCell ref="A5:A7"/><mergeCell ref="B6:C6"/></mergeCells>`,
    );
    const rows = await rowsOf(bytes);
    expect(rows.map((row) => [0, 1, 2].map((column) => seen(row, column)))).toEqual([
      ['Title', '', ''],
      ['A1', 'x', ''],
      [['A1', 'merged'], 'y', ''],
      [['A1', 'merged'], 'z', ''],
      [['#N/A', 'error'], 'p', ''],
      [['#N/A', 'error'], 'q', ['', 'unseen']],
    ]);
  });
});

describe('workbooks of other programs', () => {
  const rows = rowsXml('<c r="A1"><v>1</v></c>');

  test('in the strict edition, with prefixes, with absolute targets and other cases', async () => {
    expect(
      await cellsOf(
        oneSheet(rows, {
          main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
          relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
        }),
      ),
    ).toEqual([['1']]);
    expect(await cellsOf(oneSheet(rows.replaceAll(/<(\/?)/g, '<$1x:'), { prefix: 'x' }))).toEqual([['1']]);
    expect(await cellsOf(oneSheet(rows, { target: (name) => `/xl/${name}` }))).toEqual([['1']]);
    expect(await cellsOf(oneSheet(rows, { target: (name) => `../XL/./${name}` }))).toEqual([['1']]);
  });

  test('with line ends between and in attributes, comments and a byte order mark', async () => {
    const bytes = oneSheet(
      '\r\n<!-- <c> --><sheetData>\r\n<row\r\n r="1"\r\n>\r\n<c\r\n\tr="A1"\r\n t="inlineStr" x="a>b"><is><t>a</t></is>\r\n</c></row></sheetData>',
    );
    expect(await cellsOf(bytes)).toEqual([['a']]);
  });

  test('what extensions and alternatives say beside is not taken for the workbook’s own', async () => {
    const properties =
      '<workbookPr date1904="1"/><extLst><ext xmlns:x15="x"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>';
    const sheet = `${rowsXml('<c r="A1" s="1"><v>44692</v></c>')}<mc:AlternateContent xmlns:mc="m"><mc:Choice><sheetData><row><c><v>1</v></c></row></sheetData></mc:Choice></mc:AlternateContent><extLst><ext><mergeCell ref="A1:A9"/></ext></extLst>`;
    const rows = await rowsOf(oneSheet(sheet, { formats: ['General', 'yyyy-mm-dd'], properties }));
    expect(rows.map((row) => seen(row))).toEqual([['2026-05-12', 'date']]);
  });

  test('in UTF-16', async () => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><sst><si><t>ä</t></si></sst>`;
    const bytes = oneSheet(rowsXml('<c r="A1" t="s"><v>0</v></c>'), {
      strings: '',
      more: {
        'xl/sharedStrings.xml': new Uint8Array(Uint16Array.from([...xml], (c) => c.charCodeAt(0)).buffer),
      },
    });
    expect(await cellsOf(bytes)).toEqual([['ä']]);
  });

  test('are read the same wherever a piece ends', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `<c r="A${index + 1}" t="inlineStr" x="a>b &lt;"><is><t>n&amp;${index}ü</t></is></c>`,
    );
    const cells = await cellsOf(oneSheet(rowsXml(...rows)));
    expect(cells.length).toBe(20_000);
    expect(cells.every(([text], index) => text === `n&${index}ü`)).toBe(true);
  });
});

describe('sheets', () => {
  const cell = (text: string) => rowsXml(`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`);

  test('are told in their order, hidden ones and charts as what they are', async () => {
    const book = await open(
      workbookFile({
        sheets: [
          { name: 'Lookup', state: 'hidden', xml: cell('no') },
          { name: 'A & B "x"', xml: cell('yes') },
          { name: 'Chart', type: 'chartsheet', xml: '' },
          { name: 'Dialog', type: 'dialogsheet', xml: '' },
          { name: 'Deep', state: 'veryHidden', xml: cell('deep') },
          { name: 'Empty', xml: '<sheetData/>' },
        ],
      }),
    );
    expect(book.sheets.map(({ name, visibility, kind, rows }) => [name, visibility, kind, rows])).toEqual([
      ['Lookup', 'hidden', 'cells', 1],
      ['A & B "x"', 'visible', 'cells', 1],
      ['Chart', 'visible', 'chart', 0],
      ['Dialog', 'visible', 'other', 0],
      ['Deep', 'very-hidden', 'cells', 1],
      ['Empty', 'visible', 'cells', 0],
    ]);
    expect(book.rows('Deep')[0]?.cells).toEqual(['deep']);
    expect(book.rows('A & B "x"')[0]?.cells).toEqual(['yes']);
    expect(book.rows('Empty')).toEqual([]);
    expect(() => book.rows('Chart')).toThrow(WorkbookError);
    expect(() => book.rows('Nowhere')).toThrow(/no sheet “Nowhere”/);
  });

  test.each([
    ['cut off', '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"'],
    [
      'with a tag that is closed by another',
      '<sheetData><row r="1"><c r="A1"><v>1</c></v></row></sheetData>',
    ],
    ['with an attribute that has no end', '<sheetData><row r="1><c r="A1"><v>1</v></c></row></sheetData>'],
    [
      'with an entity that nobody knows',
      '<sheetData><row r="1"><c r="A1" t="str"><v>&lol;</v></c></row></sheetData>',
    ],
    ['with a row that no sheet has', '<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>'],
    ['with a column that no sheet has', '<sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData>'],
    ['nested without end', '<x>'.repeat(300) + '</x>'.repeat(300)],
  ])('%s are named, and the others can be read', async (_, xml) => {
    const book = await open(
      workbookFile({
        sheets: [
          { name: 'East', xml },
          { name: 'West', xml: cell('yes') },
        ],
      }),
    );
    expect(() => book.rows('East')).toThrow(/“East” is damaged/);
    expect(book.rows('West')[0]?.cells).toEqual(['yes']);
  });
});

describe('what no memory could hold is refused', () => {
  test('a document type, whose entities could grow', async () => {
    const type = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>';
    const bytes = oneSheet(rowsXml('<c r="A1" t="s"><v>0</v></c>'), {
      strings: '',
      more: {
        'xl/sharedStrings.xml': strToU8(`<?xml version="1.0"?>${type}<sst><si><t>&lol2;</t></si></sst>`),
      },
    });
    await expect(open(bytes)).rejects.toThrow(/damaged or incomplete/);
  });

  test('a few cells that lie far apart', async () => {
    const far = Array.from(
      { length: 700 },
      (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
    );
    const book = await open(oneSheet(`<sheetData>${far.join('')}</sheetData>`));
    expect(() => book.rows('List')).toThrow(/more than 10 million cells/);
  });

  test('sizes in the directory, before anything is unpacked', async () => {
    const bytes = oneSheet(rowsXml('<c r="A1"><v>1</v></c>'));
    const name = 'xl/worksheets/sheet1.xml';
    const at = Buffer.from(bytes).lastIndexOf(name) - 46;
    new DataView(bytes.buffer).setUint32(at + 24, 600 * 1024 * 1024, true);
    await expect(open(bytes)).rejects.toThrow(/larger than 512 MB/);
  });

  test('more than the directory says', async () => {
    const bytes = oneSheet(rowsXml('<c r="A1"><v>1</v></c>'));
    const at = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    new DataView(bytes.buffer).setUint32(at + 24, 20, true);
    const book = await open(bytes);
    expect(() => book.rows('List')).toThrow(/“List” is damaged/);
  });

  test('a byte that changed since it was packed', async () => {
    const parts = {
      'xl/worksheets/sheet1.xml': [
        strToU8(`<worksheet>${rowsXml('<c><v>2125550123</v></c>')}</worksheet>`),
        { level: 0 },
      ],
    } as const;
    const bytes = new Uint8Array(
      zipSync({
        '_rels/.rels': strToU8('<Relationships/>'),
        'xl/workbook.xml': strToU8(
          '<workbook xmlns:r="x"><sheets><sheet name="List" r:id="a"/></sheets></workbook>',
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
        ...(parts as unknown as Record<string, [Uint8Array, { level: 0 }]>),
      }),
    );
    expect((await open(bytes)).rows('List')[0]?.cells).toEqual(['2125550123']);
    bytes[Buffer.from(bytes).indexOf('2125550123')] = 0x33;
    const book = await open(bytes);
    expect(() => book.rows('List')).toThrow(/“List” is damaged/);
  });

  test('a workbook that is cut off', async () => {
    const bytes = oneSheet(rowsXml('<c r="A1"><v>1</v></c>'));
    await expect(open(bytes.slice(0, bytes.length - 40))).rejects.toBeInstanceOf(WorkbookError);
    await expect(open(new Uint8Array(strToU8('PK\u0003\u0004 but not really')))).rejects.toBeInstanceOf(
      WorkbookError,
    );
  });
});

describe('workbooks that real programs wrote', () => {
  const read = (name: string) =>
    open(new Uint8Array(readFileSync(new URL(`../cases/xlsx/${name}.xlsx`, import.meta.url))));
  const marked = (rows: readonly SourceRow[]) =>
    rows.flatMap(({ line, marks }) => [...(marks ?? [])].map(([column, mark]) => [line, column, mark]));

  test('number formats that show what is not stored', async () => {
    const rows = (await read('op-customfmt')).rows('Sheet');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Customer ID', 'Phone', 'Zip', 'Ext'],
      ['C-0001', '+1 212-555-0123', '00501', '7'],
      ['C-0002', '+447911123456', '02134', '7'],
      ['3', '46210', '46210', '7'],
      ['4', '2125550123', 'ZIP 46210', '7'],
      ['5', '212-555-0124', '46210', '7'],
      ['6', '2125550125', '46210', '7'],
      ['7', '212 555 0126', '46210', '7'],
      ['8', '(212) 555-0127', '46210', '7'],
      ['9', '2125550128 home', '46210 (yd)', '7'],
      ['10', 'dial 2125550129', 'Day 46210', '7'],
    ]);
    expect(marked(rows)).toEqual([[5, 1, 'error']]);
  });

  test('an empty sheet first', async () => {
    const book = await read('op-emptyfirst');
    expect(book.sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ['Sheet', 0],
      ['Data', 2],
    ]);
  });

  test('errors, and formulas without a value', async () => {
    expect(marked((await read('op-errors')).rows('Sheet'))).toEqual([
      [2, 1, 'error'],
      [3, 1, 'error'],
      [4, 2, 'error'],
    ]);
    expect(marked((await read('op-formulas-nocache')).rows('Sheet'))).toEqual([
      [2, 1, 'no-value'],
      [3, 1, 'no-value'],
      [4, 2, 'no-value'],
    ]);
  });

  test('a hidden sheet first, hidden rows, several sheets', async () => {
    expect((await read('op-hiddenfirstsheet')).sheets.map(({ visibility }) => visibility)).toEqual([
      'hidden',
      'visible',
    ]);
    const book = await read('op-hiddenrows');
    expect(book.sheets[0]?.hiddenRows).toBe(2);
    expect(
      book
        .rows('Sheet')
        .filter(({ hidden }) => hidden)
        .map(({ line }) => line),
    ).toEqual([3, 5]);
    expect((await read('op-several')).sheets.map(({ name }) => name)).toEqual(['Read me', 'East', 'West']);
  });

  test('a title and merged ids', async () => {
    const rows = (await read('op-merged')).rows('Sheet');
    expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['Q3 campaign list'],
      ['IDs', 'Numbers'],
      ['Customer ID', 'Phone'],
      ['A1', '+12125550123'],
      ['A1', '+12125550124'],
    ]);
    expect(marked(rows)).toEqual([[5, 0, 'merged']]);
  });
});
