import { connectThroughPopup } from './support/road.ts';
import { expect, test } from './support/stage.ts';

test('a connection is made, shown and ended, and its secret is nowhere to be found', async ({ stage }) => {
  const popup = await connectThroughPopup(stage.browser, stage.sandbox.origin);
  await expect(popup.getByRole('status')).toHaveText('Connected');
  const worker = await stage.browser.serviceWorker();
  const onDisk = await worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  expect(onDisk).toBe('{}');
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
  await expect(popup.getByRole('alert')).toContainText('may not read contacts');
  await expect(popup.getByRole('alert')).toContainText('Campaign:Write');
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
