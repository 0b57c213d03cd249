/** The core of what is tested in Chromium, in a real Firefox, whose background is an event page that owns the worker. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { catalogueOf } from '../../scripts/message-catalogue.ts';
import { startSandbox } from '../sandbox/server.ts';
import { expectedVerdicts } from './support/expected.ts';
import { fill, openFirefox, press } from './support/firefox.ts';
import { EVENING } from './support/stage.ts';

const CAMPAIGN = 'cmp-spring';

interface Row {
  readonly key: string;
  readonly status: string;
}

const rowsOf = (page: Page): Promise<Row[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('table tbody tr')].map((row) => {
      const [id, , phone] = [...row.querySelectorAll('td')];
      const badge = row.querySelector<HTMLElement>('[data-cleardial="badge"]');
      return {
        key: `${id?.textContent ?? ''} ${phone?.textContent ?? ''}`,
        status: badge?.dataset.cleardialStatus ?? 'none',
      };
    }),
  );

test('Firefox: connected, every badge is the engine’s, no launch slips past, and the dashboard answers', async () => {
  test.setTimeout(120_000);
  const sandbox = await startSandbox({ now: EVENING, contacts: 300, seed: 11 });
  const firefox = await openFirefox();
  try {
    const popup = await firefox.extensionPage('popup.html', 'input[value="campaigns"]');
    await popup.click('input[value="campaigns"]');
    await popup.waitForSelector('input[name="tenant"]');
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const [name, value] of Object.entries({
      tenant: 'sandbox',
      clientId: 'sandbox',
      secret: 'sandbox',
      customOrigin: sandbox.origin,
    })) {
      await fill(popup, `input[name="${name}"]`, value);
    }
    await press(popup, 'Connect');
    await popup.waitForFunction(() => document.body.textContent?.includes('Sign out'));

    const page = await firefox.browser.newPage();
    await page.goto(`${sandbox.origin}/#/sign-in`);
    await page.type('input[name="username"]', 'manager');
    await page.type('input[type="password"]', 'sandbox');
    await page.click('button.primary');
    await page.waitForFunction(() => location.hash.startsWith('#/lists'));
    await page.goto(`${sandbox.origin}/#/campaigns/${CAMPAIGN}`);
    const settled = ['callable', 'blocked', 'review'];
    await expect
      .poll(async () => {
        const rows = await rowsOf(page);
        return rows.length > 0 && rows.every(({ status }) => settled.includes(status));
      })
      .toBe(true);
    const statuses = new Map<string, Set<string>>();
    for (const { contact, verdict } of expectedVerdicts(sandbox.control.tenant, CAMPAIGN, EVENING)) {
      const key = `${contact.externalId ?? ''} ${contact.phone ?? ''}`;
      statuses.set(key, (statuses.get(key) ?? new Set()).add(verdict.status));
    }
    for (const { key, status } of await rowsOf(page)) {
      expect([...(statuses.get(key) ?? [])], key).toContain(status);
    }

    // A press is held, Escape leaves it, and what the page's own code sends does not pass.
    const dialogs = () =>
      page.evaluate(() => document.querySelectorAll('[data-cleardial="launch-dialog"]').length);
    await page.click('.tools button.primary');
    await expect.poll(dialogs).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(dialogs).toBe(0);
    const sent = await page.evaluate(
      (path) =>
        fetch(path, { method: 'POST' }).then(
          ({ status }) => status,
          () => 'stopped',
        ),
      `/api/v2/campaigns/${CAMPAIGN}/launch`,
    );
    expect(sent).toBe('stopped');
    await expect.poll(dialogs).toBe(1);
    expect(sandbox.control.requests(/launch$/)).toEqual([]);

    // An allowance, put where the background keeps it and taken up as by its alarm, is for one launch.
    const opened = await firefox.extensionPage('popup.html', 'button');
    await opened.evaluate(async (origin) => {
      const [tab] = await chrome.tabs.query({ url: `http://127.0.0.1/*` });
      const requests = [{ address: `^${origin}/api/v2/campaigns/cmp-spring/launch$`, method: 'post' }];
      const until = Date.now() + 60_000;
      const allowance = {
        campaignId: 'cmp-spring',
        tabId: tab?.id,
        initiator: '127.0.0.1',
        requests,
        until,
      };
      await chrome.storage.session.set({ allowances: [allowance] });
      await chrome.alarms.create('allowance', { when: Date.now() });
    }, sandbox.origin);
    const allowing = () =>
      opened.evaluate(
        async () =>
          (await chrome.declarativeNetRequest.getSessionRules()).filter(
            ({ condition }) => !condition.tabIds?.includes(-1),
          ).length,
      );
    await expect.poll(allowing).toBe(1);
    const launch = () =>
      page.evaluate(
        (path) =>
          fetch(path, { method: 'POST' }).then(
            ({ ok }) => ok,
            () => 'stopped',
          ),
        `/api/v2/campaigns/${CAMPAIGN}/launch`,
      );
    expect(await launch()).toBe(true);
    await expect.poll(allowing).toBe(0);
    expect(await launch()).toBe('stopped');
    expect(sandbox.control.requests(/launch$/).length).toBe(1);

    const dashboard = await firefox.extensionPage('dashboard.html#rulebook', '#calculator-phone');
    await fill(dashboard, '#calculator-phone', '+12125550123');
    await fill(dashboard, '#calculator-state', 'AZ');
    await press(dashboard, 'Work it out');
    await dashboard.waitForSelector('.answer[data-status="blocked"] li[data-code="OUTSIDE_CALLING_HOURS"]');
  } finally {
    await firefox.close();
    await sandbox.stop();
  }
});

const POLICIES = '/etc/firefox/policies/policies.json';

/** False where this machine's policies are not ours to write. */
function writePolicy(policy: object): boolean {
  try {
    if (existsSync(POLICIES)) return false;
    mkdirSync(dirname(POLICIES), { recursive: true });
    const policies = { '3rdparty': { Extensions: { 'cleardial@cleardial.app': policy } } };
    writeFileSync(POLICIES, JSON.stringify({ policies }));
    return true;
  } catch {
    return false;
  }
}

test('Firefox: what an organisation sets by policy holds, and is shown as set', async () => {
  const written = writePolicy({ guard: { overrides: 'never' }, language: 'es' });
  test.skip(!written, 'Policies can only be written by whoever administers the machine');
  const firefox = await openFirefox();
  try {
    const page = await firefox.extensionPage('dashboard.html#settings', 'fieldset');
    await page.waitForFunction(() => document.documentElement.lang === 'es');
    const spanish = catalogueOf('es');
    const set = await page.evaluate((title) => {
      const groups = [...document.querySelectorAll('fieldset')];
      const guard = groups.find((group) => group.querySelector('legend')?.textContent?.startsWith(title));
      return {
        disabled: guard?.disabled,
        values: [...(guard?.querySelectorAll('select') ?? [])].map(({ value }) => value),
      };
    }, spanish['Launch guard'] ?? '');
    expect(set).toEqual({ disabled: true, values: ['hold', 'never'] });
  } finally {
    await firefox.close();
    rmSync(POLICIES, { force: true });
  }
});
