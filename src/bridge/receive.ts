import { parse, tryParse } from '#src/schema/index.ts';
import { browser } from './browser.ts';
import type { Sender } from './console-messages.ts';
import { type AnswerOf, type RequestName, type RequestOf, requests } from './messages.ts';
import { Envelope } from './send.ts';

/** Who sent a message, as the browser tells it. */
interface SenderFacts {
  readonly kind: Sender;
  readonly tabId: number | null;
  readonly frameId: number;
  readonly origin: string;
  /** Address of the tab, also for a frame of another origin in it. */
  readonly tabUrl: string | null;
}

export type Handlers = {
  [N in RequestName]: (request: RequestOf<N>, sender: SenderFacts) => Promise<AnswerOf<N>>;
};

interface BrowserSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** Null for a sender that is no part of this extension. */
function senderFacts(sender: BrowserSender, ownId: string, ownOrigin: string): SenderFacts | null {
  if (sender.id !== ownId || sender.url === undefined) return null;
  let origin: string;
  try {
    origin = new URL(sender.url).origin;
  } catch {
    return null;
  }
  const fromExtension = sender.url.startsWith(ownOrigin);
  return {
    kind: fromExtension ? 'extension-page' : 'console',
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? 0,
    origin,
    tabUrl: sender.tab?.url ?? null,
  };
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}

type Reply = { ok: true; answer: unknown } | { ok: false; message: string };

async function reply(handlers: Handlers, raw: unknown, sender: BrowserSender): Promise<Reply> {
  const envelope = parse(Envelope, raw, 'a message');
  if (!isRequestName(envelope.request)) return { ok: false, message: `No such request: ${envelope.request}` };
  const name = envelope.request;
  const facts = senderFacts(sender, browser.runtime.id, browser.runtime.getURL(''));
  if (facts === null || !(requests[name].from as readonly Sender[]).includes(facts.kind)) {
    return { ok: false, message: `${name} is not for this sender` };
  }
  const request = parse(requests[name].request, envelope.body, `a request ${name}`);
  const handler = handlers[name] as (request: unknown, sender: SenderFacts) => Promise<unknown>;
  return { ok: true, answer: await handler(request, facts) };
}

/** Answers requests from the extension's own pages and content scripts; everybody else is refused. */
export function receive(handlers: Handlers, log: (error: unknown) => void): void {
  browser.runtime.onMessage.addListener(((
    raw: unknown,
    sender: BrowserSender,
    respond: (r: Reply) => void,
  ) => {
    if (!tryParse(Envelope, raw).ok) return false;
    reply(handlers, raw, sender).then(respond, (error: unknown) => {
      log(error);
      respond({ ok: false, message: error instanceof Error ? error.message : String(error) });
    });
    // Keeps the channel open until the answer is there.
    return true;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
