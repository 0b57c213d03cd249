/** What an organisation may choose for launches that are not clear. */
import type { Page } from '@playwright/test';
import { approverFor, type GuardSettings } from '#src/settings/index.ts';
import { pressInside, textInside } from './support/closed-shadow.ts';
import { EVENING, expect, type Stage, test } from './support/stage.ts';

test.use({ stageOptions: { tenant: { now: EVENING, contacts: 120, seed: 11 }, colorScheme: 'light' } });

const launches = (stage: Stage) =>
  stage.sandbox.control.state().campaigns.reduce((sum, campaign) => sum + campaign.launches, 0);

async function choose(stage: Stage, guard: Partial<GuardSettings>): Promise<void> {
  const worker = await stage.browser.serviceWorker();
  await worker.evaluate((value) => chrome.storage.local.set({ 'settings.guard': value }), guard);
}

async function held(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  await expect.poll(() => textInside(page, 'launch-dialog')).toContain('Launch held');
}

test('a second person’s code: wrong ones are refused, the right one lets one launch through', async ({
  stage,
}) => {
  await choose(stage, { overrides: 'approval', approvers: [await approverFor('Ana', 'violet-harbour')] });
  const page = await stage.open('#/campaigns/cmp-spring');
  await held(page);
  await expect.poll(() => textInside(page, 'launch-dialog')).toContain('Launch anyway');
  await pressInside(page, 'launch-dialog', 'Launch anyway…');
  await page.keyboard.type('The customer asked for it in writing');
  await page.keyboard.press('Tab');
  await page.keyboard.type('a guess');
  await page.keyboard.press('Enter');
  await expect.poll(() => textInside(page, 'launch-dialog')).toContain('This is no approver’s code.');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('violet-harbour');
  await page.screenshot({ path: '.output/screenshots/approval.png' });
  await page.keyboard.press('Enter');
  await expect.poll(() => textInside(page, 'launch-dialog')).toBeNull();
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  await expect(page.getByText('Campaign is running')).toBeVisible();
  expect(launches(stage)).toBe(1);
});

test('nobody: there is no way on', async ({ stage }) => {
  await choose(stage, { overrides: 'never' });
  const page = await stage.open('#/campaigns/cmp-spring');
  await held(page);
  await expect.poll(() => textInside(page, 'launch-dialog')).toContain('Nobody can override this launch');
  expect(await textInside(page, 'launch-dialog')).not.toContain('Launch anyway');
});

test('a warning alone where ClearDial cannot tell', async ({ stage }) => {
  await choose(stage, { whenUndecided: 'warn' });
  const page = await stage.open('#/campaigns/cmp-spring');
  const popup = await stage.browser.context.newPage();
  await popup.goto(`chrome-extension://${stage.browser.extensionId}/popup.html`);
  const signOut = popup.getByRole('button', { name: 'Sign out' });
  await signOut.click();
  await signOut.waitFor({ state: 'detached' });
  await popup.close();
  await held(page);
  expect(await textInside(page, 'launch-dialog')).toContain('nobody has checked this list');
  await pressInside(page, 'launch-dialog', 'Launch unchecked');
  await expect.poll(() => textInside(page, 'launch-dialog')).toBeNull();
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  await expect(page.getByText('Campaign is running')).toBeVisible();
  expect(launches(stage)).toBe(1);
});
