import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openPopup } from './support/browser.ts';
import { allBadgesSettled, connectThroughPopup } from './support/connect.ts';
import { EVENING, expect, type Stage, test } from './support/stage.ts';

test.use({ stageOptions: { tenant: { now: EVENING, contacts: 200, seed: 11 }, colorScheme: 'light' } });

async function expectNothingSerious(page: Page, state: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(
      ({ id, nodes }) => `${state}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    ),
  ).toEqual([]);
}

async function openCampaign(stage: Stage): Promise<Page> {
  const page = await stage.open('#/campaigns/cmp-spring');
  await allBadgesSettled(page);
  const popup = await openPopup(stage.browser);
  await expect(popup.getByRole('button', { name: 'Remove Spring hours' })).toBeVisible();
  return popup;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ stageOptions: { tenant: { now: EVENING, contacts: 200, seed: 11 }, colorScheme } });

    test('nothing serious is in the way of anybody, in any state of the popup', async ({ stage }) => {
      const { control } = stage.sandbox;
      const form = await openPopup(stage.browser);
      await expectNothingSerious(form, 'connect');
      await form.getByRole('button', { name: 'Connect' }).click();
      await expectNothingSerious(form, 'connect with faults');
      await form.close();
      const refused = await connectThroughPopup(stage.browser, stage.sandbox.origin, { secret: 'no' });
      await expect(refused.getByRole('alert')).toBeVisible();
      await expectNothingSerious(refused, 'refused');
      await refused.close();

      const popup = await openCampaign(stage);
      await popup.getByText('Compliance platform').click();
      await popup.getByText('Connection', { exact: true }).click();
      await popup.getByRole('button', { name: 'Remove Spring hours' }).click();
      await expectNothingSerious(popup, 'home');
      await popup.getByRole('button', { name: 'Keep' }).click();
      await popup.getByRole('button', { name: 'New rule' }).click();
      await popup.getByRole('button', { name: 'See what it changes' }).click();
      await expectNothingSerious(popup, 'editor with faults');
      await popup.getByLabel('Jurisdiction').fill('Florida');
      await popup.getByRole('button', { name: 'Use its hours' }).click();
      await popup.locator('summary').filter({ hasText: 'Every day' }).first().click();
      await popup.getByLabel('Postal code of an exclusion zone').fill('32301');
      await popup.getByRole('button', { name: 'Add', exact: true }).click();
      await popup.getByText('Choose on a map').click();
      await popup.getByText('Copy a rule of another campaign').click();
      await popup.getByLabel('Campaign to copy from').selectOption({ label: 'Win-back West' });
      await expect(popup.getByRole('button', { name: /Copy “.West/ })).toBeVisible();
      await expectNothingSerious(popup, 'editor');
      control.addFault({ fault: '409-limit', method: 'POST', path: 'rules$' });
      await popup.getByLabel('Calls to one number in a day, at most').fill('2');
      await popup.getByRole('button', { name: 'See what it changes' }).click();
      await expect(popup.locator('.headline')).toBeVisible();
      await expectNothingSerious(popup, 'review');
      await popup.getByRole('button', { name: 'Register rule' }).click();
      await expect(popup.getByRole('alert')).toBeVisible();
      await expectNothingSerious(popup, 'stopped');
      control.clearFaults();
      control.addFault({ fault: 'hang', method: 'POST', path: 'rules$' });
      await popup.getByRole('button', { name: 'Back to the rule' }).click();
      await popup.getByRole('button', { name: 'See what it changes' }).click();
      await popup.getByRole('button', { name: 'Register rule' }).click();
      await expect(popup.getByText('Registering it…')).toBeVisible();
      await expectNothingSerious(popup, 'registering');
      control.clearFaults();
      await popup.getByRole('button', { name: 'Call it off' }).click();
      await popup.getByRole('button', { name: 'Audit log' }).click();
      await expect(popup.getByText('Last hash', { exact: true })).toBeVisible();
      await expectNothingSerious(popup, 'audit');
    });
  });
}

test('a rule is registered and removed by keyboard alone', async ({ stage }) => {
  const popup = await openCampaign(stage);
  const { keyboard } = popup;
  /** Goes on with Tab until a control of this name has the focus. */
  async function tabTo(name: string | RegExp) {
    for (let presses = 0; presses < 120; presses++) {
      await keyboard.press('Tab');
      const focused = await popup.evaluate(() => {
        const element = document.activeElement;
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        return (
          element?.getAttribute('aria-label') ??
          (labels.map((label) => label.textContent).join(' ') || element?.textContent) ??
          ''
        ).trim();
      });
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    }
    throw new Error(`Tab never reached ${name}`);
  }
  await tabTo('New rule');
  await keyboard.press('Enter');
  await expect(popup.getByRole('heading', { name: /New rule on/ })).toBeFocused();
  await tabTo('Jurisdiction');
  await keyboard.type('Texas');
  await keyboard.press('Escape');
  await tabTo('Use its hours');
  await keyboard.press('Enter');
  await expect(popup.getByText('Filled from the rulebook')).toBeVisible();
  await tabTo('Name');
  await keyboard.press('Control+A');
  await keyboard.type('By keyboard');
  await tabTo('Corporate');
  await keyboard.press('Space');
  await tabTo('Calls to one number in a day, at most');
  await keyboard.press('Control+A');
  await keyboard.type('4');
  await tabTo('See what it changes');
  await keyboard.press('Enter');
  await expect(popup.getByRole('heading', { name: /What “.By keyboard.” changes/ })).toBeFocused();
  await expect(popup.locator('.headline')).toBeVisible();
  await tabTo('Register rule');
  await keyboard.press('Enter');
  await expect(popup.getByText('“By keyboard” is registered.')).toBeVisible();
  await tabTo('Remove By keyboard');
  await keyboard.press('Enter');
  await tabTo('Remove it');
  await keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Remove By keyboard' })).toBeHidden();
  const rules = stage.sandbox.control.tenant.campaigns[0]?.rules.map(({ name }) => name);
  expect(rules).toEqual(['Spring hours', 'Spring exclusion']);
});

test.describe('what a tenant may hold', () => {
  const NAMES = [
    'Règle d’été <img src=x onerror=alert(1)>',
    '夏のキャンペーン規則',
    'قاعدة الاتصال الصيفية',
    'W'.repeat(110),
    '\u202egnp.exe',
  ];

  test('two hundred rules in several scripts stay inside the popup', async ({ stage }) => {
    const campaign = stage.sandbox.control.tenant.campaigns[0];
    const [model] = campaign?.rules ?? [];
    if (!campaign || !model) throw new Error('There is no rule to copy');
    campaign.rules = Array.from({ length: 200 }, (_, index) => ({
      ...model,
      id: crypto.randomUUID(),
      name: NAMES[index % NAMES.length] ?? '',
    }));
    await stage.open('#/campaigns/cmp-spring');
    const popup = await openPopup(stage.browser);
    await popup.getByRole('button', { name: 'Show all 200 rules' }).click();
    await expect(popup.locator('.rules li')).toHaveCount(200);
    const wide = await popup.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    expect(await popup.locator('.rules img').count()).toBe(0);
  });

  test('ten thousand do-not-call lists are searched, and an inactive one cannot be chosen', async ({
    stage,
  }) => {
    const lists = Array.from({ length: 10_000 }, (_, index) => ({
      id: `list-${index}`,
      name: `List ${index} ${NAMES[index % NAMES.length]}`,
      active: index % 2 === 0,
      records: [],
    }));
    stage.sandbox.control.setDncLists(lists);
    await stage.open('#/campaigns/cmp-clear');
    const popup = await openPopup(stage.browser);
    await popup.getByRole('button', { name: 'New rule' }).click();
    await expect(popup.getByPlaceholder('Search 10,000 lists')).toBeVisible({ timeout: 20_000 });
    expect(await popup.getByRole('checkbox').count()).toBeLessThan(60);
    await popup.getByPlaceholder('Search 10,000 lists').fill('List 9998 ');
    await popup.getByRole('checkbox', { name: /^List 9998 / }).check();
    await popup.getByPlaceholder('Search 10,000 lists').fill('List 9997 ');
    await expect(popup.getByRole('checkbox', { name: /^List 9997 / })).toBeDisabled();
    await expect(popup.getByRole('checkbox', { name: /^List 9998 / })).toBeChecked();
  });

  test('a slow tenant shows what is being read, and a person may leave', async ({ stage }) => {
    await stage.open('#/campaigns/cmp-spring');
    stage.sandbox.control.addFault({ fault: 'hang', path: 'rules$' });
    const popup = await openPopup(stage.browser);
    await expect(popup.getByRole('status', { name: 'Reading the rules' })).toBeVisible();
    await popup.getByRole('button', { name: 'New rule' }).click();
    await expect(popup.getByLabel('Jurisdiction')).toBeVisible();
    await popup.getByRole('button', { name: 'Back' }).click();
    await expect(popup.getByRole('button', { name: /New rule|draft/ })).toBeVisible();
  });
});

test('the log is exported, verified, and found out when it was tampered with', async ({ stage }) => {
  const popup = await openCampaign(stage);
  await popup.getByRole('button', { name: 'Remove Spring hours' }).click();
  await popup.getByRole('button', { name: 'Remove it' }).click();
  await expect(popup.getByRole('button', { name: 'Remove Spring hours' })).toBeHidden();
  await popup.getByRole('button', { name: 'Audit log' }).click();
  const downloading = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Export as JSON Lines' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(text).toContain('"action":"CONNECTED"');
  expect(text).toContain('"action":"RULE_REMOVED"');
  expect(text).not.toMatch(/\+1\d{10}/);

  const opened = stage.browser.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'Verify a file' }).click();
  const page = await opened;
  const verify = async (content: string) => {
    await page.getByLabel(/Choose an export/).setInputFiles({
      name: 'log.jsonl',
      mimeType: 'application/jsonl',
      buffer: Buffer.from(content),
    });
  };
  await verify(text);
  await expect(page.getByText(/entries, unbroken\.$/)).toBeVisible();
  await expectNothingSerious(page, 'verifier');
  await verify(text.replace('Spring hours', 'Other hours'));
  await expect(page.getByText(/was changed after it was written/)).toBeVisible();
  await verify(text.split('\n').toSpliced(0, 1).join('\n'));
  await expect(page.getByText('Entry 1 is missing (before line 1).')).toBeVisible();
});
