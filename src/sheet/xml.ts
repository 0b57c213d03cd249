/** XML as workbooks hold it, read in pieces; what is not well formed is refused, nothing is expanded. */
import { Parser } from 'saxen';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Names come without their prefix: which prefix a program chooses for a namespace means nothing. */
export interface XmlListener {
  opened(name: string, attributes: () => Attributes): void;
  closed(name: string): void;
  /** A run of text, perhaps one of several of an element. */
  text?(text: string): void;
}

/** XML that is not well formed, or is of a kind that no program writes into a workbook. */
export class DamagedXmlError extends Error {
  override readonly name = 'DamagedXmlError';
}

/** Far deeper than any part of a workbook goes. */
const DEEPEST = 200;
/** Longer than any tag and any text of a cell, which Excel ends at 32,767 characters. */
const LONGEST_RUN = 8_000_000;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function entity(name: string): string {
  if (!name.startsWith('#')) {
    const text = ENTITIES[name];
    if (text === undefined) throw new DamagedXmlError(`&${name}; is not known`);
    return text;
  }
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (!(point <= 0x10_ffff)) throw new DamagedXmlError(`&${name}; is no character`);
  return String.fromCodePoint(point);
}

/** Line ends as XML reads them, and entities as what they stand for. */
function decodeXml(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&(#?\w+);/g, (_, name: string) => entity(name));
}

/** An attribute's value, its entities resolved. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const raw = attributes[name];
  return raw === undefined ? undefined : decodeXml(raw);
}

/** An attribute of another namespace, whatever its prefix is. */
export function prefixedAttribute(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((each) => each.endsWith(`:${name}`));
  return key === undefined ? undefined : attribute(attributes, key);
}

/** `true` and `1` are how XML writes what is so. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value?.toLowerCase() === 'true';
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function decoderFor(start: Uint8Array): TextDecoder {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  const declaration = /^[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(
    new TextDecoder('latin1').decode(start.subarray(0, 200)),
  );
  try {
    return new TextDecoder(declaration?.[1] ?? 'utf-8', { fatal: true });
  } catch {
    throw new DamagedXmlError(`its encoding ${declaration?.[1] ?? ''} is not known`);
  }
}

/** What a newer program adds: elements there are named like the workbook's own and say something else. */
const BESIDE = new Set(['extLst', 'Choice']);

function parserFor(listener: XmlListener): Parser {
  let depth = 0;
  let besideFrom = Number.POSITIVE_INFINITY;
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => {
    if (++depth > DEEPEST) throw new DamagedXmlError('it is nested too deeply');
    const local = localName(name);
    if (depth < besideFrom && BESIDE.has(local)) besideFrom = depth;
    if (depth < besideFrom) listener.opened(local, attributes);
  });
  parser.on('closeTag', (name) => {
    if (depth < besideFrom) listener.closed(localName(name));
    if (depth === besideFrom) besideFrom = Number.POSITIVE_INFINITY;
    depth--;
  });
  const hear = (text: string) => {
    if (depth < besideFrom) listener.text?.(text);
  };
  parser.on('text', (text) => hear(decodeXml(text)));
  parser.on('cdata', (text) => hear(text.replace(/\r\n?/g, '\n')));
  // A document type could define entities; no workbook has one.
  parser.on('attention', () => {
    throw new DamagedXmlError('it has a document type');
  });
  const damaged = (error: Error) => {
    throw new DamagedXmlError(error.message);
  };
  parser.on('error', damaged);
  parser.on('warn', damaged);
  return parser;
}

/** @throws {DamagedXmlError} and what the listener and the pieces throw */
export function readXml(pieces: Iterable<Uint8Array>, listener: XmlListener): void {
  const parser = parserFor(listener);
  let decoder: TextDecoder | null = null;
  let waiting = '';
  // A `<` cannot stand in an attribute, so a text that is cut before one ends with a whole tag or in a text.
  const read = (text: string) => {
    const cut = text.lastIndexOf('<');
    if (cut < 0) waiting += text;
    else {
      parser.write(waiting + text.slice(0, cut));
      waiting = text.slice(cut);
    }
    if (waiting.length > LONGEST_RUN) throw new DamagedXmlError('a tag or text is too long');
  };
  const decoded = (decoding: () => string) => {
    try {
      return decoding();
    } catch (cause) {
      throw new DamagedXmlError('it holds bytes that are no text', { cause });
    }
  };
  for (const piece of pieces) {
    const current: TextDecoder = decoder ?? decoderFor(piece);
    decoder = current;
    read(decoded(() => current.decode(piece, { stream: true })));
  }
  read(decoded(() => decoder?.decode() ?? ''));
  parser.write(waiting.trimEnd());
  parser.end();
}
