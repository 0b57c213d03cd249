/** What an organisation has to be told about its own amendments of the rulebook. */
import { localDateText } from '#src/clock/index.ts';
import { type Amendment, type AmendmentProblem, applyWhatHolds, type Rulebook } from '#src/rulebook/index.ts';

export interface AmendmentNote {
  /** Among the amendments, from 0. */
  readonly position: number;
  /** The row's id and name; the id again where there is no such row. */
  readonly row: string;
  readonly name: string;
  /** Why it cannot be applied as it is written; `ended` where its row no longer holds. */
  readonly problem: AmendmentProblem | 'ended';
  /** The last day of a row that has ended, YYYY-MM-DD. */
  readonly until: string | null;
  /** The rows that hold what of it is stricter, now that its own has ended, and the first day of each. */
  readonly carriedTo: readonly { readonly name: string; readonly from: string | null }[];
}

/** @param today the local date of whoever is told, as days since 1970-01-01 */
export function amendmentNotes(
  rulebook: Rulebook,
  amendments: readonly Amendment[],
  today: number,
): AmendmentNote[] {
  const { problems, ending } = applyWhatHolds(rulebook, amendments);
  const date = localDateText(today);
  const nameOf = (row: string) => rulebook.row(row)?.name ?? row;
  return [
    ...problems.map(({ position, row, error }) => ({
      position,
      row,
      name: nameOf(row),
      problem: error.problem,
      until: null,
      carriedTo: [],
    })),
    ...ending
      .filter(({ until }) => until < date)
      .map(({ position, row, until, carriedTo }) => ({
        position,
        row,
        name: nameOf(row),
        problem: 'ended' as const,
        until,
        carriedTo: carriedTo.map((id) => ({
          name: nameOf(id),
          from: rulebook.row(id)?.inForce.from ?? null,
        })),
      })),
  ];
}
