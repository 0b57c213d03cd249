import { z } from '#src/schema/index.ts';

/**
 * The API dialects: those of the two published integrations, which agree on `/api/v2` and differ in host, token
 * endpoint, scope and renewal; and `acd`, the API of CXone itself.
 */
export const DialectName = z.enum(['campaigns', 'contacts', 'acd']);
export type DialectName = z.infer<typeof DialectName>;

const ClientId = z.string().check(z.minLength(1, 'Enter the client id'), z.maxLength(200));
const Origin = z.string().check(z.regex(/^https?:\/\/[^/?#\s]+$/i));

/** NICE's global sign-in, from which every tenant's API host is discovered. */
export const ISSUERS = {
  commercial: 'https://cxone.niceincontact.com',
  government: 'https://cxone-gov.niceincontact.com',
} as const;

export const IntegrationConnection = z.object({
  dialect: z.enum(['campaigns', 'contacts']),
  /** Tenant or organisation: the first label of the API host. */
  tenant: z
    .string()
    .check(
      z.regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i, 'Use letters, digits and hyphens, as in acme-sales'),
    ),
  clientId: ClientId,
  /** Origin of the API where it is not the dialect's own, such as a gateway; null for the usual host. */
  customOrigin: z.nullable(Origin),
});
export type IntegrationConnection = z.infer<typeof IntegrationConnection>;

export const AcdConnection = z.object({
  dialect: z.literal('acd'),
  /** An access key of a CXone user, or that user's own sign-in in the browser (authorization code with PKCE). */
  signIn: z.enum(['access-key', 'browser']),
  /** One of {@link ISSUERS}, or an organisation's own. */
  issuer: Origin,
  /** Access key id, or the client id that NICE gave the organisation. */
  clientId: ClientId,
});
export type AcdConnection = z.infer<typeof AcdConnection>;

/** Which tenant, how: everything about a connection but its secret. */
export const Connection = z.discriminatedUnion('dialect', [IntegrationConnection, AcdConnection]);
export type Connection = z.infer<typeof Connection>;
