/** What outlives the browser: one IndexedDB, every value parsed when it is read. */
import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';

/** What was encrypted, as it lies here. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

interface Schema extends DBSchema {
  /** Keys of this device, which no code can take out. */
  keys: { key: string; value: CryptoKey };
  /** What was encrypted under them. */
  vault: { key: string; value: Sealed };
  /** Compliance rules that the tenant's platform has no place for, by tenant and campaign. */
  keptRules: { key: [tenant: string, campaignId: string]; value: unknown };
  /** Rules that a person is writing, by tenant and campaign. */
  drafts: { key: [tenant: string, campaignId: string]; value: unknown };
  /** Registrations under way, by their id, and those that ended until somebody has seen it. */
  registrations: { key: string; value: unknown };
  /** What the compliance platform is still to be told, in order. */
  outbox: {
    key: number;
    value: { order?: number; eventId: string; letter: unknown };
    indexes: { event: string };
  };
  /** Imports under way and ended, by their id; their rows and results are sealed, by chunk. */
  imports: { key: string; value: unknown };
  importRows: { key: [id: string, chunk: number]; value: Sealed };
  importResults: { key: [id: string, chunk: number]; value: Sealed };
  /** What was chosen for files, by a hash of their headers. */
  mappings: { key: string; value: unknown };
  audit: { key: number; value: { seq: number; ref: string }; indexes: { ref: string } };
}

const VERSION = 3;

let opened: Promise<IDBPDatabase<Schema>> | null = null;

const NAME = 'cleardial';

/** When this context loses its connection; the next call opens another. */
const letsGo: OpenDBCallbacks<Schema> = {
  // Another context opens a newer version: this one lets go and opens again when it is next asked.
  blocking(_, __, event) {
    (event.target as IDBDatabase).close();
    opened = null;
  },
  terminated() {
    opened = null;
  },
};

/** As a newer version of the extension left it, for an older one: it has all that this one knows, and perhaps more. */
function asItIs(error: unknown): Promise<IDBPDatabase<Schema>> {
  const isNewer = error instanceof DOMException && error.name === 'VersionError';
  if (!isNewer) throw error;
  return openDB<Schema>(NAME, undefined, letsGo);
}

export function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        for (const store of ['keys', 'vault', 'keptRules', 'drafts', 'registrations'] as const) {
          db.createObjectStore(store);
        }
        db.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true }).createIndex(
          'event',
          'eventId',
          { unique: true },
        );
        db.createObjectStore('audit', { keyPath: 'seq' }).createIndex('ref', 'ref', { unique: true });
      }
      if (from < 2) {
        for (const store of ['imports', 'importRows', 'importResults'] as const) db.createObjectStore(store);
      }
      if (from < 3) db.createObjectStore('mappings');
    },
    ...letsGo,
  }).catch(asItIs);
  opened.catch(() => {
    opened = null;
  });
  return opened;
}
