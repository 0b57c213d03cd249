/** What the dashboard asks of its worker that reads files; `src/storage/file-reading.ts` answers. */
import type { FileChoice, FilePreview, ImportJob, ImportOutcome } from '#src/job/index.ts';
import type { Speech } from '#src/language/index.ts';
import type { Column } from '#src/sheet/index.ts';
import type { PolicySettings } from '#src/verdict/index.ts';

export interface ReadsFiles {
  /** In which language it says what is wrong with a file. */
  speak(speech: Speech): void;
  preview(file: File, wanted: Partial<FileChoice>): Promise<FilePreview>;
  /**
   * @param line to the validator
   * @param told is called every now and then with the job and the share of the file that has been read
   */
  read(
    job: ImportJob,
    what: {
      readonly file: File;
      readonly choice: FileChoice;
      readonly columns: readonly Column[];
      readonly judging: Partial<PolicySettings>;
    },
    line: MessagePort,
    told: (job: ImportJob, share: number) => void,
  ): Promise<ImportJob>;
  stop(): void;
  /** The rows of an import that ended in one of these ways, as CSV. */
  lines(id: string, outcomes: readonly ImportOutcome[]): Promise<Blob>;
}
