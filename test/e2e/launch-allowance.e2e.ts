/** How long an allowance lasts and what it lets through, also while the service worker is stopped. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { pressInside, textInside } from './support/closed-shadow.ts';
import { EVENING, expect, type Stage, test } from './support/stage.ts';

test.use({ stageOptions: { tenant: { now: EVENING, contacts: 300, seed: 11 }, colorScheme: 'light' } });

const CAMPAIGN = 'cmp-spring';
const LAUNCH = `/api/v2/campaigns/${CAMPAIGN}/launch`;
const HELD = /Clear [\d,]+ Blocked [\d,]+ Check [\d,]+/;
const ALLOWANCE_MS = 60_000;

const launches = (stage: Stage) =>
  stage.sandbox.control.state().campaigns.reduce((sum, campaign) => sum + campaign.launches, 0);

/** Presses Launch and says that it may be sent all the same; the launch itself is not pressed. */
async function allow(page: Page): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(HELD);
  await pressInside(page, 'launch-dialog', 'Launch anyway');
  await page.keyboard.type('The list was agreed with the customer');
  await pressInside(page, 'launch-dialog', 'Allow one launch');
  await expect.poll(() => textInside(page, 'toast')).toContain('Press Launch again within 60 seconds');
}

const post = (page: Page, path: string) =>
  page.evaluate(
    (to) =>
      fetch(to, { method: 'POST' }).then(
        ({ status }) => `answered ${status}`,
        () => 'blocked',
      ),
    path,
  );

interface Extension {
  /** Stops the service worker, and says so once it has stopped. */
  stop(): Promise<void>;
  /** Whether it runs. */
  running(): boolean;
  allowances(): Promise<number>;
  rules(): Promise<chrome.declarativeNetRequest.Rule[]>;
  /** Runs code with the extension's rights. */
  evaluate(code: string): Promise<unknown>;
}

/** Looks at the extension from a page of it that runs no code and so wakes nobody. */
async function lookAt(stage: Stage): Promise<Extension> {
  const { context, extensionId } = stage.browser;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  const status = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, runningStatus } of versions) {
      if (new URL(scriptURL).host === extensionId) status.set(scriptURL, runningStatus);
    }
  });
  await session.send('ServiceWorker.enable');
  const running = () => [...status.values()].some((now) => now !== 'stopped');
  const rules = () => page.evaluate(() => chrome.declarativeNetRequest.getSessionRules());
  return {
    running,
    rules,
    evaluate: (code) => page.evaluate(code),
    async stop() {
      await expect.poll(running).toBe(true);
      await session.send('ServiceWorker.stopAllWorkers');
      await expect.poll(running, { intervals: [20] }).toBe(false);
    },
    async allowances() {
      // What comes from no tab is what ClearDial itself may send.
      const allowing = (await rules()).filter(({ condition }) => !condition.tabIds?.includes(-1));
      return new Set(allowing.map(({ condition }) => condition.tabIds?.join())).size;
    },
  };
}

test('a launch while the service worker is stopped spends its allowance', async ({ stage }) => {
  const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
  const extension = await lookAt(stage);
  await allow(page);
  expect(await extension.allowances()).toBe(1);
  await extension.stop();
  expect(await extension.allowances()).toBe(1);
  expect(await post(page, LAUNCH)).toMatch(/^answered 2/);
  await expect.poll(extension.allowances, { intervals: [20] }).toBe(0);
  await expect.poll(() => textInside(page, 'toast')).toContain('Launch sent');
  expect(await post(page, LAUNCH)).toBe('blocked');
  expect(launches(stage)).toBe(1);
});

const CALLERS = {
  'the offscreen document': 'chrome.alarms.clear("allowance")',
  'the alarm': 'chrome.offscreen.closeDocument()',
} as const;
for (const [caller, removeOther] of Object.entries(CALLERS)) {
  test(`an allowance ends after 60 seconds, the service worker being stopped, by ${caller}`, async ({
    stage,
  }) => {
    test.setTimeout(150_000);
    const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
    const extension = await lookAt(stage);
    const began = Date.now();
    await allow(page);
    const allowed = Date.now();
    await extension.evaluate(removeOther);
    await extension.stop();
    expect(await extension.allowances()).toBe(1);
    await expect.poll(extension.allowances, { timeout: ALLOWANCE_MS + 35_000, intervals: [50] }).toBe(0);
    const ended = Date.now();
    expect(ended - began).toBeGreaterThanOrEqual(ALLOWANCE_MS);
    expect(ended - allowed).toBeLessThanOrEqual(ALLOWANCE_MS + 2_000);
    expect(await post(page, LAUNCH)).toBe('blocked');
    expect(launches(stage)).toBe(0);
  });
}

test('an allowance lets through its own address only, and all others leave it unspent', async ({ stage }) => {
  const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
  const extension = await lookAt(stage);
  await allow(page);
  for (const address of [
    `/anything?x=${LAUNCH}`,
    `/other${LAUNCH}`,
    `${LAUNCH}/`,
    `${LAUNCH};now`,
    LAUNCH.replace('campaigns/', 'campaigns//'),
    `${LAUNCH}?to=${LAUNCH.replace(CAMPAIGN, 'cmp-west')}`,
    `${LAUNCH}?to=${encodeURIComponent(LAUNCH.replace(CAMPAIGN, 'cmp-west'))}`,
    LAUNCH.replace('cmp', 'CMP'),
    LAUNCH.replace('-', '%2D'),
    LAUNCH.replace('v2', 'v%32'),
    LAUNCH.replace('l', '%256C'),
    LAUNCH.replace('/launch', '%2Flaunch'),
    LAUNCH.replace(CAMPAIGN, 'cmp-west'),
  ]) {
    expect(await post(page, address), address).toBe('blocked');
  }
  expect(await extension.allowances()).toBe(1);
  expect(launches(stage)).toBe(0);
  expect(await post(page, LAUNCH)).toMatch(/^answered 2/);
  await expect.poll(extension.allowances).toBe(0);
  expect(launches(stage)).toBe(1);
});

