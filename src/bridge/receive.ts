import { parse, tryParse, withoutSecrets } from '#src/schema/index.ts';
import { browser } from './browser.ts';
import type { MessageTable, Sender } from './messages/table.ts';
import { Envelope } from './send.ts';

/** Who sent a message, as the browser tells it. */
export interface SenderFacts {
  readonly kind: Sender;
  readonly tabId: number | null;
  readonly frameId: number;
  readonly origin: string;
  /** Address of the page or frame itself. */
  readonly url: string;
  /** Address of the tab, also for a frame of another origin in it. */
  readonly tabUrl: string | null;
}

/** Messages, and who answers them. */
export interface Answering {
  readonly requests: MessageTable;
  readonly handlers: Readonly<Record<string, (request: never, sender: SenderFacts) => Promise<unknown>>>;
}

interface BrowserSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** In Chromium: of a frame without an address of its own, that of the page which made it. */
  readonly origin?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** Whether a page is one in which the manifest puts a content script. */
function isConsole(origin: string): boolean {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return scripts
    .flatMap(({ matches = [] }) => matches)
    .some((pattern) => {
      const [, scheme, host = ''] = /^([a-z]+):\/\/([^/]+)\//.exec(pattern) ?? [];
      const { protocol, hostname } = new URL(origin);
      const isHost = host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
      return protocol === `${scheme}:` && isHost;
    });
}

/** Null for a sender that is no part of this extension. */
function senderFacts(sender: BrowserSender, ownId: string, ownOrigin: string): SenderFacts | null {
  const { id, url, tab } = sender;
  if (id !== ownId || url === undefined || !URL.canParse(url)) return null;
  const facts = { tabId: tab?.id ?? null, frameId: sender.frameId ?? 0, url, tabUrl: tab?.url ?? null };
  const { origin } = new URL(url);
  if (url.startsWith(ownOrigin)) return { ...facts, kind: 'extension-page', origin };
  // A frame without an address of its own belongs to whoever made it.
  const made = [origin, sender.origin, facts.tabUrl].find(
    (known): known is string => typeof known === 'string' && /^https?:/.test(known),
  );
  if (made === undefined || !URL.canParse(made) || tab === undefined || !isConsole(made)) return null;
  return { ...facts, kind: 'console', origin: new URL(made).origin };
}

type Reply = { ok: true; answer: unknown } | { ok: false; message: string };

type Handler = (request: unknown, sender: SenderFacts) => Promise<unknown>;

function find(all: readonly Answering[], name: string) {
  const found = all.find(({ requests }) => Object.hasOwn(requests, name));
  const description = found?.requests[name];
  const handler = found?.handlers[name] as Handler | undefined;
  return description && handler ? { description, handler } : null;
}

async function reply(
  all: readonly Answering[],
  ready: () => Promise<void>,
  raw: unknown,
  sender: BrowserSender,
): Promise<Reply> {
  const { request: name, body } = parse(Envelope, raw, 'a message');
  const found = find(all, name);
  if (!found) return { ok: false, message: `No such request: ${name}` };
  const facts = senderFacts(sender, browser.runtime.id, browser.runtime.getURL(''));
  if (facts === null || !found.description.from.includes(facts.kind)) {
    return { ok: false, message: `${name} is not for this sender` };
  }
  const request = parse(found.description.request, body, `a request ${name}`);
  await ready();
  return { ok: true, answer: await found.handler(request, facts) };
}

/**
 * Answers requests from the extension's own pages and content scripts; everybody else is refused.
 * @param ready is waited for before any of them is answered
 */
export function receive(
  all: readonly Answering[],
  ready: () => Promise<void>,
  log: (error: unknown) => void,
): void {
  browser.runtime.onMessage.addListener(((
    raw: unknown,
    sender: BrowserSender,
    respond: (r: Reply) => void,
  ) => {
    if (!tryParse(Envelope, raw).ok) return false;
    reply(all, ready, raw, sender).then(respond, (error: unknown) => {
      log(error);
      respond({ ok: false, message: withoutSecrets(error instanceof Error ? error.message : String(error)) });
    });
    // Keeps the channel open until the answer is there.
    return true;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
