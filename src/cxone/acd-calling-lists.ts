/** Calling lists: the records that skills dial, and the attempts on them. A skill may dial several lists. */
import { z } from '#src/schema/index.ts';
import { AttemptAnswer, CallingListAnswer, CallListRecordAnswer } from './acd-answers.ts';
import { type AcdRequests, cursorFrom, NEEDS, RECORDS_PAGE, SETTINGS_PAGE } from './acd-requests.ts';
import { everyRecord, hashOf } from './paging.ts';
import { pathSegment } from './path-segment.ts';
import type { ContactOptions, Page, PageOptions, TenantApi } from './tenant-api.ts';

const CALLING_LISTS = {
  path: '/lists/call-lists',
  name: 'callingLists',
  record: CallingListAnswer,
  needs: NEEDS.lists,
  id: 'listId',
} as const;

const recordsOf = (listId: string, { updatedSince }: ContactOptions) => ({
  path: `/lists/call-lists/${pathSegment(listId)}`,
  name: 'contactRecords',
  record: CallListRecordAnswer,
  needs: NEEDS.lists,
  query: { includeRecords: true, finalized: false, updatedSince },
});

const attemptsOf = (listId: string) => ({
  path: `/lists/call-lists/${pathSegment(listId)}/attempts`,
  name: 'contactAttempts',
  record: AttemptAnswer,
  needs: NEEDS.lists,
});

/** Where in the calling lists of a skill, or of the tenant, a reading stands. */
const ListCursor = z.object({
  lists: z.array(z.string()),
  list: z.int(),
  /** Null at the beginning of the list. */
  at: z.nullable(z.string()),
});
type ListCursor = z.infer<typeof ListCursor>;

/**
 * Ids of the calling lists that a skill dials, or of all that are active; and how many more there are of which nobody
 * can say.
 */
async function callingLists(
  requests: AcdRequests,
  skillId: string | null,
  signal?: AbortSignal,
): Promise<{ lists: string[]; unread: number }> {
  const { records: all, unreadable } = await everyRecord((cursor) =>
    requests.page(CALLING_LISTS, cursor, { pageSize: SETTINGS_PAGE, signal }),
  );
  const active = all.filter((list) => !/^inactive$/i.test(list.status ?? ''));
  const isOurs = ({ skills }: CallingListAnswer) => skillId === null || skills.known.includes(skillId);
  const ours = active.filter(isOurs);
  return {
    lists: [...new Set(ours.map(({ listId }) => listId))].sort(),
    unread: unreadable + active.filter((list) => !isOurs(list) && !list.skills.whole).length,
  };
}

export interface AcdCallingLists extends Pick<TenantApi, 'contactsPage' | 'attemptsPage'> {
  /** Ids of the skills that dial a calling list; null where CXone does not say so of the whole list. */
  skillsOfList(listId: string, signal?: AbortSignal): Promise<readonly string[] | null>;
}

export function callingListsOf(requests: AcdRequests): AcdCallingLists {
  /** One page out of several lists, read one after the other. The cursor holds which lists they are. */
  async function acrossLists<T>(
    skillId: string | null,
    cursor: string | null,
    options: PageOptions,
    read: (listId: string, cursor: string | null, pageSize: number) => Promise<Page<T>>,
  ): Promise<Page<T>> {
    const begun = cursor === null ? await callingLists(requests, skillId, options.signal) : null;
    const listsUnread = begun?.unread ?? 0;
    const at: ListCursor =
      cursor === null
        ? { lists: begun?.lists ?? [], list: 0, at: null }
        : cursorFrom(ListCursor, cursor, 'GET /lists/call-lists');
    const listId = at.lists[at.list];
    if (listId === undefined) {
      const total = cursor === null ? 0 : null;
      return { records: [], unreadable: [], received: 0, nextCursor: null, total, keys: [], listsUnread };
    }
    const found = await read(listId, at.at, options.pageSize ?? RECORDS_PAGE);
    const next: ListCursor | null =
      found.nextCursor !== null
        ? { ...at, at: found.nextCursor }
        : at.list + 1 < at.lists.length
          ? { ...at, list: at.list + 1, at: null }
          : null;
    return {
      ...found,
      nextCursor: next === null ? null : JSON.stringify(next),
      // One list's total is not that of all.
      total: at.lists.length === 1 ? found.total : null,
      // A contact may stand in two lists.
      keys: found.keys.map((key) => hashOf(`${listId} ${key}`)),
      listsUnread,
    };
  }

  return {
    async skillsOfList(listId, signal) {
      const { records } = await everyRecord((cursor) =>
        requests.page(CALLING_LISTS, cursor, { pageSize: SETTINGS_PAGE, signal }),
      );
      const found = records.filter((list) => list.listId === listId);
      if (found.length === 0 || !found.every(({ skills }) => skills.whole)) return null;
      return found.flatMap(({ skills }) => skills.known);
    },

    async contactsPage(skillId, cursor, options = {}) {
      const found = await acrossLists(skillId, cursor, options, (listId, from, pageSize) =>
        requests.page(recordsOf(listId, options), from, { ...options, pageSize }),
      );
      return { ...found, records: found.records.flat() };
    },

    async attemptsPage(skillId, cursor, options = {}) {
      const found = await acrossLists(skillId, cursor, options, (listId, from, pageSize) =>
        requests.page(attemptsOf(listId), from, { ...options, pageSize }),
      );
      const attempts = found.records.map((attempt) => ({
        ...attempt,
        campaignId: attempt.campaignId ?? skillId,
      }));
      return { ...found, records: attempts };
    },
  };
}
