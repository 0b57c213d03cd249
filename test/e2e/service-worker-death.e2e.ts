import { stopServiceWorker } from './support/browser.ts';
import { textInside } from './support/closed-shadow.ts';
import { allBadgesSettled } from './support/connect.ts';
import { EVENING, expect, test } from './support/stage.ts';

const CONTACTS = 6_000;
const DEATHS = 3;
test.use({ stageOptions: { tenant: { now: EVENING, contacts: CONTACTS, seed: 3 }, colorScheme: 'light' } });

test('the service worker dies while contacts stream in, and nothing is lost or read again', async ({
  stage,
}) => {
  const { sandbox, browser } = stage;
  sandbox.control.setLatency(80);
  const page = await stage.open('#/lists/all');
  const pagesRead = () =>
    sandbox.control
      .requests(/^\/api\/v2\/contacts$/)
      .filter(({ query }) => !query.includes('pageSize=1&') && query !== '?pageSize=1');
  const distinctPages = () => new Set(pagesRead().map(({ query }) => query)).size;
  for (let death = 1; death <= DEATHS; death++) {
    // Two pages that were not asked for before: what the last death interrupted has been read since.
    const before = distinctPages();
    await expect.poll(distinctPages, { intervals: [50] }).toBeGreaterThanOrEqual(before + 2);
    await stopServiceWorker(browser.context, browser.extensionId);
  }
  expect(distinctPages()).toBeLessThan(Math.ceil(sandbox.control.state().contacts / 100));
  await allBadgesSettled(page);
  const asked = pagesRead().map(({ query }) => query);
  const total = sandbox.control.state().contacts;
  const needed = Math.ceil(total / 100);
  expect(new Set(asked).size).toBe(needed);
  // Only a page that was under way at a death may be asked for once more.
  expect(asked.length).toBeLessThanOrEqual(needed + DEATHS);
  for (const query of new Set(asked)) {
    expect(asked.filter((other) => other === query).length, query).toBeLessThanOrEqual(2);
  }
  sandbox.control.setLatency(0);
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await expect(popup.getByText(/^[\d,]+ contacts read$/)).toHaveText(/^6,000 contacts read$/);
  expect(await textInside(page, 'launch-dialog')).toBeNull();
});
