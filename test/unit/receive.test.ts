/** Every message from every sender: who is answered stands in the table of messages, and nowhere else. */
import './background/fake-browser.ts';
import { describe, expect, test } from 'vitest';
import { requests } from '#src/bridge/messages/index.ts';
import { receive } from '#src/bridge/receive.ts';
import { device, OWN_ORIGIN, resetDevice } from './background/fake-browser.ts';

const TAB = { id: 1, url: 'https://acme.nicecxone.com/campaigns/cmp-spring' };
const SENDERS: Readonly<
  Record<string, { readonly sender: object; readonly is: 'console' | 'extension-page' | null }>
> = {
  'the popup': { sender: { id: 'cleardial', url: `${OWN_ORIGIN}/popup.html` }, is: 'extension-page' },
  'the dashboard in a tab': {
    sender: {
      id: 'cleardial',
      url: `${OWN_ORIGIN}/dashboard.html`,
      tab: { id: 2, url: `${OWN_ORIGIN}/dashboard.html` },
    },
    is: 'extension-page',
  },
  'a console': { sender: { id: 'cleardial', url: TAB.url, tab: TAB, frameId: 0 }, is: 'console' },
  'a frame of another console host': {
    sender: { id: 'cleardial', url: 'https://grid.nicecxone.com/x', tab: TAB, frameId: 3 },
    is: 'console',
  },
  'a frame without an address': {
    sender: {
      id: 'cleardial',
      url: 'about:blank',
      origin: 'https://acme.nicecxone.com',
      tab: TAB,
      frameId: 4,
    },
    is: 'console',
  },
  'a frame of srcdoc, where the browser tells no origin': {
    sender: { id: 'cleardial', url: 'about:srcdoc', tab: TAB, frameId: 4 },
    is: 'console',
  },
  'a page of another host': {
    sender: {
      id: 'cleardial',
      url: 'https://evil.example/',
      tab: { id: 5, url: 'https://evil.example/' },
      frameId: 0,
    },
    is: null,
  },
  'a frame of another host in a console': {
    sender: { id: 'cleardial', url: 'https://evil.example/', tab: TAB, frameId: 6 },
    is: null,
  },
  'a host that ends alike': {
    sender: {
      id: 'cleardial',
      url: 'https://evil-nicecxone.com/',
      tab: { id: 5, url: 'https://evil-nicecxone.com/' },
    },
    is: null,
  },
  'a host that is named like an address of ours': {
    sender: {
      id: 'cleardial',
      url: 'https://cleardial/popup.html',
      tab: { id: 5, url: 'https://cleardial/' },
    },
    is: null,
  },
  'a console without encryption': {
    sender: {
      id: 'cleardial',
      url: 'http://acme.nicecxone.com/',
      tab: { id: 1, url: 'http://acme.nicecxone.com/' },
    },
    is: null,
  },
  'a console without a tab': { sender: { id: 'cleardial', url: TAB.url }, is: null },
  'a frame of no host': { sender: { id: 'cleardial', url: 'data:text/html,x', tab: { id: 5 } }, is: null },
  'another extension': { sender: { id: 'other', url: 'chrome-extension://other/popup.html' }, is: null },
  'another extension with our address': {
    sender: { id: 'other', url: `${OWN_ORIGIN}/popup.html` },
    is: null,
  },
  nobody: { sender: {}, is: null },
  'no address': { sender: { id: 'cleardial', url: 'no address', tab: TAB }, is: null },
};

/** Whether a message was for its sender; what it carries is not looked at before that. */
async function isTaken(request: string, sender: object): Promise<boolean> {
  const reply = await new Promise<{ ok: boolean; message?: string }>((resolve) => {
    device.events.message.fire({ request, body: 'not what it carries' }, sender, resolve);
  });
  expect(reply.ok).toBe(false);
  return !reply.message?.includes('is not for this sender');
}

describe.each(Object.entries(SENDERS))('%s', (_, { sender, is }) => {
  test.each(Object.entries(requests))('sends %s', async (request, { from }) => {
    resetDevice();
    const handlers = Object.fromEntries(
      Object.keys(requests).map((name) => [name, () => Promise.reject(new Error('asked'))]),
    );
    receive(
      [{ requests, handlers }],
      () => Promise.resolve(),
      () => undefined,
    );
    const isFor = is !== null && (from as readonly string[]).includes(is);
    expect(await isTaken(request, sender)).toBe(isFor);
  });
});

test('a message that there is none of is refused', async () => {
  resetDevice();
  receive(
    [{ requests, handlers: {} }],
    () => Promise.resolve(),
    () => undefined,
  );
  for (const request of ['toString', '__proto__', 'constructor', 'no.such', '']) {
    const reply = await new Promise<{ ok: boolean }>((resolve) => {
      device.events.message.fire({ request, body: {} }, SENDERS['the popup']?.sender, resolve);
    });
    expect(reply.ok).toBe(false);
  }
});
