import type { Page } from '@playwright/test';
import { generateTenant } from '../sandbox/generator.ts';
import { fillDisk, openPopup } from './support/browser.ts';
import { pressInside, textInside } from './support/closed-shadow.ts';
import { expectedVerdicts } from './support/expected.ts';
import { EVENING, expect, MIDDAY, type Stage, test } from './support/stage.ts';

const SEED = 11;
const CAMPAIGN = 'cmp-spring';
const HELD = /Clear [\d,]+ Blocked [\d,]+ Check [\d,]+/;

/** Presses Launch, and in the dialog that holds it the way to launch all the same. */
async function askForOverride(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(HELD);
  await pressInside(page, 'launch-dialog', 'Launch anyway');
  await expect.poll(() => textInside(page, 'launch-dialog')).toContain('Reason for launching anyway');
}

function launches(stage: Stage, id = CAMPAIGN): number {
  return stage.sandbox.control.state().campaigns.find((campaign) => campaign.id === id)?.launches ?? -1;
}

test.describe('in the evening', () => {
  test.use({ stageOptions: { tenant: { now: EVENING, contacts: 300, seed: SEED }, colorScheme: 'light' } });

  test('a press on Launch is held, with the counts that the engine gives', async ({ stage }) => {
    const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
    await page.getByRole('button', { name: 'Launch', exact: true }).click();
    await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(HELD);
    const tenant = generateTenant({ seed: SEED, contacts: 300, now: Date.parse(EVENING) });
    // A contact that comes twice counts once: the newer record replaces the older.
    const byId = new Map(
      expectedVerdicts(tenant, CAMPAIGN, EVENING).map((entry, index) => [
        entry.contact.externalId ?? index,
        entry,
      ]),
    );
    const count = (status: string) =>
      [...byId.values()].filter(({ verdict }) => verdict.status === status).length;
    expect(await textInside(page, 'launch-dialog')).toContain(
      `Clear ${count('callable')} Blocked ${count('blocked')} Check ${count('review')}`,
    );
    await pressInside(page, 'launch-dialog', 'Cancel');
    await expect.poll(() => textInside(page, 'launch-dialog')).toBeNull();
    expect(launches(stage)).toBe(0);
    await expect(page.getByText('Campaign is stopped')).toBeVisible();
  });

  test('the keyboard is held too, and Escape cancels', async ({ stage }) => {
    const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
    await page.getByRole('button', { name: 'Launch', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(HELD);
    await page.keyboard.press('Escape');
    await expect.poll(() => textInside(page, 'launch-dialog')).toBeNull();
    expect(launches(stage)).toBe(0);
  });

  for (const means of ['fetch', 'xhr', 'beacon'] as const) {
    test(`a launch that the page sends by ${means} does not reach the tenant and is explained`, async ({
      stage,
    }) => {
      const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
      await page.getByText('contacts', { exact: false }).first().waitFor();
      await page.evaluate(
        ([id, by]) => {
          const { sandboxConsole } = window as unknown as {
            sandboxConsole: { launch(id: string, means: string): Promise<unknown> };
          };
          void sandboxConsole.launch(id, by).catch(() => {});
        },
        [CAMPAIGN, means] as const,
      );
      await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(HELD);
      expect(launches(stage)).toBe(0);
    });
  }

  test('a launch in disguise does not reach the tenant and is explained', async ({ stage }) => {
    const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    const outcome = await page.evaluate(
      (id) =>
        fetch(`/api/v2/c%61mpaigns/${id}/%6Caunch`, { method: 'POST' }).then(
          ({ status }) => `answered ${status}`,
          () => 'blocked',
        ),
      CAMPAIGN,
    );
    expect(outcome).toBe('blocked');
    await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(HELD);
    expect(launches(stage)).toBe(0);
  });

  test('a launch that the page sends by a form does not reach the tenant', async ({ stage }) => {
    const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/launch'));
    await page.evaluate((id) => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'post', action: `/api/v2/campaigns/${id}/launch` });
      document.body.append(form);
      form.submit();
    }, CAMPAIGN);
    expect((await failed).failure()?.errorText).toContain('BLOCKED_BY_CLIENT');
    expect(launches(stage)).toBe(0);
  });

  test('forged presses launch nothing and open no way round', async ({ stage }) => {
    const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
    const launch = page.getByRole('button', { name: 'Launch', exact: true });
    await launch.waitFor();
    await launch.evaluate((button) => {
      for (let press = 0; press < 200; press++) {
        (button as HTMLButtonElement).click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      }
    });
    await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(HELD);
    expect(launches(stage)).toBe(0);
  });

  test('one override with a reason lets exactly one launch through', async ({ stage }) => {
    const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
    const launch = page.getByRole('button', { name: 'Launch', exact: true });
    await askForOverride(page);
    await page.keyboard.type('short');
    await pressInside(page, 'launch-dialog', 'Allow one launch');
    await expect.poll(() => textInside(page, 'launch-dialog')).toContain('Write at least');
    await page.keyboard.type(' but now long enough to be understood');
    await pressInside(page, 'launch-dialog', 'Allow one launch');
    await expect.poll(() => textInside(page, 'toast')).toContain('Press Launch again within 60 seconds');
    expect(launches(stage)).toBe(0);
    await launch.click();
    await expect(page.getByText('Campaign is running')).toBeVisible();
    expect(launches(stage)).toBe(1);
    await expect.poll(() => textInside(page, 'toast')).toContain('Launch sent');
    await launch.click();
    await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(HELD);
    expect(launches(stage)).toBe(1);
  });

  test('an override that cannot be recorded, because the disk is full, is not allowed', async ({ stage }) => {
    const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
    await fillDisk(stage.browser, async () => {
      await page.bringToFront();
      await askForOverride(page);
      await page.keyboard.type('long enough to be understood');
      await pressInside(page, 'launch-dialog', 'Allow one launch');
      await expect.poll(() => textInside(page, 'launch-dialog')).toContain('The log cannot be written');
    });
    await page.bringToFront();
    await pressInside(page, 'launch-dialog', 'Allow one launch');
    await expect.poll(() => textInside(page, 'toast')).toContain('Press Launch again within 60 seconds');
    expect(launches(stage)).toBe(0);
  });

  test('a press is in the log once, however often its dialog asks again', async ({ stage }) => {
    const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
    await page.getByRole('button', { name: 'Launch', exact: true }).click();
    await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(HELD);
    const worker = await stage.browser.serviceWorker();
    // Each change of the settings makes the open dialog ask again; the last one shows that it has.
    for (const language of ['fr', 'de', 'es']) {
      await worker.evaluate((wanted) => chrome.storage.local.set({ 'settings.language': wanted }), language);
    }
    await expect.poll(() => textInside(page, 'launch-dialog')).toContain('Lanzamiento retenido');
    const popup = await openPopup(stage.browser);
    const held = await popup.evaluate(async () => {
      const body = { search: '', action: 'LAUNCH_HELD', from: null, until: null, skip: 0, limit: 10 };
      const { answer } = (await chrome.runtime.sendMessage({ request: 'audit.entries', body })) as {
        answer: { found: number };
      };
      return answer.found;
    });
    expect(held).toBe(1);
  });

  test('an allowance is for its own campaign', async ({ stage }) => {
    const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
    await page.getByRole('button', { name: 'Launch', exact: true }).click();
    await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(HELD);
    await pressInside(page, 'launch-dialog', 'Launch anyway');
    await page.keyboard.type('The client has asked for this one');
    await pressInside(page, 'launch-dialog', 'Allow one launch');
    await expect.poll(() => textInside(page, 'toast')).toContain('Press Launch again');
    const outcome = await page.evaluate(() =>
      fetch('/api/v2/campaigns/cmp-west/launch', { method: 'POST' }).then(
        () => 'sent',
        () => 'blocked',
      ),
    );
    expect(outcome).toBe('blocked');
    expect(launches(stage, 'cmp-west')).toBe(0);
  });

  test('a Stop is never held', async ({ stage }) => {
    const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(await textInside(page, 'launch-dialog')).toBeNull();
    await expect.poll(() => stage.sandbox.control.requests(/stop$/).length).toBe(1);
  });

  test('when the list cannot be read the launch is held and the dialog says so', async ({ stage }) => {
    stage.sandbox.control.addFault({ fault: '503', path: `campaigns/${CAMPAIGN}/contacts` });
    const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
    await page.getByRole('button', { name: 'Launch', exact: true }).click();
    await expect.poll(() => textInside(page, 'launch-dialog')).toContain('CXone did not give the list');
    expect(launches(stage)).toBe(0);
  });
});

