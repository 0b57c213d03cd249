/** Skills of the strategy Personal Connection: they are what dials. */
import { tryParse, z } from '#src/schema/index.ts';
import { collection, SkillAnswer } from './acd-answers.ts';
import { type AcdRequests, BASE, NEEDS, SETTINGS_PAGE } from './acd-requests.ts';
import { isEmpty, text } from './answers.ts';
import { CxoneError } from './errors.ts';
import { pathSegment } from './path-segment.ts';
import type { TenantApi } from './tenant-api.ts';

const SKILLS = {
  path: '/skills',
  name: 'skills',
  record: SkillAnswer,
  needs: NEEDS.skills,
  id: 'skillId',
  query: { outboundStrategy: 'Personal Connection', isActive: true, mediaTypeId: 4 },
} as const;

export interface AcdSkills extends Pick<TenantApi, 'campaignsPage' | 'stop'> {
  /** Whether it dials now; also where CXone does not say. */
  isRunning(skillId: string, signal?: AbortSignal): Promise<boolean>;
}

export function skillsOf(requests: AcdRequests): AcdSkills {
  async function isRunning(skillId: string, signal?: AbortSignal): Promise<boolean> {
    const answer = await requests.get(`/skills/${pathSegment(skillId)}`, NEEDS.skills, { signal });
    const listed = collection(answer.body, 'skills')?.records[0];
    const skill = tryParse(z.object({ isRunning: text }), listed ?? answer.body);
    return !skill.ok || !/^false$/i.test(skill.data.isRunning);
  }

  return {
    isRunning,

    campaignsPage: (cursor, options) =>
      requests.page(SKILLS, cursor, { ...options, pageSize: options?.pageSize ?? SETTINGS_PAGE }),

    async stop(skillId, signal) {
      const path = `${BASE}/skills/${pathSegment(skillId)}/stop`;
      const stop = { method: 'POST', path, query: { force: false }, repeat: 'harmless' } as const;
      try {
        await requests.send({ ...stop, needs: NEEDS.stop, isAnswer: isEmpty, signal });
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
}
