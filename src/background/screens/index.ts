import { pickerRequests, screenConsoleRequests, screenPageRequests } from '#src/bridge/messages/screens.ts';
import { feature } from '../common/feature.ts';
import type { Core } from '../core/core.ts';
import { currentCampaign } from './current-campaign.ts';
import { ScreenSetup } from './screen-setup.ts';

/** Console screens: which campaign one shows, and setting one up that ClearDial does not know. */
export const screens = (core: Core) => {
  const setup = new ScreenSetup(core);
  const known = async () => (await core.settings.get()).settings.screens;
  return feature({
    requests: { ...screenConsoleRequests, ...screenPageRequests, ...pickerRequests },
    handlers: {
      'campaign.current': async () => currentCampaign(core.campaigns, await known()),
      'screens.get': () => known(),
      'screen.get': () => setup.screen(),
      'screen.teach': () => setup.begin(),
      'screen.forget': async ({ address }) => {
        await setup.forget(address);
        return {};
      },
      'teach.point': async (point, { tabId }) => {
        await setup.point(point, tabId);
        return {};
      },
    },
  });
};
