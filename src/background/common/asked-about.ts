/** Which campaign a console screen may ask about: the one that its tab shows. */
import { browser } from '#src/bridge/browser.ts';
import type { SenderFacts } from '#src/bridge/receive.ts';
import type { ScreenDescription } from '#src/screen/screens.ts';
import { campaignInTab } from './campaign-in-tab.ts';

/** A screen asked about a campaign that its tab does not show. */
export class OtherCampaignError extends Error {
  override readonly name = 'OtherCampaignError';

  constructor() {
    super('This tab shows another campaign than the one it asks about');
  }
}

type Asking = Pick<SenderFacts, 'tabId' | 'tabUrl' | 'url'>;

/** What the addresses of the tab and of the frame say; the tab may have gone on since the message was sent. */
async function shownIn(
  { tabId, tabUrl, url }: Asking,
  described: readonly ScreenDescription[],
): Promise<Set<string>> {
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  const addresses = [tabUrl, url, tab?.url ?? null].filter(
    (address) => address !== null && URL.canParse(address),
  );
  return new Set(addresses.flatMap((address) => campaignInTab(address, described) ?? []));
}

/**
 * Whether the tab shows this campaign. Where no address names one, as in a console of one page or on a screen with many,
 * nobody can tell, and it may be asked about.
 */
export async function showsCampaign(
  campaignId: string,
  sender: Asking,
  described: readonly ScreenDescription[],
): Promise<boolean> {
  const shown = await shownIn(sender, described);
  return shown.size === 0 || shown.has(campaignId);
}
