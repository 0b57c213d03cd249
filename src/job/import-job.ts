/** What an import is: its record, its lines at rest, and what becomes of each. */
import { Contact } from '#src/contact/index.ts';
import { z } from '#src/schema/index.ts';
import { CellMark, Column, LineReason } from '#src/sheet/index.ts';
import { Citation, ReasonCode } from '#src/verdict/index.ts';
import { FileChoice } from './file-choice.ts';

export const ImportSource = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('file'),
    name: z.string().check(z.maxLength(300)),
    columns: z.array(Column),
    /** Null in imports of 0.2 and before, which kept contacts and not cells. */
    choice: z.nullable(FileChoice),
  }),
  /** The tenant's own contacts: all of them, or a campaign's. */
  z.object({ from: z.literal('tenant'), campaignId: z.nullable(z.string()), name: z.string() }),
]);
export type ImportSource = z.infer<typeof ImportSource>;

/** Why a line is no contact of its own. */
export const IMPORT_PROBLEMS = [
  /** The same id and the same number as a line that is. */
  'duplicate',
  /** The same id and another number: one more number of a contact. */
  'other-number',
  /** It has its id in common with others, and a person said that all of them are to be left out. */
  'same-id',
  /** A record of the tenant's own that could not be read. */
  'unreadable',
  /** A line of a file that was not read as a contact. */
  'reported',
] as const;
export const ImportProblem = z.enum(IMPORT_PROBLEMS);
export type ImportProblem = z.infer<typeof ImportProblem>;

export const IMPORT_OUTCOMES = [
  'created',
  'existing',
  /** May be called; nothing was to be sent. */
  'clear',
  'rejected',
  ...IMPORT_PROBLEMS,
  'failed',
  /** Cancelled, or stopped, before it was its turn. */
  'not-reached',
] as const;
export const ImportOutcome = z.enum(IMPORT_OUTCOMES);
export type ImportOutcome = z.infer<typeof ImportOutcome>;

/**
 * A line of an import as it is kept. Of a file that is its cells: the contact is read from them again by the mapping of
 * the import's source. Whatever is not said is left out, because there may be a million of them.
 */
export const ImportRow = z.object({
  /** Line of the text file, row of the sheet, or place in the tenant's list; from 1. */
  line: z.int(),
  cells: z.optional(z.readonly(z.array(z.string()))),
  marks: z.optional(z.array(z.tuple([z.int(), CellMark]))),
  /** Of the tenant's own. */
  contact: z.optional(Contact),
  problem: z.optional(ImportProblem),
  /** Why it was not read as a contact, and the column at fault. */
  reported: z.optional(z.object({ reason: LineReason, column: z.nullable(z.int()) })),
  /** In words of others' why it is unreadable. */
  said: z.optional(z.string()),
  /** One of several numbers with the same id. */
  shared: z.optional(z.literal(true)),
  /** Numbers that others with its id have: they say where the person may be. */
  otherPhones: z.optional(z.array(z.string())),
});
export type ImportRow = z.infer<typeof ImportRow>;

/** What became of a line. */
export const ImportResult = z.object({
  line: z.int(),
  outcome: ImportOutcome,
  reasons: z.array(z.object({ code: ReasonCode, sentence: z.string(), citation: z.nullable(Citation) })),
  /** The first lawful instant after the proposed one, and its local time there; null when none is known. */
  nextAt: z.nullable(z.number()),
  nextLocal: z.nullable(z.string()),
  cause: z.nullable(z.string()),
});
export type ImportResult = z.infer<typeof ImportResult>;

const Counts = z.record(ImportOutcome, z.int());

/** How contacts stand at the proposed time. */
export const Standing = z.object({
  callable: z.int(),
  blocked: z.int(),
  review: z.int(),
  reasons: z.record(z.string(), z.int()),
});
export type Standing = z.infer<typeof Standing>;

/** What is done with contacts of several numbers: the first is sent, or none of them. */
export const SameIdAnswer = z.enum(['first-number', 'leave-out']);
export type SameIdAnswer = z.infer<typeof SameIdAnswer>;

/**
 * An import. Its lines are `rows` + what was reported; whatever state it is in, `lines` is the sum of `standing`'s
 * callable, blocked and review and of `apart`, and once it has ended the sum of `counts`.
 */
