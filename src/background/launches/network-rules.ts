/** The network rules in the browser's form: what is blocked, and the one launch that is let through. */
import { DISGUISED_PATH, LAUNCH_TARGETS, urlRegexOfAnyLaunch } from '#src/launch/index.ts';
import type { Allowance } from '#src/storage/index.ts';

type Rule = chrome.declarativeNetRequest.Rule;

const BLOCK_PRIORITY = 1;
const ALLOW_PRIORITY = 2;
const FIRST_ALLOW_ID = 1_000;

/**
 * Every type of request that this browser knows, `csp_report` and whatever comes later too: a page has more ways to
 * send a POST than anybody lists. The browsers differ in their types, and refuse a rule that names an unknown one.
 */
const resourceTypes = () => Object.values(chrome.declarativeNetRequest.ResourceType);

export function blockRules(): Rule[] {
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
export async function supported(patterns: readonly (string | null)[]): Promise<string[]> {
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

export function allowRules(allowances: readonly Allowance[]): Rule[] {
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
export function isFor(
  allowance: Allowance,
  { url, method, tabId }: { url: string; method: string; tabId: number },
) {
  return (
    allowance.tabId === tabId &&
    method.toLowerCase() === 'post' &&
    allowance.addresses.some((address) => new RegExp(address).test(url))
  );
}
