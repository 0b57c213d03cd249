import { rowWarningText } from '#src/job/line-words.ts';
import type { FileLook } from '#src/job/read-file.ts';
import { say } from '#src/language/index.ts';

/** Rows that are read as something else than what stands in them: how many of each kind, and the first of them. */
export function RowWarningList({ look }: { look: FileLook }) {
  const { warnings, counts } = look;
  if (counts.warned === 0) return null;
  return (
    <details>
      <summary>
        {say(
          '{rows, plural, one {# row is read with something to know of it} other {# rows are read with something to know of them}}',
          { rows: counts.warned },
        )}
      </summary>
      <ul class="bare reported">
        {warnings.map(({ kind, count, first: { line, before, after } }) => (
          <li key={kind}>
            <strong>{say('{rows, plural, one {# row} other {# rows}}', { rows: count })}</strong>{' '}
            <span>{rowWarningText(kind)}</span>
            <p class="cd-quiet small">
              {say('Line {line, number}', { line })}: <Cell text={before} />
              {after !== before && (
                <>
                  {' → '}
                  <Cell text={after} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

const Cell = ({ text }: { text: string }) => (
  <span class="mono" dir="auto">
    {text}
  </span>
);
