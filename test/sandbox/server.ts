/** A CXone tenant to develop and test against. It never ships in the extension. */
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createAcdApi } from './acd-api.ts';
import { createApi } from './api.ts';
import { createConsole } from './console-api.ts';
import { createControl, type SandboxControl } from './control.ts';
import type { FaultName, FaultRequest } from './faults.ts';
import { type SandboxOptions, SandboxState } from './state.ts';

export interface Sandbox {
  readonly origin: string;
  readonly control: SandboxControl;
  stop(): Promise<void>;
}

interface NodeBindings {
  readonly outgoing: { destroy(): void; socket: { destroy(): void } | null };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const STATUS_FAULTS: Readonly<Record<string, readonly [status: number, body: object]>> = {
  '401': [401, { error: 'invalid_token' }],
  '403': [403, { error: 'insufficient_scope', error_description: 'The client lacks contacts:read' }],
  '409-duplicate': [409, { error: 'duplicate_rule_id', error_description: 'There is a rule with this id' }],
  '409-limit': [
    409,
    { error: 'concurrent_rule_limit', error_description: 'The campaign holds its most rules' },
  ],
  '422': [422, { error: 'schema', errors: [{ field: 'name', message: 'is not allowed' }] }],
  'page-token-expired': [410, { error: 'page_token_expired' }],
  '500': [500, { error: 'internal' }],
  '502': [502, { error: 'bad_gateway' }],
  '503': [503, { error: 'unavailable' }],
  '429-bare': [429, { error: 'too_many_requests' }],
};

/** What a fault answers instead of the tenant; null when the tenant answers after all. */
async function struckAnswer(
  fault: FaultRequest,
  state: SandboxState,
  env: NodeBindings,
): Promise<Response | null> {
  const seconds = fault.seconds ?? 1;
  const tooMany = (retryAfter: string) =>
    Response.json({ error: 'too_many_requests' }, { status: 429, headers: { 'retry-after': retryAfter } });
  switch (fault.fault) {
    case 'expired-token':
      state.tokens.clear();
      return null;
    case '429-seconds':
      return tooMany(String(seconds));
    case '429-date':
      return tooMany(new Date(state.now() + seconds * 1000).toUTCString());
    case 'malformed-json':
      return new Response('{"entities":[{"externalId":"C-1",', {
        headers: { 'content-type': 'application/json' },
      });
    case 'wrong-shape':
      return Response.json({ entities: { not: 'a list' } });
    case 'not-cxone':
      return new Response('<!doctype html><title>Welcome</title>', {
        headers: { 'content-type': 'text/html' },
      });
    case 'drop-before':
      env.outgoing.socket?.destroy();
      return new Response(null, { status: 500 });
    case 'hang':
      return new Promise(() => {});
    case 'drop-after':
    case 'hang-after':
    case 'duplicate-across-pages':
    case 'total-of-page':
    case 'total-of-last-upload':
    case 'total-of-larger-upload':
    case 'short-pages':
    case 'repeats-first-page':
    case 'repeats-last-page':
    case 'malformed-records':
    case 'lists-without-skills':
      return null;
    default: {
      const [status, body] = STATUS_FAULTS[fault.fault] ?? [500, {}];
      return Response.json(body, { status });
    }
  }
}

type SandboxApp = Hono<{ Bindings: NodeBindings; Variables: { listFault: FaultName | null } }>;

/** The tenant without a server around it, for tests that answer requests where they are made. */
export function createSandbox(options: SandboxOptions = {}): {
  readonly app: SandboxApp;
  readonly control: SandboxControl;
} {
  const state = new SandboxState(options);
  const control = createControl(state);
  const app: SandboxApp = new Hono();

  app.use('*', async (context, next) => {
    const url = new URL(context.req.url);
    if (url.pathname.startsWith('/__sandbox/')) return next();
    const request = {
      at: state.now(),
      method: context.req.method,
      path: url.pathname,
      query: url.search,
      body: (await context.req.raw.clone().text()) || null,
      status: 0,
    };
    state.requests.push(request);
    if (state.latencyMs > 0) await pause(state.latencyMs);
    const fault = state.faults.strike(context.req.method, url.pathname);
    const answer = fault && (await struckAnswer(fault, state, context.env));
    context.set('listFault', fault?.fault ?? null);
    if (answer) context.res = answer;
    else await next();
    if (fault?.fault === 'hang-after') await new Promise(() => {});
    if (fault?.fault === 'drop-after') context.env.outgoing.socket?.destroy();
    request.status = context.res.status;
    context.res.headers.set('date', new Date(state.now()).toUTCString());
    context.res.headers.set('cache-control', 'no-store');
    return undefined;
  });
  app.route('/', control.routes);
  app.route('/', createApi(state));
  app.route('/', createAcdApi(state));
  app.route('/', createConsole(state));
  return { app, control };
}

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { app, control } = createSandbox(options);
  const server = await new Promise<ServerType>((resolve) => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: options.port ?? 0 }, () =>
      resolve(started),
    );
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    control,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
