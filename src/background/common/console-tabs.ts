import { browser } from '#src/bridge/browser.ts';
import type { Notice } from '#src/bridge/messages/notices.ts';
import { logError } from './log.ts';

/**
 * Tells one tab's console screens, or the one in a frame. A tab that has just gone, or holds no console, is no
 * fault.
 */
export async function notifyTab(tabId: number, notice: Notice, frameId?: number): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, notice, frameId === undefined ? {} : { frameId });
  } catch {
    // No content script listens there.
  }
}

const contentScripts = () => browser.runtime.getManifest().content_scripts ?? [];

const consoleTabs = () =>
  browser.tabs.query({ url: contentScripts().flatMap((script) => script.matches ?? []) });

/** Tells every open console screen. */
export async function notifyConsoles(notice: Notice): Promise<void> {
  const tabs = await consoleTabs();
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : notifyTab(tab.id, notice))));
}

/**
 * Consoles that were open before this version came have no content script of it: they get one. A tab that cannot be
 * looked into, as one that is just being closed, is none.
 */
export async function enterOpenConsoles(): Promise<void> {
  const tabs = await consoleTabs();
  await Promise.all(
    tabs.flatMap(({ id }) =>
      contentScripts().map(async ({ js }) => {
        if (id === undefined || !js) return;
        try {
          await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: js });
        } catch (error) {
          logError('entering a console that was open', error);
        }
      }),
    ),
  );
}

/**
 * The console that a person has before her: the active tab, else the console tab that she looked at
 * last. Null when no console is open.
 */
export async function currentConsoleTab(): Promise<{ readonly id: number; readonly address: URL } | null> {
  const tabs = await consoleTabs();
  const [latest] = tabs
    .filter(({ url }) => url !== undefined)
    .sort((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (latest?.url === undefined || latest.id === undefined) return null;
  return { id: latest.id, address: new URL(latest.url) };
}
