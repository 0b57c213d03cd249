/**
 * The background on a fake browser: it is started, stopped at any step and started again on the same device; tenants
 * answer at `fetch`, and the validator is the real one, in the same thread.
 */

import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, vi } from 'vitest';
import { Core } from '#src/background/core/core.ts';
import * as features from '#src/background/features.ts';
import { start } from '#src/background/start.ts';
import { requests } from '#src/bridge/messages/index.ts';
import type { ValidatorLink } from '#src/bridge/validator-link.ts';
import type { Connection } from '#src/cxone/index.ts';
import type { RemoteValidator } from '#src/job/index.ts';
import { rulebook } from '#src/rulebook/index.ts';
import { parse, type z } from '#src/schema/index.ts';
import { database } from '#src/storage/database.ts';
import { auditEntries, type WorkRecord } from '#src/storage/index.ts';
import { Validator } from '#src/verdict/index.ts';
import { createSandbox } from '#test/sandbox/server.ts';
import { ENGLISH } from '#test/speech/compile.ts';
import { clock, ruleOf } from '../support.ts';
import { counted, device, isQuiet, Life, lives, OWN_ORIGIN, resetDevice } from './fake-browser.ts';

export { device, restartBrowser } from './fake-browser.ts';

/** A Friday, ten in the morning in New York. */
const NOW = Date.parse('2026-11-20T15:00:00Z');

// ── The validator ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Lives beside the service worker, and longer. */
export const validatorHost = {
  validator: new Validator('first', rulebook, clock),
  /** Thrown instead of an answer, where there is one. */
  failure: null as Error | null,
  wakesAt: [] as number[],
  ports: [] as MessagePort[],
  /** Called before each call, with its name. */
  before: (_name: string): Promise<void> | void => undefined,
};

function remoteOf(validator: Validator): RemoteValidator {
  return new Proxy(validator, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return Promise.resolve(value);
      return async (...given: unknown[]) => {
        await validatorHost.before(String(name));
        return structuredClone(await value.apply(target, given));
      };
    },
  }) as unknown as RemoteValidator;
}

vi.mock('#src/bridge/validator-link.ts', async (original) => ({
  ...(await original<typeof import('#src/bridge/validator-link.ts')>()),
  createValidatorLink: (prepare: (validator: RemoteValidator) => Promise<void>): ValidatorLink => {
    const listeners: (() => void)[] = [];
    let known: { readonly validator: Validator; readonly remote: Promise<RemoteValidator> } | null = null;
    const get = (): Promise<RemoteValidator> => {
      const { validator, failure } = validatorHost;
      if (failure) return Promise.reject(failure);
      if (known?.validator !== validator) {
        const isAnother = known !== null;
        const remote = remoteOf(validator);
        known = { validator, remote: prepare(remote).then(() => remote) };
        if (isAnother) for (const listener of listeners) listener();
      }
      return known.remote;
    };
    return {
      get,
      ask: async (work) => work(await get()),
      onNewGeneration: (listener) => listeners.push(listener),
      connect: async (port) => {
        validatorHost.ports.push(port);
      },
      wakeAt: async (instant) => {
        validatorHost.wakesAt.push(instant);
      },
    };
  },
}));

// ── Tenants ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface SentRequest {
  readonly origin: string;
  readonly method: string;
  readonly path: string;
  readonly bearer: string | null;
}

interface Held {
  readonly pattern: RegExp;
  readonly asked: () => void;
  readonly release: Promise<void>;
}

/** Every request that was made, whoever it was for. */
export const sent: SentRequest[] = [];
/** Which language files were fetched. */
export const languageFiles: string[] = [];
const tenants = new Map<string, ReturnType<typeof createSandbox>>();
let held: Held[] = [];
let refusals: { readonly pattern: RegExp; readonly status: number; readonly body: string }[] = [];

/** A tenant of CXone at this origin. */
export function tenantAt(origin: string, options: Parameters<typeof createSandbox>[0] = {}) {
  const tenant = createSandbox({ contacts: 20, seed: 5, ...options });
  tenants.set(origin, tenant);
  return tenant.control;
}

/** Answers every request of this kind so, instead of the tenant. @param pattern over `METHOD origin/path` */
export function refuse(pattern: RegExp, status: number, body = ''): void {
  refusals.push({ pattern, status, body });
}

export function refuseNothing(): void {
  refusals = [];
}

/**
 * The next request of this kind waits for its answer until it is released.
 * @param pattern over `METHOD origin/path`
 */
export function hold(pattern: RegExp): { readonly asked: Promise<void>; release(): void } {
  let asked: () => void = () => undefined;
  let release: () => void = () => undefined;
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  held.push({ pattern, asked, release: isReleased });
  return { asked: isAsked, release };
}

