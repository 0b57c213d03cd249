import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { lookAtFile } from '#src/job/index.ts';
import { WorkbookError, workbookRows } from '#src/sheet/index.ts';

/** The least that Excel itself would open: numbers as numbers, texts inline. */
function workbook(rows: readonly (readonly (string | number)[])[]): Uint8Array<ArrayBuffer> {
  const cell = (value: string | number, at: string) =>
    typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
  const sheet = rows
    .map((row, index) => {
      const cells = row.map((value, column) => cell(value, `${'ABCDEFG'[column]}${index + 1}`)).join('');
      return `<row r="${index + 1}">${cells}</row>`;
    })
    .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
  };
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
}

describe('an Excel workbook', () => {
  test('is read as people see it: a number keeps its digits', async () => {
    const bytes = workbook([
      ['Customer ID', 'Phone', 'Zip', 'Name'],
      ['A1', 12125550123, 2134, '=1+1 <b>'],
      ['A2', '+442071838750', 'M5V 2T6', 'Jürgen'],
    ]);
    expect(await workbookRows(new Blob([bytes]))).toEqual([
      ['Customer ID', 'Phone', 'Zip', 'Name'],
      ['A1', '12125550123', '2134', '=1+1 <b>'],
      ['A2', '+442071838750', 'M5V 2T6', 'Jürgen'],
    ]);
    const preview = await lookAtFile(new File([bytes], 'list.xlsx'), {}, null, async () => null);
    expect(preview.kind).toBe('workbook');
    expect(preview.columns.map(({ meaning }) => meaning)).toEqual([
      'externalId',
      'phone',
      'postalCode',
      'name',
    ]);
  });

  test('that is none says so', async () => {
    await expect(workbookRows(new Blob(['PK but not really']))).rejects.toBeInstanceOf(WorkbookError);
    await expect(lookAtFile(new File(['x'], 'old.xlsx'), {}, null, async () => null)).rejects.toThrow(
      /save it as .xlsx or CSV/,
    );
  });
});
