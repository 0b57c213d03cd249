/** Where the CXone console lives, and where its sign-in pages do: those are left alone. */
const SANDBOX_MATCHES = import.meta.env.MODE === 'sandbox' ? ['http://127.0.0.1/*'] : [];

export const CONSOLE_MATCHES: readonly string[] = [
  'https://*.nice-incontact.com/*',
  'https://*.niceincontact.com/*',
  'https://*.incontact.com/*',
  'https://*.incontact.eu/*',
  'https://*.nicecxone.com/*',
  ...SANDBOX_MATCHES,
];

export const NOT_CONSOLE_MATCHES: readonly string[] = [
  'https://cxone.niceincontact.com/*',
  'https://cxone-gov.niceincontact.com/*',
  'https://auth.nice-incontact.com/*',
  'https://login.incontact.com/*',
  'https://login-cmp.niceincontact.com/*',
  'https://help.nicecxone.com/*',
  'https://help.incontact.com/*',
  'https://help.nice-incontact.com/*',
];

/** Hosts of the API dialects that are no console hosts. */
export const API_MATCHES: readonly string[] = ['https://*.my.cxone.com/*'];
