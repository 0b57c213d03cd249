/** The one session that there is: begun by a person, taken up after the service worker or the browser stopped, ended. */
import type { ConnectAnswer, ConnectionState } from '#src/bridge/messages/session.ts';
import {
  type Connection,
  CxoneClient,
  CxoneError,
  dialectOf,
  type RequestRate,
  Token,
  type TokenStore,
} from '#src/cxone/index.ts';
import type { EffectiveSettings } from '#src/settings/index.ts';
import {
  emptyVault,
  keptRulesOf,
  recall,
  remember,
  SessionRecord,
  seal,
  takeOverFormer,
  unseal,
} from '#src/storage/index.ts';
import { logError } from '../common/log.ts';
import { formerRecord } from './former-record.ts';
import { NotConnectedError, Session, SessionEndedError } from './session.ts';
import { problemOf, type SignedIn, signIn } from './sign-in.ts';
import type { TenantClock } from './tenant-clock.ts';

const SIGNED_OUT: ConnectionState = { state: 'signed-out' };

/** What is sealed on this device; the token goes with it where only a person could get another. */
const SEALED_RECORD = 'credentials';
const SEALED_TOKEN = 'token';

/** What is kept for a session, and must be nobody's afterwards. */
const OF_A_SESSION = [
  'tenantTime',
  'token',
  'lists',
  'reminders',
  'watch',
  'screenSetup',
  'stoppedLaunches',
] as const;

export class Sessions {
  readonly #clock: TenantClock;
  readonly #settings: () => Promise<EffectiveSettings>;
  readonly #endListeners: ((session: Session) => Promise<void> | void)[] = [];
  readonly #beginListeners: ((session: Session) => Promise<void> | void)[] = [];
  #record: SessionRecord | null = null;
  #current: Session | null = null;
  /** A sign-in under way; another one, or a sign-out, ends it. */
  #attempt: AbortController | null = null;
  /** Beginnings and ends come one after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(clock: TenantClock, settings: () => Promise<EffectiveSettings>) {
    this.#clock = clock;
    this.#settings = settings;
  }

  /** The session now; null when nobody is signed in. */
  get current(): Session | null {
    return this.#current;
  }

