/** What became of an import's rows, as a file that a person can open. */
import { csvLine } from '#src/sheet/index.ts';
import type { ImportResult } from './import-contacts.ts';

export const RESULT_COLUMNS = [
  'row',
  'external_id',
  'phone',
  'outcome',
  'reasons',
  'why',
  'citation',
  'next_lawful_local',
  'next_lawful_utc',
] as const;

const headerLine = csvLine(RESULT_COLUMNS);

function lineOf(result: ImportResult): string {
  const { reasons } = result;
  const citations = reasons.flatMap(({ citation }) =>
    citation ? [citation.url === null ? citation.text : `${citation.text} <${citation.url}>`] : [],
  );
  return csvLine([
    String(result.row),
    result.externalId ?? '',
    result.phone ?? '',
    result.outcome,
    [...new Set(reasons.map(({ code }) => code))].join(' '),
    result.cause ?? reasons.map(({ sentence }) => sentence).join(' '),
    [...new Set(citations)].join('; '),
    result.nextLocal ?? '',
    result.nextAt === null ? '' : new Date(result.nextAt).toISOString(),
  ]);
}

/** Begins with the header; results are given chunk by chunk. */
export async function* importLines(
  chunks: AsyncIterable<readonly (ImportResult | null)[]>,
  wanted: (result: ImportResult) => boolean,
): AsyncGenerator<string> {
  yield headerLine;
  for await (const results of chunks) {
    yield results.flatMap((result) => (result && wanted(result) ? [lineOf(result)] : [])).join('');
  }
}
