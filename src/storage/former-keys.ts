/** Versions up to 0.2 kept what belongs to a tenant under its name; it moves to the tenant's key once that is certain. */
import type { TenantIdentity } from '#src/cxone/index.ts';
import { importJobOf, UNREADABLE_RECORD } from '#src/job/import-before.ts';
import { database, formerKey } from './database.ts';

const STORES = ['keptRules', 'drafts', 'work', 'imports'] as const;

/** A store whose keys are a tenant and a campaign. */
interface ByCampaign {
  getAllKeys(range: IDBKeyRange): Promise<[tenant: string, campaignId: string][]>;
  getKey(key: [string, string]): Promise<unknown>;
  get(key: [string, string]): Promise<unknown>;
  put(value: unknown, key: [string, string]): Promise<unknown>;
  delete(key: [string, string]): Promise<void>;
}

/**
 * Whether a name alone says which tenant it is: CXone's own ids do, and so does a name that is the host's first label.
 * Behind a gateway of an organisation's own, nobody can say.
 */
const isCertain = ({ dialect, origin, name }: TenantIdentity) =>
  dialect === 'acd' || origin === `https://${name}.api.nicecxone.com`;

/**
 * Moves to this tenant what former versions kept under its name. Twice is as good as once. A draft is only text that its
 * author reads again, and goes by the name; what would be sent or holds a call back moves only where the tenant is certain.
 */
export async function takeOverFormer(tenant: TenantIdentity): Promise<void> {
  const transaction = (await database()).transaction(STORES, 'readwrite');
  await moveByCampaign(transaction.objectStore('drafts'), tenant);
  if (isCertain(tenant)) {
    await moveByCampaign(transaction.objectStore('keptRules'), tenant);
    const work = transaction.objectStore('work');
    for (const record of await work.index('tenant').getAll(formerKey(tenant.name)))
      await work.put({ ...record, tenant: tenant.key });
    const imports = transaction.objectStore('imports');
    for (const id of await imports.getAllKeys()) {
      const job = importJobOf(id, await imports.get(id));
      if (job.tenantKey === null && job.tenant === tenant.name && job.stopped !== UNREADABLE_RECORD)
        await imports.put({ ...job, tenantKey: tenant.key }, id);
    }
  }
  await transaction.done;
}

async function moveByCampaign(store: ByCampaign, tenant: TenantIdentity): Promise<void> {
  for (const [name, campaignId] of await store.getAllKeys(
    IDBKeyRange.bound([tenant.name], [tenant.name, []]),
  )) {
    const there = await store.getKey([tenant.key, campaignId]);
    if (there === undefined) await store.put(await store.get([name, campaignId]), [tenant.key, campaignId]);
    await store.delete([name, campaignId]);
  }
}
