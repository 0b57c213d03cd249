/**
 * The second layer of the launch guard. Session rules of the browser block every launch request, whatever
 * code in the page sends it; one launch is let through at a time, for one campaign, from one tab.
 */
import { browser } from '#src/bridge/browser.ts';
import {
  DISGUISED_PATH,
  LAUNCH_TARGETS,
  launchedBy,
  urlRegexOfAnyLaunch,
  urlRegexOfLaunch,
} from '#src/launch/index.ts';
import { type Allowance, recall, remember } from '#src/storage/index.ts';
import { notifyTab } from './console-tabs.ts';
import { logError } from './log.ts';
import type { TenantClock } from './tenant-clock.ts';

type Rule = chrome.declarativeNetRequest.Rule;
type ResourceType = chrome.declarativeNetRequest.ResourceType;

const BLOCK_PRIORITY = 1;
const ALLOW_PRIORITY = 2;
const FIRST_ALLOW_ID = 1_000;
/** Everything by which a page can send a POST. */
const RESOURCE_TYPES = ['main_frame', 'sub_frame', 'xmlhttprequest', 'ping', 'other'] as ResourceType[];
const BLOCKED_BY_EXTENSION = /ERR_BLOCKED_BY_CLIENT|NS_ERROR_ABORT/;

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
      resourceTypes: RESOURCE_TYPES,
    },
  }));
}

function allowRules({ campaignId, tabId }: Allowance, slot: number): Rule[] {
  return LAUNCH_TARGETS.flatMap((target, index) => {
    const regexFilter = urlRegexOfLaunch(target, campaignId);
    if (regexFilter === null) return [];
    return {
      id: FIRST_ALLOW_ID + slot * LAUNCH_TARGETS.length + index,
      priority: ALLOW_PRIORITY,
      action: { type: 'allow' as chrome.declarativeNetRequest.RuleActionType },
      condition: {
        regexFilter,
        isUrlFilterCaseSensitive: true,
        requestMethods: [target.method as chrome.declarativeNetRequest.RequestMethod],
        resourceTypes: RESOURCE_TYPES,
        tabIds: [tabId],
      },
    };
  });
}

export class NetworkGuard {
  readonly #clock: TenantClock;
  /** Changes to the rules happen one after the other, or two of them could leave an allowance behind. */
  #change: Promise<unknown> = Promise.resolve();

  readonly #onLaunch: (action: 'LAUNCH_STOPPED' | 'LAUNCH_SENT', campaignId: string) => void;

  /** @param onLaunch told of each launch that was stopped on the network, or let through */
  constructor(
    clock: TenantClock,
    onLaunch: (action: 'LAUNCH_STOPPED' | 'LAUNCH_SENT', campaignId: string) => void,
  ) {
    this.#clock = clock;
    this.#onLaunch = onLaunch;
  }

  /** Listeners must be there as soon as the service worker wakes, before anything is awaited. */
  listen(): void {
    const urls = browser.runtime.getManifest().host_permissions as string[] | undefined;
    const filter = { urls: urls ?? [] };
    browser.webRequest.onBeforeRequest.addListener(({ url, method, tabId, frameId }) => {
      const campaignId = launchedBy(url, method);
      if (campaignId !== null && tabId >= 0) void this.#spend(campaignId, tabId, frameId);
      return undefined;
    }, filter);
    browser.webRequest.onErrorOccurred.addListener(({ url, method, tabId, frameId, error }) => {
      const campaignId = launchedBy(url, method);
      if (campaignId === null || tabId < 0 || !BLOCKED_BY_EXTENSION.test(error)) return;
      this.#onLaunch('LAUNCH_STOPPED', campaignId);
      void notifyTab(tabId, { notice: 'launch-stopped', campaignId }, frameId);
    }, filter);
  }

  /** Puts the rules in force; called whenever the service worker wakes. */
  raise(): Promise<void> {
    return this.#inTurn(async () => this.#apply(await this.#living()));
  }

  /** Lets one launch of this campaign through, from this tab, until the instant given. */
  allow(allowance: Allowance): Promise<void> {
    return this.#inTurn(async () => {
      const others = (await this.#living()).filter((other) => other.campaignId !== allowance.campaignId);
      await this.#apply([...others, allowance]);
    });
  }

  #spend(campaignId: string, tabId: number, frameId: number): Promise<void> {
    return this.#inTurn(async () => {
      const living = await this.#living();
      const rest = living.filter((other) => other.campaignId !== campaignId || other.tabId !== tabId);
      if (rest.length === living.length) return;
      await this.#apply(rest);
      this.#onLaunch('LAUNCH_SENT', campaignId);
      await notifyTab(tabId, { notice: 'launch-sent', campaignId }, frameId);
    });
  }

  async #living(): Promise<Allowance[]> {
    const now = this.#clock.now();
    return ((await recall('allowances')) ?? []).filter((allowance) => allowance.until > now);
  }

  async #apply(allowances: readonly Allowance[]): Promise<void> {
    await remember('allowances', [...allowances]);
    const present = await chrome.declarativeNetRequest.getSessionRules();
    await chrome.declarativeNetRequest.updateSessionRules({
      removeRuleIds: present.map((rule) => rule.id),
      addRules: [...blockRules(), ...allowances.flatMap(allowRules)],
    });
  }

  #inTurn(change: () => Promise<void>): Promise<void> {
    const next = this.#change.then(change);
    this.#change = next.catch((error: unknown) => logError('changing the network rules', error));
    return next;
  }
}
