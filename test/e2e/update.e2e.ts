/** The extension is updated, or only now installed, while a console is open. */
import { updateExtension } from './support/browser.ts';
import { allBadgesSettled, BADGE } from './support/connect.ts';
import { EVENING, expect, test } from './support/stage.ts';

test.use({ stageOptions: { tenant: { now: EVENING, contacts: 120, seed: 11 }, colorScheme: 'light' } });

test('old badges leave and new ones come, without a reload of the page', async ({ stage }) => {
  const page = await stage.open('#/campaigns/cmp-spring', { remember: true });
  await allBadgesSettled(page);
  const before = await page.locator(BADGE).count();
  await page.evaluate((selector) => {
    for (const badge of document.querySelectorAll<HTMLElement>(selector)) badge.dataset.before = 'update';
  }, BADGE);
  await updateExtension(stage.browser);
  await page.bringToFront();
  await expect(page.locator(`${BADGE}[data-before]`)).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator(BADGE)).toHaveCount(before);
  await allBadgesSettled(page);
  // One badge to a row, one strip, and the guard is there.
  expect(await page.locator('[data-cleardial="summary"]').count()).toBe(1);
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  await expect(page.locator('[data-cleardial="launch-dialog"]')).toHaveCount(1);
  expect(stage.sandbox.control.requests(/launch$/)).toEqual([]);
});
