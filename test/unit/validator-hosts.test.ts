import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OffscreenHost, type ServiceWorkerScope } from '#src/bridge/validator-hosts.ts';

vi.mock('#src/bridge/browser.ts', () => ({
  browser: { runtime: { getURL: (file: string) => `chrome-extension://us${file}` } },
}));

const NOW = 1_000_000;

/** A browser that holds one offscreen document at a time, and refuses another. */
function offscreen() {
  const told: { readonly document: string; readonly order: unknown }[] = [];
  let opened = 0;
  let present: Awaited<ReturnType<ServiceWorkerScope['clients']['matchAll']>>[number] | null = null;
  vi.stubGlobal('chrome', {
    runtime: { getContexts: async () => (present ? [present] : []) },
    offscreen: {
      createDocument: async () => {
        if (present) throw new Error('Only a single offscreen document may be created.');
        const id = `document ${++opened}`;
        present = {
          id,
          url: 'chrome-extension://us/offscreen.html',
          postMessage: (order) => told.push({ document: id, order }),
        };
      },
      closeDocument: async () => {
        if (!present) throw new Error('No current offscreen document.');
        present = null;
      },
    },
  });
  const scope: ServiceWorkerScope = { clients: { matchAll: async () => (present ? [present] : []) } };
  return {
    host: new OffscreenHost(scope),
    told,
    dies: () => {
      present = null;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const port = () => new MessageChannel().port2;

test('one document is opened for all who need it at once', async () => {
  const { host, told } = offscreen();
  await Promise.all([host.connect(port()), host.connect(port()), host.wakeAt(NOW + 5_000)]);
  expect(told).toHaveLength(3);
  expect(new Set(told.map(({ document }) => document))).toEqual(new Set(['document 1']));
  expect(told.filter(({ order }) => JSON.stringify(order).includes('wakeAt'))).toHaveLength(1);
});

test('a document that dies leaves to the next when this service worker is to be called', async () => {
  const { host, told, dies } = offscreen();
  await host.wakeAt(NOW + 1_000);
  await host.wakeAt(NOW + 60_000);
  dies();
  vi.setSystemTime(NOW + 30_000);
  await host.drop('the generation that died with it');
  expect(told.filter(({ document }) => document === 'document 2').map(({ order }) => order)).toEqual([
    { wakeAt: NOW + 60_000 },
    { drop: 'the generation that died with it' },
  ]);
});

test('a death of which nothing is owed opens no document', async () => {
  const { host, told, dies } = offscreen();
  await host.connect(port());
  dies();
  await host.drop('the generation that died with it');
  expect(told).toHaveLength(1);
});

test('a document that does not say who lives in it is closed, and the next one opened', async () => {
  const { host, told } = offscreen();
  await host.connect(port());
  await host.reset();
  await host.reset();
  await host.connect(port());
  expect(told.map(({ document }) => document)).toEqual(['document 1', 'document 2']);
});
