/** What ClearDial costs a console: badges on a virtual grid of many rows, beside the same grid without ClearDial. */
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { openBrowser } from '../test/e2e/support/browser.ts';
import { connectThroughPopup, signInToConsole } from '../test/e2e/support/connect.ts';
import { startSandbox } from '../test/sandbox/server.ts';
import { ensureChromium } from './find-browser.ts';

const CONTACTS = 100_000;
const JUMPS = 60;
/** A jump every two seconds for an hour. */
const AN_HOUR = 1_800;
const SCROLL_MS = 6_000;
const SETTLED = ['callable', 'blocked', 'review'];

const at = (sorted: readonly number[], share: number) =>
  (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(1);

async function openGrid(page: Page, origin: string) {
  await signInToConsole(page, origin);
  await page.goto(`${origin}/#/grid-virtual`);
  await page.locator('.ag-row').first().waitFor({ timeout: 60_000 });
}

const jump = (page: Page, row: number) =>
  page.evaluate((to) => {
    const { sandboxGrid } = window as unknown as {
      sandboxGrid: { ensureIndexVisible(i: number, p: string): void };
    };
    sandboxGrid.ensureIndexVisible(to, 'middle');
  }, row);

const allSettled = (page: Page) =>
  page.waitForFunction(
    (settled) => {
      const cells = [...document.querySelectorAll('.ag-row [col-id="phone"]')];
      return (
        cells.length > 0 &&
        cells.every((cell) =>
          settled.includes(
            cell.querySelector<HTMLElement>('[data-cleardial]')?.dataset.cleardialStatus ?? '',
          ),
        )
      );
    },
    SETTLED,
    { timeout: 180_000 },
  );

/** Milliseconds between frames while the grid is scrolled steadily. */
const frames = (page: Page) =>
  page.evaluate(
    (duration) =>
      new Promise<number[]>((resolve) => {
        const viewport = [...document.querySelectorAll('*')].find(
          (element) => element.scrollHeight > 100_000 && element.clientHeight > 200,
        );
        const times: number[] = [];
        let last = performance.now();
        const end = last + duration;
        const step = (now: number) => {
          times.push(now - last);
          last = now;
          if (viewport) viewport.scrollTop += 180;
          if (now < end) requestAnimationFrame(step);
          else resolve(times.slice(1));
        };
        requestAnimationFrame(step);
      }),
    SCROLL_MS,
  );

const late = (times: readonly number[]) =>
  `${times.filter((time) => time > 17.5).length} of ${times.length} frames over 16 ms, longest ${Math.max(...times).toFixed(0)} ms`;

/** Milliseconds of the page's main thread that went into ClearDial's own code. */
async function ownTime(session: CDPSession, work: () => Promise<void>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  const own = new Set<number>();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const visit = (id: number, inside: boolean) => {
    const node = byId.get(id);
    if (!node) return;
    const here = inside || node.callFrame.url.startsWith('chrome-extension://');
    if (here) own.add(id);
    for (const child of node.children ?? []) visit(child, here);
  };
  visit(profile.nodes[0]?.id ?? 0, false);
  const deltas = profile.timeDeltas ?? [];
  return (profile.samples ?? []).reduce(
    (sum, id, index) => sum + (own.has(id) ? (deltas[index] ?? 0) / 1000 : 0),
    0,
  );
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

const sandbox = await startSandbox({ contacts: CONTACTS });
const browser = await openBrowser();
try {
  const popup = await connectThroughPopup(browser, sandbox.origin);
  await popup.getByRole('button', { name: 'Sign out' }).waitFor();
  await popup.close();
  const page = await browser.context.newPage();
  await openGrid(page, sandbox.origin);
  await allSettled(page);
  const session = await browser.context.newCDPSession(page);

  await page.evaluate((settled) => {
    const began = new WeakMap<Element, number>();
    const took: number[] = [];
    Object.assign(window, { rowToBadge: took });
    new MutationObserver((records) => {
      const now = performance.now();
      for (const { type, target, addedNodes } of records) {
        const cells =
          type === 'attributes'
            ? []
            : [target, ...addedNodes].flatMap((node) => {
                const element = node instanceof Element ? node : node.parentElement;
                return element
                  ? [
                      element.closest('[col-id="phone"]'),
                      ...element.querySelectorAll('.ag-row [col-id="phone"]'),
                    ]
                  : [];
              });
        for (const cell of cells) if (cell && !began.has(cell)) began.set(cell, now);
        const [added] = addedNodes;
        const badge = type === 'attributes' ? target : added;
        if (!(badge instanceof HTMLElement) || badge.dataset.cleardialStatus === undefined) continue;
        const cell = badge.closest('[col-id="phone"]');
        const start = cell && began.get(cell);
        if (
          cell &&
          start !== undefined &&
          start !== null &&
          settled.includes(badge.dataset.cleardialStatus)
        ) {
          took.push(now - start);
          began.delete(cell);
        }
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['data-cleardial-status'],
    });
  }, SETTLED);
  const took = () =>
    page.evaluate(() => {
      const { rowToBadge } = window as unknown as { rowToBadge: number[] };
      return rowToBadge.splice(0);
    });
  const rows = Array.from({ length: JUMPS }, (_, index) =>
    Math.floor(((index * 7919) % 1000) * (CONTACTS / 1000)),
  );
  const through = async () => {
    for (const row of rows) {
      await jump(page, row);
      await allSettled(page);
    }
  };
  await through();
  const first = (await took()).sort((a, b) => a - b);
  let drawn = 0;
  const own = await ownTime(session, async () => {
    await through();
    drawn = JUMPS * (await page.locator('.ag-row [col-id="phone"]').count());
  });
  const again = (await took()).sort((a, b) => a - b);
  console.log(
    `Row to badge, first seen: median ${at(first, 0.5)} ms, 95 % ${at(first, 0.95)} ms, ${first.length} rows`,
  );
  console.log(
    `Row to badge, seen before: median ${at(again, 0.5)} ms, 95 % ${at(again, 0.95)} ms, ${again.length} rows`,
  );
  console.log(`Main thread: ${((own / drawn) * 50).toFixed(2)} ms for 50 rows`);
  console.log(`Scrolling with ClearDial: ${late(await frames(page))}`);
  const before = await heap(session);
  for (let index = 0; index < AN_HOUR; index++) await jump(page, (index * 104_729) % CONTACTS);
  await allSettled(page);
  console.log(
    `Heap before and after an hour's ${AN_HOUR} jumps: ${before.toFixed(1)} and ${(await heap(session)).toFixed(1)} MB`,
  );

  const plain = await chromium.launch({
    executablePath: ensureChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const without = await plain.newPage({ viewport: { width: 1280, height: 800 } });
  await openGrid(without, sandbox.origin);
  console.log(`Scrolling without ClearDial: ${late(await frames(without))}`);
  await plain.close();
} finally {
  await browser.close();
  await sandbox.stop();
}
