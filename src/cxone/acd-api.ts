/**
 * CXone's own API (`/inContactAPI/services`). What dials here is a skill of the strategy Personal Connection; a
 * campaign is only a group of skills. A rule has no object of its own: it becomes settings of the skill, and
 * the whole of it is kept by ClearDial.
 */

import type { ComplianceRule } from '#src/rule/index.ts';
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { tryParse, z } from '#src/schema/index.ts';
import {
  AttemptAnswer,
  CallingListAnswer,
  CallListRecordAnswer,
  collection,
  DncGroupAnswer,
  DncRecordAnswer,
  SkillAnswer,
} from './acd-answers.ts';
import { fieldOf, isEmpty, optionalText, pageOf, text } from './answers.ts';
import type { Sender } from './dialect.ts';
import { CxoneError } from './errors.ts';
import type { KeptRules } from './kept-rules.ts';
import { contentKey, everyRecord, hashOf } from './paging.ts';
import type { SettingChange, SkillRulePlan } from './skill-plan.ts';
import {
  changedRetrySettings,
  changedTimeZones,
  missingChanges,
  planRule,
  planUndo,
  SkillParameters,
} from './skill-settings.ts';
import type { Capabilities, DncList, Page, PageOptions, TenantApi } from './tenant-api.ts';
import type { ApiRequest } from './transport.ts';

const BASE = '/inContactAPI/services/v34.0';
/** Collections of settings give a hundred at most, records and attempts ten thousand. */
const SETTINGS_PAGE = 100;
const RECORDS_PAGE = 1_000;

export const ACD_CAPABILITIES: Capabilities = {
  launches: 'skill',
  rules: 'skill-settings',
  holds: ['timeZoneRestrictions', 'dncListIds', 'maxCallsPerDay'],
  webhooks: false,
  upsert: false,
  tellsChanges: true,
};

/** Rights of a CXone user's role, as Security > Roles names them. */
const NEEDS = {
  skills: 'ACD Skills: View',
  editSkills: 'ACD Skills: Edit',
  lists: 'Calling List: View',
  dnc: 'Do Not Call List: View',
  editDnc: 'Do Not Call List: Edit',
  stop: 'Skill Control',
} as const;

const SCRUBBED = ['scrubbed-skills', 'scrubbedSkills'] as const;
const CONTRIBUTING = ['contributing-skills', 'contributingSkills'] as const;

const BusinessUnit = z.object({ callSuppression: optionalText, defaultTimeZone: optionalText });

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

/** Where in the calling lists of a skill, or of the tenant, a reading stands. */
const ListCursor = z.object({
  lists: z.array(z.string()),
  list: z.int(),
  /** Null at the beginning of the list. */
  at: z.nullable(z.string()),
});
type ListCursor = z.infer<typeof ListCursor>;

const SkillReference = z.object({ skillId: text });

function cursorFrom<S extends z.ZodMiniType>(shape: S, text: string, request: string): z.output<S> {
  try {
    const parsed = tryParse(shape, JSON.parse(text));
    if (parsed.ok) return parsed.data;
  } catch {
    // Falls through: whatever is wrong with it, it is no cursor of ours.
  }
  throw new CxoneError('page-token-expired', request, { said: 'the cursor cannot be read' });
}

/** What stands around a skill and decides how it dials. */
export interface SkillSurroundings {
  readonly parameters: SkillParameters;
  /** Do-not-call groups, with how each stands to the skill. */
  readonly groups: readonly (DncList & { readonly scrubs: boolean; readonly contributes: boolean })[];
  /** Whether the tenant has suspended all call suppression; null where it does not say. */
  readonly suppressionSuspended: boolean | null;
  /** The zone that records without one are given; null where there is none or it is not told. */
  readonly defaultTimeZone: string | null;
}

export interface AcdApi extends TenantApi {
  surroundings(skillId: string, signal?: AbortSignal): Promise<SkillSurroundings>;
  /** How many settings are no longer as the skill's rules left them. */
  driftOf(skillId: string, signal?: AbortSignal): Promise<number>;
  skillParameters(skillId: string, signal?: AbortSignal): Promise<SkillParameters>;
  /** What registering the rule would change on the skill, and what ClearDial would keep. */
  planRule(skillId: string, rule: ComplianceRule, signal?: AbortSignal): Promise<SkillRulePlan>;
}

