/**
 * Lines of an import that a person puts right: read again by the import's own mapping, judged, and saved with every count
 * in one go. What was sent, or may have been, is not touched.
 */
import type { Contact } from '#src/contact/index.ts';
import { type Column, type ColumnMeaning, readRow } from '#src/sheet/index.ts';
import { explainReason, type Reader, type ReasonCode, type Verdict } from '#src/verdict/index.ts';
import { type ImportPorts, nextChunk, resultFor } from './import-contacts.ts';
import {
  addApart,
  addReported,
  addStanding,
  countsAtEnd,
  lessStanding,
  noStanding,
} from './import-counts.ts';
import type {
  Corrected,
  ImportJob,
  ImportOutcome,
  ImportProblem,
  ImportResult,
  ImportRow,
  RowPlace,
  RowsToCorrect,
  RowToCorrect,
} from './import-job.ts';
import { columnsOf, contactReader, keptReport, keptRow, problemOf, sourceRow } from './import-rows.ts';
import { lineReasonText, outcomeText } from './line-words.ts';
import { areSeveral, shareId } from './same-id.ts';
import { placed } from './shared-ids.ts';

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

/** What a person can put right in the file, and where it stands, the most telling first. */
const COLUMNS_AT_FAULT: readonly (readonly [ReasonCode, readonly ColumnMeaning[]])[] = [
  ['INVALID_PHONE', ['phone']],
  ['MISSING_EXTERNAL_ID', ['externalId']],
  ['UNKNOWN_LOCATION', ['postalCode', 'state', 'region', 'country', 'timeZone', 'latitude', 'phone']],
];

const CORRECTABLE: readonly ImportJob['state'][] = ['ready', 'paused', 'done', 'cancelled', 'stopped'];
const SENT: ReadonlySet<ImportOutcome> = new Set(['created', 'existing', 'failed']);
/** Two pages correct one import at once: whoever comes second does it again. */
const MOST_TRIES = 8;

/** The column of one of these meanings where something stands, else the first there is. */
function columnAtFault(
  columns: readonly Column[],
  cells: readonly string[],
  meanings: readonly ColumnMeaning[],
): number | null {
  const found = meanings.flatMap((wanted) =>
    columns.flatMap(({ meaning }, column) => (meaning === wanted ? [column] : [])),
  );
  return found.find((column) => (cells[column] ?? '').trim() !== '') ?? found[0] ?? null;
}

function toCorrect(
  place: RowPlace,
  { line, cells = [], reported }: ImportRow,
  columns: readonly Column[],
  reasons: readonly { readonly code: ReasonCode; readonly sentence: string }[],
): RowToCorrect | null {
  if (reported) {
    const reason = lineReasonText(reported.reason);
    return { place, line, cells, column: reported.column, reason, outcome: 'reported' };
  }
  for (const [code, meanings] of COLUMNS_AT_FAULT) {
    const reason = reasons.find((one) => one.code === code);
    if (!reason) continue;
    const column = columnAtFault(columns, cells, meanings);
    return { place, line, cells, column, reason: reason.sentence, outcome: 'rejected' };
  }
  return null;
}

const mayHaveBeenSent = (job: ImportJob, { chunk, index }: RowPlace, result: ImportResult | null) =>
  (result !== null && SENT.has(result.outcome)) ||
  (result === null && nextChunk(job) === chunk && job.inFlight.includes(index));

const told = ({ reasons }: Verdict, reader: Reader) =>
  reasons.map((reason) => ({ code: reason.code, sentence: explainReason(reason, reader) }));

/** Lines that a person can put right, from a place on. */
export async function rowsToCorrect(
  id: string,
  { from, most }: { readonly from: RowPlace | null; readonly most: number },
  ports: Omit<CorrectPorts, 'saveChunks'>,
): Promise<RowsToCorrect> {
  const job = await ports.job(id);
  if (job?.source.from !== 'file' || job.source.choice === null) {
    return { headers: [], rows: [], next: null };
  }
  const columns = columnsOf(job.source);
  const contactOf = contactReader(job.source);
  const headers = job.source.columns.map(({ header }) => header);
  const rows: RowToCorrect[] = [];
  for (let chunk = from?.chunk ?? 0; chunk < job.chunks; chunk++) {
    const begin = chunk === from?.chunk ? from.index : 0;
    const kept = await ports.rows(job, chunk);
    const results = await ports.results(job, chunk);
    const unjudged: { readonly index: number; readonly contact: Contact }[] = [];
    kept.forEach((row, index) => {
      if (index < begin || results[index] || problemOf(row, job) !== null) return;
      const contact = contactOf(row);
      if (contact && !mayHaveBeenSent(job, { chunk, index }, null)) unjudged.push({ index, contact });
    });
    const verdicts = await ports.judge(
      unjudged.map(({ contact }) => contact),
      job.proposedAt,
    );
    const reasonsAt = new Map(
      unjudged.map(({ index }, at) => [index, verdicts[at] ? told(verdicts[at], ports.reader) : []]),
    );
    for (let index = begin; index < kept.length; index++) {
      const row = kept[index];
      if (!row) continue;
      const reasons = results[index]?.reasons ?? reasonsAt.get(index) ?? [];
      const found = toCorrect({ chunk, index }, row, columns, reasons);
      if (!found) continue;
      if (rows.length >= most) return { headers, rows, next: { chunk, index } };
      rows.push(found);
    }
  }
  return { headers, rows, next: null };
}

