import { z } from '#src/schema/index.ts';

/** What an organisation changes in one row for itself. */
export const Amendment = z.object({
  /** The row that is changed. */
  row: z.string().check(z.maxLength(100)),
  /** New hours, written as the rows write them. */
  hours: z.optional(z.string().check(z.maxLength(400))),
  /** New maxima of the row's attempt limits, by their position. */
  attempts: z.optional(z.record(z.string().check(z.regex(/^\d+$/)), z.int().check(z.minimum(0)))),
  by: z.string().check(z.minLength(1), z.maxLength(120)),
  /** ISO 8601 with its own offset. */
  at: z.iso.datetime({ offset: true }),
  /** Needed where any minute or attempt is allowed that the row does not allow. A policy cannot say null. */
  reason: z._default(z.nullable(z.string().check(z.maxLength(1_000))), null),
});
export type Amendment = z.infer<typeof Amendment>;
