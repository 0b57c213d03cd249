/**
 * Keeps lists read: starts a reading when a screen needs one, goes on after the service worker died, and
 * tells the screens as contacts arrive.
 */
import type { ReadingState } from '#src/bridge/messages/lists.ts';
import type { ValidatorLink } from '#src/bridge/validator-link.ts';
import { CxoneError } from '#src/cxone/index.ts';
import { loadList } from '#src/job/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import { recall, remember } from '#src/storage/index.ts';
import type { ListProgress, PolicySettings } from '#src/verdict/index.ts';
import type { ConnectionKeeper } from './connection-keeper.ts';
import { notifyConsoles } from './console-tabs.ts';
import { logError } from './log.ts';
import type { TenantClock } from './tenant-clock.ts';

/** A list older than this is read anew when a screen asks for it. */
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

export class Readings {
  readonly #connection: ConnectionKeeper;
  readonly #link: ValidatorLink;
  readonly #clock: TenantClock;
  readonly #judging: () => Promise<Partial<PolicySettings>>;
  readonly #running = new Map<string, Reading>();
  readonly #problems = new Map<string, { readonly problem: string; readonly at: number }>();
  #lastNotice = 0;

  constructor(
    connection: ConnectionKeeper,
    link: ValidatorLink,
    clock: TenantClock,
    judging: () => Promise<Partial<PolicySettings>>,
  ) {
    this.#judging = judging;
    this.#connection = connection;
    this.#link = link;
    this.#clock = clock;
  }

  /** Takes up the readings that a stopped service worker left behind. */
  async resume(): Promise<void> {
    for (const list of (await recall('lists')) ?? []) await this.ensure(list);
  }

  /** Sees to it that a list is being read or has been read lately. */
  async ensure(list: string): Promise<ListProgress | null> {
    const client = await this.#connection.client();
    if (!client) return null;
    const validator = await this.#link.get();
    const progress =
      (await validator.progressOf(list)) ?? (await validator.openList(list, await this.#judging()));
    if (this.#running.has(list) || this.#failedLately(list)) return progress;
    if (isFresh(progress, this.#clock.now())) return progress;
    if (progress.complete) {
      await validator.closeList(list);
      await validator.openList(list, await this.#judging());
    }
    this.#start(list);
    return progress;
  }

  async state(list: string): Promise<ReadingState> {
    const progress = await (await this.#link.get()).progressOf(list);
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
    await Promise.race([reading.done, new Promise((resolve) => setTimeout(resolve, timeoutMs))]);
  }

  problemOf(list: string): string | null {
    return this.#problems.get(list)?.problem ?? null;
  }

  /** Judges a list that is read by other rules from now on, and tells its screens. */
  async changeRules(list: string, rules: ComplianceRule[], unreadable: number): Promise<void> {
    const validator = await this.#link.get();
    if ((await validator.progressOf(list)) === null) return;
    await validator.changeRules(list, rules);
    await validator.rulesReceived(list, { received: rules.length + unreadable, refused: unreadable });
    await this.#tell(list);
  }

  /** Judges every list that is read by the settings as they are now, and tells its screens. */
  async judgeAnew(): Promise<void> {
    const validator = await this.#link.get();
    const judging = await this.#judging();
    for (const list of (await recall('lists')) ?? []) {
      if ((await validator.progressOf(list)) === null) continue;
      await validator.changeSettings(list, judging);
      await this.#tell(list);
    }
  }

  async stopAll(): Promise<void> {
    for (const reading of this.#running.values()) reading.abort.abort(new Error('Signed out'));
    await Promise.all([...this.#running.values()].map((reading) => reading.done));
    this.#problems.clear();
    await remember('lists', null);
    await (await this.#link.get()).forgetEverything();
  }

  #failedLately(list: string): boolean {
    return Date.now() - (this.#problems.get(list)?.at ?? 0) < RETRY_AFTER_MS;
  }

  #start(list: string): void {
    if (this.#running.has(list)) return;
    const abort = new AbortController();
    const done = this.#read(list, abort.signal)
      .catch((error: unknown) => {
        if (abort.signal.aborted) return;
        logError(`reading ${list}`, error);
        const problem = error instanceof CxoneError ? error.problem : 'cannot-judge';
        this.#problems.set(list, { problem, at: Date.now() });
      })
      .finally(async () => {
        this.#running.delete(list);
        if (!abort.signal.aborted) await this.#tell(list);
      });
    this.#running.set(list, { abort, done });
  }

  async #read(list: string, signal: AbortSignal): Promise<void> {
    const client = await this.#connection.client();
    if (!client) return;
    this.#problems.delete(list);
    await this.#rememberList(list);
    await loadList({
      client,
      validator: await this.#link.get(),
      list,
      settings: await this.#judging(),
      now: () => this.#clock.now(),
      signal,
      onProgress: (progress) => void this.#tellSometimes(progress),
    });
  }

  async #rememberList(list: string): Promise<void> {
    const lists = new Set(await recall('lists'));
    if (!lists.has(list)) await remember('lists', [...lists, list]);
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
