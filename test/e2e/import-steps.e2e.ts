/** A list is led to its check in steps, by keyboard; what has to be said is said first. */
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { startSandbox } from '../sandbox/server.ts';
import { openBrowser, openDashboard } from './support/browser.ts';
import { connectThroughPopup } from './support/connect.ts';
import { MIDDAY } from './support/stage.ts';

const workbook = (name: string) => fileURLToPath(new URL(`../cases/xlsx/${name}.xlsx`, import.meta.url));

async function looksRight(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `.output/screenshots/${name}-${colorScheme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('a list comes to its check in steps, and goes back to its columns', async () => {
  test.setTimeout(90_000);
  const sandbox = await startSandbox({ now: MIDDAY, contacts: 20, seed: 3 });
  const browser = await openBrowser();
  try {
    await (await connectThroughPopup(browser, sandbox.origin))
      .getByRole('button', { name: 'Sign out' })
      .waitFor();
    const page = await openDashboard(browser);
    const check = page.getByRole('button', { name: 'Check this file' });

    // Of several sheets none is chosen by itself, and never one out of sight.
    await page.getByLabel('Choose a file…').setInputFiles(workbook('op-several'));
    await expect(page.getByRole('heading', { name: 'Say which sheet has the list.' })).toBeFocused();
    await expect(check).toBeDisabled();
    await expect(page.getByRole('radio', { checked: true, name: /row/ })).toHaveCount(0);
    await looksRight(page, 'import-sheets');
    await page.getByRole('radio', { name: /row/ }).first().focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('heading', { name: /can be read with these columns/ })).toBeVisible();

    // Hidden rows are asked about.
    await page.getByLabel('Choose another file…').setInputFiles(workbook('op-hiddenrows'));
    await expect(page.getByRole('group', { name: /rows? (is|are) hidden in this sheet/ })).toBeVisible();
    await expect(check).toBeDisabled();
    await looksRight(page, 'import-hidden-rows');
    await page.getByRole('radio', { name: 'Leave them out' }).focus();
    await page.keyboard.press('Space');
    await expect(check).toBeEnabled();

    // How a file is read is changed with the effect in sight.
    const rows = Array.from(
      { length: 12 },
      (_, row) => `R${row},213555${String(row).padStart(4, '0')},CA,90001,VIP`,
    );
    await page.getByLabel('Choose another file…').setInputFiles({
      name: 'few.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `id,phone,state,zip,notes\n${rows.join('\n')}\nR12,"2135550199",CA,90001,a,b\nR13,n/a,,,\n`,
      ),
    });
    const headline = page.getByRole('heading', { name: /^13 of 14 rows can be read/ });
    await expect(headline).toBeFocused();
    await page.getByText('1 line is not read as a contact').click();
    await looksRight(page, 'import-columns');
    await page.getByLabel('What “phone” is').selectOption('none');
    await expect(check).toBeDisabled();
    await expect(
      page.getByRole('status').filter({ hasText: 'Say which column has the phone number.' }),
    ).toBeVisible();
    await page.getByLabel('What “phone” is').selectOption('phone');
    await page.getByLabel('Numbers without a country').selectOption('+1');
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await looksRight(page, 'import-columns-320');
    await page.setViewportSize({ width: 1280, height: 800 });
    await check.focus();
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('heading', { name: 'This file has been checked. Nothing is sent yet.' }),
    ).toBeVisible();
    await looksRight(page, 'import-checked-list');
    await page.getByRole('button', { name: 'Back to columns' }).press('Enter');
    await expect(headline).toBeFocused();
    await expect(page.getByLabel('Numbers without a country')).toHaveValue('+1');
    await check.press('Enter');
    // The same file, checked once more, is one list.
    await expect(
      page.getByRole('heading', { name: 'This file has been checked. Nothing is sent yet.' }),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name: 'few.csv' })).toHaveCount(1);
    await page.getByRole('button', { name: 'Forget this list' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Check a list' })).toBeVisible();
  } finally {
    await browser.close();
    await sandbox.stop();
  }
});
