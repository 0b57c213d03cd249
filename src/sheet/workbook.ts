/** Excel workbooks (.xlsx, .xlsm): their sheets, and the rows of each as a person sees them. */

import { say } from '#src/language/index.ts';
import { fileKindOf, isZip, whyUnreadable, zipKind } from './file-kind.ts';
import { builtInFormat, GENERAL, NumberFormat } from './number-format.ts';
import {
  type ListedSheet,
  PackageParts,
  type Relation,
  readSharedStrings,
  readStyles,
  readWorkbookPart,
} from './package-parts.ts';
import type { SheetInfo, SourceRow } from './source-row.ts';
import {
  readWorksheet,
  type SharedParts,
  type SheetContent,
  TooManyCellsError,
  unescapeCode,
} from './worksheet.ts';
import { DamagedXmlError } from './xml.ts';
import { DamagedZipError } from './zip.ts';

/** A workbook is kept in memory as a whole; a larger list is better saved as CSV. */
const LARGEST_WORKBOOK_BYTES = 60 * 1024 * 1024;
/** Of all that is read of it, when it is unpacked. */
const LARGEST_UNPACKED_BYTES = 512 * 1024 * 1024;

/** A workbook that cannot be read, with why in words. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
}

export interface Workbook {
  /** In the workbook's order. */
  readonly sheets: readonly SheetInfo[];
  /**
   * The rows of a sheet that hold something.
   * @throws {WorkbookError}
   */
  rows(sheet: string): readonly SourceRow[];
}

const NO_CONTENT: SheetContent = { rows: [], columns: 0, hiddenRows: 0 };

function kindOf(relation: Relation | undefined): SheetInfo['kind'] {
  if (relation === undefined || relation.type === 'worksheet') return 'cells';
  return relation.type === 'chartsheet' ? 'chart' : 'other';
}

function visibilityOf({ state }: ListedSheet): SheetInfo['visibility'] {
  if (state === 'veryHidden') return 'very-hidden';
  return state === 'hidden' ? 'hidden' : 'visible';
}

/** What went wrong in a sheet, in words that name it. */
function inWords(cause: unknown, sheet: string): unknown {
  if (cause instanceof TooManyCellsError) {
    const words = say('The sheet “{sheet}” has more than 10 million cells: save it as CSV and import that.', {
      sheet,
    });
    return new WorkbookError(words, { cause });
  }
  if (cause instanceof DamagedXmlError || cause instanceof DamagedZipError) {
    const words = say(
      'The sheet “{sheet}” is damaged: open the workbook in Excel, let it be repaired and save it.',
      {
        sheet,
      },
    );
    return new WorkbookError(words, { cause });
  }
  return cause;
}

class OpenWorkbook implements Workbook {
  readonly sheets: readonly SheetInfo[];
  readonly #parts: PackageParts;
  readonly #shared: SharedParts;
  readonly #targets: ReadonlyMap<string, Relation | undefined>;
  /** Of the sheet that was read last, or of the first that can be seen. */
  #kept: { readonly sheet: string; readonly content: SheetContent } | null = null;

  constructor(
    parts: PackageParts,
    shared: SharedParts,
    listed: readonly ListedSheet[],
    relations: ReadonlyMap<string, Relation>,
  ) {
    this.#parts = parts;
    this.#shared = shared;
    this.#targets = new Map(listed.map(({ name, id }) => [name, relations.get(id)]));
    this.sheets = listed.map((sheet) => {
      const kind = kindOf(relations.get(sheet.id));
      const visibility = visibilityOf(sheet);
      const content = kind === 'cells' ? this.#contentOrNone(sheet.name) : NO_CONTENT;
      if (this.#kept === null && visibility === 'visible' && content.rows.length > 0) {
        this.#kept = { sheet: sheet.name, content };
      }
      return {
        name: sheet.name,
        rows: content.rows.at(-1)?.line ?? 0,
        columns: content.columns,
        hiddenRows: content.hiddenRows,
        visibility,
        kind,
      };
    });
  }

