/**
 * Files of contacts, read into the database, and what became of them, read out of it. The dashboard asks this of its
 * worker. What the work is stands in `src/job`; here it meets the database and the port to the validator.
 */
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
// One by one: the worker needs nothing of the browser's own storage.
import { importJob, importResults, importRows, saveChunks, saveImport } from '#src/storage/imports.ts';
import { rememberedMapping, rememberMapping } from '#src/storage/mappings.ts';
import type { PolicySettings } from '#src/verdict/index.ts';

/** Parts of a file are put together in strings of about this length. */
const PART_LENGTH = 1_000_000;

/** What a page asks of it. */
export type ReadsFiles = Pick<ImportFiles, keyof ImportFiles>;

interface Judging {
  readonly judging: Partial<PolicySettings>;
}

export class ImportFiles {
  #reading: AbortController | null = null;
  #counting: AbortController | null = null;
  #places: IdPlaces | null = null;

  /** In which language it says what is wrong with a file. */
  speak(speech: Speech): void {
    speak(speech);
  }

  /**
   * The first part of a file, with what is proposed for it; what a person chose for files with these headers is
   * used.
   * @param wanted what the person chose now; the rest is proposed
   * @param columns as the person chose them; null proposes them
   * @throws EmptyFileError, WorkbookError: in words
   */
  look(file: File, wanted: Partial<FileChoice>, columns: readonly Column[] | null): Promise<FileLook> {
    this.#counting?.abort();
    return lookAtFile(file, wanted, columns, rememberedMapping);
  }

  /**
   * How every line of a file would be read.
   * @param told is called from time to time, with the share of the file that has been read
   * @returns null when the next call took its place
   */
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

  /**
   * Reads a file into an import whose source says how, and remembers that for files with the same headers.
   * @param port to the validator
   * @param told is called from time to time with the job and the share of the file that has been read
   */
  async read(
    job: ImportJob,
    { file, judging }: Judging & { readonly file: File },
    port: MessagePort,
    told: (job: ImportJob, share: number) => void,
  ): Promise<ImportJob> {
    this.#counting?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const { validator, close } = await prepared(port, reading.signal);
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

  /** The lines of an import that ended in one of these ways, as CSV that can be read again. */
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

  /**
   * Lines that a person can put right, a page at a time. The validator must have been prepared (`import.prepare`).
   * @param what `from` is where the page begins; null for the first
   */
  async rowsToCorrect(
    id: string,
    { from, most, judging }: Judging & { readonly from: RowPlace | null; readonly most: number },
    port: MessagePort,
  ): Promise<RowsToCorrect> {
    const { validator, close } = await prepared(port);
    try {
      return await rowsToCorrect(id, { from, most }, correctPorts(validator, judging));
    } finally {
      close();
    }
  }

  /** Reads a line again with other cells. The validator must have been prepared (`import.prepare`). */
  async correct(
    id: string,
    place: RowPlace,
    cells: readonly string[],
    { judging }: Judging,
    port: MessagePort,
  ): Promise<Corrected> {
    const { validator, close } = await prepared(port);
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
 * What answers on a port, which must be a validator that knows the do-not-call lists. The one that was prepared may have
 * died since; the next knows none of them, and would find people callable who are not.
 *
 * @throws ValidatorUnavailableError
 */
async function prepared(port: MessagePort, signal?: AbortSignal): Promise<ReturnType<typeof validatorOn>> {
  const answering = validatorOn(port, signal ? { signal } : {});
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
