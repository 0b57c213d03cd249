import type { Runtime } from 'webextension-polyfill';
import { tryParse } from '#src/schema/index.ts';
import { Notice } from './console-messages.ts';
import { runtime } from './runtime.ts';

interface NoticeSender {
  readonly id?: string | undefined;
  readonly tab?: unknown;
}

/** Listens to notices of the background; used by content scripts and pages. */
export function onNotice(listener: (notice: Notice) => void, signal: AbortSignal): void {
  const receiveNotice = (raw: unknown, sender: NoticeSender) => {
    if (sender.id !== runtime()?.id || sender.tab !== undefined) return;
    const notice = tryParse(Notice, raw);
    if (notice.ok) listener(notice.data);
  };
  const typed = receiveNotice as Parameters<Runtime.Static['onMessage']['addListener']>[0];
  runtime()?.onMessage.addListener(typed);
  signal.addEventListener('abort', () => {
    try {
      runtime()?.onMessage.removeListener(typed);
    } catch {
      // The extension has gone, and the listener with it.
    }
  });
}