  /** @throws {NotConnectedError} */
  require(): Session {
    if (!this.#current) throw new NotConnectedError();
    return this.#current;
  }

  /** Called, and waited for, after a session has ended and before another begins. */
  onEnd(listener: (session: Session) => Promise<void> | void): void {
    this.#endListeners.push(listener);
  }

  /** Called when a person has signed in. */
  onBegin(listener: (session: Session) => Promise<void> | void): void {
    this.#beginListeners.push(listener);
  }

  /** Takes up the session of a service worker that was stopped, or one that a person had remembered on this device. */
  async restore(): Promise<void> {
    const record = (await recall('session')) ?? (await this.#unseal());
    if (!record) return;
    this.#record = record;
    this.#current = await this.#make(record);
    this.#clock.takeUp(record.id);
  }

  async state(): Promise<ConnectionState> {
    if (!this.#record || !this.#current) return SIGNED_OUT;
    const { connection, remembered, tenant } = this.#record;
    return {
      state: 'connected',
      tenant: tenant.name,
      origin: tenant.origin,
      clientId: connection.clientId,
      dialect: connection.dialect,
      capabilities: dialectOf(connection).capabilities,
      remembered,
    };
  }

  /** Ends the present session and begins another. */
  async connect(connection: Connection, secret: string, remembered: boolean): Promise<ConnectAnswer> {
    this.#attempt?.abort(new SessionEndedError());
    const attempt = new AbortController();
    this.#attempt = attempt;
    const attemptId = crypto.randomUUID();
    await this.#inTurn(() => this.#endCurrent());
    const { signal } = attempt;
    this.#clock.begin(attemptId);
    try {
      const signedIn = await signIn(connection, secret, {
        signal,
        onServerTime: (instant) => this.#clock.observe(attemptId, instant),
      });
      await this.#inTurn(async () => {
        signal.throwIfAborted();
        await this.#begin({ connection, secret, remembered }, signedIn, attemptId);
      });
    } catch (error) {
      this.#clock.end(attemptId);
      if (!(error instanceof CxoneError)) throw error;
      logError('connecting', error);
      return { ok: false, problem: problemOf(error, connection) };
    }
    return { ok: true, connection: await this.state() };
  }

  /** Ends the session; nothing of it is written, sent or saved once this is fulfilled. */
  async end(): Promise<ConnectionState> {
    this.#attempt?.abort(new SessionEndedError());
    await this.#inTurn(() => this.#endCurrent());
    return SIGNED_OUT;
  }

  /** Takes up another rate of requests. */
  changeRate(rate: RequestRate): void {
    this.#current?.client.changeRate(rate);
  }

  async #begin(
    { connection, secret, remembered }: Pick<SessionRecord, 'connection' | 'secret' | 'remembered'>,
    { token, tenant }: SignedIn,
    attemptId: string,
  ): Promise<void> {
    await this.#endCurrent(attemptId);
    const record: SessionRecord = { id: crypto.randomUUID(), connection, secret, remembered, tenant };
    const session = await this.#make(record);
    await takeOverFormer(tenant);
    await remember('session', record);
    await this.#tokens(session, record).save(token);
    if (remembered) await seal(SEALED_RECORD, record);
    this.#record = record;
    this.#current = session;
    this.#clock.begin(record.id, attemptId);
    for (const listener of this.#beginListeners) await listener(session);
  }

  /** @param signIn under way: what it has learned of the time is not ended with a session before it */
  async #endCurrent(signIn: string | null = null): Promise<void> {
    const session = this.#current;
    // From here on nobody gets it, before anything is awaited.
    this.#current = null;
    this.#record = null;
    const ended = session?.end();
    if (signIn === null) this.#clock.end();
    // What would sign in again goes first: this service worker may be stopped in the middle.
    await remember('session', null);
    await emptyVault();
    await ended;
    await Promise.all([...OF_A_SESSION.map((key) => remember(key, null)), emptyVault()]);
    if (!session) return;
    const ends = await Promise.allSettled(this.#endListeners.map((listener) => listener(session)));
    for (const end of ends) if (end.status === 'rejected') logError('ending a session', end.reason);
  }

  async #make(record: SessionRecord): Promise<Session> {
    const { rate } = (await this.#settings()).settings;
    const { id, tenant, connection } = record;
    return new Session({ id, tenant, clientId: connection.clientId }, (session) =>
      this.#client(session, record, rate),
    );
  }

  #client(session: Session, record: SessionRecord, rate: RequestRate): CxoneClient {
    const { connection, secret, tenant } = record;
    return new CxoneClient({
      connection,
      secret,
      rate,
      now: Date.now,
      signal: session.signal,
      onServerTime: (instant) => {
        if (!session.hasEnded) this.#clock.observe(session.id, instant);
      },
      tokens: this.#tokens(session, record),
      keptRules: keptRulesOf(tenant.key, (change) => session.write(change)),
    });
  }

  /** The token at rest carries the session's id: no other session can take it for its own. */
  #tokens(session: Session, { connection, remembered }: SessionRecord): TokenStore {
    const onlyByPerson = connection.dialect === 'acd' && connection.signIn === 'browser';
    return {
      load: async () => {
        const kept = await recall('token');
        return kept?.session === session.id ? kept.token : null;
      },
      save: (token) =>
        session.write(async () => {
          await remember('token', token && { session: session.id, token });
          if (token && remembered && onlyByPerson) await seal(SEALED_TOKEN, token);
        }),
    };
  }

  async #unseal(): Promise<SessionRecord | null> {
    const token = await unseal(SEALED_TOKEN, Token);
    const sealed = (await unseal(SEALED_RECORD, SessionRecord)) ?? (await formerRecord(SEALED_RECORD, token));
    if (!sealed) return null;
    // Another run of the browser is another session.
    const record = { ...sealed, id: crypto.randomUUID() };
    await takeOverFormer(record.tenant);
    await remember('session', record);
    if (token) await remember('token', { session: record.id, token });
    return record;
  }

  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const next = this.#turn.then(change);
    this.#turn = next.catch(() => undefined);
    return next;
  }
}
