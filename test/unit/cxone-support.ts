import { type Connection, CxoneClient, CxoneError, type KeptRule, type Token } from '#src/cxone/index.ts';
import type { RequestRate } from '#src/cxone/request-gate.ts';
import type { RetryPolicy } from '#src/cxone/transport.ts';

export type DialectChoice = Connection['dialect'];

/** Waits of milliseconds where the product waits seconds; the policy is the same. */
const QUICK: Partial<RetryPolicy> = { backoffMs: 4, backoffLimitMs: 20, attemptTimeoutMs: 1_000 };
const UNHURRIED: RequestRate = { perSecond: 5_000, upsertSpacingMs: 0 };

export interface ClientChoice {
  readonly dialect?: DialectChoice;
  readonly clientId?: string;
  readonly secret?: string;
  readonly rate?: RequestRate;
  readonly retry?: Partial<RetryPolicy>;
}

export interface TestClient {
  readonly client: CxoneClient;
  /** What the extension would find after its service worker died. */
  readonly kept: { token: Token | null; rules: Map<string, readonly KeptRule[]> };
}

export function connectionTo(origin: string, choice: ClientChoice = {}): Connection {
  const dialect = choice.dialect ?? 'campaigns';
  return dialect === 'acd'
    ? { dialect, signIn: 'access-key', issuer: origin, clientId: choice.clientId ?? 'sandbox-key' }
    : { dialect, tenant: 'sandbox', clientId: choice.clientId ?? 'sandbox', customOrigin: origin };
}

export function clientTo(origin: string, choice: ClientChoice = {}): TestClient {
  const kept: TestClient['kept'] = { token: null, rules: new Map() };
  const client = new CxoneClient({
    connection: connectionTo(origin, choice),
    secret: choice.secret ?? 'sandbox',
    now: Date.now,
    rate: choice.rate ?? UNHURRIED,
    retry: choice.retry ?? QUICK,
    tokens: {
      load: async () => kept.token,
      save: async (token) => {
        kept.token = token;
      },
    },
    keptRules: {
      load: async (campaignId) => kept.rules.get(campaignId) ?? [],
      save: async (campaignId, rules) => {
        kept.rules.set(campaignId, rules);
      },
    },
  });
  return { client, kept };
}

/** The problem that a promise ends with; null when it ends well. */
export async function problemOf(promise: Promise<unknown>): Promise<string | null> {
  try {
    await promise;
    return null;
  } catch (error) {
    return error instanceof CxoneError ? error.problem : `${error}`;
  }
}

export async function recordsOf<T>(pages: AsyncIterable<{ readonly records: readonly T[] }>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(...page.records);
  return all;
}
