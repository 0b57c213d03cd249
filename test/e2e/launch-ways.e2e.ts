/** Every way in which a page, a person or another tab can try to start dialing while a contact is blocked. */
import type { Page } from '@playwright/test';
import { pressInside, textInside } from './support/closed-shadow.ts';
import { allBadgesSettled } from './support/connect.ts';
import { EVENING, expect, type Stage, test } from './support/stage.ts';

test.use({ stageOptions: { tenant: { now: EVENING, contacts: 300, seed: 11 }, colorScheme: 'light' } });

const HELD = /Clear [\d,]+ Blocked [\d,]+ Check [\d,]+/;
const SERVICES = '/inContactAPI/services/v34.0';
const launches = (stage: Stage) =>
  stage.sandbox.control.state().campaigns.reduce((sum, campaign) => sum + campaign.launches, 0);

/** Sends a request from the page's own code; what becomes of it is the sandbox's to say. */
async function fromPage(page: Page, how: string, path: string, body: string | null = null) {
  await page.evaluate(
    ([means, to, text]) => {
      const send: Record<string, () => unknown> = {
        fetch: () => fetch(to ?? '', { method: 'POST', body: text }).catch(() => null),
        xhr: () => {
          const request = new XMLHttpRequest();
          request.open('POST', to ?? '');
          request.send(text);
        },
        beacon: () => navigator.sendBeacon(to ?? '', text ?? ''),
        keepalive: () => fetch(to ?? '', { method: 'POST', body: text, keepalive: true }).catch(() => null),
        worker: () => {
          const source = `fetch(${JSON.stringify(new URL(to ?? '', location.href).href)}, { method: 'POST' })`;
          new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
        },
      };
      send[means ?? '']?.();
    },
    [how, path, body] as const,
  );
}

