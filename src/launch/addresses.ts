/** How an address is read: as the most lenient of servers reads its path, with whatever is disguised in it undone. */

/**
 * A path with a character in disguise: a letter written as `%6C`, a digit as `%32`, a hyphen, dot, underscore or
 * tilde as `%2D`, `%2E`, `%5F`, `%7E`, the same encoded twice (`%256C`), in the `%u006C` of old Windows servers, in
 * the overlong UTF-8 that begins with `%C0` or `%C1`, or as one of the letters of other scripts that become `s`, `k`
 * and `i` where letter case is undone. No program needs any of it and servers undo it, so a request so disguised is
 * never let through: every other rule could be passed by it.
 */
export const DISGUISED_PATH =
  '^https?://[^/?#]+/[^?#]*%(25)*(2[de]|3[0-9]|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae]|c[01]|u|c5%bf|e2%84%aa|c4%b[01])';

/**
 * The same in a path that stands in a query, where a gateway may be told to go. Letters and digits alone: programs do
 * encode dots and hyphens in a query.
 */
export const DISGUISED_IN_QUERY =
  '^https?://[^?#]*\\?[^#]*(/|%(25)*(2f|5c))[^#]*%(25)*(3[0-9]|4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a]|u)';

/**
 * A query that tells a server to take the request for one of another method, as many frameworks can be told. A header
 * can say the same, and no network rule sees it: where a launch is one by its path alone, every method is stopped.
 */
export const OVERRIDDEN_METHOD =
  '^https?://[^/?#]+/[^?#]*\\?([^#]*&)?(_|x-http-|x-|http_)method([-_]override)?=(post|put|patch|delete)';

const OVERRIDDEN = new RegExp(OVERRIDDEN_METHOD, 'i');

const DISGUISED = new RegExp(DISGUISED_PATH, 'i');
export const isDisguised = (url: string): boolean => DISGUISED.test(url);

const MOST_ENCODINGS = 4;

/** Undoes what is encoded of ASCII, also where it was encoded more than once; what lies beyond it is left alone. */
function plain(text: string): string {
  let shown = text
    .replace(/%C5%BF/gi, 's')
    .replace(/%E2%84%AA/gi, 'k')
    .replace(/%C4%B[01]/gi, 'i');
  for (let times = 0; times < MOST_ENCODINGS; times++) {
    const next = shown.replace(/%(?:u00)?([0-7][0-9a-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    if (next === shown) break;
    shown = next;
  }
  return shown;
}

/** Windows servers do not see them at the end of a name. */
const INVISIBLE_ENDS = /^[\s\0]+|[\s\0.]+$/g;

/**
 * The path as the most lenient of servers reads it: decoded, without parameters, doubled slashes, dot segments, and
 * dots and spaces at the ends of names.
 */
function servedPath(path: string): string {
  const parts: string[] = [];
  for (const raw of plain(path).split(/[/\\]/)) {
    const part = raw.replace(/;.*/s, '');
    if (part === '..') parts.pop();
    else {
      const name = part.replace(INVISIBLE_ENDS, '');
      if (name !== '') parts.push(name);
    }
  }
  return `/${parts.join('/')}`;
}

/** A request as the most lenient of servers reads it. */
export interface ReadRequest {
  /** In lower case; what the query says it is, where it says so. */
  readonly methods: readonly string[];
  /** See {@link servedPath}. */
  readonly path: string;
  /** The query and the fragment, undone as paths are: a gateway may be told there where to go. */
  readonly rest: string;
}

/** @param url an absolute address @param method in any letter case */
export function readRequest(url: string, method: string): ReadRequest {
  const [, path = '', rest = ''] = /^[a-z]+:\/\/[^/?#]*([^?#]*)(.*)$/is.exec(url) ?? [];
  const overridden = OVERRIDDEN.exec(url)?.at(-1);
  return {
    methods: [method.toLowerCase(), ...(overridden === undefined ? [] : [overridden.toLowerCase()])],
    path: servedPath(path),
    rest: plain(rest),
  };
}
