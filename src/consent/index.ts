/** What a person has agreed to, as far as it is recorded, and whether it is enough for what a law asks. */
import { z } from '#src/schema/index.ts';

export const CONSENT_KINDS = ['express', 'express-written', 'relationship', 'inquiry'] as const;

/**
 * `express`: asked and agreed; `express-written`: the same in signed writing; `relationship`: an existing customer;
 * `inquiry`: asked to be called.
 */
export const ConsentKind = z.enum(CONSENT_KINDS);
export type ConsentKind = z.infer<typeof ConsentKind>;

/** A consent that is on record. Instants are milliseconds since the Unix epoch, UTC. */
export const Consent = z.object({
  given: z.number(),
  /** The first instant at which it no longer holds: it ran out or was taken back. Left out while it holds. */
  until: z.optional(z.nullable(z.number())),
  kind: ConsentKind,
});
export type Consent = z.infer<typeof Consent>;

/** An agreement in signed writing is an agreement; the other kinds stand for themselves alone. */
export function isEnough(kind: ConsentKind, needed: readonly ConsentKind[]): boolean {
  return needed.includes(kind) || (kind === 'express-written' && needed.includes('express'));
}

/** An organisation's statement that consents are recorded somewhere that ClearDial cannot see. */
export const ConsentsElsewhere = z.object({
  /** Who answers for it. */
  saidBy: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  /** When, ISO 8601 with its own offset. */
  saidAt: z.iso.datetime({ offset: true }),
});
export type ConsentsElsewhere = z.infer<typeof ConsentsElsewhere>;
