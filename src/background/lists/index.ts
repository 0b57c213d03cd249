import { listConsoleRequests, listPageRequests } from '#src/bridge/messages/lists.ts';
import type { ValidatorLink } from '#src/bridge/validator-link.ts';
import { showsCampaign } from '../common/asked-about.ts';
import { campaignInTab } from '../common/campaign-in-tab.ts';
import { feature } from '../common/feature.ts';
import type { Sessions } from '../session/sessions.ts';
import type { TenantClock } from '../session/tenant-clock.ts';
import type { CurrentSettings } from '../settings/current-settings.ts';
import type { Lists } from './lists.ts';
import { RowJudge } from './row-judge.ts';
import type { ScreenRows } from './screen-rows.ts';

interface Parts {
  readonly sessions: Sessions;
  readonly link: ValidatorLink;
  readonly lists: Lists;
  readonly clock: TenantClock;
  readonly settings: CurrentSettings;
  readonly screenRows: ScreenRows;
}

/** Contacts on a screen, and the lists that they stand in. */
export const contactLists = (parts: Parts) => {
  const { lists, settings, screenRows } = parts;
  const rows = new RowJudge(parts);
  return feature({
    requests: { ...listConsoleRequests, ...listPageRequests },
    handlers: {
      'rows.judge': async ({ campaignId, rows: shown }, sender) => {
        const { screens } = (await settings.get()).settings;
        // What a screen says of itself counts only as far as its address says the same.
        const isShown = campaignId !== null && (await showsCampaign(campaignId, sender, screens));
        const list = isShown ? campaignId : campaignInTab(sender.tabUrl, screens);
        return rows.judge(list, sender.tabId, shown);
      },
      'reading.get': () => lists.states(),
      'list.open': async ({ list }) => {
        await lists.ensure(list);
        return lists.state(list);
      },
    },
    resume: () => lists.resume(),
    sessionEnded: () => {
      screenRows.forget();
      return lists.sessionEnded();
    },
    settingsChanged: () => lists.judgeAgain(),
  });
};