async function answered(request: Request): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const said = `${request.method} ${origin}${pathname}`;
  const bearer = request.headers.get('authorization')?.replace('Bearer ', '') ?? null;
  sent.push({ origin, method: request.method, path: pathname, bearer });
  const holding = held.find(({ pattern }) => pattern.test(said));
  if (holding) {
    held = held.filter((one) => one !== holding);
    holding.asked();
    const called = new Promise<never>((_, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true });
    });
    await Promise.race([holding.release, called]);
  }
  return counted(async () => {
    const refusal = refusals.find(({ pattern }) => pattern.test(said));
    if (refusal) {
      const headers = { date: new Date().toUTCString(), 'content-type': 'application/json' };
      return new Response(refusal.body || null, { status: refusal.status, headers });
    }
    const tenant = tenants.get(origin);
    if (!tenant) throw new TypeError('fetch failed');
    const isLost = { value: false };
    const socket = {
      destroy: () => {
        isLost.value = true;
      },
    };
    const body = request.method === 'GET' ? undefined : await request.clone().text();
    const asked = new Request(request.url, {
      method: request.method,
      headers: request.headers,
      ...(body === undefined ? {} : { body }),
    });
    const answer = await tenant.app.fetch(asked, { outgoing: { destroy: socket.destroy, socket } });
    if (isLost.value) throw new TypeError('fetch failed');
    return answer;
  });
}

async function fakeFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  if (request.url.startsWith(OWN_ORIGIN)) {
    languageFiles.push(new URL(request.url).pathname);
    return new Response(readFileSync(ENGLISH, 'utf8'));
  }
  const life = lives.getStore();
  const isWrite = request.method !== 'GET';
  if (isWrite && life)
    return life.deed(`${request.method} ${new URL(request.url).pathname}`, () => answered(request));
  return answered(request);
}

// ── The service worker ───────────────────────────────────────────────────────────────────────────────────────────────

/** What the background logged, since the test began. */
export const logged: { readonly where: string; readonly text: string }[] = [];

type Requests = typeof requests;
type RequestName = keyof Requests & string;
type RequestOf<N extends RequestName> = z.input<Requests[N]['request']>;
type AnswerOf<N extends RequestName> = z.output<Requests[N]['answer']>;

type SenderChoice = 'page' | { readonly tabId: number; readonly url?: string; readonly tabUrl?: string };

export class Background {
  readonly life = new Life();
  readonly core: Core;
  /** Fulfilled once it has taken up what was left behind. */
  readonly started: Promise<void>;

  constructor() {
    const { core, started } = lives.run(this.life, () => {
      const made = new Core();
      return { core: made, started: start(made, Object.values(features)) };
    });
    this.core = core;
    this.started = started;
    started.catch(() => undefined);
  }

  /** Sends a message as the browser does; answers as its sender reads it. */
  async ask<N extends RequestName>(
    name: N,
    body: RequestOf<N>,
    from: SenderChoice = isForConsole(name) ? { tabId: 1 } : 'page',
  ): Promise<AnswerOf<N>> {
    const sender =
      from === 'page'
        ? { id: 'cleardial', url: `${OWN_ORIGIN}/popup.html` }
        : {
            id: 'cleardial',
            url: from.url ?? 'https://acme.nicecxone.com/campaigns/cmp-spring',
            tab: {
              id: from.tabId,
              url: from.tabUrl ?? from.url ?? 'https://acme.nicecxone.com/campaigns/cmp-spring',
            },
            frameId: 0,
          };
    const reply = await new Promise<{ ok: boolean; answer?: unknown; message?: string }>((resolve) => {
      device.events.message.fire(structuredClone({ request: name, body }), sender, resolve);
    });
    if (!reply.ok) throw new Error(reply.message);
    return parse(
      requests[name].answer,
      structuredClone(reply.answer),
      `the answer to ${name}`,
    ) as AnswerOf<N>;
  }

  /** Stops it: nothing that it began takes place any more. */
  stop(): void {
    this.life.stop();
    this.quieten();
  }

  /** Ends what it waits for. */
  quieten(): void {
    this.core.sessions.current?.end().catch(() => undefined);
  }
}

const isForConsole = (name: RequestName) =>
  !(requests[name].from as readonly string[]).includes('extension-page');

let backgrounds: Background[] = [];

/** Wakes the service worker; the one before it has been stopped. */
export function wake(): Background {
  for (const { life } of backgrounds) if (!life.hasStopped) life.stop();
  const background = new Background();
  backgrounds.push(background);
  return background;
}

/** As {@link wake}, until what was left behind has been taken up. */
export async function awake(): Promise<Background> {
  const background = wake();
  await settle(background.started);
  return background;
}

// ── Time ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
/** Turns of the event loop in which nothing may begin. */
const QUIET_TURNS = 6;
const MOST_TIMERS = 5_000;

/** Until nothing is under way any more that does not wait for time to pass, or for the test. */
export async function quiet(): Promise<void> {
  for (let quietFor = 0; quietFor < QUIET_TURNS; quietFor++) {
    await turn();
    if (!isQuiet()) quietFor = 0;
  }
}

