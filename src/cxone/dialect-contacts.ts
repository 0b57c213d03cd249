import { signInWithClientCredentials } from './client-credentials.ts';
import type { IntegrationConnection } from './connection.ts';
import type { Dialect } from './dialect.ts';
import { INTEGRATION_CAPABILITIES, integrationApi } from './integration-api.ts';

const origin = ({ tenant, customOrigin }: IntegrationConnection) =>
  customOrigin ?? `https://${tenant}.my.cxone.com`;

/** The contact integration: organisation hosts under `my.cxone.com`, tokens renewed one minute early. */
export const contactsDialect: Dialect<IntegrationConnection> = {
  name: 'contacts',
  renewalMarginSeconds: 60,
  capabilities: INTEGRATION_CAPABILITIES,
  signIn: (context) =>
    signInWithClientCredentials(context, {
      origin: origin(context.connection),
      path: '/api/v2/oauth/token',
      scope: 'contacts:write contacts:read',
    }),
  apiOrigin: origin,
  api: integrationApi,
};
