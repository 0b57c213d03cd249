/**
 * Reads files of contacts into the database, and what became of them out of it; the face of the worker that does so. What
 * the work is stands in `src/job`; here it meets the database and the line to the validator.
 */
import type { ReadsFiles } from '#src/bridge/file-reading.ts';
import { validatorOn } from '#src/bridge/page-validator.ts';
import { ValidatorUnavailableError } from '#src/bridge/validator-life.ts';
import {
  type Corrected,
  type CorrectPorts,
  correctRow,
  countFile,
  type FileChoice,
  type FileCount,
  type FileLook,
  type IdPlaces,
  type ImportJob,
  type ImportOutcome,
  type ImportResult,
  type ImportRow,
  importLines,
  lookAtFile,
  type RemoteValidator,
  type RowPlace,
  type RowsToCorrect,
  readFile,
  rowsToCorrect,
  toldOf,
} from '#src/job/index.ts';
import { type Speech, speak, spoken } from '#src/language/index.ts';
import type { Column } from '#src/sheet/index.ts';
import type { PolicySettings } from '#src/verdict/index.ts';
import { importJob, importResults, importRows, saveChunks, saveImport } from './imports.ts';
import { rememberedMapping, rememberMapping } from './mappings.ts';

/** Parts of a file are put together in strings of about this length. */
const PART_LENGTH = 1_000_000;

export class FileReading implements ReadsFiles {
  #reading: AbortController | null = null;
  #counting: AbortController | null = null;
  #places: IdPlaces | null = null;

  speak(speech: Speech): void {
    speak(speech);
  }

  look(file: File, wanted: Partial<FileChoice>, columns: readonly Column[] | null): Promise<FileLook> {
    this.#counting?.abort();
    return lookAtFile(file, wanted, columns, rememberedMapping);
  }

  async count(
    file: File,
    choice: FileChoice,
    columns: readonly Column[],
    told: (count: FileCount, share: number) => void,
  ): Promise<FileCount | null> {
    this.#counting?.abort();
    const counting = new AbortController();
    this.#counting = counting;
    try {
      return await countFile(file, choice, columns, told, counting.signal);
    } catch (error) {
      if (counting.signal.aborted) return null;
      throw error;
    }
  }

  async read(
    job: ImportJob,
    { file, judging }: Parameters<ReadsFiles['read']>[1],
    line: MessagePort,
    told: (job: ImportJob, share: number) => void,
  ): Promise<ImportJob> {
    this.#counting?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const { validator, close } = await prepared(line, reading.signal);
    try {
      const ports = {
        save: saveImport,
        rows: rowsIn,
        tally: (contacts: Parameters<RemoteValidator['tallyOf']>[0], at: number) =>
          validator.tallyOf(contacts, at, judging),
        told,
        remember: rememberMapping,
      };
      return await readFile(job, file, ports, reading.signal);
    } finally {
      close();
    }
  }

  stop(): void {
    this.#reading?.abort(new Error('Called off'));
  }

  async lines(id: string, outcomes: readonly ImportOutcome[]): Promise<Blob> {
    const job = await importJob(id);
    if (!job) throw new Error('This import is gone');
    const chunks = async function* (): AsyncGenerator<{
      rows: ImportRow[];
      results: (ImportResult | null)[];
    }> {
      for (let chunk = 0; chunk < job.chunks; chunk++) {
        yield { rows: await importRows(id, chunk), results: await importResults(id, chunk) };
      }
    };
    const parts: Blob[] = [];
    // Spreadsheets take a file without this mark for one in the machine's own encoding.
    let text = '\ufeff';
    for await (const part of importLines(job, chunks(), new Set(outcomes))) {
      text += part;
      if (text.length < PART_LENGTH) continue;
      parts.push(new Blob([text]));
      text = '';
    }
    return new Blob([...parts, text], { type: 'text/csv' });
  }

  async rowsToCorrect(
    id: string,
    { from, most, judging }: Parameters<ReadsFiles['rowsToCorrect']>[1],
    line: MessagePort,
  ): Promise<RowsToCorrect> {
    const { validator, close } = await prepared(line);
    try {
      return await rowsToCorrect(id, { from, most }, correctPorts(validator, judging));
    } finally {
      close();
    }
  }

  async correct(
    id: string,
    place: RowPlace,
    cells: readonly string[],
    { judging }: Parameters<ReadsFiles['correct']>[3],
    line: MessagePort,
  ): Promise<Corrected> {
    const { validator, close } = await prepared(line);
    try {
      const { corrected, places } = await correctRow(
        id,
        place,
        cells,
        correctPorts(validator, judging),
        this.#places,
      );
      this.#places = places;
      return corrected;
    } finally {
      close();
    }
  }
}

/**
 * What answers on a line, which must be a validator that knows the do-not-call lists. The one that was prepared may have
 * died since; the next knows none of them, and would find people callable who are not.
 *
 * @throws ValidatorUnavailableError
 */
async function prepared(line: MessagePort, signal?: AbortSignal): Promise<ReturnType<typeof validatorOn>> {
  const answering = validatorOn(line, signal ? { signal } : {});
  try {
    if ((await answering.validator.doNotCallReadAt()) !== null) return answering;
    throw new ValidatorUnavailableError('gone');
  } catch (error) {
    answering.close();
    throw error;
  }
}

const rowsIn = ({ id }: ImportJob, chunk: number): Promise<ImportRow[]> => importRows(id, chunk);

function correctPorts(validator: RemoteValidator, judging: Partial<PolicySettings>): CorrectPorts {
  const reader = spoken();
  return {
    job: importJob,
    rows: rowsIn,
    results: ({ id }, chunk) => importResults(id, chunk),
    judge: (contacts, at) => validator.judgeContacts(contacts, at, judging),
    tell: (verdict) => toldOf(verdict, reader),
    saveChunks,
    reader,
  };
}
