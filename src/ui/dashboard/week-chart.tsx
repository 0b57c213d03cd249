/** Hours of a week as a picture that reads as a table. */
import { epochDayOf, utcMidnightOf } from '#src/clock/index.ts';
import { say } from '#src/language/index.ts';
import { clockText, type Reader } from '#src/verdict/index.ts';

type Windows = readonly (readonly [start: number, end: number])[];

const DAY_MINUTES = 1_440;
/** A Sunday, for the names of days. */
const SUNDAY = epochDayOf(2026, 11, 22);

export function minuteText(minute: number, reader: Reader): string {
  const text = `2026-11-22T${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return clockText(text, reader);
}

export function windowsText(windows: Windows, reader: Reader): string {
  if (windows.length === 0) return say('[calling hours] closed');
  if (windows.length === 1 && windows[0]?.[0] === 0 && windows[0][1] === DAY_MINUTES) return say('all day');
  return windows.map(([start, end]) => `${minuteText(start, reader)}–${minuteText(end, reader)}`).join(', ');
}

/** @param week seven days, Sunday first */
export function WeekChart({ week, reader }: { week: readonly Windows[]; reader: Reader }) {
  const day = new Intl.DateTimeFormat(reader.locale, { weekday: 'short', timeZone: 'UTC' });
  return (
    <table class="week">
      <tbody>
        {week.map((windows, index) => (
          <tr key={SUNDAY + index}>
            <th scope="row">{day.format(utcMidnightOf(SUNDAY + index))}</th>
            <td class="bar" aria-hidden="true">
              <svg viewBox={`0 0 ${DAY_MINUTES} 100`} preserveAspectRatio="none">
                <title>{say('Hours of the day')}</title>
                {windows.map(([start, end]) => (
                  <rect key={start} x={start} y="0" width={end - start} height="100" />
                ))}
              </svg>
            </td>
            <td>{windowsText(windows, reader)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
