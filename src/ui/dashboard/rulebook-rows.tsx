import { say } from '#src/language/index.ts';
import type { ShownRow } from '#src/verdict/index.ts';
import { datesText } from './row-dates.ts';
import { consentText, hoursText, limitText } from './row-words.ts';

/** Rows of the rulebook as a table, each a link to all that is in it. */
export function RulebookRows(props: {
  rows: readonly ShownRow[];
  chosen: string;
  day: number;
  locale: string;
}) {
  const { rows, chosen, day, locale } = props;
  return (
    <div class="scroll">
      <table class="wide">
        <thead>
          <tr>
            <th scope="col">{say('Place')}</th>
            <th scope="col">{say('Monday')}</th>
            <th scope="col">{say('Sunday')}</th>
            <th scope="col">{say('Attempts')}</th>
            <th scope="col">{say('Law')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const dates = datesText(row, day, locale);
            const consent = consentText(row, locale);
            return (
              <tr key={row.id} aria-current={row.id === chosen ? 'true' : undefined}>
                <td>
                  <a href={`#rulebook/${encodeURIComponent(row.id)}`}>{row.name}</a>
                  {dates !== '' && <div class="cd-quiet small">{dates}</div>}
                  {consent !== null && <div class="cd-quiet small">{consent}</div>}
                </td>
                <td class="hours">{hoursText(row, 1, locale)}</td>
                <td class="hours">{hoursText(row, 0, locale)}</td>
                <td>{row.attempts.map(limitText).join('; ') || '–'}</td>
                <td>{row.citation.text}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
