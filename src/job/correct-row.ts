/**
 * Lines of an import that a person puts right: read again by the import's own mapping, judged, and saved with every count
 * in one go. What was sent, or may have been, is not touched.
 */
import { readRow } from '#src/sheet/index.ts';
import type { CorrectPorts } from './correct-ports.ts';
import { IdPlaces } from './id-places.ts';
import { countsAtEnd, noStanding } from './import-counts.ts';
import type { Corrected, ImportJob, ImportRow, RowPlace } from './import-job.ts';
import { columnsOf, contactReader, keptReport, keptRow, problemOf, sourceRow } from './import-rows.ts';
import { recounted, verdictsOf, withResultsAgain } from './judge-again.ts';
import { outcomeText } from './line-words.ts';
import { mayHaveBeenSent, toCorrect, told } from './rows-to-correct.ts';
import { type SharingCount, shareAgain } from './share-again.ts';
import { TouchedChunks } from './touched-chunks.ts';

const CORRECTABLE: readonly ImportJob['state'][] = ['ready', 'paused', 'done', 'cancelled', 'stopped'];
/** Two pages correct one import at once: whoever comes second does it again. */
const MOST_TRIES = 8;

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
    if (!('changes' in found)) return { corrected: found, places };
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

/** A line with other cells, as it is kept, and the id that it names; null where it is no contact. */
function readAgain(
  { line, marks, cells: old }: ImportRow,
  cells: readonly string[],
  { source }: ImportJob,
): { readonly row: ImportRow; readonly externalId: string | null } {
  const callingCode = source.from === 'file' ? (source.choice?.callingCode ?? null) : null;
  // A mark tells of what stood in the cell, and a person has written something else there.
  const left = marks?.filter(([column]) => cells[column] === old?.[column]);
  const written = sourceRow({ line, cells: [...cells], ...(left ? { marks: left } : {}) });
  const read = readRow(written, columnsOf(source), callingCode);
  return 'reported' in read
    ? { row: keptReport({ ...read.reported, cells: [...cells] }), externalId: null }
    : { row: keptRow(written), externalId: read.contact.externalId };
}

function withSharing({ sameId }: ImportJob, change: SharingCount): ImportJob['sameId'] {
  const contacts = (sameId?.contacts ?? 0) + change.contacts;
  if (contacts <= 0) return null;
  return {
    contacts,
    rows: (sameId?.rows ?? 0) + change.rows,
    people: (sameId?.people ?? 0) + change.people,
    answer: sameId?.answer ?? null,
    standing: sameId?.standing ?? noStanding(),
  };
}

async function correction(
  job: ImportJob,
  place: RowPlace,
  cells: readonly string[],
  ports: CorrectPorts,
  places: IdPlaces,
) {
  const chunks = new TouchedChunks(job, ports);
  const own = await chunks.load(place.chunk);
  const before = own.rows[place.index];
  if (!before) return { saved: false as const, why: 'gone' as const };
  if (mayHaveBeenSent(job, place, own.results[place.index] ?? null)) {
    return { saved: false as const, why: 'sent' as const };
  }
  const { row, externalId: newId } = readAgain(before, cells, job);
  const oldId = contactReader(job.source)(before)?.externalId ?? null;
  own.rows[place.index] = row;
  const sharing = await shareAgain(job, place, { oldId, newId }, chunks, places);
  const next = { ...job, sameId: withSharing(job, sharing) };
  return { ...(await judged(next, job, chunks, place, ports)), oldId, newId };
}

/** Judges what has changed, and brings results and counts in line with it. */
async function judged(
  next: ImportJob,
  before: ImportJob,
  chunks: TouchedChunks,
  place: RowPlace,
  ports: CorrectPorts,
) {
  const changed = chunks.changed();
  const beforeRows = changed.map((row) => row.before);
  const afterRows = changed.map((row) => row.after);
  const old = await verdictsOf(next, beforeRows, ports);
  const now = await verdictsOf(next, afterRows, ports);
  const counted = recounted(next, before, changed, { old, now });
  let job = withResultsAgain(counted, changed, now, chunks, ports);
  if (job.state === 'cancelled' || job.state === 'stopped') job = { ...job, counts: countsAtEnd(job) };

  const { rows } = await chunks.load(place.chunk);
  const row = rows[place.index];
  const verdict = row && (now.get(row) ?? (await verdictsOf(job, [row], ports)).get(row));
  const problem = row ? problemOf(row, job) : null;
  const status = verdict?.status ?? 'review';
  const reasons = verdict ? told(verdict, ports.reader) : [];
  const fault = row ? toCorrect(place, row, columnsOf(job.source), reasons) : null;
  return {
    job,
    changes: chunks.changes(),
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
