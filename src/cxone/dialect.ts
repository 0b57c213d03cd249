import type { Connection, DialectName } from './connection.ts';
import type { KeptRules } from './kept-rules.ts';
import type { Capabilities, TenantApi } from './tenant-api.ts';
import type { Token } from './token.ts';
import type { ApiAnswer, ApiRequest, Transport } from './transport.ts';

/** Sends one signed request to the tenant's API. */
export type Sender = (request: ApiRequest) => Promise<ApiAnswer>;

export interface SignInContext<C extends Connection> {
  readonly connection: C;
  readonly secret: string;
  readonly transport: Transport;
  /** This machine's clock, in milliseconds since the Unix epoch. */
  readonly now: () => number;
}

export interface Dialect<C extends Connection = Connection> {
  readonly name: DialectName;
  /** How long before its end a token is renewed, in seconds. */
  readonly renewalMarginSeconds: number;
  readonly capabilities: Capabilities;
  /** Asks for a token, by the previous one where that can be refreshed. */
  signIn(context: SignInContext<C>, previous: Token | null): Promise<Token>;
  /** @param token null before the first sign-in; then an API that sign-in discovers is not known yet */
  apiOrigin(connection: C, token: Token | null): string | null;
  api(send: Sender, keptRules: KeptRules): TenantApi;
}
