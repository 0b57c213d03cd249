// This document exists only because a Chromium service worker cannot own a Worker. It hands the ports of the
// service worker through to it; what then travels over a port does not pass here. It also outlives the service worker,
// and calls it at an instant at which it wanted to be called: the message says nothing, but wakes it.
const worker = new Worker('/validator.js');
navigator.serviceWorker.addEventListener('message', (event) => {
  const wakeAt: unknown = event.data?.wakeAt;
  if (typeof wakeAt === 'number') setTimeout(() => void wake(), Math.max(0, wakeAt - Date.now()));
  else worker.postMessage(event.data, [...event.ports]);
});
navigator.serviceWorker.startMessages();

async function wake(): Promise<void> {
  const [registration] = await navigator.serviceWorker.getRegistrations();
  registration?.active?.postMessage({ wake: true });
}
