/**
 * Keeps imports going: one at a time, taken up whenever the service worker wakes. Of a file the page reads the rows;
 * everything else happens here.
 */
import { browser } from '#src/bridge/browser.ts';
import type { ValidatorLink } from '#src/bridge/validator-link.ts';
import { daysOf24Hours } from '#src/clock/index.ts';
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
import type { AuditLog } from './audit-log.ts';
import type { ConnectionKeeper } from './connection-keeper.ts';
import type { Interpreter } from './interpreter.ts';
import { logError } from './log.ts';
import type { SettingsKeeper } from './settings-keeper.ts';
import type { TenantClock } from './tenant-clock.ts';

/** A service worker that only waits for the network would be put to sleep. */
const STAY_AWAKE_EVERY_MS = 10_000;

interface Parts {
  readonly connection: ConnectionKeeper;
  readonly link: ValidatorLink;
  readonly audit: AuditLog;
  readonly clock: TenantClock;
  readonly settings: SettingsKeeper;
  readonly interpreter: Interpreter;
}

export class Importer {
  readonly #parts: Parts;
  #running: { readonly id: string; readonly abort: AbortController; readonly ended: Promise<void> } | null =
    null;
  #awakeAt = 0;
  /** Aborted when the person signs out. */
  #signedIn = new AbortController();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  list(): Promise<ImportJob[]> {
    return importJobs();
  }

  /** Stops what it asks of a tenant that nobody is signed in to any more. */
  signedOut(): void {
    this.#signedIn.abort(new Error('Signed out'));
    this.#signedIn = new AbortController();
  }

  /** Sees to it that the validator knows the do-not-call lists. @throws {CxoneError} */
  async prepare(): Promise<void> {
    const { connection, link, clock } = this.#parts;
    const client = await connection.client();
    if (!client) throw new Error('Nobody is signed in');
    const validator = await link.get();
    const signal = AbortSignal.any([this.#signedIn.signal, AbortSignal.timeout(10 * 60_000)]);
    await loadDoNotCall({ client, validator, now: () => clock.now(), signal });
  }

  /** @param proposedAt null for now */
  async begin(source: ImportSource, proposedAt: number | null, zone: string): Promise<ImportJob> {
    const state = await this.#parts.connection.state();
    if (state.state !== 'connected') throw new Error('Nobody is signed in');
    const job = newImport({
      id: crypto.randomUUID(),
      tenant: state.tenant,
      actor: `${state.dialect}:${state.clientId}`,
      source,
      proposedAt: proposedAt ?? this.#parts.clock.now(),
      zone,
      createdAt: this.#parts.clock.now(),
    });
    await addImport(job);
    if (source.from === 'tenant') this.#goOn(job.id);
    return job;
  }

  /** @param onlyCheck writes what would become of each row, and sends nothing */
  async send(id: string, onlyCheck: boolean): Promise<ImportJob | null> {
    const job = await changeImport(id, (now) => goneOnWith(now, onlyCheck));
    if (job && isUnderWay(job)) this.#goOn(id);
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
    const at = this.#parts.clock.now();
    let hadBegun = false;
    const job = await this.#end(id, (now) => {
      hadBegun = !hasEnded(now) && now.startedAt !== null;
      return cancelled(now, at);
    });
    if (job && hadBegun) {
      const provenance = await (await this.#parts.link.get()).provenance(at);
      await this.#parts.audit.add(importedEvent(job, provenance));
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
    const { keepImportsDays } = (await this.#parts.settings.get()).settings.privacy;
    const before = this.#parts.clock.now() - daysOf24Hours(keepImportsDays);
    for (const job of await importJobs()) {
      if (hasEnded(job) && job.endedAt !== null && job.endedAt < before) await forgetImport(job.id);
      else if (isUnderWay(job)) this.#goOn(job.id);
    }
  }

  async unfinished(): Promise<boolean> {
    return (await importJobs()).some(isUnderWay);
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
    if (this.#running) return;
    const abort = new AbortController();
    const run = this.#run(id, abort.signal).catch((error: unknown) => {
      if (!abort.signal.aborted) logError('importing contacts', error);
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

  async #run(id: string, signal: AbortSignal): Promise<ImportJob | null> {
    const job = await importJob(id);
    const state = await this.#parts.connection.state();
    const client = await this.#parts.connection.client();
    if (!job || !client || state.state !== 'connected' || state.tenant !== job.tenant) {
      if (job && !hasEnded(job)) await changeImport(id, (now) => ({ ...now, waitingFor: 'signed-out' }));
      return null;
    }
    await this.prepare();
    await this.#parts.interpreter.ready();
    const ports = this.#ports(client, signal);
    return job.state === 'reading' ? readTenant(job, ports, signal) : sendImport(job, ports, signal);
  }

  #ports(client: ImportPorts['client'], signal: AbortSignal): ImportPorts {
    const { link, audit, clock, settings } = this.#parts;
    return {
      client,
      contacts: async ({ source }, rows) =>
        contactsOf(source, rows, async (...what) => (await link.get()).readRows(...what)),
      judge: async (contacts, at) => (await link.get()).judgeContacts(contacts, at, await settings.judging()),
      tally: async (contacts, at) => (await link.get()).tallyOf(contacts, at, await settings.judging()),
      provenance: async () => (await link.get()).provenance(clock.now()),
      save: async (job, also) => {
        signal.throwIfAborted();
        await saveImport(job, also);
        await this.#stayAwake();
      },
      rows: (job, chunk) => importRows(job.id, chunk),
      results: (job, chunk) => importResults(job.id, chunk),
      audit: (event) => audit.add(event),
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
