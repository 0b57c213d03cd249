/** Where each id of an import is, in whichever chunk. */
import type { ImportPorts } from './import-contacts.ts';
import type { ImportJob, RowPlace } from './import-job.ts';
import { contactReader } from './import-rows.ts';

export const isSame = (a: RowPlace, b: RowPlace) => a.chunk === b.chunk && a.index === b.index;

/** In the file's order. */
export const byPlace = (a: RowPlace, b: RowPlace): number => a.chunk - b.chunk || a.index - b.index;

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
    return [...places].sort(byPlace);
  }
}
