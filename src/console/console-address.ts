/** The address that says which campaign is shown: the console's own, also for a grid in a frame of it. */
export function consoleAddress(): { pathname: string; search: string; hash: string } {
  try {
    const { pathname, search, hash } = (window.top ?? window).location;
    return { pathname, search, hash };
  } catch {
    // A frame of another origin may not look: the background knows the tab.
    return location;
  }
}
