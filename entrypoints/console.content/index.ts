import { defineContentScript } from 'wxt/utils/define-content-script';
import { askFromConsole as ask } from '#src/bridge/ask-from-console.ts';
import { onNotice } from '#src/bridge/notices.ts';
import { ContextGoneError } from '#src/bridge/send.ts';
import { machineZone } from '#src/clock/index.ts';
import { Badges } from '#src/console/badges.ts';
import { ConsoleScreens } from '#src/console/console-screens.ts';
import { CONSOLE_HOSTS, isLeftAlone, NOT_CONSOLE_HOSTS, SANDBOX_HOSTS } from '#src/console/hosts.ts';
import { LaunchHold } from '#src/console/launch-hold.ts';
import { watchMachine } from '#src/console/machine-watch.ts';
import { SummaryStrip } from '#src/console/summary-strip.tsx';
import { speak, spoken } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';

export default defineContentScript({
  matches: [...CONSOLE_HOSTS, ...(import.meta.env.MODE === 'sandbox' ? SANDBOX_HOSTS : [])],
  excludeMatches: [...NOT_CONSOLE_HOSTS],
  runAt: 'document_start',
  allFrames: true,
  // Frames that the page makes and writes itself have no address of their own.
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    // The manifest leaves these out; what enters consoles after an update cannot.
    if (isLeftAlone(location.origin)) return;
    // Left by a version before this one, which cannot take it away any more.
    for (const left of document.querySelectorAll('[data-cleardial]')) left.remove();
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const reader = {
      get locale() {
        return spoken().locale;
      },
    };
    const onFault = (error: unknown) => {
      console.warn(`ClearDial: ${errorText(error)}`);
      // What this script drew would go stale with nobody to renew it.
      if (error instanceof ContextGoneError) lifetime.abort(error);
    };
    const screens = new ConsoleScreens();
    watchMachine({ onGone: onFault, onOtherTime: () => badges.refresh() }, signal);
    const hold = new LaunchHold({
      screens,
      decide: (campaignId, press) => ask('launch.decide', { campaignId, press }),
      allow: (campaignId, reason, code) => ask('launch.allow', { campaignId, reason, code }),
      ask: (campaignId) => ({
        forecast: () => ask('launch.forecast', { campaignId, zone: machineZone() }),
        standing: (at) => ask('launch.standing', { campaignId, at }),
        remind: (at) => ask('launch.remind', { campaignId, at }),
      }),
      covered: (campaignId) => void ask('launch.covered', { campaignId }).catch(onFault),
      reader,
      signal,
      onFault,
    });
    const strip = new SummaryStrip({ onlyBlocked: (only) => badges.showOnlyBlocked(only) }, signal);
    const badges: Badges = new Badges({
      screens,
      judge: (campaignId, rows) => ask('rows.judge', { campaignId, rows: [...rows] }),
      reader,
      signal,
      onFault,
      onScreen: (counts) => strip.show(counts),
      onTampered: (badges) => strip.tampered(badges),
    });
    const learn = () =>
      ask('screens.get', {}).then((described) => {
        screens.learn(described);
        badges.look();
      }, onFault);
    // A launch is held in any language: only the words wait for it.
    const speakAgain = () =>
      ask('language.get', {}).then((speech) => {
        speak(speech);
        strip.sayAgain();
        badges.sayAgain();
        hold.refresh();
      }, onFault);
    void learn();
    void speakAgain();
    onNotice((notice) => {
      switch (notice.notice) {
        case 'verdicts-changed':
          badges.refresh();
          hold.refresh();
          break;
        case 'settings-changed':
          void learn();
          void speakAgain();
          break;
        case 'launch-stopped':
          hold.stopped(notice.campaignId);
          break;
        case 'launch-sent':
          hold.sent(notice.campaignId);
          break;
      }
    }, signal);
  },
});
