/** A real Chromium with the extension loaded, as a person would have it. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { ensureChromium } from '../../../scripts/find-browser.ts';

export const EXTENSION_FOLDER = fileURLToPath(
  new URL('../../../.output/chrome-mv3-sandbox', import.meta.url),
);

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly serviceWorker: () => Promise<Worker>;
  readonly close: () => Promise<void>;
}

/** Milliseconds within which a healthy browser has given its policy. */
const POLICY_WITHIN = 8_000;
const MOST_STARTS = 4;

/**
 * In some starts Chromium never answers for the policy of an extension. What ClearDial does then is tried in the unit
 * tests; everything else is tried in a browser that answers.
 */
async function answersForPolicy(worker: Worker): Promise<boolean> {
  return worker.evaluate(
    (within) =>
      Promise.race([
        chrome.storage.managed.get().then(() => true),
        new Promise<boolean>((resolve) => setTimeout(() => resolve(false), within)),
      ]),
    POLICY_WITHIN,
  );
}

export async function openBrowser(options: Options = {}): Promise<ExtensionBrowser> {
  for (let start = 1; ; start++) {
    const browser = await startBrowser(options);
    if (start === MOST_STARTS || (await answersForPolicy(await browser.serviceWorker()))) return browser;
    console.warn('Chromium does not answer for the policy: it is started again');
    await browser.close();
  }
}

interface Options {
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** A folder that outlives the browser; one of its own, gone with it, where none is named. */
  profile?: string;
  locale?: string;
  /** Another copy of the extension: its folder decides its id. */
  extension?: string;
}

async function startBrowser(options: Options): Promise<ExtensionBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'cleardial-')));
  const headless = options.headless ?? true;
  const extension = options.extension ?? EXTENSION_FOLDER;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    locale: options.locale ?? 'en-US',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--headless=new'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const serviceWorker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const extensionId = new URL((await serviceWorker()).url()).host;
  return {
    context,
    extensionId,
    serviceWorker,
    async close() {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/**
 * A browser that a person starts, with a page that is there at once, as one that it restores. It is not steered: what
 * the page does says when it has begun.
 *
 * @returns ends it
 */
export function startWithPage(profile: string, page: string): () => Promise<void> {
  const browser = spawn(
    ensureChromium(),
    [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Without a port it opens no page.
      ...[
        '--headless=new',
        '--remote-debugging-port=0',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
      ],
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${EXTENSION_FOLDER}`,
      `--load-extension=${EXTENSION_FOLDER}`,
      page,
    ],
    { stdio: 'ignore' },
  );
  return async () => {
    const closed = new Promise((resolve) => browser.once('close', resolve));
    spawnSync('pkill', ['-TERM', '-f', profile]);
    await closed;
  };
}

export async function openPopup({ context, extensionId }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  return page;
}

/** Updates the extension under open pages, as the store does it. */
export async function updateExtension({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  // A folder that was loaded may only be reloaded in developer mode.
  await extensions.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: {
        updateProfileConfiguration(to: object): Promise<void>;
        reload(id: string, how: object): Promise<void>;
      };
    };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
  }, extensionId);
  await extensions.close();
}

/** Stops the extension's service worker, as the browser does when it is idle. */
export async function stopServiceWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/**
 * The browser refuses to store anything more for the extension meanwhile. (The protocol's own quota is not held to
 * for extensions.)
 */
export async function fillDisk(browser: ExtensionBrowser, meanwhile: () => Promise<void>): Promise<void> {
  const worker = await browser.serviceWorker();
  await worker.evaluate(() => {
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    const { add, put } = IDBObjectStore.prototype;
    Object.assign(globalThis, { freeDisk: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
    Object.assign(IDBObjectStore.prototype, { add: full, put: full });
  });
  try {
    await meanwhile();
  } finally {
    const now = await browser.serviceWorker();
    await now.evaluate(() => (globalThis as unknown as { freeDisk?: () => void }).freeDisk?.());
  }
}

/** Ends every process of a browser at once, as a power cut would. */
export async function killBrowser({ context }: ExtensionBrowser, profile: string): Promise<void> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  spawnSync('pkill', ['-9', '-f', profile]);
  await closed;
}

export async function openDashboard(browser: ExtensionBrowser, tab = 'import'): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html#${tab}`);
  return page;
}
