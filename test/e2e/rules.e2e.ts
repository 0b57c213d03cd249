import type { Page } from '@playwright/test';
import { openPopup, stopServiceWorker } from './support/browser.ts';
import type { ConnectChoice } from './support/connect.ts';
import { allBadgesSettled, countBadges } from './support/connect.ts';
import { expect, type Stage, test } from './support/stage.ts';

const DIALECTS = [
  ['campaigns', '#/campaigns/cmp-clear'],
  ['contacts', '#/campaigns/cmp-clear'],
  ['acd', '#/skills/4003'],
] as const;

/** A rule that closes New York at this hour: every contact of the sandbox's clear campaign is there. */
async function writeRule(popup: Page, name: string) {
  await popup.getByRole('button', { name: /New rule|Go on with your draft/ }).click();
  await popup.getByRole('radio', { name: 'Calling hours' }).check();
  await popup.getByLabel('Jurisdiction').fill('New York');
  await popup.getByRole('button', { name: 'Use its hours' }).click();
  await expect(popup.getByText('Filled from the rulebook')).toBeVisible();
  await popup.getByLabel('Name', { exact: true }).fill(name);
  await popup.locator('summary').filter({ hasText: 'Every day' }).click();
  await popup.getByLabel('Monday, from').selectOption({ label: '3:00 PM' });
  await popup.getByRole('button', { name: 'Monday to all days' }).click();
  await popup.getByLabel('Calls to one number in a day, at most').fill('3');
}

async function openCampaign(stage: Stage, route: string, choice: ConnectChoice) {
  const page = await stage.open(route, choice);
  await allBadgesSettled(page);
  const popup = await openPopup(stage.browser);
  await expect(popup.getByRole('heading', { name: 'All clear' })).toBeVisible();
  return { page, popup };
}

for (const [dialect, route] of DIALECTS) {
  test(`${dialect}: a rule is tried, registered, seen on the open list, and removed`, async ({ stage }) => {
    const { page, popup } = await openCampaign(stage, route, { dialect });
    expect(Object.keys(await countBadges(page))).toEqual(['callable']);
    await writeRule(popup, 'Afternoons only');
    await popup.getByRole('button', { name: 'See what it changes' }).click();
    await expect(popup.locator('.headline')).toHaveText(/^\d+ more of \d+ contacts would be blocked now\.$/);
    if (dialect === 'acd') {
      await expect(popup.getByText('Eastern Standard Time')).toBeVisible();
      await expect(popup.getByText('Kept by ClearDial alone')).toBeVisible();
    }
    await popup.getByRole('button', { name: /Register rule|Write to skill/ }).click();
    await expect(popup.getByText('“Afternoons only” is registered.')).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Remove Afternoons only' })).toBeVisible();
    // Without a reload.
    await expect.poll(async () => Object.keys(await countBadges(page))).toEqual(['blocked']);
    if (dialect === 'acd') {
      expect(
        stage.sandbox.control
          .skillSettings('cmp-clear')
          .timeZoneSettings.find(({ standardName }) => standardName === 'Eastern Standard Time')?.startTime,
      ).toBe('15:00');
    } else {
      expect(stage.sandbox.control.tenant.campaigns[2]?.rules.map(({ name }) => name)).toEqual([
        'Afternoons only',
      ]);
      await expect
        .poll(() => stage.sandbox.control.complianceEvents.map(({ event }) => event.action))
        .toEqual(['REGISTERED']);
    }
    await popup.getByRole('button', { name: 'Remove Afternoons only' }).click();
    await popup.getByRole('button', { name: 'Remove it' }).click();
    await expect(popup.getByText('None yet.')).toBeVisible();
    await expect.poll(async () => Object.keys(await countBadges(page))).toEqual(['callable']);
  });
}

test.describe('a conflict', () => {
  test('with the limit on rules offers to remove one, and then it goes', async ({ stage }) => {
    const { popup } = await openCampaign(stage, '#/campaigns/cmp-clear', {});
    const { tenant } = stage.sandbox.control;
    const [spring] = tenant.campaigns;
    const filling = (spring?.rules ?? []).map((rule, index) => ({
      ...rule,
      id: crypto.randomUUID(),
      name: `Old rule ${index}`,
    }));
    tenant.campaigns[2]?.rules.push(...filling);
    await writeRule(popup, 'One too many');
    await popup.getByLabel('Rules on this campaign, at most').fill(String(filling.length));
    await popup.getByRole('button', { name: 'See what it changes' }).click();
    await popup.getByRole('button', { name: 'Register rule' }).click();
    await expect(popup.getByRole('alert')).toContainText('holds as many rules as it may');
    await popup.getByRole('button', { name: 'Remove Old rule 0' }).click();
    await expect(popup.getByText('Removed')).toBeVisible();
    await popup.getByRole('button', { name: 'Back to the rule' }).click();
    await popup.getByRole('button', { name: 'See what it changes' }).click();
    await popup.getByRole('button', { name: 'Register rule' }).click();
    await expect(popup.getByText('“One too many” is registered.')).toBeVisible();
    expect(tenant.campaigns[2]?.rules.map(({ name }) => name)).toEqual(['Old rule 1', 'One too many']);
  });

  test('with what CXone accepts stands beside the field, and the draft is there still', async ({ stage }) => {
    const { popup } = await openCampaign(stage, '#/campaigns/cmp-clear', {});
    stage.sandbox.control.addFault({ fault: '422', method: 'POST', path: 'rules$', times: 1 });
    await writeRule(popup, 'Refused name');
    await popup.getByRole('button', { name: 'See what it changes' }).click();
    await popup.getByRole('button', { name: 'Register rule' }).click();
    await popup.getByRole('button', { name: 'Back to the rule' }).click();
    await expect(popup.getByText('CXone says: is not allowed')).toBeVisible();
    await expect(popup.getByLabel('Name', { exact: true })).toBeFocused();
    await popup.reload();
    await popup.getByRole('button', { name: 'Go on with your draft' }).click();
    await expect(popup.getByLabel('Name', { exact: true })).toHaveValue('Refused name');
  });
});

