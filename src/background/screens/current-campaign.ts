import type { CurrentCampaign } from '#src/bridge/messages/screens.ts';
import { type ScreenDescription, screenAt, withShipped } from '#src/screen/screens.ts';
import type { Campaigns } from '../campaigns/campaigns.ts';
import { currentConsoleTab } from '../common/console-tabs.ts';
import { logError } from '../common/log.ts';

/** Which campaign or skill the console shows that the person has before her. */
export async function currentCampaign(
  campaigns: Campaigns,
  taught: readonly ScreenDescription[],
): Promise<CurrentCampaign> {
  const tab = await currentConsoleTab();
  const campaignId = tab && screenAt(tab.address, withShipped(taught)).campaignId;
  if (campaignId === null) return { campaign: null, screen: tab !== null };
  try {
    return { campaign: await campaigns.one(campaignId), screen: true };
  } catch (error) {
    // Its name can wait; its rules need not.
    logError('asking for the name of a campaign', error);
    return { campaign: { id: campaignId, name: campaignId, running: null, group: null }, screen: true };
  }
}
