/**
 * How CXone's own API is asked: its address, the right that each request needs, and its collections, which are read by
 * position.
 */
import { tryParse, z } from '#src/schema/index.ts';
import { collection } from './acd-answers.ts';
import { fieldOf, pageOf } from './answers.ts';
import type { Sender } from './dialect.ts';
import { CxoneError } from './errors.ts';
import { contentKey, hashOf } from './paging.ts';
import type { Page, PageOptions } from './tenant-api.ts';
import type { ApiAnswer, ApiRequest } from './transport.ts';

export const BASE = '/inContactAPI/services/v34.0';
/** Collections of settings give a hundred at most, records and attempts ten thousand. */
export const SETTINGS_PAGE = 100;
export const RECORDS_PAGE = 1_000;

/** Rights of a CXone user's role, as Security > Roles names them. */
export const NEEDS = {
  skills: 'ACD Skills: View',
  editSkills: 'ACD Skills: Edit',
  lists: 'Calling List: View',
  dnc: 'Do Not Call List: View',
  editDnc: 'Do Not Call List: Edit',
  stop: 'Skill Control',
} as const;

/** A collection of CXone's. */
export interface AcdCollection<S extends z.ZodMiniType = z.ZodMiniType> {
  /** Below {@link BASE}, encoded. */
  readonly path: string;
  /** The field of the answer in which its records stand. */
  readonly name: string;
  /** What one record looks like. */
  readonly record: S;
  readonly needs: string;
  /** Field by which a record is known for good; its content where it has none. */
  readonly id?: string;
  readonly query?: ApiRequest['query'];
}

/** Where in a collection a reading stands. */
const Position = z.object({
  skip: z.int(),
  /**
   * What the collection held when its last page was read; null before, where CXone does not say, and where what it
   * says is less than it had given by then: some totals are those of the last upload, or of the page.
   */
  total: z.nullable(z.int()),
  /** How often the reading has gone back: what it meets again then is no sign that the list repeats itself. */
  round: z.int(),
  /** By what the last record that was read is known; null before. */
  last: z.nullable(z.int()),
});
type Position = z.infer<typeof Position>;

const START: Position = { skip: 0, total: null, round: 0, last: null };

/** What a cursor says. @throws {CxoneError} `page-token-expired` when it cannot be read */
export function cursorFrom<S extends z.ZodMiniType>(shape: S, text: string, request: string): z.output<S> {
  try {
    const parsed = tryParse(shape, JSON.parse(text));
    if (parsed.ok) return parsed.data;
  } catch {
    // Falls through: whatever is wrong with it, it is no cursor of ours.
  }
  throw new CxoneError('page-token-expired', request, { said: 'the cursor cannot be read' });
}

export class AcdRequests {
  readonly send: Sender;

  constructor(send: Sender) {
    this.send = send;
  }

  /** @param path below {@link BASE}, encoded */
  get(
    path: string,
    needs: string,
    options: Pick<ApiRequest, 'query' | 'signal' | 'isAnswer'>,
  ): Promise<ApiAnswer> {
    return this.send({ method: 'GET', path: `${BASE}${path}`, repeat: 'harmless', needs, ...options });
  }

  /** @throws {CxoneError} `unreadable-answer` when the answer holds no such collection */
  async records(
    { path, name, needs, query: ownQuery }: AcdCollection,
    position: { readonly skip: number; readonly top: number } | null,
    signal?: AbortSignal,
  ): Promise<{ records: unknown[]; total: number | null }> {
    const from = position?.skip ?? 0;
    const isAnswer = (body: unknown) => collection(body, name, from) !== null;
    const answer = await this.get(path, needs, { query: { ...ownQuery, ...position }, signal, isAnswer });
    // CXone answers an empty collection with 204 and nothing in it.
    if (answer.status === 204) return { records: [], total: null };
    const found = collection(answer.body, name, from);
    if (found) return found;
    throw new CxoneError('unreadable-answer', `GET ${BASE}${path}`, {
      status: answer.status,
      said: `no ${name} in it`,
    });
  }

  /**
   * One page of a collection. It ends with an empty page: a short one may have been cut by CXone, and a total may be
   * that of something else.
   */
  async page<S extends z.ZodMiniType>(
    of: AcdCollection<S>,
    cursor: string | null,
    { pageSize, signal }: PageOptions & { readonly pageSize: number },
  ): Promise<Page<z.output<S>>> {
    const at = cursor === null ? START : cursorFrom(Position, cursor, `GET ${BASE}${of.path}`);
    const found = await this.records(of, { skip: at.skip, top: pageSize }, signal);
    const keys = found.records.map((entity) => keyOf(of, entity));
    // By no more than was asked for: a page that begins with a record of the last one holds one more.
    const end = at.skip + Math.min(keys.length, pageSize);
    const total = found.total !== null && found.total >= end ? found.total : null;
    const last = keys.at(-1) ?? null;
    const next =
      last === null
        ? await this.#positionAfterEnd(of, at, signal)
        : positionAfterPage(at, { end, total, last });
    return pageOf(of.record, found.records, {
      nextCursor: next === null ? null : JSON.stringify(next),
      total: found.total,
      idOf: (entity) =>
        fieldOf(entity, 'externalId', 'skillId', 'listId', 'dncGroupId', 'recordId', 'contactId'),
      keys: at.round === 0 ? keys : keys.map((key) => hashOf(`${at.round} ${key}`)),
    });
  }

  /** Null where an empty page is the end; the start where records have moved to positions that were read before. */
  async #positionAfterEnd(
    of: AcdCollection,
    at: Position,
    signal: AbortSignal | undefined,
  ): Promise<Position | null> {
    if (at.last === null || at.total === null || at.skip >= at.total) return null;
    // Either the list became shorter or its total was never its own: the last record that was read tells.
    const before = (await this.records(of, { skip: at.skip - 1, top: 1 }, signal)).records.at(-1);
    const stands = before !== undefined && keyOf(of, before) === at.last;
    return stands ? null : { ...START, round: at.round + 1 };
  }
}

function positionAfterPage(
  at: Position,
  { end, total, last }: { readonly end: number; readonly total: number | null; readonly last: number },
): Position {
  // Records that left the list since its last page moved others to positions that have been read already.
  const gone = at.total === null || total === null ? 0 : Math.max(0, at.total - total);
  return gone > 0
    ? { skip: Math.max(0, at.skip - gone), total, round: at.round + 1, last: null }
    : { skip: end, total, round: at.round, last };
}

const keyOf = ({ id }: AcdCollection, entity: unknown): number =>
  contentKey(entity, id ? fieldOf(entity, id) : null);
