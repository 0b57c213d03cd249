/**
 * Secrets that a person asked to be remembered on this device: encrypted (AES-GCM) under a key that WebCrypto
 * does not give out, so that a copy of the profile's files, or of the database, does not tell them.
 */
import { tryParse, type z } from '#src/schema/index.ts';
import { database, type Sealed } from './database.ts';

const DEVICE_KEY = 'device';

async function keyNamed(name: string): Promise<CryptoKey> {
  const db = await database();
  const kept = await db.get('keys', name);
  if (kept) return kept;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // Two callers at once: the first one's key stands.
  const transaction = db.transaction('keys', 'readwrite');
  const there = await transaction.store.get(name);
  if (!there) await transaction.store.put(made, name);
  await transaction.done;
  return there ?? made;
}

/** @param key names the key of this device under which it is sealed */
export async function sealed(key: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyNamed(key), bytes) };
}

/** Null when there is nothing, or nothing that this device can open. */
export async function openSealed<S extends z.ZodMiniType>(
  key: string,
  kept: Sealed | undefined,
  schema: S,
): Promise<z.output<S> | null> {
  if (!kept) return null;
  try {
    const bytes = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: kept.iv },
      await keyNamed(key),
      kept.sealed,
    );
    const parsed = tryParse(schema, JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.ok ? parsed.data : null;
  } catch {
    // Sealed under another key, or damaged: it cannot be opened any more.
    return null;
  }
}

export async function seal(name: string, value: unknown): Promise<void> {
  const kept = await sealed(DEVICE_KEY, value);
  await (await database()).put('vault', kept, name);
}

/** What was sealed under a name. */
export async function unseal<S extends z.ZodMiniType>(name: string, schema: S): Promise<z.output<S> | null> {
  return openSealed(DEVICE_KEY, await (await database()).get('vault', name), schema);
}

/** Forgets what was sealed, and the key with it: nothing that was copied before can be opened afterwards. */
export async function emptyVault(): Promise<void> {
  const db = await database();
  await Promise.all([db.clear('vault'), db.delete('keys', DEVICE_KEY)]);
}
