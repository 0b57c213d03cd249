/**
 * What an organisation changes in the rulebook for itself. Tightening needs no leave; loosening needs a recorded
 * reason, a name and a date, because somebody will have to answer for it.
 *
 * Amendments outlive the version of the rulebook that they were written for. One that no longer fits costs none of the
 * others, and what of it is stricter than the rulebook still holds.
 */
import { type Issue, tryParse } from '#src/schema/index.ts';
import { Amendment } from './amendment.ts';
import { areOrdered, common, type MinuteWindow, type RulebookRow, weekOf, weekText } from './row.ts';
import { createRulebook, type Rulebook } from './rulebook.ts';

export type AmendmentProblem =
  | 'unreadable'
  | 'no-such-row'
  | 'no-week'
  | 'no-such-limit'
  /** Hours of a row that binds a part of its jurisdiction only. */
  | 'no-hours-there'
  /** Wider than the law, and nobody said why. */
  | 'no-reason';

/** An amendment that cannot be applied: it says which, where and why. */
export class InvalidAmendmentError extends Error {
  override readonly name = 'InvalidAmendmentError';
  readonly problem: AmendmentProblem;
  readonly issues: readonly Issue[];

  constructor(problem: AmendmentProblem, position: number, issues: readonly Issue[]) {
    super(`Amendment ${position}: ${issues.map(({ path, message }) => `${path}: ${message}`).join('; ')}`);
    this.problem = problem;
    this.issues = issues;
  }
}

/** An amendment of a row that ends, or has ended. */
interface EndingAmendment {
  readonly position: number;
  readonly row: string;
  /** The last local date of the row, YYYY-MM-DD. */
  readonly until: string;
  /** Rows that follow it, and hold what of the amendment is stricter than they are. */
  readonly carriedTo: readonly string[];
}

export interface AmendedRulebook {
  readonly rulebook: Rulebook;
  /** Applied one after the other to the plain rulebook, these make the same of it. */
  readonly applied: readonly Amendment[];
  readonly problems: readonly {
    readonly position: number;
    /** Empty where nobody can read which one is meant. */
    readonly row: string;
    readonly error: InvalidAmendmentError;
  }[];
  readonly ending: readonly EndingAmendment[];
}

const SHORTEST_REASON = 10;

/** Whether every minute of `inner` lies in `outer`. */
function isWithin(inner: readonly MinuteWindow[], outer: readonly MinuteWindow[]): boolean {
  return inner.every(([start, end]) => outer.some(([from, until]) => from <= start && end <= until));
}

function readWeek(hours: string | undefined): MinuteWindow[][] | null {
  const week = hours === undefined ? null : weekOf(hours);
  return week?.every(areOrdered) ? week : null;
}

function amended(row: RulebookRow, amendment: Amendment, position: number): RulebookRow {
  const refuse = (problem: AmendmentProblem, path: string, message: string) =>
    new InvalidAmendmentError(problem, position, [{ path, message }]);
  let { week } = row;
  let loosens = false;
  if (amendment.hours !== undefined) {
    if (row.within !== undefined) {
      throw refuse('no-hours-there', 'hours', `row ${row.id} is about ${row.within.name} alone`);
    }
    const wanted = readWeek(amendment.hours);
    if (wanted === null) {
      throw refuse('no-week', 'hours', 'is no week such as “mon-fri 09:00-20:00; sat-sun closed”');
    }
    loosens = wanted.some((windows, day) => !isWithin(windows, row.week[day] ?? []));
    week = wanted;
  }
  const attempts = row.attempts.map((limit, index) => {
    const max = amendment.attempts?.[String(index)];
    if (max === undefined) return limit;
    if (max > limit.max) loosens = true;
    return { ...limit, max };
  });
  const unknown = Object.keys(amendment.attempts ?? {}).find((index) => Number(index) >= row.attempts.length);
  if (unknown !== undefined)
    throw refuse('no-such-limit', `attempts.${unknown}`, `row ${row.id} has no such limit`);
  if (loosens && (amendment.reason?.trim().length ?? 0) < SHORTEST_REASON) {
    throw refuse(
      'no-reason',
      'reason',
      `loosens row ${row.id}: say why, in ${SHORTEST_REASON} characters or more`,
    );
  }
  return { ...row, week, attempts };
}