test.describe('a skill of CXone', () => {
  test('that a person starts is held, with its counts', async ({ stage }) => {
    const page = await stage.open('#/skills/4001', { dialect: 'acd' });
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(HELD);
    await expect.poll(() => textInside(page, 'launch-dialog')).toContain('Over the next seven days');
    expect(await textInside(page, 'launch-dialog')).toContain('Attempts on one contact have no limit.');
    await pressInside(page, 'launch-dialog', 'Cancel');
    await page.getByRole('button', { name: 'Start', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(HELD);
    expect(launches(stage)).toBe(0);
  });

  for (const how of ['fetch', 'xhr', 'beacon', 'keepalive', 'worker']) {
    test(`that page code starts by ${how} is not started, and the screen says so`, async ({ stage }) => {
      const page = await stage.open('#/skills/4001', { dialect: 'acd' });
      await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
      await fromPage(page, how, `${SERVICES}/skills/4001/start`);
      await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(HELD);
      expect(launches(stage)).toBe(0);
    });
  }

  test('that runs can be stopped at once', async ({ stage }) => {
    const [campaign] = stage.sandbox.control.tenant.campaigns;
    if (campaign) campaign.status = 'running';
    const page = await stage.open('#/skills/4001', { dialect: 'acd' });
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(page.getByText('Running: Stopped')).toBeVisible();
    expect(campaign?.status).toBe('stopped');
  });
});

test('an upload that starts its skill does not reach CXone, and the dialog says what to do instead', async ({
  stage,
}) => {
  const page = await stage.open('#/skills/4001', { dialect: 'acd' });
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  const upload = `${SERVICES}/lists/call-lists/9001/upload`;
  await fromPage(page, 'fetch', upload, JSON.stringify({ startSkill: true }));
  await expect.poll(() => textInside(page, 'launch-dialog')).toContain('has not seen what is in it');
  expect(stage.sandbox.control.requests(/upload$/)).toEqual([]);
  expect(launches(stage)).toBe(0);
});

test('another tab holds its own launch, and an allowance is not for it', async ({ stage }) => {
  const first = await stage.open('#/campaigns/cmp-spring');
  const second = await stage.browser.context.newPage();
  await stage.goTo(second, '#/campaigns/cmp-spring');
  await second.getByRole('button', { name: 'Launch', exact: true }).waitFor();
  await first.bringToFront();
  await first.getByRole('button', { name: 'Launch', exact: true }).click();
  await expect.poll(() => textInside(first, 'launch-dialog')).toMatch(HELD);
  await pressInside(first, 'launch-dialog', 'Launch anyway…');
  await first.keyboard.type('The list was agreed with the customer');
  await pressInside(first, 'launch-dialog', 'Allow one launch');
  await expect.poll(() => textInside(first, 'launch-dialog')).toBeNull();
  await fromPage(second, 'fetch', '/api/v2/campaigns/cmp-spring/launch');
  await expect.poll(() => textInside(second, 'launch-dialog')).toMatch(HELD);
  expect(launches(stage)).toBe(0);
  await first.getByRole('button', { name: 'Launch', exact: true }).click();
  await expect(first.getByText('Campaign is running')).toBeVisible();
  expect(launches(stage)).toBe(1);
  await fromPage(first, 'fetch', '/api/v2/campaigns/cmp-spring/launch');
  await expect.poll(() => textInside(first, 'launch-dialog')).toMatch(HELD);
  expect(launches(stage)).toBe(1);
});

test.describe('a hostile page', () => {
  test('launches nothing by ten thousand presses, forged events or tampered prototypes', async ({
    stage,
  }) => {
    const page = await stage.open('#/campaigns/cmp-spring');
    await page.getByRole('button', { name: 'Launch', exact: true }).waitFor();
    await page.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((found) => found.textContent === 'Launch');
      for (let times = 0; times < 10_000; times++) button?.click();
      // What an extension in this page might lean on.
      const nothing = () => {
        throw new Error('tampered');
      };
      Object.assign(Array.prototype, { map: Array.prototype.map });
      Event.prototype.stopImmediatePropagation = nothing;
      Event.prototype.preventDefault = nothing;
      Element.prototype.closest = nothing as never;
      JSON.stringify = nothing as never;
      window.postMessage(
        { request: 'launch.allow', body: { campaignId: 'cmp-spring', reason: 'Forged by the page' } },
        '*',
      );
      document.dispatchEvent(new CustomEvent('cleardial', { detail: { allow: true } }));
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    });
    await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(HELD);
    // Presses that the page forges on the dialog's host, or beside it.
    await page.evaluate(() => {
      const host = document.querySelector('[data-cleardial="launch-dialog"]');
      for (const type of ['click', 'submit', 'keydown']) {
        host?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
    });
    expect(launches(stage)).toBe(0);
    expect(stage.sandbox.control.requests(/launch$/)).toEqual([]);
  });

  test('cannot look into what is drawn, reach the background, or find a token', async ({ stage }) => {
    const page = await stage.open('#/campaigns/cmp-spring');
    await page.locator('[data-cleardial="badge"][data-cleardial-status="blocked"]').first().waitFor();
    const found = await page.evaluate(async () => {
      const hosts = [...document.querySelectorAll('[data-cleardial]')];
      const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
      const stored = JSON.stringify({ ...localStorage, ...sessionStorage });
      return {
        open: hosts.filter((host) => host.shadowRoot !== null).length,
        sendMessage: typeof runtime?.sendMessage,
        stored,
        globals: Object.keys(globalThis).filter((name) => /cleardial/i.test(name)),
      };
    });
    expect(found).toEqual({ open: 0, sendMessage: 'undefined', stored: '{}', globals: [] });
  });

  test('that hides, moves or empties badges gets them back where they belong', async ({ stage }) => {
    const page = await stage.open('#/campaigns/cmp-spring');
    const badges = page.locator('[data-cleardial="badge"]');
    const count = await allBadgesSettled(page);
    await page.evaluate(() => {
      const [first, second, ...rest] = document.querySelectorAll('[data-cleardial="badge"]');
      for (const badge of rest) badge.remove();
      if (first && second) first.parentElement?.append(second);
    });
    await expect(badges).toHaveCount(count);
    const places = await page.$$eval('tbody tr', (rows) =>
      rows.map((row) => row.querySelectorAll('[data-cleardial="badge"]').length),
    );
    expect(new Set(places)).toEqual(new Set([1]));
  });

  test('with names that are markup executes nothing', async ({ stage }) => {
    const name = '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>';
    stage.sandbox.control.setContacts(
      [1, 2, 3].map((index) => ({
        externalId: `<b>${index}</b>`,
        phone: '+12123450123',
        name,
        attributes: { state: name, postalCode: name },
      })),
      'cmp-spring',
    );
    const page = await stage.open('#/campaigns/cmp-spring');
    const badge = page.locator('[data-cleardial="badge"]').first();
    await expect(badge).toHaveAttribute('data-cleardial-status', /blocked|review/);
    await badge.hover();
    await expect.poll(() => textInside(page, 'card')).toContain('How we know where');
    expect(await page.title()).toBe('CXone sandbox');
  });
});
