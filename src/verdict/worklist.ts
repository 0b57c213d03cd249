/** Contacts that somebody should look at: what is wrong with their record, or what would soon be right. */
import { Contact } from '#src/contact/index.ts';
import { z } from '#src/schema/index.ts';

export const WORKLIST_KINDS = [
  'invalid-number',
  'unknown-place',
  'evidence-disagrees',
  'no-postal-code',
  'unreadable-evidence',
  'callable-soon',
] as const;
export const WorklistKind = z.enum(WORKLIST_KINDS);
export type WorklistKind = z.infer<typeof WorklistKind>;

export const Worklist = z.object({
  /** How many there are of each kind; `callable-soon` are those that could be called within the hours asked for. */
  counts: z.record(WorklistKind, z.number()),
  /** The first of the kind that was asked for. */
  contacts: z.array(
    z.object({
      contact: Contact,
      /** What to look at, in the contact's own words. */
      about: z.array(z.string()),
      /** When it could be called; null where that is not what is asked. */
      nextAt: z.nullable(z.number()),
      zone: z.nullable(z.string()),
    }),
  ),
});
export type Worklist = z.infer<typeof Worklist>;

/** Shown at most; the counts are of all. */
export const MOST_SHOWN = 200;
