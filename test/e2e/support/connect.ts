/** The steps of the main job, as a person takes them; tests and `npm start` take the same steps. */
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './browser.ts';
import { openPopup } from './browser.ts';

export const BADGE = '[data-cleardial="badge"]';

export interface ConnectChoice {
  readonly dialect?: 'campaigns' | 'contacts' | 'acd';
  readonly clientId?: string;
  readonly secret?: string;
  readonly remember?: boolean;
}

/** Fills in the connection form and presses Connect. */
export async function connectThroughPopup(
  browser: ExtensionBrowser,
  origin: string,
  choice: ConnectChoice = {},
): Promise<Page> {
  const popup = await openPopup(browser);
  const dialect = choice.dialect ?? 'campaigns';
  const label = { campaigns: /^Campaign rules/, contacts: /^Contacts/, acd: /^CXone/ }[dialect];
  await popup.getByRole('radio', { name: label }).check();
  await popup.getByText('Advanced').click();
  if (dialect === 'acd') {
    await popup.getByLabel('Access key id').fill(choice.clientId ?? 'sandbox-key');
    await popup.getByLabel('Access key secret').fill(choice.secret ?? 'sandbox');
    await popup.getByRole('radio', { name: 'Another sign-in host' }).check();
    await popup.getByLabel('Sign-in host', { exact: true }).fill(origin);
  } else {
    await popup.getByLabel(/Tenant|Organisation/).fill('sandbox');
    await popup.getByLabel('Client id').fill(choice.clientId ?? 'sandbox');
    await popup.getByLabel('Client secret').fill(choice.secret ?? 'sandbox');
    await popup.getByLabel('Custom host').fill(origin);
  }
  if (choice.remember) await popup.getByLabel(/Remember on this device/).check();
  await popup.getByRole('button', { name: 'Connect' }).click();
  return popup;
}

export async function signInToConsole(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/#/sign-in`);
  await page.getByLabel(/user/i).fill('manager');
  await page.getByLabel(/password/i).fill('sandbox');
  await page.getByRole('button', { name: /sign in/i }).click();
  await page.waitForURL(/#\/(lists|campaigns)/);
}

/** Waits until every row on screen has a badge with a verdict. */
export async function allBadgesSettled(page: Page): Promise<number> {
  const handle = await page.waitForFunction((selector) => {
    const rows = [...document.querySelectorAll('table tbody tr')].filter((row) => row.children.length > 3);
    const badges = rows.map((row) => row.querySelector<HTMLElement>(selector));
    const settled = badges.every((badge) =>
      ['callable', 'blocked', 'review'].includes(badge?.dataset.cleardialStatus ?? ''),
    );
    return rows.length > 0 && settled ? rows.length : 0;
  }, BADGE);
  return handle.jsonValue();
}

export async function countBadges(page: Page): Promise<Record<string, number>> {
  return page.$$eval(BADGE, (badges) => {
    const counts: Record<string, number> = {};
    for (const badge of badges) {
      const status = (badge as HTMLElement).dataset.cleardialStatus ?? 'none';
      counts[status] = (counts[status] ?? 0) + 1;
    }
    return counts;
  });
}
