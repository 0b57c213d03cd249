import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FILE_KINDS, fileKindOf, openWorkbook, whyUnreadable } from '#src/sheet/index.ts';
import { oneSheet, rowsXml } from './workbook-file.ts';

const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>'.repeat(50))])));

/** A compound file as far as it tells what it is: its signature, and the names of its streams in UTF-16. */
function compound(...streams: string[]): Uint8Array {
  const names = streams.map((name) => `${[...name].join('\0')}\0\0\0`).join('\0'.repeat(64));
  return strToU8(`\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${'\0'.repeat(504)}${names}`, true);
}

const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from([...text], (letter) => letter.charCodeAt(0)).buffer);

describe('a file is what its content is, whatever it is called', () => {
  test.each<[kind: string, what: string, bytes: Uint8Array]>([
    ['text', 'CSV', strToU8('id,phone\r\n1,+12125550123\r\n')],
    ['text', 'CSV in UTF-16', utf16('\ufeffid;phone\r\n1;+12125550123')],
    ['text', 'CSV in UTF-16 without its mark', utf16('id;phone\r\n1;+12125550123')],
    ['text', 'CSV in windows-1252', Uint8Array.of(0x4a, 0xfc, 0x72, 0x67, 0x65, 0x6e, 0x2c, 0x31)],
    ['text', 'CSV with a stray zero', strToU8(`id,phone\n${'1,+12125550123\n'.repeat(20)}2,\0\n`)],
    ['text', 'CSV whose columns are ID and Phone', strToU8('ID;Phone;Name\r\n1;+12125550123;Bob\r\n')],
    ['text', 'CSV that begins with a tag', strToU8('<new>,phone\n1,2\n')],
    ['text', 'a file of blanks', strToU8('  \n')],
    ['workbook', 'a workbook', oneSheet(rowsXml('<c r="A1"><v>1</v></c>'))],
    [
      'workbook',
      'a workbook whose parts lie elsewhere',
      zip('[Content_Types].xml', '_rels/.rels', 'book.xml'),
    ],
    ['workbook', 'a workbook that begins with its properties', zip('docProps/app.xml', 'a/b')],
    ['xls', 'Excel 97', compound('Root Entry', 'Workbook', '\u0005SummaryInformation')],
    ['xls', 'Excel 95', compound('Root Entry', 'Book')],
    ['xls', 'Excel 4', Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00)],
    [
      'encrypted',
      'a workbook under a password',
      compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
    ],
    ['word', 'Word 97', compound('Root Entry', 'WordDocument')],
    ['powerpoint', 'PowerPoint 97', compound('Root Entry', 'PowerPoint Document')],
    ['old-office', 'another compound file', compound('Root Entry', 'Else')],
    ['xlsb', 'a binary workbook', zip('[Content_Types].xml', 'xl/workbook.bin')],
    ['ods', 'OpenDocument', zip('mimetype', 'content.xml', 'META-INF/manifest.xml')],
    ['iwork', 'Numbers', zip('Index/Document.iwa', 'Index/Tables/DataList.iwa')],
    ['word', 'Word', zip('[Content_Types].xml', 'word/document.xml')],
    ['word', 'RTF', strToU8('{\\rtf1 x}')],
    ['powerpoint', 'PowerPoint', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['zip', 'a folder', zip('list.csv')],
    ['zip', 'an empty folder', zipSync({})],
    ['gzip', 'gzip', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['gzip', '7-Zip', strToU8('7z\u00bc\u00af\u0027\u001c', true)],
    ['pdf', 'PDF', strToU8('%PDF-1.7\n')],
    ['html', 'a page', strToU8('\ufeff\r\n<!DOCTYPE html><html><table>')],
    ['html', 'a table', strToU8('<table border=1><tr><td>id</td></tr></table>')],
    ['html', 'a page of Excel', strToU8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>')],
    ['html', 'a page behind a declaration', strToU8('<?xml version="1.0"?>\n<!-- x --><html>')],
    ['html', 'a web archive', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related')],
    ['html', 'a page in UTF-16', utf16('\ufeff<html><body>')],
    [
      'xml-spreadsheet',
      'XML Spreadsheet 2003',
      strToU8(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      ),
    ],
    ['xml', 'XML', strToU8('<?xml version="1.0"?><contacts/>')],
    ['sylk', 'SYLK', strToU8('ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K"id"\r\n')],
    ['picture', 'PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ['picture', 'JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['empty', 'nothing', new Uint8Array()],
    ['empty', 'a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf)],
    ['unknown', 'something else', Uint8Array.from({ length: 200 }, (_, index) => (index * 7) % 32)],
  ])('%s: %s', (kind, _, bytes) => {
    for (const name of ['list.xlsx', 'list.csv', 'list']) {
      if (kind !== 'old-office') expect(fileKindOf(bytes, name)).toBe(kind);
    }
    expect(fileKindOf(bytes, 'list')).toBe(kind);
  });

  test('of a compound file that does not tell in its start, its name does', () => {
    const bytes = compound('Root Entry');
    expect(fileKindOf(bytes, 'list.xlsx')).toBe('encrypted');
    expect(fileKindOf(bytes, 'list.XLS')).toBe('xls');
    expect(fileKindOf(bytes, 'list')).toBe('old-office');
  });

  test('what cannot be read is named, with what to do', async () => {
    for (const kind of FILE_KINDS) {
      if (kind === 'text' || kind === 'workbook') expect(whyUnreadable(kind)).toBeNull();
      else expect(whyUnreadable(kind)).toMatch(/^This .+\.$/);
    }
    const refused = (bytes: Uint8Array) => expect(openWorkbook(new Blob([new Uint8Array(bytes)]))).rejects;
    await refused(compound('Workbook')).toThrow(
      'This is an Excel 97-2003 workbook (.xls): open it in Excel and save it as .xlsx or CSV.',
    );
    await refused(compound('EncryptedPackage')).toThrow(/password/);
    await refused(zip('[Content_Types].xml', 'word/document.xml')).toThrow(/Word/);
    await refused(zip('list.csv')).toThrow(/unpack it/);
    await refused(strToU8('id,phone')).toThrow(/no Excel workbook/);
  });
});
