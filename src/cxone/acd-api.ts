/**
 * CXone's own API (`/inContactAPI/services`). What dials here is a skill of the strategy Personal Connection; a
 * campaign is only a group of skills. A rule has no object of its own: it becomes settings of the skill, and
 * the whole of it is kept by ClearDial.
 */
import { type AcdCallingLists, callingListsOf } from './acd-calling-lists.ts';
import { dncGroupsOf } from './acd-dnc-groups.ts';
import { AcdRequests } from './acd-requests.ts';
import { type AcdRules, rulesOf } from './acd-rules.ts';
import { type AcdSkillSettings, skillSettingsOf } from './acd-skill-settings.ts';
import { type AcdSkills, skillsOf } from './acd-skills.ts';
import type { Sender } from './dialect.ts';
import { CxoneError } from './errors.ts';
import type { KeptRules } from './kept-rules.ts';
import type { Capabilities, TenantApi } from './tenant-api.ts';

export const ACD_CAPABILITIES: Capabilities = {
  launches: 'skill',
  rules: 'skill-settings',
  holds: ['timeZoneRestrictions', 'dncListIds', 'maxCallsPerDay'],
  webhooks: false,
  upsert: false,
  tellsChanges: true,
};

export type AcdApi = TenantApi &
  Pick<AcdSkills, 'isRunning'> &
  Pick<AcdCallingLists, 'skillsOfList'> &
  Pick<AcdRules, 'planRule' | 'driftOf'> &
  Pick<AcdSkillSettings, 'skillSettings' | 'skillParameters'>;

export function acdApi(send: Sender, keptRules: KeptRules): AcdApi {
  const requests = new AcdRequests(send);
  const dncGroups = dncGroupsOf(requests);
  const settings = skillSettingsOf(requests, dncGroups);
  return {
    ...skillsOf(requests),
    ...callingListsOf(requests),
    ...dncGroups,
    ...settings,
    ...rulesOf(settings, dncGroups, keptRules),
    upsertContact: () => notSupported('upsert of contacts'),
    webhooks: () => notSupported('webhooks'),
    registerWebhook: () => notSupported('webhooks'),
    notifyCompliance: () => notSupported('webhooks'),
  };
}

function notSupported(what: string): Promise<never> {
  return Promise.reject(
    new CxoneError('not-supported', what, { said: 'this tenant’s API has no such thing' }),
  );
}
