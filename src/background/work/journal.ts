/**
 * What must happen once, however often the service worker is stopped in the middle. A piece of work is written down
 * before its first step and after each, taken up whenever the background wakes, and belongs to one tenant: it runs only
 * in a session with that tenant.
 */
import { CxoneError, type CxoneProblem, passes } from '#src/cxone/index.ts';
import { tryParse, type z } from '#src/schema/index.ts';
import { addWork, removeWork, saveWork, type WorkRecord, workOf } from '#src/storage/index.ts';
import { logError } from '../common/log.ts';
import type { Session } from '../session/session.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Alarms } from './alarms.ts';

const ALARM = 'unfinished-work';
const EVERY_MINUTES = 0.5;
/** Failing so often in a way that may be its own fault, it keeps nothing else waiting any more. */
const MOST_FAILURES = 20;

/** A person or an administrator mends these, for all work alike. */
const OF_THE_CREDENTIALS: ReadonlySet<CxoneProblem> = new Set<CxoneProblem>([
  'wrong-credentials',
  'sign-in-again',
  'sign-in-refused',
  'missing-scope',
]);
/** Nothing of ours is at fault: waiting for these is never counted. */
const OUTAGES: ReadonlySet<CxoneProblem> = new Set<CxoneProblem>(['unreachable', 'rate-limited']);

/** How a run of work ended. */
export type Outcome =
  /** It is over, and forgotten. */
  | { readonly is: 'done' }
  /** It is over, and stays until somebody has seen it. */
  | { readonly is: 'ended' }
  /** It is taken up later. */
  | { readonly is: 'waits'; readonly problem: string }
  /** It cannot be done. */
  | { readonly is: 'set-aside'; readonly problem: string };

export interface Step<S> {
  readonly session: Session;
  /** Aborted when the session ends, or the work is called off. */
  readonly signal: AbortSignal;
  /** Saves how far it has come, before the next step is taken. */
  save(state: S): Promise<void>;
}

export interface WorkKind<S> {
  readonly kind: string;
  readonly schema: z.ZodMiniType<S>;
  /** Whether each waits for the one before it. */
  readonly inOrder: boolean;
  run(state: S, step: Step<S>): Promise<Outcome>;
  /** Told of work that is set aside. */
  setAside?(state: S | null, problem: string): Promise<void>;
}

export interface Work<S> {
  readonly id: string;
  readonly state: S;
  readonly status: WorkRecord['status'];
  readonly problem: string | null;
}

interface Running {
  readonly abort: AbortController;
  readonly outcome: Promise<Outcome>;
}

export class Journal {
  readonly #sessions: Sessions;
  readonly #alarms: Alarms;
  readonly #kinds = new Map<string, WorkKind<unknown>>();
  readonly #running = new Map<string, Running>();
  readonly #lines = new Map<string, Promise<unknown>>();
  readonly #elsewhere: { unfinished(): Promise<boolean>; resume(): Promise<void> }[] = [];

  constructor(sessions: Sessions, alarms: Alarms) {
    this.#sessions = sessions;
    this.#alarms = alarms;
    alarms.on(ALARM, () => this.resume());
  }

  define<S>(kind: WorkKind<S>): JournalOf<S> {
    this.#kinds.set(kind.kind, kind as unknown as WorkKind<unknown>);
    return new JournalOf(kind, this.#access());
  }

  /** Work that keeps its own records, as imports do, is taken up by the same alarm. */
  include(work: { unfinished(): Promise<boolean>; resume(): Promise<void> }): void {
    this.#elsewhere.push(work);
  }

  /** Takes up what is open, and sees to it that the service worker is woken while anything is. */
  async resume(): Promise<void> {
    await Promise.all([this.#resumeOwn(), ...this.#elsewhere.map((work) => work.resume())]);
    await this.wakeWhileUnfinished();
  }

  async #resumeOwn(): Promise<void> {
    const session = this.#sessions.current;
    if (!session) return;
    const open = (await workOf(session.tenant.key)).filter(({ status }) => status === 'open');
    const runs = await Promise.allSettled(open.map((record) => this.#run(session, record)));
    for (const run of runs)
      if (run.status === 'rejected' && !session.hasEnded) logError('taking up work', run.reason);
  }

  async wakeWhileUnfinished(): Promise<void> {
    await this.#alarms.every(ALARM, (await this.#unfinished()) ? EVERY_MINUTES : 0);
  }

  async #unfinished(): Promise<boolean> {
    const session = this.#sessions.current;
    if (!session) return false;
    const open = (await workOf(session.tenant.key)).some(({ status }) => status === 'open');
    return open || (await Promise.all(this.#elsewhere.map((work) => work.unfinished()))).includes(true);
  }

  #access(): JournalAccess {
    return {
      session: () => this.#sessions.require(),
      run: (session, record) => this.#run(session, record),
      wake: () => this.#alarms.every(ALARM, EVERY_MINUTES),
      running: (id) => this.#running.get(id),
    };
  }

  /** Whoever asks for the same work shares the one run. */
  #run(session: Session, record: WorkRecord): Promise<Outcome> {
    const running = this.#running.get(record.id);
    if (running) return running.outcome;
    const kind = this.#kinds.get(record.kind);
    if (!kind) return Promise.reject(new Error(`No such kind of work: ${record.kind}`));
    const abort = new AbortController();
    const take = () => this.#take(kind, session, record, abort);
    const outcome = (kind.inOrder ? this.#inLine(session, record, take) : take()).finally(() =>
      this.#running.delete(record.id),
    );
    this.#running.set(record.id, { abort, outcome });
    return outcome;
  }

  /** One after the other; behind one that waits, all wait. */
  #inLine(session: Session, { kind, order }: WorkRecord, take: () => Promise<Outcome>): Promise<Outcome> {
    const line = `${session.id} ${kind}`;
    const next = (this.#lines.get(line) ?? Promise.resolve()).then(async (): Promise<Outcome> => {
      const before = (await workOf(session.tenant.key)).find(
        (other) => other.kind === kind && other.order < order && other.status === 'open',
      );
      return before ? { is: 'waits', problem: before.problem ?? 'in-line' } : take();
    });
    this.#lines.set(
      line,
      next.catch(() => undefined),
    );
    return next;
  }

