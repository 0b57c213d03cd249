/**
 * Reads a file of contacts into an import: rows are kept in chunks, and counted by how they would stand, while they
 * are read. It runs in a worker of the page, so that nothing the page draws has to wait for it.
 */

import { type Contact, withOtherPhones } from '#src/contact/index.ts';
import { say } from '#src/language/index.ts';
import { z } from '#src/schema/index.ts';
import {
  Column,
  CsvReader,
  contactOf,
  csvRows,
  Encoding,
  guessColumns,
  guessDelimiter,
  guessEncoding,
  workbookRows,
} from '#src/sheet/index.ts';
import {
  addStanding,
  ContactsSeen,
  type ImportJob,
  type ImportPorts,
  type ImportRow,
} from './import-contacts.ts';

/** How a file is to be read. */
export const FileChoice = z.object({
  encoding: Encoding,
  delimiter: z.string().check(z.maxLength(1)),
  /** Country calling code of numbers that have none; null leaves them as they stand. */
  callingCode: z.nullable(z.string().check(z.maxLength(3))),
});
export type FileChoice = z.infer<typeof FileChoice>;

/** What a person sees of a file before it is read. */
export const FilePreview = z.object({
  kind: z.enum(['csv', 'workbook']),
  choice: FileChoice,
  columns: z.array(Column),
  /** The first rows below the header. */
  rows: z.array(z.array(z.string())),
});
export type FilePreview = z.infer<typeof FilePreview>;

const PREVIEW_BYTES = 256 * 1024;
const PREVIEW_ROWS = 20;
const CHUNK = 500;
const TALLY_EVERY = 5_000;

const isWorkbook = (file: File) => /\.xls[xm]$/i.test(file.name);
const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');

/** There is nothing in the file, or nothing below its header. */
export class EmptyFileError extends Error {
  override readonly name = 'EmptyFileError';

  constructor() {
    super(say('This file has no rows below its header.'));
  }
}

/**
 * @param wanted what a person chose; the rest is guessed
 * @throws {EmptyFileError} {@link WorkbookError}
 */
export async function previewFile(file: File, wanted: Partial<FileChoice> = {}): Promise<FilePreview> {
  const callingCode = wanted.callingCode ?? null;
  let all: string[][];
  let choice: FileChoice = { encoding: 'utf-8', delimiter: ',', callingCode };
  if (isWorkbook(file)) all = await workbookRows(file);
  else {
    const start = new Uint8Array(await file.slice(0, PREVIEW_BYTES).arrayBuffer());
    const encoding = wanted.encoding ?? guessEncoding(start);
    const text = new TextDecoder(encoding).decode(start, { stream: true });
    const delimiter = wanted.delimiter ?? guessDelimiter(text);
    choice = { encoding, delimiter, callingCode };
    all = new CsvReader(delimiter).read(text, file.size <= PREVIEW_BYTES);
  }
  const [headers, ...below] = all.filter((row) => !isBlank(row));
  if (!headers || below.length === 0) throw new EmptyFileError();
  const rows = below.slice(0, PREVIEW_ROWS);
  return { kind: isWorkbook(file) ? 'workbook' : 'csv', choice, columns: guessColumns(headers, rows), rows };
}

export interface ReadFilePorts {
  readonly save: (
    job: ImportJob,
    also: { readonly rows: readonly ImportRow[]; readonly chunk: number },
  ) => Promise<void>;
  readonly tally: ImportPorts['tally'];
  /** @param share of the file that has been read, 0 to 1 */
  readonly told: (job: ImportJob, share: number) => void;
}

async function* allRows(file: File, choice: FileChoice): AsyncGenerator<{ rows: string[][]; share: number }> {
  if (isWorkbook(file)) {
    const rows = await workbookRows(file);
    for (let from = 0; from < rows.length; from += TALLY_EVERY) {
      const until = Math.min(from + TALLY_EVERY, rows.length);
      yield { rows: rows.slice(from, until), share: until / rows.length };
    }
    return;
  }
  for await (const { rows, read } of csvRows(file, choice)) yield { rows, share: read / file.size };
}

/** @returns the job, ready to be sent @throws the signal's reason, and what reading throws */
export async function readFile(
  begun: ImportJob,
  file: File,
  choice: FileChoice,
  columns: readonly Column[],
  ports: ReadFilePorts,
  signal: AbortSignal,
): Promise<ImportJob> {
  let job = begun;
  let place = 0;
  let hasHeader = false;
  let chunk: ImportRow[] = [];
  let untallied: Contact[] = [];
  const seen = new ContactsSeen();

  /** Two rows of one person are two of her numbers: both say where she may be, though only the first is sent. */
  function placeChunk(): void {
    const contacts = withOtherPhones(chunk.map(({ contact }) => contact));
    chunk = chunk.map((row, index) => ({ ...row, contact: contacts[index] ?? row.contact }));
    untallied.push(...chunk.filter(({ problem }) => problem === null).map(({ contact }) => contact));
  }

  async function keepChunk(): Promise<void> {
    job = { ...job, rows: job.rows + chunk.length, chunks: job.chunks + 1 };
    await ports.save(job, { rows: chunk, chunk: job.chunks - 1 });
    chunk = [];
  }

  async function tally(share: number): Promise<void> {
    const tallied = await ports.tally(untallied, job.proposedAt);
    untallied = [];
    job = { ...job, standing: addStanding(job.standing, tallied) };
    ports.told(job, share);
  }

  for await (const { rows, share } of allRows(file, choice)) {
    for (const row of rows) {
      place++;
      if (isBlank(row)) continue;
      if (!hasHeader) {
        hasHeader = true;
        continue;
      }
      const contact = contactOf(row, columns, choice.callingCode);
      const isAgain = seen.again(contact);
      chunk.push({ row: place, contact, problem: isAgain ? 'duplicate' : null, said: null });
      if (chunk.length < CHUNK) continue;
      placeChunk();
      await keepChunk();
    }
    signal.throwIfAborted();
    if (untallied.length >= TALLY_EVERY) await tally(share);
  }
  placeChunk();
  if (untallied.length > 0) await tally(1);
  job = { ...job, state: 'ready', total: job.rows + chunk.length };
  await keepChunk();
  ports.told(job, 1);
  return job;
}
