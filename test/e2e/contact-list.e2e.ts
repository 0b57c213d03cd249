import { generateTenant } from '../sandbox/generator.ts';
import { textInside } from './support/closed-shadow.ts';
import { allBadgesSettled, BADGE, signInToConsole } from './support/connect.ts';
import { expectedVerdicts } from './support/expected.ts';
import { EVENING, expect, test } from './support/stage.ts';

const SEED = 7;
test.use({ stageOptions: { tenant: { now: EVENING, contacts: 300, seed: SEED }, colorScheme: 'light' } });

async function rowsOnScreen(page: import('@playwright/test').Page) {
  return page.$$eval('table tbody tr', (rows) =>
    rows.map((row) => {
      const badge = row.querySelector<HTMLElement>('[data-cleardial="badge"]');
      return {
        externalId: row.children[0]?.textContent ?? '',
        name: row.children[1]?.textContent ?? '',
        status: badge?.dataset.cleardialStatus,
        reasons: badge?.dataset.cleardialReasons?.split(' ').filter(Boolean).sort(),
        next: badge?.dataset.cleardialNext,
      };
    }),
  );
}

test('every row carries the verdict that the engine gives for its contact, on every page', async ({
  stage,
}) => {
  const page = await stage.open('#/lists/all');
  const tenant = generateTenant({ seed: SEED, contacts: 300, now: Date.parse(EVENING) });
  const expected = expectedVerdicts(tenant, null, EVENING);
  let offset = 0;
  for (;;) {
    const count = await allBadgesSettled(page);
    const rows = await rowsOnScreen(page);
    for (const [index, row] of rows.entries()) {
      const wanted = expected[offset + index];
      expect(row, `row ${offset + index}, ${row.externalId}`).toMatchObject({
        externalId: wanted?.contact.externalId ?? '',
        status: wanted?.verdict.status,
        reasons: [...new Set(wanted?.verdict.reasons.map(({ code }) => code))].sort(),
      });
      if (wanted?.verdict.status === 'blocked' && wanted.verdict.nextCallableAt !== null) {
        expect(row.next).toBe(new Date(wanted.verdict.nextCallableAt).toISOString());
      }
    }
    offset += count;
    const next = page.getByRole('button', { name: 'Next' });
    if (await next.isDisabled()) break;
    const first = rows[0]?.externalId ?? '';
    await next.click();
    await page.waitForFunction(
      (before) => document.querySelector('table tbody td')?.textContent !== before,
      first,
    );
  }
  expect(offset).toBe(expected.length);
});

test('nothing moves when a verdict arrives', async ({ stage }) => {
  const page = await stage.open('#/campaigns');
  await page.getByRole('link', { name: 'Spring renewal' }).waitFor();
  stage.sandbox.control.setLatency(150);
  await page.evaluate(() => {
    location.hash = '#/campaigns/cmp-spring';
  });
  await page.waitForSelector(`${BADGE}[data-cleardial-status="pending"]`);
  const boxes = () =>
    page.$$eval('table tbody tr td', (cells) =>
      cells.map((cell) => {
        const { x, y, width, height } = cell.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join();
      }),
    );
  const before = await boxes();
  stage.sandbox.control.setLatency(0);
  await allBadgesSettled(page);
  expect(await boxes()).toEqual(before);
});

test('a badge is no taller than a line: rows keep the height they have without ClearDial', async ({
  stage,
}) => {
  const page = await stage.open('#/lists/all');
  await allBadgesSettled(page);
  const heights = await page.evaluate((selector) => {
    const row = document.querySelector('table tbody tr');
    const withBadge = row?.getBoundingClientRect().height ?? 0;
    for (const badge of document.querySelectorAll<HTMLElement>(selector)) badge.style.display = 'none';
    return [withBadge, row?.getBoundingClientRect().height ?? 0];
  }, BADGE);
  expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeLessThanOrEqual(2);
});

test('a badge keeps its size where the page makes its own text smaller or larger', async ({ stage }) => {
  const page = await stage.open('#/lists/all');
  await allBadgesSettled(page);
  const widths = () =>
    page.$$eval(BADGE, (badges) => [
      ...new Set(badges.map((badge) => Math.round(badge.getBoundingClientRect().width))),
    ]);
  const before = await widths();
  expect(before).toHaveLength(1);
  for (const size of ['62.5%', '200%']) {
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    expect(await widths()).toEqual(before);
  }
});

test('the card opens on hover and on focus, says why and where, and closes on Escape', async ({ stage }) => {
  const page = await stage.open('#/lists/all');
  await allBadgesSettled(page);
  const blocked = page.locator(`${BADGE}[data-cleardial-reasons="OUTSIDE_CALLING_HOURS"]`).first();
  await blocked.hover();
  await expect.poll(() => textInside(page, 'card')).toContain('How we know where');
  expect(await textInside(page, 'card')).toMatch(
    /^Blocked \+\d+ Clears by itself .* Why Outside calling hours .*: calls from .* There now .* Next /,
  );
  expect(await textInside(page, 'card')).not.toMatch(/\bUS-[A-Z]{2}\b/);
  await page.keyboard.press('Escape');
  await expect.poll(() => textInside(page, 'card')).toBeNull();
  const callable = page.locator(`${BADGE}[data-cleardial-status="callable"]`).first();
  await callable.focus();
  await expect.poll(() => textInside(page, 'card')).toContain('No rule we know blocks this call');
  await expect(callable).toHaveAccessibleName(/^Clear\./);
});

test('hostile names are text and nothing else', async ({ stage }) => {
  const page = await stage.open('#/lists/all');
  await allBadgesSettled(page);
  await page.getByRole('combobox').selectOption('100');
  await page.waitForFunction(() => document.querySelectorAll('table tbody tr').length === 100);
  await allBadgesSettled(page);
  expect((await rowsOnScreen(page)).some(({ name }) => name.includes('<'))).toBe(true);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('a page that cannot be read is asked for again, and the list is completed', async ({ stage }) => {
  stage.sandbox.control.addFault({
    fault: 'malformed-json',
    method: 'GET',
    path: '^/api/v2/contacts$',
    after: 2,
    times: 1,
  });
  const page = await stage.open('#/lists/all');
  await allBadgesSettled(page);
  const asked = stage.sandbox.control.requests(/^\/api\/v2\/contacts$/).map(({ query }) => query);
  expect(asked.length).toBeGreaterThan(new Set(asked).size);
});

test('signed out, a badge says so and claims nothing', async ({ stage }) => {
  const page = await stage.browser.context.newPage();
  await signInToConsole(page, stage.sandbox.origin);
  const badge = page.locator(BADGE).first();
  await expect(badge).toHaveAttribute('data-cleardial-status', 'error');
  await expect(badge).toHaveAccessibleName(/not connected/);
});
