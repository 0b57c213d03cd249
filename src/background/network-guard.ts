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
  DISGUISED_PATH,
  LAUNCH_TARGETS,
  launchedBy,
  urlRegexOfAnyLaunch,
  urlRegexOfLaunch,
} from '#src/launch/index.ts';
import { type Allowance, recall, remember } from '#src/storage/index.ts';
import { notifyTab } from './console-tabs.ts';
import { logError } from './log.ts';

type Rule = chrome.declarativeNetRequest.Rule;

const BLOCK_PRIORITY = 1;
const ALLOW_PRIORITY = 2;
const FIRST_ALLOW_ID = 1_000;
const ALARM = 'allowance';
/** The browser stops a service worker of which it has heard nothing for 30 seconds; any call to it is heard. */
const STAY_AWAKE_EVERY_MS = 20_000;
const MOST_STOPPED = 50;
const BLOCKED_BY_EXTENSION = /ERR_BLOCKED_BY_CLIENT|NS_ERROR_ABORT/;

/**
 * Every type of request that this browser knows, `csp_report` and whatever comes later too: a page has more ways to
 * send a POST than anybody lists. The browsers differ in their types, and refuse a rule that names an unknown one.
 */
const resourceTypes = () => Object.values(chrome.declarativeNetRequest.ResourceType);

function blockRules(): Rule[] {
  const launches = LAUNCH_TARGETS.map((target) => ({
    pattern: urlRegexOfAnyLaunch(target),
    method: target.method,
  }));
  return [...launches, { pattern: DISGUISED_PATH, method: 'post' }].map(({ pattern, method }, index) => ({
    id: index + 1,
    priority: BLOCK_PRIORITY,
    action: { type: 'block' as chrome.declarativeNetRequest.RuleActionType },
    condition: {
      regexFilter: pattern,
      isUrlFilterCaseSensitive: false,
      requestMethods: [method as chrome.declarativeNetRequest.RequestMethod],
      resourceTypes: resourceTypes(),
    },
  }));
}

/** A browser holds no rule whose pattern takes too much of its memory: an address that long is left out. */
async function supported(patterns: readonly (string | null)[]): Promise<string[]> {
  const found: string[] = [];
  for (const regex of patterns) {
    if (regex === null) continue;
    const { isSupported } = await chrome.declarativeNetRequest.isRegexSupported({
      regex,
      isCaseSensitive: true,
    });
    if (isSupported) found.push(regex);
  }
  return found;
}

function allowRules(allowances: readonly Allowance[]): Rule[] {
  return allowances
    .flatMap(({ addresses, initiator, tabId }) => addresses.map((address) => ({ address, initiator, tabId })))
    .map(({ address, initiator, tabId }, index) => ({
      id: FIRST_ALLOW_ID + index,
      priority: ALLOW_PRIORITY,
      action: { type: 'allow' as chrome.declarativeNetRequest.RuleActionType },
      condition: {
        regexFilter: address,
        isUrlFilterCaseSensitive: true,
        requestMethods: ['post' as chrome.declarativeNetRequest.RequestMethod],
        resourceTypes: resourceTypes(),
        initiatorDomains: [initiator],
        tabIds: [tabId],
      },
    }));
}

/**
 * Whether this request is one that the allowance lets through. Who sends it is not asked: an allowance that is spent
 * by another's attempt costs a person a second press, one that is not spent costs a second launch.
 */
function isFor(allowance: Allowance, { url, method, tabId }: { url: string; method: string; tabId: number }) {
  return (
    allowance.tabId === tabId &&
    method.toLowerCase() === 'post' &&
    allowance.addresses.some((address) => new RegExp(address).test(url))
  );
}

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
  readonly #onLaunch: (action: 'LAUNCH_STOPPED' | 'LAUNCH_SENT', campaignId: string) => void;
  readonly #wakeAt: (instant: number) => Promise<void>;
  /** Changes to the rules happen one after the other, or two of them could leave an allowance behind. */
  #change: Promise<unknown> = Promise.resolve();
  #ending: ReturnType<typeof setTimeout> | undefined;
  #stayingAwake: ReturnType<typeof setInterval> | undefined;

  /**
   * @param onLaunch told of each launch that was stopped on the network, or let through
   * @param wakeAt has this service worker woken at an instant of the machine's clock, should it be stopped by then
   */
  constructor(
    onLaunch: (action: 'LAUNCH_STOPPED' | 'LAUNCH_SENT', campaignId: string) => void,
    wakeAt: (instant: number) => Promise<void>,
  ) {
    this.#onLaunch = onLaunch;
    this.#wakeAt = wakeAt;
  }

  /** Listeners must be there as soon as the service worker wakes, before anything is awaited. */
  listen(): void {
    const urls = browser.runtime.getManifest().host_permissions as string[] | undefined;
    const filter = { urls: urls ?? [] };
    browser.webRequest.onBeforeRequest.addListener((request) => {
      if (launchedBy(request.url, request.method) !== null) void this.#spend(request);
      return undefined;
    }, filter);
    // Of what was blocked the browser does not come to send the headers.
    browser.webRequest.onSendHeaders.addListener(({ url, method, tabId, frameId }) => {
      const campaignId = launchedBy(url, method);
      if (campaignId === null) return;
      this.#onLaunch('LAUNCH_SENT', campaignId);
      if (tabId >= 0) void notifyTab(tabId, { notice: 'launch-sent', campaignId }, frameId);
    }, filter);
    browser.webRequest.onErrorOccurred.addListener(({ url, method, tabId, frameId, error }) => {
      const campaignId = launchedBy(url, method);
      if (campaignId === null || !BLOCKED_BY_EXTENSION.test(error)) return;
      this.#onLaunch('LAUNCH_STOPPED', campaignId);
      if (tabId < 0) return;
      void this.#rememberStopped(campaignId, tabId, url);
      void notifyTab(tabId, { notice: 'launch-stopped', campaignId }, frameId);
    }, filter);
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === ALARM) void this.raise();
    });
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
    await this.#wakeAt(until).catch((error: unknown) => logError('asking to be woken', error));
    return until;
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
