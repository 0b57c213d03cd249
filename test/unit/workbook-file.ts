/** Small workbooks as programs write them, part by part. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGES = 'http://schemas.openxmlformats.org/package/2006/relationships';

interface SheetPart {
  readonly name: string;
  readonly state?: string;
  readonly type?: string;
  /** Everything within `<worksheet>`. */
  readonly xml: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetPart[];
  /** Formats of the styles that cells name by their place; the first is style 0. */
  readonly formats?: readonly string[];
  /** Everything within `<sst>`. */
  readonly strings?: string;
  readonly properties?: string;
  readonly main?: string;
  readonly relations?: string;
  /** In front of every element of the spreadsheet's own namespace. */
  readonly prefix?: string;
  readonly target?: (name: string) => string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function workbookFile(book: WorkbookPart): Uint8Array<ArrayBuffer> {
  const { sheets, formats, strings, properties = '', main = MAIN, relations = RELATIONS, prefix = '' } = book;
  const p = prefix === '' ? '' : `${prefix}:`;
  const space = prefix === '' ? `xmlns="${main}"` : `xmlns:${prefix}="${main}"`;
  const target = book.target ?? ((name) => name);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGES}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<${p}workbook ${space} xmlns:rel="${relations}">${properties}<${p}sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<${p}sheet name="${escaped(name)}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} rel:id="rId${index + 1}"/>`,
      )
      .join('')}</${p}sheets></${p}workbook>`,
  };
  const listed = sheets.map(
    ({ type = 'worksheet' }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target(`worksheets/sheet${index + 1}.xml`)}"/>`,
  );
  sheets.forEach(({ xml }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<${p}worksheet ${space}>${xml}</${p}worksheet>`;
  });
  if (formats) {
    listed.push(`<Relationship Id="st" Type="${relations}/styles" Target="${target('styles.xml')}"/>`);
    parts['xl/styles.xml'] =
      `<styleSheet xmlns="${main}"><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`).join('')}<xf numFmtId="14"/><xf numFmtId="11"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="yyyy"/></dxf></dxfs></styleSheet>`;
  }
  if (strings !== undefined) {
    listed.push(
      `<Relationship Id="ss" Type="${relations}/sharedStrings" Target="${target('sharedStrings.xml')}"/>`,
    );
    parts['xl/sharedStrings.xml'] = `<sst xmlns="${main}">${strings}</sst>`;
  }
  parts['xl/_rels/workbook.xml.rels'] =
    `<Relationships xmlns="${PACKAGES}">${listed.join('')}</Relationships>`;
  return new Uint8Array(
    zipSync({
      ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
      ...book.more,
    }),
  );
}

/** A sheet of cells, given as the XML of each row's cells. */
export const rowsXml = (...rows: readonly string[]) =>
  `<sheetData>${rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('')}</sheetData>`;

/** A workbook of one sheet. */
export const oneSheet = (xml: string, rest: Omit<WorkbookPart, 'sheets'> = {}) =>
  workbookFile({ sheets: [{ name: 'List', xml }], ...rest });
