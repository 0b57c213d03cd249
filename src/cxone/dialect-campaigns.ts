import type { Dialect } from './connection.ts';

/** The rule-registration integration: tenant hosts under `api.nicecxone.com`, tokens renewed five minutes early. */
export const campaignsDialect: Dialect = {
  name: 'campaigns',
  origin: (tenant) => `https://${tenant}.api.nicecxone.com`,
  tokenPath: '/oauth2/token',
  scope: null,
  renewalMarginSeconds: 300,
  neededScopes: ['Campaign:Write', 'Compliance:Write', 'DNC:Read', 'Webhook:Write'],
};
