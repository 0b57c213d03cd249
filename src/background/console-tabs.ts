import { browser } from '#src/bridge/browser.ts';
import type { Notice } from '#src/bridge/messages.ts';

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

/** Tells every open console screen. */
export async function notifyConsoles(notice: Notice): Promise<void> {
  const matches = (browser.runtime.getManifest().content_scripts ?? []).flatMap(
    (script) => script.matches ?? [],
  );
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : notifyTab(tab.id, notice))));
}
