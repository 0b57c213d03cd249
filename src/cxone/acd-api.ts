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
import { everyRecord, fieldOf, isEmpty, optionalText, pageOf, text } from './answers.ts';
import type { Sender } from './dialect.ts';
import { CxoneError } from './errors.ts';
import type { KeptRules } from './kept-rules.ts';
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

/** Where in the calling lists of a skill, or of the tenant, a reading stands. */
const ListCursor = z.object({
  lists: z.array(z.string()),
  list: z.int(),
  skip: z.int(),
  /** What the list held when its last page was read; null before, or where CXone does not say. */
  total: z.nullable(z.int()),
});
type ListCursor = z.infer<typeof ListCursor>;

function cursorFrom(text: string, request: string): ListCursor {
  try {
    const parsed = tryParse(ListCursor, JSON.parse(text));
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
    const isAnswer = (body: unknown) => collection(body, name) !== null;
    const answer = await get(path, needs, query, { signal, isAnswer });
    // CXone answers an empty collection with 204 and nothing in it.
    if (answer.status === 204) return { records: [], total: 0 };
    const found = collection(answer.body, name);
    if (found) return found;
    throw new CxoneError('unreadable-answer', `GET ${BASE}${path}`, {
      status: answer.status,
      said: `no ${name} in it`,
    });
  }

  async function page<S extends z.ZodMiniType>(
    path: string,
    name: string,
    schema: S,
    needs: string,
    cursor: string | null,
    { pageSize, signal, query }: PageOptions & { pageSize: number; query?: ApiRequest['query'] },
  ): Promise<Page<z.output<S>>> {
    const skip = cursor === null ? 0 : Number(cursor);
    if (!Number.isInteger(skip)) throw new CxoneError('page-token-expired', `GET ${BASE}${path}`);
    const found = await records(path, name, needs, { ...query, skip, top: pageSize }, signal);
    const isLast =
      found.total === null
        ? found.records.length < pageSize
        : skip + Math.min(found.records.length, pageSize) >= found.total || found.records.length === 0;
    return pageOf(schema, found.records, {
      // By no more than was asked for: a page that begins with a record of the last one holds one more.
      nextCursor: isLast ? null : String(skip + Math.min(found.records.length, pageSize)),
      total: found.total,
      idOf: (entity) =>
        fieldOf(entity, 'externalId', 'skillId', 'listId', 'dncGroupId', 'recordId', 'contactId'),
    });
  }

  /** Ids of the calling lists that a skill dials, or of all that are active. */
  async function callingLists(skillId: string | null, signal?: AbortSignal): Promise<string[]> {
    const lists = await everyRecord((cursor) =>
      page('/lists/call-lists', 'callingLists', CallingListAnswer, NEEDS.lists, cursor, {
        pageSize: SETTINGS_PAGE,
        signal,
      }),
    );
    return lists
      .filter((list) => !/^inactive$/i.test(list.status ?? ''))
      .filter((list) => skillId === null || list.skills.includes(skillId))
      .map((list) => list.listId)
      .sort();
  }

  /** One page out of several lists, read one after the other. The cursor holds which lists they are. */
  async function acrossLists<T>(
    skillId: string | null,
    cursor: string | null,
    options: PageOptions,
    read: (listId: string, skip: string | null, pageSize: number) => Promise<Page<T>>,
  ): Promise<Page<T>> {
    const at =
      cursor === null
        ? { lists: await callingLists(skillId, options.signal), list: 0, skip: 0, total: null }
        : cursorFrom(cursor, 'GET /lists/call-lists');
    const listId = at.lists[at.list];
    if (listId === undefined) {
      return {
        records: [],
        unreadable: [],
        received: 0,
        nextCursor: null,
        total: cursor === null ? 0 : null,
      };
    }
    const found = await read(
      listId,
      at.skip === 0 ? null : String(at.skip),
      options.pageSize ?? RECORDS_PAGE,
    );
    // Records that left the list since its last page moved others to positions that have been read already.
    const gone = at.total === null || found.total === null ? 0 : Math.max(0, at.total - found.total);
    const next: ListCursor | null =
      gone > 0
        ? { ...at, skip: Math.max(0, at.skip - gone), total: found.total }
        : found.nextCursor !== null
          ? { ...at, skip: Number(found.nextCursor), total: found.total }
          : at.list + 1 < at.lists.length
            ? { ...at, list: at.list + 1, skip: 0, total: null }
            : null;
    return {
      ...found,
      nextCursor: next === null ? null : JSON.stringify(next),
      // One list's total is not that of all.
      total: at.lists.length === 1 ? found.total : null,
    };
  }

  const groupHolds = async (
    groupId: string,
    [path, name]: readonly [path: string, collection: string],
    skillId: string,
    signal?: AbortSignal,
  ) => {
    const skills = await records(
      `/dnc-groups/${encodeURIComponent(groupId)}/${path}`,
      name,
      NEEDS.dnc,
      {},
      signal,
    );
    return skills.records.some((skill) => fieldOf(skill, 'skillId') === skillId);
  };

  async function scrubbedGroups(skillId: string, signal?: AbortSignal): Promise<Set<string>> {
    const scrubbed = new Set<string>();
    for (const list of await everyRecord((cursor) => api.dncListsPage(cursor, { signal }))) {
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
        query: { outboundStrategy: 'Personal Connection', isActive: true, mediaTypeId: 4 },
      }),

    async contactsPage(skillId, cursor, options = {}) {
      const found = await acrossLists(skillId, cursor, options, (listId, skip, pageSize) =>
        page(
          `/lists/call-lists/${encodeURIComponent(listId)}`,
          'contactRecords',
          CallListRecordAnswer,
          NEEDS.lists,
          skip,
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
      const found = await acrossLists(skillId, cursor, options, (listId, skip, pageSize) =>
        page(
          `/lists/call-lists/${encodeURIComponent(listId)}/attempts`,
          'contactAttempts',
          AttemptAnswer,
          NEEDS.lists,
          skip,
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
      };
    },

    async dncListsPage(_, options = {}) {
      // This collection cannot be paged.
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
      for (const list of await everyRecord((cursor) => api.dncListsPage(cursor, { signal }))) {
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
