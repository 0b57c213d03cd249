/**
 * A gateway before the sandbox that reads addresses as the most lenient of real servers do, each in some respect: it
 * undoes encodings more than once, takes parameters, doubled slashes, dots and spaces away, minds no letter case, obeys
 * overrides of the method, and goes where a query tells it to. What reaches it as a launch is counted.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Arrived {
  /** As the gateway read it. */
  readonly path: string;
  /** As it was sent. */
  readonly url: string;
  readonly method: string;
}

export interface LenientProxy {
  readonly origin: string;
  /** Launches, and changes that widen dialing, that came through. */
  readonly arrived: Arrived[];
  /** Everything that came, headers included, to be searched for secrets. */
  readonly seen: { readonly url: string; readonly headers: string; readonly fromPage: boolean }[];
  stop(): Promise<void>;
}

const FOLDED = { ſ: 's', K: 'k', ı: 'i', İ: 'i' } as const;

function tidied(path: string): string {
  let shown = path;
  for (let times = 0; times < 6; times++) {
    shown = shown.replace(/%u00([0-9a-f]{2})/gi, '%$1');
    try {
      shown = decodeURIComponent(shown);
    } catch {
      shown = shown.replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      );
    }
  }
  const names: string[] = [];
  for (const name of shown.replaceAll('\\', '/').split('/')) {
    const bare = name
      .replace(/;.*/s, '')
      .replace(/[ſKıİ]/g, (letter) => FOLDED[letter as keyof typeof FOLDED])
      .trim()
      .replace(/\0.*$/s, '');
    if (bare === '..') names.pop();
    else {
      const ended = bare.replace(/[. ]+$/, '');
      if (ended !== '') names.push(ended);
    }
  }
  return `/${names.join('/')}`.toLowerCase();
}

/** The address that the sandbox serves, for what starts dialing or widens it; null for anything else. */
const LAUNCHES: readonly (readonly [RegExp, (id: string) => string, readonly string[]])[] = [
  [/\/api\/v2\/campaigns\/([^/]+)\/launch$/, (id) => `/api/v2/campaigns/${id}/launch`, []],
  [
    /\/incontactapi\/services\/[^/]+\/skills\/([^/]+)\/start$/,
    (id) => `/inContactAPI/services/v34.0/skills/${id}/start`,
    [],
  ],
  [
    /\/incontactapi\/services\/[^/]+\/lists\/call-lists\/([^/]+)\/upload$/,
    (id) => `/inContactAPI/services/v34.0/lists/call-lists/${id}/upload?startSkill=true`,
    [],
  ],
  [/\/incontactapi\/services\/[^/]+\/skills\/([^/]+)\/parameters\/[^/]+$/, () => '', ['PUT', 'PATCH']],
  [/\/incontactapi\/services\/[^/]+\/business-unit\/(time-zones)$/, () => '', ['PUT']],
  [/\/incontactapi\/services\/[^/]+\/dnc-groups\/(.+)$/, () => '', ['DELETE', 'PUT']],
  [/\/incontactapi\/services\/[^/]+\/suppressed-contact\/(.+)$/, () => '', ['DELETE', 'PUT']],
  [
    /\/incontactapi\/services\/[^/]+\/(scheduled-callbacks|queuecallback|promise)$/,
    () => '',
    ['POST', 'PUT'],
  ],
  [/\/incontact\/manage\/(?:.*)(skill[^/]*)\.aspx$/, () => '', ['POST']],
];
const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE'];

function methodOf({ method = 'GET', headers }: IncomingMessage, query: URLSearchParams): string {
  const told = [
    ...['x-http-method-override', 'x-http-method', 'x-method-override'].map((name) => headers[name]),
    ...[...query]
      .filter(([name]) => /^(_|x-http-|x-|http_)method([-_]override)?$/i.test(name))
      .map(([, value]) => value),
  ].find((value) => typeof value === 'string');
  return String(told ?? method).toUpperCase();
}

export async function startLenientProxy(target: string): Promise<LenientProxy> {
  const arrived: Arrived[] = [];
  const seen: LenientProxy['seen'] = [];
  const { hostname, port } = new URL(target);

  function forward(asked: IncomingMessage, answer: ServerResponse, path: string, method: string): void {
    const onward = request(
      { hostname, port, path, method, headers: { ...asked.headers, host: `${hostname}:${port}` } },
      (found) => {
        answer.writeHead(found.statusCode ?? 502, found.headers);
        found.pipe(answer);
      },
    );
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  }

  const server = createServer((asked, answer) => {
    const url = asked.url ?? '/';
    const [rawPath = '', rawQuery = ''] = [url.split('?', 1)[0], url.slice(url.indexOf('?') + 1)];
    const query = new URLSearchParams(url.includes('?') ? rawQuery : '');
    seen.push({
      url,
      headers: JSON.stringify(asked.headers),
      fromPage: asked.headers['sec-fetch-site'] !== 'none',
    });
    if (rawPath === '/attack/redirect') {
      answer.writeHead(307, { location: query.get('to') ?? '/' }).end();
      return;
    }
    if (rawPath === '/attack/page') {
      answer.writeHead(200, {
        'content-type': 'text/html',
        ...(query.has('csp') ? { 'content-security-policy': query.get('csp') ?? '' } : {}),
        ...(query.has('reports') ? { 'reporting-endpoints': `default="${query.get('reports')}"` } : {}),
      });
      answer.end(query.get('html') ?? '<!doctype html><title>attack</title>');
      return;
    }
    const method = methodOf(asked, query);
    // A preflight says yes to anything: the browser must not be what stops these.
    if (asked.method === 'OPTIONS') {
      answer.writeHead(204, {
        'access-control-allow-origin': asked.headers.origin ?? '*',
        'access-control-allow-methods': '*, PUT, PATCH, DELETE, FOO, patch',
        'access-control-allow-headers': asked.headers['access-control-request-headers'] ?? '*',
        'access-control-allow-private-network': 'true',
      });
      answer.end();
      return;
    }
    for (const place of [rawPath, query.get('to') ?? '']) {
      const path = tidied(place);
      for (const [pattern, served, methods] of LAUNCHES) {
        const id = pattern.exec(path)?.[1];
        if (id === undefined) continue;
        const launches = methods.length === 0 ? !['GET', 'HEAD'].includes(method) : methods.includes(method);
        const isOwn = String(asked.headers.origin ?? '').startsWith('chrome-extension:');
        if (!launches || isOwn || !(WRITES.includes(method) || methods.length === 0)) continue;
        arrived.push({ path, url, method });
        const at = served(id);
        if (at === '') answer.writeHead(200).end('{}');
        else forward(asked, answer, at, 'POST');
        return;
      }
    }
    forward(asked, answer, url, asked.method ?? 'GET');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    seen,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
