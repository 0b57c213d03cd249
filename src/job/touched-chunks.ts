/** The chunks that a correction touches. */
import type { ChunkChange, CorrectPorts } from './correct-ports.ts';
import type { ImportJob, ImportResult, ImportRow, RowPlace } from './import-job.ts';

/** A row that is not what it was. */
export interface ChangedRow {
  readonly place: RowPlace;
  readonly before: ImportRow;
  readonly after: ImportRow;
  /** What became of it before; null when nothing has yet. */
  readonly result: ImportResult | null;
}

/** Each as it was and as it becomes. */
export class TouchedChunks {
  readonly #job: ImportJob;
  readonly #ports: Pick<CorrectPorts, 'rows' | 'results'>;
  readonly #chunks = new Map<
    number,
    {
      readonly before: readonly ImportRow[];
      readonly rows: ImportRow[];
      readonly results: (ImportResult | null)[];
      hasResults: boolean;
    }
  >();

  constructor(job: ImportJob, ports: Pick<CorrectPorts, 'rows' | 'results'>) {
    this.#job = job;
    this.#ports = ports;
  }

  async load(chunk: number) {
    const known = this.#chunks.get(chunk);
    if (known) return known;
    const before = await this.#ports.rows(this.#job, chunk);
    const stored = await this.#ports.results(this.#job, chunk);
    const loaded = {
      before,
      rows: [...before],
      results: before.map((_, index) => stored[index] ?? null),
      hasResults: stored.length > 0,
    };
    this.#chunks.set(chunk, loaded);
    return loaded;
  }

  /** Every row that is not what it was. */
  changed(): ChangedRow[] {
    return [...this.#chunks].flatMap(([chunk, { before, rows, results }]) =>
      rows.flatMap((after, index) => {
        const old = before[index];
        if (!old || JSON.stringify(old) === JSON.stringify(after)) return [];
        return [{ place: { chunk, index }, before: old, after, result: results[index] ?? null }];
      }),
    );
  }

  setResult({ chunk, index }: RowPlace, result: ImportResult | null): void {
    const loaded = this.#chunks.get(chunk);
    if (!loaded) return;
    loaded.results[index] = result;
    loaded.hasResults = true;
  }

  changes(): ChunkChange[] {
    const touched = new Set(this.changed().map(({ place }) => place.chunk));
    return [...this.#chunks].flatMap(([chunk, { rows, results, hasResults }]) =>
      touched.has(chunk) ? [{ chunk, rows, results: hasResults ? results : null }] : [],
    );
  }
}
