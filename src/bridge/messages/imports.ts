/** Imports of contacts, from their beginning to their end. */
import { ImportJob, ImportSource, SameIdAnswer } from '#src/job/index.ts';
import { z } from '#src/schema/index.ts';
import { Done, type MessageTable } from './table.ts';

const OfImport = z.object({ id: z.string().check(z.maxLength(60)) });

export const importRequests = {
  'import.list': { from: ['extension-page'], request: z.object({}), answer: z.array(ImportJob) },
  /** Reads what contacts are judged by, where it is not known yet. */
  'import.prepare': { from: ['extension-page'], request: z.object({}), answer: Done },
  'import.begin': {
    from: ['extension-page'],
    request: z.object({
      source: ImportSource,
      /** Null for now, by the tenant's clock. */
      proposedAt: z.nullable(z.number()),
      zone: z.string().check(z.maxLength(60)),
    }),
    answer: ImportJob,
  },
  /** What is done with contacts of several numbers; must be said before they are sent, and not changed after. */
  'import.answer': {
    from: ['extension-page'],
    request: z.extend(OfImport, { sameId: SameIdAnswer }),
    answer: z.nullable(ImportJob),
  },
  /**
   * Sends, or goes on where it was paused, stopped or cancelled. Nothing changes while a question is open; where it was
   * cancelled before all of the tenant's contacts were read, it goes on reading.
   */
  'import.send': {
    from: ['extension-page'],
    request: z.extend(OfImport, { onlyCheck: z.boolean() }),
    answer: z.nullable(ImportJob),
  },
  'import.sendFailed': { from: ['extension-page'], request: OfImport, answer: z.nullable(ImportJob) },
  'import.pause': { from: ['extension-page'], request: OfImport, answer: z.nullable(ImportJob) },
  /** What was not reached is kept as that. */
  'import.cancel': { from: ['extension-page'], request: OfImport, answer: z.nullable(ImportJob) },
  'import.forget': { from: ['extension-page'], request: OfImport, answer: z.object({}) },
} as const satisfies MessageTable;
