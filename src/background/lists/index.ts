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

interface Parts {
  readonly sessions: Sessions;
  readonly link: ValidatorLink;
  readonly lists: Lists;
  readonly clock: TenantClock;
  readonly settings: CurrentSettings;
}

/** Contacts on a screen, and the lists that they stand in. */
export const contactLists = (parts: Parts) => {
  const { lists, settings } = parts;
  const rows = new RowJudge(parts);
  return feature({
    requests: { ...listConsoleRequests, ...listPageRequests },
    handlers: {
      'rows.judge': async ({ campaignId, rows: shown }, sender) => {
        const { screens } = (await settings.get()).settings;
        // What a screen says of itself counts only as far as its address says the same.
        const isShown = campaignId !== null && (await showsCampaign(campaignId, sender, screens));
        return rows.judge(isShown ? campaignId : campaignInTab(sender.tabUrl, screens), shown);
      },
      'reading.get': () => lists.states(),
      'list.open': async ({ list }) => {
        await lists.ensure(list);
        return lists.state(list);
      },
    },
    resume: () => lists.resume(),
    sessionEnded: () => lists.sessionEnded(),
    settingsChanged: () => lists.judgeAgain(),
  });
};
