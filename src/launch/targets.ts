import { decoded } from '#src/schema/decoded.ts';

/**
 * What counts as a launch: every request that makes CXone start dialing, in every dialect. The screen's guard and
 * the network rule both read this list, so that neither knows a way that the other does not.
 */
export interface LaunchTarget {
  /** Names the kind in logs and tests. */
  readonly kind: 'campaign-launch' | 'skill-start' | 'list-upload';
  readonly method: 'post';
  /** Path of the request; the group is the id of what would dial. */
  readonly path: RegExp;
  /** The same for the network rule, in RE2 syntax, over the whole URL. `ID` stands for what would dial. */
  readonly urlRegex: (id: string) => string;
  /** Put before the id, where ids of this kind could be mistaken for those of another. */
  readonly prefix: string;
}

const ANY_ID = '[^/?#]+';
const REST = '([/?#;].*)?$';
const UPLOAD_PREFIX = 'list:';

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

export const LAUNCH_TARGETS: readonly LaunchTarget[] = [
  {
    kind: 'campaign-launch',
    method: 'post',
    path: /\/api\/v2\/+campaigns\/+([^/?#]+)\/+launch(?:[/?#;]|$)/i,
    urlRegex: (id) => `^https?://[^/]+/.*api/v2/+campaigns/+${id}/+launch${REST}`,
    prefix: '',
  },
  {
    // CXone itself: a campaign only groups skills, and what dials is a skill.
    kind: 'skill-start',
    method: 'post',
    path: /\/inContactAPI\/services\/+[^/?#]+\/+skills\/+([^/?#]+)\/+start(?:[/?#;]|$)/i,
    urlRegex: (id) => `^https?://[^/]+/.*inContactAPI/services/+[^/?#]+/+skills/+${id}/+start${REST}`,
    prefix: '',
  },
  {
    // With `startSkill`, or onto a skill that runs, an upload dials. Which it is stands in the request's body,
    // which a network rule cannot read: every upload is held until somebody has looked.
    kind: 'list-upload',
    method: 'post',
    path: /\/inContactAPI\/services\/+[^/?#]+\/+lists\/+call-lists\/+([^/?#]+)\/+upload(?:[/?#;]|$)/i,
    urlRegex: (id) =>
      `^https?://[^/]+/.*inContactAPI/services/+[^/?#]+/+lists/+call-lists/+${id}/+upload${REST}`,
    prefix: UPLOAD_PREFIX,
  },
];

/**
 * A path with a letter written as `%6C`. No program needs that and servers undo it, so a POST in such a disguise is
 * never let through: the rules above could be passed by it.
 */
export const DISGUISED_PATH = '^https?://[^/?#]+/[^?#]*%(4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a])';

/** The path as a server reads it. */
function servedPath(url: string): string {
  try {
    return decodeURIComponent(url.replace(/%(?:2F|3F|23|25)/gi, (code) => `%25${code.slice(1)}`));
  } catch {
    // Not valid UTF-8: it is read as it stands.
    return url;
  }
}

/** What a URL would make dial: a campaign's or skill's id, or a calling list's; null when it launches nothing. */
export function launchedBy(url: string, method: string): string | null {
  for (const target of LAUNCH_TARGETS) {
    if (target.method !== method.toLowerCase()) continue;
    const id = target.path.exec(servedPath(url))?.[1];
    if (id !== undefined) return `${target.prefix}${decoded(id)}`;
  }
  return null;
}

/** Whether this is an upload to a calling list, whose records nobody has seen yet. */
export const isUpload = (launched: string): boolean => launched.startsWith(UPLOAD_PREFIX);

export const urlRegexOfAnyLaunch = (target: LaunchTarget): string => target.urlRegex(ANY_ID);

/** Null for a target of another kind than the one that would be launched. */
export function urlRegexOfLaunch(target: LaunchTarget, launched: string): string | null {
  if (isUpload(launched) !== (target.prefix === UPLOAD_PREFIX)) return null;
  return target.urlRegex(escaped(encodeURIComponent(launched.slice(target.prefix.length))));
}