/** Requests of a registration, in order; the service worker is stopped while each is on its way. */
const STEPS = [
  { method: 'GET', path: 'dnc/lists$' },
  { method: 'POST', path: 'rules$' },
  { method: 'GET', path: 'cmp-clear/rules$' },
  { method: 'POST', path: 'compliance$' },
] as const;

for (const when of ['before', 'after'] as const) {
  test(`the service worker dies at every step, ${when} CXone acted: one rule, one event`, async ({
    stage,
  }) => {
    test.setTimeout(120_000);
    const { sandbox, browser } = stage;
    const { popup } = await openCampaign(stage, '#/campaigns/cmp-clear', {});
    const rules = () => sandbox.control.tenant.campaigns[2]?.rules ?? [];
    for (const [step, { method, path }] of STEPS.entries()) {
      const name = `Rule ${step} ${when}`;
      await writeRule(popup, name);
      await popup.getByRole('checkbox', { name: 'Corporate' }).check();
      await popup.getByRole('button', { name: 'See what it changes' }).click();
      await expect(popup.locator('.headline')).toBeVisible();
      sandbox.control.clearRequests();
      // The answer never comes; the tenant has acted before that, or not at all.
      sandbox.control.addFault({ fault: when === 'before' ? 'hang' : 'hang-after', method, path, times: 1 });
      await popup.getByRole('button', { name: 'Register rule' }).click();
      await expect
        .poll(
          () =>
            sandbox.control.requests(new RegExp(path)).filter((request) => request.method === method).length,
        )
        .toBeGreaterThan(0);
      await stopServiceWorker(browser.context, browser.extensionId);
      sandbox.control.clearFaults();
      await popup.reload();
      await expect(popup.getByRole('button', { name: `Remove ${name}` })).toBeVisible({ timeout: 30_000 });
      expect(rules().filter((rule) => rule.name === name)).toHaveLength(1);
      const { id } = rules().find((rule) => rule.name === name) ?? { id: '' };
      await expect
        .poll(() => sandbox.control.complianceEvents.filter(({ event }) => event.ruleId === id).length)
        .toBe(1);
    }
    expect(rules()).toHaveLength(STEPS.length);
    expect(sandbox.control.complianceEvents.map(({ event }) => event.action)).toEqual(
      STEPS.map(() => 'REGISTERED'),
    );
  });
}

test('events wait while the compliance platform is down, and come once and in order', async ({ stage }) => {
  const { sandbox } = stage;
  const { popup } = await openCampaign(stage, '#/campaigns/cmp-clear', {});
  sandbox.control.addFault({ fault: '403', method: 'POST', path: 'compliance$' });
  for (const name of ['First', 'Second']) {
    await writeRule(popup, name);
    await popup.getByRole('button', { name: 'See what it changes' }).click();
    await popup.getByRole('button', { name: 'Register rule' }).click();
    await expect(popup.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
  }
  await popup.getByRole('button', { name: 'Remove First' }).click();
  await popup.getByRole('button', { name: 'Remove it' }).click();
  await expect(popup.getByRole('button', { name: 'Remove First' })).toBeHidden();
  await popup.reload();
  await expect(popup.getByText('3 events waiting')).toBeVisible();
  expect(sandbox.control.complianceEvents).toEqual([]);
  sandbox.control.clearFaults();
  await popup.reload();
  await expect
    .poll(() => sandbox.control.complianceEvents.map(({ event }) => event.action))
    .toEqual(['REGISTERED', 'REGISTERED', 'REMOVED']);
  await popup.reload();
  await expect(popup.getByText('Compliance platform')).toBeVisible();
  await expect(popup.getByText('events waiting')).toBeHidden();
});

test('a webhook is registered once, however often it is asked for', async ({ stage }) => {
  const { popup } = await openCampaign(stage, '#/campaigns/cmp-clear', {});
  await popup.getByText('Compliance platform').click();
  const address = popup.getByLabel('Webhook that is told of every rule');
  await address.fill('http://not.encrypted.example');
  await popup.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(popup.getByText('begins with https://')).toBeVisible();
  for (let times = 0; times < 2; times++) {
    await address.fill('https://legal.example.com/hook');
    await popup.getByRole('button', { name: 'Register', exact: true }).click();
    await expect(popup.locator('p.address', { hasText: 'legal.example.com' })).toHaveCount(1);
  }
  expect(stage.sandbox.control.webhooks).toHaveLength(1);
});