test.describe('at midday', () => {
  test.use({ stageOptions: { tenant: { now: MIDDAY, contacts: 300, seed: SEED }, colorScheme: 'light' } });

  test('a clean launch passes with one quiet confirmation', async ({ stage }) => {
    const page = await stage.open('#/campaigns/cmp-clear');
    const launch = page.getByRole('button', { name: 'Launch', exact: true });
    await launch.click();
    await expect.poll(() => textInside(page, 'toast')).toMatch(/All \d+ contacts are clear/);
    await launch.click();
    await expect(page.getByText('Campaign is running')).toBeVisible();
    expect(launches(stage, 'cmp-clear')).toBe(1);
  });

  test('a list whose contacts are all clear is held over attempts and do-not-call entries that cannot be read', async ({
    stage,
  }) => {
    const { control } = stage.sandbox;
    const clear = control.tenant.campaigns.find(({ id }) => id === 'cmp-clear');
    const [phone] = (clear?.contacts ?? []).map((contact) => contact.phone);
    for (const at of ['2026-10-09', 'yesterday', '']) {
      clear?.attempts.push({
        phone: String(phone),
        at,
        campaignId: 'cmp-clear',
        externalId: 'A',
        outcome: null,
      });
    }
    control.tenant.dncLists[0]?.records.push({ phone: 'n/a', expiresAt: null });
    const page = await stage.open('#/campaigns/cmp-clear');
    await page.getByRole('button', { name: 'Launch', exact: true }).click();
    await expect
      .poll(() => textInside(page, 'launch-dialog'))
      .toContain('3 attempts and 1 do-not-call entry could not be read.');
    expect(launches(stage, 'cmp-clear')).toBe(0);
    const popup = await openPopup(stage.browser);
    const entered = await popup.evaluate(async () => {
      const body = { search: '', action: 'LAUNCH_UNDECIDED', from: null, until: null, skip: 0, limit: 10 };
      const { answer } = (await chrome.runtime.sendMessage({ request: 'audit.entries', body })) as {
        answer: { entries: { details: Record<string, unknown> }[] };
      };
      return answer.entries.map(({ details }) => details);
    });
    expect(entered).toEqual([
      {
        why: 'not-all-read',
        problem: null,
        unread: 'attempts 3 of 3, doNotCallEntries 1 of 6',
        blocked: 0,
        review: 0,
      },
    ]);
  });
});