export function acdApi(send: Sender, keptRules: KeptRules): AcdApi {
  const get = (
    path: string,
    needs: string,
    query: ApiRequest['query'],
    { signal, isAnswer }: Pick<ApiRequest, 'signal' | 'isAnswer'>,
  ) => send({ method: 'GET', path: `${BASE}${path}`, query, repeat: 'harmless', needs, isAnswer, signal });

  /** @throws {CxoneError} `unreadable-answer` when the answer holds no such collection */
  async function records(
    path: string,
    name: string,
    needs: string,
    query: ApiRequest['query'],
    signal?: AbortSignal,
  ): Promise<{ records: unknown[]; total: number | null }> {
    const from = Number(query?.skip ?? 0);
    const isAnswer = (body: unknown) => collection(body, name, from) !== null;
    const answer = await get(path, needs, query, { signal, isAnswer });
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
   * One page of a collection that is read by position. It ends with an empty page: a short one may have been cut by
   * CXone, and a total may be that of something else.
   * @param id field by which a record is known for good; its content where it has none
   */
  async function page<S extends z.ZodMiniType>(
    path: string,
    name: string,
    schema: S,
    needs: string,
    cursor: string | null,
    {
      pageSize,
      signal,
      query,
      id,
    }: PageOptions & { pageSize: number; query?: ApiRequest['query']; id?: string },
  ): Promise<Page<z.output<S>>> {
    const at = cursor === null ? START : cursorFrom(Position, cursor, `GET ${BASE}${path}`);
    const ask = (skip: number, top: number) => records(path, name, needs, { ...query, skip, top }, signal);
    const found = await ask(at.skip, pageSize);
    const keys = found.records.map((entity) => contentKey(entity, id ? fieldOf(entity, id) : null));
    // By no more than was asked for: a page that begins with a record of the last one holds one more.
    const end = at.skip + Math.min(keys.length, pageSize);
    const total = found.total !== null && found.total >= end ? found.total : null;
    const last = keys.at(-1) ?? null;
    // Records that left the list since its last page moved others to positions that have been read already.
    const gone = at.total === null || total === null ? 0 : Math.max(0, at.total - total);
    let next: Position | null = null;
    if (last === null) {
      if (at.last !== null && at.total !== null && at.skip < at.total) {
        // Either the list became shorter or its total was never its own: the last record that was read tells.
        const before = (await ask(at.skip - 1, 1)).records.at(-1);
        const stands =
          before !== undefined && contentKey(before, id ? fieldOf(before, id) : null) === at.last;
        if (!stands) next = { ...START, round: at.round + 1 };
      }
    } else if (gone > 0) next = { skip: Math.max(0, at.skip - gone), total, round: at.round + 1, last: null };
    else next = { skip: end, total, round: at.round, last };
    return pageOf(schema, found.records, {
      nextCursor: next === null ? null : JSON.stringify(next),
      total: found.total,
      idOf: (entity) =>
        fieldOf(entity, 'externalId', 'skillId', 'listId', 'dncGroupId', 'recordId', 'contactId'),
      keys: at.round === 0 ? keys : keys.map((key) => hashOf(`${at.round} ${key}`)),
    });
  }

  /**
   * Ids of the calling lists that a skill dials, or of all that are active; and how many more there are of which
   * nobody can say.
   */
  async function callingLists(
    skillId: string | null,
    signal?: AbortSignal,
  ): Promise<{ lists: string[]; unread: number }> {
    const { records: all, unreadable } = await everyRecord((cursor) =>
      page('/lists/call-lists', 'callingLists', CallingListAnswer, NEEDS.lists, cursor, {
        pageSize: SETTINGS_PAGE,
        signal,
        id: 'listId',
      }),
    );
    const active = all.filter((list) => !/^inactive$/i.test(list.status ?? ''));
    const isOurs = ({ skills }: CallingListAnswer) => skillId === null || skills.known.includes(skillId);
    const ours = active.filter(isOurs);
    return {
      lists: [...new Set(ours.map(({ listId }) => listId))].sort(),
      unread: unreadable + active.filter((list) => !isOurs(list) && !list.skills.whole).length,
    };
  }

  /** One page out of several lists, read one after the other. The cursor holds which lists they are. */
  async function acrossLists<T>(
    skillId: string | null,
    cursor: string | null,
    options: PageOptions,
    read: (listId: string, cursor: string | null, pageSize: number) => Promise<Page<T>>,
  ): Promise<Page<T>> {
    const begun = cursor === null ? await callingLists(skillId, options.signal) : null;
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

  const groupHolds = async (
    groupId: string,
    [path, name]: readonly [path: string, collection: string],
    skillId: string,
    signal?: AbortSignal,
  ) => {
    const skills = await everyRecord((cursor) =>
      page(`/dnc-groups/${encodeURIComponent(groupId)}/${path}`, name, SkillReference, NEEDS.dnc, cursor, {
        pageSize: SETTINGS_PAGE,
        signal,
        id: 'skillId',
      }),
    );
    return skills.records.some((skill) => skill.skillId === skillId);
  };

  async function scrubbedGroups(skillId: string, signal?: AbortSignal): Promise<Set<string>> {
    const scrubbed = new Set<string>();
    const groups = await everyRecord((cursor) => api.dncListsPage(cursor, { signal }));
    for (const list of groups.records) {
      if (await groupHolds(list.id, SCRUBBED, skillId, signal)) scrubbed.add(list.id);
    }
    return scrubbed;
  }

  /**
   * Writes changes and reads them back; what an answer acknowledged and did not do is written once more.
   * @throws {CxoneError} with `mayHaveLanded` once the first of the changes may have been made
   */
  async function write(
    skillId: string,
    changes: readonly SettingChange[],
    signal?: AbortSignal,
  ): Promise<void> {
    let missing = changes;
    for (let round = 0; round < 2 && missing.length > 0; round++) {
      await writeOnce(skillId, missing, signal);
      missing = missingChanges(
        changes,
        await api.skillParameters(skillId, signal),
        await scrubbedGroups(skillId, signal),
      );
    }
    if (missing.length === 0) return;
    const said = `reading back shows no ${[...new Set(missing.map(({ what }) => what))].join(', ')}`;
    throw new CxoneError('conflict', `PUT ${BASE}/skills/${skillId}`, { said, mayHaveLanded: true });
  }

  async function writeOnce(
    skillId: string,
    changes: readonly SettingChange[],
    signal?: AbortSignal,
  ): Promise<void> {
    const skillPath = `${BASE}/skills/${encodeURIComponent(skillId)}/parameters`;
    const writes: Pick<ApiRequest, 'method' | 'path' | 'json' | 'needs'>[] = [];
    // Read again at the last moment: what is written is the whole list of zones.
    const parameters = await api.skillParameters(skillId, signal);
    if (changes.some(({ what }) => what === 'calling-window')) {
      const json = { timeZoneSettings: changedTimeZones(parameters, changes) };
      writes.push({ method: 'PUT', path: `${skillPath}/time-zones`, json, needs: NEEDS.editSkills });
    }
    const retrySettings = changedRetrySettings(parameters, changes);
    if (retrySettings) {
      const json = { retrySettings };
      writes.push({ method: 'PUT', path: `${skillPath}/retry-settings`, json, needs: NEEDS.editSkills });
    }
    for (const change of changes) {
      if (change.what !== 'dnc-group') continue;
      const group = encodeURIComponent(change.listId);
      const path = `${BASE}/dnc-groups/${group}/scrubbed-skills/${encodeURIComponent(skillId)}`;
      writes.push({ method: change.after ? 'POST' : 'DELETE', path, needs: NEEDS.editDnc });
    }
    let written = 0;
    for (const request of writes) {
      try {
        await send({ ...request, repeat: 'harmless', signal });
      } catch (error) {
        if (written === 0 || !(error instanceof CxoneError)) throw error;
        throw error.afterLanding();
      }
      written++;
    }
  }

  const api: AcdApi = {
    campaignsPage: (cursor, options) =>
      page('/skills', 'skills', SkillAnswer, NEEDS.skills, cursor, {
        ...options,
        pageSize: options?.pageSize ?? SETTINGS_PAGE,
        id: 'skillId',
        query: { outboundStrategy: 'Personal Connection', isActive: true, mediaTypeId: 4 },
      }),

    async contactsPage(skillId, cursor, options = {}) {
      const found = await acrossLists(skillId, cursor, options, (listId, from, pageSize) =>
        page(
          `/lists/call-lists/${encodeURIComponent(listId)}`,
          'contactRecords',
          CallListRecordAnswer,
          NEEDS.lists,
          from,
          {
            ...options,
            pageSize,
            query: { includeRecords: true, finalized: false, updatedSince: options.updatedSince },
          },
        ),
      );
      return { ...found, records: found.records.flat() };
    },

    async attemptsPage(skillId, cursor, options = {}) {
      const found = await acrossLists(skillId, cursor, options, (listId, from, pageSize) =>
        page(
          `/lists/call-lists/${encodeURIComponent(listId)}/attempts`,
          'contactAttempts',
          AttemptAnswer,
          NEEDS.lists,
          from,
          { ...options, pageSize },
        ),
      );
      const attempts = found.records.map((attempt) => ({
        ...attempt,
        campaignId: attempt.campaignId ?? skillId,
      }));
      return { ...found, records: attempts };
    },

    async rulesPage(skillId) {
      const kept = await keptRules.load(skillId);
      return {
        records: kept.map(({ rule }) => rule),
        unreadable: [],
        received: kept.length,
        nextCursor: null,
        total: kept.length,
        keys: kept.map(({ rule }) => contentKey(rule)),
        listsUnread: 0,
      };
    },

    async dncListsPage(_, options = {}) {
      // This collection has neither skip nor top: one answer is all of it.
      const found = await records('/dnc-groups', 'dncGroups', NEEDS.dnc, {}, options.signal);
      return pageOf(DncGroupAnswer, found.records, {
        nextCursor: null,
        total: found.records.length,
        idOf: (entity) => fieldOf(entity, 'dncGroupId', 'dncGroupName'),
      });
    },

    dncRecordsPage: (listId, cursor, options) =>
      page(
        `/dnc-groups/${encodeURIComponent(listId)}/records`,
        'dncRecords',
        DncRecordAnswer,
        NEEDS.dnc,
        cursor,
        { ...options, pageSize: options?.pageSize ?? RECORDS_PAGE },
      ),

    async createRule(skillId, rule, signal) {
      const kept = await keptRules.load(skillId);
      const twin = kept.find((entry) => entry.rule.id === rule.id);
      if (twin && canonicalJson(twin.rule) !== canonicalJson(rule)) {
        throw new CxoneError('duplicate-id', `rule ${rule.id}`);
      }
      const { changes } = await api.planRule(skillId, rule, signal);
      // Kept first: from now on ClearDial holds the rule, whatever becomes of the skill's settings.
      const made = [...(twin?.changes ?? []), ...changes];
      await keptRules.save(skillId, [...kept.filter((entry) => entry !== twin), { rule, changes: made }]);
      try {
        await write(skillId, changes, signal);
      } catch (error) {
        // Refused before anything was written: there is nothing to keep.
        const nothingWritten = error instanceof CxoneError && !error.mayHaveLanded;
        if (nothingWritten && !twin) await keptRules.save(skillId, kept);
        throw error;
      }
      return twin ? 'existing' : 'created';
    },

    async deleteRule(skillId, ruleId, signal) {
      const kept = await keptRules.load(skillId);
      const entry = kept.find(({ rule }) => rule.id === ruleId);
      if (!entry) return 'absent';
      const undo = planUndo(
        entry.changes,
        await api.skillParameters(skillId, signal),
        await scrubbedGroups(skillId, signal),
      );
      await write(skillId, undo, signal);
      await keptRules.save(
        skillId,
        kept.filter((other) => other !== entry),
      );
      return 'deleted';
    },

    async skillParameters(skillId, signal) {
      const path = `/skills/${encodeURIComponent(skillId)}/parameters`;
      const isAnswer = (body: unknown) => collection(body, 'skills') !== null || isSkillParameters(body);
      const answer = await get(path, NEEDS.skills, {}, { signal, isAnswer });
      // One skill may come flat or as the only one of a list.
      const listed = collection(answer.body, 'skills')?.records[0];
      const parsed = tryParse(SkillParameters, listed ?? answer.body);
      if (parsed.ok) return parsed.data;
      throw new CxoneError('unreadable-answer', `GET ${BASE}${path}`, {
        status: answer.status,
        said: parsed.issues[0]?.path ?? 'unknown shape',
      });
    },

    async driftOf(skillId, signal) {
      const made = (await keptRules.load(skillId)).flatMap(({ changes }) => changes);
      if (made.length === 0) return 0;
      // Of several changes to one setting the last is how it was left.
      const last = new Map(made.map((change) => [settingOf(change), change]));
      const parameters = await api.skillParameters(skillId, signal);
      return missingChanges([...last.values()], parameters, await scrubbedGroups(skillId, signal)).length;
    },

    async surroundings(skillId, signal) {
      const groups = [];
      const listed = await everyRecord((cursor) => api.dncListsPage(cursor, { signal }));
      for (const list of listed.records) {
        groups.push({
          ...list,
          scrubs: await groupHolds(list.id, SCRUBBED, skillId, signal),
          contributes: await groupHolds(list.id, CONTRIBUTING, skillId, signal),
        });
      }
      const answer = await get('/business-unit', NEEDS.skills, {}, { signal });
      const unit = tryParse(
        BusinessUnit,
        collection(answer.body, 'businessUnits')?.records[0] ?? answer.body,
      );
      const suppression = unit.ok ? unit.data.callSuppression : null;
      return {
        parameters: await api.skillParameters(skillId, signal),
        groups,
        suppressionSuspended: suppression === null ? null : /^(false|0|no|suspended)$/i.test(suppression),
        defaultTimeZone: (unit.ok && unit.data.defaultTimeZone) || null,
      };
    },

    async planRule(skillId, rule, signal) {
      return planRule(
        rule,
        await api.skillParameters(skillId, signal),
        await scrubbedGroups(skillId, signal),
      );
    },

    upsertContact: () => notSupported('upsert of contacts'),
    webhooks: () => notSupported('webhooks'),
    registerWebhook: () => notSupported('webhooks'),
    notifyCompliance: () => notSupported('webhooks'),

    async stop(skillId, signal) {
      const path = `${BASE}/skills/${encodeURIComponent(skillId)}/stop`;
      const stop = { method: 'POST', path, query: { force: false }, repeat: 'harmless' } as const;
      try {
        await send({ ...stop, needs: NEEDS.stop, isAnswer: isEmpty, signal });
        return 'stopped';
      } catch (error) {
        // 404 is told of a skill that is not running, too; 409 of one in no state to be stopped.
        const notRunning =
          error instanceof CxoneError && (error.problem === 'not-found' || error.problem === 'conflict');
        if (!notRunning) throw error;
        if (error.mayHaveLanded) return 'stopped';
        if (await isRunning(skillId, signal)) throw error;
        return 'was-not-running';
      }
    },
  };

  async function isRunning(skillId: string, signal?: AbortSignal): Promise<boolean> {
    const answer = await get(`/skills/${encodeURIComponent(skillId)}`, NEEDS.skills, {}, { signal });
    const listed = collection(answer.body, 'skills')?.records[0];
    const skill = tryParse(z.object({ isRunning: text }), listed ?? answer.body);
    return !skill.ok || !/^false$/i.test(skill.data.isRunning);
  }

  return api;
}

function settingOf(change: SettingChange): string {
  if (change.what === 'calling-window') return `window ${change.zone}`;
  return change.what === 'dnc-group' ? `group ${change.listId}` : change.what;
}

function isSkillParameters(body: unknown): boolean {
  return tryParse(z.object({ timeZoneSettings: z.array(z.unknown()) }), body).ok;
}

function notSupported(what: string): Promise<never> {
  return Promise.reject(
    new CxoneError('not-supported', what, { said: 'this tenant’s API has no such thing' }),
  );
}