/** What of an amendment makes a row stricter and nowhere wider; null where nothing does. */
function tightening(row: RulebookRow, amendment: Amendment): Amendment | null {
  const { hours, attempts: maxima, ...signed } = amendment;
  const wanted = row.within === undefined ? readWeek(hours) : null;
  const week = wanted?.map((windows, day) => common(windows, row.week[day] ?? []));
  const narrows = week?.some((windows, day) => !isWithin(row.week[day] ?? [], windows)) === true;
  const attempts = Object.fromEntries(
    Object.entries(maxima ?? {}).filter(([index, max]) => max < (row.attempts[Number(index)]?.max ?? 0)),
  );
  const lowers = Object.keys(attempts).length > 0;
  if (!narrows && !lowers) return null;
  return {
    ...signed,
    row: row.id,
    ...(week && narrows ? { hours: weekText(week) } : {}),
    ...(lowers ? { attempts } : {}),
  };
}

const DAY = 86_400_000;

/** Rows that take up where a row ends: of the same place, for the same calls. */
function followersOf(row: RulebookRow, rows: Iterable<RulebookRow>): RulebookRow[] {
  const { until } = row.inForce;
  if (until === null) return [];
  const next = new Date(Date.parse(until) + DAY).toISOString().slice(0, 10);
  return [...rows].filter(
    (other) =>
      other.code === row.code &&
      other.applies === row.applies &&
      other.channel === row.channel &&
      other.within?.name === row.within?.name &&
      other.inForce.from === next,
  );
}

/** An amendment of one row as it would be written for another: limits are those that count the same. */
function writtenFor(other: RulebookRow, row: RulebookRow, amendment: Amendment): Amendment {
  const attempts = Object.entries(amendment.attempts ?? {}).flatMap(([index, max]) => {
    const meant = row.attempts[Number(index)];
    return other.attempts.flatMap(({ period, scope, trigger }, position) =>
      meant?.period === period && meant.scope === scope && meant.trigger === trigger ? [[position, max]] : [],
    );
  });
  return { ...amendment, row: other.id, attempts: Object.fromEntries(attempts) };
}

/**
 * The rulebook as far as amendments can be applied. Where one cannot, its row is as the rulebook has it, or stricter
 * where the amendment is. A row that ends hands what is stricter to the rows that follow it, unless they are amended
 * themselves: a new version of the rulebook, or a new law, frees nothing that the organisation had closed.
 */
export function applyWhatHolds(rulebook: Rulebook, amendments: readonly unknown[]): AmendedRulebook {
  const rows = new Map(rulebook.rows.map((row) => [row.id, row]));
  const applied: Amendment[] = [];
  const problems: AmendedRulebook['problems'][number][] = [];
  const ends: { position: number; row: RulebookRow; amendment: Amendment }[] = [];
  const named = new Set<string>();
  amendments.forEach((input, position) => {
    const parsed = tryParse(Amendment, input);
    if (!parsed.ok) {
      const error = new InvalidAmendmentError('unreadable', position, parsed.issues);
      problems.push({ position, row: '', error });
      return;
    }
    const amendment = parsed.data;
    const row = rows.get(amendment.row);
    if (!row) {
      const message = `there is no row ${amendment.row}`;
      const error = new InvalidAmendmentError('no-such-row', position, [{ path: 'row', message }]);
      problems.push({ position, row: amendment.row, error });
      return;
    }
    named.add(row.id);
    ends.push({ position, row, amendment });
    let holds: Amendment | null = amendment;
    try {
      rows.set(row.id, amended(row, amendment, position));
    } catch (error) {
      if (!(error instanceof InvalidAmendmentError)) throw error;
      problems.push({ position, row: row.id, error });
      holds = tightening(row, amendment);
      if (holds) rows.set(row.id, amended(row, holds, position));
    }
    if (holds) applied.push(holds);
  });
  const ending = ends.flatMap(({ position, row, amendment }): EndingAmendment[] => {
    const { until } = row.inForce;
    if (until === null) return [];
    const carriedTo: string[] = [];
    const pass = (from: RulebookRow, one: Amendment) => {
      for (const { id } of followersOf(from, rulebook.rows)) {
        const follower = rows.get(id);
        if (!follower || named.has(id)) continue;
        const own = writtenFor(follower, from, one);
        const holds = tightening(follower, own);
        if (holds) {
          rows.set(id, amended(follower, holds, position));
          applied.push(holds);
          carriedTo.push(id);
        }
        pass(follower, own);
      }
    };
    pass(row, amendment);
    return [{ position, row: row.id, until, carriedTo }];
  });
  return {
    rulebook: applied.length === 0 ? rulebook : createRulebook([...rows.values()]),
    applied,
    problems,
    ending,
  };
}

/**
 * The rulebook as an organisation applies it; its version tells it from the plain one.
 * @throws {InvalidAmendmentError} naming the first amendment that cannot be applied, and the path that is wrong
 */
export function applyAmendments(rulebook: Rulebook, amendments: readonly unknown[]): Rulebook {
  const { rulebook: own, problems } = applyWhatHolds(rulebook, amendments);
  const [problem] = problems;
  if (problem) throw problem.error;
  return own;
}
