/** How files were read before, so that the next with the same headers is read so too. Nothing of their contacts. */
import { headersKey, RememberedMapping } from '#src/job/remembered-mapping.ts';
import { tryParse } from '#src/schema/index.ts';
import { database } from './database.ts';

const MOST_KEPT = 50;

export async function rememberedMapping(headers: readonly string[]): Promise<RememberedMapping | null> {
  const parsed = tryParse(
    RememberedMapping,
    await (await database()).get('mappings', await headersKey(headers)),
  );
  return parsed.ok ? parsed.data : null;
}

/** Those that were used last are kept. */
export async function rememberMapping(headers: readonly string[], mapping: RememberedMapping): Promise<void> {
  const key = await headersKey(headers);
  const { store, done } = (await database()).transaction('mappings', 'readwrite');
  await store.put(mapping, key);
  const [keys, all] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const byUse = keys
    .map((one, index) => {
      const parsed = tryParse(RememberedMapping, all[index]);
      return { key: one, at: parsed.ok ? parsed.data.at : 0 };
    })
    .sort((a, b) => b.at - a.at);
  for (const { key: old } of byUse.slice(MOST_KEPT)) await store.delete(old);
  await done;
}
