import { watchRequests } from '#src/bridge/messages/watch.ts';
import { feature } from '../common/feature.ts';
import type { Core } from '../core/core.ts';
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
