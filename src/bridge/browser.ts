/** The one import of the WebExtension API; Chromium's own names are wrapped to promises by the polyfill. */
import browser from 'webextension-polyfill';

export { browser };