/** Lets time pass until the promise is settled. */
export async function settle<T>(promise: Promise<T>): Promise<T> {
  let isSettled = false;
  const over = () => {
    isSettled = true;
  };
  promise.then(over, over);
  for (let timers = 0; timers < MOST_TIMERS; timers++) {
    await quiet();
    if (isSettled) return promise;
    if (vi.getTimerCount() > 0) await vi.advanceTimersToNextTimerAsync();
  }
  throw new Error('It never ends');
}

/** Lets so many milliseconds pass. */
export async function pass(milliseconds: number): Promise<void> {
  const until = Date.now() + milliseconds;
  await quiet();
  while (vi.getTimerCount() > 0) {
    const before = Date.now();
    await vi.advanceTimersToNextTimerAsync();
    await quiet();
    if (Date.now() >= until) return;
    if (Date.now() === before && vi.getTimerCount() === 0) break;
  }
  if (Date.now() < until) vi.setSystemTime(until);
}

/** The alarm of this name rings. */
export async function ring(name: string): Promise<void> {
  device.events.alarm.fire({ name });
  await quiet();
}

function keepLivesInTimers(): void {
  const { setTimeout: after, setInterval: every } = globalThis;
  const ofLife = (run: (...given: unknown[]) => unknown) => {
    const life = lives.getStore();
    if (!life) return run;
    return (...given: unknown[]) => {
      if (!life.hasStopped) lives.run(life, () => run(...given));
    };
  };
  Object.assign(globalThis, {
    setTimeout: (run: () => unknown, ...rest: [number?]) => after(ofLife(run), ...rest),
    setInterval: (run: () => unknown, ...rest: [number?]) => every(ofLife(run), ...rest),
  });
}

// ── What every test of the background begins with ────────────────────────────────────────────────────────────────────

const forgetDatabase = () =>
  new Promise<void>((resolve, reject) => {
    const asked = indexedDB.deleteDatabase('cleardial');
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error);
  });

/** Everything is as in a browser into which the extension has just been put. */
export async function forgetDevice(): Promise<void> {
  for (const background of backgrounds) background.stop();
  backgrounds = [];
  await forgetDatabase();
  resetDevice();
  tenants.clear();
  held = [];
  refusals = [];
  sent.length = 0;
  logged.length = 0;
  languageFiles.length = 0;
  Object.assign(validatorHost, {
    validator: new Validator('first', rulebook, clock),
    failure: null,
    wakesAt: [],
    ports: [],
    before: () => undefined,
  });
}

export function useBackground(): void {
  beforeEach(async () => {
    await forgetDevice();
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
      now: NOW,
    });
    keepLivesInTimers();
    vi.stubGlobal('fetch', fakeFetch);
    vi.spyOn(console, 'error').mockImplementation((said: unknown) => {
      const [, where = '', text = ''] = /^ClearDial, ([^:]*): (.*)$/s.exec(String(said)) ?? [];
      logged.push({ where, text });
    });
  });
  afterEach(async () => {
    for (const background of backgrounds) background.stop();
    backgrounds = [];
    await quiet();
    vi.clearAllTimers();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

// ── What tests ask for again and again ───────────────────────────────────────────────────────────────────────────────

export const ACME = 'https://acme.api.nicecxone.com';

export const connectionOf = (tenant: string, more: Partial<Connection> = {}): Connection =>
  ({ dialect: 'campaigns', tenant, clientId: 'sandbox', customOrigin: null, ...more }) as Connection;

export const ACD_ORIGIN = 'https://na1.nice-incontact.com';
export const acdConnection: Connection = {
  dialect: 'acd',
  signIn: 'access-key',
  issuer: ACD_ORIGIN,
  clientId: 'sandbox-key',
};

export async function signIn(
  background: Background,
  connection: Connection = connectionOf('acme'),
  remember = false,
): Promise<void> {
  const answer = await settle(
    background.ask('connection.connect', { connection, secret: 'sandbox', remember }),
  );
  if (!answer.ok) throw new Error(answer.problem.problem);
}

/** The actions in the audit log, oldest first. */
export async function actions(): Promise<string[]> {
  return (await auditEntries()).map(({ entry }) => entry?.action ?? 'unreadable');
}

/** A rule that can be registered. */
export const anyRule = () =>
  ruleOf({ timeZoneRestrictions: [{ timeZone: 'America/New_York', startHour: 9, endHour: 20 }] });

/** Everything in the journal, of every tenant. */
export async function storedWork(): Promise<WorkRecord[]> {
  return (await (await database()).getAll('work')) as WorkRecord[];
}

/**
 * Tries an act with the service worker stopped at every point on its way.
 * @param act is one try, on a fresh device, with the point at which to stop; it says whether it was stopped
 * @returns at how many points it was stopped
 */
export async function atEveryPoint(act: (point: number) => Promise<boolean>): Promise<number> {
  for (let point = 1; ; point++) if (!(await act(point))) return point - 1;
}
