/**
 * Sign-in to CXone itself: by an access key, or by the person's own sign-in in the browser (authorization code
 * with PKCE, RFC 7636), and by a refresh token after either.
 */
import * as oauth from 'oauth4webapi';
import { tryParse } from '#src/schema/index.ts';
import { TokenAnswer } from './answers.ts';
import { SIGN_IN_REQUEST, signInError } from './client-credentials.ts';
import { type AcdConnection, ISSUERS } from './connection.ts';
import type { SignInContext } from './dialect.ts';
import { discoverEndpoints, discoverTenant } from './discovery.ts';
import { CxoneError } from './errors.ts';
import type { Token } from './token.ts';
import { userOf } from './token-user.ts';
import type { Transport } from './transport.ts';

const ACCESS_KEY_PATH = '/authentication/v1/token/access-key';

/** Any of NICE's hosts issues tokens for any tenant; this one is known to take access keys. */
const ACCESS_KEY_ORIGINS: Readonly<Record<string, readonly string[]>> = {
  [ISSUERS.commercial]: ['https://na1.nice-incontact.com', ISSUERS.commercial],
};

function tokenOf(body: unknown, request: string, now: number, previous: Token | null): Token {
  const parsed = tryParse(TokenAnswer, body);
  if (!parsed.ok) throw new CxoneError('not-cxone', request);
  const { access_token, expires_in, refresh_token, id_token } = parsed.data;
  const user = userOf(id_token ?? null, access_token) ?? previous?.user;
  return {
    accessToken: access_token,
    expiresAt: now + expires_in * 1000,
    refreshToken: refresh_token ?? previous?.refreshToken ?? null,
    tenant: previous?.tenant ?? null,
    ...(user ? { user } : {}),
  };
}

async function located(token: Token, issuer: string, transport: Transport, tokenEndpoint: string) {
  const tenant = await discoverTenant(issuer, token.accessToken, transport);
  return { ...token, tenant: { ...tenant, tokenEndpoint } };
}

async function byAccessKey({
  connection,
  secret,
  transport,
  now,
}: SignInContext<AcdConnection>): Promise<Token> {
  const { issuer, clientId } = connection;
  const endpoints = await discoverEndpoints(issuer, transport).catch((error: unknown) => {
    throw signInError(error);
  });
  let failure: unknown;
  for (const origin of ACCESS_KEY_ORIGINS[issuer] ?? [issuer]) {
    try {
      const answer = await transport.send(
        origin,
        {
          method: 'POST',
          path: ACCESS_KEY_PATH,
          json: { accessKeyId: clientId, accessKeySecret: secret },
          ...SIGN_IN_REQUEST,
        },
        null,
      );
      const token = tokenOf(answer.body, `POST ${ACCESS_KEY_PATH}`, now(), null);
      return await located(token, issuer, transport, endpoints.token);
    } catch (error) {
      failure = signInError(error);
      const isElsewhere = failure instanceof CxoneError && failure.problem === 'not-cxone';
      if (!isElsewhere) throw failure;
    }
  }
  throw failure;
}

async function byRefreshToken(
  { connection, transport, now }: SignInContext<AcdConnection>,
  previous: Token & { readonly refreshToken: string; readonly tenant: NonNullable<Token['tenant']> },
): Promise<Token> {
  const endpoint = new URL(previous.tenant.tokenEndpoint);
  const answer = await transport.send(
    endpoint.origin,
    {
      method: 'POST',
      path: endpoint.pathname,
      form: new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: previous.refreshToken,
        client_id: connection.clientId,
      }),
      ...SIGN_IN_REQUEST,
      // A refresh token may be good only once.
      repeat: 'once',
    },
    null,
  );
  return tokenOf(answer.body, `POST ${endpoint.pathname}`, now(), previous);
}

/** What is refused for good, so that the next way in has to be tried. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof CxoneError &&
    ['wrong-credentials', 'refused', 'missing-scope', 'not-found', 'not-cxone'].includes(error.problem)
  );
}

/** A token by the previous one's refresh token, else by the access key. */
export async function signInToAcd(
  context: SignInContext<AcdConnection>,
  previous: Token | null,
): Promise<Token> {
  const refreshToken = previous?.refreshToken;
  if (previous?.tenant && refreshToken) {
    try {
      return await byRefreshToken(context, { ...previous, refreshToken, tenant: previous.tenant });
    } catch (error) {
      // Dropped on its way, it may have been used up: the access key can still get in, a person has to.
      const lost = error instanceof CxoneError && error.mayHaveLanded;
      if (!isRefusal(error) && !lost) throw error;
    }
  }
  if (context.connection.signIn === 'access-key') return byAccessKey(context);
  throw new CxoneError('sign-in-again', 'POST /auth/token');
}

/** A sign-in that goes on in the browser: open `url`, and finish with the address it ends on. */
export interface BrowserSignIn {
  readonly url: string;
  /** @throws {CxoneError} `sign-in-refused` when CXone or the person said no */
  finish(endedAt: string): Promise<Token>;
}

/**
 * @param redirectUri the extension's own, which has to be registered with the organisation's client
 */
export async function beginBrowserSignIn(
  { connection, transport, now }: Omit<SignInContext<AcdConnection>, 'secret'>,
  redirectUri: string,
): Promise<BrowserSignIn> {
  const { issuer, clientId } = connection;
  const endpoints = await discoverEndpoints(issuer, transport).catch((error: unknown) => {
    throw signInError(error);
  });
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const url = new URL(endpoints.authorization);
  const parameters = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'openid',
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return {
    url: url.href,
    async finish(endedAt) {
      const request = 'GET /auth/authorize';
      let code: string | null;
      try {
        code = oauth
          .validateAuthResponse({ issuer }, { client_id: clientId }, new URL(endedAt), state)
          .get('code');
      } catch (cause) {
        const said = new URL(endedAt).searchParams.get('error_description') ?? undefined;
        throw new CxoneError('sign-in-refused', request, { cause, said });
      }
      const tokenUrl = new URL(endpoints.token);
      const answer = await transport
        .send(
          tokenUrl.origin,
          {
            method: 'POST',
            path: tokenUrl.pathname,
            form: new URLSearchParams({
              grant_type: 'authorization_code',
              code: code ?? '',
              redirect_uri: redirectUri,
              client_id: clientId,
              code_verifier: verifier,
            }),
            ...SIGN_IN_REQUEST,
            // A code is good only once.
            repeat: 'once',
          },
          null,
        )
        .catch((error: unknown) => {
          throw signInError(error);
        });
      const token = tokenOf(answer.body, `POST ${tokenUrl.pathname}`, now(), null);
      return located(token, issuer, transport, endpoints.token);
    },
  };
}
