/**
 * Secrets that a person asked to be remembered on this device: encrypted (AES-GCM) under a key that WebCrypto
 * does not give out, so that a copy of the profile's files, or of the database, does not tell them.
 */
import { tryParse, type z } from '#src/schema/index.ts';
import { database } from './database.ts';

const DEVICE_KEY = 'device';

async function deviceKey(): Promise<CryptoKey> {
  const db = await database();
  const kept = await db.get('keys', DEVICE_KEY);
  if (kept) return kept;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // Two callers at once: the first one's key stands.
  const transaction = db.transaction('keys', 'readwrite');
  const there = await transaction.store.get(DEVICE_KEY);
  if (!there) await transaction.store.put(made, DEVICE_KEY);
  await transaction.done;
  return there ?? made;
}

export async function seal(name: string, value: unknown): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await deviceKey(), bytes);
  await (await database()).put('vault', { iv, sealed }, name);
}

/** What was sealed under a name; null when there is nothing, or nothing that this device can open. */
export async function unseal<S extends z.ZodMiniType>(name: string, schema: S): Promise<z.output<S> | null> {
  const kept = await (await database()).get('vault', name);
  if (!kept) return null;
  try {
    const bytes = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: kept.iv },
      await deviceKey(),
      kept.sealed,
    );
    const parsed = tryParse(schema, JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.ok ? parsed.data : null;
  } catch {
    // Sealed under another key, or damaged: it cannot be opened any more, and the person signs in again.
    return null;
  }
}

/** Forgets what was sealed, and the key with it: nothing that was copied before can be opened afterwards. */
export async function emptyVault(): Promise<void> {
  const db = await database();
  await Promise.all([db.clear('vault'), db.clear('keys')]);
}
