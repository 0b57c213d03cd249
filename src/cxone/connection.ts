import { z } from '#src/schema/index.ts';

/**
 * The API dialects of the two published integrations. They agree on `/api/v2` and differ in host, token
 * endpoint, scope and how early a token must be renewed.
 */
export const DialectName = z.enum(['campaigns', 'contacts']);
export type DialectName = z.infer<typeof DialectName>;

/** Which tenant, how: everything about a connection but its secret. */
export const Connection = z.object({
  dialect: DialectName,
  /** Tenant or organisation: the first label of the API host. */
  tenant: z
    .string()
    .check(
      z.regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i, 'Use letters, digits and hyphens, as in acme-sales'),
    ),
  clientId: z.string().check(z.minLength(1, 'Enter the client id'), z.maxLength(200)),
  /** Origin of the API where it is not the dialect's own, such as a gateway; null for the usual host. */
  customOrigin: z.nullable(z.string().check(z.regex(/^https?:\/\/[^/?#\s]+$/i))),
});
export type Connection = z.infer<typeof Connection>;

export interface Dialect {
  readonly name: DialectName;
  readonly origin: (tenant: string) => string;
  readonly tokenPath: string;
  /** Sent with the token request; null where the dialect sends none. */
  readonly scope: string | null;
  /** How long before its end a token is renewed, in seconds. */
  readonly renewalMarginSeconds: number;
  /** Scopes a client needs, for the sentence that follows a 403. */
  readonly neededScopes: readonly string[];
}
