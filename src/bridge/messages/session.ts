/** The connection to a tenant of CXone, and its time. */
import { Capabilities, Connection, DialectName } from '#src/cxone/index.ts';
import { z } from '#src/schema/index.ts';
import type { MessageTable } from './table.ts';

export const ConnectionState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('signed-out') }),
  z.object({
    state: z.literal('connected'),
    /** As its address or its sign-in names it. */
    tenant: z.string(),
    origin: z.string(),
    clientId: z.string(),
    dialect: DialectName,
    capabilities: Capabilities,
    /** Whether the secret is kept on this device. */
    remembered: z.boolean(),
  }),
]);
export type ConnectionState = z.infer<typeof ConnectionState>;

/** What keeps a connection from being made or used: the popup has a sentence for each. */
export const Problem = z.object({
  problem: z.string(),
  said: z.nullable(z.string()),
  /** Scope or right that is missing, where CXone's answer was about one. */
  needs: z.nullable(z.string()),
  origin: z.string(),
  dialect: DialectName,
});
export type Problem = z.infer<typeof Problem>;

export const ConnectAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), connection: ConnectionState }),
  z.object({ ok: z.literal(false), problem: Problem }),
]);
export type ConnectAnswer = z.infer<typeof ConnectAnswer>;

export const sessionRequests = {
  /** The tenant's clock: milliseconds since the Unix epoch, UTC. */
  'clock.now': { from: ['extension-page'], request: z.object({}), answer: z.number() },
  'connection.get': { from: ['extension-page'], request: z.object({}), answer: ConnectionState },
  'connection.connect': {
    from: ['extension-page'],
    /** The secret is empty where the person signs in at CXone. */
    request: z.object({
      connection: Connection,
      secret: z.string().check(z.maxLength(500)),
      remember: z.boolean(),
    }),
    answer: ConnectAnswer,
  },
  'connection.signOut': { from: ['extension-page'], request: z.object({}), answer: ConnectionState },
} as const satisfies MessageTable;
