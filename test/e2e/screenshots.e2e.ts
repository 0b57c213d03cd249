/** Pictures of every surface in both colour schemes, for a person to look at, under `.output/screenshots`. */
import { mkdir } from 'node:fs/promises';
import { openPopup } from './support/browser.ts';
import { pressInside, textInside } from './support/closed-shadow.ts';
import { allBadgesSettled, BADGE } from './support/connect.ts';
import { EVENING, expect, test } from './support/stage.ts';

const FOLDER = '.output/screenshots';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ stageOptions: { tenant: { now: EVENING, contacts: 300, seed: 11 }, colorScheme } });

    test('list, card, dialog and popup can be looked at', async ({ stage }) => {
      await mkdir(FOLDER, { recursive: true });
      const signedOut = await openPopup(stage.browser);
      await signedOut.getByRole('button', { name: 'Connect' }).click();
      await expect(signedOut.getByText('Enter the access key id.')).toBeVisible();
      for (const [name, choose] of [
        ['access-key', /^Access key/],
        ['browser', /Your CXone sign-in/],
        ['campaigns', /^Campaign rules/],
        ['contacts', /^Contacts/],
      ] as const) {
        await signedOut.getByRole('radio', { name: choose }).check();
        const path = `${FOLDER}/${colorScheme}-popup-connect-${name}.png`;
        await signedOut.screenshot({ path, fullPage: true });
      }
      await signedOut.close();

      const page = await stage.open('#/lists/all');
      await allBadgesSettled(page);
      await page.screenshot({ path: `${FOLDER}/${colorScheme}-list.png` });
      await page.locator(`${BADGE}[data-cleardial-status="blocked"]`).nth(2).hover();
      await expect.poll(() => textInside(page, 'card')).toContain('How we know where');
      await page.screenshot({ path: `${FOLDER}/${colorScheme}-card.png` });
      await page.keyboard.press('Escape');

      const popup = await openPopup(stage.browser);
      await expect(popup.getByText(/^[\d,]+ contacts read$/).first()).toBeVisible();
      await popup.screenshot({ path: `${FOLDER}/${colorScheme}-popup.png` });
      await popup.close();

      await stage.goTo(page, '#/campaigns/cmp-spring');
      await allBadgesSettled(page);
      await page.getByRole('button', { name: 'Launch', exact: true }).click();
      await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(/Clear \d+ Blocked/);
      await page.screenshot({ path: `${FOLDER}/${colorScheme}-dialog.png` });
      await pressInside(page, 'launch-dialog', 'Launch anyway');
      await expect.poll(() => textInside(page, 'launch-dialog')).toContain('Reason for launching anyway');
      await pressInside(page, 'launch-dialog', 'Allow one launch');
      await expect.poll(() => textInside(page, 'launch-dialog')).toContain('Write at least');
      await page.screenshot({ path: `${FOLDER}/${colorScheme}-dialog-override.png` });
    });
  });
}
