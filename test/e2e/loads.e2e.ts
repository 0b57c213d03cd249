/** The store package, as a browser takes it in: without a warning, and with every page of its own answering. */
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { openBrowser } from './support/browser.ts';

const STORE = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

interface ExtensionInfo {
  readonly manifestErrors: readonly { message: string }[];
  readonly runtimeErrors: readonly { message: string }[];
  readonly runtimeWarnings: readonly string[];
  readonly installWarnings?: readonly string[];
}

test('Chromium loads the store package without a warning', async () => {
  const browser = await openBrowser({ extension: STORE });
  try {
    for (const page of ['popup', 'dashboard', 'verify']) {
      const opened = await browser.context.newPage();
      const refused: string[] = [];
      opened.on('pageerror', (error) => refused.push(error.message));
      opened.on('console', (line) => ['warning', 'error'].includes(line.type()) && refused.push(line.text()));
      await opened.goto(`chrome-extension://${browser.extensionId}/${page}.html`);
      await opened.getByRole('heading', { level: 1 }).waitFor();
      expect(refused, page).toEqual([]);
    }
    const extensions = await browser.context.newPage();
    await extensions.goto('chrome://extensions');
    const info = await extensions.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: {
          updateProfileConfiguration(to: object): Promise<void>;
          getExtensionInfo(id: string): Promise<ExtensionInfo>;
        };
      };
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      return developerPrivate.getExtensionInfo(id);
    }, browser.extensionId);
    expect(info.manifestErrors).toEqual([]);
    expect(info.runtimeErrors).toEqual([]);
    expect(info.runtimeWarnings).toEqual([]);
    expect(info.installWarnings ?? []).toEqual([]);
  } finally {
    await browser.close();
  }
});
