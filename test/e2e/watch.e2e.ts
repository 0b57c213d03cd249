import { openPopup } from './support/browser.ts';
import { EVENING, expect, test } from './support/stage.ts';

test.use({ stageOptions: { tenant: { now: EVENING, contacts: 200, seed: 11 }, colorScheme: 'light' } });

test('what dials into closed windows is found, told once, and gone when it stops', async ({ stage }) => {
  const [spring] = stage.sandbox.control.tenant.campaigns;
  if (!spring) throw new Error('There is no campaign');
  await stage.open('#/campaigns');
  const popup = await openPopup(stage.browser);
  await popup.getByText('Watch', { exact: true }).click();
  await popup.getByRole('button', { name: 'Look now' }).click();
  await expect(popup.getByText('Nothing dials into a closed window.')).toBeVisible();

  await popup.getByLabel('How often to look').selectOption({ label: 'every 15 minutes' });
  const worker = await stage.browser.serviceWorker();
  await expect
    .poll(() => worker.evaluate(() => chrome.alarms.get('watch').then((alarm) => alarm?.periodInMinutes)))
    .toBe(15);
  await popup.getByLabel('Quiet from').selectOption({ label: '7 AM' });

  // As a schedule would: nobody pressed anything here.
  spring.status = 'running';
  await popup.getByRole('button', { name: 'Look now' }).click();
  await expect(
    popup.getByText(/Spring renewal.? is dialing, and \d+ of \d+ contacts are blocked now\./),
  ).toBeVisible();
  expect(await worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');
  expect(await worker.evaluate(() => chrome.notifications.getAll().then(Object.keys))).toEqual([
    'watch:cmp-spring',
  ]);
  expect(spring.status).toBe('running');

  spring.status = 'stopped';
  await popup.getByRole('button', { name: 'Look now' }).click();
  await expect(popup.getByText('Nothing dials into a closed window.')).toBeVisible();
  expect(await worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('');

  await popup.reload();
  await popup.getByText('Watch', { exact: true }).click();
  await expect(popup.getByLabel('How often to look')).toHaveValue('15');
});