  async #take(
    kind: WorkKind<unknown>,
    session: Session,
    begun: WorkRecord,
    abort: AbortController,
  ): Promise<Outcome> {
    const signal = AbortSignal.any([session.signal, abort.signal]);
    signal.throwIfAborted();
    let record = begun;
    const save = (changes: Partial<WorkRecord>) => {
      signal.throwIfAborted();
      record = { ...record, ...changes };
      return session.write(() => saveWork(record));
    };
    const parsed = tryParse(kind.schema, record.state);
    const outcome = parsed.ok
      ? await this.#outcomeOf(kind, parsed.data, record, {
          session,
          signal,
          save: (state) => save({ state, failures: 0, problem: null }),
        })
      : { is: 'set-aside' as const, problem: 'unreadable-record', failures: 0 };
    signal.throwIfAborted();
    if (outcome.is === 'done') await session.write(() => removeWork(record.order));
    else if (outcome.is === 'ended') await save({ status: 'ended', problem: null });
    else if (outcome.is === 'waits') await save({ problem: outcome.problem, failures: outcome.failures });
    else {
      await save({ status: 'set-aside', problem: outcome.problem });
      await kind.setAside?.(parsed.ok ? parsed.data : null, outcome.problem);
    }
    return outcome;
  }

  async #outcomeOf(
    kind: WorkKind<unknown>,
    state: unknown,
    { failures }: WorkRecord,
    step: Step<unknown>,
  ): Promise<Outcome & { readonly failures: number }> {
    try {
      return { ...(await kind.run(state, step)), failures };
    } catch (error) {
      step.signal.throwIfAborted();
      logError(`work of kind ${kind.kind}`, error);
      const problem = error instanceof CxoneError ? error.problem : 'fault';
      if (
        error instanceof CxoneError &&
        (OF_THE_CREDENTIALS.has(error.problem) || OUTAGES.has(error.problem))
      )
        return { is: 'waits', problem, failures };
      const mayPass = !(error instanceof CxoneError) || passes(error.problem);
      if (mayPass && failures + 1 < MOST_FAILURES) return { is: 'waits', problem, failures: failures + 1 };
      return { is: 'set-aside', problem, failures };
    }
  }
}

interface JournalAccess {
  session(): Session;
  run(session: Session, record: WorkRecord): Promise<Outcome>;
  wake(): Promise<void>;
  running(id: string): Running | undefined;
}

/** The journal as the feature sees it whose work is of one kind. */
export class JournalOf<S> {
  readonly #kind: WorkKind<S>;
  readonly #access: JournalAccess;

  constructor(kind: WorkKind<S>, access: JournalAccess) {
    this.#kind = kind;
    this.#access = access;
  }

  /** Writes it down, and begins. @returns once it is written down */
  async begin(session: Session, id: string, state: S): Promise<void> {
    await this.add(session, id, state);
    this.resume(session, id).catch((error: unknown) => {
      if (!session.hasEnded) logError(`work of kind ${this.#kind.kind}`, error);
    });
  }

  /** Writes it down, and waits until it is done, has to wait itself or is set aside. */
  async perform(session: Session, id: string, state: S): Promise<Outcome> {
    await this.add(session, id, state);
    return this.resume(session, id);
  }

  /** Writes it down alone; it is begun by {@link resume}, or when the background next wakes. */
  async add(session: Session, id: string, state: S): Promise<void> {
    const { kind } = this.#kind;
    const record = { id, kind, tenant: session.tenant.key, state, problem: null, failures: 0 };
    await session.write(() => addWork({ ...record, status: 'open' }));
    await this.#access.wake();
  }

  /** Goes on with it; done, where there is no such work. */
  async resume(session: Session, id: string): Promise<Outcome> {
    const record = (await this.#records(session)).find((one) => one.id === id && one.status === 'open');
    return record ? this.#access.run(session, record) : { is: 'done' };
  }

  /** What there is of this kind for the tenant of the session, in order. */
  async all(session: Session): Promise<Work<S>[]> {
    return (await this.#records(session)).flatMap(({ id, state, status, problem }) => {
      const parsed = tryParse(this.#kind.schema, state);
      return parsed.ok ? [{ id, state: parsed.data, status, problem }] : [];
    });
  }

  /** How many are set aside, also those that cannot be read. */
  async setAside(session: Session): Promise<number> {
    return (await this.#records(session)).filter(({ status }) => status === 'set-aside').length;
  }

  /** Stops it where it stands, and forgets it. */
  async drop(session: Session, id: string): Promise<void> {
    const running = this.#access.running(id);
    running?.abort.abort(new Error('Called off'));
    await running?.outcome.catch(() => undefined);
    const record = (await this.#records(session)).find((one) => one.id === id);
    if (record) await session.write(() => removeWork(record.order));
  }

  async #records(session: Session): Promise<WorkRecord[]> {
    return (await workOf(session.tenant.key)).filter(({ kind }) => kind === this.#kind.kind);
  }
}
