/**
 * Console screens, described by data: where a screen is, which campaign it shows, what launches there.
 * Which column is what is read from the table's own header.
 */
import { z } from '#src/schema/index.ts';

export const ScreenDescription = z.object({
  name: z.string(),
  /** Pattern over path, query and fragment of the address; its group, where it has one, is the campaign's id. */
  address: z.string(),
  /** Accessible names of the controls that start dialing, lower case. */
  launchWords: z.array(z.string()),
});
export type ScreenDescription = z.infer<typeof ScreenDescription>;

export const SCREENS: readonly ScreenDescription[] = [
  {
    name: 'campaign',
    address: '[#/]campaigns/([^/?#]+)',
    launchWords: ['launch', 'launch campaign', 'start', 'start campaign'],
  },
  {
    name: 'skill',
    address: '[#/]skills/([^/?#]+)',
    launchWords: ['start', 'start skill', 'launch'],
  },
];

export interface CurrentScreen {
  readonly campaignId: string | null;
  readonly launchWords: readonly string[];
}

export function screenAt(address: { pathname: string; search: string; hash: string }): CurrentScreen {
  const text = `${address.pathname}${address.search}${address.hash}`;
  for (const screen of SCREENS) {
    const match = new RegExp(screen.address).exec(text);
    if (match) {
      return {
        campaignId: match[1] === undefined ? null : decodeURIComponent(match[1]),
        launchWords: screen.launchWords,
      };
    }
  }
  return { campaignId: null, launchWords: [] };
}
