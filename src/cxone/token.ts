/**
 * The OAuth token: kept until shortly before it ends, renewed once however many callers wait, thrown away
 * when CXone refuses it.
 */
import type { Dialect } from './connection.ts';

export interface Token {
  readonly accessToken: string;
  /** Instant, in milliseconds since the Unix epoch. */
  readonly expiresAt: number;
}

/** Where a token outlives the service worker. */
export interface TokenShelf {
  load(): Promise<Token | null>;
  save(token: Token | null): Promise<void>;
}

export class TokenSource {
  readonly #dialect: Dialect;
  readonly #request: () => Promise<Token>;
  readonly #shelf: TokenShelf;
  readonly #now: () => number;
  #renewal: Promise<Token> | null = null;

  constructor(options: {
    dialect: Dialect;
    /** Asks CXone for a new token. */
    request: () => Promise<Token>;
    shelf: TokenShelf;
    now: () => number;
  }) {
    this.#dialect = options.dialect;
    this.#request = options.request;
    this.#shelf = options.shelf;
    this.#now = options.now;
  }

  /** A token that has at least the dialect's margin left. */
  async get(): Promise<Token> {
    if (this.#renewal) return this.#renewal;
    const kept = await this.#shelf.load();
    if (kept && kept.expiresAt - this.#now() > this.#dialect.renewalMarginSeconds * 1000) return kept;
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
    const kept = await this.#shelf.load();
    return kept && kept.accessToken !== refused.accessToken ? kept : this.renew();
  }

  async #renewOnce(): Promise<Token> {
    await this.#shelf.save(null);
    const token = await this.#request();
    await this.#shelf.save(token);
    return token;
  }
}
