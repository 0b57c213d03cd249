import { type ScreenDescription, screenAt, withShipped } from '#src/screen/screens.ts';

/** The campaign that a tab's address names, for a frame of another origin that cannot read it. */
export function campaignInTab(url: string | null, taught: readonly ScreenDescription[]): string | null {
  return url === null ? null : screenAt(new URL(url), withShipped(taught)).campaignId;
}
