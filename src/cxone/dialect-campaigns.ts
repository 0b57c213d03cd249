import { signInWithClientCredentials } from './client-credentials.ts';
import type { IntegrationConnection } from './connection.ts';
import type { Dialect } from './dialect.ts';
import { INTEGRATION_CAPABILITIES, integrationApi } from './integration-api.ts';

const origin = ({ tenant, customOrigin }: IntegrationConnection) =>
  customOrigin ?? `https://${tenant}.api.nicecxone.com`;

/** The rule-registration integration: tenant hosts under `api.nicecxone.com`, tokens renewed five minutes early. */
export const campaignsDialect: Dialect<IntegrationConnection> = {
  name: 'campaigns',
  renewalMarginSeconds: 300,
  capabilities: INTEGRATION_CAPABILITIES,
  signIn: (context) =>
    signInWithClientCredentials(context, {
      origin: origin(context.connection),
      path: '/oauth2/token',
      scope: null,
    }),
  apiOrigin: origin,
  api: integrationApi,
};
