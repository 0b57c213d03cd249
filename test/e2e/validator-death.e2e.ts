import { type ExtensionBrowser, openPopup } from './support/browser.ts';
import { allBadgesSettled } from './support/road.ts';
import { EVENING, expect, test } from './support/stage.ts';

const CONTACTS = 6_000;
test.use({ stageOptions: { tenant: { now: EVENING, contacts: CONTACTS, seed: 3 }, colorScheme: 'light' } });

/** As the background sees it: a worker that is simply gone, or goes together with the document that owns it. */
type Death = 'worker' | 'document';

async function generations(browser: ExtensionBrowser): Promise<string[]> {
  const background = await browser.serviceWorker();
  return background.evaluate(async () => {
    const { held = [] } = await navigator.locks.query();
    return held.flatMap(({ name }) =>
      name?.startsWith('validator:') ? [name.slice('validator:'.length)] : [],
    );
  });
}

async function kill(browser: ExtensionBrowser, death: Death): Promise<void> {
  const [generation] = await generations(browser);
  const background = await browser.serviceWorker();
  await background.evaluate(
    async ([how, drop]) => {
      if (how === 'document') return chrome.offscreen.closeDocument();
      const { clients } = globalThis as unknown as {
        clients: {
          matchAll(all: object): Promise<{ url: string; postMessage(message: unknown): void }[]>;
        };
      };
      const all = await clients.matchAll({ includeUncontrolled: true, type: 'all' });
      all.find(({ url }) => url.endsWith('/offscreen.html'))?.postMessage({ drop });
    },
    [death, generation] as const,
  );
}

for (const death of ['worker', 'document'] as const) {
  test(`the validator’s ${death} dies while a list is read and judged: badges come, and everything is read`, async ({
    stage,
  }) => {
    const { sandbox, browser } = stage;
    sandbox.control.setLatency(40);
    const page = await stage.open('#/lists/all');
    const popup = await openPopup(browser);
    const read = popup.getByText(/^[\d,]+ (of [\d,]+ )?contacts read/);
    await expect(read).toBeVisible();
    await expect.poll(() => generations(browser)).toHaveLength(1);
    const [before] = await generations(browser);
    await kill(browser, death);
    await expect
      .poll(async () => (await generations(browser)).filter((id) => id !== before), { intervals: [20] })
      .toHaveLength(1);
    await page.reload();
    await allBadgesSettled(page);
    sandbox.control.setLatency(0);
    await expect(popup.getByText(/^6,000 contacts read$/)).toBeVisible({ timeout: 30_000 });
  });
}
