import type { Address } from '#src/screen/screens.ts';

/** The address that says which campaign is shown: the console's own, also for a grid in a frame of it. */
export function consoleAddress(): Address {
  try {
    const { host, pathname, search, hash } = (window.top ?? window).location;
    return { host, pathname, search, hash };
  } catch {
    // A frame of another origin may not look: the background knows the tab.
    return location;
  }
}
