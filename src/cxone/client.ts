/**
 * The only way to CXone. It knows HTTP and the dialect; it knows nothing of the extension.
 */
import type { Contact } from '#src/contact/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import { type Issue, tryParse, type z } from '#src/schema/index.ts';
import {
  AttemptAnswer,
  type AttemptRecord,
  ContactAnswer,
  type DncList,
  DncListAnswer,
  type DncRecord,
  DncRecordAnswer,
  ErrorAnswer,
  PageAnswer,
  RuleAnswer,
  TokenAnswer,
} from './answers.ts';
import type { Connection, Dialect } from './connection.ts';
import { campaignsDialect } from './dialect-campaigns.ts';
import { contactsDialect } from './dialect-contacts.ts';
import { CxoneError } from './errors.ts';
import { type Token, type TokenShelf, TokenSource } from './token.ts';

/** The largest page that CXone's contact API gives. */
export const PAGE_SIZE = 100;
const REQUEST_TIMEOUT_MS = 15_000;

export function dialectNamed(name: Connection['dialect']): Dialect {
  return name === 'campaigns' ? campaignsDialect : contactsDialect;
}

export function apiOrigin(connection: Connection): string {
  return connection.customOrigin ?? dialectNamed(connection.dialect).origin(connection.tenant);
}

/** A record that could not be read: which one, and why. The rest of its page goes on. */
export interface UnreadableRecord {
  /** Position in the page, from 0. */
  readonly index: number;
  readonly issues: readonly Issue[];
}

export interface Page<T> {
  readonly records: readonly T[];
  readonly unreadable: readonly UnreadableRecord[];
  /** How many records the page held, readable or not. */
  readonly received: number;
  /** Cursor of the next page; null at the end. */
  readonly nextPageToken: string | null;
  /** How many records CXone says there are in all; null when it does not say. */
  readonly total: number | null;
}

export interface ClientOptions {
  readonly connection: Connection;
  readonly secret: string;
  readonly shelf: TokenShelf;
  /** Milliseconds since the Unix epoch, UTC. */
  readonly now: () => number;
  readonly fetch?: typeof globalThis.fetch;
  /** Told the server's own clock with every answer that carries one. */
  readonly onServerTime?: (instant: number) => void;
}

type Query = Readonly<Record<string, string | number | null>>;

