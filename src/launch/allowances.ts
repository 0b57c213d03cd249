/** Where an allowed launch is let through: one host, one path, spelled as it is served or as it was sent. */
import { LAUNCH_TARGETS, targetOf } from './targets.ts';

/** A launch that was stopped, as far as it is needed to let the same one through. */
export interface StoppedRequest {
  /** Scheme, host and path, without query. */
  readonly address: string;
  /** As the browser names it, in lower case. */
  readonly method: string;
}

/** What is let through: an address in RE2 syntax over the whole URL, in its own letter case, and its method. */
export interface AllowedRequest {
  readonly address: string;
  readonly method: string;
}

/** Where the path of an allowed launch begins: an origin and, where a gateway puts something before it, that. */
const BASE = /^https?:\/\/[a-z0-9.:[\]-]+(?:\/[\w~-][\w.~-]*)*$/i;
/** A name that no server can read as anything else. */
const PLAIN_SEGMENT = '(?:[\\w~-]|%[D-F][0-9A-F]|%C[2-9A-F]|%[89AB][0-9A-F])+';
const PLAIN_ID = new RegExp(`^${PLAIN_SEGMENT}(?:\\.${PLAIN_SEGMENT})*$`);
const PLAIN_ADDRESS = /^https?:\/\/[a-z0-9.:[\]-]+(?:\/[\w~-]+(?:\.[\w~-]+)*)+$/i;
/** A query in which no path can be named. */
const PLAIN_QUERY = '(\\?([\\w.~=:,+&-]|%20|%3A|%2C)*)?$';
const VERSION = 'v[0-9]+(\\.[0-9]+)?';

/** Hosts whose first label is the tenant: those of the published integrations' APIs. */
const TENANT_HOST = /^[a-z0-9-]+\.(?:api\.nicecxone\.com|my\.cxone\.com)$/i;

/** Whether an address is at the API of another tenant than this one: the same id means something else there. */
export function isAnotherTenants(address: string, api: string): boolean {
  const { hostname } = new URL(address);
  return TENANT_HOST.test(hostname) && hostname !== new URL(api).hostname;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** Words of a path in any letter case; Chromium 124 has no other way to say it of a part of a pattern. */
const inAnyCase = (text: string) =>
  escaped(text).replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

/**
 * A launch that was not sent yet, at the path at which CXone serves it.
 *
 * @param base the origin that serves it, with what its gateway puts before the path, as `https://api.example/gateway`
 * @param serves whether the tenant's API starts campaigns or skills; null while nobody knows
 * @returns none for what is no base, and for an id that some server could read as another
 */
export function allowedAtBase(
  launched: string,
  base: string,
  serves: 'campaign' | 'skill' | null,
): AllowedRequest[] {
  const { kind, id } = targetOf(launched);
  const part = encodeURIComponent(id);
  if (!BASE.test(base) || !PLAIN_ID.test(part)) return [];
  return LAUNCH_TARGETS.filter(
    (target) =>
      (target.kind === kind || (kind === 'launch' && target.does === 'starts' && target.prefix === '')) &&
      (serves === null || (target.kind === 'campaign-launch') === (serves === 'campaign')),
  ).flatMap(({ served }) => {
    if (served === null) return [];
    const path = served
      .split(/(\{id\}|\{version\})/)
      .map((piece) => (piece === '{id}' ? escaped(part) : piece === '{version}' ? VERSION : inAnyCase(piece)))
      .join('');
    return [{ address: `^${escaped(base)}${path}${PLAIN_QUERY}`, method: 'post' }];
  });
}

/** The launch that was stopped, sent once more; null where some server could read its address as another. */
export function allowedAgain({ address, method }: StoppedRequest): AllowedRequest | null {
  if (!PLAIN_ADDRESS.test(address)) return null;
  if (!['post', 'put', 'patch', 'delete'].includes(method)) return null;
  return { address: `^${escaped(address)}${PLAIN_QUERY}`, method };
}

/**
 * What stands before the path as it is served, where a launch was stopped; null for one of another spelling.
 * @param address without query
 */
export function baseOf(address: string): string | null {
  for (const { served } of LAUNCH_TARGETS) {
    if (served === null) continue;
    const path = served.split(/(\{id\}|\{version\})/).map((piece) => {
      if (piece === '{id}') return '[^/]+';
      return piece === '{version}' ? VERSION : inAnyCase(piece);
    });
    const at = address.search(new RegExp(`${path.join('')}$`));
    const base = address.slice(0, Math.max(at, 0));
    if (BASE.test(base)) return base;
  }
  return null;
}
