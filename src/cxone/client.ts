/**
 * The only way to CXone. It knows HTTP and the dialects; it knows nothing of the extension.
 */
import { pMapIterable } from 'p-map';
import type { Contact } from '#src/contact/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import type { AcdApi } from './acd-api.ts';
import type { SkillSettings } from './acd-skill-settings.ts';
import type { Connection } from './connection.ts';
import type { Dialect } from './dialect.ts';
import { dialectOf } from './dialects.ts';
import { CxoneError } from './errors.ts';
import type { KeptRules } from './kept-rules.ts';
import { everyPage, type StreamPage } from './paging.ts';
import { DEFAULT_RATE, RequestGate, type RequestRate } from './request-gate.ts';
import type { SkillRulePlan } from './skill-plan.ts';
import type {
  AttemptRecord,
  Campaign,
  Capabilities,
  ComplianceEvent,
  ContactOptions,
  DncList,
  DncRecord,
  Page,
  TenantApi,
  Webhook,
} from './tenant-api.ts';
import { type Token, TokenSource, type TokenStore } from './token.ts';
import { type ApiRequest, type RetryPolicy, type Signer, Transport } from './transport.ts';

export interface ClientOptions {
  readonly connection: Connection;
  readonly secret: string;
  readonly tokens: TokenStore;
  readonly keptRules: KeptRules;
  /** This machine's clock, in milliseconds since the Unix epoch, UTC. */
  readonly now: () => number;
  readonly rate?: RequestRate;
  readonly retry?: Partial<RetryPolicy>;
  readonly fetch?: typeof globalThis.fetch;
  /** Ends every request of this client, also one that waits for its turn. */
  readonly signal?: AbortSignal;
  /** Told the server's own clock with every answer that carries one. */
  readonly onServerTime?: (instant: number) => void;
}

export interface StreamOptions extends ContactOptions {
  /** Where to begin; from the start when it is left out or null. */
  readonly from?: string | null;
}

export interface UpsertResult {
  readonly contact: Contact;
  readonly outcome: 'created' | 'existing' | 'failed';
  /** Why it failed; null when it did not. */
  readonly error: CxoneError | null;
}

/** Enough to keep the requests coming while some of them wait for an answer or a repetition. */
const UPSERTS_UNDER_WAY = 20;

