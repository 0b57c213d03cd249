import { say } from '#src/language/index.ts';
import type { FileDraft } from './file-draft.ts';

/** Rows out of sight, by hand or by a filter: a person says whether they belong to the list. */
export function HiddenRowsQuestion(props: {
  draft: FileDraft;
  onAnswer: (answer: 'leave-out' | 'take-in') => void;
}) {
  const { draft, onAnswer } = props;
  const { look } = draft;
  const sheet = look.sheets.find(({ name }) => name === look.choice.sheet);
  if (!sheet || sheet.hiddenRows === 0) return null;
  const answer = look.asks.includes('hidden-rows') ? null : look.choice.hiddenRows;
  const option = (value: 'leave-out' | 'take-in', text: string) => (
    <label class="option">
      <input type="radio" name="hidden-rows" checked={answer === value} onChange={() => onAnswer(value)} />
      <span>{text}</span>
    </label>
  );
  return (
    <fieldset>
      <legend>
        {say(
          '{hidden, plural, one {# of {rows, number} rows is hidden in this sheet.} other {# of {rows, number} rows are hidden in this sheet.}}',
          {
            // Without the header and what is above it.
            rows: sheet.rows - (look.choice.headerLine ?? 0),
            hidden: sheet.hiddenRows,
          },
        )}
      </legend>
      <div class="options">
        {option('leave-out', say('Leave them out'))}
        {option('take-in', say('Take them in'))}
      </div>
    </fieldset>
  );
}
