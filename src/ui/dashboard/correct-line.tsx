import { say } from '#src/language/index.ts';
import { StatusMark } from '#src/ui/status-mark.tsx';
import { STATUS_WORDS } from '#src/verdict/index.ts';
import { OUTCOME_WORDS } from './import-words.ts';
import { isStatus, type LineToCorrect } from './line-to-correct.ts';

/** How a line stands since it was put right, and what is still wrong with it. */
function LineState({ id, line: { standing, reason } }: { id: string; line: LineToCorrect }) {
  return (
    <td>
      {standing !== null &&
        (isStatus(standing) ? (
          <StatusMark status={standing}>{say(STATUS_WORDS[standing])}</StatusMark>
        ) : (
          <strong>{say(OUTCOME_WORDS[standing])}</strong>
        ))}
      {reason !== null && <p id={id}>{reason}</p>}
    </td>
  );
}

/** A line with the cells that matter, the faulty one first in the focus. */
export function CorrectLine({
  at,
  line,
  headers,
  onEdit,
  onSave,
}: {
  /** Its place on the page. */
  at: number;
  line: LineToCorrect;
  headers: readonly string[];
  onEdit: (column: number, text: string) => void;
  onSave: () => void;
}) {
  const { row, cells, shown, toCorrect } = line;
  const about = `fault-${row.place.chunk}-${row.place.index}`;
  const faulty = toCorrect?.column ?? null;
  const first = faulty !== null && shown.includes(faulty) ? faulty : shown[0];
  return (
    <tr>
      <th scope="row" class="number">
        {row.line}
      </th>
      <td>
        <div class="cells">
          {shown.map((column) => {
            const header = headers[column]?.trim() || say('Column {number, number}', { number: column + 1 });
            return (
              <label key={column} class="cd-field">
                <span class="small">{header}</span>
                <input
                  class="cd-input"
                  aria-label={say('{header}, line {line}', { header, line: String(row.line) })}
                  aria-invalid={column === faulty}
                  aria-describedby={about}
                  data-first={column === first ? at : undefined}
                  value={cells[column] ?? ''}
                  onInput={(event) => onEdit(column, event.currentTarget.value)}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' || event.isComposing) return;
                    event.preventDefault();
                    onSave();
                  }}
                />
              </label>
            );
          })}
          <button
            type="button"
            class="cd-button"
            aria-label={say('Save line {line}', { line: String(row.line) })}
            onClick={onSave}
          >
            {say('Save')}
          </button>
        </div>
      </td>
      <LineState id={about} line={line} />
    </tr>
  );
}