  rows(sheet: string): readonly SourceRow[] {
    if (this.#kept?.sheet !== sheet) {
      const kind = this.sheets.find(({ name }) => name === sheet)?.kind;
      if (kind === undefined) {
        throw new WorkbookError(say('This workbook has no sheet “{sheet}”.', { sheet }));
      }
      if (kind !== 'cells') {
        throw new WorkbookError(say('“{sheet}” is no sheet of cells: choose another.', { sheet }));
      }
      this.#kept = { sheet, content: this.#content(sheet) };
    }
    return this.#kept.content.rows;
  }

  /** One damaged sheet does not keep anybody from reading another: it is told when it is chosen. */
  #contentOrNone(sheet: string): SheetContent {
    try {
      return this.#content(sheet);
    } catch (error) {
      if (error instanceof WorkbookError) return NO_CONTENT;
      throw error;
    }
  }

  #content(sheet: string): SheetContent {
    try {
      const target = this.#targets.get(sheet)?.target;
      if (target === undefined) throw new DamagedZipError(`there is no part for ${sheet}`);
      return readWorksheet(this.#parts.read(target), this.#shared);
    } catch (cause) {
      throw inWords(cause, sheet);
    }
  }
}

function formatsOf(parts: PackageParts, part: string | undefined, from1904: boolean): NumberFormat[] {
  const { ids, patterns } = part === undefined ? { ids: [], patterns: null } : readStyles(parts.read(part));
  const known = new Map<number, NumberFormat>();
  const formats = ids.map((id) => {
    const format = known.get(id) ?? new NumberFormat(patterns?.get(id) ?? builtInFormat(id), from1904);
    known.set(id, format);
    return format;
  });
  return formats.length > 0 ? formats : [new NumberFormat(GENERAL, from1904)];
}

function open(bytes: Uint8Array): Workbook {
  const parts = new PackageParts(bytes);
  const why = whyUnreadable(zipKind(parts.names, mimetypeIn(parts)));
  if (why !== null) throw new WorkbookError(why);
  const main = [...parts.relations('').values()].find(({ type }) => type === 'officeDocument');
  const part = main?.target ?? 'xl/workbook.xml';
  const { sheets, from1904 } = readWorkbookPart(parts.read(part));
  const relations = parts.relations(part);
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target;
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  // Several sheets may name one part: it is read for each of them.
  const read = [part, strings, styles, ...sheets.map(({ id }) => relations.get(id)?.target)];
  const size = read.reduce<number>((sum, name) => sum + (name === undefined ? 0 : parts.size(name)), 0);
  if (size > LARGEST_UNPACKED_BYTES) {
    throw new WorkbookError(
      say('This workbook is larger than 512 MB when it is unpacked: save its list as CSV and import that.'),
    );
  }
  const shared: SharedParts = {
    from1904,
    strings: strings && parts.has(strings) ? readSharedStrings(parts.read(strings), unescapeCode) : [],
    formats: formatsOf(parts, styles && parts.has(styles) ? styles : undefined, from1904),
  };
  return new OpenWorkbook(parts, shared, sheets, relations);
}

function mimetypeIn(parts: PackageParts): string {
  if (!parts.has('mimetype') || parts.size('mimetype') > 200) return '';
  return new TextDecoder().decode(parts.read('mimetype').next().value ?? new Uint8Array());
}

/**
 * Its sheets are measured, and read again when their rows are asked for.
 * @throws {WorkbookError} which says what the file is, where it is no workbook
 */
export async function openWorkbook(file: Blob): Promise<Workbook> {
  if (file.size > LARGEST_WORKBOOK_BYTES) {
    throw new WorkbookError(say('This workbook is larger than 60 MB: save it as CSV and import that.'));
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  // What a zip file is its directory tells best.
  const why = isZip(bytes)
    ? null
    : (whyUnreadable(fileKindOf(bytes, '')) ??
      say('This is no Excel workbook that can be read: save it as .xlsx or CSV.'));
  if (why !== null) throw new WorkbookError(why);
  try {
    return open(bytes);
  } catch (cause) {
    if (!(cause instanceof DamagedXmlError || cause instanceof DamagedZipError)) throw cause;
    throw new WorkbookError(
      say('This workbook is damaged or incomplete: open it in Excel and save it as .xlsx or CSV.'),
      { cause },
    );
  }
}
