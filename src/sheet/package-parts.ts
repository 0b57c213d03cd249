/** The parts of a workbook's zip file, and how they refer to each other. */
import { attribute, prefixedAttribute, readXml } from './xml.ts';
import { DamagedZipError, unpack, type ZipEntry, zipDirectory } from './zip.ts';

export interface Relation {
  /** The end of its type, which is the same in both of the standard's editions: `worksheet`, `styles`. */
  readonly type: string;
  /** The part's name in the zip file. */
  readonly target: string;
}

/** `..` and `.` in a path resolved; parts are named without a slash in front. */
function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Names of parts are one name whatever their case. */
const keyOf = (name: string) => resolved(name).toLowerCase();

export class PackageParts {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  /** @throws {DamagedZipError} */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = new Map(zipDirectory(bytes).map((entry) => [keyOf(entry.name), entry]));
  }

  get names(): string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.#entries.has(keyOf(name));
  }

  /** Bytes of the part when it is unpacked; 0 when it is not there. */
  size(name: string): number {
    return this.#entries.get(keyOf(name))?.size ?? 0;
  }

  *read(name: string): Generator<Uint8Array> {
    const entry = this.#entries.get(keyOf(name));
    if (entry === undefined) throw new DamagedZipError(`${name} is missing`);
    yield* unpack(this.#bytes, entry);
  }

  /** What a part refers to, by the ids that it uses for it; '' is the package itself. */
  relations(part: string): Map<string, Relation> {
    const slash = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, slash);
    const name = `${folder}_rels/${part.slice(slash)}.rels`;
    const relations = new Map<string, Relation>();
    if (!this.has(name)) return relations;
    readXml(this.read(name), {
      opened(element, attributes) {
        if (element !== 'Relationship') return;
        const found = attributes();
        const id = attribute(found, 'Id');
        const target = attribute(found, 'Target')?.replaceAll('\\', '/');
        if (id === undefined || target === undefined || found['TargetMode'] === 'External') return;
        relations.set(id, {
          type: attribute(found, 'Type')?.split('/').at(-1) ?? '',
          target: resolved(target.startsWith('/') ? target : folder + target),
        });
      },
      closed() {},
    });
    return relations;
  }
}

export interface ListedSheet {
  readonly name: string;
  readonly state: string;
  /** Of its relation. */
  readonly id: string;
}

/** The sheets that a workbook lists, in its order, and from when it counts its days. */
export function readWorkbookPart(pieces: Iterable<Uint8Array>): { sheets: ListedSheet[]; from1904: boolean } {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  let isInSheets = false;
  readXml(pieces, {
    opened(element, attributes) {
      if (element === 'sheets') isInSheets = true;
      else if (element === 'sheet' && isInSheets) {
        const found = attributes();
        sheets.push({
          name: attribute(found, 'name') ?? '',
          state: attribute(found, 'state') ?? 'visible',
          id: prefixedAttribute(found, 'id') ?? '',
        });
      } else if (element === 'workbookPr') {
        from1904 = /^(?:1|true|on)$/i.test(attribute(attributes(), 'date1904') ?? '');
      }
    },
    closed(element) {
      if (element === 'sheets') isInSheets = false;
    },
  });
  return { sheets, from1904 };
}

/** The texts that cells name by their place, without the phonetic hints of Japanese ones. */
export function readSharedStrings(pieces: Iterable<Uint8Array>, decoded: (text: string) => string): string[] {
  const strings: string[] = [];
  let text = '';
  let isHint = false;
  let isText = false;
  readXml(pieces, {
    opened(element) {
      if (element === 'si') text = '';
      else if (element === 'rPh') isHint = true;
      else if (element === 't') isText = !isHint;
    },
    text(run) {
      if (isText) text += run;
    },
    closed(element) {
      if (element === 'si') strings.push(decoded(text));
      else if (element === 'rPh') isHint = false;
      else if (element === 't') isText = false;
    },
  });
  return strings;
}

/** For each style that a cell may name, the number of its format, and the formats that the workbook brings. */
export function readStyles(pieces: Iterable<Uint8Array>): { ids: number[]; patterns: Map<number, string> } {
  const ids: number[] = [];
  const patterns = new Map<number, string>();
  let list = '';
  readXml(pieces, {
    opened(element, attributes) {
      if (element === 'numFmts' || element === 'cellXfs') list = element;
      else if (element === 'numFmt' && list === 'numFmts') {
        const found = attributes();
        patterns.set(Number(found['numFmtId']), attribute(found, 'formatCode') ?? '');
      } else if (element === 'xf' && list === 'cellXfs') ids.push(Number(attributes()['numFmtId'] ?? 0));
    },
    closed(element) {
      if (element === list) list = '';
    },
  });
  return { ids, patterns };
}
