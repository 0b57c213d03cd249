/** One lifetime: what was begun for a tenant ends with its session, wherever it stands. */
import './fake-browser.ts';
import { describe, expect, test } from 'vitest';
import type { RuleDraft } from '#src/rule/index.ts';
import {
  ACD_ORIGIN,
  ACME,
  acdConnection,
  actions,
  anyRule,
  awake,
  type Background,
  connectionOf,
  device,
  hold,
  pass,
  quiet,
  restartBrowser,
  sent,
  settle,
  signIn,
  storedWork,
  tenantAt,
  useBackground,
  validatorHost,
  wake,
} from './support.ts';

useBackground();

const OTHER = 'https://acme.example.com';
/** Another host whose tenant has the same name. */
const otherHost = connectionOf('acme', { customOrigin: OTHER });

const signOut = (background: Background) => settle(background.ask('connection.signOut', {}));
const eraseAll = (background: Background) =>
  settle(background.ask('everything.erase', { typed: 'erase everything' }));
const endings = [
  ['a sign-out', signOut],
  ['a sign-in to another host of the same name', (background: Background) => signIn(background, otherHost)],
  ['erasing', eraseAll],
] as const;

const bearersAt = (origin: string) =>
  new Set(sent.flatMap((request) => (request.origin === origin ? (request.bearer ?? []) : [])));

test('a person signs in, is somebody after the service worker was stopped, and signs out', async () => {
  tenantAt(ACME);
  const background = await awake();
  await signIn(background);
  expect(await background.ask('connection.get', {})).toMatchObject({ state: 'connected', tenant: 'acme' });
  background.stop();
  const again = await awake();
  expect(await again.ask('connection.get', {})).toMatchObject({ state: 'connected', remembered: false });
  await signOut(again);
  expect(await again.ask('connection.get', {})).toEqual({ state: 'signed-out' });
  expect(await actions()).toEqual(['CONNECTED', 'SIGNED_OUT']);
});

test('a message that comes before the state is restored is answered by the state', async () => {
  tenantAt(ACME);
  const background = await awake();
  await signIn(background);
  background.stop();
  const waking = wake();
  expect(await settle(waking.ask('connection.get', {}))).toMatchObject({ state: 'connected' });
});

test('a browser that was closed remembers nobody, but who wanted it', async () => {
  tenantAt(ACME);
  const background = await awake();
  await signIn(background, connectionOf('acme'), true);
  background.stop();
  restartBrowser();
  const next = await awake();
  expect(await next.ask('connection.get', {})).toMatchObject({ state: 'connected', remembered: true });
  await signIn(next);
  next.stop();
  restartBrowser();
  const last = await awake();
  expect(await last.ask('connection.get', {})).toEqual({ state: 'signed-out' });
});

test('credentials that CXone refuses leave nobody signed in, and say why', async () => {
  tenantAt(ACME);
  const background = await awake();
  const answer = await settle(
    background.ask('connection.connect', {
      connection: connectionOf('acme'),
      secret: 'wrong',
      remember: true,
    }),
  );
  expect(answer).toMatchObject({ ok: false, problem: { problem: 'wrong-credentials' } });
  expect(await background.ask('connection.get', {})).toEqual({ state: 'signed-out' });
  expect([...device.session.values.keys(), ...device.local.values.keys()]).not.toContain('session');
});

test('of two sign-ins at once the later one counts', async () => {
  tenantAt(ACME);
  tenantAt(OTHER);
  const background = await awake();
  const asked = hold(/POST https:\/\/acme\.api.*\/oauth2\/token/);
  const first = background
    .ask('connection.connect', { connection: connectionOf('acme'), secret: 'sandbox', remember: false })
    .catch(() => undefined);
  await asked.asked;
  await signIn(background, otherHost);
  asked.release();
  await settle(first);
  expect(await background.ask('connection.get', {})).toMatchObject({ state: 'connected', origin: OTHER });
});

