/**
 * Where a tenant of CXone lives. The sign-in is global, the API regional, and the way from one to the other is
 * NICE's own: the issuer's OpenID configuration, the tenant id in the token, the tenant's configuration.
 */
import { tryParse, z } from '#src/schema/index.ts';
import { isA, text } from './answers.ts';
import { CxoneError } from './errors.ts';
import { payloadOf } from './token-user.ts';
import { readable, type Transport } from './transport.ts';

const OpenIdConfiguration = z.object({
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
});

const CxoneConfiguration = z.object({ tenantId: text, api_endpoint: z.string() });

const TokenClaims = z.object({
  tenantId: z.optional(text),
  icClusterId: z.optional(text),
});
type TokenClaims = z.infer<typeof TokenClaims>;

const DISCOVERY_REQUEST = { repeat: 'harmless', priority: 'screen', attempts: 3 } as const;

export interface Endpoints {
  readonly authorization: string;
  readonly token: string;
}

/**
 * An address that CXone gave: encrypted, or at the very host of an issuer that is not, as a sandbox is. The store build
 * reaches no address that is not encrypted.
 */
function trusted(address: string, issuer: string, request: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  const { protocol, hostname } = new URL(issuer);
  const isPlainAsIssuer = protocol === 'http:' && url?.protocol === 'http:' && url.hostname === hostname;
  if (url !== null && (url.protocol === 'https:' || isPlainAsIssuer)) return address;
  throw new CxoneError('unreadable-answer', request, { said: 'an address that is not encrypted' });
}

export async function discoverEndpoints(issuer: string, transport: Transport): Promise<Endpoints> {
  const path = '/.well-known/openid-configuration';
  const request = `GET ${path}`;
  const answer = await transport.send(
    issuer,
    { method: 'GET', path, ...DISCOVERY_REQUEST, isAnswer: isA(OpenIdConfiguration) },
    null,
  );
  const found = readable(OpenIdConfiguration, answer, request);
  return {
    authorization: trusted(found.authorization_endpoint, issuer, request),
    token: trusted(found.token_endpoint, issuer, request),
  };
}

/** The claims that route a token. Its signature is for those who rely on it; we only ask where to go. */
function claimsOf(accessToken: string): TokenClaims {
  const parsed = tryParse(TokenClaims, payloadOf(accessToken));
  return parsed.ok ? parsed.data : {};
}

/** The tenant of a token and the origin of its API. */
export async function discoverTenant(
  issuer: string,
  accessToken: string,
  transport: Transport,
): Promise<{ id: string; apiOrigin: string }> {
  const path = '/.well-known/cxone-configuration';
  const request = `GET ${path}`;
  const { tenantId } = claimsOf(accessToken);
  if (tenantId === undefined) {
    throw new CxoneError('unreadable-answer', request, { said: 'the token names no tenant' });
  }
  const answer = await transport.send(
    issuer,
    {
      method: 'GET',
      path,
      query: { tenantId },
      ...DISCOVERY_REQUEST,
      isAnswer: isA(CxoneConfiguration),
    },
    null,
  );
  const found = readable(CxoneConfiguration, answer, request);
  return {
    id: found.tenantId,
    apiOrigin: trusted(found.api_endpoint, issuer, request).replace(/\/+$/, ''),
  };
}
