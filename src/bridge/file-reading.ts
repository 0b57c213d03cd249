/** What the dashboard asks of its worker that reads files; `src/storage/file-reading.ts` answers. */
import type {
  Corrected,
  FileChoice,
  FileCount,
  FileLook,
  ImportJob,
  ImportOutcome,
  RowPlace,
  RowsToCorrect,
} from '#src/job/index.ts';
import type { Speech } from '#src/language/index.ts';
import type { Column } from '#src/sheet/index.ts';
import type { PolicySettings } from '#src/verdict/index.ts';

export interface ReadsFiles {
  /** In which language it says what is wrong with a file. */
  speak(speech: Speech): void;
  /**
   * The first part of a file, with what is proposed for it; what a person chose for files with these headers is
   * taken up.
   * @param wanted what she chose now; the rest is proposed
   * @param columns as she wants them; null proposes them
   * @throws EmptyFileError, WorkbookError: in words
   */
  look(file: File, wanted: Partial<FileChoice>, columns: readonly Column[] | null): Promise<FileLook>;
  /**
   * How every line of a file would be read.
   * @param told every now and then, with the share of the file that has been gone through
   * @returns null when the next call took its place
   */
  count(
    file: File,
    choice: FileChoice,
    columns: readonly Column[],
    told: (count: FileCount, share: number) => void,
  ): Promise<FileCount | null>;
  /**
   * Reads a file into an import whose source says how, and remembers that for files with the same headers.
   * @param line to the validator
   * @param told is called every now and then with the job and the share of the file that has been read
   */
  read(
    job: ImportJob,
    what: { readonly file: File; readonly judging: Partial<PolicySettings> },
    line: MessagePort,
    told: (job: ImportJob, share: number) => void,
  ): Promise<ImportJob>;
  stop(): void;
  /** The lines of an import that ended in one of these ways, as CSV that can be read again. */
  lines(id: string, outcomes: readonly ImportOutcome[]): Promise<Blob>;
  /**
   * Lines that a person can put right, a page at a time. The validator must have been prepared (`import.prepare`).
   * @param from where the page begins; null for the first
   */
  rowsToCorrect(
    id: string,
    what: {
      readonly from: RowPlace | null;
      readonly most: number;
      readonly judging: Partial<PolicySettings>;
    },
    line: MessagePort,
  ): Promise<RowsToCorrect>;
  /** Reads a line again with other cells. The validator must have been prepared (`import.prepare`). */
  correct(
    id: string,
    place: RowPlace,
    cells: readonly string[],
    what: { readonly judging: Partial<PolicySettings> },
    line: MessagePort,
  ): Promise<Corrected>;
}
