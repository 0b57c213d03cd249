/** The journal at rest: what must happen once, written down before it happens. */
import { tryParse, z } from '#src/schema/index.ts';
import { database } from './database.ts';

/** One piece of work, and how far it has come. */
export const WorkRecord = z.object({
  /** Its place in the journal. */
  order: z.int(),
  /** Names it for good: added twice, it is one. */
  id: z.string(),
  kind: z.string(),
  /** Key of the tenant that it is for. */
  tenant: z.string(),
  /** In the shape of its kind. */
  state: z.unknown(),
  /** Set aside: it cannot be done, and keeps nothing else waiting. */
  status: z.enum(['open', 'ended', 'set-aside']),
  /** Why it waits, or was set aside; null while nothing keeps it. */
  problem: z.nullable(z.string()),
  /** How often it has failed in a way that may be its own fault. */
  failures: z.int(),
});
export type WorkRecord = z.infer<typeof WorkRecord>;

/** Adds work at the end; one whose id is there already changes nothing. */
export async function addWork(record: Omit<WorkRecord, 'order'>): Promise<void> {
  const transaction = (await database()).transaction('work', 'readwrite', { durability: 'strict' });
  const there = await transaction.store.index('id').getKey(record.id);
  if (there === undefined) await transaction.store.add(record);
  await transaction.done;
}

/** A tenant's work, in order. What cannot be read is set aside and named. */
export async function workOf(tenant: string): Promise<WorkRecord[]> {
  const all = await (await database()).getAllFromIndex('work', 'tenant', tenant);
  return all
    .map((stored) => {
      const parsed = tryParse(WorkRecord, stored);
      if (parsed.ok) return parsed.data;
      const { order = 0, id, kind = '', state } = stored;
      const problem = 'unreadable-record';
      return { order, id, kind, tenant, state, status: 'set-aside' as const, problem, failures: 0 };
    })
    .sort((a, b) => a.order - b.order);
}

/** Saves how far work has come. Work that was removed meanwhile does not come back. */
export async function saveWork(record: WorkRecord): Promise<void> {
  const transaction = (await database()).transaction('work', 'readwrite', { durability: 'strict' });
  if ((await transaction.store.getKey(record.order)) !== undefined) await transaction.store.put(record);
  await transaction.done;
}

export async function removeWork(order: number): Promise<void> {
  await (await database()).delete('work', order);
}
