/**
 * A page, a frame, another host and a process that was taken over attack the guard, in front of a gateway that reads
 * addresses as leniently as real servers do. `npm run attack` runs all of it; here a part.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../../scripts/find-browser.ts';
import { requests } from '../../src/bridge/messages/index.ts';
import { addresses } from '../attack/addresses.ts';
import { ATTACKS } from '../attack/attacks.ts';
import { contentWorldOf } from '../attack/content-world.ts';
import { type LenientProxy, startLenientProxy } from '../attack/lenient-proxy.ts';
import { rowsOf, runAddresses, runAttacks, tableOf } from '../attack/run.ts';
import { startWithPage } from './support/browser.ts';
import { connectThroughPopup, signInToConsole } from './support/connect.ts';
import { openFirefox } from './support/firefox.ts';
import { EVENING, expect, type Stage, test } from './support/stage.ts';

const WHOLE = process.env.CLEARDIAL_ATTACK === '1';
const ADDRESSES = WHOLE ? 600 : 60;
const STARTS = WHOLE ? 8 : 1;
const BURSTS = WHOLE ? 1_000 : 10;
const CAMPAIGN = 'cmp-spring';

test.use({ stageOptions: { tenant: { now: EVENING, contacts: 300, seed: 11 }, colorScheme: 'light' } });
test.setTimeout(WHOLE ? 1_800_000 : 240_000);

/** The sandbox behind a gateway, and a host beside it that is no console. */
async function gateway(
  stage: Stage,
): Promise<{ proxy: LenientProxy; elsewhere: string; stop(): Promise<void> }> {
  const proxy = await startLenientProxy(stage.sandbox.origin);
  const other = await startLenientProxy(stage.sandbox.origin);
  return {
    proxy,
    // The same machine by another name: a host that ClearDial has nothing to do with.
    elsewhere: other.origin.replace('127.0.0.1', 'localhost'),
    async stop() {
      await proxy.stop();
      await other.stop();
    },
  };
}

async function atConsole(stage: Stage, origin: string): Promise<Page> {
  const popup = await connectThroughPopup(stage.browser, origin);
  await popup.getByRole('button', { name: 'Sign out' }).waitFor();
  await popup.close();
  const page = await stage.browser.context.newPage();
  await signInToConsole(page, origin);
  await page.goto(`${origin}/#/campaigns/${CAMPAIGN}`);
  await page.locator('[data-cleardial="badge"]').first().waitFor();
  return page;
}

test('nothing that a page, its frames or another host send launches anything', async ({ stage }) => {
  const { proxy, elsewhere, stop } = await gateway(stage);
  const all = addresses(ADDRESSES);
  const plain = await chromium.launch({
    executablePath: ensureChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    // Where there is no ClearDial: an attack that gets nowhere there proves nothing.
    const context = await plain.newContext();
    const bare = { console: await context.newPage(), elsewhere: await context.newPage() };
    await bare.console.goto(`${proxy.origin}/attack/page`);
    await bare.elsewhere.goto(`${elsewhere}/attack/page`);
    const withoutAttacks = await runAttacks(ATTACKS, bare, proxy, elsewhere);
    const withoutAddresses = await runAddresses(all, bare.console, proxy);

    const page = await atConsole(stage, proxy.origin);
    const other = await stage.browser.context.newPage();
    await other.goto(`${elsewhere}/attack/page`);
    const attacked = await runAttacks(ATTACKS, { console: page, elsewhere: other }, proxy, elsewhere);
    const quiet = await stage.browser.context.newPage();
    await quiet.goto(`${proxy.origin}/attack/page`);
    const reached = await runAddresses(all, quiet, proxy);

    const rows = rowsOf(ATTACKS, withoutAttacks, attacked);
    rows.push({
      group: 'address',
      attacks: all.length,
      without: withoutAddresses.filter(Boolean).length,
      launches: all.filter((_, index) => reached[index]).map(({ method, path }) => `${method} ${path}`),
    });
    console.log(tableOf(rows));
    if (WHOLE) await writeFile('.output/attack.json', JSON.stringify(rows, null, 2));
    const effective = rows.reduce((sum, { without }) => sum + without, 0);
    expect(effective).toBeGreaterThanOrEqual(WHOLE ? 600 : 130);
    expect(rows.flatMap(({ group, launches }) => launches.map((name) => `${group}: ${name}`))).toEqual([]);
    // Nothing that a page sent, or that came to another host, has the token or the secret.
    const leaked = proxy.seen.filter(
      ({ fromPage, headers }) => fromPage && /bearer|sandbox-secret/i.test(headers),
    );
    expect(leaked).toEqual([]);
  } finally {
    await plain.close();
    await stop();
  }
});

test('a process that took a page over gets nothing that is not for pages', async ({ stage }) => {
  const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
  const world = await contentWorldOf(stage.browser.context, page, stage.browser.extensionId);
  const taken: string[] = [];
  const notForConsole = Object.entries(requests).filter(
    ([, { from }]) => !(from as readonly string[]).includes('console'),
  );
  expect(notForConsole.length).toBeGreaterThan(30);
  for (const [request] of notForConsole) {
    const reply = await world.evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify({ request, body: {} })})`,
    );
    if ((reply as { ok?: boolean } | undefined)?.ok !== false) taken.push(request);
  }
  expect(taken).toEqual([]);
  for (const area of ['session', 'local'])
    expect(await world.evaluate(`chrome.storage.${area}.get()`), area).toMatchObject({
      threw: expect.any(String),
    });
  // Nor about a campaign that its tab does not show.
  const other = { request: 'launch.decide', body: { campaignId: 'cmp-west', press: 'p' } };
  expect(await world.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(other)})`)).toMatchObject({
    ok: false,
  });
});

