/**
 * What became of an import's lines, as a file that a person can open, correct and import again: every column of hers, then
 * ours, which are known when they come back.
 */
import { fingerprint } from '#src/schema/fingerprint.ts';
import {
  csvLine,
  LineReason,
  type OpenTable,
  type ReportedLine,
  type SourceRow,
  type TableChoice,
  withoutMark,
} from '#src/sheet/index.ts';
import type { ImportJob, ImportOutcome, ImportResult, ImportRow } from './import-job.ts';
import { columnsOf, contactReader, problemOf } from './import-rows.ts';
import { lineReasonText, outcomeText } from './line-words.ts';

/** The columns that ClearDial adds. Their names are the same in every language. */
const RESULT_COLUMNS = [
  'cleardial_status',
  'cleardial_reasons',
  'cleardial_why',
  'cleardial_citation',
  'cleardial_next_local',
  'cleardial_next_utc',
  'cleardial_line',
  'cleardial_check',
] as const;

const OURS: ReadonlySet<string> = new Set(RESULT_COLUMNS);

/** Whether a column is one that ClearDial added to a file. */
export const isOurColumn = (header: string): boolean => OURS.has(header.trim().toLowerCase());

const withoutEmptyEnd = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

/** By which a line that was reported is known again as long as nobody has changed it: its text may not say why. */
function checkOf({ reason, column }: Pick<ReportedLine, 'reason' | 'column'>, cells: readonly string[]) {
  return `${reason} ${column ?? '-'} ${fingerprint(withoutEmptyEnd(cells))}`;
}

/** What became of a line, so far. */
function outcomeOfLine(
  row: ImportRow,
  result: ImportResult | null,
  job: Pick<ImportJob, 'sameId'>,
): ImportOutcome {
  return result?.outcome ?? (row.reported ? 'reported' : (problemOf(row, job) ?? 'not-reached'));
}

function ourCells(
  row: ImportRow,
  result: ImportResult | null,
  outcome: ImportOutcome,
  check: string,
): string[] {
  const reasons = result?.reasons ?? [];
  const citations = reasons.flatMap(({ citation }) =>
    citation ? [citation.url === null ? citation.text : `${citation.text} <${citation.url}>`] : [],
  );
  const sentences = row.reported
    ? lineReasonText(row.reported.reason)
    : reasons.map(({ sentence }) => sentence).join(' ');
  return [
    outcome,
    row.reported ? row.reported.reason : [...new Set(reasons.map(({ code }) => code))].join(' '),
    result?.cause ?? row.said ?? (sentences || outcomeText(outcome)),
    [...new Set(citations)].join('; '),
    result?.nextLocal ?? '',
    result === null || result.nextAt === null ? '' : new Date(result.nextAt).toISOString(),
    String(row.line),
    check,
  ];
}

/**
 * Begins with the header; lines are given chunk by chunk.
 * @param wanted the outcomes whose lines are written
 */
export async function* importLines(
  job: Pick<ImportJob, 'source' | 'sameId' | 'width'>,
  chunks: AsyncIterable<{
    readonly rows: readonly ImportRow[];
    readonly results: readonly (ImportResult | null)[];
  }>,
  wanted: ReadonlySet<ImportOutcome>,
): AsyncGenerator<string> {
  const isCells = job.source.from === 'file' && job.source.choice !== null;
  const contactOf = contactReader(job.source);
  const headers = isCells ? columnsOf(job.source).map(({ header }) => header) : ['external_id', 'phone'];
  // A line with more cells than there are headers keeps them, under headers without a name.
  while (isCells && headers.length < job.width) headers.push('');
  const theirs = headers.flatMap((header, column) => (isCells && isOurColumn(header) ? [] : [column]));
  yield csvLine([...theirs.map((column) => headers[column] ?? ''), ...RESULT_COLUMNS]);
  for await (const { rows, results } of chunks) {
    let text = '';
    rows.forEach((row, index) => {
      const result = results[index] ?? null;
      const outcome = outcomeOfLine(row, result, job);
      if (!wanted.has(outcome)) return;
      const contact = isCells ? null : (contactOf(row) ?? row.contact);
      const cells = row.cells ?? [contact?.externalId ?? '', contact?.phone ?? ''];
      const own = theirs.map((column) => cells[column] ?? '');
      const { reported } = row;
      const column = reported?.column == null ? -1 : theirs.indexOf(reported.column);
      const check = reported
        ? checkOf({ reason: reported.reason, column: column < 0 ? null : column }, own)
        : '';
      text += csvLine([...own, ...ourCells(row, result, outcome, check)]);
    });
    yield text;
  }
}

/** The headers of a file, of one that ClearDial wrote without the marks against formulas. */
export const headersAsGiven = (headers: readonly string[]): readonly string[] =>
  headers.some(isOurColumn) ? headers.map(withoutMark) : headers;

/** How a file says itself that it is to be read: where ClearDial wrote its header, whoever saved it since. */
export function choiceInFile({
  headers,
  above,
  first,
}: Pick<OpenTable, 'headers' | 'above' | 'first'>): Partial<Pick<TableChoice, 'delimiter' | 'headerLine'>> {
  const rows = [{ line: null, cells: headers }, ...above, ...first];
  const unsplit = rows
    .flatMap(({ cells }) => cells)
    .map((cell) => /cleardial_status"?([^\w"])"?cleardial_reasons/i.exec(cell)?.[1])
    .find((found) => found !== undefined);
  if (unsplit !== undefined) return { delimiter: unsplit };
  if (headers.some(isOurColumn)) return {};
  const header = rows.find(({ cells }) => cells.some(isOurColumn));
  return header && header.line !== null ? { headerLine: header.line } : {};
}

/**
 * Reads lines of a file that ClearDial wrote as those of the file that it was given: marks against formulas are taken
 * off, and what was reported is so again unless somebody has changed it. Null for other files.
 */
export function linesReader(
  headers: readonly string[],
): ((row: SourceRow) => SourceRow | ReportedLine) | null {
  const check = headers.findIndex((header) => header.trim().toLowerCase() === 'cleardial_check');
  if (check < 0) return null;
  const theirs = headers.flatMap((header, column) => (isOurColumn(header) ? [] : [column]));
  return (row) => {
    const cells = row.cells.map((cell, column) =>
      isOurColumn(headers[column] ?? '') ? '' : withoutMark(cell),
    );
    const written = (row.cells[check] ?? '').trim();
    if (written !== '') {
      const [said, place] = written.split(' ');
      const reason = LineReason.safeParse(said);
      const column = /^\d+$/.test(place ?? '') ? Number(place) : null;
      const own = theirs.map((at) => cells[at] ?? '');
      if (reason.success && checkOf({ reason: reason.data, column }, own) === written) {
        const at = column === null ? null : (theirs[column] ?? null);
        return { line: row.line, reason: reason.data, column: at, cells };
      }
    }
    return { ...row, cells };
  };
}