describe.each(endings)('%s', (_, end) => {
  test('keeps a token that is being renewed from being saved, and from being sent to anybody', async () => {
    tenantAt(ACME);
    tenantAt(OTHER);
    const background = await awake();
    await signIn(background);
    await pass(3 * 3_600_000);
    const renewal = hold(/POST https:\/\/acme\.api.*\/oauth2\/token/);
    const asked = background.ask('campaigns.list', {});
    asked.catch(() => undefined);
    await renewal.asked;
    const own = bearersAt(ACME);
    await end(background);
    renewal.release();
    await settle(asked.catch(() => undefined));
    await quiet();
    const { token } = Object.fromEntries(device.session.values) as {
      token?: { token: { accessToken: string } };
    };
    expect(own).not.toContain(token?.token.accessToken);
    await signIn(background, otherHost);
    await settle(background.ask('campaigns.list', {}));
    expect(bearersAt(OTHER).size).toBeGreaterThan(0);
    expect([...bearersAt(OTHER)].filter((bearer) => own.has(bearer))).toEqual([]);
    expect(bearersAt(ACME)).toEqual(own);
  });

  test('stops a registration that is being sent, and it does not write itself back', async () => {
    tenantAt(ACME);
    const other = tenantAt(OTHER);
    const background = await awake();
    await signIn(background);
    const sending = hold(/POST .*\/rules$/);
    await settle(
      Promise.race([
        background.ask('rules.register', { campaignId: 'cmp-spring', rule: anyRule() }),
        sending.asked,
      ]),
    );
    await settle(sending.asked);
    await end(background);
    const before = await storedWork();
    sending.release();
    await quiet();
    await pass(120_000);
    expect(await storedWork()).toEqual(before);
    expect(other.requests().filter(({ method }) => method !== 'GET' && method !== 'POST')).toEqual([]);
    expect(sent.filter(({ origin, path }) => origin === OTHER && path.includes('compliance'))).toEqual([]);
    if (end === eraseAll) expect(before).toEqual([]);
  });

  test('stops an import of the tenant’s contacts, which goes on nowhere else', async () => {
    tenantAt(ACME, { contacts: 1_500 });
    tenantAt(OTHER, { contacts: 10 });
    const background = await awake();
    await signIn(background);
    const reading = hold(/GET https:\/\/acme\.api.*\/contacts/);
    await settle(
      background.ask('import.begin', {
        source: { from: 'tenant', campaignId: null, name: 'All contacts' },
        proposedAt: null,
        zone: 'America/New_York',
      }),
    );
    await settle(reading.asked);
    await end(background);
    reading.release();
    await quiet();
    await pass(300_000);
    await signIn(background, otherHost);
    await pass(300_000);
    const left = await settle(background.ask('import.list', {}));
    expect(left.filter(({ rows, state }) => rows > 0 || state !== 'reading')).toEqual([]);
    expect(left).toHaveLength(end === eraseAll ? 0 : 1);
    const afterwards = sent.filter(({ origin, method }) => origin === OTHER && method !== 'GET');
    expect(afterwards.filter(({ path }) => !path.endsWith('/oauth2/token'))).toEqual([]);
  });

  test('leaves nothing of the session: no list, no reminder, no allowance of a screen, no contact', async () => {
    tenantAt(ACME);
    tenantAt(OTHER);
    const background = await awake();
    await signIn(background);
    await settle(background.ask('list.open', { list: 'cmp-spring' }));
    await pass(10_000);
    await settle(background.ask('launch.remind', { campaignId: 'cmp-spring', at: Date.now() + 3_600_000 }));
    expect(validatorHost.validator.progressOf('cmp-spring')).not.toBeNull();
    expect([...device.alarms.keys()].some((name) => name.includes('cmp-spring'))).toBe(true);
    await end(background);
    expect(validatorHost.validator.progressOf('cmp-spring')).toBeNull();
    const kept = Object.fromEntries(device.session.values);
    expect(kept.reminders ?? []).toEqual([]);
    expect(kept.lists ?? []).toEqual([]);
    expect([...device.alarms.keys()].filter((name) => name.includes('cmp-spring'))).toEqual([]);
  });
});

test('a rule’s draft is kept for its host, and another host of the same name has none', async () => {
  tenantAt(ACME);
  tenantAt(OTHER);
  const background = await awake();
  await signIn(background);
  const draft: RuleDraft = {
    ...{ type: 'TIME_RESTRICTION', name: 'Evenings in Florida', jurisdiction: 'US-FL' },
    ...{ zones: [], dncListIds: [], maxCallsPerDay: 3, exclusions: [], concurrencyLimit: 10 },
  };
  expect(await settle(background.ask('draft.keep', { campaignId: 'cmp-spring', draft }))).toEqual({
    ok: true,
  });
  expect(await settle(background.ask('draft.get', { campaignId: 'cmp-spring' }))).toEqual(draft);
  await signIn(background, otherHost);
  expect(await settle(background.ask('draft.get', { campaignId: 'cmp-spring' }))).toBeNull();
  await signIn(background);
  expect(await settle(background.ask('draft.get', { campaignId: 'cmp-spring' }))).toEqual(draft);
  await settle(background.ask('draft.keep', { campaignId: 'cmp-spring', draft: null }));
  expect(await settle(background.ask('draft.get', { campaignId: 'cmp-spring' }))).toBeNull();
});

test('a person who signs in at CXone stays signed in through its window', async () => {
  tenantAt(ACD_ORIGIN, { dialect: 'acd' } as never);
  const background = await awake();
  await signIn(background, acdConnection);
  expect(await background.ask('connection.get', {})).toMatchObject({ state: 'connected', dialect: 'acd' });
});
