/** Rules that a person is writing, until they are registered. */
import { RuleDraft } from '#src/rule/index.ts';
import { tryParse } from '#src/schema/index.ts';
import { database } from './database.ts';

/**
 * @param tenant its key
 * @returns null where there is none, or one of an older shape
 */
export async function draftFor(tenant: string, campaignId: string): Promise<RuleDraft | null> {
  const parsed = tryParse(RuleDraft, await (await database()).get('drafts', [tenant, campaignId]));
  return parsed.ok ? parsed.data : null;
}

export async function saveDraft(tenant: string, campaignId: string, draft: RuleDraft | null): Promise<void> {
  const db = await database();
  if (draft === null) await db.delete('drafts', [tenant, campaignId]);
  else await db.put('drafts', draft, [tenant, campaignId]);
}
