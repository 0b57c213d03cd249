import { launchRequests } from '#src/bridge/messages/launches.ts';
import type { SenderFacts } from '#src/bridge/receive.ts';
import { OtherCampaignError, showsCampaign } from '../common/asked-about.ts';
import { feature } from '../common/feature.ts';
import { logError } from '../common/log.ts';
import type { Core } from '../core/core.ts';
import { Approvals } from './approvals.ts';
import { CoveredDialogs } from './covered-dialogs.ts';
import { LaunchDecisions } from './launch-decisions.ts';
import { LaunchForecasts } from './launch-forecasts.ts';
import { LaunchPermissions } from './launch-permissions.ts';
import { NetworkGuard } from './network-guard.ts';
import { Reminders } from './reminders.ts';

/** Launches: what is decided of one, what lets one through, and the network rules that stop the rest. */
export const launches = (core: Core) => {
  const guard = new NetworkGuard(core);
  const decisions = new LaunchDecisions(core, guard);
  const forecasts = new LaunchForecasts(core);
  const permissions = new LaunchPermissions(core, { decisions, approvals: new Approvals(core), guard });
  const reminders = new Reminders(core);
  const covered = new CoveredDialogs(core);
  // What was allowed was judged by another time.
  core.clock.listen(() => {
    guard.withdrawAll().catch((error: unknown) => logError('withdrawing what was allowed', error));
  });
  /** Of the campaign that its tab shows, and of what was stopped in that very tab. @throws {OtherCampaignError} */
  async function mustBeAskable(campaignId: string, sender: SenderFacts): Promise<void> {
    const { screens } = (await core.settings.get()).settings;
    if (await showsCampaign(campaignId, sender, screens)) return;
    if (sender.tabId !== null && (await guard.lastStopped(campaignId, sender.tabId)) !== null) return;
    throw new OtherCampaignError();
  }
  return feature({
    requests: launchRequests,
    handlers: {
      'launch.decide': async ({ campaignId, press }, sender) => {
        await mustBeAskable(campaignId, sender);
        return decisions.decide(campaignId, sender.tabId, press);
      },
      'launch.forecast': async ({ campaignId, zone }, sender) => {
        await mustBeAskable(campaignId, sender);
        return forecasts.week(campaignId, zone);
      },
      'launch.standing': async ({ campaignId, at }, sender) => {
        await mustBeAskable(campaignId, sender);
        return forecasts.standing(campaignId, at);
      },
      'launch.remind': async ({ campaignId, at }, sender) => {
        await mustBeAskable(campaignId, sender);
        return reminders.add(campaignId, at);
      },
      'launch.covered': async ({ campaignId }, sender) => {
        await mustBeAskable(campaignId, sender);
        await covered.tell(campaignId);
        return {};
      },
      'launch.allow': async ({ campaignId, reason, code }, sender) => {
        const { tabId, origin } = sender;
        if (tabId === null) throw new Error('A launch can only be allowed from a console tab');
        await mustBeAskable(campaignId, sender);
        return permissions.allow(campaignId, { tabId, page: origin }, { reason, code });
      },
    },
    sessionEnded: async () => {
      await guard.withdrawAll();
      await reminders.sessionEnded();
    },
  });
};
