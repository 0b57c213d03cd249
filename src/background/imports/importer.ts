/**
 * Keeps imports going: one at a time, taken up whenever the service worker wakes. Of a file the page reads the rows;
 * everything else happens here.
 */
import { browser } from '#src/bridge/browser.ts';
import {
  answered,
  cancelled,
  contactsOf,
  goneOnWith,
  hasEnded,
  heldToReopen,
  type ImportJob,
  type ImportPorts,
  type ImportSource,
  importedEvent,
  loadDoNotCall,
  newImport,
  type RemoteValidator,
  readTenant,
  reopenFailed,
  type SameIdAnswer,
  sendImport,
  toldOf,
  waitBefore,
} from '#src/job/index.ts';
import { spoken } from '#src/language/index.ts';
import {
  addImport,
  changeImport,
  forgetImport,
  importJob,
  importJobs,
  importResults,
  importRows,
  saveChunks,
  saveImport,
} from '#src/storage/index.ts';
import { logError } from '../common/log.ts';
import type { Core } from '../core/core.ts';
import type { Session } from '../session/session.ts';

/** A service worker that only waits for the network would be put to sleep. */
const STAY_AWAKE_EVERY_MS = 10_000;
/** Do-not-call lists of a large tenant take minutes. */
const PREPARED_WITHIN_MS = 10 * 60_000;

interface Running {
  readonly id: string;
  readonly abort: AbortController;
  readonly ended: Promise<void>;
}

export class Importer {
  readonly #core: Core;
  #running: Running | null = null;
  #awakeAt = 0;

  constructor(core: Core) {
    this.#core = core;
    core.journal.include(this);
  }

  list(): Promise<ImportJob[]> {
    return importJobs();
  }

  /** Sees to it that the validator knows the do-not-call lists. @throws {NotConnectedError} {CxoneError} */
  prepare(): Promise<void> {
    const session = this.#core.sessions.require();
    const signal = AbortSignal.any([session.signal, AbortSignal.timeout(PREPARED_WITHIN_MS)]);
    return this.#prepared(session, signal, () => Promise.resolve());
  }

