/** One row of the rulebook: who may be called when, by which text, since when. */
import { type Issue, tryParse, z } from '#src/schema/index.ts';

/** Statute and regulation bind; the others advise. */
export const Basis = z.enum(['statute', 'regulation', 'guidance', 'code-of-practice', 'practice']);
export type Basis = z.infer<typeof Basis>;
export const bindingBases: ReadonlySet<Basis> = new Set<Basis>(['statute', 'regulation']);

/** Minutes of the local day, end exclusive: [480, 1260] is 08:00 to 21:00. */
export type MinuteWindow = readonly [start: number, end: number];

/** A row that has not the shape it must have; each issue names its path. */
export class InvalidRulebookError extends Error {
  override readonly name = 'InvalidRulebookError';
  readonly issues: readonly Issue[];

  constructor(id: string, issues: readonly Issue[]) {
    super(`Rulebook row ${id}: ${issues.map(({ path, message }) => `${path}: ${message}`).join('; ')}`);
    this.issues = issues;
  }
}

const DateText = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, 'is no date YYYY-MM-DD'));

const Windows = z
  .string()
  .check(z.regex(/^(closed|\d\d:\d\d-\d\d:\d\d(,\d\d:\d\d-\d\d:\d\d)*)$/, 'is no list of hours HH:MM-HH:MM'));

export const RowSource = z.object({
  id: z.string().check(z.minLength(2)),
  /** ISO 3166-1 or 3166-2. */
  code: z.string().check(z.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'is no ISO 3166 code')),
  name: z.string(),
  /** Local hours of each day, `09:00-13:00,14:00-20:00` or `closed`; Sunday first. */
  hours: z.array(Windows).check(z.length(7, 'must name the hours of seven days, Sunday first')),
  basis: Basis,
  citation: z.object({ text: z.string(), url: z.nullable(z.string()) }),
  inForce: z.object({ from: z.nullable(DateText), until: z.nullable(DateText) }),
  reviewed: DateText,
  applies: z.enum(['telemarketing', 'debt-collection', 'all']),
  channel: z.enum(['any', 'prerecorded']),
});
export type RowSource = z.infer<typeof RowSource>;

export interface RulebookRow extends Omit<RowSource, 'hours'> {
  /** Seven days, Sunday first. */
  readonly week: readonly (readonly MinuteWindow[])[];
}

function minuteOf(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
}

function windowsOf(text: string): MinuteWindow[] {
  if (text === 'closed') return [];
  return text.split(',').map((window): MinuteWindow => [minuteOf(window), minuteOf(window.slice(6))]);
}

/** Windows must lie inside the day, be in order, and not touch. */
function windowIssues(week: readonly (readonly MinuteWindow[])[]): Issue[] {
  return week.flatMap((windows, day) =>
    windows.flatMap(([start, end], index) =>
      start < end && end <= 1440 && start >= (windows[index - 1]?.[1] ?? 0)
        ? []
        : [{ path: `hours.${day}`, message: 'hours must lie inside the day, in order' }],
    ),
  );
}

/** @throws {InvalidRulebookError} naming each path that is wrong */
export function parseRulebookRow(input: unknown): RulebookRow {
  const parsed = tryParse(RowSource, input);
  const id = tryParse(z.object({ id: z.string() }), input);
  const name = id.ok ? id.data.id : 'without id';
  if (!parsed.ok) throw new InvalidRulebookError(name, parsed.issues);
  const { hours, ...rest } = parsed.data;
  const week = hours.map(windowsOf);
  const issues = windowIssues(week);
  if (issues.length > 0) throw new InvalidRulebookError(name, issues);
  return { ...rest, week };
}
