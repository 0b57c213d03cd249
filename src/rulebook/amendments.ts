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

/**
 * The rulebook as an organisation applies it; its version tells it from the plain one.
 * @throws {InvalidAmendmentError} naming the amendment and the path that is wrong
 */
export function applyAmendments(rulebook: Rulebook, amendments: readonly unknown[]): Rulebook {
  const rows = new Map(rulebook.rows.map((row) => [row.id, row]));
  amendments.forEach((input, position) => {
    const parsed = tryParse(Amendment, input);
    if (!parsed.ok) throw new InvalidAmendmentError('unreadable', position, parsed.issues);
    const row = rows.get(parsed.data.row);
    if (!row) {
      const message = `there is no row ${parsed.data.row}`;
      throw new InvalidAmendmentError('no-such-row', position, [{ path: 'row', message }]);
    }
    rows.set(row.id, amended(row, parsed.data, position));
  });
  return createRulebook([...rows.values()]);
}
