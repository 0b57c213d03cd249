/**
 * The network rules in the browser's form. What is blocked is in the package (`block-rules.ts`); here is what is put
 * beside it while the extension runs: the same for hosts that a person added, and what is let through.
 */
import { browser } from '#src/bridge/browser.ts';
import { type AllowedRequest, BLOCKS, blockRules, domainOf } from '#src/launch/index.ts';
import type { Allowance } from '#src/storage/index.ts';

type Rule = chrome.declarativeNetRequest.Rule;
type Method = chrome.declarativeNetRequest.RequestMethod;

const ALLOW_PRIORITY = 2;
const OWN_ID = 1;
const FIRST_ALLOW_ID = 1_000;

const ALLOW = { type: 'allow' as chrome.declarativeNetRequest.RuleActionType };

/**
 * Every type of request that this browser knows, `csp_report` and whatever comes later too: a page has more ways to
 * send a POST than anybody lists. The browsers differ in their types, and refuse a rule that names an unknown one.
 */
const resourceTypes = () => Object.values(chrome.declarativeNetRequest.ResourceType);

/**
 * What ClearDial itself sends: a rule's settings, the records of an import, a do-not-call list. It comes from no tab,
 * and never starts dialing: see `client.ts`.
 */
function ownRule(): Rule {
  return {
    id: OWN_ID,
    priority: ALLOW_PRIORITY,
    action: ALLOW,
    condition: {
      initiatorDomains: [new URL(browser.runtime.getURL('/')).hostname],
      tabIds: [-1],
      resourceTypes: resourceTypes(),
    },
  };
}

/** An allowance in force, and the rules that are it. */
export interface InForce {
  readonly allowance: Allowance;
  readonly ids: readonly number[];
}

function inForce(allowances: readonly Allowance[]): InForce[] {
  let next = FIRST_ALLOW_ID;
  return allowances.map((allowance) => ({ allowance, ids: allowance.requests.map(() => next++) }));
}

const allowRules = (all: readonly InForce[]): Rule[] =>
  all.flatMap(({ allowance: { requests, initiator, tabId }, ids }) =>
    requests.map(({ address, method }, index) => ({
      id: ids[index] ?? 0,
      priority: ALLOW_PRIORITY,
      action: ALLOW,
      condition: {
        regexFilter: address,
        isUrlFilterCaseSensitive: true,
        requestMethods: [method as Method],
        resourceTypes: resourceTypes(),
        initiatorDomains: [initiator],
        tabIds: [tabId],
      },
    })),
  );

/** Whether its rule is there: one that was spent has none, whatever else is still kept of it. */
const isInForce = (allowance: Allowance, rules: readonly Rule[]) =>
  rules.some(
    ({ condition }) =>
      condition.tabIds?.includes(allowance.tabId) &&
      allowance.requests.some(({ address }) => address === condition.regexFilter),
  );

/** Those of which the rules are in force. */
export async function ofThoseInForce(allowances: readonly Allowance[]): Promise<Allowance[]> {
  if (allowances.length === 0) return [];
  const rules = await chrome.declarativeNetRequest.getSessionRules();
  return allowances.filter((allowance) => isInForce(allowance, rules));
}

/** At once, without waiting for anything: between a launch and this, a second could pass. */
export function takeAway({ ids }: InForce): Promise<void> {
  return chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: [...ids] });
}

/** A browser holds no rule whose pattern takes too much of its memory: an address that long is left out. */
export async function supported(requests: readonly AllowedRequest[]): Promise<AllowedRequest[]> {
  const found: AllowedRequest[] = [];
  for (const request of requests) {
    const { isSupported } = await chrome.declarativeNetRequest.isRegexSupported({
      regex: request.address,
      isCaseSensitive: true,
    });
    if (isSupported) found.push(request);
  }
  return found;
}

const NO_READING = /^(get|head|options)$/i;

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
    !NO_READING.test(method) &&
    allowance.requests.some(({ address }) => new RegExp(address).test(url))
  );
}

/** Puts exactly these allowances in force, beside what ClearDial itself may send. */
export async function putAllowances(allowances: readonly Allowance[]): Promise<InForce[]> {
  const all = inForce(allowances);
  const present = await chrome.declarativeNetRequest.getSessionRules();
  await chrome.declarativeNetRequest.updateSessionRules({
    removeRuleIds: present.map((rule) => rule.id),
    addRules: [ownRule(), ...allowRules(all)],
  });
  return all;
}

/**
 * Sees to it that the package's rules hold, and the same rules for hosts of CXone that a person added: those stay over
 * a start of the browser, too.
 */
export async function putBlocks(): Promise<void> {
  const { declarativeNetRequest } = chrome;
  const enabled = await declarativeNetRequest.getEnabledRulesets();
  if (!enabled.includes(BLOCKS)) {
    await declarativeNetRequest.updateEnabledRulesets({ enableRulesetIds: [BLOCKS] });
  }
  const { origins = [] } = await browser.permissions.getAll();
  const packed = new Set(browser.runtime.getManifest().host_permissions as string[] | undefined);
  const added = origins
    .filter((pattern) => !packed.has(pattern))
    .flatMap((pattern) => domainOf(pattern) ?? []);
  const wanted = (added.length === 0 ? [] : blockRules([...new Set(added)].toSorted())) as unknown as Rule[];
  const present = await declarativeNetRequest.getDynamicRules();
  if (JSON.stringify(present.map(hosts)) === JSON.stringify(wanted.map(hosts))) return;
  await declarativeNetRequest.updateDynamicRules({
    removeRuleIds: present.map(({ id }) => id),
    addRules: wanted,
  });
}

/** What tells two sets of block rules apart. */
const hosts = ({
  id,
  condition,
}: Pick<Rule, 'id'> & { condition: Pick<Rule['condition'], 'regexFilter' | 'requestDomains'> }) => [
  id,
  condition.regexFilter,
  condition.requestDomains,
];
