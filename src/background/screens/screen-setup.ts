/**
 * Setting up a screen: a person points at a number and at the button that starts dialing, in whatever frame they are;
 * what was pointed at becomes a description of the screen.
 */
import { browser } from '#src/bridge/browser.ts';
import type { pickerRequests, ScreenState, SetupNotice } from '#src/bridge/messages/screens.ts';
import { tryParse, z } from '#src/schema/index.ts';
import { addressTemplate, type PhonePlace, screenAt, withShipped } from '#src/screen/screens.ts';
import { recall, remember } from '#src/storage/index.ts';
import type { Campaigns } from '../campaigns/campaigns.ts';
import { currentConsoleTab } from '../common/console-tabs.ts';
import { logError } from '../common/log.ts';
import type { CurrentSettings } from '../settings/current-settings.ts';

type Point = z.output<(typeof pickerRequests)['setup.point']['request']>;

/** What the surveyor of a frame found there. */
const Survey = z.object({ rows: z.number(), launches: z.boolean(), tampered: z.number() });

export class ScreenSetup {
  readonly #settings: CurrentSettings;
  readonly #campaigns: Campaigns;

  constructor(parts: { settings: CurrentSettings; campaigns: Campaigns }) {
    this.#settings = parts.settings;
    this.#campaigns = parts.campaigns;
  }

  /** What ClearDial reads of the console screen in front of the person. */
  async screen(): Promise<ScreenState> {
    const tab = await currentConsoleTab();
    const { settings, locked } = await this.#settings.get();
    const rest = { screens: settings.screens, locked: locked.includes('screens') };
    if (!tab) return { ...rest, now: null };
    const described = screenAt(tab.address, settings.screens);
    const known = screenAt(tab.address, withShipped(settings.screens));
    let frames: z.output<typeof Survey>[];
    try {
      frames = (await inEveryFrame(tab.id, '/survey.js')).flatMap((result) => {
        const survey = tryParse(Survey, result);
        return survey.ok ? [survey.data] : [];
      });
    } catch (error) {
      logError('looking at the screen', error);
      return { ...rest, now: null };
    }
    return {
      ...rest,
      now: {
        names: [...described.names],
        rows: frames.reduce((sum, { rows }) => sum + rows, 0),
        expectsRows: described.phone !== null,
        launches: frames.some(({ launches }) => launches),
        expectsLaunch: described.launchWords.length > 0,
        campaign: known.campaignId !== null,
        tampered: frames.reduce((sum, { tampered }) => sum + tampered, 0),
      },
    };
  }

  /** Puts the picker into every frame of the console before the person. */
  async begin(): Promise<boolean> {
    const tab = await currentConsoleTab();
    if (!tab || (await this.#settings.get()).locked.includes('screens')) return false;
    await remember('screenSetup', { tabId: tab.id, phone: null });
    await inEveryFrame(tab.id, '/screen-setup.js');
    await this.#tell(tab.id, 'phone');
    return true;
  }

  async point(point: Point, tabId: number | null): Promise<void> {
    const setup = await recall('screenSetup');
    if (!setup || setup.tabId !== tabId) return;
    if (point.kind === 'phone') return this.#goOn(tabId, point.phone);
    if (point.kind === 'skip' && !setup.launching) return this.#goOn(tabId, null);
    await remember('screenSetup', null);
    if (point.kind === 'cancel') return this.#tell(tabId, 'cancelled');
    const words = point.kind === 'launch' ? [point.word] : [];
    if (setup.phone === null && words.length === 0) return this.#tell(tabId, 'nothing');
    await this.#keep(tabId, setup.phone, words);
    return this.#tell(tabId, 'done');
  }

  async forget(address: string): Promise<void> {
    const { screens } = (await this.#settings.get()).settings;
    await this.#settings.set(
      'screens',
      screens.filter((screen) => screen.address !== address),
    );
  }

  async #goOn(tabId: number, phone: PhonePlace | null): Promise<void> {
    await remember('screenSetup', { tabId, phone, launching: true });
    await this.#tell(tabId, 'launch');
  }

  async #keep(tabId: number, phone: PhonePlace | null, words: readonly string[]): Promise<void> {
    const tab = await browser.tabs.get(tabId);
    if (tab.url === undefined) return;
    const url = new URL(tab.url);
    const campaigns = await this.#campaigns.all().catch((error: unknown) => {
      logError('asking for campaigns while a screen is set up', error);
      return [];
    });
    const address = addressTemplate(
      url,
      campaigns.map(({ id }) => id),
    );
    const { screens } = (await this.#settings.get()).settings;
    const before = screens.find((screen) => screen.host === url.host && screen.address === address);
    await this.#settings.set('screens', [
      {
        name: tab.title?.trim().slice(0, 80) || address,
        host: url.host,
        address,
        ...((phone ?? before?.phone) ? { phone: phone ?? before?.phone } : {}),
        launchWords: words.length > 0 ? [...words] : (before?.launchWords ?? []),
      },
      ...screens.filter((screen) => screen !== before),
    ]);
  }

  async #tell(tabId: number, setup: SetupNotice['setup']): Promise<void> {
    try {
      await browser.tabs.sendMessage(tabId, { setup } satisfies SetupNotice);
    } catch {
      // The tab has gone meanwhile.
    }
  }
}

async function inEveryFrame(tabId: number, file: string): Promise<unknown[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [file],
  });
  return results.map(({ result }) => result as unknown);
}
