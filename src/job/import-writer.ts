/** Lines of a file on their way into an import: kept in chunks, and counted by how they would stand. */
import type { Contact } from '#src/contact/index.ts';
import { type Column, type ReportedLine, readRow, type SourceRow } from '#src/sheet/index.ts';
import type { ImportPorts } from './import-contacts.ts';
import { addApart, addReported, addStanding } from './import-counts.ts';
import type { ImportJob, ImportRow } from './import-job.ts';
import { keptReport, keptRow } from './import-rows.ts';
import { IdsSeen, placeSharedIds } from './shared-ids.ts';

const CHUNK = 500;

export const isReported = (line: SourceRow | ReportedLine): line is ReportedLine => 'reason' in line;

/** `job` is the import as far as it has been kept. */
export class ImportWriter {
  job: ImportJob;
  readonly #columns: readonly Column[];
  readonly #callingCode: string | null;
  readonly #ports: Pick<ImportPorts, 'save' | 'tally' | 'rows'>;
  readonly #ids = new IdsSeen();
  #longest: number;
  #chunk: ImportRow[] = [];
  #untallied: Contact[] = [];

  constructor(
    job: ImportJob,
    columns: readonly Column[],
    callingCode: string | null,
    ports: Pick<ImportPorts, 'save' | 'tally' | 'rows'>,
  ) {
    this.job = { ...job, width: columns.length };
    this.#columns = columns;
    this.#callingCode = callingCode;
    this.#ports = ports;
    this.#longest = columns.length;
  }

  /** Whether a chunk is full, and {@link saveChunk} is due. */
  get isFull(): boolean {
    return this.#chunk.length >= CHUNK;
  }

  /** Whether lines have come that are in no chunk yet. */
  get hasLines(): boolean {
    return this.#chunk.length > 0;
  }

  /** How many contacts have not been counted yet by how they would stand. */
  get untallied(): number {
    return this.#untallied.length;
  }

  addBlank(blank: number): void {
    this.job = { ...this.job, blank: this.job.blank + blank };
  }

  add(line: SourceRow | ReportedLine): void {
    const read = isReported(line) ? { reported: line } : readRow(line, this.#columns, this.#callingCode);
    if ('reported' in read) {
      this.#chunk.push(keptReport({ ...read.reported, cells: [...line.cells] }));
      this.#longest = Math.max(this.#longest, line.cells.length);
      this.#ids.skip();
      return;
    }
    const problem = this.#ids.add(read.contact);
    this.#chunk.push({
      ...keptRow(line),
      ...(problem ? { problem } : {}),
      ...(problem === 'other-number' ? { shared: true as const } : {}),
    });
    if (!problem) this.#untallied.push(read.contact);
  }

  async saveChunk(): Promise<void> {
    const { job } = this;
    const rows = this.#chunk;
    const reported = rows.filter(({ problem }) => problem === 'reported').length;
    const problems = Map.groupBy(rows, ({ problem }) => problem ?? 'none');
    this.job = {
      ...job,
      lines: job.lines + rows.length,
      rows: job.rows + rows.length - reported,
      apart: addApart(job.apart, {
        duplicate: problems.get('duplicate')?.length ?? 0,
        'other-number': problems.get('other-number')?.length ?? 0,
        reported,
      }),
      reportedReasons: addReported(job.reportedReasons, rows, 1),
      chunks: job.chunks + 1,
      width: this.#longest,
    };
    await this.#ports.save(this.job, { rows, chunk: job.chunks });
    this.#chunk = [];
  }

  async tally(): Promise<void> {
    if (this.#untallied.length === 0) return;
    const tallied = await this.#ports.tally(this.#untallied, this.job.proposedAt);
    this.#untallied = [];
    this.job = { ...this.job, standing: addStanding(this.job.standing, tallied) };
  }

  /** Nothing more comes. @returns the job, ready and saved */
  async end(listen: () => Promise<void>): Promise<ImportJob> {
    this.job = await placeSharedIds(this.job, this.#ids.shared(), CHUNK, this.#ports, listen);
    this.job = { ...this.job, state: 'ready', isRead: true, total: this.job.lines };
    await this.#ports.save(this.job);
    return this.job;
  }
}