export class CxoneClient {
  readonly connection: Connection;
  readonly dialect: Dialect;
  readonly #options: ClientOptions;
  readonly #origin: string;
  readonly #tokens: TokenSource;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.connection = options.connection;
    this.dialect = dialectNamed(options.connection.dialect);
    this.#origin = apiOrigin(options.connection);
    this.#tokens = new TokenSource({
      dialect: this.dialect,
      request: () => this.#requestToken(),
      shelf: options.shelf,
      now: options.now,
    });
  }

  /** Proves the credentials by asking for a token, and the scope by reading one contact. */
  async verify(signal?: AbortSignal): Promise<void> {
    await this.#tokens.renew();
    await this.contactsPage(null, { pageSize: 1, ...(signal ? { signal } : {}) });
  }

  contactsPage(
    pageToken: string | null,
    options: { pageSize?: number; signal?: AbortSignal; campaignId?: string } = {},
  ): Promise<Page<Contact>> {
    const path =
      options.campaignId === undefined
        ? '/api/v2/contacts'
        : `/api/v2/campaigns/${encodeURIComponent(options.campaignId)}/contacts`;
    return this.#page(path, ContactAnswer, pageToken, options);
  }

  attemptsPage(
    campaignId: string,
    pageToken: string | null,
    options: { signal?: AbortSignal } = {},
  ): Promise<Page<AttemptRecord>> {
    return this.#page(
      `/api/v2/campaigns/${encodeURIComponent(campaignId)}/attempts`,
      AttemptAnswer,
      pageToken,
      options,
    );
  }

  rulesPage(
    campaignId: string,
    pageToken: string | null,
    options: { signal?: AbortSignal } = {},
  ): Promise<Page<ComplianceRule>> {
    return this.#page(
      `/api/v2/campaigns/${encodeURIComponent(campaignId)}/rules`,
      RuleAnswer,
      pageToken,
      options,
    );
  }

  dncListsPage(pageToken: string | null, options: { signal?: AbortSignal } = {}): Promise<Page<DncList>> {
    return this.#page('/api/v2/dnc/lists', DncListAnswer, pageToken, options);
  }

  dncRecordsPage(
    listId: string,
    pageToken: string | null,
    options: { signal?: AbortSignal } = {},
  ): Promise<Page<DncRecord>> {
    return this.#page(
      `/api/v2/dnc/lists/${encodeURIComponent(listId)}/records`,
      DncRecordAnswer,
      pageToken,
      options,
    );
  }

  async #page<S extends z.ZodMiniType>(
    path: string,
    schema: S,
    pageToken: string | null,
    options: { pageSize?: number; signal?: AbortSignal },
  ): Promise<Page<z.output<S>>> {
    const body = await this.#send(
      'GET',
      path,
      { pageSize: options.pageSize ?? PAGE_SIZE, nextPageToken: pageToken },
      options.signal,
    );
    const page = this.#readable(path, PageAnswer, body);
    const records: z.output<S>[] = [];
    const unreadable: UnreadableRecord[] = [];
    const entities = page.entities ?? [];
    entities.forEach((entity, index) => {
      const parsed = tryParse(schema, entity);
      if (parsed.ok) records.push(parsed.data);
      else unreadable.push({ index, issues: parsed.issues });
    });
    return {
      records,
      unreadable,
      received: entities.length,
      nextPageToken: page.nextPageToken || null,
      total: page.total ?? null,
    };
  }

  #readable<S extends z.ZodMiniType>(path: string, schema: S, body: unknown): z.output<S> {
    const parsed = tryParse(schema, body);
    if (parsed.ok) return parsed.data;
    const issue = parsed.issues[0];
    throw new CxoneError('unreadable-answer', `GET ${path}`, {
      said: issue ? `${issue.path || 'answer'}: ${issue.message}` : 'unknown shape',
    });
  }

  /** Sends one authorised request; a refused token is replaced and the request repeated once. */
  async #send(method: string, path: string, query: Query, signal?: AbortSignal): Promise<unknown> {
    const token = await this.#tokens.get();
    const first = await this.#fetch(method, path, query, token, signal);
    const response =
      first.status === 401
        ? await this.#fetch(method, path, query, await this.#tokens.replace(token), signal)
        : first;
    return this.#body(response, `${method} ${path}`);
  }

  async #requestToken(): Promise<Token> {
    const { connection, secret } = this.#options;
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: connection.clientId,
      client_secret: secret,
    });
    if (this.dialect.scope) form.set('scope', this.dialect.scope);
    const request = `POST ${this.dialect.tokenPath}`;
    const response = await this.#fetchRaw(request, `${this.#origin}${this.dialect.tokenPath}`, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: form,
    });
    const parsed = tryParse(TokenAnswer, await this.#body(response, request));
    if (!parsed.ok) throw new CxoneError('not-cxone', request, { status: response.status });
    return {
      accessToken: parsed.data.access_token,
      expiresAt: this.#options.now() + parsed.data.expires_in * 1000,
    };
  }

  #fetch(method: string, path: string, query: Query, token: Token, signal?: AbortSignal): Promise<Response> {
    const url = new URL(`${this.#origin}${path}`);
    for (const [name, value] of Object.entries(query)) {
      if (value !== null) url.searchParams.set(name, String(value));
    }
    return this.#fetchRaw(
      `${method} ${path}`,
      url.href,
      { method, headers: { accept: 'application/json', authorization: `Bearer ${token.accessToken}` } },
      signal,
    );
  }

  async #fetchRaw(request: string, url: string, init: RequestInit, signal?: AbortSignal): Promise<Response> {
    const timeout = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
    try {
      const response = await (this.#options.fetch ?? globalThis.fetch)(url, {
        ...init,
        // The console's own session must not answer for the extension's token.
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      this.#tellServerTime(response);
      return response;
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      throw new CxoneError(timeout.aborted ? 'timeout' : 'unreachable', request, { cause });
    }
  }

  #tellServerTime(response: Response): void {
    const date = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(date)) this.#options.onServerTime?.(date);
  }

  async #body(response: Response, request: string): Promise<unknown> {
    const isTokenRequest = request === `POST ${this.dialect.tokenPath}`;
    if (response.ok) {
      if (response.status === 204) return { entities: [] };
      try {
        return await response.json();
      } catch (cause) {
        throw new CxoneError(isTokenRequest ? 'not-cxone' : 'unreadable-answer', request, {
          status: response.status,
          cause,
        });
      }
    }
    const answer = tryParse(ErrorAnswer, await response.json().catch(() => null));
    const said = answer.ok ? (answer.data.error_description ?? answer.data.error) : undefined;
    throw new CxoneError(this.#problemOf(response, answer.ok, isTokenRequest), request, {
      status: response.status,
      retryAfterSeconds: Number(response.headers.get('retry-after')) || null,
      ...(said ? { said } : {}),
    });
  }

  #problemOf(response: Response, speaksJson: boolean, isTokenRequest: boolean): CxoneError['problem'] {
    const { status } = response;
    if (isTokenRequest && !speaksJson && status < 500) return 'not-cxone';
    if (status === 401 || (isTokenRequest && status === 400)) return 'wrong-credentials';
    if (status === 403) return 'missing-scope';
    if (status === 404) return isTokenRequest ? 'not-cxone' : 'not-found';
    if (status === 410) return 'page-token-expired';
    if (status === 429) return 'rate-limited';
    return status >= 500 ? 'server-fault' : 'refused';
  }
}
