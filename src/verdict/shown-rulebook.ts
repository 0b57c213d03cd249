/** The rulebook as people read it: its rows, their days with other hours, what a new version changed. */
import { localDateText } from '#src/clock/index.ts';
import { Basis, hoursOn, type Rulebook, type RulebookRow } from '#src/rulebook/index.ts';
import { z } from '#src/schema/index.ts';
import { Citation } from './model.ts';

/** A row as it is shown. */
export const ShownRow = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  /** Minutes of seven days, Sunday first, ends exclusive. */
  week: z.array(z.array(z.tuple([z.number(), z.number()]))),
  calendars: z.array(z.string()),
  /** Hours on those days; none where calls are banned. */
  holidayWindows: z.array(z.tuple([z.number(), z.number()])),
  attempts: z.array(
    z.object({ max: z.number(), period: z.string(), scope: z.string(), trigger: z.nullable(z.string()) }),
  ),
  applies: z.string(),
  channel: z.string(),
  basis: Basis,
  citation: Citation,
  from: z.nullable(z.string()),
  until: z.nullable(z.string()),
  reviewed: z.string(),
  confidence: z.string(),
  /** What the organisation has changed in it; null where nothing. */
  amended: z.nullable(z.object({ by: z.string(), at: z.string(), reason: z.nullable(z.string()) })),
});
export type ShownRow = z.infer<typeof ShownRow>;

const pairs = (windows: readonly (readonly [number, number])[]) =>
  windows.map(([start, end]): [number, number] => [start, end]);

export function shownRow(row: RulebookRow, amended: ShownRow['amended']): ShownRow {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    week: row.week.map(pairs),
    calendars: [...(row.holidays?.calendars ?? [])],
    holidayWindows: pairs(row.holidays?.windows ?? []),
    attempts: row.attempts.map(({ max, period, scope, trigger }) => ({ max, period, scope, trigger })),
    applies: row.applies,
    channel: row.channel,
    basis: row.basis,
    citation: row.citation,
    from: row.inForce.from,
    until: row.inForce.until,
    reviewed: row.reviewed,
    confidence: row.confidence,
    amended,
  };
}

/** The days on which a row's hours are others than on a usual weekday, of one year. */
export function specialDays(
  rulebook: Rulebook,
  rowId: string,
  from: number,
  until: number,
): { date: string; name: string; windows: [number, number][] }[] {
  const row = rulebook.row(rowId);
  const days: { date: string; name: string; windows: [number, number][] }[] = [];
  for (let epochDay = from; row && epochDay < until; epochDay++) {
    const day = hoursOn(row, epochDay);
    if (day.because === 'weekday') continue;
    const name =
      day.because === 'holiday-eve' ? `Day before ${day.holiday}` : (day.holiday ?? 'Special hours');
    days.push({ date: localDateText(epochDay), name, windows: pairs(day.windows) });
  }
  return days;
}

/** What is other in a version of the rulebook than in one before. */
export const RulebookChanges = z.object({
  /** The version before; null where there was none. */
  since: z.nullable(z.string()),
  changes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      change: z.enum(['new', 'gone', 'changed']),
      /** What of the row changed, in words. */
      what: z.array(z.string()),
    }),
  ),
});
export type RulebookChanges = z.infer<typeof RulebookChanges>;

const PARTS: readonly (readonly [words: string, of: (row: ShownRow) => unknown])[] = [
  ['hours', (row) => row.week],
  ['holidays', (row) => [row.calendars, row.holidayWindows]],
  ['attempts', (row) => row.attempts],
  ['whom it applies to', (row) => [row.applies, row.channel]],
  ['its force', (row) => [row.basis, row.from, row.until]],
  ['the citation', (row) => row.citation],
  ['the day of its review', (row) => row.reviewed],
];

export function rulebookChanges(
  before: readonly ShownRow[],
  after: readonly ShownRow[],
): RulebookChanges['changes'] {
  const old = new Map(before.map((row) => [row.id, row]));
  const now = new Set(after.map(({ id }) => id));
  const changed = after.flatMap((row): RulebookChanges['changes'] => {
    const was = old.get(row.id);
    if (!was) return [{ id: row.id, name: row.name, change: 'new', what: [] }];
    const what = PARTS.flatMap(([words, of]) =>
      JSON.stringify(of(was)) === JSON.stringify(of(row)) ? [] : [words],
    );
    return what.length === 0 ? [] : [{ id: row.id, name: row.name, change: 'changed', what }];
  });
  const gone = before
    .filter(({ id }) => !now.has(id))
    .map(({ id, name }) => ({ id, name, change: 'gone' as const, what: [] }));
  return [...changed, ...gone];
}
