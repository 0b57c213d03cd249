import { ACD_CAPABILITIES, acdApi } from './acd-api.ts';
import { signInToAcd } from './acd-sign-in.ts';
import type { AcdConnection } from './connection.ts';
import type { Dialect } from './dialect.ts';

/** CXone itself. NICE's own clients treat a token as dead two minutes before its end and renew ten before. */
export const acdDialect: Dialect<AcdConnection> = {
  name: 'acd',
  renewalMarginSeconds: 600,
  capabilities: ACD_CAPABILITIES,
  signIn: signInToAcd,
  apiOrigin: (_, token) => token?.tenant?.apiOrigin ?? null,
  api: acdApi,
};
