/**
 * Keeps contact lists read: reads one when a screen needs it, goes on after the service worker was stopped, and tells the
 * screens as contacts arrive. Every reading belongs to the session in which it began.
 */
import type { ReadingState } from '#src/bridge/messages/lists.ts';
import type { ValidatorLink } from '#src/bridge/validator-link.ts';
import { CxoneError } from '#src/cxone/index.ts';
import { loadList, type RemoteValidator } from '#src/job/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import { change, recall } from '#src/storage/index.ts';
import type { ListProgress, PolicySettings } from '#src/verdict/index.ts';
import { notifyConsoles } from '../common/console-tabs.ts';
import { logError } from '../common/log.ts';
import type { Session } from '../session/session.ts';
import type { Sessions } from '../session/sessions.ts';
import type { TenantClock } from '../session/tenant-clock.ts';

/** A list older than this is read again when a screen asks for it. */
const FRESH_FOR_MS = 10 * 60_000;
/** A reading that failed is not begun again at every question a screen asks. */
const RETRY_AFTER_MS = 5_000;
/** Screens are told of new contacts at most this often. */
const NOTICE_EVERY_MS = 250;

/**
 * Whether a list need not be read again. A reading that took so long that the machine must have slept over it is as
 * old as its beginning; one that began in the future began before a wrong clock was corrected.
 */
function isFresh({ complete, startedAt, completedAt }: ListProgress, now: number): boolean {
  if (!complete || startedAt === null || completedAt === null || startedAt > now) return false;
  return now < Math.min(completedAt + FRESH_FOR_MS, startedAt + 2 * FRESH_FOR_MS);
}

interface Reading {
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

interface Parts {
  readonly sessions: Sessions;
  readonly link: ValidatorLink;
  readonly clock: TenantClock;
  readonly judging: () => Promise<Partial<PolicySettings>>;
}

export class Lists {
  readonly #parts: Parts;
  readonly #running = new Map<string, Reading>();
  readonly #problems = new Map<string, { readonly problem: string; readonly at: number }>();
  #lastNotice = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    // A validator that has just been started knows no list.
    parts.link.onNewGeneration(() => {
      this.resume().catch((error: unknown) => logError('reading lists into a new validator', error));
    });
  }

  /** Takes up the readings that a stopped service worker left behind. */
  async resume(): Promise<void> {
    for (const list of (await recall('lists')) ?? []) await this.ensure(list);
  }

  /**
   * Sees to it that a list is being read or has been read lately.
   * @returns null when nobody is signed in
   */
  ensure(list: string): Promise<ListProgress | null> {
    return this.#parts.link.ask((validator) => this.ensureIn(validator, list));
  }

  /** As {@link ensure}, in a validator that is being asked: what is asked of it next finds the list there. */
  async ensureIn(validator: RemoteValidator, list: string): Promise<ListProgress | null> {
    const session = this.#parts.sessions.current;
    if (!session) return null;
    const judging = await this.#parts.judging();
    const progress = (await validator.progressOf(list)) ?? (await validator.openList(list, judging));
    if (this.#running.has(list) || this.#failedLately(list)) return progress;
    if (isFresh(progress, this.#parts.clock.now())) return progress;
    if (progress.complete) {
      await validator.closeList(list);
      await validator.openList(list, judging);
    }
    if (!session.hasEnded) this.#start(session, list);
    return progress;
  }

  async state(list: string): Promise<ReadingState> {
    const progress = await this.#parts.link.ask((validator) => validator.progressOf(list));
    return this.#stateOf(list, progress);
  }

  async states(): Promise<ReadingState[]> {
    const lists = (await recall('lists')) ?? [];
    return Promise.all(lists.map((list) => this.state(list)));
  }

  /** Waits until the list is read, its reading fails, or the time is up. */
  async settled(list: string, timeoutMs: number): Promise<void> {
    const reading = this.#running.get(list);
    if (!reading) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, timeoutMs);
    });
    await Promise.race([reading.done, late]).finally(() => clearTimeout(timer));
  }

  problemOf(list: string): string | null {
    return this.#problems.get(list)?.problem ?? null;
  }

  /** Judges a list that is read by other rules from now on, and tells its screens. */
  async changeRules(list: string, rules: ComplianceRule[], unreadable: number): Promise<void> {
    const isOpen = await this.#parts.link.ask(async (validator) => {
      if ((await validator.progressOf(list)) === null) return false;
      await validator.changeRules(list, rules);
      await validator.rulesReceived(list, { received: rules.length + unreadable, refused: unreadable });
      return true;
    });
    if (isOpen) await this.#tell(list);
  }

  /** Judges every list that is read by the settings as they are now, and tells its screens. */
  async judgeAgain(): Promise<void> {
    const judging = await this.#parts.judging();
    for (const list of (await recall('lists')) ?? []) {
      const isOpen = await this.#parts.link.ask(async (validator) => {
        if ((await validator.progressOf(list)) === null) return false;
        await validator.changeSettings(list, judging);
        return true;
      });
      if (isOpen) await this.#tell(list);
    }
  }

  /** Ends every reading, and has the validator forget what it knows of the tenant. */
  async sessionEnded(): Promise<void> {
    for (const reading of this.#running.values()) reading.abort.abort(new Error('The session has ended'));
    await Promise.all([...this.#running.values()].map((reading) => reading.done));
    this.#problems.clear();
    await this.#parts.link.ask((validator) => validator.forgetEverything());
    await notifyConsoles({ notice: 'verdicts-changed', reading: null });
  }

  #failedLately(list: string): boolean {
    return Date.now() - (this.#problems.get(list)?.at ?? 0) < RETRY_AFTER_MS;
  }

  #start(session: Session, list: string): void {
    if (this.#running.has(list)) return;
    const abort = new AbortController();
    const signal = AbortSignal.any([abort.signal, session.signal]);
    const done = this.#read(session, list, signal)
      .catch((error: unknown) => {
        if (signal.aborted) return;
        logError(`reading ${list}`, error);
        const problem = error instanceof CxoneError ? error.problem : 'cannot-judge';
        this.#problems.set(list, { problem, at: Date.now() });
      })
      .finally(async () => {
        this.#running.delete(list);
        if (!signal.aborted) await this.#tell(list);
      });
    this.#running.set(list, { abort, done });
  }

  async #read(session: Session, list: string, signal: AbortSignal): Promise<void> {
    this.#problems.delete(list);
    await session.write(() => change('lists', (lists) => [...new Set([...(lists ?? []), list])]));
    const settings = await this.#parts.judging();
    await this.#parts.link.ask(
      async (validator) => {
        await loadList({
          client: session.client,
          validator,
          list,
          settings,
          now: () => this.#parts.clock.now(),
          signal,
          onProgress: (progress) => void this.#tellSometimes(progress),
        });
      },
      { signal },
    );
  }

  async #tellSometimes(progress: ListProgress): Promise<void> {
    const now = Date.now();
    if (now - this.#lastNotice < NOTICE_EVERY_MS) return;
    this.#lastNotice = now;
    await notifyConsoles({ notice: 'verdicts-changed', reading: this.#stateOf(progress.list, progress) });
  }

  async #tell(list: string): Promise<void> {
    await notifyConsoles({ notice: 'verdicts-changed', reading: await this.state(list) });
  }

  #stateOf(list: string, progress: ListProgress | null): ReadingState {
    return {
      list,
      size: progress?.size ?? 0,
      total: progress?.total ?? null,
      complete: progress?.complete ?? false,
      problem: this.problemOf(list),
    };
  }
}
