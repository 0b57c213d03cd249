import type { Runtime } from 'webextension-polyfill';
import { tryParse, type z } from '#src/schema/index.ts';
import { Notice } from './messages/notices.ts';
import { runtime } from './runtime.ts';

interface NoticeSender {
  readonly id?: string | undefined;
  readonly tab?: unknown;
}

/** Listens to what the background tells without being asked; used by content scripts and pages. */
export function onTold<S extends z.ZodMiniType>(
  schema: S,
  listener: (told: z.output<S>) => void,
  signal: AbortSignal,
): void {
  const receive = (raw: unknown, sender: NoticeSender) => {
    if (sender.id !== runtime()?.id || sender.tab !== undefined) return;
    const told = tryParse(schema, raw);
    if (told.ok) listener(told.data);
  };
  const typed = receive as Parameters<Runtime.Static['onMessage']['addListener']>[0];
  runtime()?.onMessage.addListener(typed);
  signal.addEventListener('abort', () => {
    try {
      runtime()?.onMessage.removeListener(typed);
    } catch {
      // The extension has gone, and the listener with it.
    }
  });
}

export const onNotice = (listener: (notice: Notice) => void, signal: AbortSignal): void =>
  onTold(Notice, listener, signal);