for (const means of ['form', 'beacon', 'frame', 'worker'] as const) {
  test(`a launch by ${means} spends its allowance, the service worker being stopped`, async ({ stage }) => {
    const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
    const extension = await lookAt(stage);
    await allow(page);
    await extension.stop();
    await page.evaluate(
      ([way, to]) => {
        const form = document.createElement('form');
        Object.assign(form, { method: 'post', action: to });
        const ways: Record<string, () => void> = {
          form: () => {
            document.body.append(form);
            form.submit();
          },
          beacon: () => void navigator.sendBeacon(to),
          frame: () => {
            const frame = document.createElement('iframe');
            document.body.append(frame);
            frame.contentDocument?.body.append(form);
            form.submit();
          },
          worker: () => {
            const source = `fetch(${JSON.stringify(new URL(to, location.href).href)}, { method: 'POST' })`;
            new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
          },
        };
        ways[way]?.();
      },
      [means, LAUNCH] as const,
    );
    await expect.poll(() => launches(stage)).toBe(1);
    await expect.poll(extension.allowances).toBe(0);
    await stage.goTo(page, `#/campaigns/${CAMPAIGN}`);
    expect(await post(page, LAUNCH)).toBe('blocked');
    expect(launches(stage)).toBe(1);
  });
}

test('two allowances are spent each by its own launch', async ({ stage }) => {
  const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
  const second = await stage.browser.context.newPage();
  await stage.goTo(second, '#/campaigns/cmp-west');
  const extension = await lookAt(stage);
  await allow(page);
  await allow(second);
  expect(await extension.allowances()).toBe(2);
  await extension.stop();
  expect(await post(second, LAUNCH)).toBe('blocked');
  expect(await post(page, LAUNCH.replace(CAMPAIGN, 'cmp-west'))).toBe('blocked');
  expect(await post(page, LAUNCH)).toMatch(/^answered 2/);
  await expect.poll(extension.allowances).toBe(1);
  expect(await post(page, LAUNCH)).toBe('blocked');
  await extension.stop();
  expect(await post(second, LAUNCH.replace(CAMPAIGN, 'cmp-west'))).toMatch(/^answered 2/);
  await expect.poll(extension.allowances).toBe(0);
  expect(launches(stage)).toBe(2);
});

for (const means of ['fetch', 'form'] as const) {
  test(`a frame of no origin in the tab has no part in the allowance, by ${means}`, async ({ stage }) => {
    const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
    await allow(page);
    const launch = `${stage.sandbox.origin}${LAUNCH}`;
    const failed = page.waitForEvent('requestfailed', (request) => request.url() === launch);
    await page.evaluate(
      ([way, to]) => {
        const frame = document.createElement('iframe');
        const content =
          way === 'fetch'
            ? `<script>fetch('${to}', { method: 'POST', mode: 'no-cors' })</script>`
            : `<form method="post" action="${to}"></form><script>document.forms[0].submit()</script>`;
        frame.src = `data:text/html,${encodeURIComponent(content)}`;
        document.body.append(frame);
      },
      [means, launch] as const,
    );
    expect((await failed).failure()?.errorText).toContain('BLOCKED_BY_CLIENT');
    expect(launches(stage)).toBe(0);
    expect(stage.sandbox.control.requests(/launch$/)).toEqual([]);
  });
}

test('a report of the content security policy launches nothing', async ({ stage }) => {
  const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
  let reported = () => {};
  const arrived = new Promise<void>((resolve) => {
    reported = resolve;
  });
  // The browser sends a report to both, to the launch first.
  const server = createServer(({ method }, answer) => {
    if (method === 'POST') reported();
    answer.setHeader('content-type', 'text/html');
    answer.setHeader(
      'content-security-policy',
      `img-src 'none'; report-uri ${stage.sandbox.origin}${LAUNCH} /report`,
    );
    answer.end('<img src="/picture.png">');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await arrived;
    expect(launches(stage)).toBe(0);
    expect(stage.sandbox.control.requests(/launch$/)).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('every rule of the package is one that this browser holds', async ({ stage }) => {
  const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
  const extension = await lookAt(stage);
  await allow(page);
  expect(await extension.evaluate('chrome.declarativeNetRequest.getEnabledRulesets()')).toEqual(['launches']);
  // A rule of a package that is too large is left out by the browser without a word.
  const tooLarge = await extension.evaluate(`(async () => {
    const rules = await (await fetch('/launches.json')).json();
    const checked = await Promise.all(rules.map(async ({ condition: { regexFilter: regex } }) => {
      const found = await chrome.declarativeNetRequest.isRegexSupported({ regex, isCaseSensitive: false });
      return found.isSupported ? [] : [regex];
    }));
    return [rules.length > 20, checked.flat()];
  })()`);
  expect(tooLarge).toEqual([true, []]);
  expect((await extension.rules()).map(({ id }) => id)).toEqual([1, 1_000]);
});
