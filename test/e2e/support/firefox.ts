/** A real Firefox with the extension loaded; driven by WebDriver BiDi, which reaches the extension's own pages too. */
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { ensureFirefox } from '../../../scripts/find-browser.ts';

const EXTENSION_FOLDER = fileURLToPath(new URL('../../../.output/firefox-mv3-sandbox', import.meta.url));
/** As the manifest names it; where it lives is chosen here, so that its pages can be found. */
const EXTENSION = 'cleardial@cleardial.app';
const UUID = '5a0c3d0e-4b7a-4c9e-9d43-0f3a5a2d1c11';

export interface FirefoxBrowser {
  readonly browser: Browser;
  /** A page of the extension, once it has drawn something. */
  extensionPage(path: string, selector: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openFirefox(): Promise<FirefoxBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
      'intl.locale.requested': 'en-US',
    },
  });
  await browser.installExtension(EXTENSION_FOLDER);
  return {
    browser,
    async extensionPage(path, selector) {
      const page = await browser.newPage();
      // The page moves to the extensions' process, and the navigation is never told to have ended.
      await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 2_000 }).catch(() => null);
      await page.waitForSelector(selector);
      return page;
    },
    close: () => browser.close(),
  };
}

/** Writes into a field as a person does, however the page listens. */
export async function fill(page: Page, selector: string, value: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.evaluate(
    (found, text) => {
      const input = document.querySelector<HTMLInputElement>(found);
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    value,
  );
}

/** Presses the button that says just this. */
export async function press(page: Page, text: string): Promise<void> {
  const wanted = await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('button')].find(
        (button) => button.textContent === words && !button.disabled,
      ),
    {},
    text,
  );
  await (wanted as ElementHandle<HTMLButtonElement>).click();
}
