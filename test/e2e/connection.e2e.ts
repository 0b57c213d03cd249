import { openPopup, stopServiceWorker } from './support/browser.ts';
import { connectThroughPopup } from './support/connect.ts';
import { expect, type Stage, test } from './support/stage.ts';

test('a connection is made, shown and ended, and its secret is nowhere to be found', async ({ stage }) => {
  const popup = await connectThroughPopup(stage.browser, stage.sandbox.origin);
  await expect(popup.getByRole('status')).toHaveText('Connected');
  const worker = await stage.browser.serviceWorker();
  // Of all that is known, only what was chosen may be on the disk: the organisation's policy, which there is none of
  // here, and the settings as they were last seen.
  const onDisk = await worker.evaluate(async () => chrome.storage.local.get());
  const { 'policy.last': policy, 'seen-settings': seen, ...others } = onDisk;
  expect(policy ?? {}).toEqual({});
  expect(JSON.stringify(seen ?? {})).not.toMatch(/sandbox|secret|token/i);
  expect(others).toEqual({});
  await popup.getByRole('button', { name: 'Sign out' }).click();
  await expect(popup.getByRole('status')).toHaveText('Not connected');
  const kept = await worker.evaluate(async () => Object.keys(await chrome.storage.session.get()));
  expect(kept).not.toContain('connection');
  expect(kept).not.toContain('token');
});

test('the second dialect connects through its own token endpoint', async ({ stage }) => {
  const popup = await connectThroughPopup(stage.browser, stage.sandbox.origin, { dialect: 'contacts' });
  await expect(popup.getByRole('status')).toHaveText('Connected');
  expect(stage.sandbox.control.requests(/token/).map(({ path }) => path)).toEqual(['/api/v2/oauth/token']);
});

test('a wrong secret says so', async ({ stage }) => {
  const popup = await connectThroughPopup(stage.browser, stage.sandbox.origin, { secret: 'wrong' });
  await expect(popup.getByRole('alert')).toContainText('does not accept this client id and secret');
});

test('a missing scope names what is missing', async ({ stage }) => {
  const popup = await connectThroughPopup(stage.browser, stage.sandbox.origin, {
    clientId: 'sandbox-no-contacts',
  });
  await expect(popup.getByRole('alert')).toContainText('may not do this');
  await expect(popup.getByRole('alert')).toContainText('grant contacts:read');
});

test('a host that cannot be reached says so', async ({ stage }) => {
  await stage.sandbox.stop();
  const popup = await connectThroughPopup(stage.browser, stage.sandbox.origin);
  await expect(popup.getByRole('alert')).toContainText('cannot be reached');
});

test('a host that is no CXone says so', async ({ stage }) => {
  stage.sandbox.control.addFault({ fault: 'not-cxone', path: 'token' });
  const popup = await connectThroughPopup(stage.browser, stage.sandbox.origin);
  await expect(popup.getByRole('alert')).toContainText('no CXone API');
});

test('faults stand beside their fields and the first one is focused', async ({ stage }) => {
  const popup = await connectThroughPopup(stage.browser, 'not an address', { clientId: ' ' });
  await expect(popup.getByText('Enter the client id of your OAuth client.')).toBeVisible();
  await expect(popup.getByText(/Enter an address such as/)).toBeVisible();
  await expect(popup.getByLabel('Client id')).toBeFocused();
});

test('CXone itself connects by an access key, and its API is found by discovery', async ({ stage }) => {
  const popup = await connectThroughPopup(stage.browser, stage.sandbox.origin, { dialect: 'acd' });
  await expect(popup.getByRole('status')).toHaveText('Connected');
  await expect(popup.getByText('11eb0a3c-5a7d-4c50-9c3a-0242ac110002')).toBeVisible();
  const asked = stage.sandbox.control.requests().map(({ path }) => path);
  expect(asked.slice(0, 3)).toEqual([
    '/.well-known/openid-configuration',
    '/authentication/v1/token/access-key',
    '/.well-known/cxone-configuration',
  ]);
});

test('an access key whose user may not read lists says which right is missing', async ({ stage }) => {
  const popup = await connectThroughPopup(stage.browser, stage.sandbox.origin, {
    dialect: 'acd',
    clientId: 'sandbox-key-nothing',
  });
  await expect(popup.getByRole('alert')).toContainText('grant Calling List: View');
});

test.describe('signing in at CXone', () => {
  async function begin(stage: Stage) {
    const popup = await openPopup(stage.browser);
    await popup.getByRole('radio', { name: /^CXone/ }).check();
    await popup.getByRole('radio', { name: /Your CXone sign-in/ }).check();
    await popup.getByLabel('Client id').fill('sandbox-app');
    await popup.getByText('Advanced').click();
    await popup.getByRole('radio', { name: 'Another sign-in host' }).check();
    await popup.getByLabel('Sign-in host', { exact: true }).fill(stage.sandbox.origin);
    const opened = stage.browser.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Connect' }).click();
    const window = await opened;
    await window.getByLabel('User name').fill('officer');
    await window.getByLabel('Password').fill('sandbox');
    return { popup, window };
  }

  test('connects by authorization code with PKCE', async ({ stage }) => {
    const { popup, window } = await begin(stage);
    await window.getByRole('button', { name: 'Sign in' }).click();
    await expect(popup.getByRole('status')).toHaveText('Connected');
    const [exchange] = stage.sandbox.control.requests(/auth\/token$/);
    const form = new URLSearchParams(exchange?.body ?? '');
    expect(form.get('grant_type')).toBe('authorization_code');
    expect(form.get('code_verifier')).toMatch(/^[\w-]{43,}$/);
    expect(form.get('redirect_uri')).toMatch(/^https:\/\/[a-p]{32}\.chromiumapp\.org\/$/);
  });

  test('that the person breaks off says so', async ({ stage }) => {
    const { popup, window } = await begin(stage);
    await window.getByRole('button', { name: 'Cancel' }).click();
    await expect(popup.getByRole('alert')).toContainText('was not finished');
    await expect(popup.getByRole('status')).toHaveText('Not connected');
  });
});

test('what is remembered on this device outlives the browser, and is nowhere in the clear', async ({
  stage,
}) => {
  const secret = 'sandbox';
  const popup = await connectThroughPopup(stage.browser, stage.sandbox.origin, { remember: true });
  await expect(popup.getByText('on this device, encrypted')).toBeVisible();
  const worker = await stage.browser.serviceWorker();
  const sealed = await worker.evaluate(async () => {
    const open = indexedDB.open('cleardial');
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const all = <T>(store: string) =>
      new Promise<T[]>((resolve) => {
        const request = db.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result as T[]);
      });
    const keys = await all<CryptoKey>('keys');
    const vault = await all<{ sealed: ArrayBuffer }>('vault');
    return {
      extractable: keys.map((key) => key.extractable),
      texts: vault.map((entry) => new TextDecoder('latin1').decode(entry.sealed)),
    };
  });
  expect(sealed.extractable).toEqual([false]);
  expect(sealed.texts).toHaveLength(1);
  expect(sealed.texts.join()).not.toContain(secret);
  // As when the browser is closed: what lives in memory is gone.
  await worker.evaluate(() => chrome.storage.session.clear());
  await stopServiceWorker(stage.browser.context, stage.browser.extensionId);
  await popup.reload();
  await expect(popup.getByRole('status')).toHaveText('Connected');
  await popup.getByRole('button', { name: 'Sign out' }).click();
  await expect(popup.getByRole('status')).toHaveText('Not connected');
});
