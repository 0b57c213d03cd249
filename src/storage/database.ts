/** What outlives the browser: one IndexedDB, every value parsed when it is read. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Schema extends DBSchema {
  /** Keys of this device, which no code can take out. */
  keys: { key: string; value: CryptoKey };
  /** What was encrypted under them. */
  vault: { key: string; value: { iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer } };
  /** Compliance rules that the tenant's platform has no place for, by tenant and campaign. */
  keptRules: { key: [tenant: string, campaignId: string]; value: unknown };
}

const VERSION = 1;

let opened: Promise<IDBPDatabase<Schema>> | null = null;

export function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('cleardial', VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('keys');
        db.createObjectStore('vault');
        db.createObjectStore('keptRules');
      }
    },
    // Another context opens a newer version: this one lets go and opens again when it is next asked.
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  });
  opened.catch(() => {
    opened = null;
  });
  return opened;
}
