/** What outlives the browser: one IndexedDB, every value parsed when it is read. */
import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type OpenDBCallbacks,
  openDB,
  type StoreNames,
} from 'idb';

/** How work that former versions kept by a tenant's name is kept until a tenant takes it over. */
export const formerKey = (name: string) => `name ${name}`;

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
  /** Compliance rules that the tenant's platform has no place for, by key of the tenant and campaign. */
  keptRules: { key: [tenant: string, campaignId: string]; value: unknown };
  /** Rules that a person is writing, by key of the tenant and campaign. */
  drafts: { key: [tenant: string, campaignId: string]; value: unknown };
  /** The journal: what must happen once, in order. */
  work: {
    key: number;
    value: { order?: number; id: string; kind: string; tenant: string; state: unknown } & Record<
      string,
      unknown
    >;
    indexes: { id: string; tenant: string };
  };
  /** Imports under way and ended, by their id; their rows and results are sealed, by chunk. */
  imports: { key: string; value: unknown };
  importRows: { key: [id: string, chunk: number]; value: Sealed };
  importResults: { key: [id: string, chunk: number]; value: Sealed };
  /** What was chosen for files, by a hash of their headers. */
  mappings: { key: string; value: unknown };
  audit: { key: number; value: { seq: number; ref: string }; indexes: { ref: string } };
}

const VERSION = 4;

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** Registrations and the outbox of versions up to 0.2, which kept them in stores of their own, by the tenant's name. */
async function moveFormerWork(
  db: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
): Promise<void> {
  const former = transaction as unknown as IDBPTransaction<unknown, string[], 'versionchange'>;
  const work = transaction.objectStore('work');
  const rest = { status: 'open', problem: null, failures: 0 };
  for (const registration of (await former.objectStore('registrations').getAll()) as Former[]) {
    const { id, tenant, state } = registration;
    const status = state === 'done' || state === 'stopped' ? 'ended' : 'open';
    const record = {
      ...rest,
      status,
      id: String(id),
      kind: 'registration',
      tenant: formerKey(String(tenant)),
    };
    await work.add({ ...record, state: registration });
  }
  for (const { eventId, letter } of (await former.objectStore('outbox').getAll()) as Former[]) {
    const { tenant, ...state } = letter as Former;
    const record = {
      ...rest,
      id: String(eventId),
      kind: 'compliance-event',
      tenant: formerKey(String(tenant)),
    };
    await work.add({ ...record, state });
  }
  for (const name of ['registrations', 'outbox']) db.deleteObjectStore(name as StoreNames<Schema>);
}

type Former = Record<string, unknown>;

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
    async upgrade(db, from, _, transaction) {
      if (from < 1) {
        for (const store of ['keys', 'vault', 'keptRules', 'drafts'] as const) db.createObjectStore(store);
        db.createObjectStore('audit', { keyPath: 'seq' }).createIndex('ref', 'ref', { unique: true });
      }
      if (from < 2) {
        for (const store of ['imports', 'importRows', 'importResults'] as const) db.createObjectStore(store);
      }
      if (from < 3) db.createObjectStore('mappings');
      if (from < 4) {
        const work = db.createObjectStore('work', { keyPath: 'order', autoIncrement: true });
        work.createIndex('id', 'id', { unique: true });
        work.createIndex('tenant', 'tenant');
        if (from > 0) await moveFormerWork(db, transaction);
      }
    },
    ...letsGo,
  }).catch(asItIs);
  opened.catch(() => {
    opened = null;
  });
  return opened;
}
