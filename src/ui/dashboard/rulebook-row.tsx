import { useEffect, useState } from 'preact/hooks';
import { civilDate } from '#src/clock/index.ts';
import { say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import { forceOn, type ShownRow, type SpecialDay } from '#src/verdict/index.ts';
import type { TabProps } from './parts.tsx';
import { nameSince } from './row-dates.ts';
import { APPLIES_WORDS, BASIS_WORDS, consentText, limitText } from './row-words.ts';
import { WeekChart, windowsText } from './week-chart.tsx';

/** Rows that hold today for the same calls in the same place, beside one that does not. */
function holdingInstead(row: ShownRow, rows: readonly ShownRow[], day: number): readonly ShownRow[] {
  return rows.filter(
    (other) =>
      other.code === row.code &&
      other.applies === row.applies &&
      other.channel === row.channel &&
      other.within?.name === row.within?.name &&
      forceOn(other, day) === 'holds',
  );
}

type RulebookRowProps = TabProps & { row: ShownRow; rows: readonly ShownRow[]; day: number };

/** All that one row of the rulebook says, and what holds instead where it does not hold today. */
export function RulebookRow({ row, rows, day, validator, locale }: RulebookRowProps) {
  return (
    <section class="panel" aria-labelledby="row-title">
      <h3 id="row-title">{row.name}</h3>
      <NotInForce row={row} rows={rows} day={day} locale={locale} />
      {row.within === null && <WeekChart week={row.week} reader={{ locale }} />}
      <RowFacts row={row} locale={locale} />
      {row.calendars.length > 0 && (
        <SpecialDays id={row.id} today={day} validator={validator} locale={locale} />
      )}
    </section>
  );
}

function NotInForce({ row, rows, day, locale }: Pick<RulebookRowProps, 'row' | 'rows' | 'day' | 'locale'>) {
  const force = forceOn(row, day);
  if (force === 'holds') return null;
  const instead = holdingInstead(row, rows, day);
  return (
    <p class="notice" role="note">
      {force === 'ended'
        ? say('No longer in force.')
        : force === 'not-begun'
          ? say('Not in force yet.')
          : say('Not in force now: only in daylight saving time.')}{' '}
      {instead.length > 0 && (
        <>
          {say('What holds today:')}{' '}
          {instead.map((other, index) => (
            <>
              {index > 0 && ', '}
              <a href={`#rulebook/${encodeURIComponent(other.id)}`}>{nameSince(other, locale)}</a>
            </>
          ))}
        </>
      )}
    </p>
  );
}

function RowFacts({ row, locale }: Pick<RulebookRowProps, 'row' | 'locale'>) {
  const consent = consentText(row, locale);
  return (
    <dl class="facts">
      <dt>{say('Law')}</dt>
      <dd>
        {row.citation.url === null ? (
          row.citation.text
        ) : (
          <a href={row.citation.url} target="_blank" rel="noreferrer">
            {row.citation.text}
          </a>
        )}
      </dd>
      <dt>{say('Force')}</dt>
      <dd>{say(BASIS_WORDS[row.basis])}</dd>
      <dt>{say('Applies to')}</dt>
      <dd>
        {say(APPLIES_WORDS[row.applies])}
        {row.channel === 'prerecorded' && `, ${say('recorded messages only')}`}
      </dd>
      {row.within !== null && (
        <>
          <dt>{say('Where')}</dt>
          <dd>
            {say('{part} alone: postal codes that begin with {postalCodes}, area codes {areaCodes}', {
              part: row.within.name,
              postalCodes: row.within.inside.postalCodes.join(', ') || '–',
              areaCodes: row.within.inside.areaCodes.join(', ') || '–',
            })}
          </dd>
        </>
      )}
      {consent !== null && (
        <>
          <dt>{say('Consent')}</dt>
          <dd>{consent}</dd>
        </>
      )}
      {row.attempts.length > 0 && (
        <>
          <dt>{say('Attempts')}</dt>
          <dd>{row.attempts.map(limitText).join('; ')}</dd>
        </>
      )}
      <dt>{say('In force')}</dt>
      <dd>
        {row.from === null ? say('since before it was looked at') : say('from {day}', { day: row.from })}
        {row.until !== null && ` ${say('until {day}', { day: row.until })}`}
        {row.season !== null && `, ${say('only in daylight saving time of the United States')}`}
      </dd>
      <dt>{say('Last reviewed')}</dt>
      <dd>
        {row.reviewed},{' '}
        {row.confidence === 'known'
          ? say('cited but not held against the text')
          : say('held against a public text')}
      </dd>
      <dt>{say('Row')}</dt>
      <dd class="mono">{row.id}</dd>
    </dl>
  );
}

/**
 * Days of a year on which a row has other hours than in its week.
 * @param props `id` of the row, `today` as days since 1970-01-01
 */
function SpecialDays(props: Pick<TabProps, 'validator' | 'locale'> & { id: string; today: number }) {
  const { id, validator, locale, today } = props;
  const thisYear = civilDate(today).year;
  const [year, setYear] = useState(thisYear);
  const [days, setDays] = useState<readonly SpecialDay[]>([]);
  useEffect(() => {
    validator()
      .then((remote) => remote.specialDays(id, year))
      .then(setDays, (error: unknown) => console.warn(`ClearDial: ${errorText(error)}`));
  }, [id, year]);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  return (
    <>
      <div class="row">
        <h4>{say('Days with other hours in')}</h4>
        <select
          class="cd-input"
          aria-label={say('Year')}
          value={year}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
        >
          {[-1, 0, 1, 2].map((by) => {
            const one = thisYear + by;
            return (
              <option key={one} value={one}>
                {one}
              </option>
            );
          })}
        </select>
      </div>
      <table>
        <tbody>
          {days.map((day) => (
            <tr key={day.date}>
              <td>{date.format(Date.parse(`${day.date}T00:00:00Z`))}</td>
              <td>
                {day.holiday === null
                  ? say('Special hours')
                  : day.because === 'holiday-eve'
                    ? say('Day before {holiday}', { holiday: day.holiday })
                    : day.holiday}
              </td>
              <td>{windowsText(day.windows, { locale })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {days.length === 0 && (
        <p class="cd-quiet">{say('None is known for {year}.', { year: String(year) })}</p>
      )}
    </>
  );
}
