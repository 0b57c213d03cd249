import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RulebookChanges, ShownRow } from '#src/verdict/index.ts';
import { Calculator } from './calculator.tsx';
import type { TabProps } from './parts.tsx';
import { StateMap } from './state-map.tsx';
import { WeekChart, windowsText } from './week-chart.tsx';

const BASIS_WORDS: Record<ShownRow['basis'], string> = {
  statute: 'Statute: it binds',
  regulation: 'Regulation: it binds',
  guidance: 'Guidance: it asks for a look',
  'code-of-practice': 'Code of practice: it asks for a look',
  practice: 'Practice: it asks for a look',
};

const PERIOD_WORDS: Record<string, string> = {
  PT24H: 'in 24 hours',
  P1D: 'in a day',
  P7D: 'in 7 days',
  P1M: 'in a month',
  P1Y: 'in a year',
};

function limitText({ max, period, trigger }: ShownRow['attempts'][number]): string {
  const after = trigger === null ? '' : ` ${trigger.replaceAll('-', ' ')}`;
  const often = max === 0 ? 'No attempt' : max === 1 ? '1 attempt' : `${max} attempts`;
  return `${often} ${PERIOD_WORDS[period] ?? `in ${period}`}${after}`;
}

/** Every place that the rulebook speaks for, and what one number would get. */
export function RulebookTab(props: TabProps) {
  const { validator, locale, rest } = props;
  const [book, setBook] = useState<{ version: string; rows: ShownRow[] } | null>(null);
  const [search, setSearch] = useState('');
  useEffect(() => {
    validator()
      .then((remote) => remote.rulebookRows())
      .then(setBook, (error: unknown) => console.warn('ClearDial:', error));
  }, [validator]);
  const chosen = book?.rows.find(({ id }) => id === rest) ?? null;
  const found = useMemo(() => {
    const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
    return (book?.rows ?? []).filter((row) => {
      const text = `${row.id} ${row.code} ${row.name} ${row.citation.text}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }, [book, search]);
  return (
    <>
      <Calculator {...props} />
      {chosen && <RowView key={chosen.id} {...props} row={chosen} />}
      <section class="panel" aria-labelledby="rows-title">
        <div class="row spread">
          <h3 id="rows-title">Rows of the rulebook</h3>
          <span class="cd-quiet small">{book ? `Version ${book.version}` : ''}</span>
        </div>
        {book && <Changes ask={props.ask} book={book} />}
        <div class="cd-field">
          <label for="row-search">Search by place or law</label>
          <input
            id="row-search"
            class="cd-input"
            type="search"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
        {book && search === '' && (
          <>
            <HoursMap rows={book.rows} locale={locale} />
            <p class="cd-quiet small">Hours a week open for sales calls; the darker, the stricter.</p>
          </>
        )}
        <p class="cd-quiet" role="status">
          {book === null
            ? 'Reading…'
            : `${new Intl.NumberFormat(locale).format(found.length)} of ${book.rows.length} rows`}
        </p>
        {found.length > 0 && (
          <div class="scroll">
            <table class="wide">
              <thead>
                <tr>
                  <th scope="col">Place</th>
                  <th scope="col">Monday</th>
                  <th scope="col">Sunday</th>
                  <th scope="col">Attempts</th>
                  <th scope="col">Law</th>
                </tr>
              </thead>
              <tbody>
                {found.map((row) => (
                  <tr key={row.id} aria-current={row.id === rest ? 'true' : undefined}>
                    <td>
                      <a href={`#rulebook/${encodeURIComponent(row.id)}`}>{row.name}</a>
                    </td>
                    <td class="hours">{windowsText(row.week[1] ?? [], { locale })}</td>
                    <td class="hours">{windowsText(row.week[0] ?? [], { locale })}</td>
                    <td>{row.attempts.map(limitText).join('; ') || '–'}</td>
                    <td>{row.citation.text}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </>
  );
}

const hoursOf = (row: ShownRow) => row.week.flat().reduce((sum, [start, end]) => sum + (end - start) / 60, 0);

/** How many hours a week each state leaves open for sales calls; a state without a row of its own has the country's. */
function HoursMap({ rows, locale }: { rows: readonly ShownRow[]; locale: string }) {
  const usual = (code: string) =>
    rows
      .filter((row) => row.code === code && row.applies !== 'debt-collection' && row.channel === 'any')
      .sort((a, b) => hoursOf(a) - hoursOf(b))[0];
  const federal = usual('US');
  if (!federal) return null;
  const most = hoursOf(federal);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return (
    <StateMap
      label="Hours a week open for sales calls, by state"
      tileOf={(state) => {
        const row = usual(`US-${state}`) ?? federal;
        const hours = Math.min(hoursOf(row), most);
        return {
          share: Math.round(100 - (hours / most) * 100) * 2,
          line: number.format(hours),
          title: `${state} ${number.format(hours)} hours a week${row === federal ? ', as in the whole country' : ''}`,
          href: `#rulebook/${encodeURIComponent(row.id)}`,
        };
      }}
    />
  );
}

function Changes({ ask, book }: Pick<TabProps, 'ask'> & { book: { version: string; rows: ShownRow[] } }) {
  const [seen, setSeen] = useState<RulebookChanges | null>(null);
  useEffect(() => {
    ask('rulebook.seen', book).then(setSeen, (error: unknown) => console.warn('ClearDial:', error));
  }, [ask, book]);
  if (!seen) return null;
  return (
    <details>
      <summary>
        {seen.since === null
          ? 'This is the first version that this browser has seen'
          : `What changed since version ${seen.since}`}
      </summary>
      {seen.changes.length === 0 ? (
        <p class="cd-quiet">Nothing to compare with yet: changes stand here after the next new version.</p>
      ) : (
        <ul class="plain">
          {seen.changes.map(({ id, name, change, what }) => (
            <li key={id}>
              {change === 'gone' ? name : <a href={`#rulebook/${encodeURIComponent(id)}`}>{name}</a>}:{' '}
              {change === 'new' ? 'new' : change === 'gone' ? 'no longer there' : what.join(', ')}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function RowView({ row, validator, locale }: TabProps & { row: ShownRow }) {
  const [year, setYear] = useState(() => new Date().getFullYear());
  const [days, setDays] = useState<{ date: string; name: string; windows: [number, number][] }[]>([]);
  useEffect(() => {
    validator()
      .then((remote) => remote.specialDays(row.id, year))
      .then(setDays, (error: unknown) => console.warn('ClearDial:', error));
  }, [row.id, year]);
  const reader = { locale };
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  return (
    <section class="panel" aria-labelledby="row-title">
      <h3 id="row-title">{row.name}</h3>
      <WeekChart week={row.week} reader={reader} />
      <dl class="facts">
        <dt>Law</dt>
        <dd>
          {row.citation.url === null ? (
            row.citation.text
          ) : (
            <a href={row.citation.url} target="_blank" rel="noreferrer">
              {row.citation.text}
            </a>
          )}
        </dd>
        <dt>Force</dt>
        <dd>{BASIS_WORDS[row.basis]}</dd>
        <dt>Applies to</dt>
        <dd>
          {row.applies === 'all' ? 'all calls' : row.applies.replace('-', ' ')}
          {row.channel === 'prerecorded' ? ', recorded messages only' : ''}
        </dd>
        {row.attempts.length > 0 && (
          <>
            <dt>Attempts</dt>
            <dd>{row.attempts.map(limitText).join('; ')}</dd>
          </>
        )}
        <dt>In force</dt>
        <dd>
          {row.from === null ? 'since before it was looked at' : `from ${row.from}`}
          {row.until === null ? '' : ` until ${row.until}`}
        </dd>
        <dt>Last reviewed</dt>
        <dd>
          {row.reviewed}
          {row.confidence === 'known'
            ? ', cited but not held against the text'
            : ', held against a public text'}
        </dd>
        <dt>Row</dt>
        <dd class="mono">{row.id}</dd>
      </dl>
      {row.calendars.length > 0 && (
        <>
          <div class="row">
            <h4>Days with other hours in</h4>
            <select
              class="cd-input"
              aria-label="Year"
              value={year}
              onChange={(event) => setYear(Number(event.currentTarget.value))}
            >
              {[-1, 0, 1, 2].map((by) => {
                const one = new Date().getFullYear() + by;
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
                  <td>{day.name}</td>
                  <td>{windowsText(day.windows, reader)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {days.length === 0 && <p class="cd-quiet">None is known for {year}.</p>}
        </>
      )}
    </section>
  );
}
