import { tryParse } from '#src/schema/index.ts';
import { browser } from './browser.ts';
import { Notice } from './console-messages.ts';

interface NoticeSender {
  readonly id?: string | undefined;
  readonly tab?: unknown;
}

/** Listens to notices of the background; used by content scripts and pages. */
export function onNotice(listener: (notice: Notice) => void, signal: AbortSignal): void {
  const receiveNotice = (raw: unknown, sender: NoticeSender) => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    const notice = tryParse(Notice, raw);
    if (notice.ok) listener(notice.data);
  };
  const typed = receiveNotice as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(typed);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(typed);
    } catch {
      // The extension has gone, and the listener with it.
    }
  });
}
