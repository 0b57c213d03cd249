/** The rulebook as people read it: its rows, their days with other hours, what a new version changed. */
import { localDateText } from '#src/clock/index.ts';
import { ConsentKind } from '#src/consent/index.ts';
import {
  Basis,
  hoursOn,
  inForceOn,
  PartOfJurisdiction,
  type Rulebook,
  type RulebookRow,
} from '#src/rulebook/index.ts';
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { z } from '#src/schema/index.ts';
import { Citation } from './model.ts';

/** A row as it is shown. What rows did not have in former versions has a default: those are kept on the device. */
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
    z.object({
      max: z.number(),
      period: z.string(),
      scope: z.string(),
      trigger: z.nullable(z.string()),
      dayOne: z._default(z.boolean(), false),
      contacts: z._default(z.boolean(), false),
    }),
  ),
  /** What calls need beforehand; null where nothing. */
  consent: z._default(
    z.nullable(z.object({ kinds: z.array(ConsentKind), lines: z.nullable(z.enum(['mobile'])) })),
    null,
  ),
  /** The part of the place that it binds; null for all of it. */
  within: z._default(z.nullable(PartOfJurisdiction), null),
  applies: z.enum(['telemarketing', 'debt-collection', 'all']),
  channel: z.string(),
  basis: Basis,
  citation: Citation,
  from: z.nullable(z.string()),
  until: z.nullable(z.string()),
  season: z._default(z.nullable(z.enum(['us-daylight-saving'])), null),
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
    attempts: row.attempts.map(({ dayOne = false, contacts = false, ...limit }) => ({
      ...limit,
      dayOne,
      contacts,
    })),
    consent: row.consent ? { kinds: row.consent.kinds, lines: row.consent.lines ?? null } : null,
    within: row.within ?? null,
    applies: row.applies,
    channel: row.channel,
    basis: row.basis,
    citation: row.citation,
    from: row.inForce.from,
    until: row.inForce.until,
    season: row.inForce.season ?? null,
    reviewed: row.reviewed,
    confidence: row.confidence,
    amended,
  };
}

/** Whether a row holds on a local date: it may have ended, not have begun, or be out of its season. */
export function forceOn(
  { from, until, season }: ShownRow,
  epochDay: number,
): 'holds' | 'ended' | 'not-begun' | 'out-of-season' {
  const inForce = { from, until };
  if (inForceOn({ inForce: season === null ? inForce : { ...inForce, season } }, epochDay)) return 'holds';
  const date = localDateText(epochDay);
  if (until !== null && until < date) return 'ended';
  return from !== null && date < from ? 'not-begun' : 'out-of-season';
}

/** A day with other hours than its weekday has. */
export interface SpecialDay {
  readonly date: string;
  readonly because: 'holiday' | 'holiday-eve' | 'special-date';
  /** In the language of the law. */
  readonly holiday: string | null;
  readonly windows: [number, number][];
}

export function specialDays(rulebook: Rulebook, rowId: string, from: number, until: number): SpecialDay[] {
  const row = rulebook.row(rowId);
  const days: SpecialDay[] = [];
  for (let epochDay = from; row && epochDay < until; epochDay++) {
    const day = hoursOn(row, epochDay);
    if (day.because === 'weekday') continue;
    days.push({
      date: localDateText(epochDay),
      because: day.because,
      holiday: day.holiday,
      windows: pairs(day.windows),
    });
  }
  return days;
}

/** What of a row can change. */
export const CHANGED_PARTS = [
  'hours',
  'holidays',
  'attempts',
  'consent',
  'applies',
  'force',
  'citation',
  'review',
] as const;

/** What is other in a version of the rulebook than in one before. */
export const RulebookChanges = z.object({
  /** The version before; null where there was none. */
  since: z.nullable(z.string()),
  changes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      change: z.enum(['new', 'gone', 'changed']),
      what: z.array(z.enum(CHANGED_PARTS)),
    }),
  ),
});
export type RulebookChanges = z.infer<typeof RulebookChanges>;

const PARTS: readonly (readonly [part: (typeof CHANGED_PARTS)[number], of: (row: ShownRow) => unknown])[] = [
  ['hours', (row) => row.week],
  ['holidays', (row) => [row.calendars, row.holidayWindows]],
  ['attempts', (row) => row.attempts],
  ['consent', (row) => row.consent],
  ['applies', (row) => [row.applies, row.channel, row.within]],
  ['force', (row) => [row.basis, row.from, row.until, row.season]],
  ['citation', (row) => row.citation],
  ['review', (row) => row.reviewed],
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
    const what = PARTS.flatMap(([part, of]) =>
      canonicalJson(of(was)) === canonicalJson(of(row)) ? [] : [part],
    );
    return what.length === 0 ? [] : [{ id: row.id, name: row.name, change: 'changed', what }];
  });
  const gone = before
    .filter(({ id }) => !now.has(id))
    .map(({ id, name }) => ({ id, name, change: 'gone' as const, what: [] }));
  return [...changed, ...gone];
}
