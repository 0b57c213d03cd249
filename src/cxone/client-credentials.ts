/** Sign-in of the published integrations: OAuth client credentials. CXone itself has no such grant. */
import { tryParse } from '#src/schema/index.ts';
import { TokenAnswer } from './answers.ts';
import type { IntegrationConnection } from './connection.ts';
import type { SignInContext } from './dialect.ts';
import { CxoneError } from './errors.ts';
import type { Token } from './token.ts';

/** A person waits for it, and it leaves nothing behind when it is sent twice. */
export const SIGN_IN_REQUEST = {
  repeat: 'harmless',
  priority: 'screen',
  attempts: 3,
  isAnswer: (body: unknown) => tryParse(TokenAnswer, body).ok,
} as const;

export async function signInWithClientCredentials(
  { connection, secret, transport, now }: SignInContext<IntegrationConnection>,
  endpoint: { readonly origin: string; readonly path: string; readonly scope: string | null },
): Promise<Token> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: connection.clientId,
    client_secret: secret,
  });
  if (endpoint.scope) form.set('scope', endpoint.scope);
  const request = `POST ${endpoint.path}`;
  const asked = transport.send(
    endpoint.origin,
    { method: 'POST', path: endpoint.path, form, ...SIGN_IN_REQUEST },
    null,
  );
  const answer = await asked.catch((error: unknown) => {
    throw signInError(error);
  });
  const parsed = tryParse(TokenAnswer, answer.body);
  if (!parsed.ok) throw new CxoneError('not-cxone', request, { status: answer.status });
  return {
    accessToken: parsed.data.access_token,
    expiresAt: now() + parsed.data.expires_in * 1000,
    refreshToken: null,
    tenant: null,
  };
}

/** The same status means something else of a token endpoint. */
export function signInError(error: unknown): unknown {
  if (!(error instanceof CxoneError)) return error;
  const { request, status } = error;
  const isNoApi = error.cause instanceof Error && (status ?? 500) < 500;
  const problem =
    error.problem === 'not-found' || isNoApi
      ? 'not-cxone'
      : error.problem === 'refused' && status === 400
        ? 'wrong-credentials'
        : error.problem;
  return problem === error.problem
    ? error
    : new CxoneError(problem, request, { status: status ?? undefined, cause: error });
}
