/** What a feature of the background is: the messages that it answers, and what it does when a session ends. */

import type { MessageTable } from '#src/bridge/messages/table.ts';
import type { SenderFacts } from '#src/bridge/receive.ts';
import type { z } from '#src/schema/index.ts';

/** A handler for each message of a table. None runs before the background is ready. */
type HandlersOf<T extends MessageTable> = {
  [N in keyof T]: (
    request: z.output<T[N]['request']>,
    sender: SenderFacts,
  ) => Promise<z.output<T[N]['answer']>>;
};

interface FeatureOf<T extends MessageTable> {
  readonly requests: T;
  readonly handlers: HandlersOf<T>;
  /** Goes on with what a stopped service worker left behind; called once, when the background is ready. */
  resume?(): Promise<void>;
  /** Ends what was begun for a session: its signal is aborted, and no other session has begun. */
  sessionEnded?(): Promise<void> | void;
  settingsChanged?(): Promise<void>;
}

export type Feature = FeatureOf<MessageTable>;

/** Holds the handlers of a feature to its messages. */
export const feature = <T extends MessageTable>(one: FeatureOf<T>): Feature => one as unknown as Feature;
