/** A screen that names nothing is set up, used and shared, and ClearDial says when it has changed. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openPopup } from './support/browser.ts';
import { textInside } from './support/closed-shadow.ts';
import { EVENING, expect, test } from './support/stage.ts';

test.use({ stageOptions: { tenant: { now: EVENING, contacts: 120, seed: 11 }, colorScheme: 'light' } });

const BADGE = '[data-cleardial="badge"]';

async function centreOf(page: Page, selector: string): Promise<readonly [number, number]> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not in sight`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

async function press(page: Page, selector: string): Promise<void> {
  const [x, y] = await centreOf(page, selector);
  await page.mouse.move(x - 2, y - 2);
  await page.mouse.click(x, y);
}

test('by pointing, on a list that nothing else would recognise', async ({ stage }) => {
  const page = await stage.open('#/outbound/cmp-spring');
  await page.locator('.person').first().waitFor();
  const popup = await openPopup(stage.browser);
  await popup.getByText('This screen', { exact: true }).click();
  await expect(popup.getByText('No phone numbers are recognised here.')).toBeVisible();
  await popup.getByRole('button', { name: 'Set up this screen' }).click();
  await page.bringToFront();
  await page.locator('[data-cleardial="picker"]').waitFor();
  await press(page, '.person i');
  await expect.poll(() => textInside(page, 'picker')).toContain('2 of 2');
  await page.screenshot({ path: '.output/screenshots/screen-setup.png' });
  await press(page, '.tools button');
  await expect(page.locator('[data-cleardial="picker"]')).toHaveCount(0);

  // Every first number of a row has its verdict, and the button is held; nothing was pressed through.
  await expect(page.locator(`.person > i:first-of-type > ${BADGE}`)).toHaveCount(40);
  await expect(page.locator(`${BADGE}[data-cleardial-status="pending"]`)).toHaveCount(0);
  await expect(page.getByText('live')).toHaveCount(1);
  await page.getByRole('button', { name: 'Go live' }).click();
  await expect.poll(() => textInside(page, 'launch-dialog')).toContain('contacts are not clear');
  expect(stage.sandbox.control.requests(/launch$/)).toEqual([]);

  // The description can be taken to another browser.
  const again = await openPopup(stage.browser);
  await again.getByText('This screen', { exact: true }).click();
  const [download] = await Promise.all([
    again.waitForEvent('download'),
    again.getByRole('button', { name: 'Export' }).click(),
  ]);
  const file = await download.path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    screens: [{ address: '#/outbound/{campaign}', launchWords: ['go live'] }],
  });
  await again.getByRole('button', { name: /Forget/ }).click();
  await expect(again.getByText('Forget')).toHaveCount(0);
  await expect(page.locator(BADGE)).toHaveCount(0);
  await again.getByLabel('Import…').setInputFiles(file);
  await expect(again.getByText(/1 screen read from/)).toBeVisible();
  await expect(page.locator(BADGE)).toHaveCount(40);
  await again.getByLabel('Import…').setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"screens":[{"name":"x"}]}'),
  });
  await expect(again.getByText(/broken.json was not read/)).toBeVisible();
  await expect(page.locator(BADGE)).toHaveCount(40);

  // CXone changes: the popup says so.
  await page.evaluate(() => {
    document.querySelector('.people')?.setAttribute('class', 'human-beings');
  });
  const later = await openPopup(stage.browser);
  await expect(later.getByText('has changed')).toBeVisible();
  await expect(later.getByText(/No numbers stand where .* says/)).toBeVisible();
});

test('by keyboard alone, choosing from what is there', async ({ stage }) => {
  const page = await stage.open('#/grid-aria');
  await page.getByRole('grid').waitFor();
  const popup = await openPopup(stage.browser);
  await popup.getByText('This screen', { exact: true }).click();
  await popup.getByRole('button', { name: 'Set up this screen' }).click();
  await page.bringToFront();
  await page.locator('[data-cleardial="picker"]').waitFor();
  await page.keyboard.type('Name');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => textInside(page, 'picker')).toContain('2 of 2');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-cleardial="picker"]')).toHaveCount(0);
  expect(await textInside(page, 'toast')).toContain('Nothing was changed');
});
