import { z } from '#src/schema/index.ts';
import { type Connection, DialectName } from './connection.ts';
import { dialectOf } from './dialects.ts';
import type { Token } from './token.ts';

/** Which tenant a connection leads to. What is kept on this device is kept under its key. */
export const TenantIdentity = z.object({
  /**
   * Dialect and origin of the API, and what tells apart the tenants behind that origin. Never a name alone: at another
   * host the same name is another tenant.
   */
  key: z.string(),
  dialect: DialectName,
  /** Scheme and host of the tenant's API. */
  origin: z.string(),
  /** As its address or its sign-in names it; for people to read. */
  name: z.string(),
});
export type TenantIdentity = z.infer<typeof TenantIdentity>;

/**
 * @param token of a sign-in that has succeeded: CXone itself says by it which tenant this is, and where
 * @returns null where that is not known yet
 */
export function tenantIdentity(connection: Connection, token: Token | null): TenantIdentity | null {
  const { dialect } = connection;
  const origin = dialectOf(connection).apiOrigin(connection, token);
  if (origin === null) return null;
  if (connection.dialect === 'acd') {
    // One API host serves many tenants.
    const id = token?.tenant?.id;
    return id === undefined ? null : { key: `${dialect} ${origin} ${id}`, dialect, origin, name: id };
  }
  const { tenant: name, customOrigin } = connection;
  // The usual host is the tenant's own; a gateway may serve several.
  const behind = customOrigin === null ? '' : ` ${name.toLowerCase()}`;
  return { key: `${dialect} ${new URL(origin).origin}${behind}`, dialect, origin, name };
}
