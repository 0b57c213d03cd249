/** What a correction reads, and what it saves. */
import type { Reader } from '#src/verdict/index.ts';
import type { ImportPorts } from './import-contacts.ts';
import type { ImportJob, ImportResult, ImportRow } from './import-job.ts';

/** What is saved of a chunk; what is null stays as it is. */
export interface ChunkChange {
  readonly chunk: number;
  readonly rows: readonly ImportRow[] | null;
  readonly results: readonly (ImportResult | null)[] | null;
}

export interface CorrectPorts extends Pick<ImportPorts, 'rows' | 'results' | 'judge' | 'tell'> {
  readonly job: (id: string) => Promise<ImportJob | null>;
  /**
   * The job with some of its chunks, in one go.
   * @returns whether they were saved: not, when the import has changed since it had this revision
   */
  readonly saveChunks: (job: ImportJob, changes: readonly ChunkChange[]) => Promise<boolean>;
  readonly reader: Reader;
}
