import type { CurrentCampaign } from '#src/bridge/page-messages.ts';
import { screenAt } from '#src/screen/screens.ts';
import { currentConsole } from './console-tabs.ts';
import { logError } from './log.ts';
import type { RuleDesk } from './rule-desk.ts';

/** Which campaign or skill the console shows that the person has before her. */
export async function currentCampaign(desk: RuleDesk): Promise<CurrentCampaign> {
  const address = await currentConsole();
  const campaignId = address === null ? null : screenAt(address).campaignId;
  if (campaignId === null) return { campaign: null, screen: address !== null };
  try {
    return { campaign: await desk.campaign(campaignId), screen: true };
  } catch (error) {
    // Its name can wait; its rules need not.
    logError('asking for the name of a campaign', error);
    return { campaign: { id: campaignId, name: campaignId, running: null, group: null }, screen: true };
  }
}
