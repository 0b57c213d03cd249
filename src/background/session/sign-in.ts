/** Proves a connection: signs in, asks CXone for one contact, and finds out which tenant it is. */
import { browser } from '#src/bridge/browser.ts';
import type { Problem } from '#src/bridge/messages/session.ts';
import {
  type AcdConnection,
  beginBrowserSignIn,
  type Connection,
  CxoneClient,
  CxoneError,
  dialectOf,
  RequestGate,
  type TenantIdentity,
  type Token,
  type TokenStore,
  Transport,
  tenantIdentity,
} from '#src/cxone/index.ts';

export interface SignedIn {
  readonly token: Token;
  readonly tenant: TenantIdentity;
}

const NO_KEPT_RULES = { load: () => Promise.resolve([]), save: () => Promise.resolve() };

/** Holds the token while nobody knows yet whether it will be kept. */
function memoryStore(): TokenStore & { readonly kept: () => Token | null } {
  let kept: Token | null = null;
  return {
    kept: () => kept,
    load: () => Promise.resolve(kept),
    save: (token) => {
      kept = token;
      return Promise.resolve();
    },
  };
}

/**
 * @param secret empty where the person signs in at CXone
 * @throws {CxoneError} or the signal's reason
 */
export async function signIn(
  connection: Connection,
  secret: string,
  { signal, onServerTime }: { signal: AbortSignal; onServerTime: (instant: number) => void },
): Promise<SignedIn> {
  const tokens = memoryStore();
  const client = new CxoneClient({
    connection,
    secret,
    tokens,
    keptRules: NO_KEPT_RULES,
    now: Date.now,
    signal,
    onServerTime,
  });
  if (connection.dialect === 'acd' && connection.signIn === 'browser')
    await tokens.save(await signInByBrowser(connection));
  await client.verify(signal);
  signal.throwIfAborted();
  const token = tokens.kept();
  const tenant = tenantIdentity(connection, token);
  if (token === null || tenant === null) throw new CxoneError('not-cxone', 'the sign-in');
  return { token, tenant };
}

async function signInByBrowser(connection: AcdConnection): Promise<Token> {
  const transport = new Transport({ gate: new RequestGate() });
  const begun = await beginBrowserSignIn(
    { connection, transport, now: Date.now },
    browser.identity.getRedirectURL(),
  );
  let endedAt: string;
  try {
    endedAt = await browser.identity.launchWebAuthFlow({ url: begun.url, interactive: true });
  } catch (cause) {
    throw new CxoneError('sign-in-refused', 'GET /auth/authorize', { cause });
  }
  return begun.finish(endedAt);
}

/** Where a connection leads as far as a person can be told before it works. */
function addressOf(connection: Connection): string {
  const known = dialectOf(connection).apiOrigin(connection, null);
  return known ?? (connection.dialect === 'acd' ? connection.issuer : '');
}

export const problemOf = (error: CxoneError, connection: Connection): Problem => ({
  problem: error.problem,
  said: error.status === null ? null : error.message,
  needs: error.needs,
  origin: addressOf(connection),
  dialect: connection.dialect,
});
