import { watchRequests } from '#src/bridge/messages/watch.ts';
import type { Core } from '../core.ts';
import { feature } from '../feature.ts';
import { Watch } from './watch.ts';

/** What dials without a press on a screen. */
export const watching = (core: Core) => {
  const watch = new Watch(core);
  return feature({
    requests: watchRequests,
    handlers: {
      'watch.get': () => watch.state(),
      'watch.set': (settings) => watch.set(settings),
      'watch.look': () => watch.look(),
    },
    resume: () => watch.restore(),
    sessionEnded: () => watch.forget(),
    settingsChanged: () => watch.restore(),
  });
};
