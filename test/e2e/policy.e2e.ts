/** What an organisation sets through the browser's own policies holds, and cannot be changed. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approverFor } from '#src/settings/index.ts';
import { startSandbox } from '../sandbox/server.ts';
import { EXTENSION_FOLDER, openBrowser, openDashboard, openPopup } from './support/browser.ts';
import { pressInside, textInside } from './support/closed-shadow.ts';
import { connectThroughPopup, signInToConsole } from './support/connect.ts';
import { EVENING, expect, test } from './support/stage.ts';

const FOLDER = '/etc/chromium/policies/managed';
const FILE = `${FOLDER}/cleardial-test.json`;

function writePolicy(extensionId: string, policy: object): boolean {
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy } } }));
    return true;
  } catch {
    return false;
  }
}

test('a real managed policy in Chromium', async () => {
  // A copy has an id of its own: what is set for it concerns no other test on this machine.
  const extension = mkdtempSync(join(tmpdir(), 'cleardial-policy-'));
  cpSync(EXTENSION_FOLDER, extension, { recursive: true });
  const first = await openBrowser({ extension });
  const { extensionId } = first;
  await first.close();
  const written = writePolicy(extensionId, {
    guard: { overrides: 'approval', approvers: [await approverFor('Ana', 'violet-harbour')] },
    rate: { perSecond: 20 },
    amendments: [
      {
        row: 'US-FL',
        hours: 'mon-fri 10:00-17:00; sat-sun closed',
        by: 'Compliance',
        at: '2026-11-01T00:00:00Z',
      },
    ],
    screens: [
      {
        name: 'Outbound',
        address: 'outbound/{campaign}',
        phone: { row: '.person', cell: 'i' },
        launchWords: ['go live'],
      },
    ],
  });
  test.skip(!written, 'Policies of this machine can only be written by its administrator');
  const sandbox = await startSandbox({ now: EVENING, contacts: 120, seed: 11 });
  const browser = await openBrowser({ extension });
  try {
    await (await connectThroughPopup(browser, sandbox.origin))
      .getByRole('button', { name: 'Sign out' })
      .waitFor();
    const settings = await openDashboard(browser, 'settings');
    await expect(settings.getByLabel('Launching a list that is not clear takes')).toHaveValue('approval');
    await expect(settings.getByLabel('Launching a list that is not clear takes')).toBeDisabled();
    await expect(settings.getByLabel('Requests a second, at most')).toHaveValue('20');
    await expect(settings.getByLabel('Which evidence of a place counts')).toBeEnabled();
    expect(await settings.getByText('Your organisation has set this.').count()).toBe(3);
    const refused = await settings.evaluate(() =>
      chrome.runtime.sendMessage({ request: 'settings.set', body: { rate: { perSecond: 900 } } }),
    );
    expect(refused).toMatchObject({ ok: false });

    // The screen that the organisation described is read, and its launch takes the code.
    const page = await browser.context.newPage();
    await signInToConsole(page, sandbox.origin);
    await page.goto(`${sandbox.origin}/#/outbound/cmp-spring`);
    await expect(page.locator('.person > i:first-of-type > [data-cleardial="badge"]')).toHaveCount(40);
    await page.getByRole('button', { name: 'Go live' }).click();
    await expect.poll(() => textInside(page, 'launch-dialog')).toContain('Launch anyway');
    await pressInside(page, 'launch-dialog', 'Launch anyway…');
    await expect.poll(() => textInside(page, 'launch-dialog')).toContain('Approver’s code');
    const popup = await openPopup(browser);
    await popup.getByText('This screen', { exact: true }).click();
    await expect(popup.getByText('Your organisation has set these.')).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Set up this screen' })).toHaveCount(0);

    // A misspelling frees nobody, comes without a restart, and is named.
    const misspelt = (guard: object) => {
      writePolicy(extensionId, { guard });
      return expect
        .poll(
          async () => {
            await settings.reload();
            return settings.getByRole('alert').allTextContents();
          },
          { timeout: 30_000 },
        )
        .toContainEqual(expect.stringContaining('nobody can override a held launch'));
    };
    await misspelt({ overrides: 'nevr' });
    await expect(settings.getByLabel('Launching a list that is not clear takes')).toHaveValue('never');
    await expect(settings.getByLabel('Launching a list that is not clear takes')).toBeDisabled();
    await misspelt({ override: 'never' });
  } finally {
    rmSync(FILE, { force: true });
    rmSync(extension, { recursive: true, force: true });
    await browser.close();
    await sandbox.stop();
  }
});