export class CxoneClient {
  readonly connection: Connection;
  readonly capabilities: Capabilities;
  readonly #options: ClientOptions;
  readonly #dialect: Dialect;
  readonly #gate: RequestGate;
  readonly #transport: Transport;
  readonly #tokens: TokenSource;
  readonly #api: TenantApi;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.connection = options.connection;
    this.#dialect = dialectOf(options.connection);
    this.capabilities = this.#dialect.capabilities;
    this.#gate = new RequestGate(options.rate ?? DEFAULT_RATE);
    this.#transport = new Transport({
      gate: this.#gate,
      ...(options.retry ? { retry: options.retry } : {}),
      ...(options.fetch ? { fetch: options.fetch } : {}),
      ...(options.signal ? { signal: options.signal } : {}),
      onServerTime: options.onServerTime,
    });
    this.#tokens = new TokenSource({
      renewalMarginSeconds: this.#dialect.renewalMarginSeconds,
      request: (previous) =>
        this.#dialect.signIn(
          {
            connection: options.connection,
            secret: options.secret,
            transport: this.#transport,
            now: options.now,
          },
          previous,
        ),
      store: options.tokens,
      now: options.now,
    });
    this.#api = this.#dialect.api((request) => this.#send(request), options.keptRules);
  }

  /** Another rate from the next request on. */
  changeRate(rate: RequestRate): void {
    this.#gate.changeRate(rate);
  }

  /**
   * Proves the credentials by asking for a token, and the rights by reading one contact. With one campaign more there are
   * three answers, as many as it takes to know the tenant's time before anything is judged by it.
   */
  async verify(signal?: AbortSignal): Promise<Token> {
    const token = await this.#tokens.renew();
    await this.#api.contactsPage(null, null, { pageSize: 1, signal });
    try {
      await this.#api.campaignsPage(null, { pageSize: 1, signal });
    } catch (error) {
      // Whoever may not read campaigns can check contacts all the same.
      if (!(error instanceof CxoneError)) throw error;
    }
    return token;
  }

  /** Where the API is; null for an API that a first sign-in has yet to find. */
  async apiOrigin(): Promise<string | null> {
    return this.#dialect.apiOrigin(this.connection, await this.#options.tokens.load());
  }

  campaigns(options?: StreamOptions): AsyncGenerator<StreamPage<Campaign>> {
    return this.#stream((cursor) => this.#api.campaignsPage(cursor, options), options);
  }

  /** @param campaignId null for every contact of the tenant */
  contacts(campaignId: string | null, options?: StreamOptions): AsyncGenerator<StreamPage<Contact>> {
    return this.#stream((cursor) => this.#api.contactsPage(campaignId, cursor, options), options);
  }

  attempts(campaignId: string, options?: StreamOptions): AsyncGenerator<StreamPage<AttemptRecord>> {
    return this.#stream((cursor) => this.#api.attemptsPage(campaignId, cursor, options), options);
  }

  rules(campaignId: string, options?: StreamOptions): AsyncGenerator<StreamPage<ComplianceRule>> {
    return this.#stream((cursor) => this.#api.rulesPage(campaignId, cursor, options), options);
  }

  dncLists(options?: StreamOptions): AsyncGenerator<StreamPage<DncList>> {
    return this.#stream((cursor) => this.#api.dncListsPage(cursor, options), options);
  }

  dncRecords(listId: string, options?: StreamOptions): AsyncGenerator<StreamPage<DncRecord>> {
    return this.#stream((cursor) => this.#api.dncRecordsPage(listId, cursor, options), options);
  }

  upsertContact(contact: Contact, signal?: AbortSignal): Promise<'created' | 'existing'> {
    return this.#api.upsertContact(contact, signal);
  }

  /**
   * Upserts contacts as fast as the tenant's rate lets them through, and no faster: the next contact is taken
   * when there is room for it. Results come in the order of the contacts; a failure is a result.
   * @throws the signal's reason, and a {@link CxoneError} that every further contact would meet as well
   */
  async *upsertContacts(
    contacts: AsyncIterable<Contact> | Iterable<Contact>,
    signal?: AbortSignal,
  ): AsyncGenerator<UpsertResult> {
    const upsert = async (contact: Contact): Promise<UpsertResult> => {
      try {
        return { contact, outcome: await this.upsertContact(contact, signal), error: null };
      } catch (error) {
        if (!(error instanceof CxoneError) || concernsEveryRequest(error)) throw error;
        return { contact, outcome: 'failed', error };
      }
    };
    yield* pMapIterable(contacts, upsert, {
      concurrency: UPSERTS_UNDER_WAY,
      backpressure: UPSERTS_UNDER_WAY * 2,
    });
  }

  createRule(campaignId: string, rule: ComplianceRule, signal?: AbortSignal) {
    return this.#api.createRule(campaignId, rule, signal);
  }

  deleteRule(campaignId: string, ruleId: string, signal?: AbortSignal) {
    return this.#api.deleteRule(campaignId, ruleId, signal);
  }

  /** What a rule would change where rules become settings of a skill; null where they are objects of their own. */
  async planRule(
    campaignId: string,
    rule: ComplianceRule,
    signal?: AbortSignal,
  ): Promise<SkillRulePlan | null> {
    if (this.capabilities.rules !== 'skill-settings') return null;
    return (this.#api as AcdApi).planRule(campaignId, rule, signal);
  }

  /** What stands around a skill; null where a launch has no settings that could be looked at. */
  async skillSettings(campaignId: string, signal?: AbortSignal): Promise<SkillSettings | null> {
    if (this.capabilities.launches !== 'skill') return null;
    return (this.#api as AcdApi).skillSettings(campaignId, signal);
  }

  /** Whether a skill dials now; also where nobody can say. */
  async isRunning(skillId: string, signal?: AbortSignal): Promise<boolean> {
    if (this.capabilities.launches !== 'skill') return true;
    return (this.#api as AcdApi).isRunning(skillId, signal);
  }

  /** Ids of the skills that dial a calling list; null where nobody can say which they are. */
  async skillsOfList(listId: string, signal?: AbortSignal): Promise<readonly string[] | null> {
    if (this.capabilities.launches !== 'skill') return null;
    return (this.#api as AcdApi).skillsOfList(listId, signal);
  }

  /** How many settings of a skill are no longer as its rules left them; 0 where rules are objects of their own. */
  async driftOf(campaignId: string, signal?: AbortSignal): Promise<number> {
    if (this.capabilities.rules !== 'skill-settings') return 0;
    return (this.#api as AcdApi).driftOf(campaignId, signal);
  }

  webhooks(campaignId: string, signal?: AbortSignal): Promise<readonly Webhook[]> {
    return this.#api.webhooks(campaignId, signal);
  }

  registerWebhook(campaignId: string, url: string, signal?: AbortSignal): Promise<Webhook> {
    return this.#api.registerWebhook(campaignId, url, signal);
  }

  notifyCompliance(campaignId: string, event: ComplianceEvent, signal?: AbortSignal): Promise<void> {
    return this.#api.notifyCompliance(campaignId, event, signal);
  }

  stop(campaignId: string, signal?: AbortSignal): Promise<'stopped' | 'was-not-running'> {
    return this.#api.stop(campaignId, signal);
  }

  #stream<T>(read: (cursor: string | null) => Promise<Page<T>>, options: StreamOptions = {}) {
    return everyPage(read, options.from ?? null);
  }

  /** Sends one signed request; a refused token is replaced and the request repeated once. */
  async #send(request: ApiRequest) {
    const signer: Signer = {
      token: () => this.#tokens.get(),
      replace: (refused) => this.#tokens.replace(refused),
      successorOf: (refused) => this.#tokens.successorOf(refused),
    };
    const token = await this.#tokens.get();
    const origin = this.#dialect.apiOrigin(this.connection, token);
    if (origin === null) throw new CxoneError('sign-in-again', `${request.method} ${request.path}`);
    return this.#transport.send(origin, request, signer);
  }
}

/** A failure that is not about this contact: going on would only repeat it a million times. */
function concernsEveryRequest({ problem }: CxoneError): boolean {
  return ['wrong-credentials', 'sign-in-again', 'missing-scope', 'not-supported', 'not-found'].includes(
    problem,
  );
}
