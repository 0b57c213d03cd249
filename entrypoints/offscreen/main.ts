// This document exists only because a Chromium service worker cannot own a Worker. It hands the ports of the
// service worker through to it; what then travels over a port does not pass here.
const worker = new Worker('/validator.js');
navigator.serviceWorker.addEventListener('message', (event) => {
  worker.postMessage(event.data, [...event.ports]);
});
navigator.serviceWorker.startMessages();
