import { lineReasonText } from '#src/job/line-words.ts';
import type { FileLook } from '#src/job/read-file.ts';
import { say } from '#src/language/index.ts';

/** Lines that are not read as contacts: each with its reason and what stands in it. */
export function ReportedLines({ look }: { look: FileLook }) {
  const { reported, counts } = look;
  if (counts.reported === 0) return null;
  return (
    <details>
      <summary>
        {say(
          '{reported, plural, one {# line is not read as a contact} other {# lines are not read as contacts}}',
          { reported: counts.reported },
        )}
      </summary>
      <ul class="bare reported">
        {reported.map(({ line, reason, cells }) => (
          <li key={line}>
            <strong>{say('Line {line, number}', { line })}</strong> <span>{lineReasonText(reason)}</span>
            <bdi class="mono cd-quiet">{cells.filter((cell) => cell.trim() !== '').join(' · ')}</bdi>
          </li>
        ))}
      </ul>
      {counts.reported > reported.length && (
        <p class="cd-quiet">{say('These are the first {shown, number}.', { shown: reported.length })}</p>
      )}
    </details>
  );
}
