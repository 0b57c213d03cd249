/** The audit log, and erasing what this extension keeps. */
import { AuditAction, AuditEntry, RegistrationMetrics } from '#src/audit/index.ts';
import { z } from '#src/schema/index.ts';
import type { MessageTable } from './table.ts';

export const AuditSummary = z.object({
  entries: z.number(),
  /** How many of them cannot be read. */
  unreadable: z.number(),
  /** Hash of the last entry; null before the first. */
  head: z.nullable(z.string()),
  metrics: RegistrationMetrics,
});
export type AuditSummary = z.infer<typeof AuditSummary>;

export const AuditFilter = z.object({
  /** Words that an entry must have somewhere. */
  search: z.string().check(z.maxLength(200)),
  action: z.nullable(AuditAction),
  /** Instants, UTC; the end is exclusive. */
  from: z.nullable(z.number()),
  until: z.nullable(z.number()),
  /** Of those found, this many from this one on. */
  skip: z.int().check(z.minimum(0)),
  limit: z.int().check(z.minimum(1), z.maximum(1_000)),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

export const AuditPage = z.object({
  /** The latest first. */
  entries: z.array(AuditEntry),
  found: z.number(),
  /** Entries that cannot be read, the latest first, as they lie in the log. */
  unreadable: z.array(z.string()),
});
export type AuditPage = z.infer<typeof AuditPage>;

export const auditRequests = {
  'audit.entries': { from: ['extension-page'], request: AuditFilter, answer: AuditPage },
  'audit.summary': { from: ['extension-page'], request: z.object({}), answer: AuditSummary },
  'audit.export': {
    from: ['extension-page'],
    request: z.object({ format: z.enum(['jsonl', 'csv']) }),
    answer: z.string(),
  },
  /**
   * Connection, imports, drafts, settings and the log: nothing of this extension's is left on the device but one entry.
   * Refused without the words that the person is shown.
   */
  'everything.erase': {
    from: ['extension-page'],
    request: z.object({ typed: z.string().check(z.maxLength(200)) }),
    answer: z.object({}),
  },
} as const satisfies MessageTable;
