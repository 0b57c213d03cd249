/** Do-not-call groups: their numbers, and the skills from which they are scrubbed or to which they contribute. */
import { z } from '#src/schema/index.ts';
import { DncGroupAnswer, DncRecordAnswer } from './acd-answers.ts';
import { type AcdRequests, NEEDS, RECORDS_PAGE, SETTINGS_PAGE } from './acd-requests.ts';
import { fieldOf, pageOf, text } from './answers.ts';
import { everyRecord } from './paging.ts';
import { pathSegment } from './path-segment.ts';
import type { DncList, TenantApi } from './tenant-api.ts';

const GROUPS = { path: '/dnc-groups', name: 'dncGroups', record: DncGroupAnswer, needs: NEEDS.dnc } as const;

/** The collections of a group's skills: path and name. */
const SCRUBBED = ['scrubbed-skills', 'scrubbedSkills'] as const;
const CONTRIBUTING = ['contributing-skills', 'contributingSkills'] as const;

const SkillReference = z.object({ skillId: text });

const recordsOf = (groupId: string) => ({
  path: `/dnc-groups/${pathSegment(groupId)}/records`,
  name: 'dncRecords',
  record: DncRecordAnswer,
  needs: NEEDS.dnc,
});

/** A do-not-call group, with how it stands to a skill. */
export type SkillDncGroup = DncList & { readonly scrubs: boolean; readonly contributes: boolean };

export interface DncGroups extends Pick<TenantApi, 'dncListsPage' | 'dncRecordsPage'> {
  /** Ids of the groups that are scrubbed from a skill. */
  scrubbedFrom(skillId: string, signal?: AbortSignal): Promise<Set<string>>;
  /** Every group, with how it stands to a skill. */
  groupsAt(skillId: string, signal?: AbortSignal): Promise<readonly SkillDncGroup[]>;
}

export function dncGroupsOf(requests: AcdRequests): DncGroups {
  async function holds(
    groupId: string,
    [path, name]: readonly [path: string, collection: string],
    skillId: string,
    signal?: AbortSignal,
  ): Promise<boolean> {
    const skills = {
      path: `/dnc-groups/${pathSegment(groupId)}/${path}`,
      name,
      record: SkillReference,
      needs: NEEDS.dnc,
      id: 'skillId',
    };
    const { records } = await everyRecord((cursor) =>
      requests.page(skills, cursor, { pageSize: SETTINGS_PAGE, signal }),
    );
    return records.some((skill) => skill.skillId === skillId);
  }

  const groups: DncGroups = {
    async dncListsPage(_, options = {}) {
      // This collection has neither skip nor top: one answer is all of it.
      const found = await requests.records(GROUPS, null, options.signal);
      return pageOf(DncGroupAnswer, found.records, {
        nextCursor: null,
        total: found.records.length,
        idOf: (entity) => fieldOf(entity, 'dncGroupId', 'dncGroupName'),
      });
    },

    dncRecordsPage: (listId, cursor, options) =>
      requests.page(recordsOf(listId), cursor, { ...options, pageSize: options?.pageSize ?? RECORDS_PAGE }),

    async scrubbedFrom(skillId, signal) {
      const scrubbed = new Set<string>();
      const all = await everyRecord((cursor) => groups.dncListsPage(cursor, { signal }));
      for (const { id } of all.records) {
        if (await holds(id, SCRUBBED, skillId, signal)) scrubbed.add(id);
      }
      return scrubbed;
    },

    async groupsAt(skillId, signal) {
      const found: SkillDncGroup[] = [];
      const all = await everyRecord((cursor) => groups.dncListsPage(cursor, { signal }));
      for (const list of all.records) {
        found.push({
          ...list,
          scrubs: await holds(list.id, SCRUBBED, skillId, signal),
          contributes: await holds(list.id, CONTRIBUTING, skillId, signal),
        });
      }
      return found;
    },
  };
  return groups;
}