/** Where each id of an import is, as of a revision of it. */
export class IdPlaces {
  readonly #places = new Map<string, RowPlace[]>();
  readonly job: string;
  revision: number;

  private constructor({ id, revision }: ImportJob) {
    this.job = id;
    this.revision = revision;
  }

  static async of(job: ImportJob, rows: ImportPorts['rows']): Promise<IdPlaces> {
    const places = new IdPlaces(job);
    const contactOf = contactReader(job.source);
    for (let chunk = 0; chunk < job.chunks; chunk++) {
      (await rows(job, chunk)).forEach((row, index) => {
        places.add(contactOf(row)?.externalId, { chunk, index });
      });
    }
    return places;
  }

  add(id: string | null | undefined, place: RowPlace): void {
    const key = id?.trim();
    if (!key) return;
    const known = this.#places.get(key);
    if (known) known.push(place);
    else this.#places.set(key, [place]);
  }

  remove(id: string | null | undefined, place: RowPlace): void {
    const key = id?.trim() ?? '';
    const left = this.#places.get(key)?.filter((other) => !isSame(other, place)) ?? [];
    if (left.length > 0) this.#places.set(key, left);
    else this.#places.delete(key);
  }

  /** In the file's order. */
  placesOf(id: string | null | undefined): readonly RowPlace[] {
    const places = this.#places.get(id?.trim() ?? '') ?? [];
    return [...places].sort((a, b) => a.chunk - b.chunk || a.index - b.index);
  }
}

const isSame = (a: RowPlace, b: RowPlace) => a.chunk === b.chunk && a.index === b.index;

