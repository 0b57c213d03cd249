/**
 * The OAuth token: kept until shortly before it ends, renewed once however many callers wait, thrown away
 * when CXone refuses it.
 */
import { z } from '#src/schema/index.ts';
import { TokenUser } from './token-user.ts';

/** What a sign-in gives. */
export const Token = z.object({
  accessToken: z.string().check(z.minLength(1)),
  /** Instant by this machine's clock, in milliseconds since the Unix epoch. */
  expiresAt: z.number(),
  refreshToken: z.nullable(z.string()),
  /** Where the sign-in said that the tenant lives; null where the dialect knows it beforehand. */
  tenant: z.nullable(z.object({ id: z.string(), apiOrigin: z.string(), tokenEndpoint: z.string() })),
  /** The CXone user behind the credential; left out where the credential names an application only. */
  user: z.optional(TokenUser),
});
export type Token = z.infer<typeof Token>;

/** Where a token outlives the service worker. */
export interface TokenStore {
  load(): Promise<Token | null>;
  save(token: Token | null): Promise<void>;
}

export class TokenSource {
  readonly #marginMs: number;
  readonly #request: (previous: Token | null) => Promise<Token>;
  readonly #store: TokenStore;
  readonly #now: () => number;
  #renewal: Promise<Token> | null = null;

  constructor(options: {
    /** How long before its end a token is renewed, in seconds. */
    renewalMarginSeconds: number;
    /** Asks CXone for a new token, by the one that ends where that can be refreshed. */
    request: (previous: Token | null) => Promise<Token>;
    store: TokenStore;
    now: () => number;
  }) {
    this.#marginMs = options.renewalMarginSeconds * 1000;
    this.#request = options.request;
    this.#store = options.store;
    this.#now = options.now;
  }

  /** A token that has at least the dialect's margin left. */
  async get(): Promise<Token> {
    if (this.#renewal) return this.#renewal;
    const kept = await this.#store.load();
    if (kept && kept.expiresAt - this.#now() > this.#marginMs) return kept;
    return this.renew();
  }

  /** Renews now; callers who come meanwhile share the one renewal. */
  renew(): Promise<Token> {
    this.#renewal ??= this.#renewOnce().finally(() => {
      this.#renewal = null;
    });
    return this.#renewal;
  }

  /** Called with a token that CXone refused: renews, unless somebody already has. */
  async replace(refused: Token): Promise<Token> {
    if (this.#renewal) return this.#renewal;
    const kept = await this.#store.load();
    return kept && kept.accessToken !== refused.accessToken ? kept : this.renew();
  }

  /** The token that somebody else has put in the place of this one meanwhile; null when nobody has. */
  async successorOf(refused: Token): Promise<Token | null> {
    const present = await (this.#renewal ?? this.#store.load());
    return present && present.accessToken !== refused.accessToken ? present : null;
  }

  async #renewOnce(): Promise<Token> {
    const token = await this.#request(await this.#store.load());
    await this.#store.save(token);
    return token;
  }
}
