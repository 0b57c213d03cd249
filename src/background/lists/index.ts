import { listConsoleRequests, listPageRequests } from '#src/bridge/messages/lists.ts';
import { campaignInTab } from '../campaign-in-tab.ts';
import type { Core } from '../core.ts';
import { feature } from '../feature.ts';
import { RowJudge } from './row-judge.ts';

export const contactLists = (core: Core) => {
  const { lists, settings } = core;
  const rows = new RowJudge(core);
  return feature({
    requests: { ...listConsoleRequests, ...listPageRequests },
    handlers: {
      'rows.judge': async ({ campaignId, rows: shown }, { tabUrl }) => {
        const inTab = async () => campaignInTab(tabUrl, (await settings.get()).settings.screens);
        return rows.judge(campaignId ?? (await inTab()), shown);
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
