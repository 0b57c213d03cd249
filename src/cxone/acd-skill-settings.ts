/**
 * The settings of a skill as CXone has them: read, and written and read back. What they mean, and how a rule is
 * mapped onto them, is in `skill-settings.ts`.
 */
import { tryParse, z } from '#src/schema/index.ts';
import { collection } from './acd-answers.ts';
import type { DncGroups, SkillDncGroup } from './acd-dnc-groups.ts';
import { type AcdRequests, BASE, NEEDS } from './acd-requests.ts';
import { optionalText } from './answers.ts';
import { CxoneError } from './errors.ts';
import { pathSegment } from './path-segment.ts';
import type { SettingChange } from './skill-plan.ts';
import { changedRetrySettings, changedTimeZones, missingChanges, SkillParameters } from './skill-settings.ts';
import type { ApiRequest } from './transport.ts';

const BusinessUnit = z.object({ callSuppression: optionalText, defaultTimeZone: optionalText });

/** What decides how a skill dials. */
export interface SkillSettings {
  readonly parameters: SkillParameters;
  readonly groups: readonly SkillDncGroup[];
  /** Whether the tenant has suspended all call suppression; null where it does not say. */
  readonly suppressionSuspended: boolean | null;
  /** The zone that records without one are given; null where there is none or it is not told. */
  readonly defaultTimeZone: string | null;
}

export interface AcdSkillSettings {
  skillSettings(skillId: string, signal?: AbortSignal): Promise<SkillSettings>;
  skillParameters(skillId: string, signal?: AbortSignal): Promise<SkillParameters>;
  /** Those of the changes that the skill's settings do not show. */
  missing(
    skillId: string,
    changes: readonly SettingChange[],
    signal?: AbortSignal,
  ): Promise<readonly SettingChange[]>;
  /**
   * Writes changes and reads them back; what an answer acknowledged and did not do is written once more.
   * @throws {CxoneError} with `mayHaveLanded` once the first of the changes may have been made
   */
  write(skillId: string, changes: readonly SettingChange[], signal?: AbortSignal): Promise<void>;
}

type Write = Pick<ApiRequest, 'method' | 'path' | 'json' | 'needs'>;

/** The requests that make changes. @param parameters as they are now: what is written is the whole list of zones */
function writesFor(
  skillId: string,
  changes: readonly SettingChange[],
  parameters: SkillParameters,
): readonly Write[] {
  const skillPath = `${BASE}/skills/${pathSegment(skillId)}/parameters`;
  const writes: Write[] = [];
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
    const group = pathSegment(change.listId);
    const path = `${BASE}/dnc-groups/${group}/scrubbed-skills/${pathSegment(skillId)}`;
    writes.push({ method: change.after ? 'POST' : 'DELETE', path, needs: NEEDS.editDnc });
  }
  return writes;
}

function isSkillParameters(body: unknown): boolean {
  return tryParse(z.object({ timeZoneSettings: z.array(z.unknown()) }), body).ok;
}

export function skillSettingsOf(requests: AcdRequests, dncGroups: DncGroups): AcdSkillSettings {
  async function writeOnce(
    skillId: string,
    changes: readonly SettingChange[],
    signal?: AbortSignal,
  ): Promise<void> {
    // Read again at the last moment, because what was left out of the list of zones would be switched off.
    const parameters = await settings.skillParameters(skillId, signal);
    let written = 0;
    for (const request of writesFor(skillId, changes, parameters)) {
      try {
        await requests.send({ ...request, repeat: 'harmless', signal });
      } catch (error) {
        if (written === 0 || !(error instanceof CxoneError)) throw error;
        throw error.afterLanding();
      }
      written++;
    }
  }

  const settings: AcdSkillSettings = {
    async skillParameters(skillId, signal) {
      const path = `/skills/${pathSegment(skillId)}/parameters`;
      const isAnswer = (body: unknown) => collection(body, 'skills') !== null || isSkillParameters(body);
      const answer = await requests.get(path, NEEDS.skills, { signal, isAnswer });
      // One skill may come flat or as the only one of a list.
      const listed = collection(answer.body, 'skills')?.records[0];
      const parsed = tryParse(SkillParameters, listed ?? answer.body);
      if (parsed.ok) return parsed.data;
      throw new CxoneError('unreadable-answer', `GET ${BASE}${path}`, {
        status: answer.status,
        said: parsed.issues[0]?.path ?? 'unknown shape',
      });
    },

    async missing(skillId, changes, signal) {
      const parameters = await settings.skillParameters(skillId, signal);
      return missingChanges(changes, parameters, await dncGroups.scrubbedFrom(skillId, signal));
    },

    async write(skillId, changes, signal) {
      let missing = changes;
      for (let round = 0; round < 2 && missing.length > 0; round++) {
        await writeOnce(skillId, missing, signal);
        missing = await settings.missing(skillId, changes, signal);
      }
      if (missing.length === 0) return;
      const said = `reading back shows no ${[...new Set(missing.map(({ what }) => what))].join(', ')}`;
      throw new CxoneError('conflict', `PUT ${BASE}/skills/${pathSegment(skillId)}`, {
        said,
        mayHaveLanded: true,
      });
    },

    async skillSettings(skillId, signal) {
      const groups = await dncGroups.groupsAt(skillId, signal);
      const answer = await requests.get('/business-unit', NEEDS.skills, { signal });
      const unit = tryParse(
        BusinessUnit,
        collection(answer.body, 'businessUnits')?.records[0] ?? answer.body,
      );
      const suppression = unit.ok ? unit.data.callSuppression : null;
      return {
        parameters: await settings.skillParameters(skillId, signal),
        groups,
        suppressionSuspended: suppression === null ? null : /^(false|0|no|suspended)$/i.test(suppression),
        defaultTimeZone: (unit.ok && unit.data.defaultTimeZone) || null,
      };
    },
  };
  return settings;
}
