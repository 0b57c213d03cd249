/** Who an entry of the log is by, from CXone's token to the entry. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type AuditEntry,
  type AuditEvent,
  actorOf,
  entryAfter,
  sha256,
  toCsv,
  toJsonLines,
  verifyLog,
} from '#src/audit/index.ts';
import { whoText } from '#src/audit/who.ts';
import { signInToAcd } from '#src/cxone/acd-sign-in.ts';
import { RequestGate, Token, Transport } from '#src/cxone/index.ts';
import { userOf } from '#src/cxone/token-user.ts';
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { parse } from '#src/schema/index.ts';
import { effectiveSettings } from '#src/settings/index.ts';
import 'fake-indexeddb/auto';

const token = (claims: object) =>
  ['{"alg":"none"}', JSON.stringify(claims), 'x']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

const ROUTE = { tenantId: 't-1', icClusterId: 'B32' };

describe('the user that a token names', () => {
  test.each([
    [
      { userId: 'u-1', name: 'ana@acme.example', icAgentId: 4711 },
      { id: 'u-1', name: 'ana@acme.example', agentId: '4711' },
    ],
    [
      { sub: 'user:u-1', given_name: 'Ana', family_name: 'Díaz' },
      { id: 'user:u-1', name: 'Ana Díaz', agentId: null },
    ],
    [
      { sub: 'user:u-1', userName: 'ana', firstName: 'Ana' },
      { id: 'user:u-1', name: 'ana', agentId: null },
    ],
    [
      { userId: null, name: 'ana', icAgentId: {} },
      { id: null, name: 'ana', agentId: null },
    ],
    [{ tenantId: 't' }, null],
  ])('%j', (claims, user) => {
    expect(userOf(token({ ...ROUTE, ...claims }), 'opaque')).toEqual(user);
  });

  test('is found in the access token where the answer has no other, and put together from both', () => {
    expect(userOf(null, token({ sub: 's' }))?.id).toBe('s');
    expect(userOf(token({ name: 'ana' }), token({ sub: 's' }))).toEqual({
      id: 's',
      name: 'ana',
      agentId: null,
    });
    for (const nothing of ['', 'a.b', 'a.%%%.c', token([1]), 'opaque'])
      expect(userOf(nothing, nothing)).toBeNull();
  });
});

describe('a sign-in to CXone', () => {
  const connection = {
    dialect: 'acd',
    signIn: 'access-key',
    issuer: 'https://cx.example',
    clientId: 'key',
  } as const;
  const ENDPOINTS = {
    authorization_endpoint: 'https://cx.example/a',
    token_endpoint: 'https://cx.example/t',
  };
  const CONFIGURATION = { tenantId: 't-1', api_endpoint: 'https://api.example' };
  const signIn = (idToken: unknown, previous: Token | null = null) =>
    signInToAcd(
      {
        connection,
        secret: 's',
        now: () => 0,
        transport: new Transport({
          gate: new RequestGate(),
          fetch: async (request) => {
            const { pathname } = new URL(request instanceof Request ? request.url : String(request));
            if (pathname.endsWith('openid-configuration')) return Response.json(ENDPOINTS);
            if (pathname.endsWith('cxone-configuration')) return Response.json(CONFIGURATION);
            return Response.json({
              access_token: token(ROUTE),
              expires_in: 3600,
              refresh_token: 'r',
              ...(idToken === undefined ? {} : { id_token: idToken }),
            });
          },
        }),
      },
      previous,
    );

  test('keeps who it is by', async () => {
    const signed = await signIn(token({ userId: 'u-1', name: 'ana' }));
    expect(signed.user).toEqual({ id: 'u-1', name: 'ana', agentId: null });
    expect(parse(Token, JSON.parse(JSON.stringify(signed)), 'a token')).toEqual(signed);
  });

  test('and a renewal that does not say is by the same', async () => {
    const signed = await signIn(token({ userId: 'u-1' }));
    expect((await signIn(undefined, signed)).user?.id).toBe('u-1');
    expect((await signIn(token({ userId: 'u-2' }), signed)).user?.id).toBe('u-2');
  });

  test.each([undefined, null, 12, {}, 'x', token({})])(
    'is no worse for an id token that is %j',
    async (idToken) => {
      expect(await signIn(idToken)).not.toHaveProperty('user');
    },
  );
});

test('a token from before it named a user can still be read', () => {
  const kept = { accessToken: 'a', expiresAt: 1, refreshToken: null, tenant: null };
  expect(parse(Token, kept, 'a token')).toEqual(kept);
});

describe('the name of this browser', () => {
  test('is the policy’s alone', () => {
    expect(effectiveSettings({ browserName: ' Seat 12 ' }, {}).browserName).toBe('Seat 12');
    expect(effectiveSettings({}, { browserName: 'mine' }).browserName).toBeNull();
    expect(effectiveSettings({ browserName: '' }, {})).toMatchObject({ browserName: null, problems: [] });
  });

  test.each([12, ' ', 'x'.repeat(101), {}])('that is %j is a slip of the policy, and said', (browserName) => {
    const { browserName: known, problems } = effectiveSettings({ browserName }, {});
    expect(known).toBeNull();
    expect(problems).toMatchObject([{ part: 'browserName', ruled: true }]);
  });
});

const ACCESS = { dialect: 'acd', clientId: 'key-1' };
const ANA = { id: 'u-1', name: 'Ana', agentId: '4711' };

test.each([
  [ACCESS, ANA, null, 'acd:key-1', 'Ana, user u-1, agent 4711'],
  [ACCESS, ANA, 'Seat 12', 'acd:key-1', 'Ana, user u-1, agent 4711, browser Seat 12'],
  [{ dialect: 'campaigns', clientId: 'app' }, null, 'Seat 12', 'campaigns:app', 'browser Seat 12'],
  [ACCESS, null, null, 'acd:key-1', ''],
  [ACCESS, { id: '', name: ' ', agentId: null }, '', 'acd:key-1', ''],
  // A token that is still there belongs to nobody who is signed in.
  [null, ANA, null, '', ''],
] as const)('%j by %j in %j is %s, %s', (access, user, browser, actor, text) => {
  const by = actorOf(access, user, browser);
  expect(by.actor).toBe(actor);
  expect(whoText(by.who)).toBe(text);
  if (text === '') expect(by.who).toBeNull();
});

const AT = '2026-11-21T09:00:00.000Z';
const event = (more: Partial<AuditEvent> = {}): AuditEvent => ({
  action: 'LAUNCH_OVERRIDDEN',
  actor: 'acd:key-1',
  tenant: 'acme',
  subject: 'cmp-1',
  details: { reason: 'agreed' },
  ref: crypto.randomUUID(),
  ...more,
});

describe('an entry', () => {
  test('says who, under its hash, in every export', async () => {
    const { who } = actorOf(ACCESS, ANA, 'Seat 12');
    const entry = await entryAfter(null, event({ who }), AT);
    const text = await toJsonLines([entry], AT);
    expect((await verifyLog(text)).faults).toEqual([]);
    expect((await verifyLog(text.replace('"Ana"', '"Bo"'))).faults).toMatchObject([{ fault: 'changed' }]);
    expect(toCsv([entry])).toContain('"Ana, user u-1, agent 4711, browser Seat 12"');
  });

  test('cuts names to its limits, however long or broken they are', async () => {
    const { who } = actorOf(
      ACCESS,
      { id: 'u'.repeat(5_000), name: `${'n'.repeat(198)}😀x`, agentId: '\ud800' },
      null,
    );
    const entry = await entryAfter(null, event({ who }), AT);
    expect(entry.who?.userId).toHaveLength(200);
    for (const part of Object.values(entry.who ?? {})) expect(part?.isWellFormed()).toBe(true);
    expect((await verifyLog(await toJsonLines([entry], AT))).faults).toEqual([]);
  });

  test('from before this was asked keeps its hash', async () => {
    // As 0.1 wrote it: without `who`.
    const before = {
      ...event({ ref: 'r' }),
      seq: 1,
      at: AT,
      prev: '0'.repeat(64),
    };
    const old = { ...before, hash: await sha256(canonicalJson(before)) } satisfies AuditEntry;
    const next = await entryAfter(old, event({ who: null }), AT);
    expect(next.who).toBeNull();
    const text = await toJsonLines([old, next], AT);
    expect(await verifyLog(text)).toMatchObject({ entries: 2, faults: [] });
    expect(text.split('\n')[0]).not.toContain('"who"');
  });
});

const SESSION = '00000000-0000-4000-8000-000000000001';

describe('the background', () => {
  const stores = { session: {} as Record<string, unknown>, policy: {} as Record<string, unknown> | null };
  beforeEach(() => {
    vi.resetModules();
    stores.session = {};
    stores.policy = {};
    vi.doMock('#src/bridge/browser.ts', () => ({
      browser: {
        storage: { session: { get: async () => structuredClone(stores.session) } },
      },
    }));
  });

  async function auditLog(now = Date.parse(AT), connected = true) {
    const { AuditLog } = await import('#src/background/audit/audit-log.ts');
    const session = { id: SESSION, clientId: 'key-1', tenant: { dialect: 'acd', name: 'acme' } };
    const parts = [
      { current: connected ? session : null },
      { now: () => now },
      async () => {
        if (stores.policy === null) throw new Error('broken');
        return effectiveSettings(stores.policy, {});
      },
    ] as unknown;
    return new AuditLog(...(parts as ConstructorParameters<typeof AuditLog>));
  }
  const latest = async () => {
    const { auditEntries } = await import('#src/storage/index.ts');
    return (await auditEntries()).at(-1)?.entry;
  };
  const kept = (user: object | undefined) => ({
    token: {
      session: SESSION,
      token: { accessToken: 'a', expiresAt: 1, refreshToken: null, tenant: null, user },
    },
  });

  test('enters the user behind the token and the browser’s name', async () => {
    stores.session = kept(ANA);
    stores.policy = { browserName: 'Seat 12' };
    await (await auditLog()).enter('LAUNCH_OVERRIDDEN', 'cmp-1');
    expect(await latest()).toMatchObject({
      actor: 'acd:key-1',
      tenant: 'acme',
      who: { userName: 'Ana', userId: 'u-1', agentId: '4711', browser: 'Seat 12' },
    });
  });

  test('takes nobody for whoever began a thing under another access', async () => {
    stores.session = kept(ANA);
    const log = await auditLog();
    await log.add(event({ actor: 'acd:key-2' }));
    expect(await latest()).toMatchObject({ actor: 'acd:key-2', who: null });
    await log.add(event({ actor: 'acd:key-1' }));
    expect(await latest()).toMatchObject({ who: { userName: 'Ana' } });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300])(
    'writes an override by a clock that says %s',
    async (now) => {
      const log = await auditLog(now);
      await log.enter('LAUNCH_OVERRIDDEN', `at ${now}`);
      expect(await latest()).toMatchObject({ subject: `at ${now}` });
      await log.export('jsonl');
    },
  );

  test('writes an override also where it cannot be asked who it is by', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.doMock('#src/bridge/browser.ts', () => {
      const fails = { get: () => Promise.reject(new Error('broken')) };
      return { browser: { storage: { session: fails } } };
    });
    stores.policy = null;
    await (await auditLog()).enter('LAUNCH_OVERRIDDEN', 'cmp-1');
    expect(await latest()).toMatchObject({ action: 'LAUNCH_OVERRIDDEN', who: null });
    await (await auditLog(Date.parse(AT), false)).enter('LAUNCH_OVERRIDDEN', 'cmp-2');
    expect(await latest()).toMatchObject({ subject: 'cmp-2', actor: '', who: null });
  });
});
