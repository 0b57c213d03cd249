import { launchRequests } from '#src/bridge/messages/launches.ts';
import { feature } from '../common/feature.ts';
import { logError } from '../common/log.ts';
import type { Core } from '../core/core.ts';
import { Approvals } from './approvals.ts';
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
  // What was allowed was judged by another time.
  core.clock.listen(() => {
    guard.withdrawAll().catch((error: unknown) => logError('withdrawing what was allowed', error));
  });
  return feature({
    requests: launchRequests,
    handlers: {
      'launch.decide': ({ campaignId, press }, { tabId }) => decisions.decide(campaignId, tabId, press),
      'launch.forecast': ({ campaignId, zone }) => forecasts.week(campaignId, zone),
      'launch.standing': ({ campaignId, at }) => forecasts.standing(campaignId, at),
      'launch.remind': ({ campaignId, at }) => reminders.add(campaignId, at),
      'launch.allow': async ({ campaignId, reason, code }, { tabId, origin }) => {
        if (tabId === null) throw new Error('A launch can only be allowed from a console tab');
        return permissions.allow(campaignId, { tabId, page: origin }, { reason, code });
      },
    },
    sessionEnded: async () => {
      await guard.withdrawAll();
      await reminders.sessionEnded();
    },
  });
};
