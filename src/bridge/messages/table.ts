/** What a table of messages is: who may send each message, what it carries, what comes back. */
import { z } from '#src/schema/index.ts';

/** Senders, told apart by what the browser says of them and never by what they say of themselves. */
export type Sender = 'console' | 'extension-page';

export type MessageTable = Record<
  string,
  { from: readonly Sender[]; request: z.ZodMiniType; answer: z.ZodMiniType }
>;

export const CampaignId = z.string().check(z.minLength(1), z.maxLength(200));

/** What a write ends with when CXone may say no. */
export const Done = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), problem: z.string(), needs: z.nullable(z.string()) }),
]);
export type Done = z.infer<typeof Done>;
