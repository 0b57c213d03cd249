/** Rows of one id, placed again when one of them is another than it was. */
import type { Contact } from '#src/contact/index.ts';
import { byPlace, type IdPlaces, isSame } from './id-places.ts';
import type { ImportJob, ImportResult, ImportRow, RowPlace } from './import-job.ts';
import { contactReader } from './import-rows.ts';
import { mayHaveBeenSent } from './rows-to-correct.ts';
import { areSeveral, shareId } from './same-id.ts';
import { placed } from './shared-ids.ts';
import type { TouchedChunks } from './touched-chunks.ts';

type Group = readonly { readonly row: ImportRow; readonly contact: Contact | null }[];

/** How many ids have several numbers, with how many rows, and how many of them are probably several people. */
export interface SharingCount {
  readonly contacts: number;
  readonly rows: number;
  readonly people: number;
}

/** What rows of one id add to the question of ids with several numbers. */
function sharingOf(group: Group): SharingCount {
  const sharing = group.filter(({ row }) => row.shared);
  if (sharing.length === 0) return { contacts: 0, rows: 0, people: 0 };
  const isPeople = areSeveral(sharing.map(({ contact }) => contact?.name ?? null));
  return { contacts: 1, rows: sharing.length, people: isPeople ? 1 : 0 };
}

const summed = (a: SharingCount, b: SharingCount, sign: 1 | -1): SharingCount => ({
  contacts: a.contacts + sign * b.contacts,
  rows: a.rows + sign * b.rows,
  people: a.people + sign * b.people,
});

interface PlacedRow {
  readonly place: RowPlace;
  readonly row: ImportRow;
  readonly result: ImportResult | null;
}

/** Settles which of an id's rows is sent. @returns the rows as they become */
async function placeGroup(
  job: ImportJob,
  group: readonly PlacedRow[],
  chunks: TouchedChunks,
  contactOf: (row: ImportRow) => Contact | null,
): Promise<Group> {
  const bare = group.map(({ row }) => contactOf({ ...row, otherPhones: undefined }));
  const shared = shareId(
    group.map(({ place, result }, index) => ({
      phone: bare[index]?.phone ?? null,
      isSent: mayHaveBeenSent(job, place, result),
    })),
  );
  const first = group[shared.first];
  // Where the contact has been sent already, there is nothing left to ask.
  const isSettled = first && mayHaveBeenSent(job, first.place, first.result) && !first.row.shared;
  const found = isSettled ? { ...shared, numbers: 1 } : shared;
  const now: { row: ImportRow; contact: Contact | null }[] = [];
  for (const [index, { place, row, result }] of group.entries()) {
    // What it was judged with when it left stays so: what becomes of it is told by that.
    const isLeft = mayHaveBeenSent(job, place, result);
    const next = isLeft ? row : placed(row, found.problems[index], found);
    const { rows } = await chunks.load(place.chunk);
    rows[place.index] = next;
    now.push({ row: next, contact: bare[index] ?? null });
  }
  return now;
}

/**
 * Places the rows of the ids that a corrected row had and has.
 * @param place of the row, which stands corrected in its chunk
 * @returns by how much the counts of ids with several numbers change
 */
export async function shareAgain(
  job: ImportJob,
  place: RowPlace,
  { oldId, newId }: { readonly oldId: string | null; readonly newId: string | null },
  chunks: TouchedChunks,
  places: IdPlaces,
): Promise<SharingCount> {
  const contactOf = contactReader(job.source);
  let change: SharingCount = { contacts: 0, rows: 0, people: 0 };
  const ids = new Set([oldId?.trim(), newId?.trim()].filter((text) => text));
  for (const id of ids) {
    const others = places.placesOf(id).filter((other) => !isSame(other, place));
    const isOld = oldId?.trim() === id;
    const isNew = newId?.trim() === id;
    const old: { row: ImportRow; contact: Contact | null }[] = [];
    const group: PlacedRow[] = [];
    for (const at of [...others, place].sort(byPlace)) {
      const { before, rows, results } = await chunks.load(at.chunk);
      const was = before[at.index];
      const row = rows[at.index];
      if (!was || !row) continue;
      if (!isSame(at, place) || isOld) old.push({ row: was, contact: contactOf(was) });
      if (!isSame(at, place) || isNew) group.push({ place: at, row, result: results[at.index] ?? null });
    }
    change = summed(change, sharingOf(old), -1);
    if (group.length > 0) {
      change = summed(change, sharingOf(await placeGroup(job, group, chunks, contactOf)), 1);
    }
  }
  return change;
}
