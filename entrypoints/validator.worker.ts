import '#src/schema/words.ts';
import { expose } from 'comlink';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browserZoneData, createClock, pinnedZoneData } from '#src/clock/index.ts';
import { rulebook } from '#src/rulebook/index.ts';
import { Validator } from '#src/verdict/index.ts';

export default defineUnlistedScript(() => {
  const clock = createClock(pinnedZoneData(), browserZoneData());
  const validator = new Validator(crypto.randomUUID(), rulebook, clock);
  // In Firefox the background is the worker's creator and speaks on its own line.
  expose(validator);
  // In Chromium the service worker sends a port of its own, and a new one each time it wakes.
  self.addEventListener('message', (event: MessageEvent) => {
    const [port] = event.ports;
    if (port && event.data?.connect === 'validator') expose(validator, port);
  });
});
