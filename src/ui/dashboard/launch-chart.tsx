import type { AuditEntry } from '#src/audit/index.ts';
import { message, say } from '#src/language/index.ts';

const DAY = 86_400_000;
const CHART_DAYS = 14;

const CHARTED = ['LAUNCH_CLEAN', 'LAUNCH_HELD', 'LAUNCH_OVERRIDDEN'] as const;
const CHART_WORDS = {
  LAUNCH_CLEAN: message('Clean'),
  LAUNCH_HELD: message('Held'),
  LAUNCH_OVERRIDDEN: message('Overridden'),
} as const;

/** From when on entries are charted, UTC milliseconds. */
export const chartFrom = (now: number): number => now - CHART_DAYS * DAY;

/** Launches of the last days; the table under it is the chart again. */
export function LaunchChart({ entries, locale }: { entries: readonly AuditEntry[]; locale: string }) {
  const dayName = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const today = new Date().setHours(0, 0, 0, 0);
  const days = Array.from({ length: CHART_DAYS }, (_, index) => {
    const from = today - (CHART_DAYS - 1 - index) * DAY;
    const own = entries.filter(({ at }) => Date.parse(at) >= from && Date.parse(at) < from + DAY);
    return {
      from,
      counts: CHARTED.map((action) => own.filter((entry) => entry.action === action).length),
    };
  });
  const most = Math.max(1, ...days.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
  const any = days.some(({ counts }) => counts.some((count) => count > 0));
  if (!any)
    return (
      <p class="cd-quiet">
        {say('No launch was checked in the last {days, number} days.', { days: CHART_DAYS })}
      </p>
    );
  return (
    <details open>
      <summary>{say('Launches of the last {days, number} days', { days: CHART_DAYS })}</summary>
      <svg class="bars" viewBox={`0 0 ${CHART_DAYS * 20} 80`} role="img" aria-label={say('Launches by day')}>
        {days.map(({ from, counts }, index) => {
          let base = 80;
          return (
            <g key={from} transform={`translate(${index * 20 + 2} 0)`}>
              <title>{`${dayName.format(from)}: ${CHARTED.map((action, at) => `${say(CHART_WORDS[action])} ${counts[at]}`).join(', ')}`}</title>
              {counts.map((count, at) => {
                const height = (count / most) * 76;
                base -= height;
                return <rect key={CHARTED[at]} data-part={CHARTED[at]} y={base} width="16" height={height} />;
              })}
            </g>
          );
        })}
      </svg>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('Day')}</th>
            {CHARTED.map((action) => (
              <th key={action} scope="col" class="number">
                <span class="swatch" data-part={action} /> {say(CHART_WORDS[action])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days
            .filter(({ counts }) => counts.some((count) => count > 0))
            .map(({ from, counts }) => (
              <tr key={from}>
                <td>{dayName.format(from)}</td>
                {counts.map((count, at) => (
                  <td key={CHARTED[at]} class="number">
                    {count}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
