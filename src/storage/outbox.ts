import { ComplianceEvent } from '#src/cxone/index.ts';
import { tryParse, z } from '#src/schema/index.ts';
import { database } from './database.ts';

/** Something that the compliance platform is to be told. */
export const Letter = z.object({
  tenant: z.string(),
  campaignId: z.string(),
  event: ComplianceEvent,
});
export type Letter = z.infer<typeof Letter>;

/** Puts a letter at the end; one whose event is there already changes nothing. */
export async function addLetter(letter: Letter): Promise<void> {
  const transaction = (await database()).transaction('outbox', 'readwrite');
  const there = await transaction.store.index('event').getKey(letter.event.id);
  if (there === undefined) await transaction.store.add({ eventId: letter.event.id, letter });
  await transaction.done;
}

/** What waits for a tenant, in order. */
export async function lettersFor(tenant: string): Promise<{ order: number; letter: Letter }[]> {
  const all = await (await database()).getAll('outbox');
  return all.flatMap(({ order, letter }) => {
    const parsed = tryParse(Letter, letter);
    return parsed.ok && order !== undefined && parsed.data.tenant === tenant
      ? [{ order, letter: parsed.data }]
      : [];
  });
}

export async function removeLetter(order: number): Promise<void> {
  await (await database()).delete('outbox', order);
}
