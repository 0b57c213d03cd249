// This document exists only because a Chromium service worker cannot own a Worker. It hands the ports of the
// service worker through to it; what then travels over a port does not pass here. It also outlives the service worker,
// and calls it at an instant at which it wanted to be called: the message says nothing, but wakes it.
import { OwnerOrder, WORKER_FILE } from '#src/bridge/validator-life.ts';
import { ValidatorOwner } from '#src/bridge/validator-owner.ts';
import { tryParse } from '#src/schema/index.ts';

const owner = new ValidatorOwner(() => new Worker(WORKER_FILE));
navigator.serviceWorker.addEventListener('message', ({ data, ports: [port] }) => {
  const said = tryParse(OwnerOrder, data);
  if (!said.ok) return;
  const order = said.data;
  if ('drop' in order) owner.drop(order.drop);
  else if ('wakeAt' in order) setTimeout(() => void wake(), Math.max(0, order.wakeAt - Date.now()));
  else if (port) void owner.connect(port);
});
navigator.serviceWorker.startMessages();

async function wake(): Promise<void> {
  const [registration] = await navigator.serviceWorker.getRegistrations();
  registration?.active?.postMessage({ wake: true });
}
