import { KeptRule, type KeptRules } from '#src/cxone/index.ts';
import { parse, z } from '#src/schema/index.ts';
import { database } from './database.ts';

const Stored = z.array(KeptRule);

/**
 * Rules that ClearDial keeps for one tenant.
 * @param tenant its key
 * @param write makes a change, if that may still be made
 * @throws {InvalidDataError} when what is stored is no list of rules: a rule must not vanish in silence
 */
export function keptRulesOf(tenant: string, write: <T>(change: () => Promise<T>) => Promise<T>): KeptRules {
  return {
    async load(campaignId) {
      const stored = await (await database()).get('keptRules', [tenant, campaignId]);
      return stored === undefined ? [] : parse(Stored, stored, `the kept rules of ${campaignId}`);
    },
    async save(campaignId, rules) {
      await write(async () => (await database()).put('keptRules', [...rules], [tenant, campaignId]));
    },
  };
}
