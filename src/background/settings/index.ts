import { settingsRequests } from '#src/bridge/messages/settings.ts';
import type { Core } from '../core.ts';
import { feature } from '../feature.ts';

export const settings = ({ settings: current }: Core) =>
  feature({
    requests: settingsRequests,
    handlers: {
      'settings.get': () => current.get(),
      'settings.set': (parts) => current.setAll(parts),
    },
  });
