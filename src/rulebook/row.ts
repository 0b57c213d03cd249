/** One row of the rulebook: who may be called when, by which text, since when. */
import { ConsentKind } from '#src/consent/index.ts';
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

const HOURS = '(?:closed|\\d\\d:\\d\\d-\\d\\d:\\d\\d(?:,\\d\\d:\\d\\d-\\d\\d:\\d\\d)*)';
const DAY = '(?:mon|tue|wed|thu|fri|sat|sun)';

/** `closed`, or the windows of one day: `09:00-13:00,14:00-20:00`. */
const DayHoursText = z.string().check(z.regex(new RegExp(`^${HOURS}$`), 'is no list of hours HH:MM-HH:MM'));

const WEEK = new RegExp(`^${DAY}(?:-${DAY})? ${HOURS}(?:; ${DAY}(?:-${DAY})? ${HOURS})*$`);

/** The week as it is read: `mon-fri 09:00-20:00; sat 10:00-16:00; sun closed`. */
const WeekText = z
  .string()
  .check(z.regex(WEEK, 'is no week such as “mon-fri 09:00-20:00; sat 10:00-16:00; sun closed”'));

const HolidayRule = z.object({
  /** Name of a calendar in `holidays/`; several are joined with ` + `. */
  calendar: z.string(),
  /** Whether calls are banned on its days; otherwise `hours` holds then. */
  banned: z.boolean(),
  hours: z.optional(DayHoursText),
  /** Hours on the day before a holiday. */
  eveHours: z.optional(DayHoursText),
  /** Hours on dates of every year, by `MM-DD`. */
  dateHours: z.optional(z.record(z.string().check(z.regex(/^\d\d-\d\d$/)), DayHoursText)),
});

const RowAttemptLimit = z.object({
  max: z.int().check(z.minimum(0), z.maximum(1000)),
  /** ISO 8601; see `src/frequency` for which periods roll and which are calendar periods. */
  period: z.string().check(z.regex(/^P(?:\d+[DMY]|T\d+H)$/, 'is no period such as PT24H or P7D')),
  /** What the text counts by. A number and a person are all that can be seen here; see `countedBy`. */
  scope: z.enum([
    'per-number',
    'per-person-per-subject',
    'per-consumer-per-business',
    'per-consumer-per-offer',
    'per-debt',
    'per-debtor',
  ]),
  trigger: z.nullable(z.enum(['after-conversation', 'after-refusal', 'after-abandoned-call'])),
  /** The text counts by dates, the day of the call or conversation being day one, and not by hours since. */
  dayOne: z.optional(z.literal(true)),
  /**
   * The text counts contacts: somebody was talked to, or a message was left. Calls that may have come to neither
   * ask for a review when they reach the maximum.
   */
  contacts: z.optional(z.literal(true)),
});

const Prefixes = z.array(z.string().check(z.regex(/^\d{1,5}$/, 'is no beginning of a code')));
const PartCodes = z.object({ postalCodes: Prefixes, areaCodes: Prefixes });

/** A part of a jurisdiction, as a city in its state: which ZIP and area codes lie in it, and which elsewhere. */
export const PartOfJurisdiction = z.object({
  name: z.string().check(z.minLength(2)),
  inside: PartCodes,
  /** A code that lies on neither list tells nothing. */
  outside: PartCodes,
});
export type PartOfJurisdiction = z.infer<typeof PartOfJurisdiction>;

export const RowSource = z.object({
  id: z.string().check(z.minLength(2)),
  /** ISO 3166-1 or 3166-2. A code without rows falls back to its country's. */
  code: z.string().check(z.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'is no ISO 3166 code')),
  name: z.string().check(z.minLength(2)),
  /** Where the text binds a part of the jurisdiction only. Such a row sets attempt limits; its hours are never closed. */
  within: z.optional(PartOfJurisdiction),
  hours: WeekText,
  holidays: z.nullable(HolidayRule),
  attempts: z.array(RowAttemptLimit),
  /** Consent that a call needs beforehand: each kind that is enough. Left out where the text asks for none. */
  consent: z.optional(
    z.object({
      kinds: z.array(ConsentKind).check(z.minLength(1)),
      /** Lines it is about; left out for every line. */
      lines: z.optional(z.enum(['mobile'])),
    }),
  ),
  applies: z.enum(['telemarketing', 'debt-collection', 'all']),
  /** Rows about recorded messages say so; the others are about any call. */
  channel: z.enum(['any', 'prerecorded']),
  basis: Basis,
  citation: z.object({ text: z.string().check(z.minLength(3)), url: z.nullable(z.url()) }),
  /** First and last local date on which the row is in force; null where not established or open. */
  inForce: z.object({
    from: z.nullable(DateText),
    until: z.nullable(DateText),
    /** Only on dates of daylight saving time in the United States (15 U.S.C. 260a). */
    season: z.optional(z.literal('us-daylight-saving')),
  }),
  /** When the row was last held against its sources. */
  reviewed: DateText,
  /** `sourced`: a public text states it. `known`: cited, but not held against the text. */
  confidence: z.enum(['sourced', 'known']),
});
export type RowSource = z.infer<typeof RowSource>;

