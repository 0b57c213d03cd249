import type { Dialect } from './connection.ts';

/** The contact integration: organisation hosts under `my.cxone.com`, tokens renewed one minute early. */
export const contactsDialect: Dialect = {
  name: 'contacts',
  origin: (tenant) => `https://${tenant}.my.cxone.com`,
  tokenPath: '/api/v2/oauth/token',
  scope: 'contacts:write contacts:read',
  renewalMarginSeconds: 60,
  neededScopes: ['contacts:read', 'contacts:write'],
};
