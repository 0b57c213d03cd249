/** What a file is, by what stands in it: lists come as workbooks named .csv, and as web pages named .xls. */
import { say } from '#src/language/index.ts';

export const FILE_KINDS = [
  'text',
  /** Excel's own since 2007: .xlsx, .xlsm. */
  'workbook',
  /** Excel 97-2003, and before. */
  'xls',
  /** A workbook under a password: nobody but its owner can read it. */
  'encrypted',
  'xlsb',
  'ods',
  'iwork',
  'word',
  'powerpoint',
  /** Of a program of before 2007, without saying which. */
  'old-office',
  'pdf',
  'html',
  'xml-spreadsheet',
  'xml',
  'sylk',
  'zip',
  'gzip',
  'picture',
  'empty',
  'unknown',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Why a file of this kind cannot be read, and what to do about it; null for what can. */
export function whyUnreadable(kind: FileKind): string | null {
  switch (kind) {
    case 'text':
    case 'workbook':
      return null;
    case 'xls':
      return say('This is an Excel 97-2003 workbook (.xls): open it in Excel and save it as .xlsx or CSV.');
    case 'encrypted':
      return say('This workbook is protected by a password: open it in Excel and save it without one.');
    case 'xlsb':
      return say('This is a binary Excel workbook (.xlsb): open it in Excel and save it as .xlsx or CSV.');
    case 'ods':
      return say('This is an OpenDocument file (.ods): open it in its program and save it as .xlsx or CSV.');
    case 'iwork':
      return say('This is a document of Apple Numbers, Pages or Keynote: export it to Excel or CSV.');
    case 'word':
      return say('This is a Word document: copy its table into a spreadsheet and save that as .xlsx or CSV.');
    case 'powerpoint':
      return say('This is a PowerPoint presentation: it holds no list that can be imported.');
    case 'old-office':
      return say(
        'This is a document of Office 97-2003 or protected by a password: save it as .xlsx or CSV without one.',
      );
    case 'pdf':
      return say('This is a PDF: ask for the list as .xlsx or CSV.');
    case 'html':
      return say('This is a web page, though Excel may open it: open it there and save it as .xlsx or CSV.');
    case 'xml-spreadsheet':
      return say('This is an XML Spreadsheet 2003: open it in Excel and save it as .xlsx or CSV.');
    case 'xml':
      return say('This is an XML file: open it in Excel and save it as .xlsx or CSV.');
    case 'sylk':
      return say('This is a SYLK file (.slk): open it in Excel and save it as .xlsx or CSV.');
    case 'zip':
      return say('This is a packed folder and no workbook: unpack it and import the file in it.');
    case 'gzip':
      return say('This is a packed file: unpack it and import what is in it.');
    case 'picture':
      return say('This is a picture: ask for the list as .xlsx or CSV.');
    case 'empty':
      return say('This file is empty.');
    case 'unknown':
      return say('This is no list that can be read: save it as .xlsx or CSV.');
  }
}

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0) =>
  signature.every((byte, index) => bytes[at + index] === byte);
const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const PICTURES: readonly (readonly number[])[] = [
  [0x89, ...letters('PNG')],
  [0xff, 0xd8, 0xff],
  letters('GIF8'),
  [...letters('II'), 0x2a, 0],
  [...letters('MM'), 0, 0x2a],
];
const PACKED: readonly (readonly number[])[] = [
  [0x1f, 0x8b],
  [...letters('7z'), 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21, 0x1a],
  [...letters('BZh'), 0x39, 0x31, 0x41, 0x59],
  [0xfd, ...letters('7zXZ')],
  [0x28, 0xb5, 0x2f, 0xfd],
];
/** Excel 2 to 4 wrote their records without a container. */
const OLDEST_EXCEL = [0x00, 0x02, 0x04, 0x08].map((version) => [0x09, version]);

