/**
 * What must outlive the service worker and end with the browser: `storage.session`, which lives in memory, is never
 * written to disk, and is closed to content scripts.
 */
import { browser } from '#src/bridge/browser.ts';
import { WatchReport } from '#src/bridge/messages/watch.ts';
import { Connection, TenantIdentity, Token } from '#src/cxone/index.ts';
import { UploadWish } from '#src/launch/index.ts';
import { tryParse, z } from '#src/schema/index.ts';
import { PhonePlace } from '#src/screen/screens.ts';

/** A session with a tenant, and what it signs in with; no secret where the person signs in at CXone. */
export const SessionRecord = z.object({
  id: z.uuid(),
  connection: Connection,
  secret: z.string(),
  /** Whether the person wants to be signed in again when the browser starts. */
  remembered: z.boolean(),
  tenant: TenantIdentity,
});
export type SessionRecord = z.infer<typeof SessionRecord>;

/** One launch that is let through. */
export const Allowance = z.object({
  campaignId: z.string(),
  tabId: z.number(),
  /** Host of the page that may send it. */
  initiator: z.string(),
  /** What may be sent: each a pattern over the whole URL, and a method in lower case. */
  requests: z.array(z.object({ address: z.string(), method: z.string() })),
  /** When it ends, in milliseconds since the Unix epoch, by this machine's clock and not the tenant's. */
  until: z.number(),
});
export type Allowance = z.infer<typeof Allowance>;

/** A launch that a network rule stopped. */
export const StoppedLaunch = z.object({
  campaignId: z.string(),
  tabId: z.number(),
  /** Origin of the page that sent it; null where the browser does not say. */
  page: z.nullable(z.string()),
  /** Where it was sent to, without query. */
  address: z.string(),
  /** In lower case. */
  method: z.string(),
  /** What the body of an upload says of starting its skill; null for what is no upload, and where nobody saw it. */
  upload: z.nullable(UploadWish),
});
export type StoppedLaunch = z.infer<typeof StoppedLaunch>;

const schemas = {
  /** Kept only until the browser closes, or in the vault where a person said so. */
  session: SessionRecord,
  /** The token of that session; one of another session is none. */
  token: z.object({ session: z.uuid(), token: Token }),
  /** By how much the tenant's clock is ahead of this machine's, in milliseconds, as a session has learned. */
  tenantTime: z.object({ session: z.string(), skew: z.number() }),
  /** Lists that are kept read, for the screens that show them. */
  lists: z.array(z.string()),
  allowances: z.array(Allowance),
  /** Launches that the network rules stopped: the latest of each campaign and tab, of a change each address; newest first. */
  stoppedLaunches: z.array(StoppedLaunch),
  /** A screen that is being set up, and what was pointed at so far. */
  screenSetup: z.object({
    tabId: z.number(),
    phone: z.nullable(PhonePlace),
    launching: z.optional(z.boolean()),
  }),
  /** When wrong approver's codes were typed. */
  wrongCodes: z.array(z.number()),
  /** What the last look at running campaigns found. */
  watch: WatchReport,
  /** Hours of which a person wants to be told, by campaign. */
  reminders: z.array(z.object({ campaignId: z.string(), at: z.number() })),
} as const;

type Key = keyof typeof schemas;
type Value<K extends Key> = z.output<(typeof schemas)[K]>;

/** A value that no longer has the shape it must have, as after an update, reads as absent. */
export async function recall<K extends Key>(key: K): Promise<Value<K> | null> {
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  if (stored[key] === undefined) return null;
  const parsed = tryParse(schemas[key], stored[key]);
  return parsed.ok ? (parsed.data as Value<K>) : null;
}

export async function remember<K extends Key>(key: K, value: Value<K> | null): Promise<void> {
  if (value === null) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: value });
}

const turns = new Map<Key, Promise<unknown>>();

/** Changes a value by what it is now; changes of one key come one after the other, so that none is lost. */
export function change<K extends Key>(
  key: K,
  next: (now: Value<K> | null) => Value<K> | null,
): Promise<Value<K> | null> {
  const changed = (turns.get(key) ?? Promise.resolve()).then(async () => {
    const value = next(await recall(key));
    await remember(key, value);
    return value;
  });
  turns.set(
    key,
    changed.catch(() => undefined),
  );
  return changed;
}
