/**
 * One sign-in to one tenant. Whatever is begun for the tenant belongs to it: when it ends, its signal is aborted, and
 * nothing of it is written, sent or saved any more.
 */
import type { CxoneClient, TenantIdentity } from '#src/cxone/index.ts';

/** What was asked for belongs to a session that has ended, by sign-out, another sign-in or erasing. */
export class SessionEndedError extends Error {
  override readonly name = 'SessionEndedError';

  constructor() {
    super('The session with CXone has ended');
  }
}

/** Nobody is signed in. */
export class NotConnectedError extends Error {
  override readonly name = 'NotConnectedError';

  constructor() {
    super('ClearDial is not connected to CXone');
  }
}

export interface SessionFacts {
  readonly id: string;
  readonly tenant: TenantIdentity;
  /** Names the credential. */
  readonly clientId: string;
}

export class Session implements SessionFacts {
  readonly id: string;
  readonly tenant: TenantIdentity;
  readonly clientId: string;
  readonly client: CxoneClient;
  readonly #ending = new AbortController();
  readonly #writes = new Set<Promise<unknown>>();

  constructor(facts: SessionFacts, makeClient: (session: Session) => CxoneClient) {
    this.id = facts.id;
    this.tenant = facts.tenant;
    this.clientId = facts.clientId;
    this.client = makeClient(this);
  }

  /** The credential that is used, as the audit log names it. */
  get actor(): string {
    return `${this.tenant.dialect}:${this.clientId}`;
  }

  /** Aborted with a {@link SessionEndedError} as soon as the session ends. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  get hasEnded(): boolean {
    return this.#ending.signal.aborted;
  }

  /**
   * Does what may only be done while the session lasts: it is not begun afterwards, and the end waits for it.
   * @throws {SessionEndedError}
   */
  async write<T>(change: () => Promise<T>): Promise<T> {
    this.signal.throwIfAborted();
    const writing = change();
    this.#writes.add(writing);
    try {
      return await writing;
    } finally {
      this.#writes.delete(writing);
    }
  }

  /** Ends it: fulfilled once the last write that had begun is over. */
  async end(): Promise<void> {
    this.#ending.abort(new SessionEndedError());
    await Promise.allSettled([...this.#writes]);
  }
}
