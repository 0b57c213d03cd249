/**
 * Messages alone, as both browsers give them under Manifest V3: with promises, and without the polyfill's table of
 * the whole API, which would be a twelfth of what every console page has to load.
 */
import type { Runtime } from 'webextension-polyfill';

interface Extension {
  readonly runtime?: Runtime.Static;
}

/** Undefined once the extension has gone from under this page. */
export function runtime(): Runtime.Static | undefined {
  const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome?: Extension };
  return (browser ?? chrome)?.runtime;
}