test('a page that is there before the extension has woken launches nothing', async ({ stage }) => {
  const { proxy, stop } = await gateway(stage);
  const launch = JSON.stringify(`/api/v2/campaigns/${CAMPAIGN}/launch`);
  const html = `<script>
    let tries = 0;
    const again = () => fetch(${launch}, { method: 'POST' }).catch(() => null)
      .then(() => fetch('/attack/page?tries=' + ++tries)).then(() => tries < 200 && again());
    for (let lane = 0; lane < 4; lane++) again();
  </script>`;
  const profile = await mkdtemp(join(tmpdir(), 'cleardial-start-'));
  try {
    // Some starts of a headless Chromium never ask for the page: of those nothing can be told.
    const ran = () => proxy.seen.filter(({ url }) => url.includes('tries=')).length > 100;
    let good = 0;
    for (let start = 1; good < STARTS && start <= STARTS * 6; start++) {
      const firstPage = `${proxy.origin}/attack/page?${new URLSearchParams({ html })}`;
      const end = startWithPage(profile, firstPage);
      await expect
        .poll(ran, { timeout: 15_000 })
        .toBe(true)
        .then(
          () => good++,
          () => console.warn('This start opened no page'),
        );
      await end();
      proxy.seen.length = 0;
    }
    expect(good).toBe(STARTS);
    expect(proxy.arrived).toEqual([]);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    await stop();
  }
});

test('after one allowance, a burst of launches', async ({ stage }) => {
  const { proxy, stop } = await gateway(stage);
  try {
    const page = await atConsole(stage, proxy.origin);
    const world = await contentWorldOf(stage.browser.context, page, stage.browser.extensionId);
    const distances = [0, 1, 2, 4, 8, 12, 20, 35, 60, 100];
    const passed = new Map(distances.map((distance) => [distance, [] as number[]]));
    const allow = JSON.stringify({
      request: 'launch.allow',
      body: { campaignId: CAMPAIGN, reason: 'Agreed with the customer', code: null },
    });
    for (let burst = 0; burst < BURSTS; burst++) {
      const distance = distances[burst % distances.length] ?? 0;
      const answer = await world.evaluate(`chrome.runtime.sendMessage(${allow})`);
      expect(answer).toMatchObject({ ok: true, answer: { allowed: true } });
      proxy.arrived.length = 0;
      await page.evaluate(
        async ([url, apart]) => {
          const send = () => fetch(url, { method: 'POST' }).catch(() => null);
          const began = performance.now();
          const all = [send()];
          for (let next = 1; next <= 4; next++) {
            while (performance.now() - began < next * apart) {
              if (apart >= 8) await new Promise((resolve) => setTimeout(resolve));
            }
            all.push(send());
          }
          await Promise.all(all);
        },
        [`${proxy.origin}/api/v2/campaigns/${CAMPAIGN}/launch`, distance] as const,
      );
      passed.get(distance)?.push(proxy.arrived.length);
    }
    for (const [distance, counts] of passed) {
      const more = counts.filter((count) => count > 1).length;
      console.log(
        `five launches ${distance} ms apart: ${counts.length} bursts, more than one passed in ${more}, at most ${Math.max(0, ...counts)}`,
      );
    }
    // At the distance of two presses of a person nothing may pass twice.
    expect([...(passed.get(100) ?? [])].every((count) => count === 1)).toBe(true);
  } finally {
    await stop();
  }
});

/** In each run `firefox.e2e.ts` tries the guard there. */
const inWhole = WHOLE ? test : test.skip;

inWhole(
  'Firefox: nothing that a page, its frames or another host send launches anything',
  async ({ stage }) => {
    const { proxy, elsewhere, stop } = await gateway(stage);
    const firefox = await openFirefox();
    const all = addresses(ADDRESSES / 2);
    try {
      // It has to be awake once, to have switched nothing off.
      await firefox.extensionPage('popup.html', 'button');
      const console_ = await firefox.browser.newPage();
      await console_.goto(`${proxy.origin}/attack/page`);
      const other = await firefox.browser.newPage();
      await other.goto(`${elsewhere}/attack/page`);
      const attacked = await runAttacks(ATTACKS, { console: console_, elsewhere: other }, proxy, elsewhere);
      const quiet = await firefox.browser.newPage();
      await quiet.goto(`${proxy.origin}/attack/page`);
      const reached = await runAddresses(all, quiet, proxy);
      const rows = rowsOf(ATTACKS, [], attacked);
      rows.push({
        group: 'address',
        attacks: all.length,
        without: 0,
        launches: all.filter((_, index) => reached[index]).map(({ method, path }) => `${method} ${path}`),
      });
      console.log(`Firefox\n${tableOf(rows)}`);
      expect(rows.flatMap(({ group, launches }) => launches.map((name) => `${group}: ${name}`))).toEqual([]);
    } finally {
      await firefox.close();
      await stop();
    }
  },
);
