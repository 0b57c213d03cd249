/**
 * What an organisation changes in the rulebook for itself. Tightening needs no leave; loosening needs a recorded
 * reason, a name and a date, because somebody will have to answer for it.
 */
import { type Issue, tryParse } from '#src/schema/index.ts';
import { Amendment } from './amendment.ts';
import { areOrdered, type MinuteWindow, type RulebookRow, weekOf } from './row.ts';
import { createRulebook, type Rulebook } from './rulebook.ts';

export type AmendmentProblem =
  | 'unreadable'
  | 'no-such-row'
  | 'no-week'
  | 'no-such-limit'
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

const SHORTEST_REASON = 10;

/** Whether every minute of `inner` lies in `outer`. */
function isWithin(inner: readonly MinuteWindow[], outer: readonly MinuteWindow[]): boolean {
  return inner.every(([start, end]) => outer.some(([from, until]) => from <= start && end <= until));
}

function amended(row: RulebookRow, amendment: Amendment, position: number): RulebookRow {
  const refuse = (problem: AmendmentProblem, path: string, message: string) =>
    new InvalidAmendmentError(problem, position, [{ path, message }]);
  let { week } = row;
  let loosens = false;
  if (amendment.hours !== undefined) {
    const wanted = weekOf(amendment.hours);
    if (wanted === null || !wanted.every(areOrdered)) {
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

/** Hours that both weeks allow. */
function commonWeek(one: RulebookRow['week'], other: RulebookRow['week']): RulebookRow['week'] {
  return one.map((windows, day) =>
    windows.flatMap(([start, end]) =>
      (other[day] ?? [])
        .map(([from, until]): MinuteWindow => [Math.max(start, from), Math.min(end, until)])
        .filter(([from, until]) => from < until),
    ),
  );
}

/**
 * A row that has taken the place of the amended one, as `FR:2026-08-11` that of `FR`: what was made stricter stays so.
 * What was made wider was so by a reason that spoke of the law before.
 */
function carriedOver(row: RulebookRow, amendment: Amendment, before: RulebookRow): RulebookRow {
  const wanted = amendment.hours === undefined ? null : weekOf(amendment.hours);
  return {
    ...row,
    week: wanted === null ? row.week : commonWeek(row.week, wanted),
    attempts: row.attempts.map((limit) => {
      const index = before.attempts.findIndex(
        ({ period, trigger, scope }) =>
          period === limit.period && trigger === limit.trigger && scope === limit.scope,
      );
      const max = amendment.attempts?.[String(index)];
      return max === undefined || max > limit.max ? limit : { ...limit, max };
    }),
  };
}

function withKnownLimits(amendment: Amendment, row: RulebookRow): Amendment {
  const limits = Object.entries(amendment.attempts ?? {});
  const known = limits.filter(([index]) => Number(index) < row.attempts.length);
  return known.length === limits.length ? amendment : { ...amendment, attempts: Object.fromEntries(known) };
}

const LATER_ROW = /^(.+):\d{4}-\d\d-\d\d$/;

/** One amendment that was not applied, and why. */
export interface RefusedAmendment {
  /** In the list that was given. */
  readonly position: number;
  readonly error: InvalidAmendmentError;
}

/**
 * The rulebook as an organisation applies it, by all of its amendments that can be: one that names what an update took
 * away costs no other its effect. Its version tells it from the plain one.
 */
export function applyWhatCanBe(
  rulebook: Rulebook,
  amendments: readonly unknown[],
): { readonly rulebook: Rulebook; readonly refused: readonly RefusedAmendment[] } {
  const plain = new Map(rulebook.rows.map((row) => [row.id, row]));
  const rows = new Map(plain);
  const applied = new Map<string, Amendment>();
  const refused: RefusedAmendment[] = [];
  amendments.forEach((input, position) => {
    try {
      const parsed = tryParse(Amendment, input);
      if (!parsed.ok) throw new InvalidAmendmentError('unreadable', position, parsed.issues);
      const row = rows.get(parsed.data.row);
      if (!row) {
        const message = `there is no row ${parsed.data.row}`;
        throw new InvalidAmendmentError('no-such-row', position, [{ path: 'row', message }]);
      }
      const known = withKnownLimits(parsed.data, row);
      // What can be kept of it is kept: that a limit has gone must not bring back hours that were cut.
      rows.set(row.id, amended(row, known, position));
      applied.set(row.id, known);
      if (known !== parsed.data) amended(row, parsed.data, position);
    } catch (error) {
      if (!(error instanceof InvalidAmendmentError)) throw error;
      refused.push({ position, error });
    }
  });
  for (const row of plain.values()) {
    const base = LATER_ROW.exec(row.id)?.[1] ?? '';
    const amendment = applied.get(base);
    const before = plain.get(base);
    if (amendment && before && !applied.has(row.id)) rows.set(row.id, carriedOver(row, amendment, before));
  }
  return { rulebook: createRulebook([...rows.values()]), refused };
}

/**
 * The rulebook as an organisation applies it.
 * @throws {InvalidAmendmentError} naming the amendment and the path that is wrong
 */
export function applyAmendments(rulebook: Rulebook, amendments: readonly unknown[]): Rulebook {
  const { rulebook: own, refused } = applyWhatCanBe(rulebook, amendments);
  const [first] = refused;
  if (first) throw first.error;
  return own;
}
