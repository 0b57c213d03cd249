/**
 * What counts as a launch: every request that makes CXone start dialing. The screen's guard and the network
 * rule both read this list, so that neither knows a way that the other does not.
 */
export interface LaunchTarget {
  /** Names the kind in logs and tests. */
  readonly kind: 'campaign-launch';
  readonly method: 'post';
  /** Path of the request; the group is the campaign's id. */
  readonly path: RegExp;
  /** The same for the network rule, in RE2 syntax, over the whole URL. `ID` stands for the campaign. */
  readonly urlRegex: (id: string) => string;
}

const ANY_ID = '[^/?#]+';

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

export const LAUNCH_TARGETS: readonly LaunchTarget[] = [
  {
    kind: 'campaign-launch',
    method: 'post',
    path: /\/api\/v2\/+campaigns\/+([^/?#]+)\/+launch(?:[/?#;]|$)/i,
    urlRegex: (id) => `^https?://[^/]+/.*api/v2/+campaigns/+${id}/+launch([/?#;].*)?$`,
  },
];

/**
 * A path with a letter written as `%6C`. No program needs that and servers undo it, so a POST in such a disguise is
 * never let through: the rules above could be passed by it.
 */
export const DISGUISED_PATH = '^https?://[^/?#]+/[^?#]*%(4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a])';

/** The path as a server reads it. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replace(/%(?:2F|3F|23|25)/gi, (code) => `%25${code.slice(1)}`));
  } catch {
    // Not valid UTF-8: it is read as it stands.
    return url;
  }
}

/** The campaign that a URL would launch; null when it launches nothing. */
export function launchedBy(url: string, method: string): string | null {
  for (const target of LAUNCH_TARGETS) {
    if (target.method !== method.toLowerCase()) continue;
    const id = target.path.exec(decoded(url))?.[1];
    if (id !== undefined) return decodeURIComponent(id);
  }
  return null;
}

export const urlRegexOfAnyLaunch = (target: LaunchTarget): string => target.urlRegex(ANY_ID);
export const urlRegexOfLaunch = (target: LaunchTarget, campaignId: string): string =>
  target.urlRegex(escaped(encodeURIComponent(campaignId)));
