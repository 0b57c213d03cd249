/** Reads a file of contacts into the database, and what became of an import out of it; the worker's face. */
import { wrap } from 'comlink';
import type { ReadsFiles } from '#src/bridge/file-reading.ts';
import {
  type FileChoice,
  type FilePreview,
  type ImportJob,
  type ImportOutcome,
  type ImportResult,
  importLines,
  previewFile,
  type RemoteValidator,
  readFile,
} from '#src/job/index.ts';
import { type Speech, speak } from '#src/language/index.ts';
import { importJob, importResults, saveImport } from './imports.ts';

/** Parts of a file are put together in strings of about this length. */
const PART_LENGTH = 1_000_000;

export class FileReading implements ReadsFiles {
  #abort: AbortController | null = null;

  speak(speech: Speech): void {
    speak(speech);
  }

  preview(file: File, wanted: Partial<FileChoice>): Promise<FilePreview> {
    return previewFile(file, wanted);
  }

  async read(
    job: ImportJob,
    { file, choice, columns, judging }: Parameters<ReadsFiles['read']>[1],
    line: MessagePort,
    told: (job: ImportJob, share: number) => void,
  ): Promise<ImportJob> {
    const validator = wrap(line) as unknown as RemoteValidator;
    this.#abort = new AbortController();
    try {
      return await readFile(
        job,
        file,
        choice,
        columns,
        { save: saveImport, tally: (contacts, at) => validator.tallyOf(contacts, at, judging), told },
        this.#abort.signal,
      );
    } finally {
      line.close();
    }
  }

  stop(): void {
    this.#abort?.abort(new Error('Called off'));
  }

  async lines(id: string, outcomes: readonly ImportOutcome[]): Promise<Blob> {
    const job = await importJob(id);
    const chunks = async function* (): AsyncGenerator<(ImportResult | null)[]> {
      for (let chunk = 0; chunk < (job?.chunks ?? 0); chunk++) yield await importResults(id, chunk);
    };
    const parts: Blob[] = [];
    // Spreadsheets take a file without this mark for one in the machine's own encoding.
    let text = '\ufeff';
    for await (const part of importLines(chunks(), ({ outcome }) => outcomes.includes(outcome))) {
      text += part;
      if (text.length < PART_LENGTH) continue;
      parts.push(new Blob([text]));
      text = '';
    }
    return new Blob([...parts, text], { type: 'text/csv' });
  }
}
