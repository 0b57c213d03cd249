/** The steps of the main job, as a person takes them; tests and `npm start` walk the same road. */
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './browser.ts';
import { openPopup } from './browser.ts';

export const BADGE = '[data-cleardial="badge"]';

export async function connectThroughPopup(
  browser: ExtensionBrowser,
  origin: string,
  options: { clientId?: string; secret?: string; dialect?: 'campaigns' | 'contacts' } = {},
): Promise<Page> {
  const popup = await openPopup(browser);
  if (options.dialect === 'contacts') await popup.getByRole('radio', { name: /Contacts/ }).check();
  await popup.getByLabel(/Tenant|Organisation/).fill('sandbox');
  await popup.getByLabel('Client id').fill(options.clientId ?? 'sandbox');
  await popup.getByLabel('Client secret').fill(options.secret ?? 'sandbox');
  await popup.getByText('Advanced').click();
  await popup.getByLabel('Custom host').fill(origin);
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
