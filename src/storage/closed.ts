/**
 * Content scripts share a process with the page, and whoever takes that process over speaks as they do: what is stored
 * is not for them. `storage.session` is closed to them from the start, `storage.local` in Chromium since 130 where it is
 * asked for; Firefox has no such wish.
 */
export async function closeToContentScripts(): Promise<void> {
  const { local } = chrome.storage as { local?: { setAccessLevel?: (level: object) => Promise<void> } };
  await local?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
