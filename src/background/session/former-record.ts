/** Credentials as versions up to 0.2 sealed them: without the tenant that they lead to. */
import { Connection, type Token, tenantIdentity } from '#src/cxone/index.ts';
import { z } from '#src/schema/index.ts';
import { type SessionRecord, unseal } from '#src/storage/index.ts';

const Former = z.object({ connection: Connection, secret: z.string(), remembered: z.boolean() });

/** @returns null where there are none, or where only a new sign-in can tell which tenant it is */
export async function formerRecord(name: string, token: Token | null): Promise<SessionRecord | null> {
  const former = await unseal(name, Former);
  const tenant = former && tenantIdentity(former.connection, token);
  return former && tenant ? { ...former, id: crypto.randomUUID(), tenant } : null;
}
