/** Where the CXone console and its API live, as match patterns; the manifest and the content script read this. */
export const CONSOLE_HOSTS: readonly string[] = [
  'https://*.nice-incontact.com/*',
  'https://*.niceincontact.com/*',
  'https://*.incontact.com/*',
  'https://*.incontact.eu/*',
  'https://*.nicecxone.com/*',
];

/** Hosts of the API dialects that are no console hosts. */
export const API_HOSTS: readonly string[] = ['https://*.my.cxone.com/*'];

/** Sign-in and help pages are left alone. */
export const NOT_CONSOLE_HOSTS: readonly string[] = [
  'https://cxone.niceincontact.com/*',
  'https://cxone-gov.niceincontact.com/*',
  'https://auth.nice-incontact.com/*',
  'https://login.incontact.com/*',
  'https://login-cmp.niceincontact.com/*',
  'https://help.nicecxone.com/*',
  'https://help.incontact.com/*',
  'https://help.nice-incontact.com/*',
];

/**
 * Whether a page is one of those, for a script that was not put there by the manifest: a console may hold a sign-in
 * page in a frame.
 */
export const isLeftAlone = (origin: string): boolean => NOT_CONSOLE_HOSTS.includes(`${origin}/*`);

/** The sandbox console, for the build that may reach this machine. */
export const SANDBOX_HOSTS: readonly string[] = ['http://127.0.0.1/*'];