function isPicture(bytes: Uint8Array): boolean {
  return (
    PICTURES.some((signature) => startsWith(bytes, signature)) ||
    (startsWith(bytes, letters('RIFF')) && startsWith(bytes, letters('WEBP'), 8)) ||
    startsWith(bytes, letters('ftyphei'), 4) ||
    (startsWith(bytes, letters('BM')) && startsWith(bytes, [0, 0, 0, 0], 6))
  );
}

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** What a zip file is by the names of what is in it. */
export function zipKind(names: readonly string[], mimetype = ''): FileKind {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^\/?xl\/workbook\.bin$/i)) return 'xlsb';
  if (has(/^\/?xl\//i)) return 'workbook';
  if (has(/^\/?word\//i)) return 'word';
  if (has(/^\/?ppt\//i)) return 'powerpoint';
  if (mimetype.includes('opendocument') || has(/^META-INF\/manifest\.xml$/)) return 'ods';
  if (has(/\.iwa$|^index\.apxl$|^Index\.zip$/)) return 'iwork';
  // A workbook need not keep its parts under `xl`.
  return has(/^\/?(?:\[Content_Types\]\.xml$|_rels\/|docProps\/)/i) ? 'workbook' : 'zip';
}

const ENOUGH_OF_A_ZIP = 256 * 1024;
const LOCAL_HEADER = 'PK\u0003\u0004';

/** By the headers in front of what is packed, as many as there are in the start of a file. */
function zipKindByStart(bytes: Uint8Array): FileKind {
  const text = latin(bytes.subarray(0, ENOUGH_OF_A_ZIP));
  const names: string[] = [];
  let mimetype = '';
  for (let at = 0; at >= 0; at = text.indexOf(LOCAL_HEADER, at + 4)) {
    const [low = 0, high = 0] = bytes.subarray(at + 26);
    const nameEnd = at + 30 + low + high * 256;
    const name = text.slice(at + 30, nameEnd).replaceAll('\\', '/');
    names.push(name);
    if (name === 'mimetype') mimetype = text.slice(nameEnd, nameEnd + 100);
  }
  return zipKind(names, mimetype);
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What a compound file is by a stream that it has. */
const STREAMS: Readonly<Record<string, FileKind>> = {
  EncryptedPackage: 'encrypted',
  Workbook: 'xls',
  Book: 'xls',
  WordDocument: 'word',
};
const utf16 = (name: string) => `${[...name].join('\0')}\0`;

/** Streams have their names in UTF-16, ended by a zero, wherever the directory lies. */
function compoundKind(bytes: Uint8Array): FileKind {
  const text = latin(bytes);
  for (const [stream, kind] of Object.entries(STREAMS)) {
    if (text.includes(`${utf16(stream)}\0\0`)) return kind;
  }
  return text.includes(`${utf16('PowerPoint')} `) ? 'powerpoint' : 'old-office';
}

/** @returns null for what is no text */
function textStart(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 4096);
  if (startsWith(start, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(start);
  if (startsWith(start, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(start);
  const even = start.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = start.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  const controls = start.filter((byte) => byte < 9).length;
  // Databases leave a stray zero in a text now and then.
  if (controls <= start.length / 100) return new TextDecoder().decode(start);
  // UTF-16 without its mark: every other byte of Latin letters is zero.
  if (odd > start.length / 8 && even === 0) return new TextDecoder('utf-16le').decode(start);
  if (even > start.length / 8 && odd === 0) return new TextDecoder('utf-16be').decode(start);
  return null;
}

function markupKind(text: string): FileKind {
  const start = text.trimStart();
  if (/^MIME-Version:/i.test(start)) return 'html';
  // `ID;P` also begins a list whose columns are ID and Phone; SYLK goes on with records of its own.
  if (/^ID;P[^\r\n]*[\r\n]+[BCEFOPW];/.test(start)) return 'sylk';
  if (start.startsWith('{\\rtf')) return 'word';
  if (!start.startsWith('<')) return 'text';
  if (/urn:schemas-microsoft-com:office:spreadsheet["']|progid\s*=\s*["']Excel\.Sheet/.test(start)) {
    return /<html\b/i.test(start) ? 'html' : 'xml-spreadsheet';
  }
  if (
    /^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|meta|body|table|style|div)\b/i.test(
      start,
    )
  ) {
    return 'html';
  }
  return start.startsWith('<?xml') ? 'xml' : 'text';
}

export const isZip = (start: Uint8Array) => startsWith(start, letters(LOCAL_HEADER));

/**
 * @param start of the file, 64 kB or more; the whole of it tells most
 * @param name tells only what its content leaves open
 */
export function fileKindOf(start: Uint8Array, name: string): FileKind {
  if (start.length === 0) return 'empty';
  if (isZip(start)) return zipKindByStart(start);
  if (startsWith(start, letters('PK\u0005\u0006'))) return 'zip';
  if (startsWith(start, COMPOUND_FILE)) {
    const kind = compoundKind(start);
    if (kind !== 'old-office') return kind;
    // Its directory may lie behind what was read; programs write .xlsx as a compound file only to encrypt it.
    if (/\.xls[xm]$/i.test(name)) return 'encrypted';
    return /\.xls$/i.test(name) ? 'xls' : kind;
  }
  if (startsWith(start, letters('%PDF-'))) return 'pdf';
  if (PACKED.some((signature) => startsWith(start, signature))) return 'gzip';
  if (isPicture(start)) return 'picture';
  const text = textStart(start);
  if (text !== null)
    return text === '' || /^\ufeff?\0*$/.test(text) ? 'empty' : markupKind(text.replace(/^\ufeff/, ''));
  return OLDEST_EXCEL.some((signature) => startsWith(start, signature)) ? 'xls' : 'unknown';
}
