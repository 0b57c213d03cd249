import { utcMidnightOf } from '#src/clock/index.ts';
import { message, say } from '#src/language/index.ts';
import { CHART_DAYS, CHARTED, type DayLaunches } from './launch-days.ts';

const CHART_WORDS = {
  LAUNCH_CLEAN: message('Clean'),
  LAUNCH_HELD: message('Held'),
  LAUNCH_OVERRIDDEN: message('Overridden'),
} as const;

/** Launches of the last days; the table under it is the chart again. */
export function LaunchChart(props: { days: readonly DayLaunches[]; zone: string; locale: string }) {
  const { days, zone, locale } = props;
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const dayName = (epochDay: number) => format.format(utcMidnightOf(epochDay));
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
        {days.map(({ epochDay, counts }, index) => {
          let base = 80;
          return (
            <g key={epochDay} transform={`translate(${index * 20 + 2} 0)`}>
              <title>{`${dayName(epochDay)}: ${CHARTED.map((action, at) => `${say(CHART_WORDS[action])} ${counts[at]}`).join(', ')}`}</title>
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
            <th scope="col">{say('Day, in {zone}', { zone })}</th>
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
            .map(({ epochDay, counts }) => (
              <tr key={epochDay}>
                <td>{dayName(epochDay)}</td>
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
