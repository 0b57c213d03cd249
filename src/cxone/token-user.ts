/**
 * What CXone's tokens say of the user who is signed in. The claims are those that NICE's own SDK reads (npm
 * `@nice-devone/auth-sdk` 25.1.2, `src/lib/user/cxone-user.js`): `userId`, else `sub`; `name` or `userName`, else
 * `given_name` or `firstName` with `family_name` or `lastName`; `icAgentId`. No other source was found, and no live
 * tenant was seen: what is not there is not known.
 */
import { tryParse, z } from '#src/schema/index.ts';
import { optionalText } from './answers.ts';

/** The user behind a credential; null for what the token does not say. */
export const TokenUser = z.object({
  id: z.nullable(z.string()),
  name: z.nullable(z.string()),
  agentId: z.nullable(z.string()),
});
export type TokenUser = z.infer<typeof TokenUser>;

/** One that is no text does not cost the others. */
const claim = z.catch(optionalText, null);

const UserClaims = z.object({
  userId: claim,
  sub: claim,
  name: claim,
  userName: claim,
  given_name: claim,
  firstName: claim,
  family_name: claim,
  lastName: claim,
  icAgentId: claim,
});

/** What a JSON Web Token says, unverified; null where it is none, or no object. */
export function payloadOf(token: string): unknown {
  const payload = token.split('.')[1];
  if (payload === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // No JSON Web Token.
    return null;
  }
}

function userIn(token: string): TokenUser | null {
  const parsed = tryParse(UserClaims, payloadOf(token));
  if (!parsed.ok) return null;
  const claims = parsed.data;
  const full = [claims.given_name ?? claims.firstName, claims.family_name ?? claims.lastName];
  const user = {
    id: claims.userId ?? claims.sub,
    name: claims.name ?? claims.userName ?? (full.filter(Boolean).join(' ') || null),
    agentId: claims.icAgentId,
  };
  return Object.values(user).some(Boolean) ? user : null;
}

/**
 * The user of an answer of the token endpoint. Its signature is not checked: it comes from CXone itself over TLS
 * (OpenID Connect Core 1.0, 3.1.3.7, 6), and names who acts, it opens nothing.
 *
 * @param idToken where the answer has one; what it leaves out, the access token may say
 */
export function userOf(idToken: string | null, accessToken: string): TokenUser | null {
  const said = idToken === null ? null : userIn(idToken);
  const other = userIn(accessToken);
  if (said === null || other === null) return said ?? other;
  return {
    id: said.id ?? other.id,
    name: said.name ?? other.name,
    agentId: said.agentId ?? other.agentId,
  };
}