export const ImportJob = z.object({
  id: z.uuid(),
  /** Rises with every change that is saved. */
  revision: z.int(),
  /** As people read it. */
  tenant: z.string(),
  /** Key of the tenant; null in imports of versions up to 0.2 until it is certain which tenant that is. */
  tenantKey: z._default(z.nullable(z.string()), null),
  actor: z.string(),
  source: ImportSource,
  /** The instant at which the contacts are to be called. */
  proposedAt: z.number(),
  /** The zone in which the person said it. */
  zone: z.string(),
  state: z.enum(['reading', 'ready', 'sending', 'paused', 'done', 'cancelled', 'stopped']),
  /** Whether every line has been read: before that nothing is sent. */
  isRead: z.boolean(),
  /** Whether rows are only told apart, and nothing is sent. */
  onlyCheck: z.boolean(),
  /** What keeps it from going on just now; null while nothing does. */
  waitingFor: z.nullable(z.string()),
  /** Why it ended before its end. */
  stopped: z.nullable(z.string()),
  /** Lines that hold something, below the header; blank ones are in `blank`, the header and what is above in `heading`. */
  lines: z.int(),
  /** Lines that are contacts, with those that are no contact of their own. */
  rows: z.int(),
  blank: z.int(),
  heading: z.int(),
  /** How many chunks the lines are kept in, and how many rows the tenant says it has, where that is known. */
  chunks: z.int(),
  total: z.nullable(z.int()),
  /** Cells of the longest line. */
  width: z.int(),
  /** Where reading the tenant's contacts goes on. */
  cursor: z.nullable(z.string()),
  /** How the rows that are contacts of their own would stand at the proposed time, as far as they were read. */
  standing: Standing,
  /** How many lines are no contact of their own, by why. */
  apart: z.record(ImportProblem, z.int()),
  /** How many of the reported lines each reason has, by `LineReason`; together as many as `apart.reported`. */
  reportedReasons: z.record(z.string(), z.int()),
  /**
   * Ids with several numbers: how many, on how many rows, and how many have different names, so that they are probably
   * several people; null where there are none. They have to be decided on before anything is sent.
   */
  sameId: z.nullable(
    z.object({
      contacts: z.int(),
      rows: z.int(),
      people: z.int(),
      answer: z.nullable(SameIdAnswer),
      /** How the first numbers stand. */
      standing: Standing,
    }),
  ),
  /** The chunk that is being sent. */
  chunk: z.int(),
  /** Chunks before it with lines to go over again, in order. */
  reopened: z.array(z.int()),
  /** Rows of it that may have been sent already: they were on their way when something stopped. */
  inFlight: z.array(z.int()),
  /** Times the present batch failed for something that passes. */
  tries: z.int(),
  /** Times that all of it was gone over. */
  round: z.int(),
  /** Times that others of the batch passed while CXone answered these with a fault. */
  strikes: z.int(),
  counts: Counts,
  createdAt: z.number(),
  startedAt: z.nullable(z.number()),
  endedAt: z.nullable(z.number()),
});
export type ImportJob = z.infer<typeof ImportJob>;

/** Where a line of an import is kept. */
export const RowPlace = z.object({ chunk: z.int(), index: z.int() });
export type RowPlace = z.infer<typeof RowPlace>;

/** A line that a person can put right. */
export interface RowToCorrect {
  readonly place: RowPlace;
  readonly line: number;
  readonly cells: readonly string[];
  /** The column at fault, from 0; null where it is the line as a whole. */
  readonly column: number | null;
  /** In words. */
  readonly reason: string;
  readonly outcome: 'rejected' | 'reported';
}

export interface RowsToCorrect {
  /** Of the columns; what a column without one is called is said by who shows it. */
  readonly headers: readonly string[];
  readonly rows: readonly RowToCorrect[];
  /** Where the next page begins; null where there is none. */
  readonly next: RowPlace | null;
}

/** What came of a correction. */
export type Corrected =
  | {
      readonly saved: true;
      readonly job: ImportJob;
      /** How the line stands now. */
      readonly standing: 'callable' | 'blocked' | 'review' | ImportProblem;
      /** Why it is not to be called, in words; null where it may be. */
      readonly reason: string | null;
      /** What is still to be put right; null where nothing is. */
      readonly toCorrect: RowToCorrect | null;
    }
  | {
      readonly saved: false;
      /** It has been sent, or may have been; the import is at work; or it has gone. */
      readonly why: 'sent' | 'at-work' | 'gone';
    };

/** Lines of a file below its header, as they would be read. */
export interface FileCounts {
  /** `rows` + `reported`. */
  readonly lines: number;
  readonly rows: number;
  readonly reported: number;
  readonly blank: number;
  /** Rows that were read with something to be known of them. */
  readonly warned: number;
}

/** The chunk that is next: those that are new, then those with lines to go over again. */
export const nextChunk = (job: ImportJob): number | null =>
  job.chunk < job.chunks ? job.chunk : (job.reopened[0] ?? null);

const nothing = { reasons: [], nextAt: null, nextLocal: null, cause: null };

/** What became of a line. */
export function resultFor(
  { line }: ImportRow,
  outcome: ImportOutcome,
  more: Partial<ImportResult> = {},
): ImportResult {
  return { ...nothing, line, outcome, ...more };
}
