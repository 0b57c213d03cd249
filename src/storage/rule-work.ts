/** Rules in the making: drafts, and registrations under way. */
import { Registration } from '#src/job/index.ts';
import { RuleDraft } from '#src/rule/index.ts';
import { tryParse } from '#src/schema/index.ts';
import { database } from './database.ts';

/** Null where there is none, or one of an older shape. */
export async function draftFor(tenant: string, campaignId: string): Promise<RuleDraft | null> {
  const parsed = tryParse(RuleDraft, await (await database()).get('drafts', [tenant, campaignId]));
  return parsed.ok ? parsed.data : null;
}

export async function keepDraft(tenant: string, campaignId: string, draft: RuleDraft | null): Promise<void> {
  const db = await database();
  if (draft === null) await db.delete('drafts', [tenant, campaignId]);
  else await db.put('drafts', draft, [tenant, campaignId]);
}

export async function keepRegistration(registration: Registration): Promise<void> {
  await (await database()).put('registrations', registration, registration.id);
}

export async function forgetRegistration(id: string): Promise<void> {
  await (await database()).delete('registrations', id);
}

export async function registrations(tenant: string): Promise<Registration[]> {
  const all = await (await database()).getAll('registrations');
  return all.flatMap((stored) => {
    const parsed = tryParse(Registration, stored);
    return parsed.ok && parsed.data.tenant === tenant ? [parsed.data] : [];
  });
}
