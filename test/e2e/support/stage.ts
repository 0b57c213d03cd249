/** A tenant and a browser for one test, at an instant of the test's choosing. */
import { test as base, type Page } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import type { SandboxOptions } from '../../sandbox/state.ts';
import { type ExtensionBrowser, openBrowser } from './browser.ts';
import { type ConnectChoice, connectThroughPopup, signInToConsole } from './connect.ts';

/** Friday 20 November 2026, 13:00 in New York and 08:00 in Honolulu: open all over the fifty states. */
export const MIDDAY = '2026-11-20T18:00:00Z';
/** Friday 21:30 in New York, 20:30 in Chicago, 18:30 in Los Angeles. */
export const EVENING = '2026-11-21T02:30:00Z';

export interface Stage {
  readonly sandbox: Sandbox;
  readonly browser: ExtensionBrowser;
  /** Connects the extension and signs in to the console. */
  open(route: string, choice?: ConnectChoice): Promise<Page>;
  goTo(page: Page, route: string): Promise<void>;
}

export interface StageOptions {
  tenant: SandboxOptions;
  colorScheme: 'light' | 'dark';
}

export const test = base.extend<{ stage: Stage } & { stageOptions: StageOptions }>({
  stageOptions: [{ tenant: { now: MIDDAY, contacts: 300 }, colorScheme: 'light' }, { option: true }],
  stage: async ({ stageOptions }, use) => {
    const sandbox = await startSandbox(stageOptions.tenant);
    const browser = await openBrowser({ colorScheme: stageOptions.colorScheme });
    const goTo = async (page: Page, route: string) => {
      await page.goto(`${sandbox.origin}/${route}`);
    };
    await use({
      sandbox,
      browser,
      goTo,
      async open(route, choice = {}) {
        const popup = await connectThroughPopup(browser, sandbox.origin, choice);
        await popup.getByRole('button', { name: 'Sign out' }).waitFor();
        await popup.close();
        const page = await browser.context.newPage();
        await signInToConsole(page, sandbox.origin);
        await goTo(page, route);
        return page;
      },
    });
    await browser.close();
    await sandbox.stop();
  },
});

export { expect } from '@playwright/test';
