/**
 * The second layer of the launch guard. Session rules of the browser block every launch request, whatever
 * code in the page sends it; one launch is let through at a time, for one campaign, from one tab.
 *
 * A session rule outlives the service worker and knows no time, so an allowance is ended by whoever comes first:
 *
 * - the launch itself: `webRequest` tells of it, and wakes a service worker that sleeps;
 * - a timer at its end. The service worker is kept awake for it, since the browser stops one that idles for 30
 *   seconds, half of an allowance;
 * - should the service worker be stopped all the same: the offscreen document, which has a timer of its own and calls
 *   the service worker at the end;
 * - should that be gone too, or a machine sleep: an alarm for the end. Chromium asks for alarms at most every 30
 *   seconds, whichever extension's they are, so it may come up to 30 seconds late (90 after the allowance). Firefox
 *   keeps to the time, and has but the timer and this.
 *
 * And whenever the service worker wakes, for whatever, what is over is taken away before anything else is done.
 */
import { browser } from '#src/bridge/browser.ts';
import {
  ALLOWANCE_MS,
  baseOfLaunch,
  LAUNCH_TARGETS,
  launchedBy,
  urlRegexOfLaunch,
} from '#src/launch/index.ts';
import { type Allowance, recall, remember } from '#src/storage/index.ts';
import { notifyTab } from '../common/console-tabs.ts';
import { logError } from '../common/log.ts';
import type { Core } from '../core/core.ts';
import { allowRules, blockRules, isFor, supported } from './network-rules.ts';

const ALARM = 'allowance';
/** The browser stops a service worker of which it has heard nothing for 30 seconds; any call to it is heard. */
const STAY_AWAKE_EVERY_MS = 20_000;
const MOST_STOPPED = 50;
const BLOCKED_BY_EXTENSION = /ERR_BLOCKED_BY_CLIENT|NS_ERROR_ABORT/;

/** By this machine's clock. One that ends later than any can has been overtaken by a clock that was put back. */
const isLiving = ({ until }: Allowance, now: number) => until > now && until <= now + ALLOWANCE_MS;

/** Who asks for an allowance, and where the launch may be sent to. */
export interface AllowanceRequest {
  readonly campaignId: string;
  readonly tabId: number;
  /** Origin of the page that will send it. */
  readonly page: string;
  /** Origin of the tenant's API; null while nobody is signed in. */
  readonly api: string | null;
}

export class NetworkGuard {
  readonly #core: Core;
  /** Changes to the rules happen one after the other, or two of them could leave an allowance behind. */
  #change: Promise<unknown> = Promise.resolve();
  #ending: ReturnType<typeof setTimeout> | undefined;
  #stayingAwake: ReturnType<typeof setInterval> | undefined;

  /** Must be made in the first turn of the service worker: its listeners must be there as soon as that wakes. */
  constructor(core: Core) {
    this.#core = core;
    // Before anything else: an allowance that is over, or spent, must not stay because something else takes long.
    core.beforeAnything(() => this.raise());
    core.alarms.on(ALARM, () => this.raise());
    this.#listen();
  }

