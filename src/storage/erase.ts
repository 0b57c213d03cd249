import { browser } from '#src/bridge/browser.ts';
import { database } from './database.ts';

/** Takes everything of this extension's from the device, also keys and the log. What a policy says stays. */
export async function eraseEverything(): Promise<void> {
  const db = await database();
  const stores = [...db.objectStoreNames];
  const transaction = db.transaction(stores, 'readwrite');
  await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