/** The chunks that a correction touches, as they were and as they become. */
class Chunks {
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
  changed(): { place: RowPlace; before: ImportRow; after: ImportRow; result: ImportResult | null }[] {
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

type Group = readonly { readonly row: ImportRow; readonly contact: Contact | null }[];

/** What rows of one id add to the question of ids with several numbers. */
function sharingOf(group: Group): { contacts: number; rows: number; people: number } {
  const sharing = group.filter(({ row }) => row.shared);
  if (sharing.length === 0) return { contacts: 0, rows: 0, people: 0 };
  const isPeople = areSeveral(sharing.map(({ contact }) => contact?.name ?? null));
  return { contacts: 1, rows: sharing.length, people: isPeople ? 1 : 0 };
}

const tallyOf = (verdicts: readonly Verdict[]) =>
  verdicts.reduce((standing, { status, reasons }) => {
    const codes = Object.fromEntries(reasons.map(({ code }) => [code, 1]));
    return addStanding(standing, { ...noStanding(), [status]: 1, reasons: codes });
  }, noStanding());

/**
 * Reads a line again with other cells.
 * @param known where ids are, from an earlier correction; null when nobody knows
 * @returns what came of it, and where ids are now
 */
export async function correctRow(
  id: string,
  place: RowPlace,
  cells: readonly string[],
  ports: CorrectPorts,
  known: IdPlaces | null,
): Promise<{ readonly corrected: Corrected; readonly places: IdPlaces | null }> {
  let places = known;
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const job = await ports.job(id);
    if (job?.source.from !== 'file' || job.source.choice === null) {
      return { corrected: { saved: false, why: 'gone' }, places: null };
    }
    if (!job.isRead || !CORRECTABLE.includes(job.state)) {
      return { corrected: { saved: false, why: 'at-work' }, places };
    }
    if (places?.job !== job.id || places.revision !== job.revision) {
      places = await IdPlaces.of(job, ports.rows);
    }
    const found = await correction(job, place, cells, ports, places);
    if ('saved' in found) return { corrected: found, places };
    if (!(await ports.saveChunks(found.job, found.changes))) {
      places = null;
      continue;
    }
    const { oldId, newId } = found;
    if (oldId !== newId) {
      places.remove(oldId, place);
      places.add(newId, place);
    }
    places.revision = job.revision + 1;
    return { corrected: { ...found.corrected, job: { ...found.job, revision: places.revision } }, places };
  }
  return { corrected: { saved: false, why: 'at-work' }, places: null };
}

async function correction(
  job: ImportJob,
  place: RowPlace,
  cells: readonly string[],
  ports: CorrectPorts,
  places: IdPlaces,
) {
  const columns = columnsOf(job.source);
  const contactOf = contactReader(job.source);
  const callingCode = job.source.from === 'file' ? (job.source.choice?.callingCode ?? null) : null;
  const chunks = new Chunks(job, ports);
  const own = await chunks.load(place.chunk);
  const before = own.rows[place.index];
  if (!before) return { saved: false as const, why: 'gone' as const };
  if (mayHaveBeenSent(job, place, own.results[place.index] ?? null)) {
    return { saved: false as const, why: 'sent' as const };
  }

  // A mark tells of what stood in the cell, and a person has written something else there.
  const marks = before.marks?.filter(([column]) => cells[column] === before.cells?.[column]);
  const source = sourceRow({ line: before.line, cells: [...cells], ...(marks ? { marks } : {}) });
  const read = readRow(source, columns, callingCode);
  const after = 'reported' in read ? keptReport({ ...read.reported, cells: [...cells] }) : keptRow(source);
  const oldId = contactOf(before)?.externalId ?? null;
  const newId = 'reported' in read ? null : read.contact.externalId;
  own.rows[place.index] = after;

  const sharing = { contacts: 0, rows: 0, people: 0 };
  const count = (group: Group, sign: 1 | -1) => {
    const more = sharingOf(group);
    sharing.contacts += sign * more.contacts;
    sharing.rows += sign * more.rows;
    sharing.people += sign * more.people;
  };
  const ids = new Set([oldId?.trim(), newId?.trim()].filter((text) => text));
  for (const one of ids) {
    const others = places.placesOf(one).filter((other) => !isSame(other, place));
    const isOld = oldId?.trim() === one;
    const isNew = newId?.trim() === one;
    const group: { place: RowPlace; row: ImportRow; result: ImportResult | null }[] = [];
    const inOrder = [...others, place].sort((a, b) => a.chunk - b.chunk || a.index - b.index);
    const old: { row: ImportRow; contact: Contact | null }[] = [];
    for (const at of inOrder) {
      const { before: were, rows, results } = await chunks.load(at.chunk);
      const was = were[at.index];
      const row = rows[at.index];
      if (!was || !row) continue;
      if (!isSame(at, place) || isOld) old.push({ row: was, contact: contactOf(was) });
      if (!isSame(at, place) || isNew) group.push({ place: at, row, result: results[at.index] ?? null });
    }
    count(old, -1);
    if (group.length === 0) continue;
    const bare = group.map(({ row }) => contactOf({ ...row, otherPhones: undefined }));
    const shared = shareId(
      group.map(({ place: at, result }, index) => ({
        phone: bare[index]?.phone ?? null,
        isSent: mayHaveBeenSent(job, at, result),
      })),
    );
    const first = group[shared.first];
    // Where the contact has been sent already, there is nothing left to ask.
    const isSettled = first && mayHaveBeenSent(job, first.place, first.result) && !first.row.shared;
    const found = isSettled ? { ...shared, numbers: 1 } : shared;
    const now: { row: ImportRow; contact: Contact | null }[] = [];
    for (const [index, { place: at, row, result }] of group.entries()) {
      // What it was judged with when it left stays so: what becomes of it is told by that.
      const isLeft = mayHaveBeenSent(job, at, result);
      const next = isLeft ? row : placed(row, found.problems[index], found);
      const { rows } = await chunks.load(at.chunk);
      rows[at.index] = next;
      now.push({ row: next, contact: bare[index] ?? null });
    }
    count(now, 1);
  }

  const contacts = job.sameId?.contacts ?? 0;
  const sameId =
    contacts + sharing.contacts > 0
      ? {
          contacts: contacts + sharing.contacts,
          rows: (job.sameId?.rows ?? 0) + sharing.rows,
          people: (job.sameId?.people ?? 0) + sharing.people,
          answer: job.sameId?.answer ?? null,
          standing: job.sameId?.standing ?? noStanding(),
        }
      : null;
  return judged({ ...job, sameId }, job, chunks, place, ports, { oldId, newId, columns });
}

/** Judges what has changed, and brings results and counts in line with it. */
async function judged(
  next: ImportJob,
  before: ImportJob,
  chunks: Chunks,
  place: RowPlace,
  ports: CorrectPorts,
  { oldId, newId, columns }: { oldId: string | null; newId: string | null; columns: readonly Column[] },
) {
  let job = next;
  const contactOf = contactReader(job.source);
  const changed = chunks.changed();
  const verdictsOf = async (rows: readonly ImportRow[]) => {
    const own = rows.flatMap((row) => {
      const contact = row.problem ? null : contactOf(row);
      return contact ? [{ row, contact }] : [];
    });
    const verdicts = await ports.judge(
      own.map(({ contact }) => contact),
      job.proposedAt,
    );
    return new Map(own.flatMap(({ row }, at) => (verdicts[at] ? [[row, verdicts[at]] as const] : [])));
  };
  const oldVerdicts = await verdictsOf(changed.map((row) => row.before));
  const newVerdicts = await verdictsOf(changed.map((row) => row.after));

  let { standing } = job;
  let sharedStanding = job.sameId?.standing ?? noStanding();
  const apart: Partial<Record<ImportProblem, number>> = {};
  const counts = { ...job.counts };
  const reopened = new Set(job.reopened);
  let rows = job.rows;
  let { reportedReasons } = job;
  let isOpened = false;
  for (const row of changed) {
    const problemBefore = problemOf(row.before, before);
    const problem = problemOf(row.after, job);
    const oldVerdict = oldVerdicts.get(row.before);
    const verdict = newVerdicts.get(row.after);
    if (oldVerdict) {
      const tally = tallyOf([oldVerdict]);
      if (problemBefore === null) standing = lessStanding(standing, tally);
      if (row.before.shared) sharedStanding = lessStanding(sharedStanding, tally);
    }
    if (verdict) {
      const tally = tallyOf([verdict]);
      if (problem === null) standing = addStanding(standing, tally);
      if (row.after.shared) sharedStanding = addStanding(sharedStanding, tally);
    }
    if (problemBefore) apart[problemBefore] = (apart[problemBefore] ?? 0) - 1;
    if (problem) apart[problem] = (apart[problem] ?? 0) + 1;
    rows += Number(row.before.problem === 'reported') - Number(row.after.problem === 'reported');
    reportedReasons = addReported(addReported(reportedReasons, [row.before], -1), [row.after], 1);

    const { result } = row;
    if (result === null || SENT.has(result.outcome)) continue;
    const isAsked = row.after.shared && job.sameId?.answer === null;
    const again = isAsked
      ? null
      : problem !== null
        ? resultFor(row.after, problem)
        : verdict === undefined || verdict.status !== 'callable'
          ? resultFor(row.after, 'rejected', verdict ? ports.tell(verdict) : {})
          : job.onlyCheck
            ? resultFor(row.after, 'clear')
            : null;
    counts[result.outcome]--;
    if (again) counts[again.outcome]++;
    else {
      isOpened = true;
      if (row.place.chunk < job.chunk) reopened.add(row.place.chunk);
    }
    chunks.setResult(row.place, again);
  }
  job = {
    ...job,
    standing,
    apart: addApart(job.apart, apart),
    sameId: job.sameId && { ...job.sameId, standing: sharedStanding },
    rows,
    reportedReasons,
    counts,
    reopened: [...reopened],
    ...(isOpened && job.state === 'done'
      ? { state: 'paused' as const, endedAt: null, round: job.round + 1 }
      : {}),
  };
  if (job.state === 'cancelled' || job.state === 'stopped') job = { ...job, counts: countsAtEnd(job) };

  const { rows: ownRows } = await chunks.load(place.chunk);
  const row = ownRows[place.index];
  const verdict = row && (newVerdicts.get(row) ?? (await verdictsOf([row])).get(row));
  const problem = row ? problemOf(row, job) : null;
  const status = verdict?.status ?? 'review';
  const reasons = verdict ? told(verdict, ports.reader) : [];
  const fault = row ? toCorrect(place, row, columns, reasons) : null;
  return {
    job,
    changes: chunks.changes(),
    oldId,
    newId,
    corrected: {
      saved: true as const,
      standing: problem ?? status,
      reason:
        fault?.reason ??
        (problem !== null
          ? outcomeText(problem)
          : status === 'callable'
            ? null
            : reasons.map(({ sentence }) => sentence).join(' ')),
      toCorrect: fault,
    },
  };
}
