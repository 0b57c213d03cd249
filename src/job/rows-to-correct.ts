/** Lines of an import that a person can put right in the file, each with the cell at fault. */
import type { Contact } from '#src/contact/index.ts';
import type { Column, ColumnMeaning } from '#src/sheet/index.ts';
import { explainReason, type Reader, type ReasonCode, type Verdict } from '#src/verdict/index.ts';
import type { CorrectPorts } from './correct-ports.ts';
import {
  type ImportJob,
  type ImportOutcome,
  type ImportResult,
  type ImportRow,
  nextChunk,
  type RowPlace,
  type RowsToCorrect,
  type RowToCorrect,
} from './import-job.ts';
import { columnsOf, contactReader, problemOf } from './import-rows.ts';
import { lineReasonText } from './line-words.ts';

/** What a person can put right in the file, and where it stands, the most telling first. */
const COLUMNS_AT_FAULT: readonly (readonly [ReasonCode, readonly ColumnMeaning[]])[] = [
  ['INVALID_PHONE', ['phone']],
  ['MISSING_EXTERNAL_ID', ['externalId']],
  ['UNKNOWN_LOCATION', ['postalCode', 'state', 'region', 'country', 'timeZone', 'latitude', 'phone']],
];

/** Outcomes of a contact that CXone has been sent. */
export const SENT: ReadonlySet<ImportOutcome> = new Set(['created', 'existing', 'failed']);

/** The column of one of these meanings where something stands, else the first there is. */
function columnAtFault(
  columns: readonly Column[],
  cells: readonly string[],
  meanings: readonly ColumnMeaning[],
): number | null {
  const found = meanings.flatMap((wanted) =>
    columns.flatMap(({ meaning }, column) => (meaning === wanted ? [column] : [])),
  );
  return found.find((column) => (cells[column] ?? '').trim() !== '') ?? found[0] ?? null;
}

/** Null where there is nothing that a person can put right in the file. */
export function toCorrect(
  place: RowPlace,
  { line, cells = [], reported }: ImportRow,
  columns: readonly Column[],
  reasons: readonly { readonly code: ReasonCode; readonly sentence: string }[],
): RowToCorrect | null {
  if (reported) {
    const reason = lineReasonText(reported.reason);
    return { place, line, cells, column: reported.column, reason, outcome: 'reported' };
  }
  for (const [code, meanings] of COLUMNS_AT_FAULT) {
    const reason = reasons.find((one) => one.code === code);
    if (!reason) continue;
    const column = columnAtFault(columns, cells, meanings);
    return { place, line, cells, column, reason: reason.sentence, outcome: 'rejected' };
  }
  return null;
}

/** Such a line is not touched any more. */
export const mayHaveBeenSent = (job: ImportJob, { chunk, index }: RowPlace, result: ImportResult | null) =>
  (result !== null && SENT.has(result.outcome)) ||
  (result === null && nextChunk(job) === chunk && job.inFlight.includes(index));

/** The reasons of a verdict in sentences. */
export const told = ({ reasons }: Verdict, reader: Reader) =>
  reasons.map((reason) => ({ code: reason.code, sentence: explainReason(reason, reader) }));

/** Lines that a person can put right, from a place on. */
export async function rowsToCorrect(
  id: string,
  { from, most }: { readonly from: RowPlace | null; readonly most: number },
  ports: Omit<CorrectPorts, 'saveChunks'>,
): Promise<RowsToCorrect> {
  const job = await ports.job(id);
  if (job?.source.from !== 'file' || job.source.choice === null) {
    return { headers: [], rows: [], next: null };
  }
  const columns = columnsOf(job.source);
  const contactOf = contactReader(job.source);
  const headers = job.source.columns.map(({ header }) => header);
  const rows: RowToCorrect[] = [];
  for (let chunk = from?.chunk ?? 0; chunk < job.chunks; chunk++) {
    const begin = chunk === from?.chunk ? from.index : 0;
    const kept = await ports.rows(job, chunk);
    const results = await ports.results(job, chunk);
    const unjudged: { readonly index: number; readonly contact: Contact }[] = [];
    kept.forEach((row, index) => {
      if (index < begin || results[index] || problemOf(row, job) !== null) return;
      const contact = contactOf(row);
      if (contact && !mayHaveBeenSent(job, { chunk, index }, null)) unjudged.push({ index, contact });
    });
    const verdicts = await ports.judge(
      unjudged.map(({ contact }) => contact),
      job.proposedAt,
    );
    const reasonsAt = new Map(
      unjudged.map(({ index }, at) => [index, verdicts[at] ? told(verdicts[at], ports.reader) : []]),
    );
    for (let index = begin; index < kept.length; index++) {
      const row = kept[index];
      if (!row) continue;
      const reasons = results[index]?.reasons ?? reasonsAt.get(index) ?? [];
      const found = toCorrect({ chunk, index }, row, columns, reasons);
      if (!found) continue;
      if (rows.length >= most) return { headers, rows, next: { chunk, index } };
      rows.push(found);
    }
  }
  return { headers, rows, next: null };
}