  #listen(): void {
    const urls = browser.runtime.getManifest().host_permissions as string[] | undefined;
    const filter = { urls: urls ?? [] };
    browser.webRequest.onBeforeRequest.addListener((request) => {
      if (launchedBy(request.url, request.method) !== null) this.#whenReady(() => this.#spend(request));
      return undefined;
    }, filter);
    // Of what was blocked the browser does not come to send the headers.
    browser.webRequest.onSendHeaders.addListener(({ url, method, tabId, frameId }) => {
      const campaignId = launchedBy(url, method);
      if (campaignId === null) return;
      this.#whenReady(async () => {
        if (tabId >= 0) void notifyTab(tabId, { notice: 'launch-sent', campaignId }, frameId);
        await this.#core.audit.note('LAUNCH_SENT', campaignId);
      });
    }, filter);
    browser.webRequest.onErrorOccurred.addListener(({ url, method, tabId, frameId, error }) => {
      const campaignId = launchedBy(url, method);
      if (campaignId === null || !BLOCKED_BY_EXTENSION.test(error)) return;
      this.#whenReady(async () => {
        if (tabId >= 0) {
          await this.#rememberStopped(campaignId, tabId, url);
          void notifyTab(tabId, { notice: 'launch-stopped', campaignId }, frameId);
        }
        await this.#core.audit.note('LAUNCH_STOPPED', campaignId);
      });
    }, filter);
  }

  #whenReady(work: () => Promise<void>): void {
    this.#core
      .ready()
      .then(work)
      .catch((error: unknown) => logError('a launch on the network', error));
  }

  /** Puts the rules in force, and takes away what is over; called first of all whenever the service worker wakes. */
  raise(): Promise<void> {
    return this.#inTurn(async () => this.#apply(await this.#living()));
  }

  /**
   * Lets one launch of this campaign through: from this page in this tab, to the page's own origin or the API's, or
   * to where this tab's last launch of it was stopped.
   * @returns when it ends, by this machine's clock
   */
  async allow({ campaignId, tabId, page, api }: AllowanceRequest): Promise<number> {
    const until = Date.now() + ALLOWANCE_MS;
    await this.#inTurn(async () => {
      const stopped = ((await recall('stoppedLaunches')) ?? []).find(
        (one) => one.campaignId === campaignId && one.tabId === tabId,
      );
      const bases = new Set([page, ...(api === null ? [] : [new URL(api).origin])]);
      if (stopped) bases.add(stopped.base);
      const addresses = await supported(
        LAUNCH_TARGETS.flatMap((target) =>
          [...bases].map((base) => urlRegexOfLaunch(target, campaignId, base)),
        ),
      );
      if (addresses.length === 0) throw new Error(`No rule can name where ${campaignId} is launched`);
      const others = (await this.#living()).filter((other) => other.campaignId !== campaignId);
      const initiator = new URL(page).hostname;
      await this.#apply([...others, { campaignId, tabId, initiator, addresses, until }]);
    });
    await this.#core.link.wakeAt(until).catch((error: unknown) => logError('asking to be woken', error));
    return until;
  }

  /** Takes every allowance away, as when the session ends for which it was given. */
  withdrawAll(): Promise<void> {
    return this.#inTurn(() => this.#apply([]));
  }

  #spend(request: { url: string; method: string; tabId: number }): Promise<void> {
    return this.#inTurn(async () => {
      const kept = (await recall('allowances')) ?? [];
      const now = Date.now();
      const rest = kept.filter((allowance) => isLiving(allowance, now) && !isFor(allowance, request));
      if (rest.length < kept.length) await this.#apply(rest);
    });
  }

  #rememberStopped(campaignId: string, tabId: number, url: string): Promise<void> {
    const base = baseOfLaunch(url, campaignId);
    if (base === null) return Promise.resolve();
    return this.#inTurn(async () => {
      const others = ((await recall('stoppedLaunches')) ?? []).filter(
        (one) => one.campaignId !== campaignId || one.tabId !== tabId,
      );
      await remember('stoppedLaunches', [{ campaignId, tabId, base }, ...others].slice(0, MOST_STOPPED));
    });
  }

  async #living(): Promise<Allowance[]> {
    const now = Date.now();
    return ((await recall('allowances')) ?? []).filter((allowance) => isLiving(allowance, now));
  }

  /**
   * What is kept comes before the rules: a service worker that is stopped in between finds out by it, as it wakes,
   * that a rule is to go; the other way round it would find a spent allowance and put it in force again. For the
   * same reason an alarm is there before an allowance and stays until its rule has gone.
   */
  async #apply(allowances: readonly Allowance[]): Promise<void> {
    const end = Math.min(...allowances.map(({ until }) => until));
    if (allowances.length > 0) await browser.alarms.create(ALARM, { when: end });
    await remember('allowances', [...allowances]);
    const present = await chrome.declarativeNetRequest.getSessionRules();
    await chrome.declarativeNetRequest.updateSessionRules({
      removeRuleIds: present.map((rule) => rule.id),
      addRules: [...blockRules(), ...allowRules(allowances)],
    });
    clearTimeout(this.#ending);
    clearInterval(this.#stayingAwake);
    if (allowances.length === 0) {
      await browser.alarms.clear(ALARM);
      return;
    }
    this.#ending = setTimeout(() => void this.raise(), end - Date.now());
    this.#stayingAwake = setInterval(() => void browser.runtime.getPlatformInfo(), STAY_AWAKE_EVERY_MS);
  }

  #inTurn(change: () => Promise<void>): Promise<void> {
    const next = this.#change.then(change);
    this.#change = next.catch((error: unknown) => logError('changing the network rules', error));
    return next;
  }
}
