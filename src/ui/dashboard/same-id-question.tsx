import { reached } from '#src/job/import-counts.ts';
import type { ImportJob, SameIdAnswer } from '#src/job/import-job.ts';
import { say } from '#src/language/index.ts';

type SameId = NonNullable<ImportJob['sameId']>;

function standText({ contacts, rows }: SameId): string {
  return rows === 2 * contacts
    ? say(
        '{contacts, plural, one {# contact stands with two numbers.} other {# contacts stand with two numbers each.}}',
        { contacts },
      )
    : say(
        '{contacts, plural, one {# contact stands with {rows, number} numbers.} other {# contacts stand with several numbers, {rows, number} between them.}}',
        { contacts, rows },
      );
}

/** What is to be done with ids of several numbers; nothing is sent before it is said. */
export function SameIdQuestion({
  job,
  onAnswer,
}: {
  job: ImportJob;
  onAnswer: (answer: SameIdAnswer) => void;
}) {
  const { sameId, id } = job;
  if (sameId === null) return null;
  const isSettled =
    !['ready', 'paused', 'done', 'cancelled', 'stopped'].includes(job.state) ||
    (sameId.answer !== null && reached(job) > 0);
  if (isSettled) {
    return (
      <p class="cd-quiet">
        {standText(sameId)}{' '}
        {sameId.answer === 'leave-out' ? say('They are left out.') : say('The first number of each is sent.')}
      </p>
    );
  }
  const hints: Record<SameIdAnswer, string> = {
    'first-number': say(
      '{callable, plural, one {# of the first numbers is clear.} other {# of the first numbers are clear.}} The others still tell where the person may be.',
      { callable: sameId.standing.callable },
    ),
    'leave-out': say('{rows, plural, one {# row is} other {# rows are}} not sent.', { rows: sameId.rows }),
  };
  const words: Record<SameIdAnswer, string> = {
    'first-number': say('Send the first number of each'),
    'leave-out': say('Leave them out'),
  };
  return (
    <fieldset aria-describedby={`same-id-${id}`}>
      <legend>{standText(sameId)}</legend>
      <p id={`same-id-${id}`} class="cd-quiet">
        {sameId.people > 0
          ? say('With {people, number} of these ids the names differ: these look like different people.', {
              people: sameId.people,
            })
          : say('Nothing in their names says that they are different people.')}
      </p>
      {(['first-number', 'leave-out'] as const).map((answer) => (
        <div key={answer} class="check">
          <input
            type="radio"
            id={`same-id-${id}-${answer}`}
            name={`same-id-${id}`}
            checked={sameId.answer === answer}
            aria-describedby={`same-id-${id}-${answer}-hint`}
            onChange={() => onAnswer(answer)}
          />
          <div>
            <label for={`same-id-${id}-${answer}`}>{words[answer]}</label>
            <p id={`same-id-${id}-${answer}-hint`} class="cd-hint">
              {hints[answer]}
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
