/** Pictures of the popup's rule screens, for a person to look at, under `.output/screenshots`. */
import { mkdir } from 'node:fs/promises';
import { openPopup } from './support/browser.ts';
import { allBadgesSettled } from './support/connect.ts';
import { EVENING, expect, test } from './support/stage.ts';

const FOLDER = '.output/screenshots';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ stageOptions: { tenant: { now: EVENING, contacts: 300, seed: 11 }, colorScheme } });

    test('home, editor, review, refusal and log can be looked at', async ({ stage }) => {
      // Ten screens, each drawn whole: over two minutes where something else keeps the machine busy.
      test.slow();
      await mkdir(FOLDER, { recursive: true });
      const page = await stage.open('#/campaigns/cmp-spring');
      await allBadgesSettled(page);
      const popup = await openPopup(stage.browser);
      const shot = (name: string) =>
        popup.screenshot({ path: `${FOLDER}/${colorScheme}-rule-${name}.png`, fullPage: true });
      await expect(popup.getByRole('button', { name: 'Remove Spring hours' })).toBeVisible();
      await shot('home');
      await popup.getByRole('button', { name: 'New rule' }).click();
      await popup.getByRole('button', { name: 'See what it changes' }).click();
      await expect(popup.getByText('Choose the jurisdiction.')).toBeVisible();
      await shot('faults');
      await popup.getByLabel('Jurisdiction').fill('Strictest of the United States');
      await popup.getByRole('button', { name: 'Use its hours' }).click();
      await expect(popup.getByText('Filled from the rulebook')).toBeVisible();
      await popup.locator('summary').filter({ hasText: 'Weekdays' }).first().click();
      await popup.getByRole('checkbox', { name: 'Corporate' }).check();
      await popup.getByLabel('Calls to one number in a day, at most').fill('3');
      await popup.getByLabel('Postal code of an exclusion zone').fill('32301');
      await popup.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(popup.getByText('Added around 32301.')).toBeVisible();
      await popup.getByText('Choose on a map').click();
      await shot('editor');
      await popup.getByRole('button', { name: 'See what it changes' }).click();
      await expect(popup.locator('.headline')).toBeVisible();
      await shot('review');
      stage.sandbox.control.addFault({ fault: '409-limit', method: 'POST', path: 'rules$' });
      await popup.getByRole('button', { name: 'Register rule' }).click();
      await expect(popup.getByText('holds as many rules as it may')).toBeVisible();
      await shot('limit');
      await popup.getByRole('button', { name: 'Leave it' }).click();
      await popup.getByRole('button', { name: 'Audit log' }).click();
      await expect(popup.getByText('Last hash', { exact: true })).toBeVisible();
      await shot('audit');
    });
  });
}