  /**
   * Asks a validator that knows the do-not-call lists. One that has just been started knows none, and everybody on them
   * would be clear to it.
   */
  #prepared<T>(
    { client }: Session,
    signal: AbortSignal,
    work: (validator: RemoteValidator) => Promise<T>,
  ): Promise<T> {
    const { link, clock } = this.#core;
    return link.ask(
      async (validator) => {
        await loadDoNotCall({ client, validator, now: () => clock.now(), signal });
        return work(validator);
      },
      { signal },
    );
  }

  /** @param proposedAt null for now */
  async begin(source: ImportSource, proposedAt: number | null, zone: string): Promise<ImportJob> {
    const session = this.#core.sessions.require();
    const job = newImport({
      id: crypto.randomUUID(),
      tenant: session.tenant.name,
      tenantKey: session.tenant.key,
      actor: session.actor,
      source,
      proposedAt: proposedAt ?? this.#core.clock.now(),
      zone,
      createdAt: this.#core.clock.now(),
    });
    await session.write(() => addImport(job));
    if (source.from === 'tenant') this.#goOn(job.id);
    await this.#core.journal.wakeWhileUnfinished();
    return job;
  }

  /** @param onlyCheck writes what would become of each row, and sends nothing */
  async send(id: string, onlyCheck: boolean): Promise<ImportJob | null> {
    const job = await changeImport(id, (now) => goneOnWith(now, onlyCheck));
    if (job && isUnderWay(job)) this.#goOn(id);
    await this.#core.journal.wakeWhileUnfinished();
    return job;
  }

  /** What is done with ids of several numbers: nothing is sent before that is said. */
  answer(id: string, sameId: SameIdAnswer): Promise<ImportJob | null> {
    return changeImport(id, (job) => answered(job, sameId));
  }

  /** Sends the rows once more that CXone refused. */
  async sendFailed(id: string): Promise<ImportJob | null> {
    // Held while its rows are opened again: should that be interrupted, the person goes on with it.
    const job = await changeImport(id, heldToReopen);
    if (job?.state !== 'paused') return job;
    await reopenFailed(id, {
      job: importJob,
      results: ({ id: of }, chunk) => importResults(of, chunk),
      saveChunks,
    });
    return this.send(id, false);
  }

  pause(id: string): Promise<ImportJob | null> {
    return this.#end(id, (job) => (job.state === 'sending' ? { ...job, state: 'paused' } : job));
  }

  /** What was not reached is kept as that, and can be gone on with. */
  async cancel(id: string): Promise<ImportJob | null> {
    const at = this.#core.clock.now();
    let hadBegun = false;
    const job = await this.#end(id, (now) => {
      hadBegun = !hasEnded(now) && now.startedAt !== null;
      return cancelled(now, at);
    });
    if (job && hadBegun) {
      const provenance = await this.#core.link.ask((validator) => validator.provenance(at));
      await this.#core.audit.add(importedEvent(job, provenance));
    }
    return job;
  }

  /** Forgets an import, and every row of it. */
  async forget(id: string): Promise<void> {
    await this.cancel(id);
    await forgetImport(id);
  }

  /** Takes up what a stopped service worker, or a closed browser, left behind; forgets what ended long ago. */
  async resume(): Promise<void> {
    const { keepImportsDays } = (await this.#core.settings.get()).settings.privacy;
    const before = this.#core.clock.now() - keepImportsDays * 86_400_000;
    for (const job of await importJobs()) {
      if (hasEnded(job) && job.endedAt !== null && job.endedAt < before) await forgetImport(job.id);
      else if (isUnderWay(job)) this.#goOn(job.id);
    }
  }

  async unfinished(): Promise<boolean> {
    return (await importJobs()).some(isUnderWay);
  }

  /** What runs is stopped where it stands; it goes on in the next session with this tenant. */
  async sessionEnded(): Promise<void> {
    this.#running?.abort.abort(new Error('The session has ended'));
    await this.#running?.ended;
  }

  /** Stops what runs, to its end: what it saves last must not undo the change, and what is wanted next finds it gone. */
  async #end(id: string, change: (job: ImportJob) => ImportJob): Promise<ImportJob | null> {
    const running = this.#running;
    if (running?.id === id) {
      running.abort.abort(new Error('Called off'));
      await running.ended;
    }
    return changeImport(id, change);
  }

  #goOn(id: string): void {
    const session = this.#core.sessions.current;
    if (this.#running || !session) return;
    const abort = new AbortController();
    const signal = AbortSignal.any([abort.signal, session.signal]);
    const run = this.#run(session, id, signal).catch((error: unknown) => {
      if (!signal.aborted) logError('importing contacts', error);
      return null;
    });
    const ended = run.then(() => {
      this.#running = null;
    });
    this.#running = { id, abort, ended };
    run
      .then(async (job) => {
        await ended;
        if (job && job.waitingFor !== null) setTimeout(() => this.#goOn(id), waitBefore(job));
        else if (job === null || hasEnded(job)) await this.#next(id);
      })
      .catch((error: unknown) => logError('going on with imports', error));
  }

  async #next(after: string): Promise<void> {
    const waiting = (await importJobs()).find(({ id, state }) => id !== after && state === 'sending');
    if (waiting) this.#goOn(waiting.id);
  }

  async #run(session: Session, id: string, signal: AbortSignal): Promise<ImportJob | null> {
    const job = await importJob(id);
    if (!job || job.tenantKey !== session.tenant.key) {
      if (job && !hasEnded(job)) await changeImport(id, (now) => ({ ...now, waitingFor: 'signed-out' }));
      return null;
    }
    await this.prepare();
    await this.#core.languages.ready();
    const ports = this.#ports(session, signal);
    return job.state === 'reading' ? readTenant(job, ports, signal) : sendImport(job, ports, signal);
  }

  #ports(session: Session, signal: AbortSignal): ImportPorts {
    const { link, audit, clock, settings } = this.#core;
    return {
      client: session.client,
      contacts: ({ source }, rows) =>
        contactsOf(source, rows, (...what) => link.ask((validator) => validator.readRows(...what))),
      judge: async (contacts, at) => {
        const judging = await settings.judging();
        return this.#prepared(session, signal, (validator) => validator.judgeContacts(contacts, at, judging));
      },
      tally: async (contacts, at) => {
        const judging = await settings.judging();
        return this.#prepared(session, signal, (validator) => validator.tallyOf(contacts, at, judging));
      },
      provenance: () => link.ask((validator) => validator.provenance(clock.now())),
      save: async (job, also) => {
        signal.throwIfAborted();
        await session.write(() => saveImport(job, also));
        await this.#stayAwake();
      },
      rows: (job, chunk) => importRows(job.id, chunk),
      results: (job, chunk) => importResults(job.id, chunk),
      audit: (event) => session.write(() => audit.add(event)),
      tell: (verdict) => toldOf(verdict, spoken()),
      now: () => clock.now(),
    };
  }

  /** Any call of the browser's own counts as being at work. */
  async #stayAwake(): Promise<void> {
    if (Date.now() - this.#awakeAt < STAY_AWAKE_EVERY_MS) return;
    this.#awakeAt = Date.now();
    await browser.runtime.getPlatformInfo();
  }
}

/** Whether it goes on by itself; a file is read by the page that has it. */
const isUnderWay = ({ state, source }: ImportJob): boolean =>
  state === 'sending' || (state === 'reading' && source.from === 'tenant');
