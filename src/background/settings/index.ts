import { settingsRequests } from '#src/bridge/messages/settings.ts';
import { feature } from '../common/feature.ts';
import type { CurrentSettings } from './current-settings.ts';

export const settings = ({ settings: current }: { readonly settings: CurrentSettings }) =>
  feature({
    requests: settingsRequests,
    handlers: {
      'settings.get': () => current.get(),
      'settings.set': (parts) => current.setAll(parts),
    },
    resume: () => current.lookForChanges(),
  });
