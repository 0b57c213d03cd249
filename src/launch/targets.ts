import { decoded } from '#src/schema/decoded.ts';

/**
 * What counts as a launch: every request that makes CXone start dialing, in every dialect. The screen's guard and
 * the network rule both read this list, so that neither knows a way that the other does not.
 *
 * What is blocked is wide: whatever some server might read as a launch. What an allowance lets through is narrow:
 * one address, spelled as CXone serves it.
 */
export interface LaunchTarget {
  /** Names the kind in logs and tests. */
  readonly kind: 'campaign-launch' | 'skill-start' | 'list-upload';
  readonly method: 'post';
  /** Path of the request as a server reads it; the group is the id of what would dial. */
  readonly path: RegExp;
  /**
   * What tells the path, in its order; the last starts the dialing, and what stands between is anything. Three, since
   * Firefox tries a pattern by backtracking: each one more is a power of a long URL's length.
   */
  readonly words: readonly [string, string, string];
  /** The path as it is served, in RE2 syntax. `id` stands in it as a URL writes it. */
  readonly served: (id: string) => string;
  /** Put before the id, where ids of this kind could be mistaken for those of another. */
  readonly prefix: string;
}

const UPLOAD_PREFIX = 'list:';

/** What may stand before a word for one server or another: a slash, backslash or semicolon, also encoded, or twice. */
const BEFORE_WORD = '([/;]|%[0-9]*[bcf])';
/**
 * Between two words: a parting, or two with anything in between. Chromium gives a pattern 2 kB of memory when it is
 * compiled, which is why this is no more exact than it has to be.
 */
const BETWEEN_WORDS = `[/;%](.*${BEFORE_WORD})?`;
/** Not a longer word, as `launches` is. */
const WORD_ENDS = '([^a-z0-9_-]|$)';
/** CXone's API in any of its versions: it is the same launch in each. */
const ACD_SERVICES = '/inContactAPI/services/v[0-9]+(\\.[0-9]+)?';

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

export const LAUNCH_TARGETS: readonly LaunchTarget[] = [
  {
    kind: 'campaign-launch',
    method: 'post',
    path: /\/api\/v2\/campaigns\/(.+?)\/launch(?![a-z0-9_-])/is,
    words: ['api', 'campaigns', 'launch'],
    served: (id) => `/api/v2/campaigns/${id}/launch`,
    prefix: '',
  },
  {
    // CXone itself: a campaign only groups skills, and what dials is a skill.
    kind: 'skill-start',
    method: 'post',
    path: /\/inContactAPI\/services\/[^/]+\/skills\/(.+?)\/start(?![a-z0-9_-])/is,
    words: ['inContactAPI', 'skills', 'start'],
    served: (id) => `${ACD_SERVICES}/skills/${id}/start`,
    prefix: '',
  },
  {
    // With `startSkill`, or onto a skill that runs, an upload dials. Which it is stands in the request's body,
    // which a network rule cannot read: every upload is held until somebody has looked.
    kind: 'list-upload',
    method: 'post',
    path: /\/inContactAPI\/services\/[^/]+\/lists\/call-lists\/(.+?)\/upload(?![a-z0-9_-])/is,
    words: ['inContactAPI', 'call-lists', 'upload'],
    served: (id) => `${ACD_SERVICES}/lists/call-lists/${id}/upload`,
    prefix: UPLOAD_PREFIX,
  },
];

/**
 * A path with a character in disguise: a letter written as `%6C`, a digit as `%32`, a hyphen, dot, underscore or
 * tilde as `%2D`, `%2E`, `%5F`, `%7E`, the same encoded twice (`%256C`), in the `%u006C` of old Windows servers, or
 * in the overlong UTF-8 that begins with `%C0` or `%C1`. No program needs any of it and servers undo it, so a POST
 * so disguised is never let through: the rules above could be passed by it.
 */
export const DISGUISED_PATH =
  '^https?://[^/?#]+/[^?#]*%(25)*(2[de]|3[0-9]|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae]|c[01]|u)';

const MOST_ENCODINGS = 4;

/** Undoes what is encoded of ASCII, also where it was encoded more than once; what lies beyond it is left alone. */
function plain(text: string): string {
  let shown = text;
  for (let times = 0; times < MOST_ENCODINGS; times++) {
    const next = shown.replace(/%(?:u00)?([0-7][0-9a-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    if (next === shown) break;
    shown = next;
  }
  return shown;
}

/** The path as the most lenient of servers reads it: decoded, without parameters, doubled slashes and dot segments. */
function servedPath(path: string): string {
  const parts: string[] = [];
  for (const raw of plain(path).split(/[/\\]/)) {
    const part = raw.replace(/;.*/s, '');
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** What a URL would make dial: a campaign's or skill's id, or a calling list's; null when it launches nothing. */
export function launchedBy(url: string, method: string): string | null {
  const [, path = '', rest = ''] = /^[a-z]+:\/\/[^/?#]*([^?#]*)(.*)$/is.exec(url) ?? [];
  const served = servedPath(path);
  for (const target of LAUNCH_TARGETS) {
    if (target.method !== method.toLowerCase()) continue;
    // A gateway may be told in its query where to go.
    const id = (target.path.exec(served) ?? target.path.exec(rest))?.[1];
    if (id !== undefined) return `${target.prefix}${decoded(id)}`;
  }
  return null;
}

/** Whether this is an upload to a calling list, whose records nobody has seen yet. */
export const isUpload = (launched: string): boolean => launched.startsWith(UPLOAD_PREFIX);

/** Whatever may be a launch of this kind, in RE2 syntax over the whole URL, to be matched in any letter case. */
export function urlRegexOfAnyLaunch({ words }: LaunchTarget): string {
  return `^https?://[^/]+/.*${words.join(BETWEEN_WORDS)}${WORD_ENDS}`;
}

/** Where the path of an allowed launch begins: an origin and, where a gateway puts something before it, that. */
const BASE = /^https?:\/\/[a-z0-9.:[\]-]+(?:\/[\w.~-]+)*$/i;

/**
 * The one address at which an allowed launch is let through, in RE2 syntax over the whole URL, to be matched in the
 * letter case that is served. A query may follow it; nothing is looked for in there.
 *
 * @param base the origin that serves it, with what its gateway puts before the path, as `https://api.example/gateway`
 * @returns null for a target of another kind than the one that would be launched, and for what is no base
 */
export function urlRegexOfLaunch(target: LaunchTarget, launched: string, base: string): string | null {
  if (isUpload(launched) !== (target.prefix === UPLOAD_PREFIX) || !BASE.test(base)) return null;
  const id = escaped(encodeURIComponent(launched.slice(target.prefix.length)));
  return `^${escaped(base)}${target.served(id)}(\\?[^#]*)?$`;
}

/**
 * Where a launch was sent to: what {@link urlRegexOfLaunch} has to be given for an allowance of it. Null for one
 * that is not spelled as it is served.
 */
export function baseOfLaunch(url: string, launched: string): string | null {
  const [address = ''] = url.split(/[?#]/, 1);
  for (const target of LAUNCH_TARGETS) {
    const id = escaped(encodeURIComponent(launched.slice(target.prefix.length)));
    const at = address.search(new RegExp(`${target.served(id)}$`));
    const base = address.slice(0, Math.max(at, 0));
    const regex = urlRegexOfLaunch(target, launched, base);
    if (regex !== null && new RegExp(regex).test(address)) return base;
  }
  return null;
}