type Week = readonly (readonly MinuteWindow[])[];

export interface RulebookRow extends Omit<RowSource, 'hours' | 'holidays'> {
  /** Seven days, Sunday first. */
  readonly week: Week;
  readonly holidays: {
    readonly calendars: readonly string[];
    /** Windows on a holiday; none where calls are banned. */
    readonly windows: readonly MinuteWindow[];
    readonly eveWindows: readonly MinuteWindow[] | null;
    /** By month × 100 + day. */
    readonly dateWindows: ReadonlyMap<number, readonly MinuteWindow[]>;
  } | null;
}

const DAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function minuteOf(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
}

function windowsOf(text: string): MinuteWindow[] {
  if (text === 'closed') return [];
  return text.split(',').map((window): MinuteWindow => [minuteOf(window), minuteOf(window.slice(6))]);
}

/** Seven days, Sunday first, of a week as it is written; null where it cannot be read. */
export function weekOf(text: string): MinuteWindow[][] | null {
  if (!WEEK.test(text)) return null;
  const week: (MinuteWindow[] | undefined)[] = Array.from({ length: 7 }, () => undefined);
  for (const part of text.split('; ')) {
    const [days = '', hours = ''] = part.split(' ');
    const [first = '', last = first] = days.split('-');
    const end = DAY_NAMES.indexOf(last);
    for (let day = DAY_NAMES.indexOf(first); ; day = (day + 1) % 7) {
      if (week[day] !== undefined) return null;
      week[day] = windowsOf(hours);
      if (day === end) break;
    }
  }
  return week.every((day) => day !== undefined) ? (week as MinuteWindow[][]) : null;
}

function timeText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** A week as rows write it, the opposite of {@link weekOf}. @param week seven days, Sunday first */
export function weekText(week: Week): string {
  return week
    .map((windows, day) => {
      const hours = windows.map(([start, end]) => `${timeText(start)}-${timeText(end)}`).join(',');
      return `${DAY_NAMES[day]} ${hours || 'closed'}`;
    })
    .join('; ');
}

/** Windows that both allow. */
export function common(one: readonly MinuteWindow[], other: readonly MinuteWindow[]): MinuteWindow[] {
  return one.flatMap(([start, end]) =>
    other
      .map(([from, until]): MinuteWindow => [Math.max(start, from), Math.min(end, until)])
      .filter(([from, until]) => from < until),
  );
}

/** Windows must lie inside the day, in order, and not touch. */
export function areOrdered(windows: readonly MinuteWindow[]): boolean {
  return windows.every(
    ([start, end], index) => start < end && end <= 1440 && start > (windows[index - 1]?.[1] ?? -1),
  );
}

function isWholeDay([window, ...others]: readonly MinuteWindow[]): boolean {
  return window?.[0] === 0 && window[1] === 1440 && others.length === 0;
}

function holidaysOf(rule: z.infer<typeof HolidayRule>): NonNullable<RulebookRow['holidays']> {
  return {
    calendars: rule.calendar.split(' + '),
    windows: rule.banned ? [] : windowsOf(rule.hours ?? 'closed'),
    eveWindows: rule.eveHours === undefined ? null : windowsOf(rule.eveHours),
    dateWindows: new Map(
      Object.entries(rule.dateHours ?? {}).map(([date, hours]) => [
        Number(date.replace('-', '')),
        windowsOf(hours),
      ]),
    ),
  };
}

const Named = z.object({ id: z.string() });

/** @throws {InvalidRulebookError} naming each path that is wrong */
export function parseRulebookRow(input: unknown): RulebookRow {
  const parsed = tryParse(RowSource, input);
  const named = tryParse(Named, input);
  const name = named.ok ? named.data.id : 'without id';
  if (!parsed.ok) throw new InvalidRulebookError(name, parsed.issues);
  const { hours, holidays, ...rest } = parsed.data;
  const week = weekOf(hours);
  if (week === null) {
    throw new InvalidRulebookError(name, [{ path: 'hours', message: 'every day must stand there once' }]);
  }
  if (!week.every(areOrdered)) {
    throw new InvalidRulebookError(name, [{ path: 'hours', message: 'windows must be in order and apart' }]);
  }
  const { within } = rest;
  if (within !== undefined && !(holidays === null && week.every(isWholeDay))) {
    // Whether a call lies in a part is known of a contact, and hours are worked out for the whole place.
    const message = `cannot close for ${within.name} alone: write mon-sun 00:00-24:00 and no holidays`;
    throw new InvalidRulebookError(name, [{ path: 'hours', message }]);
  }
  return { ...rest, week, holidays: holidays === null ? null : holidaysOf(holidays) };
}
