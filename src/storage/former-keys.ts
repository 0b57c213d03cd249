/** Versions up to 0.2 kept what belongs to a tenant under its name; it moves to the tenant's key once that is certain. */
import type { TenantIdentity } from '#src/cxone/index.ts';
import { importJobOf, UNREADABLE_RECORD } from '#src/job/import-before.ts';
import { database, formerKey } from './database.ts';

/**
 * Whether a name alone says which tenant it is: CXone's own ids do, and so does a name that is the host's first label.
 * Behind a gateway of an organisation's own, nobody can say.
 */
const isCertain = ({ dialect, origin, name }: TenantIdentity) =>
  dialect === 'acd' || origin === `https://${name}.api.nicecxone.com`;

/** Moves to this tenant what former versions kept under its name. Twice is as good as once. */
export async function takeOverFormer(tenant: TenantIdentity): Promise<void> {
  if (!isCertain(tenant)) return;
  const transaction = (await database()).transaction(['keptRules', 'drafts', 'work', 'imports'], 'readwrite');
  for (const name of ['keptRules', 'drafts'] as const) {
    const store = transaction.objectStore(name);
    const keys = await store.getAllKeys(IDBKeyRange.bound([tenant.name], [tenant.name, []]));
    for (const [former, campaignId] of keys) {
      const there = await store.getKey([tenant.key, campaignId]);
      if (there === undefined)
        await store.put(await store.get([former, campaignId]), [tenant.key, campaignId]);
      await store.delete([former, campaignId]);
    }
  }
  const work = transaction.objectStore('work');
  for (const record of await work.index('tenant').getAll(formerKey(tenant.name)))
    await work.put({ ...record, tenant: tenant.key });
  const imports = transaction.objectStore('imports');
  for (const id of await imports.getAllKeys()) {
    const job = importJobOf(id, await imports.get(id));
    if (job.tenantKey === null && job.tenant === tenant.name && job.stopped !== UNREADABLE_RECORD)
      await imports.put({ ...job, tenantKey: tenant.key }, id);
  }
  await transaction.done;
}
