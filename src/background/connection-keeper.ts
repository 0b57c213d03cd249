import { browser } from '#src/bridge/browser.ts';
import type { ConnectAnswer, ConnectionState, Problem } from '#src/bridge/messages/session.ts';
import {
  type AcdConnection,
  beginBrowserSignIn,
  type Connection,
  CxoneClient,
  CxoneError,
  dialectOf,
  RequestGate,
  type RequestRate,
  Token,
  Transport,
} from '#src/cxone/index.ts';
import {
  Credentials,
  emptyVault,
  keptRulesOf,
  recall,
  remember,
  seal,
  settingsStore,
  unseal,
} from '#src/storage/index.ts';
import { logError } from './log.ts';
import type { TenantClock } from './tenant-clock.ts';

const SIGNED_OUT: ConnectionState = { state: 'signed-out' };

/** What is sealed on this device; the token goes with it where only a person could get another. */
const SEALED_CREDENTIALS = 'credentials';
const SEALED_TOKEN = 'token';

function addressOf(connection: Connection, token: Token | null): string {
  const known = dialectOf(connection).apiOrigin(connection, token);
  return known ?? (connection.dialect === 'acd' ? connection.issuer : '');
}

function stateOf({ connection, remembered }: Credentials, token: Token | null): ConnectionState {
  return {
    state: 'connected',
    tenant: connection.dialect === 'acd' ? (token?.tenant?.id ?? '') : connection.tenant,
    origin: addressOf(connection, token),
    clientId: connection.clientId,
    dialect: connection.dialect,
    capabilities: dialectOf(connection).capabilities,
    remembered,
  };
}

/** Holds the one connection to CXone: credentials, token and client never leave the background. */
export class ConnectionKeeper {
  readonly #clock: TenantClock;
  #client: CxoneClient | null = null;
  #restored: Promise<void> | null = null;

  constructor(clock: TenantClock) {
    this.#clock = clock;
  }

  /** Takes up a connection that a person had remembered on this device. */
  restore(): Promise<void> {
    this.#restored ??= this.#restoreOnce();
    return this.#restored;
  }

  async #restoreOnce(): Promise<void> {
    if (await recall('connection')) return;
    const credentials = await unseal(SEALED_CREDENTIALS, Credentials);
    if (!credentials) return;
    const token = await unseal(SEALED_TOKEN, Token);
    if (token) await remember('token', token);
    await remember('connection', credentials);
  }

  /** The client of the present connection; null when signed out. */
  async client(): Promise<CxoneClient | null> {
    if (this.#client) return this.#client;
    await this.restore();
    const kept = await recall('connection');
    if (!kept) return null;
    const { rate } = (await settingsStore.load()).settings;
    // Two callers may get here at once after a wake-up: they must share one client and so one renewal.
    this.#client ??= this.#makeClient(kept, rate);
    return this.#client;
  }

  async state(): Promise<ConnectionState> {
    await this.restore();
    const kept = await recall('connection');
    return kept ? stateOf(kept, await recall('token')) : SIGNED_OUT;
  }

  async connect(connection: Connection, secret: string, remembered: boolean): Promise<ConnectAnswer> {
    const credentials: Credentials = { connection, secret, remembered };
    await Promise.all([remember('token', null), emptyVault()]);
    const client = this.#makeClient(credentials, (await settingsStore.load()).settings.rate);
    try {
      if (connection.dialect === 'acd' && connection.signIn === 'browser') {
        await this.#keepToken(credentials, await this.#signInByBrowser(connection));
      }
      await client.verify();
    } catch (error) {
      await remember('token', null);
      if (!(error instanceof CxoneError)) throw error;
      logError('connecting', error);
      return { ok: false, problem: problemOf(error, connection) };
    }
    await remember('connection', credentials);
    if (remembered) await seal(SEALED_CREDENTIALS, credentials);
    this.#client = client;
    return { ok: true, connection: await this.state() };
  }

  async signOut(): Promise<ConnectionState> {
    this.#client = null;
    await Promise.all([
      remember('connection', null),
      remember('token', null),
      remember('lists', null),
      emptyVault(),
    ]);
    return SIGNED_OUT;
  }

  async #signInByBrowser(connection: AcdConnection): Promise<Token> {
    const transport = new Transport({ gate: new RequestGate() });
    const signIn = await beginBrowserSignIn(
      { connection, transport, now: Date.now },
      browser.identity.getRedirectURL(),
    );
    let endedAt: string;
    try {
      endedAt = await browser.identity.launchWebAuthFlow({ url: signIn.url, interactive: true });
    } catch (cause) {
      throw new CxoneError('sign-in-refused', 'GET /auth/authorize', { cause });
    }
    return signIn.finish(endedAt);
  }

  async #keepToken({ connection, remembered }: Credentials, token: Token | null): Promise<void> {
    await remember('token', token);
    const onlyByPerson = connection.dialect === 'acd' && connection.signIn === 'browser';
    if (remembered && onlyByPerson && token) await seal(SEALED_TOKEN, token);
  }

  /** Takes up another rate: the next request is made by a new client. */
  changeRate(): void {
    this.#client = null;
  }

  #makeClient(credentials: Credentials, rate: RequestRate): CxoneClient {
    const { connection, secret } = credentials;
    return new CxoneClient({
      connection,
      secret,
      rate,
      now: Date.now,
      onServerTime: (instant) => this.#clock.observe(instant),
      shelf: { load: () => recall('token'), save: (token) => this.#keepToken(credentials, token) },
      keptRules: keptRulesOf(async () => {
        const token = await recall('token');
        return token?.tenant?.id ?? addressOf(connection, token);
      }),
    });
  }
}

function problemOf(error: CxoneError, connection: Connection): Problem {
  return {
    problem: error.problem,
    said: error.status === null ? null : error.message,
    needs: error.needs,
    origin: addressOf(connection, null),
    dialect: connection.dialect,
  };
}
