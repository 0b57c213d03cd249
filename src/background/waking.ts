/** Work that has to wait is taken up again by an alarm: a service worker that sleeps keeps no timers. */
import { browser } from '#src/bridge/browser.ts';

const ALARM = 'unfinished-work';
const EVERY_MINUTES = 0.5;

/** Must be called as soon as the service worker wakes, before anything is awaited. */
export function listenForWaking(takeUp: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) takeUp();
  });
}

/** Sees to it that the service worker is woken while there is work, and left alone when there is none. */
export async function wakeWhile(unfinished: boolean): Promise<void> {
  if (!unfinished) await browser.alarms.clear(ALARM);
  else if (!(await browser.alarms.get(ALARM))) {
    browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  }
}
