import type { ConnectAnswer, ConnectionState, Problem } from '#src/bridge/messages.ts';
import { apiOrigin, type Connection, CxoneClient, CxoneError, dialectNamed } from '#src/cxone/index.ts';
import { recall, remember } from '#src/storage/index.ts';
import { logError } from './log.ts';
import type { TenantClock } from './tenant-clock.ts';

const SIGNED_OUT: ConnectionState = { state: 'signed-out' };

function stateOf(connection: Connection): ConnectionState {
  return {
    state: 'connected',
    tenant: connection.tenant,
    origin: apiOrigin(connection),
    clientId: connection.clientId,
    dialect: connection.dialect,
  };
}

/** Holds the one connection to CXone: credentials, token and client never leave the background. */
export class ConnectionKeeper {
  readonly #clock: TenantClock;
  #client: CxoneClient | null = null;

  constructor(clock: TenantClock) {
    this.#clock = clock;
  }

  /** The client of the present connection; null when signed out. */
  async client(): Promise<CxoneClient | null> {
    if (this.#client) return this.#client;
    const kept = await recall('connection');
    if (!kept) return null;
    // Two callers may get here at once after a wake-up: they must share one client and so one renewal.
    this.#client ??= this.#makeClient(kept.connection, kept.secret);
    return this.#client;
  }

  async state(): Promise<ConnectionState> {
    const kept = await recall('connection');
    return kept ? stateOf(kept.connection) : SIGNED_OUT;
  }

  async connect(connection: Connection, secret: string): Promise<ConnectAnswer> {
    const client = this.#makeClient(connection, secret);
    try {
      await client.verify();
    } catch (error) {
      await remember('token', null);
      if (!(error instanceof CxoneError)) throw error;
      logError('connecting', error);
      return { ok: false, problem: problemOf(error, connection) };
    }
    await remember('connection', { connection, secret });
    this.#client = client;
    return { ok: true, connection: stateOf(connection) };
  }

  async signOut(): Promise<ConnectionState> {
    this.#client = null;
    await Promise.all([remember('connection', null), remember('token', null), remember('lists', null)]);
    return SIGNED_OUT;
  }

  #makeClient(connection: Connection, secret: string): CxoneClient {
    return new CxoneClient({
      connection,
      secret,
      now: () => this.#clock.now(),
      onServerTime: (instant) => this.#clock.observe(instant),
      shelf: { load: () => recall('token'), save: (token) => remember('token', token) },
    });
  }
}

function problemOf(error: CxoneError, connection: Connection): Problem {
  return {
    problem: error.problem,
    said: error.status === null ? null : error.message,
    neededScopes: [...dialectNamed(connection.dialect).neededScopes],
    origin: apiOrigin(connection),
  };
}
